import type { Finding } from '../../protocol/codeFacts.ts';
import type { Diagnostic } from '../evidence/evidence.ts';
import { nameParts } from '../evidence/relevantLines.ts';
import { codeNouns, fillers } from '../evidence/words.ts';
import { QUOTED } from './toldProblems.ts';

/** Of longer words so many letters are compared: "assigns" and "assignment" say the same. */
const STEM = 6;

/** Whether what is reported speaks of what a finding is about, not only of the same line. */
export const saysTheSame = (finding: Finding, reported: Diagnostic): boolean =>
  wordsShared(finding, reported) > 0;

/** How many telling words of a report a finding has, if they stand on the same line. */
export function wordsShared(
  { from, to, message, why }: Finding,
  { line, message: reported }: Diagnostic,
): number {
  if (line < from || line > to) return 0;
  const words = new Set(tellingWords(`${message} ${why}`));
  return new Set(tellingWords(reported).filter((word) => words.has(word))).size;
}

/** Words of two letters are too common, but for the names that are quoted. */
const tellingWords = (text: string): readonly string[] => [
  ...nameParts(text)
    .filter((word) => word.length > 2 && !fillers.has(word) && !codeNouns.has(word))
    .map((word) => word.slice(0, STEM)),
  ...[...text.matchAll(/[`'"]([A-Za-z_]\w?)[`'"]/gu)].map(([, name = '']) => name),
];

/** Who reports it, as a sentence begins that goes on with what it is. */
export function reporterOf({ source = '' }: Diagnostic): string {
  if (source === QUOTED) return 'You quote';
  return source.startsWith('attached ') ? `The ${source} reports` : 'The editor reports';
}
