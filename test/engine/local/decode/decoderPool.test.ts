import assert from 'node:assert/strict';
import { decoderPool } from '../../../../src/engine/local/decode/decoderPool.ts';
import type { ForkableDecoder } from '../../../../src/engine/local/decode/openDecoder.ts';
import { toyDecoder } from '../support/toyDecoder.ts';

/** A byte a token. */
function countedDecoder(
  read: readonly number[] = [],
): ForkableDecoder & { readonly isClosed: boolean } {
  const decoder = toyDecoder({ read });
  let isClosed = false;
  return {
    ...decoder,
    get length() {
      return decoder.length;
    },
    get bytes() {
      return decoder.length;
    },
    get isClosed() {
      return isClosed;
    },
    fork: (length) => countedDecoder(decoder.tokens.slice(0, length)),
    close() {
      isClosed = true;
    },
  };
}

function pool(budgetBytes = 1000) {
  const opened: ReturnType<typeof countedDecoder>[] = [];
  const open = () => {
    const decoder = countedDecoder();
    opened.push(decoder);
    return decoder;
  };
  return { opened, pool: decoderPool({ open, budgetBytes }) };
}

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

describe('the decoders of conversations', () => {
  it('are kept for the next turn', async () => {
    const { pool: decoders, opened } = pool();
    const first = decoders.take('one', numbers(20));
    await first.run(numbers(20), 1);
    await decoders.take('two', numbers(20, 500)).run(numbers(20, 500), 1);
    assert.equal(decoders.take('one', numbers(30)), first);
    assert.equal(opened.length, 2);
    assert.equal(decoders.bytes, 40);
  });

  it('begin with what another has read, and leave it as it was', async () => {
    const { pool: decoders, opened } = pool();
    const first = decoders.take('one', numbers(40));
    await first.run(numbers(40), 1);
    const second = decoders.take('two', [...numbers(30), 7, 7]);
    assert.deepEqual(second.tokens, numbers(30));
    assert.deepEqual(first.tokens, numbers(40));
    assert.equal(opened.length, 1);
  });

  it('begin with their own where another has hardly more', async () => {
    const { pool: decoders } = pool();
    const own = decoders.take('one', numbers(20));
    await own.run(numbers(20), 1);
    await decoders.take('two', numbers(25)).run(numbers(25, 20), 1);
    assert.equal(decoders.take('one', numbers(25)), own);
  });

  it('take over what another has where that is much more', async () => {
    const { pool: decoders, opened } = pool();
    await decoders.take('one', numbers(1)).run(numbers(1), 1);
    await decoders.take('two', numbers(1)).run(numbers(100), 1);
    const taken = decoders.take('one', numbers(90));
    assert.deepEqual(taken.tokens, numbers(90));
    assert.equal(opened[0]?.isClosed, true);
  });

  it('are forgotten where memory is short, the one used longest ago first', async () => {
    const { pool: decoders, opened } = pool(50);
    await decoders.take('one', [1]).run(numbers(20), 1);
    await decoders.take('two', [2]).run(numbers(20, 100), 1);
    await decoders.take('one', [1]).run([1], 1);
    await decoders.take('three', [3]).run(numbers(20, 200), 1);
    decoders.take('one', [1]);
    assert.deepEqual(
      opened.map(({ isClosed }) => isClosed),
      [false, true, false],
    );
    assert.equal(decoders.bytes, 41);
  });

  it('are never forgotten while they are used, however short memory is', async () => {
    const { pool: decoders, opened } = pool(5);
    await decoders.take('one', [1]).run(numbers(20), 1);
    decoders.take('one', [1]);
    assert.equal(opened[0]?.isClosed, false);
    decoders.close();
    assert.equal(opened[0]?.isClosed, true);
    assert.equal(decoders.bytes, 0);
  });
});
