import { definitionAsked, targetLines } from '../evidence/aim.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { holds, linesWithin, type SourceLine, sourceLines } from '../evidence/sourceLines.ts';
import { inlineCode, lineRef } from './markdown.ts';

/** What gives a value or an error, at the beginning of a line. */
const givesOutcome = /^\s*(?:\}\s*)?(?:return|throw|raise|yield|die|panic!?)\b/u;

/** Where a line's way parts. */
const parts =
  /^\s*(?:\}\s*)?(?:if|elif|elsif|else if|unless|switch|match|case|when|for|foreach|while|until|loop)\b/u;

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
  const known = new Set(
    [...code.returns.filter(({ text }) => text !== ''), ...code.structures.filter(isTurn)]
      .map(({ line }) => line)
      .filter((line) => holds(target, line)),
  );
  const returned = new Set(code.returns.map(({ line }) => line));
  const within = linesWithin(sourceLines(subject), target).slice(1);
  const outcomes = within.filter(
    ({ line, text }) => (returned.has(line) && known.has(line)) || givesOutcome.test(text),
  );
  const turns = within.filter(({ line, text }) => known.has(line) || parts.test(text));
  const last = outcomes.slice(-Math.max(1, limit - Math.min(1, turns.length)));
  const rest = turns.filter((each) => !last.includes(each));
  return inOrder([...last, ...rest.slice(0, limit - last.length)]);
}

const isTurn = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'condition' || kind === 'switch' || kind === 'loop' || kind === 'comprehension';
