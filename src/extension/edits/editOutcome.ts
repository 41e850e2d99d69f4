import type { EditOutcome } from '../../protocol/conversationEvent.ts';
import type { Lines } from '../../protocol/parsed.ts';

/** A problem of a document: what it says, and the line it is on. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

/** Lines that an edit replaced, and how many it put there. */
export interface ReplacedLines {
  readonly lines: Lines;
  /** Lines the new text has more than the old one; negative where it has fewer. */
  readonly added: number;
}

/** Where a problem from before would be now, if it is still there. */
function expectedLines({ line }: Problem, { lines, added }: ReplacedLines): Lines {
  if (line < lines.from) return { from: line, to: line };
  if (line > lines.to) return { from: line + added, to: line + added };
  return { from: lines.from, to: Math.max(lines.from, lines.to + added) };
}

/**
 * Compares the problems of a document before and after an edit, by message and place. A problem on the replaced lines
 * counts as still there wherever on their successors it is now.
 */
export function compareProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  replaced: ReplacedLines,
): EditOutcome {
  const left = [...after];
  let still = 0;
  for (const problem of before) {
    const { from, to } = expectedLines(problem, replaced);
    const at = left.findIndex(
      ({ line, message }) => message === problem.message && line >= from && line <= to,
    );
    if (at === -1) continue;
    still += 1;
    left.splice(at, 1);
  }
  return { gone: before.length - still, still, added: left.length };
}
