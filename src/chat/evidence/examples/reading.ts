import type { Prose } from './prose.ts';
import type { Example } from './readExamples.ts';
import type { Signature } from './signature.ts';

/** A description, read: what is to be given in words, and its examples. */
export interface Reading {
  readonly signature: Signature;
  readonly prose: Prose;
  readonly examples: readonly Example[];
}

/** What a description says, and the example of its own that is otherwise. */
export interface Contradiction {
  /** A clause that completes "the description says ". */
  readonly said: string;
  /** The example. */
  readonly shown: string;
}

/**
 * A contradiction, if more than twice as many examples show the opposite of what is said as bear it out: where they are
 * mixed, the words were rather misread. Where every word was understood, as many as bear it out are enough. `judge` gives
 * undefined where an example cannot tell.
 */
export function contradictedBy(
  examples: readonly Example[],
  said: string,
  judge: (example: Example) => boolean | undefined,
  isUnderstood = false,
): Contradiction | undefined {
  const verdicts = examples.map((example) => ({ example, holds: judge(example) }));
  const against = verdicts.filter(({ holds }) => holds === false);
  const inFavour = verdicts.filter(({ holds }) => holds === true).length;
  const [first] = against;
  const isEnough = isUnderstood ? against.length >= inFavour : against.length > 2 * inFavour;
  if (first === undefined || !isEnough) return undefined;
  return { said, shown: first.example.shown };
}
