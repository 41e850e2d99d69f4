import type { Lines } from '../src/protocol/parsed.ts';

/** Lines in their order, each once, with neighbours as one range. */
export function lineRuns(lines: readonly number[]): readonly Lines[] {
  const runs: Lines[] = [];
  for (const line of [...new Set(lines)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === line - 1) runs.splice(-1, 1, { from: last.from, to: line });
    else runs.push({ from: line, to: line });
  }
  return runs;
}
