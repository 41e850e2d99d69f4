import { element } from './dom.ts';
import { marked, visible } from './hiddenCharacters.ts';
import { linked, type Reveal } from './lineLinks.ts';

const code = /(`[^`\n]+`)/gu;

/**
 * One line of somebody's words: code between backticks, links to lines, hidden characters shown. For questions, options
 * and facts, where the rest of Markdown would be in the way.
 */
export function inlineText(text: string, reveal?: Reveal): readonly (Node | string)[] {
  return text.split(code).flatMap((piece, index) => {
    if (index % 2 === 0) return linked(piece, reveal, visible);
    return [element('code', { class: 'af-in' }, ...visible(piece.slice(1, -1)))];
  });
}

/** The same for whoever hears it: nobody reads backticks out. */
export const spokenText = (text: string): string =>
  marked(text.replaceAll(code, (piece) => piece.slice(1, -1)));
