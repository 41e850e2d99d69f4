import type { StatedHypothesis } from '../protocol/hypothesis.ts';
import type { Act, Premise, Question, ShownFinding } from '../protocol/reply.ts';

/** An edit as somebody proposes it, before it is checked. */
export interface DraftEdit {
  readonly title?: string;
  /** The message of the editor's problem that it is to mend. */
  readonly mends?: string;
  /** The file it names; undefined is the asked-about file. */
  readonly file: string | undefined;
  /** It replaces all the lines that were asked about; `search` is then empty. */
  readonly whole?: true;
  /** Exact text to find, once, in that file. */
  readonly search: string;
  readonly replace: string;
}

/** A reply before its edits are checked: what the analyst composes and what a model's text is read as. */
export interface Draft {
  readonly act: Act;
  /** Markdown, without the `ask` and `edit` blocks. */
  readonly text: string;
  readonly question?: Question;
  readonly premise?: Premise;
  readonly findings: readonly ShownFinding[];
  readonly edits: readonly DraftEdit[];
  readonly assumptions: readonly string[];
  /** What a model lists as possible causes. */
  readonly hypotheses?: readonly StatedHypothesis[];
}
