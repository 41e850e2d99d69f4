import { Worker } from 'node:worker_threads';
import { endWithParent } from '../../endWithParent.ts';

/**
 * Ends this process when its parent is gone, also in the middle of a run.
 *
 * A run of the runtime holds this thread, so that it does not hear the channel close; a thread of its own looks whether
 * the parent is still there. Who that is, the parent says itself: it may be gone before this process could look.
 */
export function endWithoutParent(): void {
  endWithParent();
  new Worker(watch, { eval: true, workerData: Number(process.argv[2] ?? process.ppid) }).unref();
}

const watch = `
const parent = require('node:worker_threads').workerData;
const isThere = () => {
  if (process.ppid !== parent) return false;
  try { return process.kill(parent, 0); } catch (error) { return error.code === 'EPERM'; }
};
setInterval(() => { if (!isThere()) process.kill(process.pid, 'SIGKILL'); }, 1000);
`;
