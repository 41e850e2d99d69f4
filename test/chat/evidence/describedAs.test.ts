import assert from 'node:assert/strict';
import { describedAs } from '../../../src/chat/evidence/describedAs.ts';

const described = (languageId: string, from: number, ...lines: readonly string[]) =>
  describedAs(
    { from, to: lines.length },
    { path: 'file', languageId, text: lines.join('\n'), lines: { from: 1, to: lines.length } },
  );

describe('describedAs', () => {
  it('is the first sentence of a docstring', () => {
    assert.equal(
      described('python', 1, 'def f(a):', '    """Counts the rows. Slowly."""', '    return 1'),
      'Counts the rows',
    );
  });

  it('is found below the mark of a docstring and a head of several lines', () => {
    assert.equal(
      described('python', 1, 'def f(', '    a,', '):', '    """', '    Counts rows.', '    """'),
      'Counts rows',
    );
  });

  it('is no text in quotes further down', () => {
    assert.equal(
      described('python', 1, 'def f(a):', '    b = a', '    """Not this one"""'),
      undefined,
    );
  });

  it('is the comment above, past what decorates the definition', () => {
    assert.equal(
      described('rust', 4, '/// Adds two', '/// numbers. Fast.', '#[inline]', 'fn add() {}'),
      'Adds two numbers',
    );
  });

  it('is the comment between the stars, before its tags', () => {
    assert.equal(
      described(
        'java',
        5,
        '/**',
        ' * Closes the door.',
        ' * @return nothing',
        ' */',
        'void f() {}',
      ),
      'Closes the door',
    );
  });

  it('is no comment with code between, and none that speaks to a tool', () => {
    assert.equal(described('go', 3, '// Adds two numbers.', 'var a = 1', 'func f() {}'), undefined);
    assert.equal(described('go', 2, '// TODO make it fast', 'func f() {}'), undefined);
    assert.equal(described('go', 2, '// x := make it(fast);', 'func f() {}'), undefined);
  });

  it('is no heading of one word', () => {
    assert.equal(described('go', 2, '// Helpers', 'func f() {}'), undefined);
  });
});
