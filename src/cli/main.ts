import path from 'node:path';
import { openModels } from '../engine/local/process/openModels.ts';
import { SyntaxScan } from '../engine/syntax/syntaxScan.ts';
import { run } from './run.ts';

// The command line: its long-lived parts are built here, and closed when the command is done.
const folder = import.meta.dirname;
const syntax = new SyntaxScan({
  workerFile: path.join(folder, 'syntaxWorker.mjs'),
  assets: folder,
});
const complain = (line: string) => process.stderr.write(`${line}\n`);
const models = openModels({
  processFile: path.join(folder, 'modelProcess.mjs'),
  onStatus: () => {},
  onNotice: ({ provider }) =>
    complain(`ask-first: ${provider} failed; the model runs on the processor instead.`),
  log: () => {},
});
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort(new Error('Interrupted.')));
// A reader that has seen enough (`head`) closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit());

process.exitCode = await run(
  process.argv.slice(2),
  {
    print: (text) => process.stdout.write(text),
    complain,
    environment: process.env,
    syntax,
    models,
  },
  interrupted.signal,
);
models.unload();
await syntax.close();
