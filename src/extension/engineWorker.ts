import { parentPort, workerData } from 'node:worker_threads';
import { forkEngine } from './engineFork.ts';
import type { EngineOrder, FromEngineThread } from './engineThreadMessages.ts';
import { failureOf } from './threadFailure.ts';

// The thread that starts an engine and hands its messages on. It ends with the engine, and the engine with it.

const { engineFile, proxy, port }: EngineOrder = workerData;
const say = (message: FromEngineThread): void => parentPort?.postMessage(message);

function end(why: unknown): void {
  say({ type: 'over', failure: failureOf(why) });
  port.close();
}

try {
  const {
    process: engine,
    pid,
    over,
  } = await forkEngine(engineFile, (line) => say({ type: 'line', line }), proxy);
  engine.on('message', (message) => port.postMessage(message));
  port.on('message', (message) => engine.send(message));
  over.addEventListener('abort', () => end(over.reason));
  say({ type: 'started', pid });
} catch (error) {
  end(error);
}
