/** A function's first line, as far as it can be read without its grammar. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The declared type of its result. */
  readonly returns: string | undefined;
}

const HEAD = /\b(?:def|func|function|fn|fun)\s+(?:\([^)]*\)\s*)?([\w$]+)\s*(?:<[^>]*>)?\(/u;
const LONGEST = 2000;

/** Where the brackets that open at `open` close; -1 where they do not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST); at++) {
    if ('([{<'.includes(text[at] ?? ' ')) depth++;
    if (')]}>'.includes(text[at] ?? ' ') && text[at - 1] !== '-') depth--;
    if (depth === 0) return at;
  }
  return -1;
}

/** Text by its commas, those within brackets left alone. */
function splitOutside(text: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if ('([{<'.includes(sign)) depth++;
    if (')]}>'.includes(sign)) depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const parameterName = (part: string): string | undefined =>
  /^(?:mut |\*+|\.\.\.)?([A-Za-z_$][\w$]*)/u.exec(part)?.[1];

/** The first function in a piece of code. */
export function readSignature(code: string): Signature | undefined {
  const head = HEAD.exec(code);
  const name = head?.[1];
  if (head === null || name === undefined) return undefined;
  const open = head.index + head[0].length - 1;
  const close = closing(code, open);
  if (close === -1) return undefined;
  const parameters = splitOutside(code.slice(open + 1, close))
    .map(parameterName)
    .filter((found) => found !== undefined)
    .filter((found) => found !== 'self' && found !== 'this');
  const returns = /^[ \t]*(?:->|:)[ \t]*([^:{\n=]+?)[ \t]*(?:[:{=\n]|$)/u.exec(
    code.slice(close + 1),
  )?.[1];
  return { name, parameters, returns };
}
