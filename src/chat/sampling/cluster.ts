import { overlap } from '../reply/citedLines.ts';
import type { Sample } from './sample.ts';

/** Samples that would do the same; at least one. */
export type Cluster = readonly Sample[];

/**
 * Whether two samples would do the same. A fix says it best; without any, the act and the lines do. Lines that overlap are the
 * same place: one sample names the loop, another a line in it.
 */
function doTheSame(one: Sample, other: Sample): boolean {
  if (one.fix !== undefined || other.fix !== undefined) return one.fix === other.fix;
  if (one.act !== other.act) return false;
  if (one.cited.length === 0 || other.cited.length === 0) {
    return one.cited.length === other.cited.length;
  }
  return one.cited.some((lines) => other.cited.some((others) => overlap(lines, others)));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Puts a sample to those it does the same as; clusters that it connects become one. */
function join(clusters: readonly Cluster[], sample: Sample): readonly Cluster[] {
  const joined = clusters.filter((cluster) => cluster.some((each) => doTheSame(each, sample)));
  const apart = clusters.filter((cluster) => !joined.includes(cluster));
  return [...apart, [...joined.flat(), sample]];
}

/** Samples in an order of their own, so that the order in which they came tells nothing. */
const ordered = (samples: readonly Sample[]): readonly Sample[] =>
  samples
    .map((sample) => ({ sample, key: JSON.stringify(sample) }))
    .toSorted((one, other) => compare(one.key, other.key))
    .map(({ sample }) => sample);

/** Samples grouped by what they would do, the largest group first. The order of the samples changes nothing. */
export function cluster(samples: readonly Sample[]): readonly Cluster[] {
  const clusters = ordered(samples).reduce<readonly Cluster[]>(join, []);
  return clusters
    .map((each) => ({ each: ordered(each), key: JSON.stringify(ordered(each)) }))
    .toSorted((one, other) => other.each.length - one.each.length || compare(one.key, other.key))
    .map(({ each }) => each);
}

/** From 0, all would do the same, towards 1: the share of samples outside the largest cluster. */
export function disagreement(clusters: readonly Cluster[]): number {
  const sizes = clusters.map(({ length }) => length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total === 0 ? 0 : 1 - Math.max(...sizes) / total;
}

/** Whether samples still to come could bring the disagreement to a threshold. */
export function mayDisagree(
  clusters: readonly Cluster[],
  toCome: number,
  threshold: number,
): boolean {
  const sizes = clusters.map(({ length }) => length);
  const total = sizes.reduce((sum, size) => sum + size, toCome);
  return total === 0 || 1 - Math.max(0, ...sizes) / total >= threshold;
}
