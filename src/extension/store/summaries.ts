import type { Batch } from './storeMessages.ts';

export interface ConversationSummary {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** Summaries from disk together with what is not there yet, newest first. */
export function withUnsaved(
  stored: readonly ConversationSummary[],
  unsaved: readonly Batch[],
  limit: number,
): readonly ConversationSummary[] {
  const byId = new Map(stored.map((summary) => [summary.id, summary]));
  for (const { conversation, title, rows } of unsaved) {
    const known = byId.get(conversation);
    byId.set(conversation, {
      id: conversation,
      title: known?.title || title,
      updatedAt: Math.max(known?.updatedAt ?? 0, ...rows.map(({ at }) => at)),
    });
  }
  return [...byId.values()]
    .toSorted((one, other) => other.updatedAt - one.updatedAt)
    .slice(0, limit);
}
