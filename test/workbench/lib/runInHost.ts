/**
 * Runs `test/workbench/inHost/*.test.ts` inside a real extension host: `node --import tsx runInHost.ts --report=FILE`
 *
 * The exit code of the workbench proves nothing: it is 0 too when the extension host was killed. The report that the
 * suite leaves at its very end is the proof.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startCodeServer, workbenchUrl } from '../../../scripts/codeServer.mjs';
import { root } from '../../../scripts/paths.mjs';
import { bundleInHost } from './bundleInHost.ts';
import { launchBrowser } from './workbench.ts';

/** The longest that the whole suite may take, in ms. */
const limit = 180_000;

const { values } = parseArgs({ options: { report: { type: 'string' }, grep: { type: 'string' } } });
const report = values.report ?? `${root}/.cache/reports/inHost.json`;
rmSync(report, { force: true });
const log = `${report}.log`;
rmSync(log, { force: true });

const testsPath = await bundleInHost();
const server = await startCodeServer({
  extension: 'payload',
  env: { ASK_FIRST_TEST_REPORT: report, ASK_FIRST_TEST_LOG: log, ASK_FIRST_TEST_GREP: values.grep },
});
const browser = await launchBrowser();
let code = 1;
try {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const { promise: ended, resolve, reject } = Promise.withResolvers<number>();
  page.on('crash', () => reject(new Error('The workbench crashed.')));
  setTimeout(() => reject(new Error(`The suite took more than ${limit} ms.`)), limit).unref();
  // The workbench calls it when the host is done; it has to be there before the workbench loads.
  await page.exposeFunction('codeAutomationExit', resolve);
  const folder = `${root}/samples`;
  await page.goto(workbenchUrl(server, { folder, developmentPath: root, testsPath }));
  code = await ended;
} finally {
  await browser.close();
  await server.stop();
  if (existsSync(log)) process.stdout.write(readFileSync(log, 'utf8'));
}
process.exit(code);
