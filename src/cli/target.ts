import { existsSync } from 'node:fs';
import type { Lines } from '../protocol/parsed.ts';
import { CallError } from './callError.ts';

/** FILE, FILE:LINE or FILE:FROM-TO. */
export interface Target {
  readonly path: string;
  readonly lines: Lines | undefined;
}

/**
 * Reads what a question is about. A file whose name itself ends like a range is taken as a file.
 *
 * @throws {CallError} if the range runs backwards, or begins before line 1.
 */
export function readTarget(target: string, exists: (path: string) => boolean = existsSync): Target {
  const [, path, from, to] = /^(.+?):(\d+)(?:-(\d+))?$/.exec(target) ?? [];
  if (path === undefined || from === undefined || exists(target)) {
    return { path: target, lines: undefined };
  }
  const lines = { from: Number(from), to: Number(to ?? from) };
  if (lines.from < 1 || lines.to < lines.from) {
    throw new CallError(`The lines ${lines.from}-${lines.to} are no range.`);
  }
  return { path, lines };
}

/** Lines as an editor counts them: a text that ends with a line break has an empty last line. */
const countLines = (text: string): number => text.split(/\r\n|\r|\n/).length;

/**
 * The lines asked about, all of them where none are named.
 *
 * @throws {CallError} if they are not all in the text.
 */
export function linesWithin(text: string, lines: Lines | undefined, path: string): Lines {
  const total = countLines(text);
  if (lines === undefined) return { from: 1, to: total };
  if (lines.from < 1 || lines.to < lines.from || lines.to > total) {
    throw new CallError(`${path} has ${total} lines, not ${lines.from}-${lines.to}.`);
  }
  return lines;
}
