import assert from 'node:assert/strict';
import type { ModelDesk } from '../../../src/extension/models/modelDesk.ts';
import type { Shelf } from '../../../src/extension/models/shelf.ts';
import type {
  CatalogueEntry,
  DownloadFailed,
  DownloadPlan,
  StoredModel,
} from '../../../src/protocol/modelDownload.ts';
import { english } from './english.ts';

export const TURN_AWAY = Symbol('the person turns away');
export type Answer = string | boolean | typeof TURN_AWAY;

export const plan: DownloadPlan = {
  repository: 'owner/tiny',
  revision: 'a'.repeat(40),
  variant: 'q4',
  license: 'mit',
  files: [
    {
      source: 'onnx/model_q4.onnx',
      target: 'onnx/model_q4.onnx',
      bytes: 1_340_000_000,
      hash: { kind: 'git', hex: 'b'.repeat(40) },
    },
  ],
};
const entry: CatalogueEntry = {
  name: 'Tiny 1B',
  billions: 1,
  repository: 'owner/tiny',
  revision: 'a'.repeat(40),
  variant: 'q4',
  bytes: 1.34e9,
  memory: 2e9,
  context: 8192,
  license: 'mit',
};
export const room = { diskNeeded: 1.6e9, diskFree: 80e9, memoryNeeded: 2e9, memory: 16e9 };
export const ready: StoredModel = { id: 'x', plan, folder: '/models/x', state: { kind: 'ready' } };
export const partial: StoredModel = { ...ready, state: { kind: 'partial', done: 400_000_000 } };
export const failure = (code: DownloadFailed['code'] = 'hub-busy'): DownloadFailed => ({
  kind: 'failed',
  code,
  facts: { host: 'huggingface.co' },
});

/** A person who answers each dialog in turn, over a shelf with one model in its catalogue. */
export function person(
  answers: readonly Answer[],
  changes: Partial<Shelf> = {},
  stored?: StoredModel,
) {
  const left = [...answers];
  const seen: string[] = [];
  const done: string[] = [];
  const next = (title: string): Answer => {
    seen.push(title);
    const answer = left.shift();
    assert.ok(answer !== undefined, `nobody expected “${title}”`);
    return answer;
  };
  const textOf = (answer: Answer) => (typeof answer === 'string' ? answer : undefined);
  const shelf: Shelf = {
    list: async () => ({ catalogue: [entry], stored: stored === undefined ? [] : [stored] }),
    plan: async (repository, variant) => {
      done.push(`plan ${repository} ${variant}`);
      return { kind: 'plan', plan, room, others: [{ variant: 'fp16', bytes: 3e9 }] };
    },
    download: async (_, onProgress) => {
      done.push('download');
      onProgress({ model: 'x', step: 'downloading', done: 670_000_000, of: 1_340_000_000 });
      return { kind: 'ready', model: ready };
    },
    verify: async () => ({ kind: 'sound' }),
    remove: async (id) => {
      done.push(`remove ${id}`);
      return { kind: 'deleted' };
    },
    ...changes,
  };
  const desk: ModelDesk = {
    t: english,
    shelf,
    dialogs: {
      choose: async (title, choices) => {
        seen.push(...choices.map(({ label, detail }) => `${label}: ${detail}`));
        return textOf(next(title));
      },
      enter: async (title, { hint, value, objection }) => {
        if (hint !== undefined) seen.push(hint);
        const answer = next(title);
        const text = answer === '=' ? value : textOf(answer);
        const objected = text === undefined ? undefined : objection?.(text);
        if (objected === undefined) return text;
        seen.push(objected);
        return textOf(next(title));
      },
      confirm: async (title, detail) => {
        seen.push(detail);
        return next(title) === true;
      },
      notify: (message) => seen.push(`! ${message}`),
      tell: (message) => seen.push(message),
      during: (title, work) =>
        work(new AbortController().signal, (message) => seen.push(`${title}: ${message}`)),
    },
    use: async (folder) => {
      done.push(`use ${folder}`);
    },
    release: async (folder) => {
      done.push(`release ${folder}`);
    },
    chooseFolder: async () => {
      done.push('choose folder');
    },
    showFolder: async (folder) => {
      done.push(`show ${folder}`);
    },
  };
  return { desk, seen, done, left };
}
