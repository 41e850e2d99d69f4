import { createHash } from 'node:crypto';
import type { ModelFileEntry } from '../../protocol/modelDownload.ts';

/** Reads a file's bytes in order and says in the end whether they are what the hub said. */
export interface ContentCheck {
  update(bytes: Uint8Array): void;
  matches(): boolean;
}

/** Git hashes a file's length before its content. Its SHA-1 does for small files; what is executed by nobody needs no more. */
export function checkContent({
  hash,
  bytes,
}: Pick<ModelFileEntry, 'hash' | 'bytes'>): ContentCheck {
  const digest = createHash(hash.kind === 'git' ? 'sha1' : hash.kind);
  if (hash.kind === 'git') digest.update(`blob ${bytes}\0`);
  return {
    update: (part) => {
      digest.update(part);
    },
    matches: () => digest.digest('hex') === hash.hex,
  };
}
