import { longPattern } from '../longPattern.ts';
import { eitherOr } from './opposites.ts';

/** Two readings that a text leaves open, as it names them. */
type Choices = readonly [string, string];

/** Ways of naming two readings; their first two groups are the readings. */
const forms: readonly RegExp[] = [
  // "with spaces or without spaces"
  /\b(with [a-z]+(?: [a-z]+)?) or (without [a-z]+(?: [a-z]+)?)/u,
  // "three or two or one items", but not "one or more"
  /\b(one|two|three|four|five|six)(?: or|,) (one|two|three|four|five|six)\b/u,
  // "dd-mm-yyyy or mm-dd-yyyy"
  /\b([dmyh]{1,4}[-/.:][dmyhs]{1,4}[-/.:][dmyhs]{1,4}) or ([dmyh]{1,4}[-/.:][dmyhs]{1,4}[-/.:][dmyhs]{1,4})\b/u,
  // "x * n or x + n"
  /(?<![\w.])(\w+ ?[-+*/%] ?\w+),? or (\w+ ?[-+*/%] ?\w+)/u,
  // "the number of characters or vowels"
  /\b(?:number|sum|count|product|length|list|average|index|indices|position) of (?:the |all )?([a-z]+) or (?:the )?([a-z]+)\b/u,
  // "an isogram/palindrome"
  /\b(?:an?|the) ([a-z]{4,})\/([a-z]{4,})\b/u,
  // "input number x or y"
  longPattern`
    (?<!\b(?:if|when|whether|either|neither|where|unless)\b[^.]{0,40})\b(?:number|integer|string|value|list|array|than|to|by|
    of|from) ([b-hj-z]) or ([b-hj-z](?:\*[a-z])?)\b
  `,
];

const UNREAL: ReadonlySet<string> = new Set([
  'true',
  'false',
  'none',
  'more',
  'less',
  'input',
  'output',
  'equal',
  'zero',
  'one',
]);

/** Two readings with "or" between them, of which only one can be meant. */
export function alternativesIn(text: string): Choices | undefined {
  const words = text.toLowerCase().slice(0, 8000);
  for (const form of forms) {
    const [, one, other] = form.exec(words) ?? [];
    const isReal = one !== undefined && other !== undefined && one !== other;
    if (isReal && !UNREAL.has(one) && !UNREAL.has(other)) return [one, other];
  }
  return eitherOr(text);
}
