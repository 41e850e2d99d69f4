import { definitionAsked, targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import {
  covers,
  holds,
  linesWithin,
  type SourceLine,
  sourceLines,
} from '../evidence/sourceLines.ts';
import { inlineCode, lineRef } from './markdown.ts';

/** What gives an error, at the beginning of a line; and a value, where the tree was not read. */
const fails = /^\s*(?:\}\s*)?(?:throw|raise|die|panic!?)\b[ (]/u;
const givesOutcome = /^\s*(?:\}\s*)?(?:return|yield)\b.*\S|^\s*(?:\}\s*)?return;?$/u;

/** Where a line's way parts; prose seldom ends like that. */
const parts =
  /^\s*(?:\}\s*)?(?:if|elif|elsif|else if|unless|switch|match|case|for|foreach|while|until|loop)\b.*(?:[{:);]|\bdo|\bthen)\s*$/u;

/**
 * What a complaint is answered with where the places found leave room: heads of functions say nothing of what is wrong, so that
 * lines on which the outcome hangs take their place. None where the places found are enough, or nothing decides.
 */
export function decidingPlaces(
  evidence: Evidence,
  places: readonly SourceLine[],
  limit: number,
): readonly SourceLine[] {
  const { code, subject } = evidence;
  if (code?.kind !== 'read' || subject === undefined) return [];
  const isHead = ({ line }: SourceLine): boolean =>
    code.definitions.some(({ kind, lines }) => hasOutcome.has(kind) && lines.from === line);
  const near = places.filter((each) => !isHead(each));
  const room = limit - near.length;
  // Beside a line that was found, none from elsewhere.
  const isWanted = ({ line }: SourceLine): boolean =>
    near.length === 0 || (holds(subject.lines, line) && near.every((each) => each.line !== line));
  const more = decidingLines(evidence, limit).filter(isWanted);
  if (room <= 0 || more.length === 0) return [];
  return inOrder([...near, ...more.slice(-room)]);
}

/** "What decides the outcome of `report` in L19-22:" */
export function decidingTitle(evidence: Evidence, shown: readonly SourceLine[]): string {
  const { subject } = evidence;
  const asked = definitionAsked(evidence);
  const isSelected = subject !== undefined && shown.every(({ line }) => holds(subject.lines, line));
  const lines = (isSelected ? undefined : asked?.lines) ?? subject?.lines;
  const whose = asked === undefined ? '' : ` of ${inlineCode(asked.name)}`;
  const where = lines === undefined ? '' : ` in ${lineRef(lines.from, lines.to)}`;
  return `What decides the outcome${whose}${where}:`;
}

const hasOutcome: ReadonlySet<string> = new Set(['function', 'method', 'class']);

const inOrder = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  lines.toSorted((a, b) => a.line - b.line);

/**
 * The lines on which it hangs what comes of the code that a question is about: what it returns or throws, then where it turns. For a
 * complaint that speaks of no line these say more than the head of the function.
 */
function decidingLines(evidence: Evidence, limit: number): readonly SourceLine[] {
  const { code, subject } = evidence;
  const target = definitionAsked(evidence)?.lines ?? targetLines(evidence);
  if (code?.kind !== 'read' || subject === undefined || target === undefined) return [];
  const returned = linesOf(code.returns.filter(({ text }) => text !== ''));
  const turning = linesOf(code.structures.filter(isTurn));
  // Of what was not selected the tree told nothing.
  const isRead = covers(code.selection, target);
  const head = definitionAsked(evidence)?.lines.from;
  const within = linesWithin(sourceLines(subject), target).filter(({ line }) => line !== head);
  const outcomes = within.filter(
    ({ line, text }) =>
      returned.has(line) || fails.test(text) || (!isRead && givesOutcome.test(text)),
  );
  const turns = within.filter(
    ({ line, text }) => turning.has(line) || (!isRead && parts.test(text)),
  );
  const last = outcomes.slice(-Math.max(1, limit - Math.min(1, turns.length)));
  const rest = turns.filter((each) => !last.includes(each));
  return inOrder([...last, ...rest.slice(0, limit - last.length)]);
}

const linesOf = (places: readonly { readonly line: number }[]): ReadonlySet<number> =>
  new Set(places.map(({ line }) => line));

const isTurn = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'condition' || kind === 'switch' || kind === 'loop' || kind === 'comprehension';
