/** The cells of a table that is written as text: a row a line, its cells between ` | `. */
export const tableRows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));
