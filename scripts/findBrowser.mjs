/** A Chrome, Chromium or Edge to drive: one that is here, else Debian's. */
import { homedir } from 'node:os';
import path from 'node:path';
import { findProgram, run } from './processes.mjs';
import { SetUpError, say } from './progress.mjs';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsNames = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | undefined} the browser's program; $CHROME and $CHROMIUM go first */
export function findBrowser() {
  const named = [process.env.CHROME, process.env.CHROMIUM].filter((name) => name !== undefined);
  return findProgram([...named.filter(Boolean), ...usualPlaces()]);
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
      macNames.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    const folders = [
      process.env.ProgramFiles,
      process.env['ProgramFiles(x86)'],
      process.env.LOCALAPPDATA,
    ];
    return folders.flatMap((folder) =>
      folder ? windowsNames.map((name) => path.join(folder, name)) : [],
    );
  }
  return linuxNames;
}

/**
 * The browser, installed with apt where that can be done without asking anybody.
 *
 * @returns {Promise<string>}
 * @throws {SetUpError} if there is none, and why none could be installed
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const apt = await aptCommand();
  if (!apt) throw missingBrowser('apt is not here, or may not be used without a password');
  say('installing Chromium with apt');
  await run(apt[0], [...apt.slice(1), 'update', '-qq'], { env: aptEnvironment() });
  const { code, output } = await run(
    apt[0],
    [
      ...apt.slice(1),
      ...'-o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends chromium'.split(' '),
    ],
    { env: aptEnvironment() },
  );
  const installed = findBrowser();
  if (code === 0 && installed) return installed;
  throw missingBrowser(`apt could not install it: ${output.trim().split('\n').at(-1)}`);
}

/** @returns {Promise<[string, ...string[]] | undefined>} */
async function aptCommand() {
  if (!findProgram(['apt-get'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const sudo = findProgram(['sudo']);
  if (!sudo) return undefined;
  const { code } = await run(sudo, ['-n', 'true']);
  return code === 0 ? [sudo, '-n', 'apt-get'] : undefined;
}

function aptEnvironment() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
}

/** @param {string} why */
function missingBrowser(why) {
  return new SetUpError(
    `This needs Chrome, Chromium or Edge, and found none (${why}). Install one, or name it in CHROME.`,
  );
}
