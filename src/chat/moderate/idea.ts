import type { Harm } from './harms.ts';

/** What a sign tells. Of the signs of one kind only the heaviest counts. */
export type Kind =
  | 'act'
  | 'belongings'
  | 'care'
  | 'danger'
  | 'deceit'
  | 'device'
  | 'gain'
  | 'guard'
  | 'machinery'
  | 'origin'
  | 'question'
  | 'scale'
  | 'secrecy'
  | 'spite'
  | 'target'
  | 'victim'
  | 'weapon'
  | 'whole';

/**
 * A sign of harm, or of care, in the words that people use for it. Phrases stand between commas; a line may end anywhere in
 * them, after a slash as well:
 *
 * | written      | fits                                                                    |
 * |--------------|-------------------------------------------------------------------------|
 * | `word`       | the word with its English endings: log, logs, logged, logging           |
 * | `=word`      | just that word                                                          |
 * | `word*`      | words that begin so                                                     |
 * | `a/b`        | either                                                                  |
 * | `(a/b)`      | the same, or nothing                                                    |
 * | `_`          | any one word                                                            |
 * | `..3`        | up to three words                                                       |
 * | `{idea}`     | a phrase of another idea; `{a/b}`: of either                            |
 * | `!a/b`       | nothing, where none of these comes next; `!{idea}` the same             |
 * | `^`          | the beginning of a sentence                                             |
 * | `{a} + {b}`  | both, in whatever order and place; `{a/c}` any of them, `!{a}` none     |
 */
export interface Idea {
  readonly name: string;
  readonly phrases: string;
  /** Undefined for what only other ideas are made of. */
  readonly kind?: Kind;
  /** Added where the idea occurs; negative for care. See `REFUSED_FROM`. */
  readonly weight?: number;
  /** What is refused where this weighs most. */
  readonly harm?: Harm;
}
