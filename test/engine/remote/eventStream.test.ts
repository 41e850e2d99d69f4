import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEventStream } from '../../../src/engine/remote/eventStream.ts';
import { EngineError } from '../../../src/protocol/engineError.ts';

const recorded = [
  '\ufeff: hello\n\ndata: {"a":"é😀"}\n\n',
  'event: error\r\ndata: {"b":1}\r\n\r\n',
  'id: 7\rdata: one\rdata: two\r\r',
  'retry: 10\nfrobnicate\n\ndata:\n\ndata: \u0000\n\ndata: [DONE]',
].join('');
const bytes = new TextEncoder().encode(recorded);
const expected = ['{"a":"é😀"}', '{"b":1}', 'one\ntwo', '', '\u0000', '[DONE]'];

function readInParts(cuts: readonly number[]): readonly string[] {
  const stream = createEventStream();
  const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  const parts = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
  return [...parts.flatMap((part) => stream.feed(part)), ...stream.end()];
}

describe('an event stream', () => {
  it('gives the data of every event, the last one without its blank line too', () => {
    assert.deepEqual(readInParts([]), expected);
  });

  it('gives the same events however the bytes are cut', () => {
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 40 });
    fc.assert(
      fc.property(cuts, (where) => assert.deepEqual(readInParts(where), expected)),
      { numRuns: 2000 },
    );
  });

  it('gives the same events byte by byte', () => {
    assert.deepEqual(readInParts([...bytes.keys()]), expected);
  });

  it('refuses one event over 1 MB, in one chunk or in many', () => {
    const chunk = new TextEncoder().encode(`data: ${'x'.repeat(64 * 1024)}`);
    const whole = new TextEncoder().encode(`data: ${'x'.repeat(1024 * 1024 + 1)}\n\n`);
    const isTooLarge = (error: unknown) =>
      error instanceof EngineError && error.code === 'reply-too-large';
    assert.throws(() => createEventStream().feed(whole), isTooLarge);
    const stream = createEventStream();
    assert.throws(() => {
      for (let part = 0; part < 20; part += 1) stream.feed(chunk);
    }, isTooLarge);
  });
});
