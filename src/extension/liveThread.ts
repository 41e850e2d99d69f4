import { append, type Conversation } from '../chat/conversation.ts';
import type { ConversationEvent } from '../protocol/conversationEvent.ts';

/** What changed: more text of the running turn, or anything else. */
export type ThreadChange =
  | { readonly kind: 'state' }
  | { readonly kind: 'text'; readonly turn: number; readonly at: number; readonly text: string };

export interface LiveThreadOptions {
  readonly save: (thread: string, events: readonly ConversationEvent[]) => void;
  readonly onChange: (change: ThreadChange) => void;
}

/** The one conversation that the panel shows. Whatever is appended is kept, saved and shown. */
export class LiveThread {
  readonly #options: LiveThreadOptions;
  #conversation: Conversation;
  /** Length of what the running turn has written: a delta says where it begins. */
  #writing = { turn: 0, length: 0 };

  constructor(conversation: Conversation, options: LiveThreadOptions) {
    this.#conversation = conversation;
    this.#options = options;
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  append(...events: readonly ConversationEvent[]): void {
    this.#conversation = append(this.#conversation, ...events);
    this.#options.save(this.#conversation.id, events);
    for (const event of events) this.#options.onChange(this.#changeOf(event));
  }

  /** Appends to a conversation that may not be the shown one any more. */
  appendTo(conversation: string, ...events: readonly ConversationEvent[]): void {
    if (conversation === this.#conversation.id) this.append(...events);
    else this.#options.save(conversation, events);
  }

  /** Shows another conversation. The former one is saved as it is. */
  show(conversation: Conversation): void {
    this.#conversation = conversation;
    this.#writing = { turn: 0, length: 0 };
    this.#options.onChange({ kind: 'state' });
  }

  /** The first text of a turn changes its state, from looking to writing. */
  #changeOf(event: ConversationEvent): ThreadChange {
    if (event.type !== 'wrote') return { kind: 'state' };
    const at = this.#writing.turn === event.turn ? this.#writing.length : 0;
    this.#writing = { turn: event.turn, length: at + event.text.length };
    return at === 0 ? { kind: 'state' } : { kind: 'text', turn: event.turn, at, text: event.text };
  }
}
