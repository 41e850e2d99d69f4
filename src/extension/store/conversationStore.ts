import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Conversation } from '../../chat/conversation.ts';
import type { ConversationEvent } from '../../protocol/conversationEvent.ts';
import { readBodies, toBatch } from './eventRows.ts';
import { StoreError } from './storeError.ts';
import { type Batch, bodiesSchema, type StoreCall, summariesSchema } from './storeMessages.ts';
import type { StoreNotice } from './storeNotice.ts';
import { StoreThread } from './storeThread.ts';
import { type ConversationSummary, withUnsaved } from './summaries.ts';

export interface StoreOptions {
  /** The worker's bundle, `dist/storeWorker.mjs`. */
  readonly workerFile: string;
  /** Called for each thing that the person should be told. */
  readonly onNotice: (notice: StoreNotice) => void;
}

/** Failures that last as long as this window: the disk is not asked again. */
const lasting: readonly string[] = ['newer', 'no-sqlite'];

const REFUSED = Symbol('refused');

/**
 * Keeps conversations on disk. What the disk refuses is kept here and offered again with the next append, so that a full
 * disk or a locked file costs nothing but a banner.
 */
export class ConversationStore {
  readonly #thread: StoreThread;
  readonly #onNotice: (notice: StoreNotice) => void;
  /** Not yet on disk, oldest first. */
  #unsaved: readonly Batch[] = [];
  #saving: Promise<void> = Promise.resolve();
  #failure: StoreError | undefined;

  /** Opens or makes the store in a directory. Never throws: where nothing can be saved it says so and goes on in memory. */
  static async open(directory: string, options: StoreOptions): Promise<ConversationStore> {
    const store = new ConversationStore(directory, options);
    await store.#ask({ type: 'open' }, undefined);
    return store;
  }

  private constructor(directory: string, { workerFile, onNotice }: StoreOptions) {
    this.#onNotice = onNotice;
    this.#thread = new StoreThread({
      directory,
      workerFile,
      onQuarantine: (movedTo) => onNotice({ kind: 'quarantined', movedTo }),
    });
  }

  /** Appends events to a conversation, making it if it is new. They are on disk once this resolves, or a notice was given. */
  async append(conversation: string, events: readonly ConversationEvent[]): Promise<void> {
    if (events.length === 0) return;
    this.#unsaved = [...this.#unsaved, toBatch(conversation, events, randomUUID())];
    // One after the other, so that what was kept from an earlier failure comes first.
    this.#saving = this.#saving.then(() => this.#save());
    await this.#saving;
  }

  async load(conversation: string): Promise<Conversation | undefined> {
    await this.#saving;
    const stored = v.parse(bodiesSchema, await this.#ask({ type: 'load', conversation }, null));
    const unsaved = this.#unsaved.filter((batch) => batch.conversation === conversation);
    if (stored === null && unsaved.length === 0) return undefined;
    const kept = unsaved.flatMap(({ rows }) => rows.map(({ body }) => body));
    const { events, skipped } = readBodies([...(stored ?? []), ...kept]);
    if (skipped > 0) this.#onNotice({ kind: 'skipped', events: skipped });
    return { id: conversation, events };
  }

  /** The conversations changed last, newest first. */
  async latest(limit: number): Promise<readonly ConversationSummary[]> {
    await this.#saving;
    const stored = v.parse(summariesSchema, await this.#ask({ type: 'latest', limit }, []));
    return withUnsaved(stored, this.#unsaved, limit);
  }

  async close(): Promise<void> {
    await this.#saving;
    await this.#thread.close();
  }

  async #save(): Promise<void> {
    for (const batch of this.#unsaved) {
      const refused = await this.#ask({ type: 'append', batch }, REFUSED);
      if (refused === REFUSED) return;
      this.#unsaved = this.#unsaved.filter((each) => each !== batch);
    }
    if (this.#failure === undefined) return;
    this.#failure = undefined;
    this.#onNotice({ kind: 'saved' });
  }

  /** Asks the disk, or does without: then it is told once, until something could be saved again. */
  async #ask(call: StoreCall, without: unknown): Promise<unknown> {
    if (this.#failure !== undefined && lasting.includes(this.#failure.code)) return without;
    try {
      return await this.#thread.call(call);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.#failed(error);
      return without;
    }
  }

  #failed(failure: StoreError): void {
    const told = this.#failure?.code;
    this.#failure = failure;
    if (told === failure.code) return;
    this.#onNotice({ kind: 'memory', code: failure.code, why: failure.message });
  }
}
