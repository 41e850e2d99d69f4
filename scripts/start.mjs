/**
 * `npm start`: opens VS Code with Ask First and the sample workspace.
 *
 * A desktop `code` where there is one. Else, or with `--browser`, a workbench on this machine, whose profile is kept
 * in `.cache/start`, so that threads survive. Ctrl+C ends everything that this started.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { startCodeServer, workbenchUrl } from './codeServer.mjs';
import { cache, root } from './paths.mjs';
import { findProgram } from './processes.mjs';
import { giveUp, say } from './progress.mjs';
import { setUp } from './setUp.mjs';

/** Browsers keep layout and drafts by origin, so the same one is taken whenever it is free. */
const usualPort = 41_730;

const samples = path.join(root, 'samples');

async function main() {
  const { values } = parseArgs({ options: { browser: { type: 'boolean' } } });
  const desktop = values.browser ? undefined : findProgram(['code', 'code-insiders']);
  await setUp({ needsWorkbench: desktop === undefined });
  await build();
  if (desktop) startDesktop(desktop);
  else await startInBrowser();
}

/** @param {string} program */
function startDesktop(program) {
  say(`opening ${program}`);
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, samples];
  const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  child.once('error', giveUp);
  child.once('exit', (code) => process.exit(code ?? 0));
}

async function startInBrowser() {
  const server = await startCodeServer({
    profile: path.join(cache, 'start'),
    port: (await isFree(usualPort)) ? usualPort : 0,
  });
  const url = workbenchUrl(server, { folder: samples });
  say('ready');
  console.log(`\nAsk First runs at\n\n  ${url}\n\nCtrl+C ends it.`);
  openBrowser(url);
  endWithParent();
  await server.ended;
  console.error(`The VS Code server ended.\n${server.log()}`);
  process.exit(1);
}

/** `npm` passes Ctrl+C and SIGTERM on, but when it is killed nobody tells us. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(1), 1000).unref();
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * Only where there is a screen, and not when nobody sits before this terminal.
 *
 * @param {string} url
 */
function openBrowser(url) {
  const opener = browserOpener();
  if (!opener || !process.stdout.isTTY) return;
  const [program, ...args] = opener;
  spawn(program, [...args, url], { stdio: 'ignore' })
    .on('error', () => {})
    .unref();
}

/** @returns {[string, ...string[]] | undefined} */
function browserOpener() {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['explorer'];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ['xdg-open'] : undefined;
}

await main().catch(giveUp);
