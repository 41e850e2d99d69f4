import { type Figure, mean, share } from './figures.ts';
import { groupBy } from './groups.ts';
import type { ScoredCase } from './verdict.ts';

/** How a task's description was left as it is, or changed: ambiguous, inconsistent, incomplete, or two of these. */
const nameOfChange = /-(original|\d[acp]{1,3})$/u;

/** The change an id names with its last part, as HumanEvalComm does: `original`, `1a`, `2cp`. */
export const changeOf = (id: string): string | undefined => nameOfChange.exec(id)?.[1];

/** How often a changed description was noticed, that is asked about or challenged. */
export interface ChangeFigures {
  readonly byKind: Readonly<Record<string, Figure>>;
  /** The mean over the kinds of change, each weighing the same. */
  readonly macro: Figure;
  /** The same on the descriptions that nobody changed: false alarms. */
  readonly onOriginals: Figure;
}

/** Undefined where no id names a change. */
export function changeFigures(scored: readonly ScoredCase[]): ChangeFigures | undefined {
  const named = scored.filter(({ id }) => changeOf(id) !== undefined);
  if (named.length === 0) return undefined;
  const noticed = [...groupBy(named, ({ id }) => changeOf(id) ?? '')].map(([kind, cases]) => ({
    kind,
    rate: share(cases.map(({ outcome }) => outcome.act === 'ask' || outcome.act === 'challenge')),
  }));
  const changed = noticed.filter(({ kind }) => kind !== 'original');
  return {
    byKind: Object.fromEntries(changed.map(({ kind, rate }) => [kind, rate])),
    macro: mean(changed.flatMap(({ rate }) => rate ?? [])),
    onOriginals: noticed.find(({ kind }) => kind === 'original')?.rate ?? null,
  };
}
