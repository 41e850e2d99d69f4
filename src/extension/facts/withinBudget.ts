/** What became of a look that may take only so long. */
export type Timed<T> =
  | { readonly kind: 'in-time'; readonly value: T; readonly ms: number }
  | { readonly kind: 'late' };

/**
 * Waits for some work, but only so many milliseconds. Work that fails counts as late: a fact that cannot be had is not
 * there, whatever the reason.
 *
 * @throws the signal's reason if aborted
 */
export async function withinBudget<T>(
  ms: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Timed<T>> {
  signal.throwIfAborted();
  const began = performance.now();
  const over = AbortSignal.any([signal, AbortSignal.timeout(Math.round(ms))]);
  const ended = new Promise<{ kind: 'late' }>((resolve) => {
    over.addEventListener('abort', () => resolve({ kind: 'late' }), { once: true });
  });
  const done = work(over).then(
    (value): Timed<T> => ({
      kind: 'in-time',
      value,
      ms: Math.round(performance.now() - began),
    }),
    (): Timed<T> => ({ kind: 'late' }),
  );
  const timed = await Promise.race([done, ended]);
  signal.throwIfAborted();
  return timed;
}
