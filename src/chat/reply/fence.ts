/** A fence that opens a block of Markdown code. */
export interface Fence {
  readonly mark: '`' | '~';
  readonly length: number;
  /** The first word after the fence, in lower case. */
  readonly name: string;
  /** What follows that word. */
  readonly rest: string;
}

const OPENING = /^[ \t]{0,32}(`{3,}|~{3,})[ \t]*([^\s`]*)[ \t]*(.*)$/su;

/** What most lines do not begin with. */
const MARKS = /^[ \t]{0,32}(?:`{3}|~{3})/u;
const LEAST = 3;

/** What the beginning of a line must look like for the line to be able to become a fence yet. */
const MAY_OPEN = /^[ \t]{0,32}(?:`{0,2}$|~{0,2}$|`{3}|~{3})/u;

/** The mark that a text consists of, if it has nothing else. */
function onlyMark(text: string): Fence['mark'] | undefined {
  const mark = text.startsWith('~') ? '~' : '`';
  for (let at = 0; at < text.length; at += 1) if (text[at] !== mark) return undefined;
  return mark;
}

/** Reads a line as an opening fence. Indented ones count too: models put blocks into lists. */
export function readFence(line: string): Fence | undefined {
  if (line.length < LEAST || !MARKS.test(line)) return undefined;
  // Most blocks of a reply of nothing but fences: the pattern below takes several times as long.
  const bare = line.trim();
  const only = onlyMark(bare);
  if (only !== undefined) return { mark: only, length: bare.length, name: '', rest: '' };
  const [, marks = '', name = '', rest = ''] = OPENING.exec(line.trimEnd()) ?? [];
  if (marks === '') return undefined;
  const mark = marks.startsWith('~') ? '~' : '`';
  if (mark === '`' && rest.includes('`')) return undefined;
  return { mark, length: marks.length, name: name.toLowerCase(), rest };
}

/** Whether a line ends the block: the same mark, at least as often, and nothing else. */
export function closesFence(line: string, fence: Fence): boolean {
  if (line.length < fence.length || !line.includes(fence.mark)) return false;
  const marks = line.trim();
  return marks.length >= fence.length && onlyMark(marks) === fence.mark;
}

/** Whether an unfinished line may still turn out to be a fence. */
export const mayOpenFence = (partial: string): boolean => MAY_OPEN.test(partial);
