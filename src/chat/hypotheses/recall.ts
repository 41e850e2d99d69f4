import type { Contradiction, Correction } from '../../protocol/reply.ts';
import { contradictionOf } from '../clarify/contradictions.ts';
import type { Conversation } from '../conversation.ts';
import { turnsOf } from '../turnLog.ts';
import { correctionOf } from './correct.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { readWords } from './readWords.ts';
import { remember } from './remember.ts';

/** What a thread brings to its next reply: what it remembers, what is to be taken back, and what does not go together. */
export interface Recalled {
  readonly memory: Memory;
  readonly correction: Correction | undefined;
  readonly contradiction: Contradiction | undefined;
}

export const nothingRecalled: Recalled = {
  memory: emptyMemory,
  correction: undefined,
  contradiction: undefined,
};

export function recall(conversation: Conversation): Recalled {
  const memory = remember(conversation, readWords);
  return {
    memory,
    correction: correctionOf(memory),
    contradiction: contradictionOf(turnsOf(conversation)),
  };
}
