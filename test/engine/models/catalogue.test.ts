import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { root } from '../../../scripts/paths.mjs';
import { catalogue } from '../../../src/engine/models/catalogue.ts';
import { readRepository } from '../../../src/engine/models/repository.ts';
import { byteText } from '../../../src/protocol/byteText.ts';
import { downloadPlanSchema, modelListSchema } from '../../../src/protocol/modelDownload.ts';

const readme = path.join(root, 'README.md');
const TABLE = /(?<=<!-- models -->\n).*(?=<!-- \/models -->)/s;

function table(): string {
  const rows = catalogue.map(
    ({ name, repository, bytes, memory, context, license }) =>
      `| [${name}](https://huggingface.co/${repository}) | ${byteText(bytes)} | ${byteText(memory)} | ${context.toLocaleString('en')} | ${license} |`,
  );
  return [
    '| model | download | memory | made for tokens | licence |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

describe('the catalogue', () => {
  it('has models from half a billion to fourteen billion parameters', () => {
    const sizes = catalogue.map(({ billions }) => billions);
    assert.ok(catalogue.length >= 8);
    assert.deepEqual([sizes[0], sizes.at(-1)], [0.5, 14.7]);
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => a - b),
    );
  });

  it('can be told to the editor', () => {
    v.parse(modelListSchema, { catalogue, stored: [] });
  });

  for (const entry of catalogue) {
    it(`states ${entry.name} in terms that fit together`, () => {
      assert.equal(readRepository(entry.repository).kind, 'repository');
      if (entry.revision !== undefined) assert.match(entry.revision, /^[\da-f]{40}$/);
      assert.match(entry.variant, /q4|int4/);
      // Four bits and their scales for each parameter, and embeddings that are often kept in more.
      assert.ok(entry.bytes > entry.billions * 0.5e9 && entry.bytes < entry.billions * 2e9);
      assert.ok(entry.memory > entry.bytes && entry.memory < entry.bytes * 3);
      assert.ok(entry.context >= 8192);
      const plan = v.safeParse(downloadPlanSchema.entries.variant, entry.variant);
      assert.ok(plan.success);
    });
  }

  it('is the table of the README', async () => {
    const text = await readFile(readme, 'utf8');
    if (process.env.UPDATE_GOLDEN === '1') await writeFile(readme, text.replace(TABLE, table()));
    else assert.equal(TABLE.exec(text)?.[0], table(), 'UPDATE_GOLDEN=1 writes it');
  });
});
