import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { unpackFiles } from '../../../src/engine/cuda/unpackFiles.ts';
import { realDisk } from '../../../src/engine/models/disk.ts';
import { DownloadError } from '../../../src/engine/models/downloadError.ts';
import type { Fault } from '../../../src/protocol/faults.ts';
import { removeFolder, temporaryFolder } from '../../support/bundle.ts';
import { zipOf } from '../../support/zip.ts';

const never = new AbortController().signal;
const content = Buffer.from('some native code '.repeat(40));
const names = ['a/first.so', 'b/second.so'];
const entries = [...names, 'c/other.so'].map((name) => ({ name, content }));
const archive = zipOf(entries);

describe('unpackFiles', function unpack() {
  this.timeout(60_000);
  let folder: string;
  /** Of the last archive that was refused. */
  let why: Fault | undefined;

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => removeFolder(folder));

  /** @returns what was written, or undefined where the archive was refused */
  async function unpackAll(bytes: Uint8Array): Promise<readonly Buffer[] | undefined> {
    const into = path.join(folder, 'into');
    await removeFolder(into);
    await mkdir(into);
    await writeFile(path.join(folder, 'x.zip'), bytes);
    const wanted = names.map((entry, at) => ({
      entry,
      bytes: content.byteLength,
      target: path.join(into, `${at}`),
    }));
    const options = { disk: realDisk, onProgress: () => undefined };
    try {
      await unpackFiles(path.join(folder, 'x.zip'), wanted, options, never);
    } catch (error) {
      assert.ok(error instanceof DownloadError, String(error));
      assert.equal(error.code, 'bad-package');
      assert.equal(error.facts.file, 'x.zip');
      why = error.fault;
      return undefined;
    } finally {
      const beside = new Set([...(await readdir(folder)), ...(await readdir(into))]);
      for (const name of beside) assert.ok(['into', 'x.zip', '0', '1'].includes(name), name);
    }
    return Promise.all(names.map((_, at) => readFile(path.join(into, `${at}`))));
  }

  it('takes the files that are wanted and no others', async () => {
    const taken = await unpackAll(archive);
    assert.deepEqual(
      taken?.map((bytes) => bytes.equals(content)),
      [true, true],
    );
    assert.deepEqual(await readdir(path.join(folder, 'into')), ['0', '1']);
  });

  const [first, ...others] = entries;
  const refused = [
    ['has one of them twice', zipOf([...entries, ...entries]), 'entry-twice'],
    ['lacks one of them', zipOf(others), 'entry-missing'],
    [
      'has one in another size',
      zipOf([{ ...first, name: names[0] ?? '', content: Buffer.from('x') }, ...others]),
      'entry-size',
    ],
    ['is none', Buffer.from('<html>'), 'damaged-archive'],
  ] as const;
  for (const [what, bytes, key] of refused) {
    it(`refuses an archive that ${what}, and says so`, async () => {
      assert.equal(await unpackAll(bytes), undefined);
      assert.equal(why?.key, key);
      const facts = key === 'damaged-archive' ? /\w+/ : /first\.so$/;
      assert.match(Object.values(why?.facts ?? {}).join(), facts);
    });
  }

  it('writes as many bytes as were said or refuses, whatever an archive is', async () => {
    const change = fc.tuple(fc.nat(archive.byteLength - 1), fc.integer({ min: 1, max: 255 }));
    const changes = fc.record({
      bytes: fc.array(change, { maxLength: 4 }),
      length: fc.oneof(fc.constant(archive.byteLength), fc.nat(archive.byteLength)),
    });
    await fc.assert(
      fc.asyncProperty(changes, async ({ bytes, length }) => {
        const damaged = Uint8Array.from(archive);
        for (const [at, by] of bytes) damaged[at] = (damaged[at] ?? 0) ^ by;
        const taken = await unpackAll(damaged.subarray(0, length));
        for (const each of taken ?? []) assert.equal(each.byteLength, content.byteLength);
      }),
      { numRuns: 500 },
    );
  });
});
