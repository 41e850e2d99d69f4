/**
 * Runs test files with mocha and leaves a report: `node --import tsx scripts/runMocha.mjs --report FILE [--timeout MS] FILE…`
 *
 * The report is the proof that tests ran to their end: an exit code alone proves nothing.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { reporterTo } from './mochaReporter.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    report: { type: 'string' },
    timeout: { type: 'string', default: '10000' },
    grep: { type: 'string' },
  },
});

const mocha = new Mocha({
  timeout: Number(values.timeout),
  forbidOnly: true,
  ...(values.grep ? { grep: values.grep } : {}),
});
mocha.reporter(reporterTo(values.report, (line) => console.log(line)));
for (const file of positionals) mocha.addFile(path.resolve(file));
await mocha.loadFilesAsync();
mocha.run((failures) => {
  // A test that left something open would keep the process for ever; it has had its say.
  setTimeout(() => process.exit(failures > 0 ? 1 : 0), 100);
});
