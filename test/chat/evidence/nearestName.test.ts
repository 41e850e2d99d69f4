import assert from 'node:assert/strict';
import { nearestName } from '../../../src/chat/evidence/nearestName.ts';

const known = ['fetchWithRetry', 'load', 'normalizeName'].map((name, at) => ({
  name,
  line: at + 1,
}));

describe('nearestName', () => {
  it('finds a name with the same parts in another order', () => {
    assert.equal(nearestName('retryFetch', known)?.name, 'fetchWithRetry');
  });

  it('finds a name that is a typo away', () => {
    assert.equal(nearestName('laod', known)?.name, undefined);
    assert.equal(nearestName('normalizeNames', known)?.name, 'normalizeName');
  });

  it('finds nothing where nothing is near', () => {
    assert.equal(nearestName('zebra', known), undefined);
  });
});
