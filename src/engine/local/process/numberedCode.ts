const numberedLine = /^ *\d+\| ?(.*)$/;

/**
 * Code that a prompt shows with the numbers of its lines, as it is in its file: an edit repeats it so, and is drafted from it.
 *
 * @returns the numbered passages of a text, without the numbers
 */
export function numberedCode(text: string): readonly string[] {
  const passages: string[][] = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    const code = numberedLine.exec(line)?.[1];
    if (code !== undefined && !isInside) passages.push([]);
    if (code !== undefined) passages.at(-1)?.push(code);
    isInside = code !== undefined;
  }
  return passages.map((lines) => lines.join('\n'));
}
