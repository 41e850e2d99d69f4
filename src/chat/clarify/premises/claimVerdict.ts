/** What came of holding a claim against the code. Where the code says nothing about it, there is no verdict. */
export interface ClaimVerdict {
  readonly holds: boolean;
  /** In the person's terms, as a sentence without a full stop. */
  readonly claim: string;
  readonly fact: string;
  readonly lines: readonly number[];
  /** The question as it would be without the mistake. */
  readonly better?: string;
  /** What follows from the fact, as a sentence, where it leaves no question. */
  readonly follows?: string;
}
