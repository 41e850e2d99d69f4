import { longSource } from '../../longPattern.ts';
import type { Literal } from './literal.ts';
import type { Example } from './readExamples.ts';
import type { Signature } from './signature.ts';
import { itemsOf, numbersOf } from './values.ts';

/** A condition that can be tried on an example's arguments. */
export interface Condition {
  readonly words: RegExp;
  /** Whether it holds for the arguments; undefined where that cannot be told. */
  readonly holds: (
    example: Example,
    match: RegExpExecArray,
    signature: Signature,
  ) => boolean | undefined;
}

/** The argument of a kind, where there is one only. */
export const onlyOne = (
  args: readonly Literal[],
  is: (value: Literal) => boolean,
): Literal | undefined => {
  const [found, another] = args.filter(is);
  return another === undefined ? found : undefined;
};

export const listIn = ({ args }: Example): Literal | undefined =>
  onlyOne(args, (value) => itemsOf(value) !== undefined);

export const textIn = ({ args }: Example): string | undefined => {
  const found = onlyOne(args, ({ kind }) => kind === 'string');
  return found?.kind === 'string' ? found.value : undefined;
};

export const numbersIn = (example: Example): readonly number[] | undefined => {
  const list = listIn(example);
  return list === undefined ? undefined : numbersOf(list);
};

/** What a condition speaks of when it names nothing: the only list, else the only text, else the only argument. */
export function subjectIn(example: Example): Literal | undefined {
  const { args } = example;
  if (args.some((value) => itemsOf(value) !== undefined)) return listIn(example);
  return onlyOne(args, ({ kind }) => kind === 'string') ?? onlyOne(args, () => true);
}

/** True if all are; undefined where one cannot be told. */
export const areAll = (
  verdicts: readonly (boolean | undefined)[] | undefined,
): boolean | undefined =>
  verdicts === undefined || verdicts.includes(undefined) ? undefined : !verdicts.includes(false);

interface Relation {
  readonly said: RegExp;
  readonly holds: (a: number, b: number) => boolean;
}

const relations: readonly Relation[] = [
  {
    said: /^(?:(?:less|smaller|lower|fewer) than or equal(?: to)?|at most|no more than|up to)$/u,
    holds: (a, b) => a <= b,
  },
  {
    said: /^(?:(?:greater|more|larger|bigger|higher) than or equal(?: to)?|at least|no less than)$/u,
    holds: (a, b) => a >= b,
  },
  { said: /^(?:(?:less|fewer|smaller|lower|shorter) than|below|under)$/u, holds: (a, b) => a < b },
  {
    said: /^(?:(?:greater|more|larger|bigger|higher|longer) than|above|over|exceeds?)$/u,
    holds: (a, b) => a > b,
  },
  { said: /^(?:equals?(?: to)?|exactly|is)$/u, holds: (a, b) => a === b },
];

/** Words that compare two amounts, as one group. */
export const RELATION = longSource`
    ((?:less|smaller|lower|fewer|greater|more|larger|bigger|higher) than or equal(?: to)?|at most|at least|no more than|
    no less than|(?:less|fewer|smaller|lower|shorter|greater|more|larger|bigger|higher|longer) than|below|under|above|
    exceeds?|equals?(?: to)?|exactly|is(?! (?:less|fewer|smaller|lower|shorter|greater|more|larger|bigger|higher|longer|below|
    under|above|at|exactly|equal|no)\b))
  `;

/** What may stand between a comparison and its amount. */
export const THRESHOLD =
  '(?: or equal to)?(?: the| a| given| specified| threshold| limit| value| number| weight| maximum| possible)*[ ]';

export function compare(
  said: string | undefined,
  a: number | undefined,
  b: number | undefined,
): boolean | undefined {
  const relation = relations.find((known) => known.said.test(said ?? ''));
  if (relation === undefined || a === undefined || b === undefined) return undefined;
  return relation.holds(a, b);
}
