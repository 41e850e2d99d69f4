import type { Conversation } from '../../../src/chat/conversation.ts';
import { emptyConversation } from '../../../src/chat/conversation.ts';
import { runTurn } from '../../../src/chat/turn.ts';
import type { TurnPorts } from '../../../src/chat/turnPorts.ts';
import { LiveThread, type ThreadChange } from '../../../src/extension/liveThread.ts';
import type { DocumentText } from '../../../src/extension/pinning/documentText.ts';
import { TurnRunner, type TurnRunnerOptions } from '../../../src/extension/turnRunner.ts';
import type { ConversationEvent } from '../../../src/protocol/conversationEvent.ts';
import { asked } from '../../support/threads.ts';
import { fakePorts } from '../../support/turnPorts.ts';
import { english } from './english.ts';
import { quietLog } from './quietLog.ts';

/** A live thread, with all that it saved and told. */
export function liveThread(conversation: Conversation = emptyConversation('t')) {
  const saved: { thread: string; events: readonly ConversationEvent[] }[] = [];
  const changes: ThreadChange[] = [];
  const thread = new LiveThread(conversation, {
    save: (id, events) => saved.push({ thread: id, events }),
    onChange: (change) => changes.push(change),
  });
  return { thread, saved, changes };
}

export interface RunnerBench extends ReturnType<typeof liveThread> {
  readonly runner: TurnRunner;
  readonly busy: readonly boolean[];
  readonly logged: readonly string[];
  /** Asks, and runs what was asked. */
  ask(turn?: number, changes?: object): void;
  types(): readonly string[];
}

/** A runner of turns on a thread of its own. */
export function runnerBench(
  ports: Partial<TurnPorts> = {},
  changes: Partial<TurnRunnerOptions> = {},
  documents: readonly DocumentText[] = [],
): RunnerBench {
  const live = liveThread();
  const busy: boolean[] = [];
  const log = quietLog();
  const runner = new TurnRunner({
    run: runTurn,
    t: english,
    log,
    now: () => 5,
    thread: live.thread,
    readDocument: async (uri) => documents.find((document) => document.uri === uri),
    model: () => ports.model,
    ports: (_, model) => fakePorts({ ...ports, model }),
    onBusy: (now) => busy.push(now),
    ...changes,
  });
  return {
    ...live,
    runner,
    busy,
    logged: log.lines,
    ask: (turn = 1, more = {}) => {
      live.thread.append({ ...asked(turn), ...more } as ConversationEvent);
      runner.start(turn);
    },
    types: () => live.thread.conversation.events.map(({ type }) => type),
  };
}
