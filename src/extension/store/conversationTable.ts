import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './database.ts';
import type { Batch } from './storeMessages.ts';

/**
 * Writes a batch at the end of its conversation. Places are given out inside the transaction, so two windows that write
 * to one conversation never meet. A batch that is there already was written before an answer got lost, and is left.
 */
export function appendBatch(database: DatabaseSync, { conversation, title, rows }: Batch): void {
  const times = rows.map(({ at }) => at);
  inTransaction(database, () => {
    database
      .prepare(
        `INSERT INTO conversations (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
           updated_at = max(updated_at, excluded.updated_at),
           title = iif(title = '', excluded.title, title)`,
      )
      .run(conversation, title, Math.min(...times), Math.max(...times));
    const insert = database.prepare(
      `INSERT INTO events (conversation, seq, key, type, at, body, words)
       SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM events WHERE conversation = ?1
       ON CONFLICT (key) DO NOTHING`,
    );
    for (const { key, type, at, body, words } of rows) {
      insert.run(conversation, key, type, at, body, words);
    }
  });
}

/** The bodies of a conversation's events in order; null where there is no such conversation. */
export function loadBodies(database: DatabaseSync, conversation: string): string[] | null {
  const found = database
    .prepare('SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NULL')
    .get(conversation);
  if (found === undefined) return null;
  return database
    .prepare('SELECT body FROM events WHERE conversation = ? ORDER BY seq')
    .all(conversation)
    .map(({ body }) => String(body));
}

/** The conversations changed last, newest first. */
export function latestSummaries(database: DatabaseSync, limit: number): unknown[] {
  return database
    .prepare(
      `SELECT id, title, updated_at AS updatedAt FROM conversations
       WHERE deleted_at IS NULL ORDER BY updated_at DESC, rowid DESC LIMIT ?`,
    )
    .all(limit)
    .map((row) => ({ ...row }));
}
