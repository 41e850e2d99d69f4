/** A written function's own description, with the line that declares it. */
export interface Documented {
  readonly head: string;
  readonly text: string;
}

const LONGEST = 20_000;
const PYTHON = /(\bdef\s+\w+\s*\([^"']{0,400}?:)\s*[rRuU]?("""|''')([\s\S]*?)\2/u;
const JAVASCRIPT =
  /\/\*\*([\s\S]*?)\*\/\s*(?:export\s+|default\s+|async\s+)*(function\s+\w+\s*\([^{]{0,400}\{)/u;

/** The first documented function in some code: Python's docstring, or a comment before a JavaScript function. */
export function readDocstring(code: string): Documented | undefined {
  const text = code.slice(0, LONGEST);
  const [, pythonHead, , docstring] = PYTHON.exec(text) ?? [];
  if (pythonHead !== undefined && docstring !== undefined) {
    return { head: pythonHead, text: docstring };
  }
  const [, comment, head] = JAVASCRIPT.exec(text) ?? [];
  if (comment === undefined || head === undefined) return undefined;
  return { head, text: comment.replace(/^[ \t]*\*[ \t]?/gmu, '') };
}
