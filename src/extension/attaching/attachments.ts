import { type Attachment, MOST_ATTACHMENTS } from '../../protocol/attachment.ts';
import type { HeldAttachment } from '../../protocol/snapshot.ts';

/** What waits to go with the next question: attached by a gesture, or shown and still to be decided. */
export class Attachments {
  readonly #onChange: () => void;
  #held: readonly HeldAttachment[] = [];
  #ids = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get all(): readonly HeldAttachment[] {
    return this.#held;
  }

  /** What the person really attached: only this goes with a question. */
  get ready(): readonly Attachment[] {
    return this.#held
      .filter(({ proposed }) => !proposed)
      .map(({ id: _, proposed: __, ...attachment }) => attachment);
  }

  /** Whether there is room for it. The same text twice is kept once. */
  add(attachment: Attachment, proposed = false): boolean {
    const others = this.#held.filter(({ text }) => text !== attachment.text);
    if (others.length >= MOST_ATTACHMENTS) return false;
    this.#ids += 1;
    this.#put([...others, { id: `attached-${this.#ids}`, proposed, ...attachment }]);
    return true;
  }

  /** Attaches what was only shown. Returns whether it is still there. */
  keep(id: string): boolean {
    if (!this.#has(id)) return false;
    this.#put(this.#held.map((each) => (each.id === id ? { ...each, proposed: false } : each)));
    return true;
  }

  /** Returns whether it was there. */
  remove(id: string): boolean {
    if (!this.#has(id)) return false;
    this.#put(this.#held.filter((each) => each.id !== id));
    return true;
  }

  /** Lets go of what went with a question; what is still to be decided stays. */
  clearReady(): void {
    this.#put(this.#held.filter(({ proposed }) => proposed));
  }

  #has(id: string): boolean {
    return this.#held.some((each) => each.id === id);
  }

  #put(held: readonly HeldAttachment[]): void {
    this.#held = held;
    this.#onChange();
  }
}
