import { forkModel } from '../../src/engine/local/process/modelFork.ts';

/** Starts a model process, has it run without an end, tells its process id, and stays until it is killed. */
const [processFile = ''] = process.argv.slice(2);
const model = forkModel({ processFile, log: () => {} });
const messages = [{ role: 'user' as const, text: 'hang 1' }];
model.send({ kind: 'load', id: 1, dir: 'sound', provider: 'cpu' });
model.send({ kind: 'generate', id: 2, request: { messages, maxTokens: 1 } });
process.send?.({ model: model.pid });
setInterval(() => {}, 1000);
