import { longPatternWith } from '../longPattern.ts';

/**
 * Characters that nobody sees: bidirectional controls, tags, zero-width ones, fillers, variation selectors. Joiners and
 * the two emoji selectors stay, since scripts and emoji need them.
 */
const HIDDEN = longPatternWith('gu')`
    [\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\uFE00-\uFE0D]|
    [\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]
  `;

/** A flag such as Scotland's is a black flag and tags, the last of them U+E007F. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;

const codePoint = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;

/** A text with its hidden characters spelled out, and how many there were. Nothing is taken away. */
export function revealHidden(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const reveal = (part: string): string =>
    part.replace(HIDDEN, (character) => {
      count += 1;
      return codePoint(character);
    });
  const flags = text.match(FLAG) ?? [];
  const revealed = text
    .split(FLAG)
    .map((part, index) => reveal(part) + (flags[index] ?? ''))
    .join('');
  return { text: revealed, count };
}
