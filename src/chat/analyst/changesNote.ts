import type { Draft } from '../draft.ts';
import { targetLines } from '../evidence/aim.ts';
import { changedPlaces, changesWithin } from '../evidence/changedPlaces.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { longPatternWith } from '../longPattern.ts';

/** Says that it was otherwise before. */
const wasOtherwise = longPatternWith('iu')`
    \b(?:used to|worked (?:before|fine|until|yesterday|last)|stopped|stops|no longer|any ?more|suddenly|since|regress\w*|
    broke|broken by|after (?:i|we|my|the)|before (?:i|we|my|the))\b
  `;

/** To a question about something that was otherwise before, what changed there since the last commit. */
export function withChanges<B extends Pick<Draft, 'text'>>(body: B, evidence: Evidence): B {
  const { changes } = evidence.editor;
  const lines = targetLines(evidence);
  if (changes === undefined || changes.isNew || lines === undefined) return body;
  if (!wasOtherwise.test(evidence.question.text)) return body;
  const hunks = changesWithin(changes, lines);
  if (hunks.length === 0) return body;
  return {
    ...body,
    text: `${body.text}\n\nChanged since the last commit: ${changedPlaces({ hunks })}.`,
  };
}
