import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  readEventData,
  readWholeCompletion,
  renderRequest,
} from '../../../src/engine/remote/chatCompletion.ts';

const request = {
  messages: [
    { role: 'system', text: 'Be brief.' },
    { role: 'user', text: 'Why?' },
  ],
  maxTokens: 50,
} as const;

describe('renderRequest', () => {
  it('asks for a stream with its usage, and leaves out what was not asked for', () => {
    assert.deepEqual(JSON.parse(renderRequest('m1', request)), {
      model: 'm1',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Why?' },
      ],
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 50,
    });
  });

  it('leaves out what the server refused, and names the limit anew', () => {
    const refused = new Set(['max_tokens', 'stream_options', 'temperature', 'seed'] as const);
    const full = { ...request, temperature: 0.2, seed: 7, stop: ['END'] };
    const { messages: _, ...rest } = JSON.parse(renderRequest('m1', full, refused));
    const left = { model: 'm1', stream: true, max_completion_tokens: 50, stop: ['END'] };
    assert.deepEqual(rest, left);
  });
});

describe('readEventData', () => {
  const chunk = (value: unknown) => readEventData(JSON.stringify(value));

  it('reads no text from a delta that is empty, null or absent', () => {
    for (const choice of [{ delta: {} }, { delta: { content: null } }, { delta: null }, {}]) {
      assert.deepEqual(chunk({ choices: [choice] }), [
        { kind: 'chunk', text: '', usage: undefined, end: undefined },
      ]);
    }
  });

  it('reads every reason to stop', () => {
    const ends = ['stop', 'length', 'content_filter', 'tool_calls', 'eos', '', null].map(
      (finish) => {
        const [piece] = chunk({ choices: [{ delta: {}, finish_reason: finish }] });
        return piece?.kind === 'chunk' ? piece.end : piece?.kind;
      },
    );
    assert.deepEqual(ends, ['stop', 'length', 'filtered', 'stop', 'stop', undefined, undefined]);
  });

  it('recognises what an error in the stream is about', () => {
    const codes = [
      'overloaded',
      { message: 'Rate limit reached' },
      { code: 429 },
      { message: "This model's maximum context length is 4096 tokens." },
      { message: 'Incorrect API key provided: sk-abc' },
    ].map((error) => chunk({ error }));
    assert.deepEqual(
      codes.map(([piece]) => (piece?.kind === 'failed' ? piece.code : piece)),
      ['server-error', 'rate-limited', 'rate-limited', 'context-too-long', 'unauthorized'],
    );
  });

  it('reads JSON of any shape without a fault', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        assert.ok(readEventData(json).length > 0);
      }),
    );
  });
});

describe('readWholeCompletion', () => {
  it('is incomplete without a reason to stop', () => {
    const json = JSON.stringify({ choices: [{ message: { content: 'Half' } }] });
    assert.deepEqual(readWholeCompletion(json), [{ kind: 'unreadable' }]);
  });
});
