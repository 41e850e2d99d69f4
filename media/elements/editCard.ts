import type { ShownEdit } from '../../src/protocol/snapshot.ts';
import type { Outgoing, Send } from '../channel.ts';
import { button, type Child, element, hasModifier, icon, isField, unseen } from '../dom.ts';
import { countHidden, marked } from '../hiddenCharacters.ts';
import { inlineText } from '../inlineText.ts';
import { range, sayLines } from '../lineLinks.ts';
import { say } from '../words.ts';
import { checkList, checkRows, isRegression, outcomeRows, refusalRow } from './editChecks.ts';
import { hiddenNote } from './hiddenNote.ts';
import { type DiffLine, lineDiff } from './lineDiff.ts';
import { middleCut, nameOf } from './locationChip.ts';
import { miniDiff } from './miniDiff.ts';

type EditMessage = Extract<Outgoing, { edit: string }>['type'];

interface CardContext {
  readonly shown: ShownEdit;
  readonly turn: number;
  readonly send: Send;
}

const linesOf = ({ edit }: ShownEdit) =>
  edit.check.kind === 'fits' ? edit.check.lines : undefined;

/** The file and the lines; pressing it shows them as a difference, since they may be in any file. */
function fileLink({ shown, turn, send }: CardContext): HTMLElement {
  const { edit } = shown;
  const lines = linesOf(shown);
  const folder = edit.file.slice(0, edit.file.length - nameOf(edit.file).length);
  const title = lines === undefined ? edit.file : `${edit.file}, ${sayLines(lines)}`;
  const content: readonly Child[] = [
    folder === '' ? undefined : element('bdi', { class: 'af-dir' }, marked(folder)),
    middleCut(nameOf(edit.file)),
    lines && element('span', { class: 'af-chip-range' }, `:${range(lines)}`),
  ];
  if (lines === undefined)
    return element('span', { class: 'af-file', title: marked(title) }, ...content);
  return button(
    {
      class: 'af-file',
      press: () => send({ type: 'open-diff', turn, edit: edit.id }),
      attributes: {
        title: marked(title),
        // What is seen comes first, in one piece: a name in two halves would be read as two words.
        'aria-label': marked(`${edit.file}:${range(lines)}, ${sayLines(lines)}`),
      },
    },
    ...content,
  );
}

const titleOf = ({ title }: ShownEdit['edit']): HTMLElement | undefined =>
  title === undefined
    ? undefined
    : element('h3', { class: 'af-edit-title', dir: 'auto' }, ...inlineText(title));

function delta(lines: readonly DiffLine[]): HTMLElement {
  const count = (kind: DiffLine['kind']) => lines.filter((line) => line.kind === kind).length;
  const [added, removed] = [count('added'), count('removed')];
  return element(
    'span',
    { class: 'af-delta' },
    element('span', { 'aria-hidden': 'true' }, `+${added} −${removed}`),
    unseen(say('edit.delta', { added, removed })),
  );
}

function decide({ shown, turn, send }: CardContext, type: EditMessage): () => void {
  return () => send({ type, turn, edit: shown.edit.id });
}

/** Letters of a card. They act only while the keyboard is in it. */
function letters(card: HTMLElement, actions: Readonly<Record<string, () => void>>): void {
  card.addEventListener('keydown', (event) => {
    const act = actions[event.key.toLowerCase()];
    if (act === undefined || hasModifier(event) || isField(event.target)) return;
    event.preventDefault();
    act();
  });
}

const action = (
  style: string,
  words: string,
  letter: string,
  press: () => void,
  ...before: readonly Child[]
): HTMLElement =>
  button(
    {
      class: `af-btn ${style}`.trim(),
      press,
      attributes: { 'aria-keyshortcuts': letter, 'data-focus': letter },
    },
    ...before,
    words,
  );

function proposedActions(context: CardContext): Readonly<Record<string, () => void>> {
  const fits = context.shown.edit.check.kind === 'fits';
  const reject = { r: decide(context, 'reject-edit') };
  if (!fits) return reject;
  return { a: decide(context, 'accept-edit'), o: decide(context, 'open-diff'), ...reject };
}

function proposedFoot(context: CardContext): HTMLElement {
  const { a, o, r } = proposedActions(context);
  const { shown } = context;
  const undone = shown.state.kind === 'undone';
  const tried = shown.refused !== undefined;
  const rows = [
    undone ? element('li', {}, icon('discard'), say('edit.undone')) : undefined,
    // What was checked before is not true of a file that refused it since.
    ...(tried ? [] : checkRows(shown.edit.check)),
    refusalRow(shown.refused),
  ];
  return element(
    'div',
    { class: 'af-edit-foot' },
    checkList(rows),
    element(
      'div',
      { class: 'af-actions' },
      a && action(tried ? 'af-btn--2' : '', say(tried ? 'edit.tryAgain' : 'edit.accept'), 'a', a),
      o && action('af-btn--2', say('edit.openDiff'), 'o', o),
      r && action('af-btn--2', say('edit.reject'), 'r', r),
    ),
  );
}

/** A change that waits for a decision. */
function proposedCard(context: CardContext): HTMLElement {
  const { edit } = context.shown;
  const label = say('edit.label', { file: marked(edit.file) });
  const lines = lineDiff(edit.oldText, edit.newText);
  const card = element(
    'section',
    { class: 'af-edit', 'aria-label': label },
    titleOf(edit),
    element('div', { class: 'af-edit-head' }, fileLink(context), delta(lines)),
    miniDiff(lines, linesOf(context.shown)?.from, label),
    hiddenNote(countHidden(edit.oldText + edit.newText)),
    proposedFoot(context),
  );
  letters(card, proposedActions(context));
  return card;
}

/** Opens and closes the difference of a settled change. */
function twist(diff: HTMLElement): HTMLElement {
  diff.hidden = true;
  const sign = icon('chevron-right');
  const toggle = (): void => {
    diff.hidden = !diff.hidden;
    opener.setAttribute('aria-expanded', `${!diff.hidden}`);
    sign.classList.toggle('codicon-chevron-right', diff.hidden);
    sign.classList.toggle('codicon-chevron-down', !diff.hidden);
  };
  const label = say('edit.show');
  const attributes = { 'aria-expanded': 'false', 'aria-label': label, title: label };
  const opener = button({ class: 'af-icon af-twist', press: toggle, attributes }, sign);
  return opener;
}

function doneHead(context: CardContext, words: string): readonly HTMLElement[] {
  const { edit } = context.shown;
  const lines = lineDiff(edit.oldText, edit.newText);
  const diff = miniDiff(
    lines,
    linesOf(context.shown)?.from,
    say('edit.label', { file: marked(edit.file) }),
  );
  const head = element(
    'div',
    { class: 'af-edit-head' },
    twist(diff),
    element('div', { class: 'af-edit-what' }, titleOf(edit), fileLink(context)),
    element('span', { class: 'af-delta' }, words),
  );
  return [head, diff];
}

/** A change that was made: two lines, what came of it, and the way back. */
function acceptedCard(context: CardContext): HTMLElement {
  const { edit, state, refused } = context.shown;
  const outcome = state.kind === 'accepted' ? state.outcome : undefined;
  const undo = decide(context, 'undo-edit');
  const bad = isRegression(outcome);
  const card = element(
    'section',
    {
      class: `af-edit af-edit--done${bad ? ' af-edit--bad' : ''}`,
      'aria-label': say('edit.labelAccepted', { file: marked(edit.file) }),
    },
    ...doneHead(context, say('edit.accepted')),
    element(
      'div',
      { class: 'af-edit-foot' },
      checkList([...outcomeRows(outcome), refusalRow(refused)]),
      element(
        'div',
        { class: 'af-actions' },
        action(bad ? '' : 'af-btn--quiet', say('edit.undo'), 'u', undo, icon('discard')),
      ),
    ),
  );
  letters(card, { u: undo });
  return card;
}

const rejectedCard = (context: CardContext): HTMLElement =>
  element(
    'section',
    {
      class: 'af-edit af-edit--done',
      'aria-label': say('edit.labelRejected', { file: marked(context.shown.edit.file) }),
    },
    ...doneHead(context, say('edit.rejected')),
  );

/** One proposed change, in the state it is in. */
export function editCard(shown: ShownEdit, turn: number, send: Send): HTMLElement {
  const context = { shown, turn, send };
  if (shown.state.kind === 'accepted') return acceptedCard(context);
  if (shown.state.kind === 'rejected') return rejectedCard(context);
  return proposedCard(context);
}
