import type { Evidence } from './evidence.ts';
import { findContradiction } from './examples/contradiction.ts';
import { readProse } from './examples/prose.ts';
import { findPurpose, type Purpose } from './examples/purpose.ts';
import type { Contradiction } from './examples/reading.ts';
import { readSignature } from './examples/signature.ts';
import { eitherOr } from './opposites.ts';
import { linesWithin, sourceLines } from './sourceLines.ts';

/** What a request to write a function leaves open. */
export type Gap =
  /** The description says one thing, its own example shows another. */
  | ({ readonly kind: 'contradicted' } & Contradiction)
  | { readonly kind: 'either-or'; readonly choices: readonly [string, string] }
  /** Words that stand in place of a condition: "a certain part". */
  | { readonly kind: 'vague'; readonly words: string }
  | Purpose
  | { readonly kind: 'no-example' };

const REQUEST = /\b(?:implement|complete|fill in|write)\b/iu;
/** The whole body of a function that is still to be written. */
const EMPTY_BODY =
  /^\s*(?:pass|\.\.\.|raise NotImplementedError\b.*|throw new \w*(?:NotImplemented|UnsupportedOperation)\w*\(.*|todo!\(.*|unimplemented!\(.*|panic\("(?:not implemented|todo).*|(?:\/\/|#)\s*todo\b.*)\s*;?\s*$/iu;
const LONGEST_STUB = 60;

const EXAMPLE = />>>|➞|=>|->|==|\bexamples?\b|\bfor instance\b|\be\.g\.|\bfor [a-z]+ ?=/iu;
const STAND_IN =
  /\b(?:(?:a|an|some|the|meets?|with|given) )?(?:certain|particular|specific) (?:\w+)|\bgiven (?:condition|subset|pattern|position)\b|\bsome (?:condition|pattern|order|criteria)\b|\bor (?:another|other (?:types?|kinds?))\b|\broughly \w+/iu;
const OPEN_LIST = /\((?:e\.g\.|such as|like)[^)]*\bor\b[^)]*\)/iu;

/** The selected lines, if all that they define is still empty. */
function stubOf({ subject }: Evidence): string | undefined {
  if (subject === undefined) return undefined;
  const lines = linesWithin(sourceLines(subject), subject.lines).map(({ text }) => text);
  const isStub = lines.length <= LONGEST_STUB && lines.some((line) => EMPTY_BODY.test(line));
  return isStub ? lines.join('\n') : undefined;
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
  const choices = eitherOr(description);
  if (choices !== undefined) return { kind: 'either-or', choices };
  const words = (STAND_IN.exec(description) ?? OPEN_LIST.exec(description))?.[0];
  return words === undefined ? undefined : { kind: 'vague', words: words.trim() };
}

/**
 * What a description of a function to be written leaves open or contradicts, where that can be seen in its words and its
 * examples. What only shows when the function is written and run is not found.
 */
export function findGap(evidence: Evidence): Gap | undefined {
  const { text } = evidence.question;
  const stub = stubOf(evidence);
  if (stub === undefined || !REQUEST.test(text.slice(0, 80))) return undefined;
  const signature = readSignature(stub);
  const contradiction = signature === undefined ? undefined : findContradiction(text, signature);
  if (contradiction !== undefined) return { kind: 'contradicted', ...contradiction };
  const open = openWords(text);
  if (open !== undefined) return open;
  if (!hasExample(text, stub)) return { kind: 'no-example' };
  return signature === undefined ? undefined : findPurpose(readProse(text, signature), signature);
}
