/** `npm run package`: the `.vsix`, built small. What travels is listed in `.vscodeignore`. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build.mjs';
import { environmentWith, nodeForTools } from './nodeForTools.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { giveUp, SetUpError, say } from './progress.mjs';
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
 * @returns {Promise<string>} the file
 * @throws {SetUpError} if the packager refuses
 */
export async function packageExtension(file) {
  await build({ minify: true });
  const node = nodeForTools();
  const args = [packager, 'package', ...packagerOptions, '--out', file];
  const { code, output } = await run(node, args, { cwd: root, env: environmentWith(node) });
  if (code !== 0) throw new SetUpError(`The packager refused:\n${output.trim()}`);
  return file;
}

async function main() {
  await setUp({ needsWorkbench: needsPackagedNode() });
  const file = await packageExtension(path.join(root, 'ask-first.vsix'));
  const { size } = await stat(file);
  say(`packed ${(size / 1e6).toFixed(2)} MB`);
  console.log(file);
}

if (import.meta.filename === process.argv[1]) main().catch(giveUp);
