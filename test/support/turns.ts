import assert from 'node:assert/strict';
import type { Conversation } from '../../src/chat/conversation.ts';
import type { Subject } from '../../src/chat/evidence/evidence.ts';
import { runTurn } from '../../src/chat/turn.ts';
import type { TurnPorts } from '../../src/chat/turnPorts.ts';
import type { ConversationEvent } from '../../src/protocol/conversationEvent.ts';
import type { ModelEvent } from '../../src/protocol/languageModel.ts';
import type { Reply } from '../../src/protocol/reply.ts';
import { collect } from './collect.ts';
import { scriptedModel } from './scriptedModel.ts';
import { asked, threadOf } from './threads.ts';
import { fakePorts, subjectOf } from './turnPorts.ts';

/** A small Go file with the two faults of our sample. */
export const code = 'func f() {\n\tch <= 1\n\tif err == nul {\n\t}\n}\n';
export const subject = subjectOf(code, { lines: { from: 1, to: 5 } });
/** A signal that is never aborted. */
export const never = new AbortController().signal;

export const typesOf = (events: readonly ConversationEvent[]): readonly string[] =>
  events.map(({ type }) => type);

export async function settledReply(
  ports: TurnPorts,
  thread: Conversation = threadOf(asked(1, 'What does f do?')),
  about: Subject | undefined = subject,
): Promise<Reply> {
  const last = (await collect(runTurn(thread, about, ports, never))).at(-1);
  assert.equal(last?.type, 'settled');
  if (last?.type !== 'settled') throw new Error('not settled');
  return last.reply;
}

export const modelPorts = (
  script: readonly (ModelEvent | Error)[],
  changes: Partial<TurnPorts> = {},
) => fakePorts({ model: scriptedModel([script]), ...changes });

export const edit = (search: string, replace: string, head = 'edit path=src/worker.go'): string =>
  [
    '',
    `\`\`\`${head}`,
    '<<<<<<< SEARCH',
    search,
    '=======',
    replace,
    '>>>>>>> REPLACE',
    '```',
    '',
  ].join('\n');

export const ask = (text: string, slot = 'scope'): string =>
  ['', '```ask', text, 'why: It matters.', `slot: ${slot}`, '- this', '- that', '```', ''].join(
    '\n',
  );
