import { longPatternWith } from '../../longPattern.ts';
import { escapePattern } from '../sourceLines.ts';
import { type Literal, type ReadLiteral, readItems, readLiteral } from './literal.ts';
import type { Signature } from './signature.ts';
import { keyOf } from './values.ts';

/** What a description says a function gives for certain arguments. */
export interface Example {
  readonly args: readonly Literal[];
  readonly result: Literal;
  /** As it stands in the description, on one line. */
  readonly shown: string;
}

const MOST_EXAMPLES = 40;
const MOST_GIVEN = 8;
const LONGEST_TEXT = 20_000;

const LEADS_TO = longPatternWith('iuy')`
    [ \t]*(?:#|\/\/)?[ \t]*(?:➞|→|➜|⇒|⟶|==>|=>|->|===|==|=|,?[ \t]*(?:(?:should|must|will|would)[ \t]+)?(?:returns?|gives?|
    yields?|produces?|equals?|evaluates to|be|is)\b:?)[ \t]*
  `;
/** A doctest's result stands on the line below its call. */
const BELOW = /[ \t]*(?:#[^\n]*)?\r?\n[ \t]*(?!>>>)(?=\S)/uy;
/** Nothing that would make more of a value than it is: "2 * 3", "1 of them". */
const ENDS =
  /[ \t]*(?:[.,;:]?[ \t]*(?:$|\n|\r)|[;)]|[.,](?=\s)|[#/]|[-–—(]|because\b|since\b|as\b|and\b)/imuy;
const ENDS_LINE = /[ \t]*[.,;]?[ \t]*(?:$|\r?\n|#)/muy;

const lengthAt = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length;
};

interface ReadResult extends ReadLiteral {
  readonly start: number;
}

function readResult(text: string, at: number, ends: RegExp): ReadResult | undefined {
  const read = readLiteral(text, at);
  if (read === undefined) return undefined;
  const isBare = read.value.kind === 'string' && read.value.bare;
  if (lengthAt(isBare ? ENDS_LINE : ends, text, read.end) === undefined) return undefined;
  return { ...read, start: at };
}

const shownFrom = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .replace(/\s*\r?\n\s*/gu, ' ')
    .trim()
    .slice(0, 120);

/** `f(1, 2) == 3`, with the sign or word in between, or the result on the line below. */
function readCalls(text: string, name: string): readonly Example[] {
  const found: Example[] = [];
  const call = new RegExp(`(?<![\\w$.(])${escapePattern(name)}\\s*\\(`, 'gu');
  for (const match of text.matchAll(call)) {
    const args = readItems(text, match.index + match[0].length - 1, ')');
    if (args === undefined) continue;
    const result = resultAfter(text, match.index, args.end);
    if (result === undefined) continue;
    const call = shownFrom(text, match.index, args.end);
    const shown = `${call} → ${text.slice(result.start, result.end).trim()}`;
    found.push({ args: args.items, result: result.value, shown });
    if (found.length >= MOST_EXAMPLES) break;
  }
  return found;
}

function resultAfter(text: string, start: number, end: number): ReadResult | undefined {
  const sign = lengthAt(LEADS_TO, text, end);
  if (sign !== undefined) return readResult(text, end + sign, ENDS);
  if (!/>>>[ \t]*$/u.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  const line = lengthAt(BELOW, text, end);
  // Some write the result behind the call, without a sign.
  if (line === undefined)
    return /^[ \t]+\S/u.test(text.slice(end, end + 9))
      ? readResult(text, end, ENDS_LINE)
      : undefined;
  return readResult(text, end + line, ENDS_LINE);
}

const GIVEN =
  /^[ \t*-]*(?:\binput\b[ \t]*:|(?:e\.g\.|example:?|ex:?)?[ \t]*\b(?:for|if|when|given)\b)[ \t]*(?=[\w([{'"-])/gimu;
const OUTCOME = longPatternWith('giu')`
    (?:\boutput\b[ \t]*[:=]|\b(?:output|result|function|it|answer)\b[^\n]{0,30}?\b(?:be|is|returns?|gives?)\b:?|
    (?:➞|→|==>|=>|->)|\breturns?\b:?|\b(?:should|must|will) (?:be|return|give)\b)[ \t]*(?=[\w([{'"-])
  `;

/** "Input: [1], 2 / Output: 3" and "For n = 4 the result should be 3". */
function readPairs(text: string): readonly Example[] {
  const found: Example[] = [];
  for (const match of text.matchAll(GIVEN)) {
    const begin = match.index + match[0].length;
    const args = readGiven(text, begin);
    if (args === undefined || found.length >= MOST_EXAMPLES) continue;
    const rest = text.slice(args.end, args.end + 160);
    const next = rest.slice(1).search(GIVEN);
    const result = lastOutcome(next === -1 ? rest : rest.slice(0, next + 1));
    if (result === undefined) continue;
    const shown = shownFrom(text, match.index, args.end + result.end);
    found.push({ args: args.items, result: result.value, shown });
  }
  return found;
}

/** "[1, 2], k = 3" up to the end of the line or the first thing that is no value. */
function readGiven(text: string, at: number) {
  const items: Literal[] = [];
  let next = at;
  let goesOn = true;
  while (goesOn && items.length < MOST_GIVEN) {
    const item = readGivenItem(text, next);
    if (item === undefined) break;
    items.push(item.value);
    const comma = lengthAt(/[ \t]*,|(?=[ \t]*and[ \t]+\w+[ \t]*=)/uy, text, item.end);
    goesOn = comma !== undefined;
    next = item.end + (comma ?? 0);
  }
  return items.length === 0 ? undefined : { items, end: next };
}

function readGivenItem(text: string, at: number): ReadLiteral | undefined {
  const named = lengthAt(/[ \t]*(?:and[ \t]+)?[A-Za-z_]\w*[ \t]*=[ \t]*/uy, text, at);
  // Without a name, a word is no value but the beginning of a sentence.
  if (named === undefined && /^[ \t]*[A-Za-z]/u.test(text.slice(at, at + 8))) return undefined;
  return readLiteral(text, at + (named ?? 0));
}

/** The last outcome of the first sentence or line that has one: "the sum will be 6, the output should be '110'". */
function lastOutcome(text: string): ReadLiteral | undefined {
  let found: ReadLiteral | undefined;
  for (const match of text.matchAll(OUTCOME)) {
    if (found !== undefined && /\n/u.test(text.slice(found.end, match.index))) break;
    const read = readResult(text, match.index + match[0].length, ENDS);
    if (read !== undefined && !(read.value.kind === 'string' && read.value.bare)) found = read;
  }
  return found;
}

/** `[1, 2] => 3` at the beginning of a line. */
function readArrows(text: string): readonly Example[] {
  const found: Example[] = [];
  for (const match of text.matchAll(/^[ \t*•-]*(?:ex(?:ample)?:?[ \t]*)?(?=[[("'\d-])/gimu)) {
    const args = readGiven(text, match.index + match[0].length);
    const sign =
      args === undefined ? undefined : lengthAt(/[ \t]*(?:➞|→|==>|=>|->)[ \t]*/uy, text, args.end);
    if (args === undefined || sign === undefined || found.length >= MOST_EXAMPLES) continue;
    const result = readResult(text, args.end + sign, ENDS_LINE);
    if (result === undefined) continue;
    const shown = shownFrom(text, match.index, result.end);
    found.push({ args: args.items, result: result.value, shown });
  }
  return found;
}

/**
 * The examples in a description, each once; those whose number of arguments is another than the function takes are left
 * out. Total and bounded: reads 20,000 characters and 40 examples at most.
 */
export function readExamples(
  description: string,
  { name, parameters }: Signature,
): readonly Example[] {
  const text = description.slice(0, LONGEST_TEXT);
  const calls = readCalls(text, name);
  const pairs = calls.length > 0 ? calls : readPairs(text);
  const all = pairs.length > 0 ? pairs : readArrows(text);
  const fitting = all.filter(
    ({ args }) =>
      args.length === parameters.length && !args.some((value) => isVariable(value, text)),
  );
  const byText = new Map(
    fitting.map((example) => [`${argsKey(example)}>${keyOf(example.result)}`, example]),
  );
  return [...byText.values()].slice(0, MOST_EXAMPLES);
}

/** A word that is given a value elsewhere, or stands in a doctest, is a variable; others are texts without quotes. */
function isVariable(value: Literal, text: string): boolean {
  if (value.kind !== 'string' || !value.bare) return false;
  return text.includes('>>>') || new RegExp(`\\b${value.value}\\s*=[^=>]`, 'u').test(text);
}

export const argsKey = ({ args }: Example): string => args.map(keyOf).join();
