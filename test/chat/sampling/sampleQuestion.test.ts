import assert from 'node:assert/strict';
import { cluster } from '../../../src/chat/sampling/cluster.ts';
import { askWhichCluster } from '../../../src/chat/sampling/sampleQuestion.ts';
import { sampleOf } from '../../support/samples.ts';
import { ask, edit } from '../../support/turns.ts';

const questionOf = (...texts: readonly string[]) =>
  askWhichCluster(cluster(texts.map((text) => sampleOf(text))));
const send = `Send on the channel (L2)${edit('ch <= 1', 'ch <- 1')}`;
const nil = `Use nil for nul (L3)${edit('nul', 'nil')}`;

describe('askWhichCluster', () => {
  it('makes each cluster an option with its plan and its lines, the largest first', () => {
    const question = questionOf(send, nil, `Put nil in place of nul (L3)${edit('nul', 'nil')}`);
    assert.deepEqual(question?.options, [
      { text: 'Use nil for nul', lines: { from: 3, to: 3 } },
      { text: 'Send on the channel', lines: { from: 2, to: 2 } },
    ]);
    assert.equal(question?.slot, 'which-candidate');
    assert.equal(question?.why, '3 trial answers to this go 2 different ways.');
  });

  it('tells plans in the same words apart by their code', () => {
    const question = questionOf(
      `Fix the comparison${edit('err == nul', 'err == nil')}`,
      `Fix the comparison${edit('err == nul', 'err != nil')}`,
    );
    assert.deepEqual(
      question?.options.map(({ text }) => text),
      ['Fix the comparison: `if err != nil {`', 'Fix the comparison: `if err == nil {`'].toSorted(),
    );
  });

  it('spells out hidden characters', () => {
    const question = questionOf(`Send it\u202E${edit('ch <= 1', 'ch <- 1')}`, nil);
    assert.ok(question?.options.some(({ text }) => text === 'Send it\\u{202E}'));
  });

  it('makes no option of a sample that would ask', () => {
    assert.equal(questionOf(send, ask('Which?')), undefined);
  });

  it('is none where the options read the same', () => {
    assert.equal(questionOf('It sends (L2).', 'It sends (L2).'), undefined);
  });

  it('has four options at most', () => {
    const texts = [1, 2, 3, 4, 5].map((line) => `Look at number ${line} (L${line})`);
    assert.equal(questionOf(...texts)?.options.length, 4);
  });
});
