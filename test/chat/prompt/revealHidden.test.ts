import assert from 'node:assert/strict';
import fc from 'fast-check';
import { revealHidden } from '../../../src/chat/prompt/revealHidden.ts';

describe('revealHidden', () => {
  for (const [name, text, shown] of [
    ['a bidirectional control', 'a\u202Eb', 'a\\u{202E}b'],
    ['a tag character', 'a\u{E0041}', 'a\\u{E0041}'],
    ['a zero-width space', 'a\u200Bb', 'a\\u{200B}b'],
    ['a filler', '\u3164', '\\u{3164}'],
    ['a variation selector', 'a\u{E0101}', 'a\\u{E0101}'],
  ] as const) {
    it(`spells out ${name}`, () => {
      assert.deepEqual(revealHidden(text), { text: shown, count: 1 });
    });
  }

  it('leaves emoji, joiners and flags alone', () => {
    const text = '❤️ 👩‍💻 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
    assert.deepEqual(revealHidden(text), { text, count: 0 });
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = revealHidden(text).text;
        assert.deepEqual(revealHidden(once), { text: once, count: 0 });
      }),
    );
  });
});
