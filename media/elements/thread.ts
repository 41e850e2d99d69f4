import type { TurnView } from '../../src/protocol/snapshot.ts';
import { button, element, setAttributes } from '../dom.ts';
import { place } from '../parts.ts';
import { say } from '../words.ts';
import { drawTurn, type TurnContext } from './turn.ts';

/** Turns that are in the document at once, and how many come and go at an edge. A turn is 30 to 120 nodes. */
const MOST = 14;
const STEP = 8;

/** Pixels from an edge at which more is drawn, before anyone sees that it was missing. */
const NEAR = 300;

interface DrawnTurn {
  readonly article: HTMLElement;
  stamp: string;
}

/** The turns of a conversation. Only a window of them is drawn, so that a thread may be as long as it likes. */
export class Thread {
  readonly element = element('div', {
    class: 'af-thread',
    role: 'log',
    'aria-live': 'off',
    tabindex: 0,
  });
  readonly #context: TurnContext;
  readonly #drawn = new Map<number, DrawnTurn>();
  readonly #earlier = this.#more(() => this.#shift(-STEP));
  readonly #later = this.#more(() => this.#shift(STEP));
  #turns: readonly TurnView[] = [];
  #intro: HTMLElement | undefined;
  /** What stands below the last turn. */
  #tail: HTMLElement | undefined;
  /** Index of the first turn in the window; beyond the end means: the last ones, whatever comes. */
  #first = Number.POSITIVE_INFINITY;
  /** Whether the reader was at the end when the thread last stood still. */
  #wasAtEnd = true;

  constructor(context: TurnContext) {
    this.#context = context;
    this.element.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    new ResizeObserver(() => this.#onResize()).observe(this.element);
  }

  /** Draws the turns; `intro` stands there while there are none, `tail` below the last. */
  draw(turns: readonly TurnView[], around: { intro?: HTMLElement; tail?: HTMLElement }): void {
    this.#turns = turns;
    this.#intro = around.intro;
    this.#tail = around.tail;
    this.#render();
  }

  /** Shows the last turn, wherever the window was. */
  scrollToEnd(): void {
    if (Number.isFinite(this.#first)) {
      this.#first = Number.POSITIVE_INFINITY;
      this.#render();
    }
    this.element.scrollTop = this.element.scrollHeight;
    this.#wasAtEnd = true;
  }

  /** Shows the last turn from its beginning, or all of it where it fits. */
  scrollToTurn(): void {
    this.scrollToEnd();
    const { turn } = this.#turns.at(-1) ?? {};
    const article = turn === undefined ? undefined : this.#drawn.get(turn)?.article;
    if (article === undefined) return;
    const above = Number.parseFloat(getComputedStyle(this.element).paddingBlockStart);
    this.element.scrollTop = Math.min(this.element.scrollTop, article.offsetTop - above);
  }

  /** Whether the reader is where new text appears. */
  get isAtEnd(): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    const isLast = this.#start + MOST >= this.#turns.length;
    return isLast && scrollTop + clientHeight >= scrollHeight - 24;
  }

  get #start(): number {
    return Math.max(0, Math.min(this.#first, this.#turns.length - MOST));
  }

  #render(): void {
    setAttributes(this.element, { 'aria-label': say('thread.label') });
    const start = this.#start;
    const shown = this.#turns.slice(start, start + MOST);
    this.#forget(new Set(shown.map(({ turn }) => turn)));
    const articles = shown.map((view, index) => this.#article(view, start + index));
    const later = this.#turns.length - start - shown.length;
    this.#earlier.textContent = say('thread.earlier', { count: start });
    this.#later.textContent = say('thread.later', { count: later });
    place(this.element, [
      ...(this.#intro === undefined ? [] : [this.#intro]),
      ...(start > 0 ? [this.#earlier] : []),
      ...articles,
      ...(later > 0 ? [this.#later] : this.#tail === undefined ? [] : [this.#tail]),
    ]);
  }

  #forget(kept: ReadonlySet<number>): void {
    for (const turn of this.#drawn.keys()) if (!kept.has(turn)) this.#drawn.delete(turn);
  }

  #article(view: TurnView, index: number): HTMLElement {
    const known = this.#drawn.get(view.turn) ?? { article: makeArticle(), stamp: '' };
    this.#drawn.set(view.turn, known);
    const label = say('thread.turn', { turn: index + 1, turns: this.#turns.length });
    setAttributes(known.article, { 'aria-label': label, 'data-index': index });
    known.article.classList.toggle('is-next', view.continues !== undefined);
    const stamp = JSON.stringify(view);
    if (stamp !== known.stamp) drawTurn(known.article, view, this.#context);
    known.stamp = stamp;
    return known.article;
  }

  #more(press: () => void): HTMLElement {
    return button({ class: 'af-btn af-btn--quiet af-more', press });
  }

  /** Moves the window, keeping what is seen where it is. */
  #shift(by: number): void {
    const start = this.#start;
    const next = Math.max(0, start + by);
    const isLast = next + MOST >= this.#turns.length;
    const anchor = this.#firstSeen();
    const before = anchor?.getBoundingClientRect().top ?? 0;
    this.#first = isLast ? Number.POSITIVE_INFINITY : next;
    if (this.#start === start) return;
    this.#render();
    if (anchor?.isConnected) this.element.scrollTop += anchor.getBoundingClientRect().top - before;
  }

  #firstSeen(): Element | undefined {
    const { top } = this.element.getBoundingClientRect();
    const articles = [...this.element.querySelectorAll(':scope > .af-turn')];
    return articles.find((article) => article.getBoundingClientRect().bottom > top);
  }

  /** A narrower panel makes a text longer: whoever reads along while it is written stays at its end. */
  #onResize(): void {
    const { kind } = this.#turns.at(-1)?.state ?? {};
    if (this.#wasAtEnd && (kind === 'looking' || kind === 'writing')) this.scrollToEnd();
  }

  #onScroll(): void {
    this.#wasAtEnd = this.isAtEnd;
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    if (scrollTop < NEAR && this.#start > 0) this.#shift(-STEP);
    else if (scrollTop + clientHeight > scrollHeight - NEAR) this.#shift(STEP);
  }

  /** Alt with an arrow goes from turn to turn. */
  #onKey(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    this.focusTurn(event.key === 'ArrowUp' ? -1 : 1);
  }

  /** Focuses the turn that many steps from the one that has the keyboard; from elsewhere, the last. */
  focusTurn(step: number): void {
    const current = document.activeElement?.closest('.af-turn');
    const from = current instanceof HTMLElement ? Number(current.dataset.index) + step : undefined;
    const index = Math.max(0, Math.min(from ?? this.#turns.length - 1, this.#turns.length - 1));
    if (index < this.#start) this.#shift(-STEP);
    if (index >= this.#start + MOST) this.#shift(STEP);
    this.#focus(index, 'nearest');
  }

  /** Shows a turn from its beginning, however far up it is, and gives it the keyboard. */
  showTurn(turn: number): void {
    const index = this.#turns.findIndex((view) => view.turn === turn);
    if (index === -1) return;
    if (index < this.#start || index >= this.#start + MOST) {
      this.#first = Math.max(0, index - STEP);
      this.#render();
    }
    this.#focus(index, 'start');
  }

  #focus(index: number, block: ScrollLogicalPosition): void {
    const view = this.#turns[index];
    const article = view && this.#drawn.get(view.turn)?.article;
    article?.focus({ preventScroll: true });
    article?.scrollIntoView({ block });
  }
}

const makeArticle = (): HTMLElement => element('article', { class: 'af-turn', tabindex: -1 });
