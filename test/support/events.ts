import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import type { Reply } from '../../src/protocol/reply.ts';

/** A question as the first event of a turn. */
export const asked = (text: string, at = 1, turn = 1): ConversationEvent => ({
  type: 'asked',
  turn,
  at,
  text,
  engine: 'analyst',
});

export const wrote = (text: string, at = 1, turn = 1): ConversationEvent => ({
  type: 'wrote',
  turn,
  at,
  text,
});

export const settled = (text: string, at = 1, turn = 1): ConversationEvent => ({
  type: 'settled',
  turn,
  at,
  reply: replyWith(text),
});

const replyWith = (text: string): Reply => ({
  act: 'answer',
  text,
  findings: [],
  edits: [],
  assumptions: [],
  reason: 'nothing is missing',
  engine: 'Built-in analyst',
  ms: 1,
});
