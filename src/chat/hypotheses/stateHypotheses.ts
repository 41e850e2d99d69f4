import { LONGEST_HYPOTHESIS, type StatedHypothesis } from '../../protocol/hypothesis.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { ProposedEdit } from '../../protocol/reply.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { citedLines, overlap } from '../reply/citedLines.ts';
import { anchorOf, linesOfText } from './sameHypothesis.ts';

/** So many of one reply; a model may list more. */
const MOST = 12;

/** Somebody looks for a cause. What is said of other questions is no hypothesis. */
const seeksCause = ({ question: { intent, states, text } }: Evidence): boolean =>
  intent === 'fix' ||
  intent === 'review' ||
  (intent !== 'change' && intent !== 'test' && (states.observed || /\bwhy\b/iu.test(text)));

const isPlace = ({ from, to }: Lines): boolean => from >= 1 && from <= to;

const overlaps = (a: Lines | undefined, b: Lines | undefined): boolean =>
  a !== undefined && b !== undefined && overlap(a, b);

const placeOf = ({ check }: ProposedEdit): Lines | undefined =>
  check.kind === 'fits' ? check.lines : undefined;

type Said = Omit<StatedHypothesis, 'anchor' | 'edits'>;

const fromFindings = ({ findings }: Draft): readonly Said[] =>
  findings.map(({ message, from, to }) => ({
    state: 'open',
    text: message,
    lines: { from, to },
    origin: 'finding',
  }));

/** What is only a summary of the findings, or a question left open, is none of its own. */
function fromAssumptions({ assumptions, findings }: Draft): readonly Said[] {
  return assumptions
    .filter((text) => !text.startsWith('Left open:'))
    .map((text) => ({ text, places: citedLines(text).filter(isPlace) }))
    .filter(
      ({ places }) =>
        places.length === 0 || !places.every((at) => findings.some((one) => overlaps(at, one))),
    )
    .map(({ text, places: [lines] }) => ({
      state: 'open',
      text,
      ...(lines === undefined ? {} : { lines }),
      origin: 'assumption',
    }));
}

/** A change that is for none of what is listed stands for itself. */
const fromEdits = (edits: readonly ProposedEdit[], listed: readonly Said[]): readonly Said[] =>
  edits.flatMap((edit) => {
    const lines = placeOf(edit);
    if (lines === undefined || listed.some((one) => overlaps(one.lines, lines))) return [];
    const text = edit.mends ?? edit.title;
    return text === undefined ? [] : [{ state: 'open', text, lines, origin: 'fix' } as const];
  });

/**
 * What a reply says could be the cause: its findings, its assumptions, the problems that its changes are for, and what a
 * model lists itself. Each with the changes that would mend it.
 */
export function stateHypotheses(
  draft: Draft,
  edits: readonly ProposedEdit[],
  evidence: Evidence,
): readonly StatedHypothesis[] {
  const told: readonly Said[] = draft.hypotheses ?? [];
  const seen = seeksCause(evidence) ? [...fromFindings(draft), ...fromAssumptions(draft)] : [];
  const listed = [...told, ...seen];
  const all = seeksCause(evidence) ? [...listed, ...fromEdits(edits, listed)] : listed;
  const source = evidence.subject === undefined ? [] : linesOfText(evidence.subject.text);
  return all.slice(0, MOST).map((one): StatedHypothesis => {
    const anchor = anchorOf(source, one.lines);
    const mending = edits.filter((edit) => overlaps(one.lines, placeOf(edit)));
    return {
      ...one,
      text: one.text.slice(0, LONGEST_HYPOTHESIS),
      ...(anchor === undefined ? {} : { anchor }),
      ...(mending.length === 0 ? {} : { edits: mending.map(({ id }) => id) }),
    };
  });
}
