import { setImmediate as nextRound } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { readWords } from '../../chat/hypotheses/readWords.ts';
import { preparations } from '../../chat/prepare.ts';
import { runTurn } from '../../chat/turn.ts';
import { failureOf } from '../threadFailure.ts';
import { CallDesk } from './callDesk.ts';
import type { FromTurns, ToTurns } from './turnMessages.ts';

// The thread that runs turns. It may be ended at any moment, and keeps nothing that would be missed.

const say = (message: FromTurns): void => parentPort?.postMessage(message);
const desk = new CallDesk(say);
const running = new Map<number, AbortController>();

async function run({ run: id, order }: Extract<ToTurns, { type: 'run' }>): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  try {
    const { conversation, subject } = order;
    const ports = desk.portsOf(id, order);
    for await (const event of runTurn(conversation, subject, ports, stop.signal)) {
      say({ type: 'happened', run: id, event });
    }
    say({ type: 'over', run: id });
  } catch (error) {
    // Of a turn that was stopped, nobody waits to hear.
    if (!stop.signal.aborted) say({ type: 'failed', run: id, failure: failureOf(error) });
  } finally {
    running.delete(id);
  }
}

parentPort?.on('message', (message: ToTurns) => {
  if (message.type === 'run') void run(message);
  else if (message.type === 'read') {
    say({ type: 'heard', words: message.words, reading: readWords(message.words) });
  } else if (message.type === 'stop') {
    running.get(message.run)?.abort(new DOMException('Stopped by the person.', 'AbortError'));
  } else desk.hear(message);
});

/** A step at a time: a question that comes meanwhile has the rest done at once. */
async function prepare(): Promise<void> {
  for (const _ of preparations()) await nextRound();
}

void prepare();
