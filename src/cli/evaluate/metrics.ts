import { balanced, type Figure, mean, percentile, share } from './figures.ts';
import { groupBy } from './groups.ts';
import type { ScoredCase, Verdict } from './verdict.ts';

/** How well a group of cases went. Shares from 0 to 1, each over the cases that say something about it. */
export interface Metrics {
  readonly cases: number;
  readonly actAccuracy: Figure;
  readonly balancedAsk: Figure;
  readonly overAsking: Figure;
  readonly slotHit: Figure;
  /** Questions the editor had the answer to: a count, since one is too many. */
  readonly editorAnswerable: number;
  readonly premiseRecall: Figure;
  readonly falseAlarms: Figure;
  readonly lineHit: Figure;
  readonly fixHit: Figure;
  readonly declineRecall: Figure;
  readonly falseDeclines: Figure;
  readonly estimatedTokensPerReply: Figure;
  /** Over the replies that samples were drawn for. */
  readonly sampleTokensPerReply: Figure;
  readonly msP50: Figure;
  readonly msP95: Figure;
}

export function measure(scored: readonly ScoredCase[]): Metrics {
  const all = (key: keyof Verdict) => scored.map(({ verdict }) => verdict[key]);
  const times = scored.map(({ outcome }) => outcome.ms);
  return {
    cases: scored.length,
    actAccuracy: share(all('actHit')),
    balancedAsk: balanced(share(all('askedInNeed')), share(all('keptFromAsking'))),
    overAsking: share(all('overAsked')),
    slotHit: share(all('slotHit')),
    editorAnswerable: all('editorKnew').filter(Boolean).length,
    premiseRecall: share(all('premiseFound')),
    falseAlarms: share(all('falseAlarm')),
    lineHit: share(all('lineHit')),
    fixHit: share(all('fixHit')),
    declineRecall: share(all('declined')),
    falseDeclines: share(all('falseDecline')),
    estimatedTokensPerReply: mean(scored.map(({ outcome }) => outcome.tokens)),
    sampleTokensPerReply: mean(scored.flatMap(({ outcome }) => outcome.sampleTokens ?? [])),
    msP50: percentile(times, 50),
    msP95: percentile(times, 95),
  };
}

/** The same for every group, in the order of their names. */
export function measureBy(
  scored: readonly ScoredCase[],
  group: (one: ScoredCase) => string,
): Readonly<Record<string, Metrics>> {
  const groups = [...groupBy(scored, group)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map(([name, cases]) => [name, measure(cases)]));
}

/** What a reply got wrong. */
export interface Miss {
  readonly id: string;
  readonly expected: readonly string[];
  readonly act: string;
  readonly slot?: string;
  readonly wrong: readonly string[];
}

const wrongs: readonly (readonly [string, (verdict: Verdict) => boolean])[] = [
  ['act', ({ actHit }) => !actHit],
  ['slot', ({ slotHit }) => slotHit === false],
  ['editor knew', ({ editorKnew }) => editorKnew === true],
  ['lines', ({ lineHit }) => lineHit === false],
  ['fix', ({ fixHit }) => fixHit === false],
];

export function missesOf(scored: readonly ScoredCase[]): readonly Miss[] {
  return scored.flatMap(({ id, expect, outcome: { act, slot }, verdict }) => {
    const wrong = wrongs.filter(([, isWrong]) => isWrong(verdict)).map(([name]) => name);
    if (wrong.length === 0) return [];
    return [{ id, expected: expect.acts, act, ...(slot === undefined ? {} : { slot }), wrong }];
  });
}
