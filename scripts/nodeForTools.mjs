/** Which Node runs the tests, the packager and the VS Code server. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { workbench } from './paths.mjs';
import { SetUpError } from './progress.mjs';

/** `node:sqlite` needs no flag from here on. */
const oldest = [22, 13];

/** @returns {boolean} whether the Node that runs this will do */
export function isRunningNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > Number(oldest[0]) || (major === oldest[0] && minor >= Number(oldest[1]));
}

/** The Node that npm brought, where there is one for this platform. */
export function packagedNode() {
  const file = path.join(
    workbench,
    `node_modules/node-${process.platform}-${process.arch}/bin/node`,
  );
  return existsSync(file) ? file : undefined;
}

/**
 * The running Node if it is new enough, else the one that set-up installed.
 *
 * @throws {SetUpError} if there is neither
 */
export function nodeForTools() {
  const node = isRunningNodeNewEnough() ? process.execPath : packagedNode();
  if (node) return node;
  throw new SetUpError(
    `This needs Node ${oldest.join('.')} or newer; ${process.versions.node} runs, and npm has no newer one for ${process.platform}-${process.arch}.`,
  );
}

/**
 * The environment in which `node` and scripts of npm mean that Node.
 *
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentWith(node) {
  return {
    ...process.env,
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`,
    NODE_OPTIONS: '',
  };
}
