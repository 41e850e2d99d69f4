import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '..', '..');
const cases = path.join(import.meta.dirname, 'dialogueCases.jsonl');
const execute = promisify(execFile);

interface Case {
  readonly id: string;
  readonly category: string;
  readonly question: string;
  readonly expect: {
    readonly acts: readonly string[];
    readonly slots: readonly string[];
    readonly lines: readonly number[];
  };
}

interface Result {
  readonly id: string;
  readonly act: string;
  readonly reply: string;
  readonly question?: { readonly slot: string };
  readonly premise?: { readonly lines: readonly number[] };
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

describe('the dialogue on cases of our own', () => {
  const expected = parseLines<Case>(readFileSync(cases, 'utf8'));
  const results = new Map<string, Result>();

  before(async function () {
    this.timeout(180_000);
    await execute(process.execPath, [path.join('scripts', 'build.mjs')], { cwd: root });
    const words = [path.join('dist', 'cli.mjs'), 'ask', '--json', '--cases', cases];
    const { stdout } = await execute(process.execPath, words, {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
    for (const result of parseLines<Result>(stdout)) results.set(result.id, result);
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
});
