import type { Node } from 'web-tree-sitter';
import type { Lines } from '../../protocol/parsed.ts';
import { lastLineOf, lineOf } from './survey.ts';

/**
 * E1: whether some lines begin or end inside a statement. Returns the smallest uncut extent around them, or undefined
 * where they are whole already.
 *
 * The lines are taken from their first to their last visible character, and compared with the parts of the smallest node
 * that holds them: a part that lies partly outside is cut. A selection inside one leaf (a long string) is never cut.
 */
export function cutOf(root: Node, text: string, lines: Lines): Lines | undefined {
  const extent = visibleExtent(text, lines);
  if (extent === undefined) return undefined;
  const holder = root.descendantForIndex(extent.start, Math.max(extent.start, extent.end - 1));
  if (holder === null || isExactly(holder, extent)) return undefined;
  const parts = holder.children.filter(
    (part) => part !== null && part.endIndex > extent.start && part.startIndex < extent.end,
  );
  const cut = parts.some(
    (part) => part && (part.startIndex < extent.start || part.endIndex > extent.end),
  );
  return cut
    ? wholeOf(
        parts.filter((part) => part !== null),
        lines,
      )
    : undefined;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

const isExactly = (node: Node, { start, end }: Extent): boolean =>
  node.startIndex === start && node.endIndex === end;

function wholeOf(parts: readonly Node[], lines: Lines): Lines | undefined {
  const from = Math.min(lines.from, ...parts.map(lineOf));
  const to = Math.max(lines.to, ...parts.map(lastLineOf));
  return from === lines.from && to === lines.to ? undefined : { from, to };
}

/** Offsets of the first and behind the last visible character of some lines; undefined where all are blank. */
function visibleExtent(text: string, { from, to }: Lines): Extent | undefined {
  const starts = lineStarts(text);
  const start = starts[from - 1] ?? text.length;
  const end = starts[to] ?? text.length;
  const chosen = text.slice(start, end);
  if (chosen.trim() === '') return undefined;
  return {
    start: start + (chosen.length - chosen.trimStart().length),
    end: start + chosen.trimEnd().length,
  };
}

/** Offsets at which lines begin. LF, CRLF and a lone CR end a line, as in the editor. */
export function lineStarts(text: string): readonly number[] {
  if (text.includes('\r')) {
    return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  }
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}
