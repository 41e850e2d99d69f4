import type { EditOutcome } from '../../src/protocol/conversationEvent.ts';
import type { ProposedEdit } from '../../src/protocol/reply.ts';
import { type Child, element, icon } from '../dom.ts';
import { marked } from '../hiddenCharacters.ts';
import { say, sayCount } from '../words.ts';

type Check = ProposedEdit['check'];
type Fits = Extract<Check, { kind: 'fits' }>;

const good = (): HTMLElement => icon('check', 'af-good');
const warning = (): HTMLElement => icon('warning', 'af-warn');
const nothing = (): HTMLElement => icon('dash', 'af-dim');

const row = (sign: HTMLElement, ...words: readonly Child[]): HTMLElement =>
  element('li', {}, sign, element('span', {}, ...words));

const parseRow = ({ parses }: Fits): HTMLElement | undefined => {
  if (parses === undefined) return undefined;
  return parses
    ? row(good(), say('edit.parses'))
    : row(icon('error', 'af-bad'), say('edit.doesNotParse'));
};

const countRow = (
  sign: () => HTMLElement,
  word: 'edit.wouldFix' | 'edit.wouldBring',
  count: number,
): HTMLElement | undefined => (count === 0 ? undefined : row(sign(), sayCount(word, count)));

/** Only what was really checked: a check that was not run says nothing. */
function fitRows(check: Fits): readonly HTMLElement[] {
  const rows = [
    parseRow(check),
    countRow(good, 'edit.wouldFix', check.gone),
    countRow(warning, 'edit.wouldBring', check.added),
  ];
  return rows.filter((each) => each !== undefined);
}

/** Why a change that does not fit cannot be made. */
function misfit(check: Exclude<Check, Fits>): string {
  switch (check.kind) {
    case 'ambiguous':
      return say('edit.ambiguous', { count: check.places });
    case 'not-found':
      return check.nearLine === undefined
        ? say('edit.notFound')
        : say('edit.notFoundNear', { line: check.nearLine });
    case 'no-change':
      return say('edit.noChange');
    case 'outside':
      return say('edit.outside', { file: marked(check.file) });
  }
}

/** What is known of a change before it is made. Empty if nothing was checked. */
export const checkRows = (check: Check): readonly HTMLElement[] =>
  check.kind === 'fits' ? fitRows(check) : [row(warning(), misfit(check))];

/** "1 problem gone, 0 new", and what is left. */
function sayOutcome({ gone, still, added }: EditOutcome): string {
  const said = sayCount('edit.outcome', gone, { added });
  return still === 0 ? said : `${said}, ${say('edit.still', { count: still })}`;
}

/** Whether a change brought problems, or left those that it was for. */
export const isRegression = (outcome: EditOutcome | undefined): boolean =>
  outcome !== undefined && (outcome.added > 0 || (outcome.left ?? []).length > 0);

const problemRow = ({ line, message }: NonNullable<EditOutcome['left']>[number]): HTMLElement => {
  const place = `L${line}`;
  return row(
    icon('blank'),
    element('span', { dir: 'auto' }, marked(say('edit.problem', { place, message }))),
  );
};

/** The same for whoever only hears it: first whether it helped. */
export function sayVerdict(outcome: EditOutcome): string {
  const said = sayOutcome(outcome);
  if (!isRegression(outcome)) return said;
  return `${say(outcome.added > 0 ? 'edit.worse' : 'edit.left')} (${said})`;
}

/** What came of a change once it was made; of a bad one, which problems it left or brought. */
export function outcomeRows(outcome: EditOutcome | undefined): readonly HTMLElement[] {
  if (outcome === undefined) return [row(nothing(), say('edit.unread'))];
  const { gone, still, left = [], fresh = [] } = outcome;
  // Problems that were there before and that the change is not for are nothing to warn of.
  const sign = gone > 0 || still === 0 ? good() : nothing();
  if (!isRegression(outcome)) return [row(sign, sayOutcome(outcome))];
  return [row(warning(), sayVerdict(outcome)), ...[...fresh, ...left].map(problemRow)];
}

/** Why the last attempt was refused. */
export const refusalRow = (refused: string | undefined): HTMLElement | undefined =>
  refused === undefined ? undefined : row(icon('error', 'af-bad'), marked(refused));

export const checkList = (rows: readonly Child[]): HTMLElement | undefined =>
  rows.every((each) => each === undefined)
    ? undefined
    : element('ul', { class: 'af-checks' }, ...rows);
