/**
 * The steps from an empty file to the present form, in order: a file's `user_version` counts those it has taken. A step
 * that has shipped is never changed.
 *
 * `key` names an event across retries: one that is written twice is there once. `words` is what a search of the history
 * finds, the question or the reply.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
  ) STRICT;
  CREATE INDEX conversations_by_update ON conversations (updated_at);

  CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversations (id),
    seq INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    words TEXT,
    UNIQUE (conversation, seq)
  ) STRICT;

  CREATE VIRTUAL TABLE history USING fts5 (
    words, content = 'events', content_rowid = 'id', tokenize = 'unicode61'
  );
  CREATE TRIGGER events_inserted AFTER INSERT ON events WHEN new.words IS NOT NULL BEGIN
    INSERT INTO history (rowid, words) VALUES (new.id, new.words);
  END;
  CREATE TRIGGER events_deleted AFTER DELETE ON events WHEN old.words IS NOT NULL BEGIN
    INSERT INTO history (history, rowid, words) VALUES ('delete', old.id, old.words);
  END;
  `,
];
