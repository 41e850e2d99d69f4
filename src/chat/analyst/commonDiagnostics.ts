import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, indentOf, once } from './diagnosticRule.ts';
import { braces, unclosedBlock } from './lineBlocks.ts';

const count = (line: string, what: string): number => line.split(what).length - 1;

/** A bracket is put before what ends a line. */
const closed = (line: string, open: string, close: string): string | undefined =>
  count(line, open) - count(line, close) === 1
    ? line.replace(/\s*(?:[;,:]|\{|\bthen\b|\bdo\b)?\s*$/u, (end) => `${close}${end}`)
    : undefined;

const withoutComment = (line: string): boolean => !/^\s*(?:#|\/\/|\*|\/\*)/u.test(line);

/** In the words of many compilers alike: brackets, quotes and semicolons. */
export const commonDiagnostics: readonly DiagnosticRule[] = [
  {
    message: /[“”‘’]|\\342|U\+201[89CD]|\\u201[89cd]/u,
    title: 'Write straight quotes',
    mend: (line) =>
      /[“”‘’]/u.test(line) ? line.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'") : undefined,
  },
  {
    message:
      /['"‘`]?\)['"’`]? expected|[Ee]xpected [`'"‘]?\)|'\(' was never closed|missing \) after|expecting '?\)|unclosed delimiter/u,
    title: 'Close the bracket',
    mend: (line) => closed(line, '(', ')'),
  },
  {
    message:
      /['"‘`]?\]['"’`]? expected|[Ee]xpected [`'"‘]?\]|'\[' was never closed|expecting '?\]/u,
    title: 'Close the bracket',
    mend: (line) => closed(line, '[', ']'),
  },
  {
    message:
      /reached end of file while parsing|['"‘`]?\}['"’`]? expected|[Ee]xpected [`'"‘]?\}|[Uu]nexpected end of (?:file|input)|unclosed delimiter|unexpected EOF, expect(?:ing|ed) \}|Unclosed '\{'/u,
    title: 'Close the block',
    rewrite: (lines) => {
      const open = unclosedBlock(lines, braces);
      return open && [{ line: open.line, text: `${lines[open.line - 1]}\n${open.indent}}` }];
    },
  },
  {
    message: longPattern`
        unterminated string|EOL while scanning|unclosed string literal|[Uu]nterminated string|missing terminating|
        Newline in constant|newline in string|unterminated double quote
      `,
    title: 'End the text',
    mend: (line) => {
      const quote = ['"', "'"].find((mark) => count(line, mark) % 2 === 1);
      return quote === undefined
        ? undefined
        : line.replace(/[)\]}]*\s*[;,:]?\s*$/u, (end) => `${quote}${end}`);
    },
  },
  {
    message:
      /expected ['"‘]?(?:,['"’]? or ['"‘])?;['"’]? (?:before|after|at end)|['"]?;['"]? expected/u,
    title: 'End the statement',
    rewrite: (lines, line) => {
      const before = lines.slice(0, line);
      const at = before.findLastIndex(
        (text) => /[\w)\]"'}]\s*(?:\/\/.*)?$/u.test(text) && withoutComment(text),
      );
      const text = lines[at];
      return text === undefined || line - at > 3 || /^\s*(?:if|for|while)\b.*\)\s*$/u.test(text)
        ? undefined
        : [{ line: at + 1, text: text.replace(/\s*(?:\/\/.*)?$/u, (end) => `;${end}`) }];
    },
  },
  {
    message: longPattern`
        empty body in an ['"‘]?(?:if|for|while)|(?:if statement|for loop|while loop) has empty body|
        [Pp]ossible mistaken empty statement|does not guard|'else' without|without a previous 'if'
      `,
    title: 'Take the semicolon away',
    mend: (line) => once(line, /(?<=\))\s*;(?=\s*(?:\{\s*)?(?:\/\/.*)?$)/u, ''),
    earlier: () => /^\s*(?:\}\s*)?(?:else )?(?:if|for|while)\b.*\)\s*;\s*(?:\{\s*)?(?:\/\/.*)?$/u,
  },
];

/** A variable that is never read, and whose value does nothing by being made. */
export const unusedVariable = (message: RegExp): DiagnosticRule => ({
  message,
  title: 'Leave `$1` out',
  mend: (line, [name = '']) =>
    new RegExp(
      `^\\s*(?:[\\w:.<>[\\]*&$]+\\s+)*[*&]?\\$?${name}(?:\\s*=\\s*[^()]*)?;?\\s*$`,
      'u',
    ).test(line)
      ? ''
      : undefined,
});

const zeroes: readonly (readonly [RegExp, string])[] = [
  [/\*/u, 'NULL'],
  [/\b(?:bool|boolean)\b/u, 'false'],
  [/\b(?:double|float)\b/u, '0.0'],
  [/\b(?:String|Integer|Double|Long|Object|[A-Z]\w*)\b/u, 'null'],
  [/\bstring\b/u, '""'],
  [/\b(?:int|long|short|char|byte|unsigned|size_t|u?int\d+_t|[iu]\d+|usize|decimal)\b/u, '0'],
];

/** "may be used uninitialised": its declaration gives it the value that stands for nothing. */
export const unassigned = (message: RegExp): DiagnosticRule => ({
  message,
  title: 'Begin `$1` with a value',
  mend: (line, [name = '']) => {
    const zero = zeroes.find(([type]) =>
      type.test(line.slice(0, line.search(new RegExp(`\\b${name}\\s*[,;]`, 'u')))),
    )?.[1];
    return (
      zero && once(line, new RegExp(`(?<![\\w.])${name}(?=\\s*[,;])`, 'u'), `${name} = ${zero}`)
    );
  },
  earlier: ([name = '']) =>
    new RegExp(
      `^\\s*(?:final )?[A-Za-z_][\\w<>:[\\]]*[ *][^=()]*(?<![\\w.])${name}\\s*[,;]|^\\s*\\w+ (?:\\w+ = [^,;()]+, )+${name}\\s*[,;]`,
      'u',
    ),
});

/** A name that is declared where it is there already. */
export const declaredTwice = (message: RegExp): DiagnosticRule => ({
  message,
  title: 'Assign to the `$1` that is there',
  mend: (line, [name = '']) =>
    once(
      line,
      new RegExp(`(?<=^\\s*)(?:[A-Za-z_][\\w.<>[\\]]*\\s+)+(?=${name}\\s*=[^=])`, 'u'),
      '',
    ),
});

/** A `break` before the next case, in C's family. */
export const fallThrough = (message: RegExp): DiagnosticRule => ({
  message,
  title: 'End the case before',
  rewrite: (lines, line) => {
    const next = lines.slice(line).findIndex((text) => /^\s*(?:case\b|default\s*:)/u.test(text));
    const isLabel = /^\s*(?:case\b.*|default\s*):\s*$/u.test(lines[line - 1] ?? '');
    const at = isLabel && !/Control cannot/u.test(message.source) ? line : line + next + 1;
    const label = lines[at - 1];
    if (next === -1 || label === undefined) return undefined;
    const indent = indentOf(lines[at - 2] ?? label);
    return [{ line: at, text: `${indent}break;\n${label}` }];
  },
});
