import path from 'node:path';
import { SyntaxScan } from '../engine/syntax/syntaxScan.ts';
import { run } from './run.ts';

// The command line: its one long-lived part is built here, and closed when the command is done.
const folder = import.meta.dirname;
const syntax = new SyntaxScan({
  workerFile: path.join(folder, 'syntaxWorker.mjs'),
  assets: folder,
});
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort(new Error('Interrupted.')));
// A reader that has seen enough (`head`) closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit());

process.exitCode = await run(
  process.argv.slice(2),
  {
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
    environment: process.env,
    syntax,
  },
  interrupted.signal,
);
await syntax.close();
