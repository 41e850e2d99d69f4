import type { EditOutcome } from '../../protocol/conversationEvent.ts';

/** What the editor's problems say of a change that was made. `unknown` is where none of them tells. */
export type Verdict = 'helped' | 'same' | 'worse' | 'unknown';

/**
 * Problems of the file that the change was not made for say nothing of it. An outcome without `left` was not read from
 * the editor, or is older than that list: it can only tell that nothing at all went away.
 */
export function verdictOf(outcome: EditOutcome | undefined): Verdict {
  if (outcome === undefined) return 'unknown';
  const { gone, still, added, left } = outcome;
  if (added > 0) return 'worse';
  if (left === undefined) return gone === 0 && still > 0 ? 'same' : 'unknown';
  if (left.length > 0) return 'same';
  return gone > 0 ? 'helped' : 'unknown';
}

/** A change that takes its problem away and brings another had the cause right and the mending wrong. */
export const rulesOutCause = (outcome: EditOutcome | undefined): boolean => {
  const verdict = verdictOf(outcome);
  return verdict === 'same' || (verdict === 'worse' && outcome?.gone === 0);
};
