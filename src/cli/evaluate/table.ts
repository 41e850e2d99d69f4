import type { Figure } from './figures.ts';

/** Rows under a head; the first column reads from the left, the others are figures. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => `${renderRow(row, widths)}\n`).join('');
}

const renderRow = (row: readonly string[], widths: readonly number[]): string =>
  widths
    .map((width, column) => {
      const cell = row[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('  ')
    .trimEnd();

/** A share: `.95`, `1.00`, or `-` where there is none. */
export const renderShare = (figure: Figure): string =>
  figure === null ? '-' : figure.toFixed(2).replace(/^0/u, '');

export const renderNumber = (figure: Figure, digits = 0): string =>
  figure === null ? '-' : figure.toFixed(digits);
