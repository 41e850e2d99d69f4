import type { Subject } from './evidence.ts';
import { indentWidth, linesWithin, type SourceLine, sourceLines } from './sourceLines.ts';

/** What a question says of a bound itself, beside what the comparison there does with it. */
export interface BoundSide {
  readonly line: SourceLine;
  readonly bound: string;
  /** Whether the branch takes the bound itself, by its operator. */
  readonly takes: boolean;
  /** Whether the question says that it does. */
  readonly saidToTake: boolean;
  /** What happens is told, and nothing wished otherwise. */
  readonly isPlain: boolean;
}

const compared = /(?:<|>)(=?)\s*(\d+(?:\.\d+)?)\b(?!\s*[-+*/])/u;
const isRefusing =
  /\b(?:raise|throw|error\w*|reject\w*|den(?:y|ied)|refus\w*|invalid|forbid\w*|fail\w*|abort\w*|block\w*|false|none|null|nil)\b/iu;
const refused =
  /\b(?:reject\w*|refused?|denied|declined?|blocked|turned away|not (?:accepted|allowed|let in)|invalid|fails?|errors?)\b/u;
const granted =
  /\b(?:applied|given|granted|accepted|allowed|charged|shown|sent|added|let in|gets?|returns?|gives?|triggered)\b/u;
const negated = /\b(?:not|never|no|without|missing|isnt|arent|doesnt|dont|didnt|wasnt)\b|n't\b/u;
const wished = /\b(?:should|shouldnt|must|expect\w*|supposed)\b/u;
/** These speak of what lies on one side of a bound. */
const beside =
  /\b(?:under|below|over|above|than|least|most|up to|until|from|between|before|after|older|younger|and|or|if)\b|[<>]/u;

/**
 * "why are 18 year olds rejected?", on `if age < 18: reject()`: by the words for what is done, which the branch does.
 * Undefined where it is open which branch is meant, or what is said of it.
 */
export function boundSideSaid(text: string, subject: Subject | undefined): BoundSide | undefined {
  const plain = text.toLowerCase().replace(/[’']/gu, '');
  if (subject === undefined || beside.test(plain.replace(/year olds?/gu, ''))) return undefined;
  const said = new Set(plain.match(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/gu) ?? []);
  const all = sourceLines(subject);
  const lines = all.filter((each) => said.has(compared.exec(each.text)?.[2] ?? ''));
  const [line] = lines;
  if (line === undefined || lines.length > 1 || /&&|\|\||\band\b|\bor\b/u.test(line.text))
    return undefined;
  const takesSaid = saysItTakes(text, plain, { line, all });
  const [, equal = '', bound = ''] = compared.exec(line.text) ?? [];
  if (takesSaid === undefined) return undefined;
  const isPlain = !refused.test(plain) && !wished.test(plain) && !/\bexactly\b/u.test(plain);
  return { line, bound, takes: equal === '=', saidToTake: takesSaid, isPlain };
}

interface Place {
  readonly line: SourceLine;
  readonly all: readonly SourceLine[];
}

function saysItTakes(text: string, plain: string, place: Place): boolean | undefined {
  const branch = branchOf(place);
  const isTurned = negated.test(plain) !== wished.test(plain);
  if (isRefusing.test(branch) && refused.test(plain))
    return /\bnot (?:accepted|allowed|let in)\b/u.test(plain) ? !wished.test(plain) : !isTurned;
  if (isRefusing.test(branch) || !granted.test(plain)) return undefined;
  return wordsOf(branch).some((word) => names(text, word)) ? !isTurned : undefined;
}

/** What the condition leads to, less what other ways through the code name as well. */
function branchOf({ line, all }: Place): string {
  const indent = indentWidth(line.text);
  const below = linesWithin(all, { from: line.line + 1, to: line.line + 40 });
  const ends = below.findIndex(({ text }) => /\S/u.test(text) && indentWidth(text) <= indent);
  const inside = ends === -1 ? below : below.slice(0, ends);
  const own =
    /^[^:{]*[:{)]\s*(\S.*)$/u.exec(line.text.slice(line.text.search(compared)))?.[1] ?? '';
  const rest = ends === -1 ? '' : joined(below.slice(ends));
  const shared = new Set(wordsOf(rest));
  return [own, ...inside.map(({ text }) => text)]
    .join('\n')
    .replace(/[A-Za-z]+/gu, (word) => (shared.has(word) && !isRefusing.test(word) ? '' : word));
}

const joined = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join('\n');

const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z]+/gu) ?? [];

const names = (text: string, word: string): boolean =>
  word.length > 3
    ? text.toLowerCase().includes(word.toLowerCase()) && !/^(?:return|true|self|this)$/u.test(word)
    : /^[A-Z]+$/u.test(word) && new RegExp(`\\b${word}\\b`, 'u').test(text.slice(1));
