import type { Premise } from '../../../protocol/reply.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type AmountClaim, readAmounts } from '../../evidence/readAmounts.ts';
import { nameParts } from '../../evidence/relevantLines.ts';
import { sourceLines, wholeWord } from '../../evidence/sourceLines.ts';
import { wordingOf } from '../../evidence/wording.ts';
import { type NamedAmount, namedAmounts } from './literalAmounts.ts';
import { shown } from './namedDefinition.ts';

/** What people call an amount, and what programs do. */
const synonyms: readonly { readonly said: RegExp; readonly written: RegExp }[] = [
  { said: /^(?:timeout|timeouts|deadline)$/u, written: /time_?out|deadline/iu },
  {
    said: /^(?:limit|maximum|max|cap)$/u,
    written: /limit|max|keep|retain|capacity|(?:^|_)cap(?:_|$)|Cap$|most/iu,
  },
  {
    said: /^(?:interval|period|frequency)$/u,
    written: /interval|period|every|frequency|poll|tick/iu,
  },
  {
    said: /^(?:delay|pause|wait|sleep|backoff)$/u,
    written: /delay|pause|wait|sleep|backoff|settimeout/iu,
  },
  { said: /^(?:debounce|throttle)$/u, written: /debounce|throttle|settimeout|delay/iu },
  { said: /^(?:retries|retry|attempts|tries|times)$/u, written: /retr|attempt|tries/iu },
  { said: /^capped$/u, written: /^capped$/u },
  { said: /^(?:age)$/u, written: /age\b|age$|older|retention/iu },
  { said: /^(?:ttl|expiry|expiration|lifetime)$/u, written: /ttl|expir|max_?age|lifetime|idle/iu },
  { said: /^(?:capacity|size|length)$/u, written: /cap|size|len|max|limit/iu },
  { said: /^(?:buffer|buf|ring)$/u, written: /buf|ring/iu },
  { said: /^(?:port)$/u, written: /port|^listen$/iu },
  { said: /^(?:rate|percentage|vat|tax)$/u, written: /rate|percent|vat|tax/iu },
];

/** Add nothing to what is meant. */
const weak: ReadonlySet<string> = new Set(
  'the a an its my our this that default initial current whole constant value number as if and so in here is like first per total allowed'.split(
    ' ',
  ),
);

/** P9 for amounts: "the default timeout is 30 seconds", against every constant, default or argument of that name. */
export function findOtherAmount(evidence: Evidence): Premise | undefined {
  const claims = readAmounts(wordingOf(evidence.question));
  if (claims.length === 0) return undefined;
  const written = namedAmounts(evidence);
  return claims
    .map((claim) => contradicted(claim, written, evidence))
    .find((found) => found !== undefined);
}

function contradicted(
  claim: AmountClaim,
  written: readonly NamedAmount[],
  evidence: Evidence,
): Premise | undefined {
  // What is run with may be another amount than the one that stands in for it.
  const isOfProgram = ({ isStandIn = false }: NamedAmount): boolean =>
    !isStandIn || claim.what.includes('default');
  const alike = written.filter(
    (each) =>
      isOfProgram(each) &&
      (isMeant(claim.what, each.name) ||
        (isMeant(withoutMeasure(claim.what), each.name) && isSeen(each, claim, evidence))),
  );
  const exact = longest(alike.filter(({ name }) => isNamed(name, claim.what)));
  const meant = exact.length > 0 ? exact : alike;
  const [first] = meant;
  if (first === undefined || new Set(meant.map(({ name }) => name.toLowerCase())).size > 1)
    return undefined;
  const same = writtenAs(claim, isSpelled(first.name, evidence));
  if (meant.some(({ values }) => values.some((value) => same.some((each) => isClose(value, each)))))
    return undefined;
  if (
    exact.length === 0 &&
    !claim.changed &&
    claim.amount > 2 &&
    standsElsewhere(claim.amount, evidence)
  )
    return undefined;
  const what = claim.what.filter((word) => !weak.has(word)).join(' ');
  return {
    claim: claim.changed ? `\`${first.name}\` was set to ${claim.words}` : amountSaid(what, claim),
    fact: `${claim.changed ? 'The file still says otherwise' : 'The file says otherwise'}: ${meant
      .slice(0, 3)
      .map(({ line }) => shown(line))
      .join(', ')}.`,
    lines: [...new Set(meant.map(({ line }) => line.line))].slice(0, 4),
    better: `What follows with \`${first.name}\` as it is at L${first.line.line}?`,
  };
}

/** "it is done three times", "the retries are 5", "the timeout is 30 seconds" */
function amountSaid(what: string, { unit = '', words }: AmountClaim): string {
  if (/^(?:retries|retry|attempts|tries|times)$/u.test(what) && unit === 'times')
    return `it tries ${words}`;
  return `the ${what} ${/[^s]s$/u.test(what) ? 'are' : 'is'} ${words}`;
}

/** "MAX_TRIES" is no word of plain sentences. */
const isSpelled = (name: string, { question }: Evidence): boolean =>
  /^[A-Z][A-Z\d_]+$/u.test(name) && wholeWord(name).test(question.text);

const isNamed = (name: string, what: readonly string[]): boolean =>
  what.includes(name.toLowerCase()) || nameParts(name).every((part) => what.includes(part));

/** "per page" is `PER_PAGE`, and not `PAGE`. */
function longest(found: readonly NamedAmount[]): readonly NamedAmount[] {
  const most = Math.max(0, ...found.map(({ name }) => nameParts(name).length));
  return found.filter(({ name }) => nameParts(name).length === most);
}

/** "page size" is a page's, in a constant that is called so. */
const withoutMeasure = (what: readonly string[]): readonly string[] => {
  const rest = what.filter(
    (word) => !/^(?:size|value|amount|setting|length|limit|count)$/u.test(word),
  );
  return rest.some((word) => !weak.has(word)) ? rest : what;
};

/** A name that says less than the question is meant where it holds what is seen instead, or what was changed. */
const isSeen = (
  { values: [value = 0] }: NamedAmount,
  { changed }: AmountClaim,
  { question }: Evidence,
): boolean =>
  value > 1 &&
  (changed || new RegExp(`(?<![\\w.])${value}(?![\\w.]*\\d)`, 'u').test(question.text));

/** All telling words stand in the name, or in the words that programs have for them; at least one does. */
function isMeant(what: readonly string[], name: string): boolean {
  const words = what.map((word) => word.replace(/-/gu, '_'));
  const strong = words.filter((word) => !weak.has(word));
  // A name may be a word that tells nothing elsewhere.
  const telling = strong.length > 0 ? strong : words.slice(-1);
  const parts = nameParts(name);
  return telling.every((word) => {
    if (
      name.toLowerCase() === word ||
      parts.includes(word) ||
      parts.includes(word.replace(/s$/u, ''))
    )
      return true;
    return synonyms.some(({ said, written }) => said.test(word) && written.test(name));
  });
}

const times: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|msecs?|milliseconds?|millis)$/u, 1e-3],
  [/^us$/u, 1e-6],
  [/^ns$/u, 1e-9],
  [/^(?:s|secs?|seconds?)$/u, 1],
  [/^(?:m|mins?|minutes?)$/u, 60],
  [/^(?:h|hrs?|hours?)$/u, 3600],
  [/^days?$/u, 86_400],
  [/^weeks?$/u, 604_800],
];
const inSeconds = [1e-9, 1e-6, 1e-3, 1, 60, 3600, 86_400];
const inBytes = [1, 1000, 1024, 1e6, 1_048_576];

/** The numbers that may stand in a program for what was said: seconds in milliseconds, kilobytes in bytes, percent as a share. */
function writtenAs({ amount, unit = '' }: AmountClaim, isExact: boolean): readonly number[] {
  const time = times.find(([pattern]) => pattern.test(unit))?.[1];
  if (time !== undefined) return inSeconds.map((scale) => (amount * time) / scale);
  if (/^(?:(?:kilo|mega|giga)?bytes?|bits?|[kmg]i?b)$/u.test(unit))
    return inBytes.flatMap((scale) => [amount * scale, amount / scale]);
  const all = inSeconds.flatMap((scale) => [amount * scale, amount / scale]);
  if (unit === '%' || unit === 'percent') return [amount, amount / 100, 1 + amount / 100];
  // Two retries are three tries, but a constant that is spelled out has one value.
  const near = amount <= 6 && !isExact ? [amount - 1, amount + 1] : [];
  return unit === '' ? [...all, amount / 100, ...near] : [amount, ...near];
}

const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** The claimed number may be that of something else in the file, then it is not known what is meant. */
function standsElsewhere(amount: number, { subject }: Evidence): boolean {
  if (subject === undefined) return true;
  const all = sourceLines(subject).flatMap(
    ({ text }) => text.slice(0, 400).match(/(?<![\w.])\d[\d_]*(?:\.\d+)?/gu) ?? [],
  );
  return all
    .map((digits) => Number(digits.replaceAll('_', '')))
    .some((value) => [1, 1000, 60_000].some((scale) => isClose(value, amount * scale)));
}
