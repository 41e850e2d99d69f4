/** Crashes within this time count together, in ms. */
const CRASH_WINDOW_MS = 3 * 60 * 1000;

/** This many of them within the window, and the engine is not started again by itself. */
const CRASH_LIMIT = 5;

export interface CrashDecision {
  readonly act: 'restart' | 'give-up';
  /** The crashes to remember for the next decision, in ms since 1970. */
  readonly crashes: readonly number[];
}

/**
 * What to do after a crash. One crash is worth a restart that nobody notices; a series means that the next start will
 * crash too, and then a sentence helps more than a busy processor.
 *
 * @param crashes those remembered so far, without this one
 * @param now when this one happened, in ms since 1970
 */
export function afterCrash(crashes: readonly number[], now: number): CrashDecision {
  const recent = [...crashes.filter((at) => now - at < CRASH_WINDOW_MS), now];
  return { act: recent.length < CRASH_LIMIT ? 'restart' : 'give-up', crashes: recent };
}
