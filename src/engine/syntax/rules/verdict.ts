/** Whether something matches: for certain, for certain not, or the matcher itself has to be asked. */
export type Verdict = 'no' | 'maybe' | 'yes';

export function allOf<T>(tests: Iterable<T>, verdictOf: (test: T) => Verdict): Verdict {
  let all: Verdict = 'yes';
  for (const test of tests) {
    const verdict = verdictOf(test);
    if (verdict === 'no') return 'no';
    if (verdict === 'maybe') all = 'maybe';
  }
  return all;
}

export function anyOf<T>(tests: Iterable<T>, verdictOf: (test: T) => Verdict): Verdict {
  let any: Verdict = 'no';
  for (const test of tests) {
    const verdict = verdictOf(test);
    if (verdict === 'yes') return 'yes';
    if (verdict === 'maybe') any = 'maybe';
  }
  return any;
}

export const opposite = (verdict: Verdict): Verdict =>
  verdict === 'maybe' ? 'maybe' : verdict === 'yes' ? 'no' : 'yes';

/** Where what is found may not count after all. */
export const atMostMaybe = (verdict: Verdict): Verdict => (verdict === 'yes' ? 'maybe' : verdict);

export const known = (matches: boolean): Verdict => (matches ? 'yes' : 'no');
