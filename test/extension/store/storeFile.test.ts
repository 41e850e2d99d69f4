import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { appendBatch, loadBodies } from '../../../src/extension/store/conversationTable.ts';
import { isWalSafe } from '../../../src/extension/store/database.ts';
import { StoreFile } from '../../../src/extension/store/storeFile.ts';
import { removeFolder, temporaryFolder } from '../../support/bundle.ts';

const NOW = 1700000000000;

/** Fails as SQLite does, once. */
function failingOnce(errcode: number): () => void {
  let failed = false;
  return () => {
    if (failed) return;
    failed = true;
    throw Object.assign(new Error('as SQLite fails'), { errcode });
  };
}

const batch = (conversation: string) => ({
  conversation,
  title: 'why?',
  rows: [{ key: `${conversation}:0`, type: 'asked', at: 1, body: '{}', words: 'why' }],
});

describe('the file of conversations', () => {
  let directory: string;
  let quarantined: string[];
  let opened: StoreFile[];

  const open = () => {
    const file = new StoreFile({
      directory,
      open: (path) => new DatabaseSync(path),
      onQuarantine: (movedTo) => quarantined.push(movedTo),
      now: () => NOW,
    });
    opened.push(file);
    return file;
  };

  beforeEach(async () => {
    directory = await temporaryFolder();
    quarantined = [];
    opened = [];
  });
  afterEach(async () => {
    for (const file of opened) file.close();
    await removeFolder(directory);
  });

  it('found damaged during work is moved aside, and the work is done on a fresh one', () => {
    const fail = failingOnce(11);
    const file = open();
    file.use((database) => appendBatch(database, batch('old')));
    file.use((database) => {
      fail();
      appendBatch(database, batch('new'));
    });
    assert.deepEqual(quarantined, [`${directory}/conversations.sqlite.corrupt-${NOW}`]);
    assert.equal(
      file.use((database) => loadBodies(database, 'old')),
      null,
    );
    assert.deepEqual(
      file.use((database) => loadBodies(database, 'new')),
      ['{}'],
    );
  });

  it('takes its journals along, so that none is played into the fresh one', () => {
    const fail = failingOnce(26);
    const file = open();
    file.use(() => undefined);
    writeFileSync(`${directory}/conversations.sqlite-journal`, 'left behind');
    file.use(fail);
    assert.equal(readFileSync(`${quarantined[0]}-journal`, 'utf8'), 'left behind');
    assert.ok(!readdirSync(directory).includes('conversations.sqlite-journal'));
  });

  it('keeps every damaged file, even two of one moment', () => {
    const file = open();
    for (const fail of [failingOnce(11), failingOnce(11)]) file.use(fail);
    assert.equal(new Set(quarantined).size, 2);
    for (const movedTo of quarantined) assert.ok(readFileSync(movedTo).length > 0);
  });

  it('is not moved aside when another window has just done that', () => {
    const fail = failingOnce(11);
    const file = open();
    file.use(() => undefined);
    const elsewhere = open();
    file.use((database) => {
      if (database.isOpen) {
        try {
          fail();
        } catch (error) {
          renameSync(`${directory}/conversations.sqlite`, `${directory}/moved`);
          elsewhere.use((fresh) => appendBatch(fresh, batch('fresh')));
          throw error;
        }
      }
    });
    assert.deepEqual(quarantined, []);
    assert.deepEqual(
      file.use((database) => loadBodies(database, 'fresh')),
      ['{}'],
    );
  });

  it('has its index of words made again when only that is damaged', () => {
    const fail = failingOnce(267);
    const file = open();
    file.use((database) => appendBatch(database, batch('a')));
    file.use(fail);
    assert.deepEqual(quarantined, []);
    assert.deepEqual(
      file.use((database) => loadBodies(database, 'a')),
      ['{}'],
    );
  });

  it('does not hold a batch twice that was sent twice', () => {
    const file = open();
    for (const _ of [1, 2]) file.use((database) => appendBatch(database, batch('a')));
    assert.deepEqual(
      file.use((database) => loadBodies(database, 'a')),
      ['{}'],
    );
  });

  it('makes every commit reach the disk', () => {
    const pragma = (name: string) =>
      open().use((database) => database.prepare(`PRAGMA ${name}`).get());
    assert.deepEqual({ ...pragma('synchronous') }, { synchronous: 2 });
  });
});

describe('a write-ahead log', () => {
  for (const [version, safe] of [
    ['3.50.4', false],
    ['3.51.2', false],
    ['3.51.3', true],
    ['3.53.0', true],
    ['4.0.0', true],
  ] as const) {
    it(`is ${safe ? 'used' : 'not used'} with SQLite ${version}`, () => {
      assert.equal(isWalSafe(version), safe);
    });
  }
});
