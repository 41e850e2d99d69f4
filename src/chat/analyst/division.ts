import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, indentOf } from './diagnosticRule.ts';

/** A division by something with a name; a comment, a pattern or a path is none. */
const divided =
  /(?<=[\w)\]]\s*)(?:(?<!\/)\/\/?|%)(?![/*=>])\s*(\(?(?:\$|@)?[A-Za-z_][\w.]*(?:->\w+)*(?:\(\w*\)|\[[^\][]*\])?)/u;

const message = longPattern`
    [Dd]ivision by (?:zero|0)|divided? by (?:zero|0)|\/ by zero|float division|modulo by zero|[Dd]ivide by zero|DivideByZero|
    ZeroDivisionError|[Ff]loating point exception|SIGFPE
  `;

/** `head`, `value` and `end` of a line that gives a value back, or names it. */
const parts = /^(\s*(?:return\b|.*?(?:=>|[^=!<>+*/%-]=(?![=>])))\s*)(.+?)(;?\s*)$/u;

/** Where a divisor can be 0, the result is 0; `guard` says so in the words of a language. */
const guarded = (
  guard: (divisor: string, value: string) => string,
  { end = '' }: { end?: string } = {},
): DiagnosticRule => ({
  message,
  title: 'Give 0 where there is nothing to divide by',
  where: () => divided,
  mend: (line) => {
    const [, head, value, rest] = parts.exec(line) ?? [];
    const divisors = [...line.matchAll(new RegExp(divided.source, 'gu'))];
    const divisor = divisors[0]?.[1]?.replace(/^\(/u, '');
    if (head === undefined || value === undefined || divisor === undefined) return undefined;
    if (divisors.length > 1 || !value.includes(divisor) || / \?|\bif\b/u.test(value))
      return undefined;
    return `${head}${guard(divisor, value)}${rest ?? end}`;
  },
});

const conditional = guarded((divisor, value) => `${divisor} == 0 ? 0 : ${value}`);

const python = guarded((divisor, value) => {
  const counted = /^len\((\w+)\)$/u.exec(divisor)?.[1];
  return `${value} if ${counted ?? divisor} else 0`;
});

const go: DiagnosticRule = {
  message,
  title: 'Give 0 where there is nothing to divide by',
  where: () => divided,
  rewrite: (lines, line) => {
    const text = lines[line - 1] ?? '';
    const divisor = divided.exec(text)?.[1]?.replace(/^\(/u, '');
    const head = lines.slice(0, line).findLast((one) => /^func\b/u.test(one)) ?? '';
    const indent = indentOf(text);
    return divisor === undefined || !/\)\s*(?:u?int\w*|float\d+)\s*\{\s*$/u.test(head)
      ? undefined
      : [{ line, text: `${indent}if ${divisor} == 0 {\n${indent}\treturn 0\n${indent}}\n${text}` }];
  },
};

/** A division by zero, by language. */
export const divisionRules: Readonly<Record<string, readonly DiagnosticRule[]>> = {
  c: [conditional],
  cpp: [conditional],
  csharp: [conditional],
  go: [go],
  java: [conditional],
  javascript: [conditional],
  php: [conditional],
  python: [python],
  ruby: [guarded((divisor, value) => `${divisor}.zero? ? 0 : ${value}`)],
  rust: [guarded((divisor, value) => `if ${divisor} == 0 { 0 } else { ${value} }`)],
  shellscript: [
    {
      message,
      title: 'Give 0 where there is nothing to divide by',
      where: () => /\$\(\(.*\/ *\$?[A-Za-z_]/u,
      mend: (line) =>
        line.replace(/\$\(\((.*[/%] *\$?([A-Za-z_]\w*).*?)\)\)/u, '$$(( $2 == 0 ? 0 : ($1) ))'),
    },
  ],
};
