/**
 * A model process without a model. The last message of a request says what it does, one word and a number: `write 3`,
 * `die 2`, `hang 1`, `fail 1`, `read 5`, `tell VARIABLE`; so does the folder's name: `die-load`, `hang-load`, `slow-load`, `bad`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { ModelError } from '../../src/engine/local/modelError.ts';
import { endWithoutParent } from '../../src/engine/local/process/endWithoutParent.ts';
import type { ModelRuntime, ReplyListener } from '../../src/engine/local/process/modelRuntime.ts';
import { processChannel } from '../../src/engine/local/process/processChannel.ts';
import { serveModel } from '../../src/engine/local/process/serveModel.ts';

let isOnGpu = false;
let replies = 0;

function block(): void {
  for (;;);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
  block();
}

const load: ModelRuntime['load'] = async ({ dir, provider, contextLength = 4096 }, onStatus) => {
  onStatus({ kind: 'loading', done: 0, of: 2 });
  isOnGpu = provider !== 'cpu';
  if (dir.includes('bad')) throw new ModelError('no-file', { file: 'config.json' });
  if (dir.includes('hang-load')) block();
  if (dir.includes('die-load') || (dir.includes('gpu-load') && isOnGpu)) die();
  if (dir.includes('slow-load')) await pause(60_000);
  onStatus({ kind: 'loading', done: 2, of: 2 });
  return { name: 'stand-in', contextLength, provider, notes: [] };
};

async function write(count: number, { onEvent, onStatus }: ReplyListener, signal: AbortSignal) {
  for (let n = 1; n <= count && !signal.aborted; n += 1) {
    onStatus({ kind: 'decoding', tokensPerSecond: 100 });
    onEvent({ type: 'text-delta', text: `${n} ` });
    await pause(5);
  }
  if (signal.aborted) return;
  onEvent({ type: 'usage', promptTokens: 7, replyTokens: count, reusedTokens: replies });
  onEvent({ type: 'end', reason: 'stop' });
}

async function read(chunks: number, { onStatus }: ReplyListener, signal: AbortSignal) {
  for (let n = 1; n <= chunks && !signal.aborted; n += 1) {
    onStatus({ kind: 'prefill', done: n, of: chunks });
    await pause(20);
  }
}

const generate: ModelRuntime['generate'] = async ({ messages }, listener, signal) => {
  replies += 1;
  const [act = '', number = '1'] = (messages.at(-1)?.text ?? '').split(' ');
  const count = Number(number);
  if (act === 'read') {
    await read(count, listener, signal);
    return write(1, listener, signal);
  }
  if (act === 'gpu' && !isOnGpu) return write(count, listener, signal);
  if (act === 'tell') {
    listener.onEvent({ type: 'text-delta', text: String(process.env[number]) });
    return listener.onEvent({ type: 'end', reason: 'stop' });
  }
  if (act === 'write') return write(count, listener, signal);
  const until = new AbortController();
  await write(
    count - 1,
    { ...listener, onEvent: (e) => e.type === 'text-delta' && listener.onEvent(e) },
    until.signal,
  );
  if (act === 'fail') throw new Error('Non-zero status code returned while running MatMul node.');
  if (act === 'gpu') throw new Error('WebGPU device lost (2): gone');
  if (act === 'die') die();
  block();
};

endWithoutParent();
serveModel(processChannel, {
  runtime: { load, generate, countTokens: (text) => text.split(' ').length },
  test: async (provider) => {
    if (provider === 'cuda') throw new Error('libcudart is missing');
    if (provider === 'webgpu') die();
    if (provider === 'dml') block();
    return provider === 'cpu' ? 4 : 2;
  },
});
