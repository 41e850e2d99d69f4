import assert from 'node:assert/strict';
import { type AskEngine, readCode } from '../../../src/extension/facts/codeSource.ts';
import { EngineError, type EngineErrorCode } from '../../../src/protocol/engineError.ts';
import { subjectOf } from '../../support/turnPorts.ts';
import { never } from '../../support/turns.ts';
import { pinOf } from '../lib/documents.ts';

const text = 'func f() {\n}\n';
const subject = subjectOf(text, { lines: { from: 1, to: 2 } });
const selection = pinOf(text, 1, 2);

/** An engine that has one word for documents, and an answer for texts. */
function engine(ofDocuments: EngineErrorCode | undefined) {
  const asked: { method: string; params: unknown }[] = [];
  const ask = async (method: string, params: unknown) => {
    asked.push({ method, params });
    if (method === 'askFirst/facts' && ofDocuments !== undefined) {
      throw new EngineError(ofDocuments, 'no');
    }
    return { kind: 'unread', reason: 'no-grammar', language: 'go', totalLines: 3 };
  };
  return { ask: ask as AskEngine, asked };
}

describe('readCode', () => {
  it('asks about the open document, which the engine has read already', async () => {
    const { ask, asked } = engine(undefined);
    const facts = await readCode(ask, selection, subject, never);
    assert.equal(facts.kind, 'unread');
    assert.deepEqual(asked, [
      {
        method: 'askFirst/facts',
        params: { uri: selection.uri, version: 1, lines: { from: 1, to: 2 } },
      },
    ]);
  });

  for (const code of ['stale-document', 'unknown-document'] as const) {
    it(`sends the text itself where the engine says ${code}`, async () => {
      const { ask, asked } = engine(code);
      await readCode(ask, selection, subject, never);
      assert.deepEqual(asked.at(-1), {
        method: 'askFirst/textFacts',
        params: { language: 'go', text, lines: { from: 1, to: 2 } },
      });
    });
  }

  it('passes on every other failure', async () => {
    const { ask, asked } = engine('engine-died');
    await assert.rejects(readCode(ask, selection, subject, never), { code: 'engine-died' });
    assert.equal(asked.length, 1);
  });
});
