import path from 'node:path';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { openCudaFiles } from '../../src/engine/cuda/cudaFiles.ts';
import { endWithParent } from '../../src/engine/endWithParent.ts';
import { forkModel } from '../../src/engine/local/process/modelFork.ts';
import { ModelSupervisor } from '../../src/engine/local/process/modelSupervisor.ts';
import { tellClient, tellStatus } from '../../src/engine/modelMessages.ts';
import { ModelProgress } from '../../src/engine/modelProgress.ts';
import { createModelShelf } from '../../src/engine/models/modelShelf.ts';
import type { CodeReader } from '../../src/engine/requests.ts';
import { serve } from '../../src/engine/server.ts';
import { untilAborted } from '../../src/extension/engineClient.ts';
import { EngineError } from '../../src/protocol/engineError.ts';

/**
 * The engine with a reader that does what the text tells it. Everything else is the engine's own: the process, the
 * connection, the documents.
 */
const reader: CodeReader = {
  async facts({ text, language, lines }, signal) {
    if (text === 'wait') await untilAborted([signal], () => new Promise(() => {}));
    if (text === 'throw') throw new Error('a fault in the reader');
    if (text === 'die') process.exit(1);
    if (text === 'block') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
    if (text === 'print')
      for (let at = 0; at < 1000; at += 1) console.log('{"jsonrpc":"2.0","id":1}');
    return { kind: 'unread', reason: 'no-grammar', language, totalLines: lines.to };
  },
  async check() {
    return { gone: [], added: [] };
  },
  useRules: (files) => ({ rules: files.length, problems: [] }),
};

endWithParent();
const connection = createConnection(
  ProposedFeatures.all,
  new IPCMessageReader(process),
  new IPCMessageWriter(process),
);
const models = new ModelSupervisor({
  launch: () =>
    forkModel({ processFile: path.join(import.meta.dirname, 'model.mjs'), log: () => {} }),
  bestProvider: async () => 'cpu',
  forgetBest: async () => {},
  onStatus: tellStatus(
    tellClient(connection),
    new ModelProgress(async () => {
      throw new Error('not shown');
    }),
  ),
  onNotice: () => {},
  log: () => {},
});
const cuda = openCudaFiles(() => {
  throw new EngineError('no-runtime', 'There is none.');
});
serve(connection, { reader, models, shelf: createModelShelf(), cuda });
connection.listen();
