import type { Literal } from './literal.ts';
import type { Example } from './readExamples.ts';
import type { Reading } from './reading.ts';
import { itemsOf } from './values.ts';

/** A property of results that a goal of a description may state. */
export interface Property {
  readonly words: RegExp;
  /** Words beside which it means something else. */
  readonly unless?: RegExp;
  /** Whether an example shows it; undefined where it cannot tell. */
  readonly holds: (
    example: Example,
    match: RegExpExecArray,
    reading: Reading,
  ) => boolean | undefined;
}

/** The list among the arguments, where there is one only. */
export const onlyList = ({ args }: Example): readonly Literal[] | undefined => {
  const [list, another] = args.map(itemsOf).filter((items) => items !== undefined);
  return another === undefined ? list : undefined;
};

/** The text among the arguments, where there is one only. */
export const onlyText = ({ args }: Example): string | undefined => {
  const [text, another] = args.flatMap((value) => (value.kind === 'string' ? [value.value] : []));
  return another === undefined ? text : undefined;
};

/** The number among the arguments, where there is one only. */
export const onlyNumber = ({ args }: Example): number | undefined => {
  const [number, another] = args.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  return another === undefined ? number : undefined;
};
