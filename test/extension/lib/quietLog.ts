import type { Log } from '../../../src/extension/log.ts';

/** A log that keeps what was written to it. */
export function quietLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const write = (message: string | Error): void => {
    lines.push(String(message));
  };
  return { info: write, warn: write, error: write, lines };
}
