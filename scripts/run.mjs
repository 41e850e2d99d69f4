/**
 * `npm run --silent ask|apply|moderate|evaluate|models -- …`: the command line, built first if need be.
 *
 * Nothing but the command's own output goes to stdout. The command runs in this process, since starting
 * another Node would cost more than the command.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { dist } from './paths.mjs';
import { giveUp } from './progress.mjs';
import { setUp } from './setUp.mjs';

try {
  await setUp({ needsWorkbench: false });
  await build();
} catch (error) {
  giveUp(error);
}
const program = path.join(dist, 'cli.mjs');
process.argv.splice(1, 1, program);
await import(pathToFileURL(program).href);
