import type { DocumentText } from '../../../src/extension/pinning/documentText.ts';
import { selectionOf } from '../../../src/extension/pinning/pinDocument.ts';
import type { Lines } from '../../../src/protocol/parsed.ts';
import type { PinnedSelection } from '../../../src/protocol/selection.ts';

export const documentOf = (text: string, changes: Partial<DocumentText> = {}): DocumentText => ({
  uri: 'file:///work/src/worker.go',
  scheme: 'file',
  path: 'src/worker.go',
  languageId: 'go',
  version: 1,
  text,
  ...changes,
});

export const pinOf = (text: string, from: number, to = from): PinnedSelection =>
  selectionOf(documentOf(text), { from, to });

export const linesOf = (from: number, to = from): Lines => ({ from, to });
