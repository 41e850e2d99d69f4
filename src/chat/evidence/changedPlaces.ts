import type { Lines } from '../../protocol/parsed.ts';
import type { FileChanges, Hunk } from './evidence.ts';

/** Places named at most. */
const NAMED = 6;

const placeOf = ({ lines: { from, to } }: Hunk): string =>
  from === to ? `L${from}` : `L${from}-${to}`;

/** "L12-14, L20": where a file differs from its last commit; empty where it does not. */
export function changedPlaces({ hunks }: Pick<FileChanges, 'hunks'>): string {
  const more = hunks.length > NAMED ? ` and ${hunks.length - NAMED} more` : '';
  return `${hunks.slice(0, NAMED).map(placeOf).join(', ')}${more}`;
}

/** The changes that touch some lines. */
export const changesWithin = ({ hunks }: FileChanges, { from, to }: Lines): readonly Hunk[] =>
  hunks.filter(({ lines }) => lines.from <= to && lines.to >= from);
