import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { textLoader } from '../../scripts/bundles.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Bundles entries as the build does for Node, into a folder of the test's own. */
export async function bundleForNode(
  entries: Record<string, string>,
  into?: string,
): Promise<string> {
  const folder = into ?? (await temporaryFolder());
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    loader: textLoader,
    external: ['onnxruntime-node'],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  return folder;
}

/** A temporary folder inside the repository, from where its packages are found. */
export async function folderNearPackages(): Promise<string> {
  const places = path.join(root, '.cache', 'tests');
  await mkdir(places, { recursive: true });
  return mkdtemp(path.join(places, 'bundle-'));
}

export const temporaryFolder = (): Promise<string> =>
  mkdtemp(path.join(os.tmpdir(), 'ask-first-test-'));

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 3 });
