/**
 * `npm run package [-- --target NAME]`: the `.vsix`, built small, for this system or the one that is named. What travels is
 * listed in `.vscodeignore`.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { environmentWith, nodeForTools } from './nodeForTools.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { giveUp, SetUpError, say } from './progress.mjs';
import { EVERYWHERE, ownTarget, placeRuntime, removeRuntime } from './runtimeFiles.mjs';
import { needsPackagedNode, setUp } from './setUp.mjs';

const packager = 'node_modules/@vscode/vsce/vsce';

/** All is bundled, and the pictures of the README travel along: there is no place in the web to link to. */
const packagerOptions = [
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
];

/**
 * Builds for the package and packs it.
 *
 * @param {string} file where the `.vsix` goes
 * @param {string} [target] the system it is for, or `universal` for one without the local engine's runtime
 * @returns {Promise<string>} the file
 * @throws {SetUpError} if the packager refuses, or there is no such target
 */
export async function packageExtension(file, target = ownTarget()) {
  await build({ minify: true });
  const node = nodeForTools();
  const system = target === EVERYWHERE ? [] : ['--target', target];
  const args = [packager, 'package', ...packagerOptions, ...system, '--out', file];
  await placeRuntime(target);
  try {
    const { code, output } = await run(node, args, { cwd: root, env: environmentWith(node) });
    if (code !== 0) throw new SetUpError(`The packager refused:\n${output.trim()}`);
  } finally {
    await removeRuntime();
  }
  return file;
}

async function main() {
  const { values } = parseArgs({ options: { target: { type: 'string', default: ownTarget() } } });
  const { target } = values;
  await setUp({ needsWorkbench: needsPackagedNode() });
  const name = target === EVERYWHERE ? 'ask-first.vsix' : `ask-first-${target}.vsix`;
  const file = await packageExtension(path.join(root, name), target);
  const { size } = await stat(file);
  say(`packed ${(size / 1e6).toFixed(2)} MB`);
  console.log(file);
}

if (import.meta.filename === process.argv[1]) main().catch(giveUp);
