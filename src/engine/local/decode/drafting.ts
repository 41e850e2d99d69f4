/** Tokens that may come next, guessed from the text itself: an edit repeats most of what it edits. */

export interface Drafter {
  /**
   * What followed the place in the text that is most like its end; may be empty.
   *
   * @param most how many tokens may be drafted
   */
  draft(text: readonly number[], most: number): readonly number[];
  /** How many of the tokens of the last draft came true. */
  learn(drafted: number, accepted: number): void;
}

/** Longer likenesses are all as good. */
const longestMatch = 16;

/** A run costs what it would for one token up to four, and twice as much for eight (measured on a processor). */
const longestDraft = 12;

/** Drafts grow while they come true, and shrink to what came true of the last one. */
export function drafter(): Drafter {
  let limit = 3;
  return {
    draft(text, most) {
      const { end, length } = mostAlike(text);
      return length === 0 ? [] : following(text, end, Math.min(most, limit));
    },
    learn(drafted, accepted) {
      if (drafted === 0) return;
      limit = accepted < drafted ? Math.max(1, accepted) : Math.min(longestDraft, limit * 2);
    },
  };
}

interface Match {
  /** Where what follows the likeness begins. */
  readonly end: number;
  /** Tokens that are alike. */
  readonly length: number;
}

/** The longest; of equally long ones the last. */
function mostAlike(text: readonly number[]): Match {
  let best: Match = { end: text.length, length: 0 };
  for (let end = text.length - 1; end > 0 && best.length < longestMatch; end--) {
    const length = likeness(text, end);
    if (length > best.length) best = { end, length };
  }
  return best;
}

/** How many tokens before the place are those before the text's end. */
function likeness(text: readonly number[], end: number): number {
  let length = 0;
  while (
    length < Math.min(longestMatch, end) &&
    text[end - 1 - length] === text[text.length - 1 - length]
  ) {
    length++;
  }
  return length;
}

/** Where the text ends, what was drafted goes on: a text that repeats itself is drafted for ever. */
function following(text: readonly number[], start: number, count: number): readonly number[] {
  const draft: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = start + i;
    const next = at < text.length ? text[at] : draft[at - text.length];
    if (next !== undefined) draft.push(next);
  }
  return draft;
}
