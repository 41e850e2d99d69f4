import type { Harm } from './harms.ts';
import type { Idea, Kind } from './idea.ts';

/** Together so heavy is a request that is refused. Few signs are so heavy alone. */
export const REFUSED_FROM = 6;

/** So heavy it is refused however it is spread over clauses: people change the subject in one breath. */
export const REFUSED_APART_FROM = 7;

/** What weighs less than that needs a clause that is nearly enough by itself. */
export const HEAVY_CLAUSE = 5;

/** Without any of these there are only people and what is theirs. */
const harmful: readonly Kind[] = [
  'act',
  'deceit',
  'device',
  'gain',
  'guard',
  'origin',
  'secrecy',
  'spite',
  'weapon',
  'whole',
];

export interface Weighed {
  readonly weight: number;
  /** What each kind of sign adds to it. */
  readonly counted: ReadonlyMap<Kind, number>;
  /** What the heaviest signs together are about. */
  readonly harm: Harm;
}

/** Of each kind the heaviest sign counts, so that saying the same thing twice adds nothing. */
export function weigh(signs: readonly Idea[]): Weighed {
  const counted = new Map<Kind, number>();
  for (const { kind, weight = 0 } of signs) {
    if (kind === undefined) continue;
    const before = counted.get(kind) ?? 0;
    counted.set(kind, weight < 0 ? Math.min(before, weight) : Math.max(before, weight));
  }
  const isHarmful = harmful.some((kind) => counted.has(kind));
  const weight = [...counted.values()].reduce((sum, each) => sum + each, 0);
  return { weight: isHarmful ? weight : 0, counted, harm: heaviestOf(signs) };
}

function heaviestOf(signs: readonly Idea[]): Harm {
  const byHarm = new Map<Harm, number>();
  for (const { harm, weight = 0 } of signs) {
    if (harm !== undefined) byHarm.set(harm, (byHarm.get(harm) ?? 0) + weight);
  }
  const [heaviest] = [...byHarm].toSorted(([, a], [, b]) => b - a);
  return heaviest?.[0] ?? 'betraying';
}
