import assert from 'node:assert/strict';
import type { Idea } from '../../../src/chat/moderate/idea.ts';
import { weigh } from '../../../src/chat/moderate/weigh.ts';

const sign = (kind: Idea['kind'], weight: number, harm?: Idea['harm']): Idea => ({
  name: 'sign',
  phrases: 'sign',
  ...(kind === undefined ? {} : { kind }),
  weight,
  ...(harm === undefined ? {} : { harm }),
});

describe('weigh', () => {
  it('adds signs of different kinds', () => {
    assert.equal(weigh([sign('act', 3), sign('victim', 2)]).weight, 5);
  });

  it('counts the heaviest of one kind', () => {
    assert.equal(weigh([sign('act', 1), sign('act', 3), sign('act', 2)]).weight, 3);
  });

  it('makes nothing of people and what is theirs alone', () => {
    assert.equal(weigh([sign('victim', 3), sign('target', 2), sign('belongings', 2)]).weight, 0);
  });

  it('takes care off once', () => {
    assert.equal(weigh([sign('act', 6), sign('care', -4), sign('care', -4)]).weight, 2);
  });

  it('names the harm that weighs most', () => {
    const signs = [sign('act', 3, 'access'), sign('victim', 2), sign('whole', 7, 'hurting')];
    assert.equal(weigh(signs).harm, 'hurting');
  });
});
