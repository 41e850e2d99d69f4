/** One place of a text that an edit fits, and what takes its place. Offsets are UTF-16 units. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** How often an edit fits a text. Only the first place is worked out: with several none is used. */
export interface Matches {
  readonly count: number;
  readonly first: Match | undefined;
}

export const noMatch: Matches = { count: 0, first: undefined };
