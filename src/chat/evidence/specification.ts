import { longPatternWith } from '../longPattern.ts';
import { alternativesIn } from './alternatives.ts';
import type { Evidence } from './evidence.ts';
import { findContradiction } from './examples/contradiction.ts';
import { readDocstring } from './examples/docstring.ts';
import { unmentioned } from './examples/parameters.ts';
import { readProse } from './examples/prose.ts';
import { findPurpose, type Purpose } from './examples/purpose.ts';
import { readExamples } from './examples/readExamples.ts';
import type { Contradiction } from './examples/reading.ts';
import { readSignature, type Signature } from './examples/signature.ts';
import { linesWithin, sourceLines } from './sourceLines.ts';

/** What a request to write a function leaves open. */
export type Gap =
  /** The description says one thing, its own example shows another. */
  | ({ readonly kind: 'contradicted' } & Contradiction)
  | { readonly kind: 'either-or'; readonly choices: readonly [string, string] }
  /** Words that stand in place of a condition: "a certain part". */
  | { readonly kind: 'vague'; readonly words: string }
  | Purpose
  /** Parameters of which nothing is said. */
  | { readonly kind: 'unmentioned'; readonly parameters: readonly string[] }
  | { readonly kind: 'no-example' };

const REQUEST = /\b(?:implement|complete|fill in|write)\b/iu;
/** The whole body of a function that is still to be written. */
const EMPTY_BODY = longPatternWith('iu')`
    ^\s*(?:pass|\.\.\.|raise NotImplementedError\b.*|throw new \w*(?:NotImplemented|UnsupportedOperation)\w*\(.*|todo!\(.*|
    unimplemented!\(.*|panic\("(?:not implemented|todo).*|(?:\/\/|#)\s*todo\b.*)\s*;?\s*$
  `;
/** Whether a line of a function's body is there only until somebody writes it. */
export const isToBeWritten = (line: string): boolean => EMPTY_BODY.test(line);

const LONGEST_STUB = 60;
/** Characters of a description that are read. */
const LONGEST_TEXT = 12_000;

const EXAMPLE = />>>|➞|=>|->|==|\bexamples?\b|\bfor instance\b|\be\.g\.|\bfor [a-z]+ ?=/iu;
const STAND_IN = longPatternWith('iu')`
    \b(?:(?:a|an|some|the|meets?|with|given) )?(?:certain|particular|specific) (?:\w+)|\bgiven (?:condition|subset|pattern|
    position)\b|\bsome (?:condition|pattern|order|criteria)\b|\bor (?:another|other (?:types?|kinds?))\b|
    \b(?:roughly|approximately|somehow|more or less|suitabl[ey]|appropriate|related to|(?:is|are) (?:around|similar to|
    about))(?: (?:the|a|an|any))* \w+
  `;
const OPEN_LIST = /\((?:e\.g\.|such as|like)[^)]*\bor\b[^)]*\)/iu;

const selected = ({ subject }: Evidence): readonly string[] =>
  subject === undefined
    ? []
    : linesWithin(sourceLines(subject), subject.lines).map(({ text }) => text);

/** Whether there are too many selected lines for a stub: so much can be told before they are taken apart. */
function isLong({ subject }: Evidence): boolean {
  if (subject === undefined || subject.lines.to - subject.lines.from < LONGEST_STUB) return false;
  let feeds = 0;
  const most = subject.lines.from + LONGEST_STUB;
  for (const at = /\r\n|\r|\n/gu; feeds < most && at.test(subject.text); ) feeds += 1;
  return feeds >= most;
}

/** What does nothing in one case is no empty function. */
const BRANCH = /^\s*(?:except|else|elif|if|finally|for|while|try|with|case)\b/u;

/** The selected lines, if all that they define is still empty. */
function stubOf(evidence: Evidence): string | undefined {
  if (isLong(evidence)) return undefined;
  const lines = selected(evidence);
  const isStub =
    lines.length <= LONGEST_STUB &&
    lines.some((line, at) => EMPTY_BODY.test(line) && !BRANCH.test(lines[at - 1] ?? ''));
  return isStub ? lines.join('\n') : undefined;
}

/** A written function whose own description contradicts its examples: to mend or test it, one of them must be right. */
function documentedGap(evidence: Evidence): Gap | undefined {
  const { intent } = evidence.question;
  if (intent !== 'fix' && intent !== 'test') return undefined;
  const documented = readDocstring(selected(evidence).join('\n'));
  const signature = documented === undefined ? undefined : readSignature(documented.head);
  if (documented === undefined || signature === undefined) return undefined;
  const contradiction = findContradiction(documented.text, signature);
  return contradiction === undefined ? undefined : { kind: 'contradicted', ...contradiction };
}

function hasExample(text: string, stub: string): boolean {
  const name = readSignature(stub)?.name;
  // Signs that are an example in a description are a return type in code.
  if (EXAMPLE.test(text) || />>>|\bexamples?\b/iu.test(stub)) return true;
  return name !== undefined && text.includes(`${name}(`);
}

/** The description without its examples, whose words describe nothing. */
const descriptionIn = (text: string): string => text.split(/>>>|\bexamples?\b/iu, 1)[0] ?? '';

function openWords(text: string): Gap | undefined {
  const description = descriptionIn(text);
  const choices = alternativesIn(description);
  if (choices !== undefined) return { kind: 'either-or', choices };
  const words = (STAND_IN.exec(description) ?? OPEN_LIST.exec(description))?.[0];
  return words === undefined ? undefined : { kind: 'vague', words: words.trim() };
}

function openPurpose(text: string, signature: Signature): Gap | undefined {
  const prose = readProse(text, signature);
  const purpose = findPurpose(prose, signature);
  if (purpose !== undefined) return purpose;
  const parameters = unmentioned(prose, signature, readExamples(text, signature));
  return parameters.length === 0 ? undefined : { kind: 'unmentioned', parameters };
}

/**
 * What a description of a function to be written leaves open or contradicts, where that can be seen in its words and its
 * examples. What only shows when the function is written and run is not found.
 */
export function findGap(evidence: Evidence): Gap | undefined {
  const text = evidence.question.text.slice(0, LONGEST_TEXT);
  const stub = stubOf(evidence);
  if (stub === undefined) return documentedGap(evidence);
  if (!REQUEST.test(text.slice(0, 80))) return undefined;
  const signature = readSignature(stub);
  const contradiction = signature === undefined ? undefined : findContradiction(text, signature);
  if (contradiction !== undefined) return { kind: 'contradicted', ...contradiction };
  const open = openWords(text);
  if (open !== undefined) return open;
  if (!hasExample(text, stub)) return { kind: 'no-example' };
  return signature === undefined ? undefined : openPurpose(text, signature);
}
