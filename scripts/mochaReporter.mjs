/** What the suites say while they run, and the report that they leave. The same inside VS Code and outside. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Report
 * @property {number} passed
 * @property {number} failed hooks that failed count too
 * @property {number} pending
 * @property {readonly string[]} failures
 */

/**
 * A mocha reporter: one line for each top suite and each test that this machine cannot run, and each failure in full as soon as
 * it happens.
 *
 * @param {string | undefined} file where the report goes at the end
 * @param {(line: string) => void} say
 * @returns {import('mocha').ReporterConstructor}
 */
export function reporterTo(file, say) {
  class Reporter {
    /** @param {import('mocha').Runner} runner */
    constructor(runner) {
      let passed = 0;
      let pending = 0;
      let before = 0;
      /** @type {string[]} */
      const failures = [];
      runner.on('pass', () => {
        passed += 1;
      });
      runner.on('pending', (test) => {
        pending += 1;
        say(`      skipped  ${test.fullTitle()}`);
      });
      runner.on('fail', (test, error) => {
        const text = `✗ ${test.fullTitle()}\n${describe(error)}`;
        failures.push(text);
        say(indent(text));
      });
      runner.on('suite end', (suite) => {
        if (!suite.parent?.root) return;
        say(`      ${String(passed - before).padStart(4)} passed  ${suite.title}`);
        before = passed;
      });
      runner.on('end', () => {
        if (file) writeReport(file, { passed, failed: failures.length, pending, failures });
      });
    }
  }
  return /** @type {any} */ (Reporter);
}

/** @param {unknown} error */
function describe(error) {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = /** @type {{ actual?: unknown, expected?: unknown }} */ (error);
  const values =
    actual === undefined && expected === undefined
      ? ''
      : `\nactual:   ${show(actual)}\nexpected: ${show(expected)}`;
  return `${error.stack ?? error.message}${values}`;
}

/** @param {unknown} value */
function show(value) {
  return (JSON.stringify(value) ?? String(value)).slice(0, 2000);
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^/gm, '      ');
}

/**
 * @param {string} file
 * @param {Report} report
 */
function writeReport(file, report) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report, null, 2));
}
