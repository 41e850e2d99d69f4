/**
 * `npm run test:desktop`: the in-host suite in a desktop VS Code, which `@vscode/test-electron` downloads.
 *
 * The downloader is no dependency of ours: most machines that run the tests have no screen, and some refuse the
 * download. It is fetched into `.cache` when first asked for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build.mjs';
import { environmentWith, nodeForTools } from './nodeForTools.mjs';
import { cache, root } from './paths.mjs';
import { run } from './processes.mjs';
import { giveUp, SetUpError, say } from './progress.mjs';
import { needsPackagedNode, setUp } from './setUp.mjs';

const folder = path.join(cache, 'desktop');
const version = '2.5.2';
const report = path.join(cache, 'reports/desktop.json');

async function main() {
  await setUp({ needsWorkbench: needsPackagedNode() });
  await build();
  await installDownloader();
  const program = await downloadEditor();
  await runSuite(program);
}

async function installDownloader() {
  if (existsSync(path.join(folder, 'node_modules/@vscode/test-electron'))) return;
  say('installing @vscode/test-electron');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `@vscode/test-electron@${version}`,
  ];
  const { code, output } = await run('npm', args, { cwd: folder });
  if (code !== 0)
    throw new SetUpError(`npm could not install @vscode/test-electron:\n${output.trim()}`);
}

/** @returns {Promise<string>} the editor's program */
async function downloadEditor() {
  say('downloading VS Code');
  const code = `require('@vscode/test-electron').downloadAndUnzipVSCode({ cachePath: ${JSON.stringify(folder)} })
    .then((file) => console.log('\\nprogram=' + file), (error) => { console.error(error.message); process.exit(1); });`;
  const result = await run(nodeForTools(), ['-e', code], { cwd: folder, timeout: 600_000 });
  const program = /^program=(.*)$/m.exec(result.output)?.[1];
  if (program) return program;
  throw new SetUpError(
    `The download of a desktop VS Code is refused here, so the suite cannot run in one. \`npm test\` runs it in the workbench.\n${result.output.trim().split('\n').at(-1)}`,
  );
}

/** @param {string} program */
async function runSuite(program) {
  const node = nodeForTools();
  const env = environmentWith(node);
  const bundling = await run(
    node,
    [
      '--import',
      'tsx',
      '-e',
      "import('./test/workbench/lib/bundleInHost.ts').then((m) => m.bundleInHost())",
    ],
    { cwd: root, env },
  );
  if (bundling.code !== 0) throw new SetUpError(bundling.output);
  await rm(report, { force: true });
  const args = [
    path.join(root, 'samples'),
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${path.join(cache, 'inHost/tests.cjs')}`,
    `--user-data-dir=${path.join(folder, 'profile')}`,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--skip-welcome',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const { code, output } = await run(program, args, {
    env: { ...env, ASK_FIRST_TEST_REPORT: report, ASK_FIRST_TEST_LOG: '/dev/stderr' },
    timeout: 300_000,
  });
  if (!existsSync(report))
    throw new SetUpError(`The suite did not finish.\n${output.slice(-2000)}`);
  const { passed, failed } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = code === 0 && passed > 0 && failed === 0 ? 0 : 1;
}

await main().catch(giveUp);
