import { longPattern, longPatternWith } from '../../longPattern.ts';
import type { Literal } from './literal.ts';
import { hasAlternative, isTurned, tellingWords } from './prose.ts';
import type { Example } from './readExamples.ts';
import { type Contradiction, contradictedBy, type Reading } from './reading.ts';
import { roman } from './roman.ts';
import { areEqual, itemsOf, numberLiteral, numbersOf, partsOf, textLiteral } from './values.ts';

/** A function that has a name of its own, whatever program it is written in. */
interface KnownFunction {
  readonly words: RegExp;
  /** What it may give, by the conventions there are; undefined where it does not apply. */
  readonly results: (args: readonly Literal[]) => readonly Literal[] | undefined;
}

const BIGGEST = 1000;

const wholesIn = (args: readonly Literal[], size: number): readonly number[] | undefined => {
  const numbers = numbersOf({ kind: 'list', items: args });
  const isUsable = numbers?.length === size && numbers.every((value) => Number.isInteger(value));
  return isUsable ? numbers : undefined;
};

const listIn = (args: readonly Literal[]): readonly number[] | undefined => {
  const [only, another] = args;
  const numbers = only === undefined || another !== undefined ? undefined : numbersOf(only);
  return numbers?.length === 0 ? undefined : numbers;
};

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, value) => sum + value, 0) / numbers.length;

function deviations(args: readonly Literal[], power: 1 | 2): readonly number[] | undefined {
  const numbers = listIn(args);
  if (numbers === undefined) return undefined;
  const mean = meanOf(numbers);
  return numbers.map((value) => Math.abs(value - mean) ** power);
}

const meanDeviation = (args: readonly Literal[]): readonly Literal[] | undefined => {
  const found = deviations(args, 1);
  return found === undefined ? undefined : [numberLiteral(meanOf(found))];
};

/** With the whole population or with a sample taken for it. */
function variances(args: readonly Literal[]): readonly number[] | undefined {
  const squares = deviations(args, 2);
  if (squares === undefined || squares.length < 2) return undefined;
  return [meanOf(squares), (meanOf(squares) * squares.length) / (squares.length - 1)];
}

const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));

function fibonacci(index: number): number {
  let [one, other] = [0, 1];
  for (let at = 0; at < index; at++) [one, other] = [other, one + other];
  return one;
}

const factorial = (value: number): number =>
  Array.from({ length: value }, (_, at) => at + 1).reduce((product, next) => product * next, 1);

const inBase = (value: number, base: number): readonly Literal[] => {
  const digits = value.toString(base);
  return [
    textLiteral(digits),
    numberLiteral(Number(digits)),
    textLiteral(`0b${digits}`),
    textLiteral(`0x${digits}`),
  ];
};

const numbers = (values: readonly number[] | undefined): readonly Literal[] | undefined =>
  values?.map(numberLiteral);

function ofOne(
  args: readonly Literal[],
  compute: (value: number) => readonly number[],
  biggest = BIGGEST,
): readonly Literal[] | undefined {
  const value = wholesIn(args, 1)?.[0];
  return value === undefined || value < 0 || value > biggest ? undefined : numbers(compute(value));
}

const lengthOf = ([only, another]: readonly Literal[]): readonly Literal[] | undefined => {
  const size = only === undefined || another !== undefined ? undefined : partsOf(only)?.length;
  return size === undefined ? undefined : [numberLiteral(size)];
};

const ofTwo = (
  args: readonly Literal[],
  compute: (a: number, b: number) => number,
): readonly Literal[] | undefined => {
  const [a, b] = args.length === 2 ? (numbersOf({ kind: 'list', items: args }) ?? []) : [];
  return a === undefined || b === undefined ? undefined : numbers([compute(a, b)]);
};

/** How often something stands in a list or a text, with and without overlaps, whichever argument comes first. */
function occurrences([one, other, third]: readonly Literal[]): readonly Literal[] | undefined {
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  const found = [...timesIn(one, other), ...timesIn(other, one)];
  return found.length === 0 ? undefined : found.map(numberLiteral);
}

function timesIn(whole: Literal, part: Literal): readonly number[] {
  const items = itemsOf(whole);
  if (items !== undefined && itemsOf(part) === undefined)
    return [items.filter((item) => areEqual(item, part)).length];
  if (whole.kind !== 'string' || part.kind !== 'string' || part.value === '') return [];
  const starts = [...whole.value].filter((_, at) => whole.value.startsWith(part.value, at)).length;
  return [starts, whole.value.split(part.value).length - 1];
}

const range = (args: readonly Literal[]): readonly number[] | undefined => {
  const found = listIn(args);
  return found === undefined ? undefined : [Math.max(...found) - Math.min(...found)];
};

function ofSigned(
  args: readonly Literal[],
  compute: (value: number) => number,
): readonly Literal[] | undefined {
  const [value, another] = numbersOf({ kind: 'list', items: args }) ?? [];
  return value === undefined || another !== undefined ? undefined : [numberLiteral(compute(value))];
}

const turned = (args: readonly Literal[]): readonly Literal[] | undefined =>
  ofOne(args, (value) => [Number([...String(value)].toReversed().join(''))], 1e9);

const known: readonly KnownFunction[] = [
  {
    words: /\bsubtracts? (?:the |its )?second (?:\w+ )?from (?:the |its )?first(?: \w+)?/u,
    results: (args) => ofTwo(args, (a, b) => a - b),
  },
  {
    words:
      /\bdivides? (?:the )?(?:two (?:numbers|values)|first (?:\w+ )?by (?:the )?second(?: \w+)?)\b|\bquotient of (?:the )?two\b/u,
    results: (args) => ofTwo(args, (a, b) => a / b),
  },
  {
    words:
      /\b(?:increments?|increases?) (?:the |its |a )?(?:number|argument|value|integer|\w)(?: by (?:one|1))?\b/u,
    results: (args) => ofSigned(args, (value) => value + 1),
  },
  {
    words:
      /\b(?:decrements?|decreases?) (?:the |its |a )?(?:number|argument|value|integer|\w)(?: by (?:one|1))?\b/u,
    results: (args) => ofSigned(args, (value) => value - 1),
  },
  {
    words: /\bnegates? (?:the |its |a )?(?:number|argument|value|integer|\w)\b/u,
    results: (args) => ofSigned(args, (value) => -value),
  },
  {
    words: /\bsquare of (?:the |a )?(?:given )?(?:number|argument|value|integer|\w)\b/u,
    results: (args) => ofSigned(args, (value) => value ** 2),
  },

  {
    words: longPattern`
        \b(?:number of (?:times|occurrences)|how many times|count\w* (?:the )?occurrences|
        counts? how often)\b(?: of)?(?: (?:an?|the|given|sub-?string|element|item|value|number|character|word|letter|
        \w))* ?(?:appears?|occurs?|is found|can be found)?(?: in)?\b
      `,
    results: occurrences,
  },
  {
    words: longPattern`
        \bdifference between (?:the )?(?:largest|maximum|max|biggest|highest) and (?:the )?(?:smallest|minimum|min|
        lowest)(?: (?:values?|numbers?|elements?))?|\brange of (?:the |a )?(?:list|numbers|values)\b
      `,
    results: (args) => numbers(range(args)),
  },
  {
    words:
      /\bdigits of (?:\w+ |the number )?(?:in reverse(?:d)?(?: order)?|reversed)\b|\brevers\w+ (?:the |of the )?digits\b/u,
    results: turned,
  },
  {
    words: /\b(?:larger|greater|bigger|maximum) of (?:the |its )?two\b/u,
    results: (args) => ofTwo(args, Math.max),
  },
  {
    words: /\b(?:smaller|lesser|minimum) of (?:the |its )?two\b/u,
    results: (args) => ofTwo(args, Math.min),
  },
  {
    words: /\babsolute (?:difference|distance)\b/u,
    results: (args) => ofTwo(args, (a, b) => Math.abs(a - b)),
  },
  { words: /\babsolute value\b/u, results: (args) => ofSigned(args, Math.abs) },
  { words: /\barea of (?:the |a )?rectangle\b/u, results: (args) => ofTwo(args, (a, b) => a * b) },
  {
    words: /\bperimeter of (?:the |a )?rectangle\b/u,
    results: (args) => ofTwo(args, (a, b) => 2 * (a + b)),
  },
  {
    words: /\barea of (?:the |a )?triangle\b/u,
    results: (args) => ofTwo(args, (a, b) => (a * b) / 2),
  },

  { words: /\bmean absolute deviation\b/u, results: meanDeviation },
  { words: /\bvariance\b/u, results: (args) => numbers(variances(args)) },
  { words: /\bstandard deviation\b/u, results: (args) => numbers(variances(args)?.map(Math.sqrt)) },
  { words: /\bfactorial\b/u, results: (args) => ofOne(args, (value) => [factorial(value)]) },
  {
    words: /\bfibonacci\b/u,
    results: (args) =>
      ofOne(args, (value) => [
        fibonacci(value),
        fibonacci(value + 1),
        fibonacci(Math.max(0, value - 1)),
      ]),
  },
  {
    words: /\b(?:greatest|highest) common (?:divisor|factor)\b|\bgcd\b/u,
    results: (args) => numbers(pair(args, divisor)),
  },
  {
    words: /\b(?:least|lowest) common multiple\b|\blcm\b/u,
    results: (args) => numbers(pair(args, (a, b) => Math.abs(a * b) / (divisor(a, b) || 1))),
  },
  {
    words: /\broman (?:numeral|number)/u,
    results: (args) => {
      const value = wholesIn(args, 1)?.[0];
      return value === undefined || value < 1 || value > 3999
        ? undefined
        : [textLiteral(roman(value)), textLiteral(roman(value).toUpperCase())];
    },
  },
  { words: /\b(?:to|into|in|its) (?:a )?binary\b/u, results: (args) => ofBase(args, 2) },
  { words: /\b(?:to|into|in|its) (?:a )?hexadecimal\b/u, results: (args) => ofBase(args, 16) },
  { words: /\blength of (?:the |a |given )*(?:string|list|array|text|word)\b/u, results: lengthOf },
  {
    words:
      /\badds? (?:the )?(?:two )?(?:numbers|integers|values)\b|\bsum of (?:the )?two (?:numbers|integers)\b/u,
    results: (args) => ofTwo(args, (a, b) => a + b),
  },
  {
    words:
      /\bproduct of (?:the )?two (?:numbers|integers)\b|\bmultipl(?:y|ies) (?:the )?two (?:numbers|integers)\b/u,
    results: (args) => ofTwo(args, (a, b) => a * b),
  },
];

function pair(
  args: readonly Literal[],
  compute: (a: number, b: number) => number,
): readonly number[] | undefined {
  const [a, b] = wholesIn(args, 2) ?? [];
  return a === undefined || b === undefined ? undefined : [compute(a, b)];
}

function ofBase(args: readonly Literal[], base: number): readonly Literal[] | undefined {
  const value = wholesIn(args, 1)?.[0];
  return value === undefined || value < 0 ? undefined : inBase(value, base);
}

const VERBS = longPatternWith('gu')`
    \b(?:and|convert\w*|transform\w*|chang\w*|equivalent|as|numerical|n-th|nth|n|two|around|mean|dataset|non-negative|
    positive|negative)\b
  `;

/** A function that everybody knows by its name, asked for in a sentence that asks for nothing else. */
export function checkKnownFunctions({
  prose,
  signature,
  examples,
}: Reading): Contradiction | undefined {
  for (const sentence of prose.goals) {
    const found = known.find(({ words }) => words.test(sentence));
    if (found === undefined || isTurned(sentence) || hasAlternative(sentence)) continue;
    const rest = sentence.replace(found.words, ' ').replace(VERBS, ' ');
    if (tellingWords(rest, signature).length > 0) continue;
    const words = found.words.exec(sentence)?.[0] ?? '';
    const contradiction = contradictedBy(examples, `“${words}”`, (example: Example) =>
      example.result.kind === 'none'
        ? undefined
        : found.results(example.args)?.some((value) => areEqual(value, example.result)),
    );
    if (contradiction !== undefined) return contradiction;
  }
  return undefined;
}
