import assert from 'node:assert/strict';
import { stateHypotheses } from '../../../src/chat/hypotheses/stateHypotheses.ts';
import { makeEvidence, makeFinding } from '../../support/makeEvidence.ts';

const text = 'func f() {\n\tch <= 1\n\treturn 2\n}\n';
const finding = makeFinding(text, 2);
const draft = {
  act: 'answer-assuming',
  text: '',
  findings: [finding],
  assumptions: ['It happens with ordinary inputs.', 'The question is about L1-4.'],
  edits: [],
} as const;

const stated = (question: string, more: object = {}) =>
  stateHypotheses({ ...draft, ...more }, [], makeEvidence({ question, text }));

describe('what a reply says could be the cause', () => {
  it('is what it found', () => {
    const [first] = stated('it doesnt work');
    assert.equal(first?.text, finding.message);
    assert.deepEqual(first?.lines, { from: 2, to: 2 });
  });

  it('is not what it takes for granted', () => {
    assert.deepEqual(
      stated('it doesnt work').map(({ origin }) => origin),
      ['finding'],
    );
    assert.deepEqual(stated('it doesnt work', { findings: [] }), []);
  });

  it('is nothing where nobody looks for a cause', () => {
    assert.deepEqual(stated('rename f to g'), []);
  });

  it('is what a model lists, whatever is asked', () => {
    const told = { state: 'open', text: 'The channel is never read.', origin: 'model' } as const;
    assert.deepEqual(
      stated('what does this do?', { findings: [], hypotheses: [told] }).map(({ text }) => text),
      [told.text],
    );
  });
});
