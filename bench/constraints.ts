/**
 * `npm run bench:constraints`: what it costs a token to hold a model to a form, over a vocabulary of 151,936 tokens.
 *
 * The vocabulary is made of the words of this repository's sources, their beginnings and their repetitions: real ones are not
 * ours to keep. Its sizes are those of Qwen's.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Constraint } from '../src/engine/local/text/constraint.ts';
import { createJsonForms } from '../src/engine/local/text/jsonConstraint.ts';
import { createReplyForm } from '../src/engine/local/text/replyConstraint.ts';
import { tokenizerOf } from '../test/support/constrained.ts';

const VOCABULARY = 151_936;
const ROUNDS = 20;
const END = VOCABULARY - 1;
const root = path.join(import.meta.dirname, '..');
const results = path.join(import.meta.dirname, 'results/constraints.json');

const reply = [
  'The loop reads one entry too many (L12).',
  '',
  '```edit path=src/queue.ts title="Stop before the end"',
  '<<<<<<< SEARCH',
  '  for (let i = 0; i <= entries.length; i++) {',
  '    send(entries[i]);',
  '=======',
  '  for (let i = 0; i < entries.length; i++) {',
  '    send(entries[i]);',
  '>>>>>>> REPLACE',
  '```',
  '',
  '```ask',
  'Should an empty queue be an error?',
  'why: `send` throws for `undefined`',
  'slot: expected-behaviour',
  '- An error (L14)',
  '- Nothing happens',
  '```',
].join('\n');

const schema = {
  type: 'object',
  properties: {
    question: { type: 'string', maxLength: 200 },
    why: { type: 'string' },
    options: {
      type: 'array',
      items: {
        type: 'object',
        properties: { label: { type: 'string' }, line: { type: 'integer' } },
        required: ['label'],
      },
    },
  },
  required: ['question', 'why', 'options'],
};

const json = JSON.stringify({
  question: 'Should an empty queue be an error?',
  why: 'The function throws for undefined',
  options: [{ label: 'An error', line: 14 }, { label: 'Nothing happens' }],
});

const pieces = await vocabulary();
const tokenizer = tokenizerOf(pieces);
const longest = new Map(pieces.map((piece, id) => [piece.toString('latin1'), id]));
const replies = await timed(3, async () => createReplyForm(tokenizer, [END]));
const forms = await timed(3, () => createJsonForms(tokenizer, [END]));
// The library remembers a schema.
const grammar = await timed(1, () => forms.value.start(schema));
const figures = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${os.platform()}, Node ${process.versions.node}`,
  vocabulary: VOCABULARY,
  reply: { layOutMs: replies.ms, ...tokenTimes(() => replies.value.start(), reply) },
  json: {
    layOutMs: forms.ms,
    compileMs: grammar.ms,
    ...tokenTimes(() => grammar.value.clone(), json),
  },
};
await mkdir(path.dirname(results), { recursive: true });
await writeFile(results, `${JSON.stringify(figures, null, 2)}\n`);
console.log(JSON.stringify(figures, null, 2));

/**
 * For each token, in ms: what may come, and that it has come. The first round meets its states for the first time; of the later
 * ones the median of each token counts.
 */
function tokenTimes(start: () => Constraint, text: string) {
  const [first = [], ...later] = Array.from({ length: ROUNDS }, () => round(start(), text));
  const medians = first.map((_, at) => {
    const times = later.map((row) => row[at] ?? 0).toSorted((a, b) => a - b);
    return times[times.length >> 1] ?? 0;
  });
  return { tokens: first.length, first: spread(first), later: spread(medians) };
}

function round(constraint: Constraint, text: string): readonly number[] {
  return tokensOf(text).map((id) => {
    const from = performance.now();
    constraint.allowed();
    constraint.accept(id);
    return performance.now() - from;
  });
}

function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 1000) / 1000;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** The quickest of some times: what is slower was the machine. */
async function timed<T>(rounds: number, run: () => Promise<T>) {
  const runs: { readonly value: T; readonly ms: number }[] = [];
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    const value = await run();
    runs.push({ value, ms: Math.round(performance.now() - from) });
  }
  const [best] = runs.toSorted((a, b) => a.ms - b.ms);
  if (!best) throw new Error('Nothing was timed.');
  return best;
}

/** The longest token each time, which is near enough to what a tokenizer does. */
function tokensOf(text: string): readonly number[] {
  const ids: number[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + 16);
    while (!longest.has(text.slice(from, to))) to -= 1;
    ids.push(longest.get(text.slice(from, to)) ?? 0);
    from = to;
  }
  return ids;
}

async function vocabulary(): Promise<readonly Buffer[]> {
  const words = new Set(Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte)));
  for (const text of await sources()) {
    for (const [word] of text.matchAll(/ ?\p{L}+| ?[^\s\p{L}\p{N}]+|\s+/gu)) {
      for (let length = 1; length <= Math.min(16, word.length); length++) {
        words.add(Buffer.from(word.slice(0, length)).toString('latin1'));
      }
    }
  }
  const known = [...words];
  for (let at = 0; words.size < END; at++) {
    const second = Math.floor(at / known.length) + at * 7919;
    words.add(`${known[at % known.length]}${known[second % known.length]}`);
  }
  const tokens = [...words].slice(0, END).map((word) => Buffer.from(word, 'latin1'));
  return [...tokens, Buffer.of()];
}

async function sources(): Promise<readonly string[]> {
  const names = await readdir(path.join(root, 'src'), { recursive: true });
  const files = names.filter((name) => /\.(?:ts|yml|md)$/.test(name)).sort();
  return Promise.all(files.map((file) => readFile(path.join(root, 'src', file), 'utf8')));
}
