import assert from 'node:assert/strict';
import { findAbsentChange } from '../../../src/chat/clarify/premises/absentChange.ts';
import type { FileChanges } from '../../../src/chat/evidence/evidence.ts';
import { makeEvidence } from '../../support/makeEvidence.ts';

const text = 'def add(rows):\n    count = 0\n    mu.acquire()\n    return rows[0]\n';
const clean: FileChanges = { isNew: false, hunks: [] };

const premise = (question: string, changes: FileChanges | 'unknown' = clean, code = text) =>
  findAbsentChange(
    makeEvidence({
      question,
      text: code,
      path: 'rows.py',
      editor: changes === 'unknown' ? {} : { changes, asked: ['changes'] },
    }),
  );

const hunk = (added: readonly string[], removed: readonly string[] = []): FileChanges => ({
  isNew: false,
  hunks: [{ lines: { from: 2, to: 2 }, added, removed }],
});

describe('a change that was not made', () => {
  it('is a rename of which the file shows nothing', () => {
    const found = premise('I renamed count to total and now it fails');
    assert.equal(found?.claim, '`count` was renamed to `total`');
    assert.match(
      found?.fact ?? '',
      /no change of this file since the last commit\. `count` still stands at L2/u,
    );
    assert.deepEqual(found?.lines, [2]);
  });

  it('is something added that is nowhere', () => {
    const found = premise('since I added the null check, it returns the wrong row');
    assert.equal(found?.claim, 'the null check was added');
    assert.match(found?.fact ?? '', /^Git shows no change/u);
    assert.match(premise('after adding `parse_row` it is slow')?.claim ?? '', /parse_row/u);
  });

  it('is something removed that is still there', () => {
    const code = 'def f():\n    with lock:\n        return 1\n';
    const found = premise('I removed the lock and it still hangs', clean, code);
    assert.deepEqual(found?.lines, [2]);
    assert.match(found?.fact ?? '', /It still stands at L2/u);
  });

  it('is told beside the changes that there are', () => {
    const found = premise(
      'I renamed `count` to `total`, why does it fail?',
      hunk(['    count = 0']),
    );
    assert.match(found?.fact ?? '', /other changes of this file since the last commit \(L2\)/u);
  });
});

describe('a change that may have been made', () => {
  it('is never contradicted where Git was not asked', () => {
    const without = premise(
      'I removed the lock and it still hangs',
      'unknown',
      'with lock:\n    pass\n',
    );
    assert.equal(without, undefined);
    assert.equal(premise('since I added the null check it fails', 'unknown'), undefined);
  });

  it('has left its trace, committed or not', () => {
    assert.equal(premise('I renamed total to count and now it fails'), undefined);
    const checked = 'def f(x):\n    if x is None:\n        return 0\n';
    assert.equal(premise('since I added the null check, it fails', clean, checked), undefined);
  });

  it('is a removal that is among the changes, though another place is left', () => {
    const code = 'with lock:\n    pass\n';
    const removed = hunk([], ['with lock:']);
    assert.equal(premise('I removed the lock and it hangs', removed, code), undefined);
  });

  it('was made in another file, or is only thought of', () => {
    for (const question of [
      'I added the cache to settings.yml and now it fails',
      'I added a timeout in the client, why is it slow?',
      'what if I renamed count to total?',
      'should I have renamed count to total?',
      'please rename count to total',
      'I renamed foo to bar and now it fails',
      'I added a cool new thing and it fails',
    ]) {
      assert.equal(premise(question)?.claim, undefined, question);
    }
  });
});
