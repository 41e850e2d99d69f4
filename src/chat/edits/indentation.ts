/** Columns a tab counts for, whatever the editor shows: a fixed number keeps the comparison free of settings. */
const TAB_COLUMNS = 4;

/** A line taken apart: its leading blanks, how many columns they take, and the rest. */
export interface IndentedLine {
  readonly blanks: string;
  readonly columns: number;
  readonly rest: string;
}

export function readIndentation(line: string): IndentedLine {
  const rest = line.replace(/^[ \t]+/u, '');
  const blanks = line.slice(0, line.length - rest.length);
  const tabs = blanks.length - blanks.replaceAll('\t', '').length;
  return { blanks, columns: blanks.length + tabs * (TAB_COLUMNS - 1), rest };
}

/** Whether most indented lines begin with a tab. */
export function indentsWithTabs(lines: readonly string[]): boolean {
  const tabs = lines.filter((line) => line.startsWith('\t')).length;
  const spaces = lines.filter((line) => line.startsWith(' ')).length;
  return tabs > spaces;
}

export function renderIndentation(columns: number, tabs: boolean): string {
  if (!tabs) return ' '.repeat(columns);
  return '\t'.repeat(Math.floor(columns / TAB_COLUMNS)) + ' '.repeat(columns % TAB_COLUMNS);
}
