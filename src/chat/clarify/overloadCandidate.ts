import type { Evidence } from '../evidence/evidence.ts';
import { holds } from '../evidence/sourceLines.ts';
import { type Candidate, candidate } from './candidates.ts';

/** E6 for functions of one name: one of them is to be changed, and neither the selection nor the question says which. */
export function askWhichOverload({ question, code, subject }: Evidence): Candidate | undefined {
  if (code?.kind !== 'read' || subject === undefined) return undefined;
  if (question.intent !== 'change' || meansAll.test(question.text)) return undefined;
  const functions = code.definitions.filter(({ kind }) => kind === 'function' || kind === 'method');
  const named = functions.filter(({ name }) => isNamed(name, question));
  const [first] = named;
  const same = named.filter(({ name }) => name === first?.name);
  const holding = same.filter(
    ({ lines }) => holds(lines, subject.lines.from) && holds(lines, subject.lines.to),
  );
  if (first === undefined || same.length < 2 || holding.length > 0) return undefined;
  if (question.lines.some((line) => same.some(({ lines }) => holds(lines, line)))) return undefined;
  return candidate(
    'which-candidate',
    {
      text: `Which \`${first.name}\`?`,
      why: `There are ${same.length}, at ${same.map(({ lines }) => `L${lines.from}`).join(', ')}.`,
      because: `The question speaks of one \`${first.name}\`, and there are ${same.length}.`,
      assumption: `The \`${first.name}\` at L${first.lines.from} is meant.`,
    },
    same.slice(0, 4).map(({ name, lines }) => ({ text: `\`${name}\` (L${lines.from})`, lines })),
  );
}

/** "both", "everywhere", or something that tells them apart. */
const meansAll =
  /\b(?:all|both|every\w*|each|overloads?|any|them|two|three|(?:that|which) takes|with (?:the |a |an )?\w+ (?:arg\w*|param\w*)|taking|in (?:the )?(?:class|struct|module) \w+|first|second|last|other)\b/iu;

const isNamed = (name: string, { names, text }: Evidence['question']): boolean =>
  names.some((each) => each.name === name) || text.includes(`${name}()`);
