import type { Answer } from '../../src/protocol/conversationEvent.ts';
import type { PageWord } from '../../src/protocol/pageWords.ts';
import type { Reply, Score } from '../../src/protocol/reply.ts';
import type { TurnView } from '../../src/protocol/snapshot.ts';
import { button, element, hasModifier, icon, iconButton, isField, newId } from '../dom.ts';
import { inlineText } from '../inlineText.ts';
import { lineLink, type Reveal, range } from '../lineLinks.ts';
import { say } from '../words.ts';

type Question = NonNullable<Reply['question']>;

export interface QuestionCardOptions {
  readonly question: Question;
  readonly asking: NonNullable<TurnView['asking']>;
  /** Why this is asked at all, in the reply's own words. */
  readonly reason: string;
  /** What was weighed, the most worthwhile first. */
  readonly scores: readonly Score[];
  readonly reveal: Reveal | undefined;
  readonly answer: (answer: Answer) => void;
  /** Leaves the card without an answer: the question goes on waiting. */
  readonly leave: () => void;
}

const key = (name: string): HTMLElement =>
  element('span', { class: 'af-key', 'aria-hidden': 'true' }, name);

function optionRow(options: QuestionCardOptions, index: number): HTMLElement {
  const { question, reveal, answer } = options;
  const option = question.options[index];
  const text = option?.text ?? '';
  const lines = option?.lines;
  const radio = button(
    {
      class: 'af-option',
      press: () => answer({ kind: 'option', index, text }),
      attributes: {
        role: 'radio',
        'aria-checked': 'false',
        tabindex: index === 0 ? 0 : -1,
        'aria-keyshortcuts': index + 1,
      },
    },
    key(`${index + 1}`),
    element('span', { dir: 'auto' }, ...inlineText(text)),
  );
  const link =
    lines === undefined || reveal === undefined
      ? undefined
      : lineLink(lines, `L${range(lines)}`, reveal);
  return element('div', { class: 'af-opt' }, radio, link);
}

/** Moves the one tab stop of the options; nothing is chosen by moving. */
function roving(options: readonly HTMLElement[]): (event: KeyboardEvent) => void {
  const focus = (index: number): void => {
    const wrapped = (index + options.length) % options.length;
    options.forEach((each, at) => {
      each.tabIndex = at === wrapped ? 0 : -1;
    });
    options[wrapped]?.focus();
  };
  return (event) => {
    const at = options.findIndex((each) => each.matches(':focus'));
    if (at < 0) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: options.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined || hasModifier(event)) return;
    event.preventDefault();
    focus(target);
  };
}

function optionGroup(options: QuestionCardOptions, label: string, reason: string): HTMLElement {
  const rows = options.question.options.map((_, index) => optionRow(options, index));
  const group = element(
    'div',
    {
      class: 'af-options',
      role: 'radiogroup',
      'aria-labelledby': label,
      'aria-describedby': reason,
    },
    ...rows,
  );
  const radios = [...group.querySelectorAll<HTMLElement>('.af-option')];
  group.addEventListener('keydown', roving(radios));
  return group;
}

/** The field for any other answer. */
function freeField(answer: QuestionCardOptions['answer']): HTMLElement {
  const field = element('input', {
    class: 'af-field',
    type: 'text',
    dir: 'auto',
    'aria-label': say('question.ownLabel'),
    placeholder: say('question.own'),
  });
  const form = element(
    'form',
    { class: 'af-free' },
    field,
    element(
      'button',
      { type: 'submit', class: 'af-btn af-btn--2', hidden: true },
      say('question.send'),
    ),
  );
  const send = form.querySelector('button');
  field.addEventListener('input', () => {
    if (send !== null) send.hidden = field.value.trim() === '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text !== '') answer({ kind: 'text', text });
  });
  return form;
}

const slotWords = {
  'expected-behaviour': 'slot.expected',
  'observed-behaviour': 'slot.observed',
  'error-text': 'slot.error',
  'steps-or-inputs': 'slot.steps',
  definition: 'slot.definition',
  'language-version': 'slot.version',
  'goal-criterion': 'slot.goal',
  'which-candidate': 'slot.candidate',
  scope: 'slot.scope',
} as const satisfies Readonly<Record<Score['slot'], PageWord>>;

const twoPlaces = (share: number): string => share.toFixed(2);

/**
 * "What is expected: 0.64 (0.75 for what it would change × 0.85 for how likely you know it). …"
 *
 * @param reason what stands above already, and is not said twice
 */
function scoreRow({ slot, value, answerability, because }: Score, reason: string): HTMLElement {
  const words = say('question.score', {
    slot: say(slotWords[slot]),
    worth: twoPlaces(value * answerability),
    value: twoPlaces(value),
    answerability: twoPlaces(answerability),
    because: because === reason ? '' : because,
  });
  return element('li', { dir: 'auto' }, ...inlineText(words.trim()));
}

function weighed({ scores, reason }: QuestionCardOptions): readonly HTMLElement[] {
  if (scores.length === 0) return [];
  const label = newId();
  const rows = scores.map((score) => scoreRow(score, reason));
  return [
    element('h4', { id: label, class: 'af-weighed' }, say('question.weighed')),
    element('ol', { class: 'af-scores', 'aria-labelledby': label }, ...rows),
  ];
}

/** "Why ask?" and what it opens. */
function whyParts(options: QuestionCardOptions) {
  const id = newId();
  const more = element(
    'div',
    { class: 'af-why', id, hidden: true },
    element('p', {}, ...inlineText(options.reason)),
    ...weighed(options),
  );
  const toggle = (): void => {
    more.hidden = !more.hidden;
    opener.setAttribute('aria-expanded', `${!more.hidden}`);
  };
  const opener = button(
    {
      class: 'af-btn af-btn--quiet',
      press: toggle,
      attributes: { 'aria-expanded': 'false', 'aria-controls': id, 'aria-keyshortcuts': 'w' },
    },
    key('W'),
    say('question.whyAsk'),
  );
  return { more, opener, toggle };
}

function footer({ answer }: QuestionCardOptions): HTMLElement {
  const quiet = (letter: string, words: string, kind: 'just-answer' | 'you-decide') =>
    button(
      {
        class: 'af-btn af-btn--quiet',
        press: () => answer({ kind }),
        attributes: { 'aria-keyshortcuts': letter },
      },
      key(letter.toUpperCase()),
      words,
    );
  return element(
    'div',
    { class: 'af-card-foot' },
    quiet('j', say('question.justAnswer'), 'just-answer'),
    quiet('d', say('question.youDecide'), 'you-decide'),
  );
}

/** The letters and digits of a card. They act only while the keyboard is in it, and not in its field. */
function shortcuts(options: QuestionCardOptions, toggleWhy: () => void) {
  const letters: Readonly<Record<string, () => void>> = {
    j: () => options.answer({ kind: 'just-answer' }),
    d: () => options.answer({ kind: 'you-decide' }),
    w: toggleWhy,
  };
  const choose = (index: number): (() => void) | undefined => {
    const option = options.question.options[index];
    if (option === undefined) return undefined;
    return () => options.answer({ kind: 'option', index, text: option.text });
  };
  return (event: KeyboardEvent): void => {
    // An input method's own Escape, which drops what it composes.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      options.leave();
      return;
    }
    if (hasModifier(event) || isField(event.target)) return;
    const act = letters[event.key.toLowerCase()] ?? choose(Number(event.key) - 1);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

/** "Question 1 of 3 at most"; a narrow panel leaves the first word to the sign before it. */
const numberWords = ({ number, of }: QuestionCardOptions['asking']): HTMLElement =>
  element(
    'span',
    { class: 'af-grow' },
    element('span', { class: 'af-roomy' }, say('question.number', { number, of })),
    element('span', { class: 'af-tight' }, say('question.numberShort', { number, of })),
  );

/** One clarifying question, waiting. */
export function questionCard(options: QuestionCardOptions): HTMLElement {
  const { question, asking, reason, reveal, answer } = options;
  const [label, description] = [newId(), newId()];
  const why = whyParts(options);
  const card = element(
    'section',
    { class: 'af-card af-question', 'aria-labelledby': label },
    element(
      'div',
      { class: 'af-card-head' },
      icon('question'),
      numberWords(asking),
      reason === '' ? undefined : why.opener,
      iconButton('close', say('question.cancel'), () => answer({ kind: 'cancelled' })),
    ),
    element('h3', { class: 'af-q', dir: 'auto', id: label }, ...inlineText(question.text, reveal)),
    element(
      'p',
      { class: 'af-why', dir: 'auto', id: description },
      ...inlineText(question.why, reveal),
    ),
    why.more,
    question.options.length === 0 ? undefined : optionGroup(options, label, description),
    freeField(answer),
    footer(options),
  );
  card.addEventListener('keydown', shortcuts(options, why.toggle));
  return card;
}
