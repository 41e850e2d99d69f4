import type { Conversation } from '../../../src/chat/conversation.ts';
import { emptyConversation } from '../../../src/chat/conversation.ts';
import { readWords } from '../../../src/chat/hypotheses/readWords.ts';
import { ChatController, type ChatOptions } from '../../../src/extension/chatController.ts';
import type { DocumentText } from '../../../src/extension/pinning/documentText.ts';
import type { Pin } from '../../../src/extension/pinning/pinDocument.ts';
import { english } from './english.ts';
import { liveThread } from './liveBench.ts';

export interface ChatBenchOptions extends Partial<ChatOptions> {
  /** The thread that is shown at first. */
  readonly shown?: Conversation;
  /** Threads on disk. */
  readonly stored?: readonly Conversation[];
  /** The thread that the workspace remembers. */
  readonly remembered?: string;
  readonly pin?: Pin;
  readonly documents?: readonly DocumentText[];
}

/** A controller whose turns are only noted, never run. */
export function chatBench({
  shown = emptyConversation('fresh'),
  stored = [],
  remembered,
  pin,
  documents = [],
  ...changes
}: ChatBenchOptions = {}) {
  const { thread, saved } = liveThread(shown);
  const turns: string[] = [];
  const revealed: unknown[] = [];
  const current = { thread: remembered };
  let ids = 0;
  const chat = new ChatController({
    t: english,
    now: () => 7,
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    thread,
    threads: { load: async (id) => stored.find((each) => each.id === id) },
    currentThread: {
      read: async () => current.thread,
      write: async (id) => {
        current.thread = id;
      },
    },
    turns: {
      live: undefined,
      start: (turn, by) => turns.push(by === undefined ? `start ${turn}` : `start ${turn} ${by}`),
      stop: () => turns.push('stop') > 0,
    },
    pinned: { pin, changed: false, current: async () => pin, unpin: () => {} },
    attachments: { all: [], ready: [], clearReady: () => {} },
    values: () => undefined,
    readDocument: async (uri) => documents.find((document) => document.uri === uri),
    isChanged: () => false,
    engines: { name: 'Built-in analyst', work: undefined, choices: () => [] },
    banners: () => [],
    read: readWords,
    reveal: async (uri, lines) => {
      revealed.push({ uri, lines });
    },
    ...changes,
  });
  const events = () => thread.conversation.events;
  return { chat, thread, saved, turns, revealed, current, events };
}
