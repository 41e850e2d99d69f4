import type { Connection } from 'vscode-languageserver/node';
import { type EngineModelMessage, MODEL_METHOD } from '../protocol/engine.ts';
import type { ModelStatus } from '../protocol/languageModel.ts';
import type { ModelProgress } from './modelProgress.ts';

/** Sends what a model says. Where nobody listens any more it is lost: the process ends with its channel. */
export const tellClient =
  (connection: Connection) =>
  async (message: EngineModelMessage): Promise<void> => {
    await connection.sendNotification(MODEL_METHOD, message).catch(() => {});
  };

/** Milliseconds between two statuses of the same kind: more than anyone reads. */
const STATUS_MS = 200;

/** Passes statuses on: each new kind at once, the steps of one kind now and then. */
export function tellStatus(
  tell: (message: EngineModelMessage) => Promise<void>,
  progress: ModelProgress,
  now: () => number = Date.now,
): (status: ModelStatus) => void {
  let last: ModelStatus['kind'] = 'idle';
  let told = 0;
  return (status) => {
    if (status.kind === last && now() - told < STATUS_MS) return;
    last = status.kind;
    told = now();
    progress.show(status);
    void tell({ kind: 'status', status });
  };
}
