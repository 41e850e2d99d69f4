/** The text with every CRLF as LF. A lone CR is content. */
export const foldLineEnds = (text: string): string => text.replace(/\r\n/gu, '\n');

/** How many there are from one offset to another. */
export function lineFeeds(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** Where an offset of the folded text lies in the text itself. */
export function unfoldOffset(text: string, folded: number): number {
  let offset = folded;
  let at = text.indexOf('\r\n');
  while (at !== -1 && at < offset) {
    offset += 1;
    at = text.indexOf('\r\n', at + 2);
  }
  return offset;
}

/**
 * The line end in use at a place: of the first line that ends at or after it, else of the last one before it. Undefined
 * in a text of one line. Taken from the neighbourhood, so that a file of mixed line ends stays as mixed as it was.
 */
function lineEndAt(text: string, offset: number): string | undefined {
  const after = text.indexOf('\n', offset);
  const feed = after === -1 ? text.lastIndexOf('\n') : after;
  if (feed === -1) return undefined;
  return text[feed - 1] === '\r' ? '\r\n' : '\n';
}

/** A replacement with the line ends that the text has where it goes. */
export function adoptLineEnds(replacement: string, text: string, offset: number): string {
  const lineEnd = lineEndAt(text, offset);
  if (lineEnd === undefined) return replacement;
  return lineEnd === '\n' ? foldLineEnds(replacement) : replacement.replace(/(?<!\r)\n/gu, lineEnd);
}
