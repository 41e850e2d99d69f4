import { longPattern } from '../longPattern.ts';
import { targetLines } from './aim.ts';
import type { Evidence } from './evidence.ts';
import { linesWithin, sourceLines, wholeWord } from './sourceLines.ts';

/** More than this is no pointer but a listing. */
const MOST = 4;

const NAME = /[\p{L}_$@][\p{L}\p{N}_$]*/gu;
const LITERALS: readonly string[] = ['null', 'nil', 'None', 'true', 'false', 'True', 'False'];

/** The names a result is made of: those in what is returned, without what is called or taken from them. */
const namesIn = (expression: string): readonly string[] =>
  [...expression.matchAll(NAME)]
    .filter(({ index }) => !/[.>:]$/u.test(expression.slice(0, index)))
    .map(([name]) => name)
    .filter((name) => name.length <= 40 && !LITERALS.includes(name));

/** Changes after the first value: `x += 1`, `x++`, `x[i] = y`, `x.add(y)`. */
const changes = (name: string): RegExp =>
  longPattern`
      (?:\+\+|--)\s*${wholeWord(name).source}|${wholeWord(name).source}\s*(?:(?:[-+*/%&|^]|<<|>>)=|\+\+|--|
      \[[^\]]*\]\s*(?:\[[^\]]*\]\s*)?(?:[-+*/]?=)(?!=)|(?:\.|->)\w+(?:\(|\s*[-+*/]?=(?!=)))
    `;

/**
 * The lines on which what is returned gets its value, the last first: where a wrong result is made. Empty where the
 * result is made in the return itself.
 */
export function resultLines(evidence: Evidence): readonly number[] {
  const { code, subject } = evidence;
  const target = targetLines(evidence);
  if (code?.kind !== 'read' || subject === undefined || target === undefined) return [];
  const returned = [...new Set(code.returns.flatMap(({ text }) => namesIn(text)))];
  const own = code.returns.map(({ line }) => line);
  const patterns = returned.map(changes);
  return linesWithin(sourceLines(subject), target)
    .filter(({ text, line }) => !own.includes(line) && patterns.some((change) => change.test(text)))
    .map(({ line }) => line)
    .slice(-MOST);
}
