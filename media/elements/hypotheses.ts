import type { Hypothesis, HypothesisState } from '../../src/protocol/hypothesis.ts';
import type { PageWord } from '../../src/protocol/pageWords.ts';
import type { Send } from '../channel.ts';
import { button, element, icon, newId } from '../dom.ts';
import { inlineText, spokenText } from '../inlineText.ts';
import { lineLink, type Reveal, range } from '../lineLinks.ts';
import { say } from '../words.ts';

export interface HypothesesContext {
  readonly send: Send;
  /** Shows a turn of the thread and gives it the keyboard. */
  readonly showTurn: (turn: number) => void;
}

const states: readonly HypothesisState[] = ['open', 'ruled-out', 'confirmed'];

const signs: Readonly<Record<HypothesisState, readonly [name: string, kind: string]>> = {
  open: ['circle-large', 'af-dim'],
  'ruled-out': ['circle-slash', 'af-dim'],
  confirmed: ['pass', 'af-good'],
};

const counts = {
  open: 'hypotheses.count.open',
  'ruled-out': 'hypotheses.count.ruledOut',
  confirmed: 'hypotheses.count.confirmed',
} as const;

/** How a hypothesis stands, as the list says it. */
export const stateWords = {
  open: 'hypotheses.open',
  'ruled-out': 'hypotheses.ruledOut',
  confirmed: 'hypotheses.confirmed',
} as const satisfies Readonly<Record<HypothesisState, PageWord>>;

/** More than this is one line until somebody opens it. */
const SHORT = 3;

function stateField({ id, text, state }: Hypothesis, send: Send): HTMLElement {
  const field = element('select', {
    class: 'af-state',
    'data-focus': `state ${id}`,
    'aria-label': say('hypotheses.state', { hypothesis: spokenText(text) }),
  });
  for (const each of states) {
    field.append(
      element('option', { value: each, selected: each === state }, say(stateWords[each])),
    );
  }
  field.addEventListener('change', () => {
    const chosen = states.find((each) => each === field.value);
    if (chosen !== undefined) send({ type: 'mark-hypothesis', hypothesis: id, state: chosen });
  });
  return field;
}

/** Where it came from, and who has the last word on it. */
function source({ turn, corrected }: Hypothesis, showTurn: HypothesesContext['showTurn']) {
  const from = button(
    {
      class: 'af-link',
      press: () => showTurn(turn),
      attributes: { title: say('hypotheses.goTo', { turn }), 'data-focus': `turn ${turn}` },
    },
    say('hypotheses.from'),
  );
  return element(
    'span',
    { class: 'af-hypo-from' },
    '· ',
    from,
    corrected ? ` · ${say('hypotheses.yours')}` : undefined,
  );
}

function row(hypothesis: Hypothesis, { send, showTurn }: HypothesesContext): HTMLElement {
  const { text, lines, seen, state } = hypothesis;
  const reveal: Reveal = (shown) => send({ type: 'reveal', turn: seen, lines: shown });
  return element(
    'li',
    { class: `af-hypo is-${state}` },
    icon(...signs[state]),
    element(
      'span',
      { class: 'af-hypo-text', dir: 'auto' },
      ...inlineText(text, reveal),
      ...(lines === undefined ? [] : [' ', lineLink(lines, `L${range(lines)}`, reveal)]),
      ' ',
      source(hypothesis, showTurn),
    ),
    stateField(hypothesis, send),
  );
}

/** The field for a cause that is not on the list. */
function addField(send: Send): HTMLElement {
  const field = element('input', {
    class: 'af-field',
    type: 'text',
    dir: 'auto',
    maxlength: 300,
    'data-focus': 'add',
    'aria-label': say('hypotheses.addLabel'),
    placeholder: say('hypotheses.add'),
  });
  const add = element(
    'button',
    { type: 'submit', class: 'af-btn af-btn--2', hidden: true },
    say('hypotheses.addButton'),
  );
  const form = element('form', { class: 'af-free' }, field, add);
  field.addEventListener('input', () => {
    add.hidden = field.value.trim() === '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    send({ type: 'add-hypothesis', text });
    field.value = '';
    add.hidden = true;
  });
  return form;
}

/** How many stand in which way. A narrow panel has room for the first only. */
function summaryCounts(hypotheses: readonly Hypothesis[]): HTMLElement {
  const [first = '', ...others] = states
    .map((state) => ({ state, count: hypotheses.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => say(counts[state], { count }));
  return element(
    'span',
    { class: 'af-grow af-hypos-count' },
    first,
    element('span', { class: 'af-hypos-more' }, ...others.map((words) => `, ${words}`)),
  );
}

/** The first answer says itself what it lists. From then on the list is open while it is short. */
const opensItself = (hypotheses: readonly Hypothesis[], turns: number): boolean =>
  hypotheses.length <= SHORT && turns > 1;

function isOpen(previous: HTMLElement | undefined, otherwise: boolean): boolean {
  const touched = previous instanceof HTMLDetailsElement && previous.dataset.touched === 'true';
  return touched ? previous.open : otherwise;
}

/** What a person has begun to type stays when the list is drawn again. */
function keepDraft(fold: HTMLElement, previous: HTMLElement | undefined): void {
  const [field, former] = [fold, previous].map((each) =>
    each?.querySelector<HTMLInputElement>('input.af-field'),
  );
  if (!field || !former || former.value === '') return;
  field.value = former.value;
  field.dispatchEvent(new Event('input'));
}

/** What could be the cause, how each stands, and where to say otherwise. */
export function hypothesisList(
  hypotheses: readonly Hypothesis[],
  turns: number,
  context: HypothesesContext,
  previous: HTMLElement | undefined,
): HTMLElement {
  const heading = newId();
  const summary = element(
    'summary',
    { 'data-focus': 'hypotheses' },
    element('span', { id: heading, class: 'af-hypos-title' }, say('hypotheses.heading')),
    summaryCounts(hypotheses),
  );
  const list = element(
    'ul',
    { class: 'af-hypos', 'aria-labelledby': heading },
    ...hypotheses.map((one) => row(one, context)),
  );
  const open = isOpen(previous, opensItself(hypotheses, turns));
  const fold = element(
    'details',
    { class: 'af-fold af-hypos-fold', open },
    summary,
    list,
    addField(context.send),
  );
  const touch = () => fold.setAttribute('data-touched', 'true');
  summary.addEventListener('click', touch);
  if (previous?.dataset.touched === 'true') touch();
  keepDraft(fold, previous);
  return fold;
}
