/** Starting other programs, and never leaving one behind. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'collect' | 'stream'} [output] `stream` sends all output to our stderr as it comes
 * @property {number} [timeout] in ms; the whole group is killed then
 */

/**
 * Runs a program to its end. It gets its own process group: whatever ends us ends it and its children.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ readonly code: number, readonly output: string }>} code 127 if it could not be started
 */
export function run(program, args, { cwd, env, output = 'collect', timeout } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const release = endWithUs(child);
  const timer =
    timeout === undefined ? undefined : setTimeout(() => endGroup(child, 'SIGKILL'), timeout);
  let text = '';
  /** @param {Buffer} chunk */
  const onData = (chunk) => {
    text += chunk;
    if (output === 'stream') process.stderr.write(chunk);
  };
  child.stdout.on('data', onData);
  child.stderr.on('data', onData);
  return new Promise((resolve) => {
    /** @param {number} code @param {string} [note] */
    const settle = (code, note = '') => {
      clearTimeout(timer);
      release();
      resolve({ code, output: text + note });
    };
    child.once('error', (error) => settle(127, error.message));
    child.once('close', (code, signal) => settle(code ?? 1, signal ? `\nended by ${signal}` : ''));
  });
}

/**
 * Signals a child and everything it started. A group that is gone is no error.
 *
 * @param {import('node:child_process').ChildProcess} child started with `detached`
 * @param {NodeJS.Signals} signal
 */
export function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // Already gone.
  }
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const ours = new Set();

/**
 * Kills the child's group when this process ends, whether by itself, by Ctrl+C or by SIGTERM.
 *
 * @param {import('node:child_process').ChildProcess} child started with `detached`
 * @returns {() => void} releases it
 */
export function endWithUs(child) {
  listenOnce();
  ours.add(child);
  return () => ours.delete(child);
}

let listening = false;

function listenOnce() {
  if (listening) return;
  listening = true;
  process.once('exit', () => {
    for (const child of ours) endGroup(child, 'SIGKILL');
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(128));
  }
}

/**
 * The first of the names that can be run, looked up on PATH; absolute names are taken as they are.
 *
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names) {
    const places = path.isAbsolute(name)
      ? [name]
      : folders.map((folder) => path.join(folder, name));
    const found = places.flatMap((place) => endings.map((end) => place + end)).find(isProgram);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
