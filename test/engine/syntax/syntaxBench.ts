import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { copies } from '../../../scripts/bundles.mjs';
import { writeRules } from '../../../scripts/ruleFiles.mjs';
import { readCodeFacts } from '../../../src/engine/syntax/codeFacts.ts';
import {
  type RuleBook,
  readRuleBook,
  ruleFilesIn,
} from '../../../src/engine/syntax/rules/ruleBook.ts';
import {
  type SyntaxRuntime,
  startSyntaxRuntime,
} from '../../../src/engine/syntax/syntaxRuntime.ts';
import type { GrammarLanguage, ReadCodeFacts } from '../../../src/protocol/codeFacts.ts';
import type { Lines } from '../../../src/protocol/parsed.ts';
import { bundleForNode } from '../../support/bundle.ts';

const root = path.resolve(import.meta.dirname, '../../..');
export const rulesFolder = path.join(root, 'src/engine/syntax/rules');

const wasmFiles: ReadonlyMap<string, string> = new Map(
  [...copies]
    .filter(([, to]) => to.endsWith('.wasm'))
    .map(([from, to]) => [path.basename(to), path.join(root, from)]),
);

let started: Promise<SyntaxRuntime> | undefined;

/** One for all tests of a process: the matcher can be started only once in it. */
export function syntaxRuntime(): Promise<SyntaxRuntime> {
  started ??= startSyntaxRuntime((file) => wasmFiles.get(file) ?? file);
  return started;
}

/** A folder with the bundled worker and all that it loads, as the build lays it out. */
export async function scanAssets(): Promise<string> {
  const folder = await bundleForNode({
    syntaxWorker: path.join(root, 'src/engine/syntax/syntaxWorker.ts'),
  });
  await mkdir(path.join(folder, 'wasm'));
  for (const [name, from] of wasmFiles) await symlink(from, path.join(folder, 'wasm', name));
  await writeRules(rulesFolder, path.join(folder, 'rules'));
  return folder;
}

/** The rules of the repository; a problem with one of them fails the test that loads them. */
export const ownRules = () =>
  readRuleBook(ruleFilesIn(rulesFolder), (problem) => {
    throw new Error(problem);
  });

/** For facts that no rule has a part in. */
const noRules: RuleBook = { rules: new Map(), reportBroken: () => undefined };

/** The facts of some lines, or of all of the text. */
export async function factsOf(
  language: GrammarLanguage,
  text: string,
  lines: Lines = { from: 1, to: 1_000_000 },
): Promise<ReadCodeFacts> {
  const facts = await readCodeFacts({ text, language, lines }, await syntaxRuntime(), noRules);
  if (facts.kind !== 'read') throw new Error(`Not read: ${facts.reason}`);
  return facts;
}
