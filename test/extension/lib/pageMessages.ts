import type { FromPage } from '../../../src/protocol/page.ts';

type Messages = { readonly [M in FromPage as M['type']]: M };

/** One message of each type that the page can send; each with an id of its own. A new type does not compile before it is here. */
export const pageMessages: Messages = {
  ready: { type: 'ready', id: 1 },
  ask: { type: 'ask', id: 2, text: 'Why?' },
  answer: { type: 'answer', id: 3, turn: 1, answer: { kind: 'just-answer' } },
  stop: { type: 'stop', id: 4 },
  retry: { type: 'retry', id: 5, turn: 1 },
  'new-thread': { type: 'new-thread', id: 6 },
  'accept-edit': { type: 'accept-edit', id: 7, turn: 1, edit: 'e1' },
  'reject-edit': { type: 'reject-edit', id: 8, turn: 1, edit: 'e1' },
  'undo-edit': { type: 'undo-edit', id: 9, turn: 1, edit: 'e1' },
  'open-diff': { type: 'open-diff', id: 10, turn: 1, edit: 'e1' },
  reveal: { type: 'reveal', id: 11, turn: 1, lines: { from: 1, to: 2 } },
  unpin: { type: 'unpin', id: 12 },
  'attach-clipboard': { type: 'attach-clipboard', id: 17 },
  'read-values': { type: 'read-values', id: 18 },
  'keep-attachment': { type: 'keep-attachment', id: 19, attachment: 'attached-1' },
  detach: { type: 'detach', id: 20, attachment: 'attached-1' },
  copy: { type: 'copy', id: 13, text: 'text' },
  'open-link': { type: 'open-link', id: 14, url: 'https://example.com/a' },
  'choose-engine': { type: 'choose-engine', id: 15, engine: 'remote' },
  'act-on-banner': { type: 'act-on-banner', id: 16, banner: 'engine', action: 'show-log' },
  'add-hypothesis': { type: 'add-hypothesis', id: 23, text: 'The cache is stale' },
  'mark-hypothesis': {
    type: 'mark-hypothesis',
    id: 24,
    hypothesis: '1.1',
    state: 'ruled-out',
  },
};
