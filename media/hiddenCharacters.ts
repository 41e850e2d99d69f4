import { element } from './dom.ts';
import { say } from './words.ts';

/**
 * Characters that a person does not see and a computer does: bidirectional controls, zero-width ones, fillers, tags,
 * variation selectors. (Trojan Source, CVE-2021-42574; Unicode 17, 23.2 to 23.9.)
 */
const hidden =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is matched alone on purpose.
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/** Emoji that are written with such characters: families, flags of regions, and the choice of the coloured form. */
const emoji =
  /\p{RGI_Emoji_Tag_Sequence}|\p{RGI_Emoji_ZWJ_Sequence}|\p{Emoji_Presentation}\ufe0f|\p{Emoji}\ufe0f\u20e3?/v;

const pieces = new RegExp(`(?<emoji>${emoji.source})|(?<hidden>${hidden.source})`, 'gv');

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A part of a text: as it is, or one hidden character. */
export interface Piece {
  readonly text: string;
  readonly hidden: boolean;
}

/** Cuts a text at its hidden characters. */
function piecesOf(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pieces)) {
    if (match.groups?.hidden === undefined) continue;
    if (match.index > from) found.push({ text: text.slice(from, match.index), hidden: false });
    found.push({ text: match[0], hidden: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), hidden: false });
  return found;
}

export const countHidden = (text: string): number =>
  piecesOf(text).filter((piece) => piece.hidden).length;

/** The text with every hidden character written out, for titles, labels and the clipboard. */
export const marked = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.hidden ? `[${codeOf(piece.text)}]` : piece.text))
    .join('');

function placeholder(character: string): HTMLElement {
  const code = codeOf(character);
  const title = say('hidden.title', { code });
  return element('span', { class: 'af-hiddenchar', title }, `[${code}]`);
}

/** The text as nodes, with a visible placeholder for every hidden character. */
export const visible = (text: string): readonly (Node | string)[] =>
  piecesOf(text).map((piece) => (piece.hidden ? placeholder(piece.text) : piece.text));
