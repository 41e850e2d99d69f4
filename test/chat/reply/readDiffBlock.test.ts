import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDiffBlock } from '../../../src/chat/reply/readDiffBlock.ts';
import { readReply, visibleText } from '../../../src/chat/reply/readReply.ts';

const lines = (...parts: readonly string[]): string => parts.join('\n');

describe('readDiffBlock', () => {
  it('reads each hunk as an edit, whatever its numbers say', () => {
    const edits = readDiffBlock([
      '--- a/src/a.go',
      '+++ b/src/a.go',
      '@@ -1,99 +7,3 @@ func f()',
      ' ch := make(chan int)',
      '-ch <= 1',
      '+ch <- 1',
      '@@ -40 +40 @@',
      '-if err == nul {',
      '+if err == nil {',
    ]);
    assert.deepEqual(edits, [
      {
        file: 'src/a.go',
        search: 'ch := make(chan int)\nch <= 1',
        replace: 'ch := make(chan int)\nch <- 1',
      },
      { file: 'src/a.go', search: 'if err == nul {', replace: 'if err == nil {' },
    ]);
  });

  it('takes a line whose prefix was forgotten for context', () => {
    const edits = readDiffBlock(['@@', 'def f():', '-    return 1', '+    return 2']);
    assert.deepEqual(edits, [
      { file: undefined, search: 'def f():\n    return 1', replace: 'def f():\n    return 2' },
    ]);
  });

  it('takes removed lines with their line end', () => {
    assert.deepEqual(readDiffBlock(['@@', '-a', '-b']), [
      { file: undefined, search: 'a\nb\n', replace: '' },
    ]);
  });

  it('reads nothing from a hunk that says nothing about its place', () => {
    assert.equal(readDiffBlock(['@@', '+only new']), undefined);
  });

  it('reads nothing where one hunk of several is none', () => {
    assert.equal(readDiffBlock(['@@', '-a', '+b', '@@', '+c']), undefined);
  });

  it('reads nothing from prose', () => {
    assert.equal(readDiffBlock(['nothing changes here']), undefined);
  });

  it('never throws', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('@@', '@@ -1 +1 @@', '--- a/x', '+++ b/x', '+a', '-a', ' a', '\\ No newline'),
    );
    fc.assert(
      fc.property(fc.array(line), (block) => {
        readDiffBlock(block);
      }),
    );
  });
});

describe('a reply with a change in another form', () => {
  it('may hold a unified diff', () => {
    const { draft } = readReply(
      lines('The send is a comparison.', '', '```diff', '@@', '-ch <= 1', '+ch <- 1', '```'),
      false,
    );
    assert.equal(draft.text, 'The send is a comparison.');
    assert.deepEqual(draft.edits, [{ file: undefined, search: 'ch <= 1', replace: 'ch <- 1' }]);
  });

  it('may hold a pair in a block that is called after its language', () => {
    const { draft } = readReply(
      lines(
        'So:',
        '```python',
        '<<<<<<< SEARCH',
        'a',
        '=======',
        'b',
        '>>>>>>> REPLACE',
        '```',
        'Done.',
      ),
      false,
    );
    assert.equal(draft.text, 'So:\n\nDone.');
    assert.deepEqual(draft.edits, [{ file: undefined, search: 'a', replace: 'b' }]);
  });

  it('shows a block of code line by line, its opening with its first line', () => {
    assert.equal(visibleText('So:\n```python\n'), 'So:\n');
    assert.equal(visibleText('So:\n```python\nx = 1\ny'), 'So:\n```python\nx = 1\ny');
  });

  it('keeps a block called diff as text where it is none', () => {
    const { draft } = readReply(lines('```diff', 'no change at all', '```'), false);
    assert.deepEqual(draft.edits, []);
    assert.match(draft.text, /no change at all/);
  });

  it('may hold the asked-about lines written anew', () => {
    const { draft } = readReply(
      lines('```edit path=a.py title="Return a copy"', 'def f(x):', '    return list(x)', '```'),
      false,
    );
    assert.deepEqual(draft.edits, [
      {
        file: 'a.py',
        title: 'Return a copy',
        whole: true,
        search: '',
        replace: 'def f(x):\n    return list(x)',
      },
    ]);
  });

  it('takes a broken pair for nothing, not for lines written anew', () => {
    const { draft } = readReply(
      lines('```edit path=a.py', '<<<<<<< SEARCH', 'a', '=======', 'b', '```'),
      false,
    );
    assert.deepEqual(draft.edits, []);
  });
});
