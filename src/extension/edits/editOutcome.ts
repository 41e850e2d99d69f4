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

/** So many problems of each kind are named. */
const NAMED = 3;

/** Characters of a problem's message. A compiler's may run to pages. */
const LONGEST = 300;

const named = (problems: readonly Problem[]): readonly Problem[] =>
  problems
    .slice(0, NAMED)
    .map(({ line, message }) => ({ line, message: message.slice(0, LONGEST) }));

/** Whether the edit was made for a problem: it is on the replaced lines, or the very one that was to be mended. */
const isMeant = ({ line, message }: Problem, { from, to }: Lines, mends: string | undefined) =>
  message === mends || (from <= line && line <= to);

/**
 * Compares the problems of a document before and after an edit, by message and place. A problem on the replaced lines
 * counts as still there wherever on their successors it is now.
 *
 * @param mends the message of the problem that the edit is for, wherever that is
 */
export function compareProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  replaced: ReplacedLines,
  mends?: string,
): EditOutcome {
  const fresh = [...after];
  const left: Problem[] = [];
  let still = 0;
  for (const problem of before) {
    const { from, to } = expectedLines(problem, replaced);
    const at = fresh.findIndex(
      ({ line, message }) => message === problem.message && line >= from && line <= to,
    );
    if (at === -1) continue;
    still += 1;
    const kept = fresh.splice(at, 1);
    if (isMeant(problem, replaced.lines, mends)) left.push(...kept);
  }
  const [gone, added] = [before.length - still, fresh.length];
  return { gone, still, added, left: named(left), fresh: named(fresh) };
}
