/**
 * `npm run bench:turns`: what one turn of the built-in analyst takes on a file of 2,000 lines, by language.
 *
 * One process, languages taking turns, so that a machine that is busy for a while slows all of them alike. The first turn of
 * a language loads its grammar and its rules; it is told apart from the rest.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { root } from '../scripts/paths.mjs';
import { run } from '../scripts/processes.mjs';
import { giveUp } from '../scripts/progress.mjs';
import { setUp } from '../scripts/setUp.mjs';
import { FUNCTION_LINES, languages, longFile } from './longFiles.mjs';

const LINES = 2000;
const kinds = /** @type {const} */ (['new', 'known']);
const results = path.join(root, 'bench/results/turns.json');
const questions = [
  'is there a bug here?',
  'what does this do?',
  'it doesnt work',
  'make it faster',
];

/**
 * Two questions about each file: at the first it has never been read, at the second it has, as when a document is open.
 *
 * @param {number} rounds
 */
function casesOf(rounds) {
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const language of languages) {
      const { text, functions, firstLine } = longFile(language, LINES, `r${round}`);
      for (const [index, kind] of kinds.entries()) {
        const from = firstLine + FUNCTION_LINES * ((round * 37 + index * 11) % functions);
        all.push({
          id: `${language} ${kind} ${round}`,
          language,
          file: `sample.${language}`,
          code: text,
          selection: [from, from + FUNCTION_LINES - 1],
          question: questions[(round + index) % questions.length],
          diagnostics: [],
        });
      }
    }
  }
  return all;
}

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

/**
 * Starts of the engine's half, each with one question in every language, whose order goes round: the first one of all also
 * starts the libraries.
 *
 * @param {number} start
 */
function firstCases(start) {
  return languages.map((_, at) => {
    const language = languages[(at + start) % languages.length] ?? '';
    const { text, firstLine } = longFile(language, LINES, `s${start}`);
    return {
      id: `${language} first ${start}`,
      language,
      file: `sample.${language}`,
      code: text,
      selection: [firstLine, firstLine + FUNCTION_LINES - 1],
      question: questions[0],
      diagnostics: [],
    };
  });
}

/** @typedef {{ readonly id: string, readonly ms: number }} Turn */

/**
 * Asks all of it in one process.
 *
 * @param {readonly object[]} cases
 * @returns {Promise<readonly Turn[]>}
 */
async function answers(cases) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ask-first-bench-'));
  const file = path.join(folder, 'cases.jsonl');
  await writeFile(file, cases.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const args = ['dist/cli.mjs', 'ask', '--json', '--cases', file];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * @param {string} language
 * @param {readonly Turn[]} turns
 */
function row(language, turns) {
  /** @param {string} kind */
  const of = (kind) =>
    turns.filter(({ id }) => id.startsWith(`${language} ${kind} `)).map(({ ms }) => ms);
  const first = of('first');
  // The first of these loads the grammar.
  const unread = of('new').slice(1);
  const known = of('known');
  return {
    language,
    first: { p50: quantile(first, 0.5), p95: quantile(first, 0.95) },
    new: { p50: quantile(unread, 0.5), p95: quantile(unread, 0.95) },
    known: { p50: quantile(known, 0.5), p95: quantile(known, 0.95) },
    turns: unread.length + known.length,
  };
}

async function main() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '40' },
      starts: { type: 'string', default: '5' },
    },
  });
  await setUp({ needsWorkbench: false });
  await build({});
  const turns = [...(await answers(casesOf(Number(values.rounds))))];
  for (let start = 0; start < Number(values.starts); start += 1) {
    turns.push(...(await answers(firstCases(start))));
  }
  const rows = languages.map((language) => row(language, turns));
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${os.platform()}, Node ${process.versions.node}`;
  const date = new Date().toISOString().slice(0, 10);
  // Others at work on the machine make every figure larger.
  const load = os.loadavg()[0]?.toFixed(1);
  await mkdir(path.dirname(results), { recursive: true });
  await writeFile(
    results,
    `${JSON.stringify({ date, machine, load, lines: LINES, ms: rows }, null, 2)}\n`,
  );
  console.log(
    '| language | first use: median, 95 % | new text: median, 95 % | known text: median, 95 % |',
  );
  console.log('|---|--:|--:|--:|');
  for (const { language, first, new: unread, known } of rows) {
    console.log(
      `| ${language} | ${first.p50}, ${first.p95} ms | ${unread.p50}, ${unread.p95} ms | ${known.p50}, ${known.p95} ms |`,
    );
  }
}

await main().catch(giveUp);
