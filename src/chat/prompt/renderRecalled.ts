import type { Hypothesis, HypothesisState } from '../../protocol/hypothesis.ts';
import type { Contradiction, Correction } from '../../protocol/reply.ts';
import type { Fix } from '../hypotheses/memory.ts';
import type { Recalled } from '../hypotheses/recall.ts';
import { linesOf, oneLine, section } from './renderNotes.ts';

/** So many of the last changes are named. */
const NAMED = 6;

const words: Readonly<Record<HypothesisState, string>> = {
  open: 'open',
  'ruled-out': 'ruled out',
  confirmed: 'confirmed',
};

const listed = ({ state, text, lines, corrected }: Hypothesis): string =>
  [
    `${words[state]}: ${text}`,
    ...(lines === undefined ? [] : [`(${linesOf(lines)})`]),
    ...(corrected ? ['(the person says so)'] : []),
  ].join(' ');

function fateOf({ said, outcome }: Fix): string {
  if (said !== undefined)
    return said === 'helped' ? 'the person says it helped' : 'it did not help';
  if (outcome === undefined) return 'nothing is known of what came of it';
  return `problems gone ${outcome.gone}, still there ${outcome.still}, new ${outcome.added}`;
}

const triedOne = (fix: Fix): string => {
  const { title, check } = fix.edit;
  const place = check.kind === 'fits' ? ` (${linesOf(check.lines)})` : '';
  return `${title ?? 'A change'}${place}: ${fateOf(fix)}`;
};

const taken = ({ fact }: Correction): string =>
  `The last change did not help: ${oneLine(fact)} Your reply is shown under "I was wrong" and these words: do not repeat them, and do not apologise. Say what it must be instead, or what would tell.`;

const opposed = ({ earlier, later }: Contradiction): string =>
  `The person said "${oneLine(earlier.text)}" and later "${oneLine(later.text)}". They are shown both: go by the later one.`;

/** What the thread remembers: causes and how they stand, changes and what came of them. */
export function renderRecalled({ memory, correction, contradiction }: Recalled): readonly string[] {
  const tried = memory.fixes.filter((fix) => fix.tried).slice(-NAMED);
  return [
    ...section('What it could be, as this thread has it', memory.hypotheses.map(listed)),
    ...section('Changes that the person accepted', tried.map(triedOne)),
    ...(correction === undefined ? [] : [taken(correction)]),
    ...(contradiction === undefined ? [] : [opposed(contradiction)]),
  ];
}
