import { indentWidth, type SourceLine, wholeWord } from '../../evidence/sourceLines.ts';
import { longPattern } from '../../longPattern.ts';

/** `best = None`, `let last: Response | undefined;`, `Item found = null;` */
const startsAsNull = longPattern`
    ^(?:(?:let|var|const|auto)\s+)?(?:[\w<>[\],.?*]+\s+)?\$?([A-Za-z_]\w*)\s*(?::[^=]*?)?(?:=\s*(?:None|null|nil|undefined|
    NULL|nullptr)\s*;?|:[^=]*\bundefined\s*;?)$
  `;

/**
 * A variable of a function that starts as null, is filled only under a condition, and is returned unchecked: the lines
 * of its start and its return.
 */
export function nullableResult(body: readonly SourceLine[]): readonly SourceLine[] {
  for (const [at, start] of body.entries()) {
    const name = startsAsNull.exec(start.text.trim())?.[1];
    const returned = name === undefined ? undefined : returnedUnchecked(name, start, body, at);
    if (returned !== undefined) return [start, returned];
  }
  return [];
}

function returnedUnchecked(
  name: string,
  start: SourceLine,
  body: readonly SourceLine[],
  at: number,
): SourceLine | undefined {
  // Only what stands as deep as the start is reached on every way.
  const level = body
    .slice(at + 1)
    .filter(({ text }) => indentWidth(text) === indentWidth(start.text));
  const returns = new RegExp(`^return\\s+\\$?${name}\\s*;?$`, 'u');
  const found = level.find(({ text }) => returns.test(text.trim()));
  const settled = level
    .slice(0, found === undefined ? 0 : level.indexOf(found))
    .some(({ text }) => settles(name, text.trim()));
  return settled ? undefined : found;
}

/** Fills the variable in any case, or asks whether it is still null. */
const settles = (name: string, text: string): boolean =>
  new RegExp(`^\\$?${name}\\s*(?:=[^=]|\\?\\?=|\\|\\|=)`, 'u').test(text) ||
  (/^(?:if|unless|assert|when)\b/u.test(text) && wholeWord(name).test(text));
