import type { ReadCodeFacts } from '../../protocol/codeFacts.ts';
import { targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { partly } from '../evidence/phrases.ts';
import { escapePattern, linesWithin, sourceLines } from '../evidence/sourceLines.ts';
import { wordingOf } from '../evidence/wording.ts';
import { type Candidate, candidate } from './candidates.ts';
import { isShown } from './findings.ts';

/** "why does the mapper skip half of the rows", "why is accepted false for some orders" */
const asked =
  /^(?:.*[.,;:] )?(?:so |and |but )?(?:why|how come) (?:does|do|did|is|are|was|were|has|have) (?:the |my |our |this |that )?([a-z_]\w*)\b/u;

/** E2 for what is held but not defined here: only some of the inputs show it, and what is done with them is done elsewhere. */
export function askOuterBehaviour(evidence: Evidence): Candidate | undefined {
  const { question, code } = evidence;
  const plain = wordingOf(question).plain;
  const word = asked.exec(plain)?.[1];
  if (word === undefined || code?.kind !== 'read' || !partly.test(plain)) return undefined;
  if (question.states.error || isShown(evidence) || isDefined(word, code)) return undefined;
  const outer = outerCall(word, evidence);
  if (outer === undefined) return undefined;
  const { name, line } = outer;
  return candidate(
    'definition',
    {
      text: `What does \`${name}\` look like?`,
      why: `\`${name}\` (L${line}) is defined elsewhere, and it decides which of them are meant.`,
      because: `Only some inputs show it, and \`${name}\` decides which; nothing here defines it.`,
      assumption: `\`${name}\` does what its name says.`,
    },
    [
      { text: "I'll paste its code" },
      { text: "I'll give an input that shows it" },
      { text: 'It comes from a library' },
    ],
  );
}

const isDefined = (word: string, { definitions }: ReadCodeFacts): boolean =>
  definitions.some(
    ({ name, kind }) =>
      /^(?:function|method|class|type)$/u.test(kind) && name.toLowerCase() === word,
  );

interface OuterCall {
  readonly name: string;
  readonly line: number;
}

/** A call on what the word names, or one whose result has what the word names. */
function outerCall(word: string, evidence: Evidence): OuterCall | undefined {
  const { subject } = evidence;
  const within = targetLines(evidence);
  if (subject === undefined || within === undefined) return undefined;
  const lines = linesWithin(sourceLines(subject), within);
  const escaped = escapePattern(word);
  const onIt = new RegExp(`(?:\\.|->|::)(${escaped})(?:\\.|\\?\\.|->|::)(\\w+)\\s*\\(`, 'iu');
  for (const { line, text } of lines) {
    const [, receiver, method] = onIt.exec(text) ?? [];
    if (receiver !== undefined) return { name: `${receiver}.${method ?? ''}`, line };
  }
  const member = new RegExp(`\\b(\\w+)(?:\\.|->|\\["')(${escaped})\\b(?!\\s*(?:=[^=]|\\())`, 'iu');
  const owner = lines.map(({ text }) => member.exec(text)?.[1]).find((name) => name !== undefined);
  return owner === undefined ? undefined : givenBy(owner, lines);
}

/** `res, err := gw.Reverse(…)` gives `res`; what the own object does is read here. */
function givenBy(
  owner: string,
  lines: readonly { readonly line: number; readonly text: string }[],
): OuterCall | undefined {
  const given = new RegExp(
    `(?<![\\w.])\\$?${escapePattern(owner)}\\b[^=;]*?:?=\\s*(?:await )?\\$?((?!this\\b|self\\b|new\\b)\\w+(?:\\.|->|::)\\w+)\\s*\\(`,
    'u',
  );
  for (const { line, text } of lines) {
    const name = given.exec(text.slice(0, 400))?.[1];
    if (name !== undefined) return { name, line };
  }
  return undefined;
}
