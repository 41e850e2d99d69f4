import type { Evidence } from '../evidence/evidence.ts';
import { escapePattern, holds, sourceLines, wholeWord } from '../evidence/sourceLines.ts';
import { longPatternWith } from '../longPattern.ts';
import { type Candidate, candidate } from './candidates.ts';

/** E6 for functions of one name: one of them is to be changed, and neither the selection nor the question says which. */
export function askWhichOverload({ question, code, subject }: Evidence): Candidate | undefined {
  if (code?.kind !== 'read' || subject === undefined) return undefined;
  if (question.intent !== 'change') return undefined;
  if (meansAll.test(question.text) && !leavesOther.test(question.text)) return undefined;
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
const meansAll = longPatternWith('iu')`
    \b(?:all|both|every\w*|each|overloads?|any|them|two|three|(?:that|which) takes|with (?:the |a |an )?\w+ (?:arg\w*|
    param\w*)|taking|in (?:the )?(?:class|struct|module) \w+|first|second|last|other)\b
  `;

/** "just the one, leave the other as it is": one is meant, and not said which. */
const leavesOther = longPatternWith('iu')`
    \b(?:just|only) (?:the )?one\b|\bnot (?:both|the other)\b|\bleave the other\b
  `;

const isNamed = (name: string, { names, text }: Evidence['question']): boolean =>
  names.some((each) => each.name === name) ||
  text.includes(`${name}()`) ||
  new RegExp(
    `^(?:\\W|(?:please|pls|can you|could you) )*(?:let|make|have) ${escapePattern(name)}(?![\\w$])`,
    'iu',
  ).test(text);

/** E6 for places of one name: some of them are to be changed, and it is not said which. */
export function askWhichPlaces({ question, subject }: Evidence): Candidate | undefined {
  const [, name = ''] = renamed.exec(question.text) ?? [];
  if (subject === undefined || question.intent !== 'change' || name === '') return undefined;
  if (!onlySome.test(question.text)) return undefined;
  const places = sourceLines(subject).filter(({ text }) => wholeWord(name, 'iu').test(text));
  const [first] = places;
  if (first === undefined || places.length < 2) return undefined;
  return candidate(
    'which-candidate',
    {
      text: `Which \`${name}\`?`,
      why: `It stands at ${places.map(({ line }) => `L${line}`).join(', ')}.`,
      because: `Not every \`${name}\` is meant, and which ones are is not said.`,
      assumption: `The \`${name}\` at L${first.line} is meant.`,
    },
    places.slice(0, 4).map(({ line, text }) => ({
      text: `L${line}: ${text.trim()}`.slice(0, 120),
      lines: { from: line, to: line },
    })),
  );
}

const renamed =
  /\b(?:rename|replace|change|remove|delete|inline)\s+(?:the\s+)?`?([A-Za-z_$][\w$]*)`?(?:\(\))?/iu;
const onlySome = longPatternWith('iu')`
    \b(?:not everywhere|not in (?:all|every)|not all of (?:them|it)|only (?:in )?(?:some|a few|one) (?:of (?:them|the)|
    places?|spots?)|just the one i (?:need|mean|want)|only the one i (?:need|mean|want))\b
  `;
