import type { Conversation } from '../../chat/conversation.ts';
import type { ConversationEvent } from '../../protocol/conversationEvent.ts';
import type { StoreNotice } from './storeNotice.ts';

export interface StoreOptions {
  /** The worker's bundle, `dist/storeWorker.mjs`. */
  readonly workerFile: string;
  /** Called once for each thing the person should be told. */
  readonly onNotice: (notice: StoreNotice) => void;
}

export interface ConversationSummary {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** Keeps conversations on disk, or in memory where the disk refuses. */
export class ConversationStore {
  /** Opens or makes the store in a directory. Never throws: where nothing can be saved it says so and goes on in memory. */
  static async open(directory: string, options: StoreOptions): Promise<ConversationStore> {
    return new ConversationStore(directory, options);
  }

  private constructor(directory: string, options: StoreOptions) {
    options.onNotice({ kind: 'memory', message: directory });
  }

  /** Appends events to a conversation, making it if it is new. They are on disk once this resolves. */
  async append(conversation: string, events: readonly ConversationEvent[]): Promise<void> {
    throw new Error(`not yet: ${conversation} ${events.length} ${this}`);
  }

  async load(conversation: string): Promise<Conversation | undefined> {
    throw new Error(`not yet: ${conversation} ${this}`);
  }

  /** The conversations changed last, newest first. */
  async latest(limit: number): Promise<readonly ConversationSummary[]> {
    throw new Error(`not yet: ${limit} ${this}`);
  }

  async close(): Promise<void> {
    throw new Error(`not yet: ${this}`);
  }
}
