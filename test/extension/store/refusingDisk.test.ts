import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { asked } from '../../support/events.ts';
import { fileIn, StoreBench, tamper } from '../../support/storeBench.ts';

describe('conversation store on a disk that refuses', () => {
  let bench: StoreBench;

  before(async () => {
    bench = await StoreBench.make();
  });
  afterEach(() => bench.clear());
  after(() => bench.close());

  it('leaves a file of a newer version as it is, and goes on in memory', async () => {
    const directory = await bench.directory();
    const before = await bench.open(directory);
    await before.store.append('a', [asked('why?')]);
    await before.store.close();
    tamper(directory, (database) => database.exec('PRAGMA user_version = 99'));
    const untouched = await readFile(fileIn(directory));

    const { store, notices } = await bench.open(directory);
    await store.append('b', [asked('kept?')]);
    assert.deepEqual((await store.load('b'))?.events, [asked('kept?')]);
    assert.deepEqual(await store.latest(5), [{ id: 'b', title: 'kept?', updatedAt: 1 }]);
    await store.close();
    assert.deepEqual(await readFile(fileIn(directory)), untouched);
    const [{ kind, ...about } = assert.fail(), ...others] = notices;
    assert.deepEqual([kind, others], ['memory', []]);
    assert.match(JSON.stringify(about), /"newer".*has form 99/);
  });

  it('goes on in memory where its folder cannot be made, and saves all once it can', async () => {
    const directory = await bench.directory();
    const blocked = path.join(directory, 'file', 'store');
    await writeFile(path.join(directory, 'file'), 'in the way');
    const { store, notices } = await bench.open(blocked);
    await store.append('a', [asked('one')]);
    assert.deepEqual((await store.load('a'))?.events, [asked('one')]);
    await rm(path.join(directory, 'file'));
    await store.append('a', [asked('two')]);
    await store.close();
    const again = await bench.open(blocked);
    assert.deepEqual((await again.store.load('a'))?.events, [asked('one'), asked('two')]);
    assert.deepEqual(
      notices.map((notice) => [notice.kind, notice.kind === 'memory' ? notice.code : undefined]),
      [
        ['memory', 'not-writable'],
        ['saved', undefined],
      ],
    );
  });

  it('goes on in memory when the disk is full, and saves all once it is not', async () => {
    const directory = await bench.directory();
    const { store, notices } = await bench.open(directory);
    await store.append('a', [asked('one')]);
    tamper(directory, (database) =>
      database.exec(
        `CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT raise(ABORT, 'stands for a full disk'); END`,
      ),
    );
    await store.append('a', [asked('two')]);
    assert.deepEqual((await store.load('a'))?.events, [asked('one'), asked('two')]);
    tamper(directory, (database) => database.exec('DROP TRIGGER full'));
    await store.append('a', [asked('three')]);
    assert.deepEqual((await store.load('a'))?.events, [asked('one'), asked('two'), asked('three')]);
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['memory', 'saved'],
    );
  });

  it('goes on in memory where the folder is read-only', async function () {
    if (process.getuid?.() === 0) this.skip();
    const directory = await bench.directory();
    chmodSync(directory, 0o500);
    const { notices } = await bench.open(directory);
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['memory'],
    );
  });

  it('goes on in memory where the worker cannot be started', async () => {
    const directory = await bench.directory();
    const { store, notices } = await bench.open(directory, path.join(directory, 'missing.mjs'));
    await store.append('a', [asked('one')]);
    assert.deepEqual((await store.load('a'))?.events, [asked('one')]);
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['memory'],
    );
  });
});
