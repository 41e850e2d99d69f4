import { REFUSED_FROM, type Sign, signs } from './signs.ts';

/** What kinds of harm are called where several signs make it: the first kind that is there names it. */
const named: readonly {
  readonly kind: Sign['kind'];
  readonly category: string;
  readonly because: string;
}[] = [
  {
    kind: 'minors',
    category: 'sexual/minors',
    because: "I won't help with what puts children at risk.",
  },
  {
    kind: 'unfair',
    category: 'hate',
    because: "I won't help put people at a disadvantage for who they are.",
  },
  { kind: 'spite', category: 'harassment', because: "I won't help humiliate or harass somebody." },
  {
    kind: 'deceit',
    category: 'illicit',
    because: "I won't help deceive people for their money or data, or with unlawful trade.",
  },
  {
    kind: 'guard',
    category: 'illicit',
    because: "I won't help take protections out that others rely on.",
  },
];

const otherwise = {
  category: 'illicit',
  because: "I won't help take or break what belongs to others.",
};

/**
 * Weighs the signs of harm in a passage. Rules name harm that has its own words; here it shows by several signs that
 * say little each: somebody else's belongings, taken, in secret, for the writer.
 */
export function weigh(
  passage: string,
): { readonly category: string; readonly because: string } | undefined {
  const heaviest = new Map<Sign['kind'], number>();
  for (const { kind, weight, pattern } of signs) {
    if (pattern.test(passage)) heaviest.set(kind, weight);
  }
  const sum = [...heaviest.values()].reduce((total, weight) => total + weight, 0);
  if (sum < REFUSED_FROM || !isAimed(heaviest)) return undefined;
  return named.find(({ kind }) => heaviest.has(kind)) ?? otherwise;
}

/** Something must say that it is meant badly; a victim and belongings are in every shop's program. */
const isAimed = (found: ReadonlyMap<Sign['kind'], number>): boolean =>
  (['secrecy', 'weapon', 'trespass', 'guard', 'spite', 'deceit', 'minors', 'unfair'] as const).some(
    (kind) => found.has(kind),
  );
