import type { SaidVerdict } from '../evidence/readVerdict.ts';

/** What a person's words come to, where what a thread remembers hangs on it. */
export interface Reading {
  /** Whether they say that a change helped. */
  readonly verdict: SaidVerdict | undefined;
  readonly asksForFix: boolean;
}

/** Reads words; undefined where they are still being read elsewhere. They count as telling nothing until then. */
export type ReadWords = (words: string) => Reading | undefined;
