import path from 'node:path';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { endWithParent } from './endWithParent.ts';
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
serve(
  connection,
  new SyntaxScan({ workerFile: path.join(folder, 'syntaxWorker.mjs'), assets: folder }),
);
connection.listen();
