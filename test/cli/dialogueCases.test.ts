import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type SaidReply, textFlaws } from '../support/textFlaws.ts';

const root = path.join(import.meta.dirname, '..', '..');
const cases = path.join(import.meta.dirname, 'dialogueCases.jsonl');
const execute = promisify(execFile);

interface Case {
  readonly id: string;
  readonly language: string;
  readonly code: string;
  readonly category: string;
  readonly question: string;
  readonly expect: {
    readonly acts: readonly string[];
    readonly slots: readonly string[];
    readonly lines: readonly number[];
  };
}

interface Result extends Omit<SaidReply, 'question'> {
  readonly id: string;
  readonly act: string;
  readonly question?: { readonly slot: string } & NonNullable<SaidReply['question']>;
}

const parseLines = <T>(text: string): readonly T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** Lines that a reply names, alone or within a range. */
function cited({ reply, premise }: Result): ReadonlySet<number> {
  const named = [...reply.matchAll(/\bL(\d+)(?:-(\d+))?/gu)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
  return new Set([...named, ...(premise?.lines ?? [])]);
}

/** What people ask of any code: every act, in the words that say least and in those that grant most. */
const anyCode = [
  'explain this',
  'what does this do?',
  'fix it',
  "it doesn't work",
  'the result is wrong',
  'it is slow sometimes',
  'make it better',
  'write a test for it',
  'review this',
  'add logging',
  'why is it recursive?',
  'why isnt the result cached',
  'why does this use jquery here',
  'does `fetchAllTheThings` retry?',
  'why is the file never closed',
  'the while loop never ends, stop it',
  'it is async, right?',
  'nothing is checked here, is it',
];

/** Each of those of one piece of code in every language that the cases have. */
function askedOfAny(cases: readonly Case[]): readonly Case[] {
  const one = new Map(cases.map((each) => [each.language, each]));
  return [...one.values()].flatMap((each) =>
    anyCode.map((question, at) => ({ ...each, id: `${each.language}-${at}`, question })),
  );
}

async function answersTo(file: string): Promise<readonly Result[]> {
  const words = [path.join('dist', 'cli.mjs'), 'ask', '--json', '--cases', file];
  const { stdout } = await execute(process.execPath, words, {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  return parseLines<Result>(stdout);
}

describe('the dialogue on cases of our own', () => {
  const expected = parseLines<Case>(readFileSync(cases, 'utf8'));
  const results = new Map<string, Result>();

  before(async function () {
    this.timeout(180_000);
    await execute(process.execPath, [path.join('scripts', 'build.mjs')], { cwd: root });
    for (const result of await answersTo(cases)) results.set(result.id, result);
  });

  const failing = (isRight: (wanted: Case, result: Result) => boolean) =>
    expected
      .filter((wanted) => {
        const result = results.get(wanted.id);
        return result === undefined || !isRight(wanted, result);
      })
      .map(({ id, question }) => `${id} ${question} (${results.get(id)?.act})`);

  it('takes the act that a colleague would take', () => {
    assert.deepEqual(
      failing(({ expect }, { act }) => expect.acts.includes(act)),
      [],
    );
  });

  it('asks for what is missing', () => {
    assert.deepEqual(
      failing(
        ({ expect }, { act, question }) =>
          act !== 'ask' || expect.slots.length === 0 || expect.slots.includes(question?.slot ?? ''),
      ),
      [],
    );
  });

  it('names the lines it is about', () => {
    assert.deepEqual(
      failing(({ expect }, result) => expect.lines.every((line) => cited(result).has(line))),
      [],
    );
  });

  it('reads well, and links into the file', () => {
    assert.deepEqual(flawed(expected, results), []);
  });

  it('reads well whatever is asked of any code', async function () {
    this.timeout(180_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'any-code-'));
    const asked = askedOfAny(expected);
    const file = path.join(folder, 'cases.jsonl');
    writeFileSync(file, asked.map((each) => JSON.stringify(each)).join('\n'));
    const answers = await answersTo(file);
    rmSync(folder, { recursive: true });
    assert.equal(answers.length, asked.length);
    assert.deepEqual(flawed(asked, new Map(answers.map((each) => [each.id, each]))), []);
  });
});

function flawed(asked: readonly Case[], answers: ReadonlyMap<string, Result>): readonly string[] {
  return asked.flatMap(({ id, question, code }) => {
    const answer = answers.get(id);
    const flaws = answer === undefined ? ['none'] : textFlaws(answer, code.split('\n').length);
    return flaws.map((flaw) => `${id} ${question}: ${flaw}`);
  });
}
