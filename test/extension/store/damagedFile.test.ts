import assert from 'node:assert/strict';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { asked, settled } from '../../support/events.ts';
import { fileIn, StoreBench } from '../../support/storeBench.ts';

describe('conversation store with a damaged file', () => {
  let bench: StoreBench;

  before(async () => {
    bench = await StoreBench.make();
  });
  afterEach(() => bench.clear());
  after(() => bench.close());

  const damages: Record<string, (file: string) => Promise<unknown>> = {
    'that is no database': (file) =>
      writeFile(file, 'not a database, but a long enough text. '.repeat(99)),
    'that is all zeros': (file) => writeFile(file, Buffer.alloc(16_384)),
    'that is cut off': (file) => truncate(file, 6000),
    'whose pages are overwritten': async (file) => {
      const bytes = await readFile(file);
      bytes.fill(0xa5, 4096);
      await writeFile(file, bytes);
    },
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`${name} keeps it aside, says so, and starts a fresh one`, async () => {
      const directory = await bench.directory();
      const before = await bench.open(directory);
      await before.store.append('a', [asked('why?'), settled('long '.repeat(5000))]);
      await before.store.close();
      await damage(fileIn(directory));
      const damaged = await readFile(fileIn(directory));

      const { store, notices } = await bench.open(directory);
      const [notice] = notices;
      assert.equal(notices.length, 1);
      assert.ok(notice?.kind === 'quarantined');
      assert.match(path.basename(notice.movedTo), /^conversations\.sqlite\.corrupt-\d+$/);
      assert.deepEqual(await readFile(notice.movedTo), damaged);
      await store.append('b', [asked('and now?')]);
      assert.deepEqual((await store.load('b'))?.events, [asked('and now?')]);
    });
  }
});
