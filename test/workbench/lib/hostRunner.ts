import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { reporterTo } from '../../../scripts/mochaReporter.mjs';

/**
 * Runs the in-host suite. Called in the extension host, whose console comes out mangled: what is said goes to a file,
 * and the proof that all ran is the report.
 *
 * @param load declares the tests
 * @throws if a test failed, which makes the editor's exit code 1
 */
export async function runSuite(load: () => void): Promise<void> {
  const { ASK_FIRST_TEST_REPORT, ASK_FIRST_TEST_LOG, ASK_FIRST_TEST_GREP } = process.env;
  const mocha = new Mocha({
    timeout: 20_000,
    forbidOnly: true,
    ...(ASK_FIRST_TEST_GREP ? { grep: ASK_FIRST_TEST_GREP } : {}),
  });
  mocha.reporter(
    reporterTo(ASK_FIRST_TEST_REPORT, (line) => {
      if (ASK_FIRST_TEST_LOG) appendFileSync(ASK_FIRST_TEST_LOG, `${line}\n`);
    }),
  );
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} in-host tests failed.`);
}
