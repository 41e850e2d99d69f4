import assert from 'node:assert/strict';
import { longPattern, longPatternWith } from '../../src/chat/longPattern.ts';

describe('a pattern on several lines', () => {
  it('is the same as on one', () => {
    const pattern = longPattern`
      \b(?:one|two|
      three (?:or|and) four)\b
    `;
    assert.equal(pattern.source, /\b(?:one|two|three (?:or|and) four)\b/u.source);
    assert.equal(pattern.flags, 'u');
  });

  it('keeps the blanks that end no line', () => {
    assert.ok(
      longPattern`
      ^a |
      b$
    `.test('a '),
    );
  });

  it('takes other flags', () => {
    assert.equal(longPatternWith('giu')`x`.flags, 'giu');
  });
});
