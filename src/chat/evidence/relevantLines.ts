import type { Lines } from '../../protocol/parsed.ts';
import { conceptsOf } from './concepts.ts';
import type { Evidence } from './evidence.ts';
import { linesWithin, type SourceLine, sourceLines, wholeWord } from './sourceLines.ts';

interface Needle {
  readonly text: string;
  readonly weight: number;
  /** It is looked for as a word by itself; any other also as a part of one. */
  readonly whole?: true;
}

/**
 * The lines a question most likely speaks of, best first: those that share its names, its telling words or what programs
 * write for them. A word that stands on many lines tells little and counts little.
 */
export function relevantLines(
  evidence: Evidence,
  limit: number,
  within?: Lines,
): readonly SourceLine[] {
  const { subject, code } = evidence;
  if (subject === undefined) return [];
  const whole = subject.text.toLowerCase();
  const needles = needlesOf(evidence).filter(({ text }) => whole.includes(text.toLowerCase()));
  const structureAt = new Set(
    code?.kind === 'read'
      ? code.structures
          .filter(({ kind }) => evidence.question.structures.includes(kind))
          .map(({ line }) => line)
      : [],
  );
  if (needles.length === 0 && structureAt.size === 0) return [];
  const lines = linesWithin(sourceLines(subject), within ?? subject.lines).filter(isCode);
  const scores = new Map<SourceLine, number>(
    lines.map((line) => [line, structureAt.has(line.line) ? 3 : 0]),
  );
  for (const needle of needles) addScores(scores, needle);
  return best(scores, limit);
}

const isCode = ({ text }: SourceLine): boolean => /[\p{L}\p{N}]/u.test(text);

function addScores(scores: Map<SourceLine, number>, needle: Needle): void {
  const word = needle.whole && wholeWord(needle.text);
  const hits = [...scores.keys()].filter(({ text }) =>
    word ? word.test(text) : text.toLowerCase().includes(needle.text),
  );
  for (const hit of hits) {
    scores.set(hit, (scores.get(hit) ?? 0) + needle.weight / Math.sqrt(hits.length));
  }
}

function best(scores: ReadonlyMap<SourceLine, number>, limit: number): readonly SourceLine[] {
  const ranked = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, score]) => score >= top / 3)
    .slice(0, limit)
    .map(([line]) => line);
}

function needlesOf({ question, code }: Evidence): readonly Needle[] {
  const names = question.names.map(({ name }) => name);
  const parts = names.flatMap(nameParts);
  const topics = question.topics.filter(
    (topic) => !/^times?$/u.test(topic) || !howOften.test(question.text),
  );
  const words = new Set([...topics, ...parts].map(stem).filter((word) => word.length > 2));
  const meant = new Set(
    [...question.topics, ...parts].flatMap(
      (word) => conceptsOf(word) ?? conceptsOf(stem(word)) ?? [],
    ),
  );
  return [
    ...codeIn(question.text).map((text) => ({ text, weight: 4 })),
    ...operatorsIn(question.text).map((text) => ({ text, weight: 4 })),
    ...names.map((name) => ({ text: name.toLowerCase(), weight: 3 })),
    ...comparedNames(question.text, code).map((text) => ({ text, weight: 3, whole: true })),
    ...[...words].map((text) => ({ text, weight: 1.5 })),
    ...[...meant].map((text) => ({ text, weight: 1 })),
    ...(httpStatus.test(question.text) ? [{ text: 'status', weight: 1.5 }] : []),
  ];
}

/** "n = 0?", "if k is negative": short names of the code, said to have a value. As words they would be found everywhere. */
function comparedNames(text: string, code: Evidence['code']): readonly string[] {
  if (code?.kind !== 'read') return [];
  const said = [
    ...text
      .slice(0, 4000)
      .matchAll(
        /(?<![\w$.'])([A-Za-z_]{1,2})(?: ?(?:[=<>!]=?=?) ?| is | are | was )(?=-?\d|negative|zero|empty|null|nil|none|undefined)/giu,
      ),
  ];
  return said
    .flatMap(([, name = '']) => name)
    .filter((name) => code.identifiers.some((each) => each.name === name));
}

/** "does it handle 429?" */
const httpStatus = /(?<![\w.])[1-5]\d\d(?:s|\b)(?![\w.]*\w)/u;

/** Counts, and has nothing to do with time. */
const howOften = /\b(?:how many|how much|many|\d+|two|three|several|few) times\b/iu;

/** Pieces of code that a question spells out: "end[1]", "`x ?? y`". */
const codeIn = (text: string): readonly string[] =>
  [...text.slice(0, 4000).matchAll(/`([^`\n]{2,80})`|([\w$]{1,40}\[[^\]\s]{0,40}\])/gu)]
    .slice(0, 12)
    .map((match) => (match[1] ?? match[2] ?? '').toLowerCase());

/** "why <= and not <": spelled as in code, with spaces on both sides; arrows and a single sign are prose as well. */
const operatorsIn = (text: string): readonly string[] =>
  [
    ...text
      .slice(0, 4000)
      .matchAll(
        /(?<=^|[\s`])(?:[<>!]=|[!=]==?|<<|>>|&&|\|\||\?\?|\*\*|[-+*/|&]=|:=)(?=[\s`,.;?]|$)/gu,
      ),
  ]
    .slice(0, 4)
    .map(([operator]) => ` ${operator} `);

/** "retryCount" -> retry, count. */
export const nameParts = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .split(/[^A-Za-z\d]+/u)
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 1);

/** Cuts the commonest endings off, so that "buffers" finds "buffer". */
export const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, '') : word;
