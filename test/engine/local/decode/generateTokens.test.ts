import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import type { Decoder } from '../../../../src/engine/local/decode/decoder.ts';
import {
  type DecodeEvent,
  type DecodeRequest,
  generateTokens,
} from '../../../../src/engine/local/decode/generateTokens.ts';
import type { TextForm } from '../../../../src/engine/local/decode/growingText.ts';
import type { TokenChooser } from '../../../../src/engine/local/decode/sampler.ts';
import { EngineError } from '../../../../src/protocol/engineError.ts';
import { collect } from '../../../support/collect.ts';
import { toyDecoder } from '../support/toyDecoder.ts';

const plain: DecodeRequest = {
  prompt: [1, 2, 3],
  maxTokens: 24,
  sampling: { temperature: 0, seed: 1 },
  eos: [],
  speculate: false,
  chunk: 1000,
};

const never = new AbortController().signal;

async function tokensOf(
  decoder: Decoder,
  request: Partial<DecodeRequest> = {},
): Promise<readonly number[]> {
  const events = await collect(generateTokens(decoder, { ...plain, ...request }, never));
  return idsOf(events);
}

/** Computes as ONNX Runtime's binding does: in a turn of the event loop that ends when the run ends. */
function blockingDecoder(onRun: () => void): ReturnType<typeof toyDecoder> {
  const toy = toyDecoder();
  const run = async (ids: readonly number[], rows: number) => {
    await setImmediate();
    onRun();
    const end = performance.now() + 5;
    while (performance.now() < end);
    return toy.run(ids, rows);
  };
  return Object.create(toy, { run: { value: run } });
}

function idsOf(events: readonly DecodeEvent[]): readonly number[] {
  return events.flatMap((event) => (event.type === 'token' ? [event.id] : []));
}

describe('generating tokens', () => {
  it('reports what was read, then each token, then why it ended', async () => {
    const decoder = toyDecoder();
    await decoder.run([1, 2, 9], 1);
    const request = { ...plain, prompt: [1, 2, 3, 4, 5, 6], maxTokens: 2, chunk: 2 };
    const events = await collect(generateTokens(decoder, request, never));
    const prefill = (done: number) => ({ type: 'prefill', done, of: 6, reused: 2 });
    assert.deepEqual(events.slice(0, 3), [prefill(2), prefill(4), prefill(6)]);
    assert.deepEqual(
      events.slice(3).map(({ type }) => type),
      ['token', 'token', 'end'],
    );
    assert.deepEqual(events.at(-1), { type: 'end', reason: 'length' });
  });

  it('reads one token again where all had been read', async () => {
    const decoder = toyDecoder();
    const first = await tokensOf(decoder);
    decoder.truncate(3);
    assert.deepEqual(await tokensOf(decoder), first);
    assert.equal(decoder.runs[24], 1);
  });

  it('ends at a token that ends texts, and leaves it out', async () => {
    const [first = 0, second = 0, third = 0] = await tokensOf(toyDecoder());
    const request = { ...plain, eos: [third] };
    const events = await collect(generateTokens(toyDecoder(), request, never));
    assert.deepEqual(idsOf(events), [first, second]);
    assert.deepEqual(events.at(-1), { type: 'end', reason: 'stop' });
  });

  it('ends where the model has no room for more', async () => {
    const decoder = toyDecoder({ contextLength: 8 });
    for (const speculate of [true, false]) {
      assert.equal((await tokensOf(decoder, { speculate })).length, 5);
    }
    assert.ok(decoder.length <= 8);
  });

  it('refuses a prompt that leaves no room', async () => {
    const decoder = toyDecoder({ contextLength: 3 });
    await assert.rejects(
      tokensOf(decoder),
      (error) => error instanceof EngineError && error.code === 'context-too-long',
    );
  });

  it('makes nothing where nothing is asked for', async () => {
    assert.deepEqual(await tokensOf(toyDecoder(), { maxTokens: 0 }), []);
  });

  it('stops before the next part of the prompt', async () => {
    const stop = new AbortController();
    const decoder = toyDecoder();
    const request = { ...plain, prompt: [1, 2, 3, 4, 5, 6, 7, 8], chunk: 3 };
    const events: DecodeEvent[] = [];
    for await (const event of generateTokens(decoder, request, stop.signal)) {
      events.push(event);
      if (event.type === 'prefill' && event.done === 3) stop.abort();
    }
    assert.deepEqual(events.at(-1), { type: 'end', reason: 'stopped' });
    assert.deepEqual(decoder.runs, [3]);
  });

  it('stops before the next token', async () => {
    const stop = new AbortController();
    const decoder = toyDecoder();
    const events: DecodeEvent[] = [];
    for await (const event of generateTokens(decoder, plain, stop.signal)) {
      events.push(event);
      if (event.type === 'token') stop.abort();
    }
    assert.deepEqual(
      events.map(({ type }) => type),
      ['prefill', 'prefill', 'token', 'end'],
    );
    assert.equal(decoder.runs.length, 1);
  });

  it('hears of a stop that came while a run blocked the process', async () => {
    for (const prompt of [
      [1, 2, 3],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]) {
      const stop = new AbortController();
      const decoder = blockingDecoder(() => setTimeout(() => stop.abort(), 1));
      await collect(generateTokens(decoder, { ...plain, prompt, chunk: 3 }, stop.signal));
      assert.equal(decoder.runs.length, 1);
    }
  });

  it('goes on from what was read before it was stopped', async () => {
    const decoder = toyDecoder();
    for await (const event of generateTokens(decoder, { ...plain, speculate: true }, never)) {
      if (event.type === 'token') break;
    }
    assert.deepEqual(await tokensOf(decoder), await tokensOf(toyDecoder()));
  });

  const squares = Array.from({ length: 60 }, (_, i) => (i * i) % 101);
  for (const [where, request] of [
    ['its prompt', { prompt: squares }],
    ['a source', { sources: [[7, 7], squares] }],
  ] as const) {
    it(`needs fewer runs where a text repeats ${where}`, async () => {
      const copied = squares.slice(10, 40);
      let next = 0;
      const copy: TokenChooser = { choose: () => copied[next], saw: () => next++ };
      const decoder = toyDecoder();
      const wanted = { ...plain, ...request, maxTokens: 30, speculate: true };
      const events = await collect(generateTokens(decoder, wanted, never, copy));
      assert.deepEqual(idsOf(events), copied);
      assert.ok(decoder.runs.length < 12, `${decoder.runs.length} runs`);
    });
  }
});

describe('a constraint', () => {
  /** Ends after so many tokens; each time the last was odd, a 4 and a 2 must follow. */
  const constraint = (length: number): TextForm => {
    let count = 0;
    let owed: number[] = [];
    return {
      get done() {
        return count >= length;
      },
      allowed: () => Uint32Array.of(0b0111_1110_1010),
      forced: () => owed,
      accept(id) {
        count++;
        owed = owed.length > 0 ? owed.slice(1) : id % 2 === 1 ? [4, 2] : [];
      },
    };
  };

  it('lets only come what is allowed, adds what must come, and ends the text', async () => {
    const events = await collect(
      generateTokens(toyDecoder(), { ...plain, constraint: constraint(15) }, never),
    );
    const text = idsOf(events)
      .map((id) => id.toString(16))
      .join('');
    assert.match(text, /^(?:[13579]42|[68a])*(?:[13579]4?)?$/);
    assert.equal(text.length, 15);
    assert.deepEqual(events.at(-1), { type: 'end', reason: 'stop' });
  });

  it('reads what must come together with what was chosen', async () => {
    const decoder = toyDecoder();
    await tokensOf(decoder, { constraint: constraint(15) });
    assert.ok(decoder.runs.length < 15);
    assert.ok(decoder.runs.includes(3));
  });

  it('begins with what must come first', async () => {
    const opening: TextForm = {
      ...constraint(9),
      forced: () => [7, 7].slice(accepted),
      accept: () => {
        accepted++;
      },
    };
    let accepted = 0;
    const decoder = toyDecoder();
    const ids = await tokensOf(decoder, { constraint: opening });
    assert.deepEqual(ids.slice(0, 2), [7, 7]);
    assert.equal(decoder.runs[0], 5);
  });

  it('ends the text where it allows nothing', async () => {
    const nothing = { ...constraint(9), allowed: () => new Uint32Array(1) };
    assert.deepEqual(await tokensOf(toyDecoder(), { constraint: nothing }), []);
  });

  it('comes to the same text with drafts and without', async () => {
    await fc.assert(
      fc.asyncProperty(requests, fc.integer({ min: 1, max: 40 }), async (request, length) => {
        const run = (speculate: boolean) =>
          tokensOf(toyDecoder(), { ...request, speculate, constraint: constraint(length) });
        assert.deepEqual(await run(true), await run(false));
      }),
    );
  });
});

const sampling = fc.record(
  {
    temperature: fc.constantFrom(0, 0.3, 1, 2),
    seed: fc.integer(),
    topK: fc.constantFrom(1, 3, 40),
    topP: fc.constantFrom(0.5, 0.9, 1),
    minP: fc.constantFrom(0, 0.2),
    repetitionPenalty: fc.constantFrom(1, 1.3),
  },
  { requiredKeys: ['temperature', 'seed'] },
);

/** Of the toy decoder. */
const requests = fc.record({
  prompt: fc.array(fc.nat(11), { minLength: 1, maxLength: 40 }),
  sampling,
  maxTokens: fc.integer({ min: 1, max: 60 }),
  eos: fc.subarray([3, 8]),
  sources: fc.array(fc.array(fc.nat(11), { maxLength: 30 }), { maxLength: 2 }),
  chunk: fc.integer({ min: 1, max: 30 }),
});

describe('drafts', () => {
  it('change nothing: not the likeliest text, and not one that is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(
        requests,
        fc.array(fc.nat(11), { maxLength: 30 }),
        async (request, before) => {
          const expected = await tokensOf(toyDecoder(), { ...request, chunk: 1000 });
          const decoder = toyDecoder();
          if (before.length > 0) await decoder.run(before, 1);
          assert.deepEqual(await tokensOf(decoder, { ...request, speculate: true }), expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
