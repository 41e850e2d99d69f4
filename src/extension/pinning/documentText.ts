import { createHash } from 'node:crypto';
import type { Lines } from '../../protocol/parsed.ts';

/** A document of the editor as plain data. */
export interface DocumentText {
  readonly uri: string;
  /** `file`, `untitled`, `vscode-notebook-cell`, … */
  readonly scheme: string;
  /** For display: relative to the workspace where the file is in it. */
  readonly path: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** SHA-256 of a text, in hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The lines of a text without their ends, whichever those are. */
export const splitLines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/u);

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gu;

/** The whole of some lines as they stand, with the line ends between them and without the last one. */
export function textOfLines(text: string, { from, to }: Lines): string {
  const lines = [...text.matchAll(LINE)].map(([line]) => line).slice(from - 1, to);
  const last = lines.pop() ?? '';
  return lines.join('') + last.replace(/(?:\r\n|\r|\n)$/u, '');
}

/** Lines that a text really has: those beyond its end are brought back to its last one. */
export function clampLines({ from, to }: Lines, total: number): Lines {
  const last = Math.max(1, total);
  return { from: Math.min(from, last), to: Math.min(to, last) };
}
