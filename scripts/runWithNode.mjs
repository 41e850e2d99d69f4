/** Runs a TypeScript or JavaScript program of ours under the Node for tools, once everything is set up and built. */
import { build } from './build.mjs';
import { environmentWith, nodeForTools } from './nodeForTools.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { giveUp } from './progress.mjs';
import { setUp } from './setUp.mjs';

try {
  await setUp({ needsWorkbench: true });
  await build();
  const node = nodeForTools();
  const args = ['--import', 'tsx', ...process.argv.slice(2)];
  const { code } = await run(node, args, {
    cwd: root,
    env: environmentWith(node),
    output: 'stream',
  });
  process.exitCode = code;
} catch (error) {
  giveUp(error);
}
