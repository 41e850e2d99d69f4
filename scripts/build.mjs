/**
 * Bundles everything into `dist/`. As a command: `node scripts/build.mjs [--minify] [--force] [--watch]`.
 *
 * Skips when nothing is newer than the last build of the same kind: `npm run ask` calls it every time.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundles, copies, rulesFolder, textLoader } from './bundles.mjs';
import { withLock } from './lock.mjs';
import { dist, root } from './paths.mjs';
import { giveUp, SetUpError, say } from './progress.mjs';
import { setUp } from './setUp.mjs';

/** Says of which kind the last build was; its time is the time of that build. */
const stamp = path.join(dist, '.built');

const inputs = ['src', 'media', 'scripts', 'package-lock.json'];

/**
 * @typedef {object} BuildOptions
 * @property {boolean} [minify] for the package: small, without source maps
 * @property {boolean} [force]
 */

/**
 * Builds `dist/` unless it is up to date.
 *
 * @param {BuildOptions} [options]
 * @throws {SetUpError} if an entry is missing or does not compile
 */
export async function build({ minify = false, force = false } = {}) {
  const kind = minify ? 'package' : 'development';
  if (!force && (await isUpToDate(kind))) return;
  await withLock('build', async () => {
    if (!force && (await isUpToDate(kind))) return;
    const started = Date.now();
    say(`building (${kind})`);
    await rm(stamp, { force: true });
    if (minify) await rm(dist, { recursive: true, force: true });
    await Promise.all([bundleAll(minify), copyAll()]);
    await writeFile(stamp, JSON.stringify({ kind, started }));
  });
}

/** @param {string} kind */
async function isUpToDate(kind) {
  try {
    const built = JSON.parse(await readFile(stamp, 'utf8'));
    return built.kind === kind && !(await isAnyNewer(inputs, built.started));
  } catch {
    return false;
  }
}

/**
 * Looks at folders too: a deleted file changes nothing but the folder's own time.
 *
 * @param {readonly string[]} places relative to the root
 * @param {number} time in ms
 */
async function isAnyNewer(places, time) {
  const times = places.map(async (place) => {
    const file = path.join(root, place);
    const own = await stat(file);
    const below = own.isDirectory() ? await readdir(file, { recursive: true }) : [];
    const stats = await Promise.all(below.map((name) => stat(path.join(file, name))));
    return Math.max(own.mtimeMs, ...stats.map((each) => each.mtimeMs));
  });
  return (await Promise.all(times)).some((newest) => newest >= time);
}

/** @param {boolean} minify */
async function bundleAll(minify) {
  const esbuild = await import('esbuild');
  const results = await Promise.allSettled(
    bundles.map((bundle) => esbuild.build(esbuildOptions(bundle, minify))),
  );
  const failed = results.flatMap((result, at) =>
    result.status === 'rejected' ? [`${bundles[at]?.entry}: ${result.reason.message}`] : [],
  );
  if (failed.length > 0) throw new SetUpError(`The build failed.\n${failed.join('\n')}`);
}

/**
 * @param {import('./bundles.mjs').Bundle} bundle
 * @param {boolean} minify
 * @returns {import('esbuild').BuildOptions}
 */
export function esbuildOptions({ entry, output, options }, minify) {
  return {
    minifyWhitespace: minify,
    minifySyntax: minify,
    minifyIdentifiers: minify,
    ...options,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    sourcemap: minify ? false : 'linked',
    loader: textLoader,
    legalComments: 'none',
    logLevel: 'silent',
  };
}

async function copyAll() {
  // In a fresh clone its libraries are there only once the set-up has run.
  const { writeRules } = await import('./ruleFiles.mjs');
  const rules = path.join(root, rulesFolder.to);
  await clear(rules);
  await Promise.all([
    writeRules(path.join(root, rulesFolder.from), rules),
    ...[...copies].map(([from, to]) => copy(path.join(root, from), path.join(root, to))),
  ]);
}

/** @param {string} folder */
async function clear(folder) {
  await rm(folder, { recursive: true, force: true });
}

/**
 * @param {string} from
 * @param {string} to
 */
async function copy(from, to) {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to);
}

async function watch() {
  const esbuild = await import('esbuild');
  await copyAll();
  for (const bundle of bundles.filter(({ entry }) => existsSync(path.join(root, entry)))) {
    const context = await esbuild.context({ ...esbuildOptions(bundle, false), logLevel: 'info' });
    await context.watch();
  }
  say('watching');
}

async function main() {
  const { values } = parseArgs({
    options: {
      minify: { type: 'boolean' },
      force: { type: 'boolean' },
      watch: { type: 'boolean' },
    },
  });
  await setUp({ needsWorkbench: false });
  if (values.watch) return watch();
  await build(values);
  say('built');
}

if (import.meta.filename === process.argv[1]) main().catch(giveUp);
