import { LONGEST_HYPOTHESIS, type StatedHypothesis } from '../../protocol/hypothesis.ts';
import type { Lines } from '../../protocol/parsed.ts';
import type { ProposedEdit } from '../../protocol/reply.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { overlap } from '../reply/citedLines.ts';
import { anchorOf, linesOfText } from './sameHypothesis.ts';

/** So many of one reply; a model may list more. */
const MOST = 12;

/** Somebody looks for a cause. What is said of other questions is no hypothesis. */
const seeksCause = ({ question: { intent, states, text } }: Evidence): boolean =>
  intent === 'fix' ||
  intent === 'review' ||
  (intent !== 'change' && intent !== 'test' && (states.observed || /\bwhy\b/iu.test(text)));

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

/** A change that is for none of what is listed stands for itself. */
const fromEdits = (edits: readonly ProposedEdit[], listed: readonly Said[]): readonly Said[] =>
  edits.flatMap((edit) => {
    const lines = placeOf(edit);
    if (lines === undefined || listed.some((one) => overlaps(one.lines, lines))) return [];
    const text = edit.mends ?? edit.title;
    return text === undefined ? [] : [{ state: 'open', text, lines, origin: 'fix' } as const];
  });

/**
 * What a reply says could be the cause: its findings, the problems that its changes are for, and what a model lists itself.
 * Each with the changes that would mend it. What it takes for granted is no cause, and stands below it to be corrected.
 */
export function stateHypotheses(
  draft: Draft,
  edits: readonly ProposedEdit[],
  evidence: Evidence,
): readonly StatedHypothesis[] {
  const told: readonly Said[] = draft.hypotheses ?? [];
  const seen = seeksCause(evidence) ? fromFindings(draft) : [];
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
