const SHOWN = 90;

/** Code within a line of Markdown: one line of it, shortened, with a fence that no backtick in it can end. */
export function inlineCode(text: string): string {
  const line =
    text
      .trim()
      .split(/\r\n|\r|\n/u, 1)[0]
      ?.trim() ?? '';
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
  if (shown === '') return '';
  const longest = Math.max(0, ...(shown.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}

/** Plain words from elsewhere, such as a diagnostic, so that they cannot become Markdown; names in pairs of backticks may. */
export function plainWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const isPaired = (line.match(/`/gu) ?? []).length % 2 === 0;
  return (isPaired ? line : line.replaceAll('`', "'")).replace(
    /[\\*_[\]<>#|~]/gu,
    (mark) => `\\${mark}`,
  );
}

export const lineRef = (from: number, to = from): string =>
  from === to ? `L${from}` : `L${from}-${to}`;

/** "L3, L4 and L9", each once, in order. */
export function lineList(lines: readonly number[]): string {
  const all = [...new Set(lines)].sort((a, b) => a - b).map((line) => lineRef(line));
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** "1 parameter", "3 parameters", "2 switches". */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun}${/(?:s|x|ch|sh)$/u.test(noun) ? 'es' : 's'}`;
}
