import type { Conversation } from '../../src/chat/conversation.ts';
import { append, emptyConversation } from '../../src/chat/conversation.ts';
import type { Step } from '../../src/chat/steps.ts';
import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import type { ProposedEdit, Question, Reply } from '../../src/protocol/reply.ts';

export const question: Question = {
  slot: 'observed-behaviour',
  text: 'What does it do that it should not?',
  why: 'An error and a wrong value lead to different places.',
  options: [{ text: 'It raises an error' }, { text: 'It returns a wrong result' }],
};

export const fittingEdit: ProposedEdit = {
  id: 'edit-1',
  file: 'src/worker.go',
  oldText: 'nul',
  newText: 'nil',
  check: { kind: 'fits', lines: { from: 2, to: 2 }, gone: 1, added: 0 },
};

export const replyOf = (changes: Partial<Reply> = {}): Reply => ({
  act: 'answer',
  text: 'It sends nothing (L1).',
  findings: [],
  edits: [],
  assumptions: [],
  reason: 'Nothing that is missing would change the answer.',
  engine: 'Built-in analyst',
  ms: 3,
  ...changes,
});

export const asked = (turn: number, text = 'Why?'): ConversationEvent => ({
  type: 'asked',
  turn,
  at: 1,
  text,
  engine: 'Built-in analyst',
});

export const settled = (turn: number, changes: Partial<Reply> = {}): ConversationEvent => ({
  type: 'settled',
  turn,
  at: 2,
  reply: replyOf(changes),
});

export const asks = (turn: number): ConversationEvent => settled(turn, { act: 'ask', question });

export const threadOf = (...events: readonly ConversationEvent[]): Conversation =>
  append(emptyConversation('t'), ...events);

/** The conversation after a step that is taken. */
export function withStep(conversation: Conversation, step: Step): Conversation {
  if (step.kind === 'refused') throw new Error(`refused: ${step.why}`);
  return append(conversation, ...step.events);
}
