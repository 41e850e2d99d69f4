import type { Lines } from '../../protocol/parsed.ts';

/** One trial answer, as far as it is compared with others. */
export interface Sample {
  /** Answers on an assumption count as answers: each sample words its assumption anew. */
  readonly act: 'answer' | 'ask' | 'challenge';
  /** What it would do, in one line of its own; empty where it says nothing. */
  readonly plan: string;
  /** Lines that it cites, in the order of its text. */
  readonly cited: readonly Lines[];
  /** What its edits come to, in a normal form: equal texts are the same fix. Undefined where it changes nothing. */
  readonly fix: string | undefined;
  /** The lines that it would change, else the first that it cites. */
  readonly lines: Lines | undefined;
  /** The first line of code that it puts in. */
  readonly newLine: string | undefined;
}
