import assert from 'node:assert/strict';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { asked, settled, wrote } from '../../support/events.ts';
import { StoreBench, tamper } from '../../support/storeBench.ts';

describe('conversation store', () => {
  let bench: StoreBench;

  before(async () => {
    bench = await StoreBench.make();
  });
  afterEach(() => bench.clear());
  after(() => bench.close());

  it('gives back what was appended, in its order', async () => {
    const { store } = await bench.open(await bench.directory());
    await store.append('a', [asked('why?'), wrote('Be')]);
    await store.append('a', [settled('Because.')]);
    assert.deepEqual(await store.load('a'), {
      id: 'a',
      events: [asked('why?'), wrote('Be'), settled('Because.')],
    });
  });

  it('knows no conversation that was never written', async () => {
    const { store } = await bench.open(await bench.directory());
    assert.equal(await store.load('a'), undefined);
  });

  it('makes its folder where there is none', async () => {
    const directory = path.join(await bench.directory(), 'deep', 'er');
    const { store, notices } = await bench.open(directory);
    await store.append('a', [asked('why?')]);
    assert.deepEqual(
      [notices, await readdir(directory)].flat().includes('conversations.sqlite'),
      true,
    );
  });

  it('has everything again after it was closed', async () => {
    const directory = await bench.directory();
    const first = await bench.open(directory);
    await first.store.append('a', [asked('why?')]);
    await first.store.close();
    const second = await bench.open(directory);
    assert.deepEqual((await second.store.load('a'))?.events, [asked('why?')]);
    assert.deepEqual(second.notices, []);
  });

  it('lists conversations newest first, named by their first question', async () => {
    const { store } = await bench.open(await bench.directory());
    await store.append('old', [asked('  what\n is   this? ', 10)]);
    await store.append('new', [asked('second', 20)]);
    await store.append('newest', [asked('x'.repeat(200), 30)]);
    await store.append('old', [asked('and that?', 25, 2)]);
    assert.deepEqual(await store.latest(3), [
      { id: 'newest', title: 'x'.repeat(80), updatedAt: 30 },
      { id: 'old', title: 'what is this?', updatedAt: 25 },
      { id: 'new', title: 'second', updatedAt: 20 },
    ]);
    assert.equal((await store.latest(1)).length, 1);
  });

  it('equals a list, whatever is written to it', async () => {
    const { store } = await bench.open(await bench.directory());
    let round = 0;
    const event = fc
      .tuple(fc.string({ unit: 'binary' }), fc.nat(), fc.constantFrom(asked, wrote, settled))
      .map(([text, at, make]) => make(text, at));
    const writes = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.array(event)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(writes, async (batches) => {
        round += 1;
        const name = (id: string) => `${id}${round}`;
        for (const [id, events] of batches) await store.append(name(id), events);
        for (const id of ['a', 'b']) {
          const events = batches.filter(([each]) => each === id).flatMap(([, written]) => written);
          const loaded = await store.load(name(id));
          assert.deepEqual(loaded?.events ?? [], events);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stores half a surrogate pair as well-formed text and gives it back', async () => {
    const directory = await bench.directory();
    const { store } = await bench.open(directory);
    await store.append('a', [asked('broken \ud83d here')]);
    const row = tamper(directory, (database) =>
      database.prepare('SELECT title, body, words FROM conversations, events').get(),
    );
    assert.deepEqual(
      { ...row },
      {
        title: 'broken \ufffd here',
        words: 'broken \ufffd here',
        body: JSON.stringify(asked('broken \ud83d here')),
      },
    );
    assert.match(JSON.stringify(asked('broken \ud83d here')), /broken \\ud83d here/);
    assert.deepEqual((await store.load('a'))?.events, [asked('broken \ud83d here')]);
  });

  it('makes questions and replies findable by their words', async () => {
    const directory = await bench.directory();
    const { store } = await bench.open(directory);
    await store.append('a', [
      asked('Where is the Überlauf?'),
      wrote('unfindable'),
      settled('In the loop.'),
    ]);
    const found = (word: string) =>
      tamper(directory, (database) =>
        database
          .prepare(
            'SELECT events.type FROM history JOIN events ON events.id = history.rowid WHERE history MATCH ?',
          )
          .all(word)
          .map(({ type }) => type),
      );
    assert.deepEqual(found('überlauf'), ['asked']);
    assert.deepEqual(found('loop'), ['settled']);
    assert.deepEqual(found('unfindable'), []);
  });

  it('takes the events of two windows that write to one conversation at once', async () => {
    const directory = await bench.directory();
    const windows = [await bench.open(directory), await bench.open(directory)];
    const write = async (window: number) => {
      for (let at = 0; at < 50; at += 1) {
        await windows[window]?.store.append('a', [asked(`${window}:${at}`)]);
      }
    };
    await Promise.all([write(0), write(1)]);
    const { events } = (await windows[0]?.store.load('a')) ?? assert.fail('nothing was stored');
    assert.equal(new Set(events.map((event) => JSON.stringify(event))).size, 100);
    assert.deepEqual(
      windows.flatMap(({ notices }) => notices),
      [],
    );
  });

  it('leaves out an event that cannot be read, says so, and shows the rest', async () => {
    const directory = await bench.directory();
    const { store, notices } = await bench.open(directory);
    await store.append('a', [asked('one'), asked('two'), asked('three')]);
    tamper(directory, (database) =>
      database.exec(`UPDATE events SET body = '{"type":' WHERE seq = 2`),
    );
    assert.deepEqual((await store.load('a'))?.events, [asked('one'), asked('three')]);
    assert.deepEqual(notices, [{ kind: 'skipped', events: 1 }]);
  });

  it('goes on in a new file when the old one is moved away under it', async () => {
    const directory = await bench.directory();
    const { store } = await bench.open(directory);
    await store.append('a', [asked('before')]);
    await rm(directory, { recursive: true });
    await store.append('a', [asked('after')]);
    const again = await bench.open(directory);
    assert.deepEqual((await again.store.load('a'))?.events, [asked('after')]);
  });
});
