/**
 * Installs what the commands need, and only what is missing.
 *
 * Uses no package: it runs before there is one. The browser is looked for by those who need one.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { environmentWith, isRunningNodeNewEnough, packagedNode } from './nodeForTools.mjs';
import { root, vscodeServer, workbench } from './paths.mjs';
import { run } from './processes.mjs';
import { SetUpError, say } from './progress.mjs';

/**
 * Makes sure that the packages are installed as the lock files say.
 *
 * @param {{ readonly needsWorkbench: boolean }} needs whether a real VS Code is needed
 * @throws {SetUpError} if npm cannot install them
 */
export async function setUp({ needsWorkbench }) {
  requireNode();
  if ((await missing(needsWorkbench)).length === 0) return;
  await withLock('setUp', async () => {
    const parts = await missing(needsWorkbench);
    await Promise.all(parts.map((install) => install()));
  });
}

/**
 * @param {boolean} needsWorkbench
 * @returns {Promise<(() => Promise<void>)[]>}
 */
async function missing(needsWorkbench) {
  const parts = [];
  if (!(await isInstalled(root))) parts.push(installPackages);
  if (needsWorkbench && !(await isWorkbenchInstalled())) parts.push(installWorkbench);
  return parts;
}

async function installPackages() {
  say('installing the packages');
  await npm(['ci', '--ignore-scripts'], root);
  say('packages installed');
}

async function installWorkbench() {
  if (!(await isInstalled(workbench))) {
    say('installing the workbench: a VS Code server and its Node');
    await npm(['ci', '--ignore-scripts'], workbench);
  }
  // `npm ci` refuses the shipped shrinkwrap, which lacks a package; nothing is compiled, so no scripts either.
  say("installing the VS Code server's own packages");
  for (const folder of serverFolders) {
    await npm(['install', '--omit=dev', '--ignore-scripts'], folder);
  }
  say('workbench installed');
}

/** The server, and what its built-in extensions share: TypeScript's language server. */
const serverFolders = [vscodeServer, path.join(vscodeServer, 'extensions')];

async function isWorkbenchInstalled() {
  const notes = serverFolders.map((folder) => path.join(folder, 'node_modules/.package-lock.json'));
  return notes.every((note) => existsSync(note)) && (await isInstalled(workbench));
}

/**
 * Whether what npm noted down as installed is what the lock file asks for. Truer than a stamp of ours: it also
 * sees a package that somebody added by hand, and an installation that was cut short leaves no note.
 *
 * @param {string} folder
 */
async function isInstalled(folder) {
  const [wanted, present] = await Promise.all([
    readPackages(path.join(folder, 'package-lock.json')),
    readPackages(path.join(folder, 'node_modules/.package-lock.json')),
  ]);
  if (!wanted || !present) return false;
  return [...wanted].every(
    ([name, entry]) =>
      name === '' ||
      present.get(name)?.integrity === entry.integrity ||
      (entry.optional === true && !present.has(name)),
  );
}

/**
 * @param {string} file
 * @returns {Promise<Map<string, { integrity?: string, optional?: boolean }> | undefined>}
 */
async function readPackages(file) {
  try {
    return new Map(Object.entries(JSON.parse(await readFile(file, 'utf8')).packages));
  } catch {
    return undefined;
  }
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function npm(args, cwd) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env.npm_execpath;
  const node = packagedNode() ?? process.execPath;
  const { code, output } = script?.endsWith('.js')
    ? await run(node, [script, ...args, ...quiet], { cwd, env: environmentWith(node) })
    : await run('npm', [...args, ...quiet], { cwd, env: environmentWith(node) });
  if (code === 0) return;
  throw new SetUpError(
    `npm ${args[0]} failed in ${path.relative(root, cwd) || 'the repository'}:\n${output.trim()}`,
  );
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetUpError(`Ask First needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** Whether the tests need the workbench's Node even where they need no workbench. */
export function needsPackagedNode() {
  return !isRunningNodeNewEnough();
}
