import type { Snapshot } from '../../src/protocol/snapshot.ts';
import type { Send } from '../channel.ts';
import { element, iconButton, setAttributes } from '../dom.ts';
import { marked } from '../hiddenCharacters.ts';
import { drawParts, type Part, part } from '../parts.ts';
import { say } from '../words.ts';
import { heldChip, valuesChip } from './attachment.ts';
import { enginePicker } from './enginePicker.ts';
import { pinnedChip } from './locationChip.ts';

/** Whether a question of ours waits for an answer. */
export const isWaiting = ({ turns }: Snapshot): boolean => {
  const last = turns.at(-1);
  return last?.asking !== undefined && last.asking.answer === undefined;
};

function placeholder(snapshot: Snapshot): string {
  if (isWaiting(snapshot)) return say('composer.other');
  if (snapshot.turns.length > 0) return say('composer.followUp');
  return say(snapshot.pinned === undefined ? 'composer.firstUnpinned' : 'composer.first');
}

export interface ComposerOptions {
  readonly send: Send;
  readonly onDraft: (draft: string) => void;
}

/** Where a question is written. The text is the page's own until it is sent. */
export class Composer {
  readonly element = element('form', { class: 'af-composer' });
  readonly #box = element('div', { class: 'af-box' });
  readonly #input = element('textarea', { class: 'af-input', rows: 2, dir: 'auto' });
  readonly #chips = element('div', { class: 'af-chips' });
  readonly #foot = element('div', { class: 'af-box-foot' });
  readonly #options: ComposerOptions;
  #busy = false;

  constructor(options: ComposerOptions) {
    this.#options = options;
    this.#box.append(this.#chips, this.#input, this.#foot);
    this.element.append(this.#box);
    this.#input.addEventListener('input', () => this.#onInput());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  get draft(): string {
    return this.#input.value;
  }

  set draft(text: string) {
    this.#input.value = text;
    this.#onInput();
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#input;
  }

  focus(): void {
    this.#input.focus({ preventScroll: true });
  }

  draw(snapshot: Snapshot): void {
    this.#busy = snapshot.busy;
    this.#box.classList.toggle('af-box--slim', isWaiting(snapshot) && this.draft === '');
    setAttributes(this.element, { 'aria-label': say('composer.label') });
    setAttributes(this.#input, {
      'aria-label': say('composer.question'),
      placeholder: placeholder(snapshot),
    });
    drawParts(this.#chips, chipParts(snapshot, this.#options.send));
    this.#chips.hidden = this.#chips.childElementCount === 0;
    drawParts(this.#foot, this.#footParts(snapshot));
    this.#showReady();
  }

  #footParts({ engines, busy }: Snapshot): readonly Part[] {
    const { send } = this.#options;
    return [
      part('engine', [engines], () => enginePicker(engines, send)),
      part('attach', [], () => attachButton(send)),
      part('space', [], () => element('span', { class: 'af-grow' })),
      part('go', [busy], () => (busy ? stopButton(send) : sendButton(() => this.#submit()))),
    ];
  }

  #showReady(): void {
    const go = this.#foot.querySelector('.af-icon--go');
    if (go !== null && !this.#busy) {
      setAttributes(go, { 'aria-disabled': this.draft.trim() === '' ? 'true' : undefined });
    }
  }

  #onInput(): void {
    this.#options.onDraft(this.draft);
    this.#showReady();
  }

  /** Enter sends, except while an input method composes a character. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  }

  #submit(): void {
    const text = this.draft.trim();
    if (text === '' || this.#busy) return;
    this.#options.send({ type: 'ask', text });
    this.draft = '';
  }
}

function chipParts(snapshot: Snapshot, send: Send): readonly Part[] {
  const { pinned, pinNote, attached = [], values } = snapshot;
  const parts: Part[] = [];
  if (pinned !== undefined) parts.push(part('pinned', [pinned], () => pinnedChip(pinned, send)));
  for (const held of attached) {
    parts.push(part(held.id, [held], () => heldChip(held, send)));
  }
  if (values !== undefined) {
    parts.push(part('values', [values], () => valuesChip(values, send)));
  }
  if (pinNote !== undefined) {
    const note = () => element('p', { class: 'af-dim af-small' }, marked(pinNote));
    parts.push(part('note', [pinNote], note));
  }
  return parts;
}

const attachButton = (send: Send): HTMLElement =>
  iconButton('attach', say('composer.attach'), () => send({ type: 'attach-clipboard' }), {
    'data-focus': 'attach',
  });

const sendButton = (submit: () => void): HTMLElement => {
  const go = iconButton('send', say('composer.send'), submit, { 'data-focus': 'go' });
  go.classList.add('af-icon--go');
  return go;
};

const stopButton = (send: Send): HTMLElement => {
  const stop = iconButton('debug-stop', say('composer.stop'), () => send({ type: 'stop' }), {
    'data-focus': 'go',
    'aria-keyshortcuts': 'Escape',
  });
  stop.classList.add('af-icon--go');
  return stop;
};
