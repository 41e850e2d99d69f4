import type { Lines } from '../src/protocol/parsed.ts';
import { button, element } from './dom.ts';
import { say, sayCount } from './words.ts';

/** What shows lines of a turn's file; without it there is nothing to link to. */
export type Reveal = (lines: Lines) => void;

const mention = /(?<![\w/#.-])L(?<from>\d{1,7})(?:[-–]L?(?<to>\d{1,7}))?(?!\w)/gu;

/** "line 5", "lines 5 to 9" */
export const sayLines = ({ from, to }: Lines): string =>
  sayCount('lines', to - from + 1, { from, to });

/** "5", "5-9" */
export const range = ({ from, to }: Lines): string => (from === to ? `${from}` : `${from}-${to}`);

/** A link that shows lines in the editor. It keeps focus here: reading on is what comes next. */
export const lineLink = (lines: Lines, words: string, reveal: Reveal): HTMLButtonElement => {
  const label = say('lines.show', { lines: sayLines(lines) });
  return button(
    {
      class: 'af-lines',
      press: () => reveal(lines),
      attributes: { dir: 'ltr', title: label, 'aria-label': `${words}: ${label}` },
    },
    words,
  );
};

function linesOf(match: RegExpExecArray): Lines | undefined {
  const from = Number(match.groups?.from);
  const to = Number(match.groups?.to ?? from);
  return from >= 1 && from <= to ? { from, to } : undefined;
}

/** All lines that a text speaks of. */
export const mentioned = (text: string): readonly Lines[] =>
  [...text.matchAll(mention)].map(linesOf).filter((lines) => lines !== undefined);

/** Signs that belong to what stands before them, and after them. */
const [closing, opening] = [/^[)\]},.;:!?]+/u, /[([{]$/u];

/** A text cut at every `L5` and `L5-9`: the mentions become links, the rest goes through `plain`. */
export function linked(
  text: string,
  reveal: Reveal | undefined,
  plain: (text: string) => readonly (Node | string)[],
): readonly (Node | string)[] {
  if (reveal === undefined) return plain(text);
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const match of text.matchAll(mention)) {
    const lines = linesOf(match);
    if (lines === undefined) continue;
    const end = match.index + match[0].length;
    const [before = ''] = opening.exec(text.slice(at, match.index)) ?? [];
    const [behind = ''] = closing.exec(text.slice(end)) ?? [];
    const link = lineLink(lines, match[0], reveal);
    // A line may break on either side of a button, even where a sign must not be parted from it.
    const whole =
      before + behind === ''
        ? link
        : element('span', { class: 'af-whole' }, ...plain(before), link, ...plain(behind));
    nodes.push(...plain(text.slice(at, match.index - before.length)), whole);
    at = end + behind.length;
  }
  return [...nodes, ...plain(text.slice(at))];
}
