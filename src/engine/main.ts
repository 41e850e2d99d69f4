import path from 'node:path';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { openCudaFiles } from './cuda/cudaFiles.ts';
import { endWithParent } from './endWithParent.ts';
import { installedRuntime } from './local/process/installedRuntime.ts';
import { openModels } from './local/process/openModels.ts';
import { tellClient, tellStatus } from './modelMessages.ts';
import { ModelProgress } from './modelProgress.ts';
import { createModelShelf } from './models/modelShelf.ts';
import { serve } from './server.ts';
import { SyntaxScan } from './syntax/syntaxScan.ts';

// The engine's process: everything is built here, by hand, in order.
endWithParent();
const folder = import.meta.dirname;
const connection = createConnection(
  ProposedFeatures.all,
  new IPCMessageReader(process),
  new IPCMessageWriter(process),
);
const tell = tellClient(connection);
const progress = new ModelProgress(() => connection.window.createWorkDoneProgress());
const log = (line: string) => connection.console.info(`model: ${line}`);
const processFile = path.join(folder, 'modelProcess.mjs');
const models = openModels({
  processFile,
  onStatus: tellStatus(tell, progress),
  onNotice: (notice) => void tell({ kind: 'notice', notice }),
  log,
});
const reader = new SyntaxScan({
  workerFile: path.join(folder, 'syntaxWorker.mjs'),
  assets: folder,
});
serve(connection, {
  reader,
  models,
  shelf: createModelShelf(),
  cuda: openCudaFiles(() => installedRuntime(processFile)),
});
connection.listen();
