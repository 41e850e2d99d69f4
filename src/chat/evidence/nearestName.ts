import { nameParts } from './relevantLines.ts';

export interface Named {
  readonly name: string;
  readonly line: number;
}

/** The known name that somebody most likely meant, by shared parts and then by spelling; undefined where none is near. */
export function nearestName(wanted: string, known: readonly Named[]): Named | undefined {
  const scored = known.map((candidate) => ({ candidate, score: likeness(wanted, candidate.name) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= 0.45 ? best.candidate : undefined;
}

/** 0 to 1: names with the same parts in another order are near, and so are names a typo apart. */
function likeness(a: string, b: string): number {
  const [partsA, partsB] = [nameParts(a), nameParts(b)];
  const shared = partsA.filter((part) => partsB.includes(part)).length;
  const byParts = (2 * shared) / Math.max(1, partsA.length + partsB.length);
  const longest = Math.max(a.length, b.length);
  const byLetters = longest > 60 ? 0 : 1 - editDistance(a.toLowerCase(), b.toLowerCase()) / longest;
  return Math.max(byParts, byLetters > 0.6 ? byLetters : 0);
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
