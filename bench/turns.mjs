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

const LINES = 2000;
const results = path.join(root, 'bench/results/turns.json');
const questions = [
  'is there a bug here?',
  'what does this do?',
  'it doesnt work',
  'make it faster',
];

/** A function of ten lines with a fault in it, by language; `N` counts them. */
const functions = {
  go: 'func sumN(values []int) (int, error) {\n\ttotal := 0\n\tfor i := 0; i <= len(values); i++ {\n\t\ttotal += values[i]\n\t}\n\tif total == 0 {\n\t\treturn 0, errors.New("empty")\n\t}\n\treturn total, nil\n}\n',
  python:
    'def sum_N(values, seen=[]):\n    total = 0\n    for value in values:\n        if value in seen:\n            continue\n        seen.append(value)\n        total += value\n    return total\n\n\n',
  typescript:
    'export function sumN(values: readonly number[]): number {\n  let total = 0;\n  for (let i = 0; i <= values.length; i++) {\n    total += values[i] ?? 0;\n  }\n  if (total === NaN) {\n    throw new Error("no number");\n  }\n  return total;\n}\n',
  java: 'class SumN {\n  static int sum(int[] values, String name) {\n    int total = 0;\n    for (int i = 0; i <= values.length; i++) {\n      total += values[i];\n    }\n    if (name == "all") return total;\n    return total / 2;\n  }\n}\n',
  rust: 'fn sum_N(values: &[i64]) -> i64 {\n    let mut total = 0;\n    for i in 0..values.len() {\n        total += values[i];\n    }\n    if total == 0 {\n        panic!("empty");\n    }\n    total\n}\n',
};

/** @param {string} source */
function fileOf(source) {
  const copies = LINES / (source.split('\n').length - 1);
  return Array.from({ length: copies }, (_, index) => source.replaceAll('N', `${index}`)).join('');
}

/** @param {number} rounds */
function casesOf(rounds) {
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [language, source] of Object.entries(functions)) {
      const from = 1 + 10 * ((round * 37) % 190);
      all.push({
        id: `${language}-${round}`,
        language,
        file: `sample.${language}`,
        code: fileOf(source),
        selection: [from, from + 9],
        question: questions[round % questions.length],
        diagnostics: [],
      });
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
 * @param {string} language
 * @param {readonly { readonly id: string, readonly ms: number }[]} turns
 */
function row(language, turns) {
  const own = turns.filter(({ id }) => id.startsWith(`${language}-`)).map(({ ms }) => ms);
  const [first = 0, ...rest] = own;
  return {
    language,
    first,
    p50: quantile(rest, 0.5),
    p95: quantile(rest, 0.95),
    turns: own.length,
  };
}

async function main() {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
  await setUp({ needsWorkbench: false });
  await build({});
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ask-first-bench-'));
  const file = path.join(folder, 'cases.jsonl');
  const cases = casesOf(Number(values.rounds));
  await writeFile(file, cases.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const args = ['dist/cli.mjs', 'ask', '--json', '--cases', file];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
  const turns = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const rows = Object.keys(functions).map((language) => row(language, turns));
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${os.platform()}, Node ${process.versions.node}`;
  const date = new Date().toISOString().slice(0, 10);
  await mkdir(path.dirname(results), { recursive: true });
  await writeFile(
    results,
    `${JSON.stringify({ date, machine, lines: LINES, ms: rows }, null, 2)}\n`,
  );
  console.log('| language | first turn | median | 95 % |\n|---|--:|--:|--:|');
  for (const { language, first, p50, p95 } of rows) {
    console.log(`| ${language} | ${first} ms | ${p50} ms | ${p95} ms |`);
  }
}

await main().catch(giveUp);
