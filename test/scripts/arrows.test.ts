import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/paths.mjs';

/** Who may not import what: each is broken once, in a copy of the configuration. */
const forbidden = [
  ['src/protocol/probe.ts', '../chat/turn.ts'],
  ['src/protocol/probe.ts', '../engine/server.ts'],
  ['src/protocol/probe.ts', 'vscode'],
  ['src/protocol/probe.ts', 'node:fs'],
  ['src/protocol/probe.ts', 'markdown-it'],
  ['src/chat/probe.ts', 'valibot'],
  ['src/chat/probe.ts', 'vscode'],
  ['src/chat/probe.ts', 'node:fs'],
  ['src/chat/probe.ts', '../engine/server.ts'],
  ['src/chat/probe.ts', '../engine/remote/remoteModel.ts'],
  ['src/chat/probe.ts', '../extension/extension.ts'],
  ['src/chat/probe.ts', '../cli/main.ts'],
  ['src/chat/probe.ts', '../../media/page.ts'],
  ['src/chat/clarify/probe.ts', '../../engine/server.ts'],
  ['src/chat/clarify/probe.ts', 'eventsource-parser'],
  ['src/engine/probe.ts', '../chat/clarify/decision.ts'],
  ['src/engine/probe.ts', '../chat/turn.ts'],
  ['src/engine/probe.ts', '../extension/extension.ts'],
  ['src/engine/probe.ts', '../cli/main.ts'],
  ['src/engine/probe.ts', '../../media/page.ts'],
  ['src/engine/probe.ts', 'vscode'],
  ['src/engine/syntax/probe.ts', '../../chat/clarify/decision.ts'],
  ['src/engine/syntax/probe.ts', 'vscode'],
  ['src/engine/remote/probe.ts', '../../chat/turn.ts'],
  ['src/engine/remote/probe.ts', '../../chat/evidence/evidence.ts'],
  ['src/engine/remote/probe.ts', '../syntax/syntaxScan.ts'],
  ['src/engine/remote/probe.ts', '../server.ts'],
  ['src/engine/remote/probe.ts', '../../extension/extension.ts'],
  ['src/engine/remote/probe.ts', 'vscode'],
  ['src/extension/probe.ts', '../engine/syntax/syntaxScan.ts'],
  ['src/extension/probe.ts', '../engine/main.ts'],
  ['src/extension/probe.ts', '../cli/main.ts'],
  ['src/extension/probe.ts', '../../media/page.ts'],
  ['src/extension/store/probe.ts', '../../engine/server.ts'],
  ['src/cli/probe.ts', '../extension/extension.ts'],
  ['src/cli/probe.ts', '../../media/page.ts'],
  ['src/cli/probe.ts', 'vscode'],
  ['media/probe.ts', '../src/chat/turn.ts'],
  ['media/probe.ts', '../src/engine/server.ts'],
  ['media/probe.ts', '../src/extension/extension.ts'],
  ['media/probe.ts', 'vscode'],
  ['media/probe.ts', 'node:fs'],
] as const;

/** Arrows of the design: a rule that forbade everything would pass the tests above. */
const allowed = [
  ['src/protocol/probe.ts', './parsed.ts'],
  ['src/protocol/probe.ts', 'valibot'],
  ['src/chat/probe.ts', '../protocol/reply.ts'],
  ['src/chat/probe.ts', './clarify/decision.ts'],
  ['src/chat/clarify/probe.ts', '../evidence/evidence.ts'],
  ['src/engine/probe.ts', '../chat/evidence/evidence.ts'],
  ['src/engine/probe.ts', '../protocol/engine.ts'],
  ['src/engine/probe.ts', 'node:fs'],
  ['src/engine/syntax/probe.ts', '../../chat/evidence/evidence.ts'],
  ['src/engine/remote/probe.ts', '../../protocol/languageModel.ts'],
  ['src/engine/remote/probe.ts', './other.ts'],
  ['src/engine/remote/probe.ts', 'eventsource-parser'],
  ['src/extension/probe.ts', '../chat/turn.ts'],
  ['src/extension/probe.ts', '../engine/remote/remoteModel.ts'],
  ['src/extension/probe.ts', 'vscode'],
  ['src/cli/probe.ts', '../chat/turn.ts'],
  ['src/cli/probe.ts', '../engine/syntax/syntaxScan.ts'],
  ['src/cli/probe.ts', '../engine/remote/remoteModel.ts'],
  ['media/probe.ts', '../src/protocol/page.ts'],
  ['media/probe.ts', 'markdown-it'],
] as const;

/** House rules, with a line that breaks each, where it is easily broken. */
const houseRules = [
  ['lint/style/noDefaultExport', 'export default 1;'],
  ['lint/style/noEnum', 'export enum Colour { Red }'],
  ['lint/style/noNonNullAssertion', 'export const f = (x?: string) => x!.length;'],
  ['lint/style/noParameterProperties', 'export class A { constructor(readonly b: string) {} }'],
  ['lint/style/useImportType', "import { a } from './a.ts'; export type B = typeof a;"],
  ['lint/style/useNodejsImportProtocol', "import * as fs from 'fs'; fs.rmSync('x');"],
  ['lint/suspicious/noExplicitAny', 'export const x: any = 1;'],
  ['lint/suspicious/noConsole', "console.log('x');"],
  ['lint/performance/noBarrelFile', "export { a } from './a.ts';"],
  ['lint/performance/noReExportAll', "export * from './a.ts';"],
  ['lint/nursery/noFloatingPromises', 'const f = async () => 1; f();'],
  [
    'lint/nursery/noMisusedPromises',
    'const f = async () => true; export const g = () => { if (f()) return 1; return 2; };',
  ],
  [
    'lint/nursery/useExhaustiveSwitchCases',
    "export function f(x: 'a' | 'b') { switch (x) { case 'a': return 1; } return 2; }",
  ],
  [
    'lint/complexity/noExcessiveCognitiveComplexity',
    `export function f(x: number) { ${'if (x) { for (;;) { if (x) break; } }'.repeat(3)} }`,
  ],
  [
    'lint/complexity/noExcessiveLinesPerFunction',
    `export function f() {\n${"g('x');\n".repeat(55)}}\nfunction g(_: string) {}`,
  ],
  ['lint/style/noExcessiveLinesPerFile', "export const a = 'x';\n".repeat(310)],
] as const;

interface Problem {
  readonly file: string;
  readonly category: string;
  readonly severity: string;
}

/** What we read of Biome's report. */
interface BiomeReport {
  readonly diagnostics: readonly {
    readonly location: { readonly path: string };
    readonly category: string;
    readonly severity: string;
  }[];
}

describe('the arrows', () => {
  let folder: string;
  let problems: readonly Problem[];

  before(async function lintProbes() {
    this.timeout(60_000);
    folder = await mkdtemp(path.join(tmpdir(), 'ask-first-arrows-'));
    await copyConfiguration(folder);
    const probes = [...forbidden, ...allowed].map(
      ([file, target]) => [probeName(file, target), `import '${target}';\n`] as const,
    );
    const rules = houseRules.map(([rule, text]) => [ruleProbe(rule), text] as const);
    const all = [...probes, ...rules, ['src/extension/Bad_name.ts', 'export const a = 1;\n']];
    await Promise.all(all.map(([name = '', text = '']) => put(path.join(folder, name), text)));
    await put(path.join(folder, 'src/engine/a.ts'), 'export const a = 1;\n');
    problems = await lint(folder);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  for (const [file, target] of forbidden) {
    it(`keep ${path.dirname(file)} from ${target}`, () => {
      const found = importProblems(problems, probeName(file, target));
      assert.deepEqual(new Set(found.map(({ severity }) => severity)), new Set(['error']));
    });
  }

  for (const [file, target] of allowed) {
    it(`let ${path.dirname(file)} use ${target}`, () => {
      assert.deepEqual(importProblems(problems, probeName(file, target)), []);
    });
  }

  for (const [rule] of houseRules) {
    it(`report ${rule} as an error`, () => {
      const found = problems.filter(
        ({ file, category }) => file === ruleProbe(rule) && category === rule,
      );
      assert.ok(found.length > 0, `${rule} did not fire`);
      assert.ok(found.every(({ severity }) => severity === 'error'));
    });
  }

  it('refuse a file that is not named in camelCase', () => {
    const rule = 'lint/style/useFilenamingConvention';
    assert.ok(
      problems.some(({ file, category }) => file.endsWith('Bad_name.ts') && category === rule),
    );
  });

  it('leave no rule of Biome at less than an error', async () => {
    const text = await readFile(path.join(root, 'biome.json'), 'utf8');
    assert.doesNotMatch(text, /"(warn|info)"/);
  });

  it('keep what Node and the page have out of the dialogue', async () => {
    await put(
      path.join(folder, 'src/chat/globals.ts'),
      ['process', 'document', 'Buffer', 'setTimeout', 'fetch', 'console']
        .map((name) => `export const ${name}Probe = ${name};\n`)
        .join(''),
    );
    const output = await runTypes(folder, 'src/chat/globals.json');
    for (const name of ['process', 'document', 'Buffer', 'setTimeout', 'fetch', 'console']) {
      assert.match(output, new RegExp(`Cannot find name '${name}'`));
    }
  }).timeout(30_000);

  it('keep the page and the engine out of the dialogue for the compiler too', async () => {
    await put(path.join(folder, 'src/engine/a.ts'), 'export const a = 1;\n');
    await put(path.join(folder, 'src/chat/globals.ts'), "export { a } from '../engine/a.ts';\n");
    assert.match(await runTypes(folder, 'src/chat/globals.json'), /error TS6\d+/);
  }).timeout(30_000);
});

/** A file of its own for each probe, in the folder whose rules are tried. */
function probeName(file: string, target: string): string {
  return `${path.dirname(file)}/probe${target.replaceAll(/[^a-z]/gi, '')}.ts`;
}

function ruleProbe(rule: string): string {
  return `src/engine/rule${rule.slice(rule.lastIndexOf('/') + 1)}.ts`;
}

function importProblems(problems: readonly Problem[], file: string): readonly Problem[] {
  return problems.filter(
    (problem) => problem.file === file && problem.category === 'lint/style/noRestrictedImports',
  );
}

/** The configuration without git, and without what has nothing to do with imports. */
async function copyConfiguration(folder: string): Promise<void> {
  const biome = JSON.parse(await readFile(path.join(root, 'biome.json'), 'utf8'));
  await put(path.join(folder, 'biome.json'), JSON.stringify({ ...biome, vcs: { enabled: false } }));
  for (const file of [
    'tsconfig.base.json',
    'src/chat/tsconfig.json',
    'src/protocol/tsconfig.json',
    'src/protocol/ambient.d.ts',
  ]) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(path.join(root, file), path.join(folder, file));
  }
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const chat = JSON.parse(await readFile(path.join(root, 'src/chat/tsconfig.json'), 'utf8'));
  await put(
    path.join(folder, 'src/chat/globals.json'),
    JSON.stringify({
      ...chat,
      include: ['globals.ts', '../protocol/ambient.d.ts'],
      references: [],
    }),
  );
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function lint(folder: string): Promise<readonly Problem[]> {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const output = await run(
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    folder,
  );
  const report: BiomeReport = JSON.parse(output.slice(output.indexOf('{')));
  return report.diagnostics.map(({ location, category, severity }) => ({
    file: location.path.replace(/^\.\//, ''),
    category,
    severity,
  }));
}

function runTypes(folder: string, project: string): Promise<string> {
  return run([path.join(root, 'node_modules/typescript/bin/tsc'), '-p', project], folder);
}

/** Both programs end with 1 when they find something, which is what we are after. */
function run(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 64e6 }, (_error, stdout) => resolve(stdout));
  });
}
