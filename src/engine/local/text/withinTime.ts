import vm from 'node:vm';

const script = new vm.Script('run()');
const holder: { run: (() => void) | undefined } = { run: undefined };
const context = vm.createContext(holder);

/**
 * Runs what a model's folder dictates: its patterns and its template. An endless loop, and a pattern that backtracks without
 * end, are broken off from outside; half a millisecond a call.
 *
 * @param limit milliseconds
 * @throws an error with the code `ERR_SCRIPT_EXECUTION_TIMEOUT` if it takes longer; else what `run` throws
 */
export function withinTime<T>(limit: number, run: () => T): T {
  const results: T[] = [];
  holder.run = () => {
    results.push(run());
  };
  try {
    script.runInContext(context, { timeout: limit });
  } finally {
    holder.run = undefined;
  }
  const [result] = results;
  if (result === undefined) throw new Error('What ran gave nothing.');
  return result;
}

/** The error is one of the other context: no `Error` of this one. */
export function isOvertime(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
