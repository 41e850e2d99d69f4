import type { ConversationEvent } from '../protocol/conversationEvent.ts';

/** A thread. Its events are all there is to it; everything shown or decided is computed from them. */
export interface Conversation {
  readonly id: string;
  readonly events: readonly ConversationEvent[];
}

export const emptyConversation = (id: string): Conversation => ({ id, events: [] });

export const append = (
  conversation: Conversation,
  ...events: readonly ConversationEvent[]
): Conversation => ({ id: conversation.id, events: [...conversation.events, ...events] });
