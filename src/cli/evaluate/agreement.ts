import type { Act } from '../../protocol/reply.ts';
import { type Figure, share } from './figures.ts';
import { groupBy } from './groups.ts';

/** The act of a case as it is, and under each rewording that changes it. */
export interface RewordedCase {
  readonly id: string;
  readonly act: Act;
  readonly reworded: readonly { readonly name: string; readonly text: string; readonly act: Act }[];
}

/** One rewording that changed the act. */
interface Flip {
  readonly rewording: string;
  readonly act: Act;
  readonly text: string;
}

export interface Agreement {
  readonly cases: number;
  readonly rewordings: number;
  /** The share of rewordings with the act of the original. */
  readonly agreement: Figure;
  readonly byRewording: Readonly<Record<string, Figure>>;
  /** Those with the most changed acts first. */
  readonly worst: readonly {
    readonly id: string;
    readonly act: Act;
    readonly agreement: Figure;
    readonly flips: readonly Flip[];
  }[];
}

const WORST = 20;

export function agreementOf(cases: readonly RewordedCase[]): Agreement {
  const all = cases.flatMap(({ act, reworded }) =>
    reworded.map((one) => ({ name: one.name, agrees: one.act === act })),
  );
  const byName = [...groupBy(all, ({ name }) => name)];
  return {
    cases: cases.length,
    rewordings: all.length,
    agreement: share(all.map(({ agrees }) => agrees)),
    byRewording: Object.fromEntries(
      byName.map(([name, those]) => [name, share(those.map(({ agrees }) => agrees))]),
    ),
    worst: cases
      .map(worstOf)
      .filter(({ flips }) => flips.length > 0)
      .toSorted((a, b) => (a.agreement ?? 1) - (b.agreement ?? 1))
      .slice(0, WORST),
  };
}

function worstOf({ id, act, reworded }: RewordedCase): Agreement['worst'][number] {
  const flips = reworded
    .filter((one) => one.act !== act)
    .map(({ name, act: changed, text }) => ({ rewording: name, act: changed, text }));
  return { id, act, agreement: share(reworded.map((one) => one.act === act)), flips };
}
