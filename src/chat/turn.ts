import type { ConversationEvent } from '../protocol/conversationEvent.ts';
import type { Conversation } from './conversation.ts';
import type { Subject } from './evidence/evidence.ts';
import type { TurnPorts } from './turnPorts.ts';

/**
 * Runs the last turn of a conversation: moderate, look, decide, answer, check the edits. Yields each thing that happened
 * as the event to append; the last one is `settled`.
 *
 * The conversation must end with the `asked` event of the turn to run.
 *
 * @throws {EngineError} if the model fails or breaks off; the signal's reason if aborted. What was written stays written.
 */
export async function* runTurn(
  conversation: Conversation,
  subject: Subject | undefined,
  ports: TurnPorts,
  signal: AbortSignal,
): AsyncGenerator<ConversationEvent, void> {
  yield* [];
  throw new Error(`not yet: ${conversation.id} ${subject} ${ports} ${signal}`);
}
