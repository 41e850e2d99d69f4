import type { Snapshot } from '../src/protocol/snapshot.ts';
import { announcement } from './announcement.ts';
import type { Send } from './channel.ts';
import { element, isField, setAttributes } from './dom.ts';
import { bannerNote } from './elements/banners.ts';
import { Composer, isWaiting } from './elements/composer.ts';
import { emptyState } from './elements/emptyState.ts';
import { hypothesisList } from './elements/hypotheses.ts';
import { Thread } from './elements/thread.ts';
import { drawParts, part } from './parts.ts';
import { Refusal } from './refusal.ts';
import { say } from './words.ts';

export interface PageViewOptions {
  readonly send: Send;
  readonly onDraft: (draft: string) => void;
}

/** Whether there is a new turn, or another thread: both are read from their end. */
const isAsked = (snapshot: Snapshot, before: Snapshot | undefined): boolean =>
  snapshot.turns.length > (before?.turns.length ?? 0) || before?.thread !== snapshot.thread;

/** The whole page: banners, thread, what was refused, composer, and the one live region. */
export class PageView {
  readonly element = element('main', { class: 'af-panel' });
  readonly composer: Composer;
  readonly #send: Send;
  readonly #title = element('h1', { class: 'af-sr' });
  readonly #banners = element('div', { class: 'af-banners', role: 'region' });
  readonly #status = element('div', { class: 'af-sr', role: 'status', 'aria-live': 'polite' });
  readonly #refusal = new Refusal();
  readonly #thread: Thread;
  readonly #intro = element('div', { class: 'af-intro-slot' });
  readonly #tail = element('div', { class: 'af-memory', tabindex: -1 });
  readonly #showTurn = (turn: number): void => this.#thread.showTurn(turn);
  #shown: Snapshot | undefined;

  constructor({ send, onDraft }: PageViewOptions) {
    this.#send = (message) => {
      this.#refusal.clear();
      send(message);
    };
    this.composer = new Composer({ send: this.#send, onDraft });
    this.#thread = new Thread({
      send: this.#send,
      focusComposer: () => this.composer.focus(),
      showTurn: this.#showTurn,
    });
    this.element.append(
      this.#title,
      this.#banners,
      this.#thread.element,
      this.#status,
      this.#refusal.element,
      this.composer.element,
    );
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
  }

  draw(snapshot: Snapshot): void {
    const before = this.#shown;
    // Asked before anything is drawn: the composer and the banners take from the thread's height.
    const follows = this.#thread.isAtEnd || isAsked(snapshot, before);
    this.#shown = snapshot;
    this.#title.textContent = say('page.title');
    this.#drawBanners(snapshot);
    this.#drawThread(snapshot);
    this.composer.draw(snapshot);
    if (follows && isWholeAtOnce(snapshot, before)) this.#thread.scrollToTurn();
    else if (follows) this.#thread.scrollToEnd();
    this.#focusQuestion(snapshot, before);
    this.announce(announcement(before, snapshot));
  }

  refuse(message: string): void {
    this.#refusal.show(message);
    this.announce(message);
  }

  announce(words: string | undefined): void {
    if (words !== undefined) this.#status.textContent = words;
  }

  get scroll(): HTMLElement {
    return this.#thread.element;
  }

  #drawBanners({ banners }: Snapshot): void {
    setAttributes(this.#banners, { 'aria-label': say('banners.label') });
    this.#banners.hidden = banners.length === 0;
    const notes = banners.map((banner) =>
      part(banner.id, [banner], () => bannerNote(banner, this.#send)),
    );
    drawParts(this.#banners, notes);
  }

  #drawThread(snapshot: Snapshot): void {
    const { turns, pinned, suggestions, hypotheses } = snapshot;
    const empty = part('empty', [pinned, suggestions], () => emptyState(snapshot, this.#send));
    drawParts(this.#intro, turns.length === 0 ? [empty] : []);
    const context = { send: this.#send, showTurn: this.#showTurn };
    const list = part('hypotheses', [hypotheses, turns.length > 1], (previous) =>
      hypothesisList(hypotheses, turns.length, context, previous),
    );
    drawParts(this.#tail, hypotheses.length === 0 ? [] : [list]);
    this.#thread.draw(turns, turns.length === 0 ? { intro: this.#intro } : { tail: this.#tail });
  }

  /** A new question takes the keyboard only from an empty composer: nobody's typing is interrupted. */
  #focusQuestion(snapshot: Snapshot, before: Snapshot | undefined): void {
    const isNew = isWaiting(snapshot) && !(before !== undefined && isWaiting(before));
    if (!isNew || !this.composer.hasFocus || this.composer.draft !== '') return;
    // The last: an earlier one may still wait above it, if something else was asked instead of answering.
    const card = [...this.element.querySelectorAll('.af-question')].at(-1);
    card?.querySelector<HTMLElement>('.af-option, .af-field')?.focus();
  }

  /** Escape stops what is running, wherever the keyboard is; Alt with an arrow goes from turn to turn. */
  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.#shown?.busy === true) this.#send({ type: 'stop' });
    const arrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (!event.altKey || !arrow || event.defaultPrevented || isField(event.target)) return;
    event.preventDefault();
    this.#thread.focusTurn(event.key === 'ArrowUp' ? -1 : 1);
  }
}

/** Whether the last turn has its reply without having been written before somebody's eyes: it is read from its beginning. */
function isWholeAtOnce({ turns }: Snapshot, before: Snapshot | undefined): boolean {
  const [was, is] = [before?.turns.at(-1), turns.at(-1)];
  const isSettled = is?.state.kind === 'settled';
  return isSettled && (was?.turn !== is.turn || was.state.kind === 'looking');
}
