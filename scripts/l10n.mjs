/**
 * `npm run l10n`: writes `l10n/bundle.l10n.json`, every sentence that Ask First can say in VS Code, for whoever translates
 * it: a copy named `bundle.l10n.LANGUAGE.json` with the values translated is all that a language needs.
 *
 * Reads the sources as text: the calls of `t('…')` on the editor's side, and the tables of words that others share.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.mjs';
import { giveUp, say } from './progress.mjs';

export const l10nFile = path.join(root, 'l10n', 'bundle.l10n.json');

const LITERAL = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
const CALL = new RegExp(String.raw`(?<![\w$])t\(\s*(${LITERAL})`, 'gu');
const WORD = new RegExp(String.raw`^ {2}(?:'[^']+'|\w+):\s*(${LITERAL}),$`, 'gmu');

/** Escapes that a sentence may hold; others are better written as the character itself. */
const escapes = new Map([
  ["'", "'"],
  ['"', '"'],
  ['\\', '\\'],
  ['n', '\n'],
]);

/**
 * @param {string} literal in its quotes
 * @returns {string} what it stands for
 */
function meaningOf(literal) {
  return literal.slice(1, -1).replace(/\\(.)/gu, (escaped, character) => {
    const value = escapes.get(character);
    if (value === undefined) throw new Error(`${escaped} in ${literal} is not understood.`);
    return value;
  });
}

/**
 * @param {string} text
 * @param {RegExp} pattern whose first group is a literal
 */
const literalsOf = (text, pattern) =>
  [...text.matchAll(pattern)].map(([, literal]) => meaningOf(literal ?? "''"));

/**
 * @param {string} source of the editor's side
 * @returns {string[]} the sentences that it has translated
 */
export const sentencesOf = (source) => literalsOf(source, CALL);

/** @returns {Promise<string>} the bundle, as it has to be now */
export async function renderL10n() {
  const folder = path.join(root, 'src', 'extension');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  const tables = ['pageWords.ts', 'downloadWords.ts', 'modelFaults.ts', 'faults.ts'];
  const words = await Promise.all(
    tables.map((name) => readFile(path.join(root, 'src', 'protocol', name), 'utf8')),
  );
  const all = new Set([
    ...sources.flatMap(sentencesOf),
    ...words.flatMap((text) => literalsOf(text, WORD)),
  ]);
  const entries = [...all].sort().map((sentence) => [sentence, sentence]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

async function main() {
  await writeFile(l10nFile, await renderL10n());
  say(`wrote ${path.relative(root, l10nFile)}`);
}

if (import.meta.filename === process.argv[1]) main().catch(giveUp);
