/**
 * ONNX Runtime as it travels in a package: a `node_modules` beside the bundles, where the model process finds it.
 *
 * It holds native code, so each package is for one system. One without it is for all others: there the local engine says so.
 */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { dist, root } from './paths.mjs';
import { SetUpError } from './progress.mjs';

/** Systems that ONNX Runtime's package for Node has native code for, as VS Code names them. */
export const runtimeTargets = [
  'linux-x64',
  'linux-arm64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
];

/** What a package is for that runs everywhere, without the local engine. */
export const EVERYWHERE = 'universal';

/** The packages that travel, whose licences are named. */
export const runtimePackages = ['onnxruntime-node', 'onnxruntime-common'];

/** @returns {string} the target of this machine */
export function ownTarget() {
  const target = `${process.platform}-${process.arch}`;
  return runtimeTargets.includes(target) ? target : EVERYWHERE;
}

const place = path.join(dist, 'node_modules');

/**
 * Puts the runtime for a target beside the bundles, in place of what was there.
 *
 * @param {string} target
 * @throws {SetUpError} if there is no such target
 */
export async function placeRuntime(target) {
  await removeRuntime();
  if (target === EVERYWHERE) return;
  if (!runtimeTargets.includes(target)) {
    throw new SetUpError(
      `There is no target ${target}; there are ${[...runtimeTargets, EVERYWHERE].join(', ')}.`,
    );
  }
  const native = `onnxruntime-node/bin/napi-v6/${target.replace('-', '/')}`;
  const files = [
    ...runtimePackages.map((name) => `${name}/package.json`),
    ...(await namesIn('onnxruntime-node/dist', /\.js$/)),
    ...(await namesIn('onnxruntime-common/dist/cjs', /(\.js|package\.json)$/)),
    ...(await namesIn(native, isNeeded)),
  ];
  for (const file of files) await copy(file);
}

export async function removeRuntime() {
  await rm(place, { recursive: true, force: true });
}

/** Of the two names that the library for macOS has, the binding asks for the shorter. */
const isNeeded = /^(?!libonnxruntime\.\d+\.\d+\.\d+\.dylib)/;

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
async function namesIn(folder, pattern) {
  const names = await readdir(path.join(root, 'node_modules', folder));
  return names.filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
}

/** @param {string} file */
async function copy(file) {
  const to = path.join(place, file);
  await mkdir(path.dirname(to), { recursive: true });
  await cp(path.join(root, 'node_modules', file), to);
}
