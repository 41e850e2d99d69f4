import { Edit, type Point } from 'web-tree-sitter';

/** What makes one text of another, as one replacement; undefined where less than half of it is the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  const shorter = Math.min(before.length, after.length);
  const above = sameFrom(shorter, (at) => before.charCodeAt(at) === after.charCodeAt(at));
  const [end, newEnd] = [before.length - 1, after.length - 1];
  const below = sameFrom(
    shorter - above,
    (at) => before.charCodeAt(end - at) === after.charCodeAt(newEnd - at),
  );
  if ((above + below) * 2 < after.length) return undefined;
  const [oldEndIndex, newEndIndex] = [before.length - below, after.length - below];
  return new Edit({
    startIndex: above,
    oldEndIndex,
    newEndIndex,
    startPosition: pointAt(before, above),
    oldEndPosition: pointAt(before, oldEndIndex),
    newEndPosition: pointAt(after, newEndIndex),
  });
}

function sameFrom(limit: number, isSame: (at: number) => boolean): number {
  let at = 0;
  while (at < limit && isSame(at)) at += 1;
  return at;
}

/** As the parser counts: only a line feed ends a line. */
function pointAt(text: string, index: number): Point {
  let row = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
    row += 1;
    start = end + 1;
  }
  return { row, column: index - start };
}
