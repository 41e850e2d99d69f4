import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attachmentOf } from '../../../src/chat/evidence/attachedText.ts';
import { MOST_ATTACHED } from '../../../src/protocol/attachment.ts';

const textOf = (raw: string) => attachmentOf('terminal', raw)?.text;

describe('attachmentOf', () => {
  it('keeps plain lines as they are, without the empty ones around them', () => {
    assert.equal(
      textOf('\n\n$ go test\n\n  --- FAIL: TestDrain\n\n'),
      '$ go test\n\n  --- FAIL: TestDrain',
    );
  });

  it('drops colours, titles and links of a terminal', () => {
    const raw =
      '\u001b]0;zsh\u0007\u001b[1;31mError:\u001b[0m \u001b]8;;https://x.org\u001b\\boom\u001b]8;;\u001b\\';
    assert.equal(textOf(raw), 'Error: boom');
  });

  it('shows of a line that was written over what was written last', () => {
    assert.equal(textOf('  1%\r 50%\r100%\r\ndone'), '100%\ndone');
  });

  it('drops other control characters, but no tab', () => {
    assert.equal(textOf('a\u0000\u0008b\tc\u007f'), 'ab\tc');
  });

  it('is nothing where nothing is left', () => {
    assert.equal(attachmentOf('clipboard', '\u001b[2J \r\n\t\n'), undefined);
  });

  it('keeps the beginning and the end of a long text, and says how much is missing', () => {
    const text = textOf(Array.from({ length: 1000 }, (_, at) => `line ${at + 1}`).join('\n')) ?? '';
    const lines = text.split('\n');
    assert.equal(lines[0], 'line 1');
    assert.equal(lines.at(-1), 'line 1000');
    assert.ok(lines.includes('… 700 lines left out …'), text);
  });

  it('names its source', () => {
    assert.deepEqual(attachmentOf('test', 'got 3', 'TestDrain'), {
      kind: 'test',
      source: 'TestDrain',
      text: 'got 3',
    });
  });

  it('is bounded and free of control characters, whatever comes', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\u001b]', '\u001b[', '\u009b31m', '\r', '\n', 'x'.repeat(900)),
      ),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = textOf(parts.join(''));
        assert.ok(text === undefined || text.length <= MOST_ATTACHED);
        assert.doesNotMatch(text ?? '', /[^\P{Cc}\t\n]/u);
      }),
    );
  });

  it('takes little time for a text that is made of unfinished sequences', () => {
    const began = performance.now();
    textOf('\u001b]'.repeat(130_000));
    textOf('\u001b[0;'.repeat(60_000));
    assert.ok(performance.now() - began < 1_000);
  });
});
