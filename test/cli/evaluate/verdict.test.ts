import assert from 'node:assert/strict';
import type { Verdict } from '../../../src/cli/evaluate/verdict.ts';
import { scored } from './fixture.ts';

/** What a verdict says, without what it is silent about. */
const said = ({ verdict }: { readonly verdict: Verdict }) =>
  Object.fromEntries(Object.entries(verdict).filter(([, value]) => value !== undefined));

describe('the verdict on a reply', () => {
  it('scores a question by its need, its slot and what the editor knows', () => {
    const expect = { acts: ['ask'], slots: ['scope'], mustNotAsk: ['definition'] };
    const common = { actHit: true, askedInNeed: true, falseAlarm: false, falseDecline: false };
    assert.deepEqual(said(scored(expect, 'ask', { slot: 'scope' })), {
      ...common,
      slotHit: true,
      editorKnew: false,
    });
    assert.deepEqual(said(scored(expect, 'ask', { slot: 'definition' })), {
      ...common,
      slotHit: false,
      editorKnew: true,
    });
  });

  it('calls asking over-asking only on clear cases', () => {
    const about = { category: 'clear' };
    assert.equal(scored({ acts: ['answer'] }, 'ask', {}, about).verdict.overAsked, true);
    assert.equal(scored({ acts: ['answer'] }, 'answer', {}, about).verdict.overAsked, false);
    const bug = scored({ acts: ['answer'] }, 'ask', {}, { category: 'bug' });
    assert.equal(bug.verdict.overAsked, undefined);
    assert.equal(bug.verdict.keptFromAsking, false);
  });

  it('takes a case without a category for clear where only an answer will do', () => {
    assert.equal(scored({ acts: ['answer', 'answer-assuming'] }, 'ask').verdict.overAsked, true);
    assert.equal(scored({ acts: ['answer', 'ask'] }, 'ask').verdict.overAsked, undefined);
  });

  it('leaves open what may be asked and may be answered', () => {
    const { verdict } = scored({ acts: ['ask', 'answer-assuming'] }, 'answer-assuming');
    assert.deepEqual(
      [verdict.actHit, verdict.askedInNeed, verdict.keptFromAsking],
      [true, undefined, undefined],
    );
  });

  it('takes a challenge for having seen the need where both are right', () => {
    assert.equal(scored({ acts: ['ask', 'challenge'] }, 'challenge').verdict.askedInNeed, true);
    assert.equal(scored({ acts: ['ask'] }, 'challenge').verdict.askedInNeed, false);
  });

  it('tells a found premise from a false alarm', () => {
    assert.equal(scored({ acts: ['challenge'] }, 'challenge').verdict.premiseFound, true);
    assert.equal(scored({ acts: ['challenge'] }, 'answer').verdict.premiseFound, false);
    assert.equal(scored({ acts: ['answer'] }, 'challenge').verdict.falseAlarm, true);
  });

  it('tells a right refusal from a wrong one', () => {
    assert.equal(scored({ acts: ['decline'] }, 'decline').verdict.declined, true);
    assert.equal(scored({ acts: ['decline'] }, 'answer').verdict.declined, false);
    assert.equal(scored({ acts: ['answer'] }, 'decline').verdict.falseDecline, true);
  });

  it('wants every line cited and the mended text to match', () => {
    const expect = { acts: ['answer'], lines: [2, 4], fix: '^b = 2$' };
    const half = scored(expect, 'answer', { cited: new Set([2]), mended: 'a = 1\nb = 3\n' });
    const whole = scored(expect, 'answer', { cited: new Set([2, 4]), mended: 'a = 1\nb = 2\n' });
    assert.deepEqual([half.verdict.lineHit, half.verdict.fixHit], [false, false]);
    assert.deepEqual([whole.verdict.lineHit, whole.verdict.fixHit], [true, true]);
    assert.equal(scored(expect, 'answer').verdict.fixHit, false);
  });
});
