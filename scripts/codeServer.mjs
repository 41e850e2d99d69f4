/**
 * The VS Code server that code-server ships, started directly and reachable from this machine only.
 *
 * It brings the web workbench, a real Node extension host and real webviews; nothing is compiled.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeForTools } from './nodeForTools.mjs';
import { root, vscodeServer } from './paths.mjs';
import { endGroup, endWithUs, run } from './processes.mjs';
import { SetUpError } from './progress.mjs';

const keeper = path.join(import.meta.dirname, 'keeper.mjs');

const serverMain = path.join(vscodeServer, 'out/server-main.js');

/** Only Ask First is to be seen, and nothing is looked for in the network. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * @typedef {object} ServerOptions
 * @property {string} [profile] a folder that is kept; without it a new one that is removed in the end
 * @property {Readonly<Record<string, unknown>>} [settings] user settings of a new profile
 * @property {'linked' | 'payload' | 'none'} [extension] how ours gets in: `linked` is installed (its folder is this
 *   repository), `payload` is under development, as a URL may then say, at the price of notification toasts
 * @property {readonly string[]} [beside] folders of further extensions, where ours is `linked`
 * @property {readonly string[]} [vsix] packages to install first
 * @property {NodeJS.ProcessEnv} [env] added to the environment, which the extension host inherits
 * @property {number} [port] in place of a free one
 * @property {boolean} [trustEverything] `false` for tests of Restricted Mode
 */

/**
 * @typedef {object} CodeServer
 * @property {string} authority host and port
 * @property {string} token what an address must bring along
 * @property {string} profile
 * @property {number} pid of the process, and of its group
 * @property {() => string} log what it has printed
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop ends it and everything it started
 */

/**
 * Starts a server. Whatever ends this process ends the server, its extension hosts and their children.
 *
 * @param {ServerOptions} [options]
 * @returns {Promise<CodeServer>}
 * @throws {SetUpError} if it does not listen within a minute
 */
export async function startCodeServer(options = {}) {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'ask-first-workbench-')));
  await prepare(profile, options);
  const token = randomBytes(18).toString('hex');
  const env = { ...process.env, NODE_OPTIONS: '', ...options.env };
  for (const file of options.vsix ?? []) await install(file, profile, env);
  const node = nodeForTools();
  const child = spawn(
    node,
    [keeper, node, serverMain, ...serverArguments(profile, token, options)],
    {
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    },
  );
  endWithUs(child);
  const forget = options.profile ? () => {} : forgetOnExit(profile);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
  const port = await listening(child, () => log);
  return {
    authority: `127.0.0.1:${port}`,
    token,
    profile,
    pid: child.pid ?? 0,
    log: () => log,
    ended,
    stop: async () => {
      await endSoftly(child, ended);
      forget();
    },
  };
}

/**
 * @param {string} profile
 * @param {string} token without it nobody on this machine gets an answer: the workbench has a terminal
 * @param {ServerOptions} options
 */
function serverArguments(profile, token, options) {
  const { port = 0, extension = 'linked', trustEverything = true } = options;
  return [
    ...commonArguments(profile),
    '--host=127.0.0.1',
    `--port=${port}`,
    `--connection-token=${token}`,
    ...(trustEverything ? ['--disable-workspace-trust'] : []),
    // A built workbench obeys extensionDevelopmentPath and extensionTestsPath of the URL only with this one.
    ...(extension === 'payload' ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** @param {string} profile */
function commonArguments(profile) {
  return [
    '--accept-server-license-terms',
    `--server-data-dir=${profile}`,
    `--extensions-dir=${path.join(profile, 'extensions')}`,
    '--telemetry-level=off',
  ];
}

/**
 * @param {string} profile
 * @param {ServerOptions} options
 */
async function prepare(profile, { settings = {}, extension = 'linked', beside = [] }) {
  const user = path.join(profile, 'data/User');
  const extensions = path.join(profile, 'extensions');
  await mkdir(user, { recursive: true });
  await mkdir(extensions, { recursive: true });
  const file = path.join(user, 'settings.json');
  if (!existsSync(file)) {
    await writeFile(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  }
  if (extension === 'linked') await link(extensions, [root, ...beside]);
}

/**
 * Registers folders, such as the repository itself, as installed extensions: what the person has after installing, toasts
 * and all, without packing it, and a reload of the window takes what was built since.
 *
 * @param {string} extensions the profile's folder of extensions
 * @param {readonly string[]} folders
 */
async function link(extensions, folders) {
  const entries = await Promise.all(folders.map((folder) => linkOne(extensions, folder)));
  await writeFile(path.join(extensions, 'extensions.json'), JSON.stringify(entries));
}

/**
 * @param {string} extensions
 * @param {string} target
 */
async function linkOne(extensions, target) {
  const { publisher, name, version } = JSON.parse(
    readFileSync(path.join(target, 'package.json'), 'utf8'),
  );
  const relativeLocation = `${publisher}.${name}-${version}`;
  const folder = path.join(extensions, relativeLocation);
  await rm(folder, { force: true });
  await symlink(target, folder, 'junction');
  return {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, path: pathToFileURL(folder).pathname, scheme: 'file' },
    relativeLocation,
    metadata: { isMachineScoped: true, pinned: true, source: 'vsix' },
  };
}

/**
 * @param {string} file
 * @param {string} profile
 * @param {NodeJS.ProcessEnv} env
 */
async function install(file, profile, env) {
  const args = [serverMain, ...commonArguments(profile), `--install-extension=${file}`];
  const { code, output } = await run(nodeForTools(), args, { env });
  if (code !== 0) throw new SetUpError(`The server did not install ${file}:\n${output}`);
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @param {() => string} log
 * @returns {Promise<number>} the port
 */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    /** @param {string} what */
    const fail = (what) => reject(new SetUpError(`The VS Code server ${what}:\n${log()}`));
    const timer = setTimeout(() => fail('did not start within a minute'), 60_000);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
    child.stdout.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} ended
 */
async function endSoftly(child, ended) {
  endGroup(child, 'SIGTERM');
  const timer = setTimeout(() => endGroup(child, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
  // An extension host outlives the server for hours, waiting for a client to come back.
  endGroup(child, 'SIGKILL');
}

/** @param {string} profile */
function forgetOnExit(profile) {
  const forget = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.once('exit', forget);
  return () => {
    process.off('exit', forget);
    forget();
  };
}

/**
 * The address at which a server shows a folder.
 *
 * @param {Pick<CodeServer, 'authority' | 'token'>} server
 * @param {object} what
 * @param {string} [what.folder]
 * @param {string} [what.developmentPath] an extension under development
 * @param {string} [what.testsPath] a module whose `run` is called in the extension host
 */
export function workbenchUrl({ authority, token }, { folder, developmentPath, testsPath }) {
  /** @param {string} file */
  const remote = (file) => `vscode-remote://${authority}${path.resolve(file)}`;
  const payload = [
    ...(developmentPath ? [['extensionDevelopmentPath', remote(developmentPath)]] : []),
    ...(testsPath ? [['extensionTestsPath', remote(testsPath)]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({ tkn: token, payload: JSON.stringify(payload) });
  if (folder) query.set('folder', path.resolve(folder));
  return `http://${authority}/?${query}`;
}
