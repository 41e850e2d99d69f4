/** The engines that ours is measured beside: packages of `bench/`, which nothing else needs. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../scripts/processes.mjs';

const bench = path.dirname(import.meta.dirname);
const peers = { transformersJs: '@huggingface/transformers', nodeLlamaCpp: 'node-llama-cpp' };

/** Without scripts: those fetch files for graphics cards, and build what cannot be fetched. */
export async function installPeers(): Promise<void> {
  const folders = Object.values(peers).map((name) => path.join(bench, 'node_modules', name));
  if (folders.every((folder) => existsSync(folder))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  const { code, output } = await run(npm, args, { cwd: bench });
  if (code !== 0) throw new Error(output);
}

export async function peerVersions(): Promise<Readonly<Record<string, string>>> {
  const { dependencies } = JSON.parse(await readFile(path.join(bench, 'package.json'), 'utf8'));
  return Object.fromEntries(Object.entries(peers).map(([key, name]) => [key, dependencies[name]]));
}
