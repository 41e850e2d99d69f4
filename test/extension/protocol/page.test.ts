import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PageSurroundings, pageHandlers } from '../../../src/extension/pageHandlers.ts';
import { fromPageSchema, toPageSchema } from '../../../src/protocol/page.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const source = (file: string) => readFile(path.join(root, file), 'utf8');

/** The types of a protocol's messages, sorted. */
const typesOf = (schema: { options: readonly { entries: { type: { literal: string } } }[] }) =>
  schema.options.map(({ entries }) => entries.type.literal).toSorted();

/** The names on the left of a table in the source. */
function keysOf(text: string, from: RegExp): readonly string[] {
  const table = from.exec(text)?.[1] ?? '';
  return [...table.matchAll(/^ {6}'?([\w-]+)'?:/gmu)].map(([, key]) => key ?? '').toSorted();
}

describe('the messages of the page', () => {
  it('from it are each handled on the editor’s side', () => {
    const handlers = pageHandlers({ t: String } as unknown as PageSurroundings);
    assert.deepEqual(Object.keys(handlers).toSorted(), typesOf(fromPageSchema));
  });

  it('to it are each handled on the page', async () => {
    const handled = keysOf(
      await source('media/page.ts'),
      /const handlers: Handlers = \{\n(.*?)\n {4}\};/su,
    );
    assert.deepEqual(handled, typesOf(toPageSchema));
  });

  it('to it are each sent by something on the editor’s side', async () => {
    const files = ['openExtension', 'snapshotPublisher', 'pageHandlers'];
    const texts = await Promise.all(files.map((name) => source(`src/extension/${name}.ts`)));
    for (const type of typesOf(toPageSchema)) {
      assert.ok(texts.join('\n').includes(`type: '${type}'`), type);
    }
  });
});
