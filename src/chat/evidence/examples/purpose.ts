import { longPattern } from '../../longPattern.ts';
import { escapePattern } from '../sourceLines.ts';
import { conditions } from './conditions.ts';
import { ASKING, isGiven, type Prose, tellingWords } from './prose.ts';
import { quantitiesIn } from './quantities.ts';
import type { Signature } from './signature.ts';

/** How a description fails to say what a function is for. */
export type Purpose =
  | { readonly kind: 'unfinished'; readonly words: string }
  | { readonly kind: 'circular'; readonly word: string }
  | { readonly kind: 'no-result' }
  /** It speaks of names that the function does not take. */
  | {
      readonly kind: 'other-names';
      readonly said: readonly string[];
      readonly taken: readonly string[];
    };

const UNFINISHED = longPattern`
    (?:^|\s)((?:\S+\s+){0,4}(?:an?|the|of|to|if|and|or|is|are|with|than|by|where|which|as|be|its|their|equal to|every|
    such that|only if|then))$
  `;

/** "How many words does it consist of" is finished. */
const ASKED =
  /\b(?:how|what|which|whom?)\b.*\b(?:do|does|did|is|are|can)\b.*\b(?:of|with|by|to|than)$/u;

/** Asks for something, or says what something is; what is only given or taken does neither. */
const ASKS = longPattern`
    \b(?:${ASKING}|appl(?:y|ies)|parses?|builds?|makes?|tells?|verif(?:y|ies)|validates?|simplif(?:y|ies)|factors?|picks?|
    chooses?|compares?|organizes?|performs?|solves?|implements? (?!a function|this)|how many|number of|n-?th|length of|
    largest|smallest|longest|shortest)\b
  `;
/** Words that say what is meant although they are the function's name. */
const COMMON = longPattern`
    palindrom|prime|even|odd|sort|sum|add|product|multipl|max|min|mean|median|average|factorial|fibonacci|gcd|divisor|length|
    len|revers|count|upper|lower|vowel|digit|concat|join|split|round|abs|sqrt|square|cube|power|anagram|empty|equal|balanc|
    leap|intersect|union|unique|distinct|duplicat|flatten|merge|rotat|swap|shuffl|capital|triang|area|circle|perimeter|binary|
    hex|decimal|roman|isogram|pangram|monoton|ascend|descend|median|mode|range|positive|negative|integer|numeric|alpha
  `;

const nameParts = (name: string): readonly string[] =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '_')
    .toLowerCase()
    .split('_')
    .filter((part) => part.length > 1);

const isPartOf = (word: string, parts: readonly string[]): boolean =>
  parts.some(
    (part) =>
      word === part ||
      (part.length > 3 && word.startsWith(part.slice(0, -1)) && word.length < part.length + 4),
  );

function unfinished({ sentences }: Prose): Purpose | undefined {
  const words = sentences
    .filter((sentence) => !ASKED.test(sentence))
    .map((sentence) => UNFINISHED.exec(sentence)?.[1])
    .find((found) => found !== undefined);
  return words === undefined ? undefined : { kind: 'unfinished', words };
}

function noResult({ sentences }: Prose, signature: Signature): Purpose | undefined {
  const text = sentences.join(' ');
  const asks =
    tellingWords(text, signature).length > 0 || isKnown(text, signature) ? asked(sentences) : false;
  return asks ? undefined : { kind: 'no-result' };
}

const isKnown = (text: string, signature: Signature): boolean =>
  COMMON.test(text) ||
  conditions.some(({ words }) => words.test(text)) ||
  quantitiesIn(text, signature).some(
    ({ aggregate, adjectives }) => aggregate !== 'list' || adjectives.length > 0,
  );

const asked = (sentences: readonly string[]): boolean =>
  sentences.some((sentence) => ASKS.test(sentence) || !isGiven(sentence));

/** "Check if it is glorpy", for is_glorpy. */
function circular({ sentences }: Prose, signature: Signature): Purpose | undefined {
  const text = sentences.join(' ');
  const parts = nameParts(signature.name);
  const telling = tellingWords(text.replace(/\bor not\b|\bobject\b/gu, ' '), signature);
  const [word] = telling;
  if (word === undefined || !telling.every((found) => isPartOf(found, parts))) return undefined;
  if (isKnown(text, signature)) return undefined;
  return { kind: 'circular', word };
}

/** A letter that stands for something, as in formulas: "if x is a power of n". */
const SYMBOL =
  /(?<![\w'’"`*+/=<>-])(?<!\b(?:or|letters?|digits?|vowels?|characters?|like|and) )([b-hj-z])(?![\w'’"`])(?! ?[=(])/gu;

/** The description speaks of letters that the function does not take, and never of what it takes. */
function otherNames({ sentences }: Prose, { parameters }: Signature): Purpose | undefined {
  const text = sentences.join(' ');
  const own = parameters.map((parameter) => parameter.toLowerCase());
  const taken = own.filter(
    (parameter) =>
      !new RegExp(`(?<![\\w'’])${escapePattern(parameter)}(?![\\w'’])`, 'u').test(text),
  );
  const said = [...new Set([...text.matchAll(SYMBOL)].map(([, symbol = '']) => symbol))].filter(
    (symbol) =>
      !own.includes(symbol) &&
      !new RegExp(`(?<!\\w)${symbol} ?(?:=|is (?:an?|the) )`, 'u').test(text),
  );
  const areLetters = taken.length > 0 && taken.every((parameter) => parameter.length === 1);
  return said.length === 0 || !areLetters ? undefined : { kind: 'other-names', said, taken };
}

/** What keeps a description from saying what a function is for, if something does. */
export const findPurpose = (prose: Prose, signature: Signature): Purpose | undefined =>
  unfinished(prose) ??
  noResult(prose, signature) ??
  circular(prose, signature) ??
  otherNames(prose, signature);
