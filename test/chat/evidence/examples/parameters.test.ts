import assert from 'node:assert/strict';
import { unmentioned } from '../../../../src/chat/evidence/examples/parameters.ts';
import { readProse } from '../../../../src/chat/evidence/examples/prose.ts';
import { readExamples } from '../../../../src/chat/evidence/examples/readExamples.ts';
import { readSignature } from '../../../../src/chat/evidence/examples/signature.ts';

function unmentionedIn(text: string, head: string) {
  const signature = readSignature(`def ${head}:\n    pass`);
  assert.ok(signature);
  return unmentioned(readProse(text, signature), signature, readExamples(text, signature));
}

describe('a parameter', () => {
  it('is not mentioned where neither its name nor its kind is', () => {
    const text = 'Return the free rooms of the list.\nfree([1, 2], "sea") == [1]';
    assert.deepEqual(unmentionedIn(text, 'free(rooms, view)'), ['view']);
  });

  it('is mentioned by its name or a part of it', () => {
    const text = 'Return the rooms with that view.\nfree([1, 2], "sea") == [1]';
    assert.deepEqual(unmentionedIn(text, 'free(rooms, wanted_view)'), []);
  });

  it('is mentioned by its kind', () => {
    const text = 'Return the rooms of a list by a string.\nfree([1, 2], "sea") == [1]';
    assert.deepEqual(unmentionedIn(text, 'free(xs, q)'), []);
  });

  it('needs no mention where it is the only one', () => {
    assert.deepEqual(unmentionedIn('Return the best.\nbest([1]) == 1', 'best(xs)'), []);
  });

  it('is mentioned where all arguments are', () => {
    assert.deepEqual(unmentionedIn('Compare the arguments.\nf(1, "a") == 1', 'f(p, q)'), []);
  });
});
