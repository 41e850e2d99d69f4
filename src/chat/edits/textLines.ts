/** A line of a text: its offsets without the line end, and what stands between them. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text. One that ends in a line end has an empty last line, as an editor shows it. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    lines.push({ start, end: start + line.length, text: line });
    start += raw.length + 1;
  }
  return lines;
}

export const isBlank = (line: string): boolean => line.trim() === '';
