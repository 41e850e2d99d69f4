import { readVerdict } from '../evidence/readVerdict.ts';
import type { Fix, Memory } from './memory.ts';

/** What was offered together with a change and has not been made: while it is not, nothing of them is ruled out by words. */
export const untriedBeside = ({ turn }: Pick<Fix, 'turn'>, { fixes }: Memory): readonly Fix[] =>
  fixes.filter((fix) => fix.turn === turn && !fix.tried);

/** To "that did not help" while changes that were offered have not been made: which, in words for the person. */
export function notTried(memory: Memory, words: string): string | undefined {
  const verdict = readVerdict(words);
  const last = memory.fixes.at(-1);
  if (last === undefined || verdict === undefined || verdict === 'helped') return undefined;
  const left = untriedBeside(last, memory);
  if (left.length === 0) return undefined;
  const all = memory.fixes.filter(({ turn }) => turn === last.turn).length;
  const which =
    left.length === all
      ? `None of what I proposed (${all === 1 ? 'one change' : `${all} changes`}) has been accepted`
      : `Of the ${all} changes that I proposed, ${left.length} ${left.length === 1 ? 'has' : 'have'} not been accepted`;
  return `${which}. Accept ${left.length === 1 ? 'it' : 'them'} and look again, or say what you see now.`;
}
