import type { Example } from './readExamples.ts';
import type { Signature } from './signature.ts';

/** Numbers in words. */
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** A number as a description writes it: in figures, in words, or as the name of a parameter. */
export function amountIn(
  written: string | undefined,
  { args }: Example,
  { parameters }: Signature,
): number | undefined {
  if (written === undefined) return undefined;
  if (/^-?\d+(?:\.\d+)?$/u.test(written)) return Number(written);
  const at = parameters.findIndex((parameter) => parameter.toLowerCase() === written);
  const value = args[at];
  if (at === -1) return numberWords[written];
  return value?.kind === 'number' ? value.value : undefined;
}
