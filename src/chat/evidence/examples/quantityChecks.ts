import { longPattern } from '../../longPattern.ts';
import { fits } from './adjectives.ts';
import type { Literal } from './literal.ts';
import { hasAlternative, isGiven, isTurned, tellingWords } from './prose.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Example } from './readExamples.ts';
import { type Contradiction, contradictedBy, type Reading } from './reading.ts';
import { areEqual, isWithin, itemsOf, numberLiteral, numbersOf } from './values.ts';

/** Words before a goal that may change it. */
const CONDITION = /\b(?:if|when|unless|ignor\w+|except|exclud\w+|skip\w*)\b/u;

/** Says of a sum or a product once more how it comes about. */
const RESTATED = /\b(?:non-?empty|adds? (?:up|together)|multipl(?:y|ies) together|sums? up)\b/gu;

/** What a description says beside a phrase of it. */
function besides({ prose, signature }: Reading, words: string): readonly string[] {
  const asking = prose.sentences.filter(
    (sentence) => prose.goals.some((goal) => sentence.endsWith(goal)) || !isGiven(sentence),
  );
  const rest = asking.map((sentence) => {
    const goal = prose.goals.find((found) => sentence.endsWith(found));
    const before = goal === undefined ? sentence : sentence.slice(0, -goal.length);
    return goal !== undefined && !CONDITION.test(before) ? goal : sentence;
  });
  return tellingWords(rest.join(' ').replace(words, ' ').replace(RESTATED, ' '), signature);
}

const isAmong = (result: Literal, values: readonly Literal[]): boolean =>
  values.some((value) => areEqual(result, value));

/** The description asks for this and nothing else: then every example must show it. */
function judgeWhole(quantity: Quantity, example: Example): boolean | undefined {
  const values = quantity.values(example);
  if (values === undefined || values.length === 0) return undefined;
  const { result } = example;
  if (result.kind === 'none' || result.kind === 'boolean') return undefined;
  if (result.kind === 'string' && result.bare) return undefined;
  const isText = result.kind === 'string' && /^-?\d+(?:\.\d+)?$/u.test(result.value);
  return isAmong(isText ? numberLiteral(Number(result.value)) : result, values);
}

/** More is asked than is understood: then a result can still be impossible. */
function judgeBounds(quantity: Quantity, example: Example): boolean | undefined {
  const items = quantity.source(example);
  const { result } = example;
  if (items === undefined) return undefined;
  if (quantity.aggregate === 'count' && !quantity.isOfKind)
    return isCountWithin(result, items.length);
  if (quantity.aggregate === 'list') return isListOf(result, quantity);
  return isNumberWithin(quantity, items, result);
}

/** An average of some of the numbers cannot leave what they span. */
function isNumberWithin(
  { aggregate, words }: Quantity,
  items: readonly Literal[],
  result: Literal,
): boolean | undefined {
  const numbers = numbersOf({ kind: 'list', items });
  if (numbers === undefined || numbers.length === 0 || result.kind !== 'number') return undefined;
  if (!/^me/u.test(aggregate) || /\b(?:squares|cubes|absolute|lengths)\b/u.test(words))
    return undefined;
  return result.value < Math.min(...numbers) || result.value > Math.max(...numbers)
    ? false
    : undefined;
}

const isCountWithin = (result: Literal, most: number): boolean | undefined => {
  if (result.kind !== 'number') return undefined;
  // One that could be anything does not bear it out.
  return result.whole && result.value >= 0 && result.value <= most ? undefined : false;
};

function isListOf(result: Literal, { adjectives }: Quantity): boolean | undefined {
  const items = itemsOf(result);
  if (items === undefined || items.length === 0 || adjectives.length === 0) return undefined;
  const verdicts = items.map((item) => fits(item, adjectives));
  return verdicts.includes(undefined) ? undefined : !verdicts.includes(false);
}

const CHANGED_FIRST = longPattern`
    \b(?:squared?|cubed?|multipl\w+|doubled?|tripled?|products?|absolute|power|times|twice|weighted|each|plus|factor\w*|
    round\w*|divid\w*|per|digits?|index\w*|positions?)\b
  `;

function checkQuantity(
  reading: Reading,
  quantity: Quantity,
  goal: string,
): Contradiction | undefined {
  const isWhole = besides(reading, quantity.words).length === 0;
  const judge = isWhole ? judgeWhole : judgeBounds;
  // What is done to the numbers first is not known.
  if (!isWhole && CHANGED_FIRST.test(goal)) return undefined;
  return contradictedBy(
    reading.examples,
    `“${quantity.words}”`,
    (example) => judge(quantity, example),
    isWhole,
  );
}

/** What is asked for stands right behind the word that asks; elsewhere it comes in. */
const isAskedFor = ({ words }: Quantity, goal: string): boolean =>
  longPattern`
    ^(?:(?:returns?|returning|outputs?|gets?|finds?|find out|computes?|calculates?|determines?|counts?|evaluates?) )?(?:out |
    me |the |a |an |its |new |total |sorted )*$
  `.test(goal.slice(0, goal.indexOf(words)));

/** "the number of vowels", "a list of the primes below n", against what the examples give. */
export function checkQuantities(reading: Reading): Contradiction | undefined {
  for (const goal of reading.prose.goals) {
    const found = isTurned(goal) || hasAlternative(goal) ? undefined : checkGoal(reading, goal);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkGoal(reading: Reading, goal: string): Contradiction | undefined {
  const parts =
    checkExtreme(reading, goal) ?? checkPair(reading, goal) ?? checkNamedPair(reading, goal);
  if (parts !== undefined) return parts;
  const [only, another] = quantitiesIn(goal, reading.signature).filter((quantity) =>
    isAskedFor(quantity, goal),
  );
  return only === undefined || another !== undefined
    ? undefined
    : checkQuantity(reading, only, goal);
}

/** "the node with the smallest even value", given with its index: the value must be in what is given. */
function checkExtreme(reading: Reading, goal: string): Contradiction | undefined {
  const [only, another] = quantitiesIn(goal, reading.signature).filter(({ aggregate }) =>
    /est$/u.test(aggregate),
  );
  if (only === undefined || another !== undefined || isTurned(goal)) return undefined;
  const before = goal.slice(0, goal.indexOf(only.words));
  if (/\b(?:than|between|by|from|after|before|until|to|of|and)(?: the| a)? $/u.test(before))
    return undefined;
  if (
    /\b(?:remov|delet|exclud|replac|swap|sum|product|number|count|difference)\w*\b/u.test(
      goal.replace(only.words, ' '),
    )
  )
    return undefined;
  return contradictedBy(reading.examples, `“${only.words}”`, (example) => {
    const items = itemsOf(example.result);
    const values = only.values(example);
    if (items === undefined || items.length === 0 || values?.[0] === undefined) return undefined;
    return values.some((value) => items.some((item) => areEqual(item, value)));
  });
}

const PAIR = longPattern`
    \b(?:tuple|pair|list|array)\b[^.]*?\b(sum|product|smallest|largest|minimum|maximum|number|count|average|
    mean)\b(?: \w+)?,? (?:and|followed by) (?:an? |the |its )?(sum|product|smallest|largest|minimum|maximum|number|count|
    average|mean)\b(?: of)?([^.]*)
  `;

/** "a tuple of the sum and the product of the numbers": each at its place. */
function checkPair(reading: Reading, goal: string): Contradiction | undefined {
  const [words, first, second, rest = ''] = PAIR.exec(goal) ?? [];
  if (words === undefined || first === undefined || second === undefined) return undefined;
  const [one, other] = [first, second].map(
    (name) => quantitiesIn(`${withOf(name)}${rest}`, reading.signature)[0],
  );
  return checkParts(reading, words, one, other);
}

const NAMED_PAIR =
  /\((\w+), ?(\w+)\).*?['‘"`]?\b\1\b['’"`]? is (?:the )?(.*?),? and ['‘"`]?\b\2\b['’"`]? is (?:the )?(.*)/u;

/** "(a, b), where a is the largest … and b is the smallest …". */
function checkNamedPair(reading: Reading, goal: string): Contradiction | undefined {
  const [words, , , first, second] = NAMED_PAIR.exec(goal) ?? [];
  if (words === undefined || first === undefined || second === undefined) return undefined;
  return checkParts(
    reading,
    words,
    quantitiesIn(first, reading.signature)[0],
    quantitiesIn(second, reading.signature)[0],
  );
}

function checkParts(
  { examples }: Reading,
  words: string,
  one: Quantity | undefined,
  other: Quantity | undefined,
): Contradiction | undefined {
  if (one === undefined || other === undefined) return undefined;
  return contradictedBy(examples, `“${words}”`, (example) => {
    const items = itemsOf(example.result);
    const [left, right] = items ?? [];
    if (items?.length !== 2 || left === undefined || right === undefined) return undefined;
    const verdicts = [isPart(left, one, example), isPart(right, other, example)];
    if (verdicts.includes(false)) return false;
    return verdicts.includes(undefined) ? undefined : true;
  });
}

/** Where there is nothing to take it of, a part may be anything but a value of that kind. */
function isPart(part: Literal, quantity: Quantity, example: Example): boolean | undefined {
  const values = quantity.values(example);
  if (values === undefined) return undefined;
  if (values.length > 0) return isAmong(part, values);
  return part.kind === 'none' || fits(part, quantity.adjectives) !== false ? undefined : false;
}

const withOf = (name: string): string => (/^(?:number|count)$/u.test(name) ? `${name} of` : name);

const MEMBER = longPattern`
    \b(?:largest|biggest|maximum|max|greatest|highest|smallest|minimum|min|lowest|longest|shortest|first|last|closest|
    most (?:common|frequent)) (?:\w+ )?(?:element|number|value|integer|item|string|word|one|
    entry)s?\b(?! (?:that (?:divides|can)|of (?!the|an?|all|given))\b)
  `;

/** "the longest string", "the elements that …": what is picked out of the input must stand in it. */
export function checkMembers(reading: Reading): Contradiction | undefined {
  const goal = reading.prose.goals.find((found) => MEMBER.test(found));
  const words = goal === undefined ? undefined : MEMBER.exec(goal)?.[0];
  if (
    goal === undefined ||
    words === undefined ||
    /\b(?:sum|number of|count|index|length|position|by|according|difference|between|range|distance|ratio|product)\b/u.test(
      goal,
    )
  )
    return undefined;
  return contradictedBy(reading.examples, `“${words}”`, isPicked);
}

function isPicked({ args, result }: Example): boolean | undefined {
  const [list, another] = args.map(itemsOf).filter((items) => items !== undefined);
  if (list === undefined || another !== undefined || list.length === 0) return undefined;
  if (result.kind === 'boolean' || isWithin([result], list)) return undefined;
  return isOfOneKind(result, list) ? false : undefined;
}

const isOfOneKind = (value: Literal, list: readonly Literal[]): boolean =>
  list.every(({ kind }) => kind === value.kind);
