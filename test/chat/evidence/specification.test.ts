import assert from 'node:assert/strict';
import { decide } from '../../../src/chat/clarify/policy.ts';
import { findGap } from '../../../src/chat/evidence/specification.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const stub = 'def pick_rooms(rooms, guests):\n    pass\n';
const gapOf = (question: string, text = stub) => findGap(makeEvidence({ question, text }));
const thread = { asked: [], silenced: false, history: [] };

describe('a description of a function to be written', () => {
  it('leaves open which of two opposites is meant', () => {
    const question =
      'implement this: return the cheapest or dearest room. >>> pick_rooms([1], 2)\n1';
    assert.deepEqual(gapOf(question), { kind: 'either-or', choices: ['cheapest', 'dearest'] });
    assert.deepEqual(gapOf('implement this: sort ascending or descending, e.g. pick_rooms([1])'), {
      kind: 'either-or',
      choices: ['ascending', 'descending'],
    });
  });

  it('leaves open what a stand-in stands for', () => {
    assert.deepEqual(gapOf('implement this: keep rooms that meet a certain rule. Example: [1]'), {
      kind: 'vague',
      words: 'a certain rule',
    });
  });

  it('leaves open what it gives where it has no example', () => {
    assert.deepEqual(gapOf('implement this: pick the rooms'), { kind: 'no-example' });
  });

  it('leaves nothing open with an example and plain words', () => {
    const question =
      'implement this: return the rooms that hold all guests, cheapest first.\n>>> pick_rooms([2], 1)\n[2]';
    assert.equal(gapOf(question), undefined);
  });

  it('contradicts its own example', () => {
    const question =
      'implement this: Return a list of length guests with rooms.\n>>> pick_rooms([7, 8, 9], 2)\n[7]';
    assert.deepEqual(gapOf(question), {
      kind: 'contradicted',
      said: '“list of length guests”',
      shown: 'pick_rooms([7, 8, 9], 2) → [7]',
    });
    const decision = decide(makeEvidence({ question, text: stub }), thread, 'when-it-matters');
    assert.deepEqual(decision.act === 'ask' && decision.question.options, [
      { text: 'The description' },
      { text: 'The example' },
    ]);
  });

  it('says nothing of what is to be given', () => {
    const question = 'implement this: Rooms is a list of rooms.\n>>> pick_rooms([7, 8], 1)\n[7]';
    assert.deepEqual(gapOf(question), { kind: 'no-result' });
  });

  it('contradicts its own example also where the function is written and is to be mended', () => {
    const written = [
      'def pick_rooms(rooms, guests):',
      '    """Return a list of length guests.',
      '',
      '    >>> pick_rooms([7, 8], 2)',
      '    [7]',
      '    """',
      '    return rooms',
      '',
    ].join('\n');
    assert.equal(gapOf('pick_rooms returns too many rooms, fix it', written)?.kind, 'contradicted');
    assert.equal(gapOf('explain pick_rooms', written), undefined);
    const right = written.replace('    [7]', '    [7, 8]');
    assert.equal(gapOf('pick_rooms returns too many rooms, fix it', right), undefined);
  });

  it('is found in a comment before a function', () => {
    const written = [
      '/**',
      ' * Return a list of length guests.',
      ' * pickRooms([7, 8], 2) => [7]',
      ' */',
      'function pickRooms(rooms, guests) {',
      '  return rooms;',
      '}',
    ].join('\n');
    assert.equal(gapOf('pickRooms returns too many rooms, fix it', written)?.kind, 'contradicted');
  });

  it('is not looked at where the function is written already', () => {
    const written = 'def pick_rooms(rooms, guests):\n    return rooms\n';
    assert.equal(gapOf('implement this: pick the rooms', written), undefined);
  });

  it('is not looked at where something else is asked', () => {
    assert.equal(gapOf('what does this do?'), undefined);
  });

  it('leads to a question with both readings to choose from', () => {
    const question = 'implement this: return the cheapest or dearest room. Example: [1, 2] -> 1';
    const decision = decide(makeEvidence({ question, text: stub }), thread, 'when-it-matters');
    assert.equal(decision.act, 'ask');
    assert.deepEqual(decision.act === 'ask' && decision.question.options, [
      { text: 'cheapest' },
      { text: 'dearest' },
    ]);
  });
});
