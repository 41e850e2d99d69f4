/**
 * Questions about a selection and the edits that answered them, made from this repository's own history: what a commit
 * changed in a file is the answer, in the form in which models are asked to give it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface EditText {
  readonly prompt: readonly number[];
  /** What stands in the prompt with line numbers, without them. */
  readonly source: readonly number[];
  readonly answer: readonly number[];
}

/** So that the same texts are made wherever and whenever this runs. */
const until = '7049093';

/** Lines around a change: that many are selected, and that many are in its SEARCH part. */
const [selected, searched] = [12, 2];

const root = path.join(import.meta.dirname, '../..');

/** @throws if the history is not there, as in a shallow clone */
export function editTexts(count: number): readonly EditText[] {
  const log = execFileSync(
    'git',
    [
      'log',
      '--no-merges',
      '--diff-filter=M',
      '-p',
      `-U${selected}`,
      '--format=commit %s',
      until,
    ].concat(['--', 'src/*.ts', 'scripts/*.mjs', 'media/*.ts', 'test/*.ts']),
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const changes = log.split(/^commit /m).flatMap((commit) => changesOf(commit).slice(0, 2));
  const fitting = changes.filter(({ before, after }) => fits(before) && fits(after));
  return fitting.slice(0, count).map(asEdit);
}

interface Change {
  readonly subject: string;
  readonly file: string;
  readonly line: number;
  /** The selection as it was. */
  readonly whole: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function fits({ length }: readonly string[]): boolean {
  return length > 2 * searched && length <= 40;
}

function changesOf(commit: string): readonly Change[] {
  const subject = commit.slice(0, commit.indexOf('\n'));
  return commit
    .split(/^diff --git /m)
    .slice(1)
    .flatMap((diff) => {
      const file = /^\+\+\+ b\/(.*)$/m.exec(diff)?.[1] ?? '';
      const hunks = diff.split(/^@@ -(\d+).*$/m).slice(1);
      return hunks.flatMap((body, i) =>
        i % 2 === 0 ? [change(subject, file, Number(body), (hunks[i + 1] ?? '').slice(1))] : [],
      );
    });
}

function change(subject: string, file: string, line: number, body: string): Change {
  const lines = body.split('\n').filter((text) => /^[ +-]/.test(text));
  const first = lines.findIndex((text) => !text.startsWith(' '));
  const last = lines.findLastIndex((text) => !text.startsWith(' '));
  const near = lines.slice(Math.max(0, first - searched), last + 1 + searched);
  const side = (some: readonly string[], sign: string) =>
    some.filter((text) => text[0] === ' ' || text[0] === sign).map((text) => text.slice(1));
  return {
    subject,
    file,
    line,
    whole: side(lines, '-'),
    before: side(near, '-'),
    after: side(near, '+'),
  };
}

const instructions = readFileSync(
  path.join(root, 'src/chat/prompt/documents/instructions.md'),
  'utf8',
).replace(/<!--[\s\S]*?-->\s*/, '');

function asEdit({ subject, file, line, whole, before, after }: Change): EditText {
  const numbered = whole.map((text, i) => `${line + i}| ${text}`).join('\n');
  const prompt = [
    instructions,
    `File \`${file}\` (ts). Selected: L${line}-${line + whole.length - 1}.`,
    `\`\`\`\n${numbered}\n\`\`\``,
    `Question:\n${subject}`,
    '',
  ].join('\n\n');
  const answer = [
    `${subject}.\n`,
    `\`\`\`edit path=${file} title="${subject}"`,
    '<<<<<<< SEARCH',
    ...before,
    '=======',
    ...after,
    '>>>>>>> REPLACE',
    '```',
  ].join('\n');
  return { prompt: pieces(prompt), source: pieces(whole.join('\n')), answer: pieces(answer) };
}

/** Blanks, words and signs as real vocabularies have them: words are cut at capitals, and after eight letters. */
const piece =
  /[\r\n]+|\p{N}| ?[A-Z]?[a-z]{1,8}| ?\p{L}{1,8}|[ \t]+(?=[ \t]\S)| ?[^\s\p{L}\p{N}]{1,4}\n?|\s+/gu;

const ids = new Map<string, number>();

function pieces(text: string): readonly number[] {
  return [...text.matchAll(piece)].map(([found]) => {
    const id = ids.get(found) ?? 1000 + ids.size;
    ids.set(found, id);
    return id;
  });
}
