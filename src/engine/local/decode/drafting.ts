/** Tokens that may come next, guessed from what was said before: an edit repeats most of what it edits. */

export interface Drafter {
  /**
   * What followed the place that is most like the text's end; may be empty.
   *
   * @param most how many tokens may be drafted
   */
  draft(text: readonly number[], most: number): readonly number[];
  /** How many of the tokens of the last draft came true. */
  learn(drafted: number, accepted: number): void;
}

interface Match {
  readonly source: readonly number[];
  /** Where what follows the likeness begins. */
  readonly end: number;
  /** Tokens that are alike. */
  readonly length: number;
}

/** Longer likenesses are all as good. */
const longestMatch = 16;

/**
 * On a processor a run of four tokens takes hardly longer than one of a single token, one of sixteen three times as long. So
 * drafts are as long as what they rest on promises: 1, 3, 7, then 15 tokens for a likeness of one, two, three, four; begin
 * with 3, double while they come true, and are halved when not. The numbers did best on edits of this repository's history.
 */
const [fewest, longestDraft] = [3, 15];

/** @param sources what the text may repeat besides itself; it is drafted from first */
export function drafter(sources: readonly (readonly number[])[]): Drafter {
  let limit = fewest;
  return {
    draft(text, most) {
      const match = mostAlike(text, sources);
      return following(match, text, Math.min(most, limit, 2 ** match.length - 1));
    },
    learn(drafted, accepted) {
      if (drafted === 0) return;
      limit =
        accepted < drafted
          ? Math.max(fewest, Math.floor(limit / 2))
          : Math.min(longestDraft, limit * 2);
    },
  };
}

/** The longest; of equally long ones the first source's last. */
function mostAlike(text: readonly number[], sources: readonly (readonly number[])[]): Match {
  let best: Match = { source: text, end: text.length, length: 0 };
  for (const source of [...sources, text]) {
    let end = source === text ? text.length - 1 : source.length;
    for (; end > 0 && best.length < longestMatch; end--) {
      const length = likeness(text, source, end);
      if (length > best.length) best = { source, end, length };
    }
  }
  return best;
}

/** How many tokens before the place are those before the text's end. */
function likeness(text: readonly number[], source: readonly number[], end: number): number {
  let length = 0;
  while (
    length < Math.min(longestMatch, end) &&
    source[end - 1 - length] === text[text.length - 1 - length]
  ) {
    length++;
  }
  return length;
}

/** Where the text itself ends, what was drafted goes on: a text that repeats itself is drafted for ever. */
function following(
  { source, end }: Match,
  text: readonly number[],
  count: number,
): readonly number[] {
  const draft: number[] = [];
  for (let at = end; draft.length < count; at++) {
    const next = source[at] ?? (source === text ? draft[at - text.length] : undefined);
    if (next === undefined) break;
    draft.push(next);
  }
  return draft;
}
