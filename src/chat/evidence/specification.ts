import type { Evidence } from './evidence.ts';
import { eitherOr } from './opposites.ts';
import { linesWithin, sourceLines } from './sourceLines.ts';

/** What a request to write a function leaves open. */
export type Gap =
  | { readonly kind: 'either-or'; readonly choices: readonly [string, string] }
  /** Words that stand in place of a condition: "a certain part". */
  | { readonly kind: 'vague'; readonly words: string }
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

const nameIn = (stub: string): string | undefined =>
  /\b(?:def|func|function|fn|fun)\s+(?:\([^)]*\)\s*)?([\w$]+)/u.exec(stub)?.[1];

function hasExample(text: string, stub: string): boolean {
  const name = nameIn(stub);
  // Signs that are an example in a description are a return type in code.
  if (EXAMPLE.test(text) || />>>|\bexamples?\b/iu.test(stub)) return true;
  return name !== undefined && text.includes(`${name}(`);
}

/** The description without its examples, whose words describe nothing. */
const descriptionIn = (text: string): string => text.split(/>>>|\bexamples?\b/iu, 1)[0] ?? '';

/**
 * What a description of a function to be written leaves open, where that can be seen in its words. Descriptions that
 * contradict their own examples are not found: that takes somebody who understands them.
 */
export function findGap(evidence: Evidence): Gap | undefined {
  const { text } = evidence.question;
  const stub = stubOf(evidence);
  if (stub === undefined || !REQUEST.test(text.slice(0, 80))) return undefined;
  const description = descriptionIn(text);
  const choices = eitherOr(description);
  if (choices !== undefined) return { kind: 'either-or', choices };
  const words = (STAND_IN.exec(description) ?? OPEN_LIST.exec(description))?.[0];
  if (words !== undefined) return { kind: 'vague', words: words.trim() };
  return hasExample(text, stub) ? undefined : { kind: 'no-example' };
}
