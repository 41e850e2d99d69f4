/**
 * `npm run notices`: writes `THIRD_PARTY_NOTICES.md`, the licences of everything that the package contains.
 *
 * Asks the bundler what it took instead of the lock file alone: most of what is locked never leaves this machine.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { esbuildOptions } from './build.mjs';
import { bundles, copies } from './bundles.mjs';
import { root } from './paths.mjs';
import { giveUp, SetUpError, say } from './progress.mjs';
import { runtimePackages } from './runtimeFiles.mjs';
import { setUp } from './setUp.mjs';

export const noticesFile = path.join(root, 'THIRD_PARTY_NOTICES.md');

/**
 * @returns {Promise<string>} the notices, as they have to be now
 * @throws {SetUpError} if a package says nothing about its licence
 */
export async function renderNotices() {
  const folders = [...new Set((await shippedFiles()).flatMap(packageFolder))].sort();
  const parts = await Promise.all(folders.map(renderPackage));
  return [
    '# Third-party notices',
    '',
    'Ask First contains the following software. Written by `npm run notices`.',
    '',
    ...parts,
  ].join('\n');
}

/** Every file that is bundled or copied, relative to the root. */
async function shippedFiles() {
  const esbuild = await import('esbuild');
  const results = await Promise.all(
    bundles.map((bundle) =>
      esbuild.build({ ...esbuildOptions(bundle, true), write: false, metafile: true }),
    ),
  );
  const bundled = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const runtime = runtimePackages.map((name) => `node_modules/${name}/package.json`);
  return [...bundled, ...copies.keys(), ...runtime];
}

/**
 * @param {string} file
 * @returns {string[]} the folder of the package that the file belongs to, or nothing for our own
 */
function packageFolder(file) {
  const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
  return match ? [match[0]] : [];
}

/** @param {string} folder */
async function renderPackage(folder) {
  const manifest = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  if (!license) throw new SetUpError(`${name} names no licence.`);
  const texts = await licenceTexts(path.join(root, folder));
  const quoted = texts.map(
    (text) => `\n\`\`\`text\n${text.trim().replaceAll('\r\n', '\n')}\n\`\`\`\n`,
  );
  return `## ${name} ${version}\n\nLicence: ${license}\n${quoted.join('')}`;
}

/** @param {string} folder */
async function licenceTexts(folder) {
  const names = (await readdir(folder)).filter((name) =>
    /^(licen[cs]e|notice|copying)/i.test(name),
  );
  return Promise.all(names.sort().map((name) => readFile(path.join(folder, name), 'utf8')));
}

async function main() {
  await setUp({ needsWorkbench: false });
  await writeFile(noticesFile, await renderNotices());
  say(`wrote ${path.relative(root, noticesFile)}`);
}

if (import.meta.filename === process.argv[1]) main().catch(giveUp);
