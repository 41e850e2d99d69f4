/** The stages of `npm run check` and `npm test`: what each runs, and how its result is counted. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build.mjs';
import { environmentWith, nodeForTools } from './nodeForTools.mjs';
import { cache, root } from './paths.mjs';
import { run } from './processes.mjs';
import { say } from './progress.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<Count>} run
 */

const reports = path.join(cache, 'reports');

/** Node runs our sources as they are. */
const sources = ['--import', 'tsx', '--import', './scripts/textModules.mjs'];

/**
 * A check that passes or fails as a whole.
 *
 * @param {string} name
 * @param {readonly string[]} command a script of a package, then its arguments
 * @param {RegExp} [complaint] in the output: a failure too, whatever the exit code
 * @returns {Stage}
 */
function check(name, [script = '', ...args], complaint) {
  return {
    name,
    run: async () => {
      const command = [path.join('node_modules', script), ...args];
      const { code, output } = await runNode(command, 'collect');
      const isPassed = code === 0 && !complaint?.test(output);
      if (!isPassed) process.stderr.write(`${output.trim()}\n`);
      return { passed: Number(isPassed), failed: Number(!isPassed) };
    },
  };
}

/** @type {readonly Stage[]} */
export const quickStages = [
  check('types', ['typescript/bin/tsc', '--build']),
  // Biome's own severities are not ours: its warnings and hints fail as well.
  check(
    'lint',
    ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    /Found \d+ info/,
  ),
  check('dead code', ['knip/bin/knip.js', '--no-progress']),
  { name: 'bundles', run: bundles },
  { name: 'units', run: units },
];

/** @type {readonly Stage[]} */
export const workbenchStages = [
  {
    name: 'inside VS Code',
    run: () => report('inHost', [...sources, 'test/workbench/lib/runInHost.ts']),
  },
  {
    name: 'the page in a browser',
    run: () => mocha('page', () => find('test/media', /\.spec\.ts$/, []), 30_000),
  },
  {
    name: 'in the workbench',
    run: () => mocha('workbench', () => find('test/workbench', /\.spec\.ts$/, ['smoke']), 60_000),
  },
  {
    name: 'the installed package',
    run: () => mocha('smoke', () => find('test/workbench/smoke', /\.spec\.ts$/, []), 120_000),
  },
  {
    name: 'models on a device',
    run: () => mocha('devices', () => find('test/engine', /\.spec\.ts$/, []), 120_000),
  },
];

/** The dialogue only computes, and takes half of the time: its tests run beside those that start processes and servers. */
async function units() {
  const isUnit = /\.test\.ts$/;
  const counts = await Promise.all([
    mocha('dialogue', () => find('test/chat', isUnit, []), 30_000),
    mocha('units', () => find('test', isUnit, ['chat', 'workbench', 'fixtures']), 30_000),
  ]);
  return counts.reduce((all, each) => ({
    passed: all.passed + each.passed,
    failed: all.failed + each.failed,
  }));
}

async function bundles() {
  try {
    await build({ force: true });
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string} name
 * @param {() => Promise<string[]>} files
 * @param {number} timeout in ms, for one test
 */
async function mocha(name, files, timeout) {
  const found = await files();
  const args = [...sources, 'scripts/runMocha.mjs', `--timeout=${timeout}`, ...found];
  return report(name, args);
}

/**
 * Runs a suite that leaves a report. Without one, or with no test in it, the stage has failed: an exit code proves
 * nothing, least of all that of a VS Code whose extension host was killed.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
async function report(name, args) {
  const file = path.join(reports, `${name}.json`);
  await rm(file, { force: true });
  const { code } = await runNode([...args, `--report=${file}`], 'stream');
  if (!existsSync(file)) {
    console.error(`${name}: the suite did not finish`);
    return { passed: 0, failed: 1 };
  }
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  const isProven = passed > 0 && (code === 0) === (failed === 0);
  if (!isProven)
    console.error(`${name}: ${passed} tests passed, and the process ended with ${code}`);
  return { passed, failed: isProven ? failed : Math.max(failed, 1) };
}

/**
 * @param {readonly string[]} args
 * @param {'stream' | 'collect'} output
 */
function runNode(args, output) {
  const node = nodeForTools();
  return run(node, args, { cwd: root, env: environmentWith(node), output });
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 * @param {readonly string[]} skipped names of folders right below
 */
async function find(folder, pattern, skipped) {
  const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => []);
  return names
    .filter((name) => pattern.test(name) && !skipped.includes(name.split(path.sep)[0] ?? ''))
    .map((name) => path.join(folder, name))
    .sort();
}

/**
 * Runs the stages, each to its end whatever came before, and prints `N passed, N failed` last.
 *
 * @param {readonly Stage[]} stages
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runStages(stages) {
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    const started = performance.now();
    say(`… ${stage.name}`);
    const { passed, failed } = await stage.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(
      `${failed === 0 ? '✓' : '✗'} ${stage.name}: ${passed} passed, ${failed} failed, ${seconds} s`,
    );
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}
