import type { Conversation } from '../chat/conversation.ts';
import type { ConversationEvent } from '../protocol/conversationEvent.ts';

/** Where conversations are kept. */
export interface ThreadStore {
  append(conversation: string, events: readonly ConversationEvent[]): Promise<void>;
  load(conversation: string): Promise<Conversation | undefined>;
  close(): Promise<void>;
}

export interface ThreadLogOptions {
  /** Opens the store; called on first use only. */
  readonly open: () => Promise<ThreadStore>;
  /** Told of what could not be read, and of events that could not be saved: these stay in memory, where the panel shows them. */
  readonly onTrouble: (error: unknown) => void;
  /** Milliseconds between two writes of text that streams. */
  readonly interval?: number;
}

interface Waiting {
  readonly thread: string;
  readonly event: ConversationEvent;
}

/** Four writes a second: each is a synchronous one to the disk, and a crash loses a quarter of a second of text at most. */
const INTERVAL_MS = 250;

/** Writes events in order. Text that streams is gathered; everything else is written at once, with what waited before it. */
export class ThreadLog {
  readonly #options: ThreadLogOptions;
  #store: Promise<ThreadStore> | undefined;
  #waiting: Waiting[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(options: ThreadLogOptions) {
    this.#options = options;
  }

  append(thread: string, events: readonly ConversationEvent[]): void {
    this.#waiting.push(...events.map((event) => ({ thread, event })));
    if (events.some(({ type }) => type !== 'wrote')) void this.flush();
    else this.#timer ??= setTimeout(() => void this.flush(), this.#options.interval ?? INTERVAL_MS);
  }

  /** @throws if the store cannot be read, after telling of it */
  async load(thread: string): Promise<Conversation | undefined> {
    await this.flush();
    try {
      return await (await this.#opened()).load(thread);
    } catch (error) {
      this.#options.onTrouble(error);
      throw error;
    }
  }

  /** Resolves once all that was appended is on disk, or has failed to get there. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting.splice(0);
    if (waiting.length > 0) this.#written = this.#written.then(() => this.#write(waiting));
    return this.#written;
  }

  async close(): Promise<void> {
    await this.flush();
    // One that could not be opened has been told of, and there is nothing to close.
    const store = await this.#store?.catch(() => undefined);
    await store?.close();
  }

  async #write(waiting: readonly Waiting[]): Promise<void> {
    try {
      const store = await this.#opened();
      for (const [thread, events] of byThread(waiting)) await store.append(thread, events);
    } catch (error) {
      this.#options.onTrouble(error);
    }
  }

  #opened(): Promise<ThreadStore> {
    this.#store ??= this.#options.open();
    return this.#store;
  }
}

function byThread(waiting: readonly Waiting[]): ReadonlyMap<string, readonly ConversationEvent[]> {
  const threads = new Map<string, ConversationEvent[]>();
  for (const { thread, event } of waiting) {
    const events = threads.get(thread) ?? [];
    threads.set(thread, events);
    addJoined(events, event);
  }
  return threads;
}

/** Pieces of text that follow one another are one piece on disk. */
function addJoined(events: ConversationEvent[], event: ConversationEvent): void {
  const last = events.at(-1);
  if (last?.type === 'wrote' && event.type === 'wrote' && last.turn === event.turn) {
    events[events.length - 1] = { ...last, text: last.text + event.text };
  } else {
    events.push(event);
  }
}
