import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, indentOf, literal, once } from './diagnosticRule.ts';
import { missingReturn } from './missingReturn.ts';
import { runningPast } from './runningPast.ts';

const variable = String.raw`\$\w+(?:->\w+|\[[^\][]+\])*`;

const builtIn = longPattern`
    ^(?:DateTime|DateTimeImmutable|DateInterval|Exception|InvalidArgumentException|RuntimeException|PDO|PDOException|stdClass|
    Closure|ArrayObject|JsonException|Throwable|Iterator|Countable)$
  `;

/** What a running PHP and phpstan say, beyond the words of `phpDiagnostics`. */
export const phpErrors: readonly DiagnosticRule[] = [
  missingReturn(
    /none returned|return statement is missing/u,
    'typed behind',
    ';',
    'throw new \\LogicException()',
  ),
  {
    message: /Undefined (?:array key|index|offset):? /u,
    title: 'Begin with nothing where the key is missing',
    where: () => [/^\s*\$\w+(?:->\w+)?\[[^\][]+\]\s*(?:[-+.]=|\+\+)/u, /\$\w+\[\$\w+(?: \+ 1)?\]/u],
    mend: (line) =>
      once(
        line,
        /^(\s*)(\$\w+(?:->\w+)?\[[^\][]+\])\s*([-+])=\s*(.+?);/u,
        '$1$2 = ($2 ?? 0) $3 $4;',
      ) ??
      once(line, /^(\s*)(\$\w+(?:->\w+)?\[[^\][]+\])\s*\.=\s*(.+?);/u, "$1$2 = ($2 ?? '') . $3;") ??
      once(line, /^(\s*)(\$\w+(?:->\w+)?\[[^\][]+\])\+\+;/u, '$1$2 = ($2 ?? 0) + 1;'),
  },
  {
    message:
      /foreach\(\) argument must be of type array\|object, null given|Invalid argument supplied for foreach/u,
    title: 'Go over nothing where there is none',
    where: () => /\bforeach \(/u,
    mend: (line) =>
      once(
        line,
        new RegExp(`(?<=\\bforeach \\()(${variable}(?:\\([^()]*\\))?)(?= as )`, 'u'),
        '$1 ?? []',
      ),
  },
  {
    message: /Trying to access array offset on (?:value of type )?(?:null|bool|false)/u,
    title: 'Take null where there is none',
    where: () => /\$\w+(?:\[[^\][]+\])?\[["']?\w+["']?\]/u,
    mend: (line) =>
      once(line, /(?<=(?:return|=|\() ?)(\$\w+(?:\[[^\][]+\])+)(?=\s*[;)])/u, '($1 ?? null)'),
  },
  {
    message: longPattern`
        must be of type (int|float|string|bool), (?:string|int|float|null) given|expects (int|float|string|bool), (?:int|
        float|string|[\w|]+) given
      `,
    title: 'Cast it to `$1`',
    where: () => new RegExp(`\\b(?!function|if|while|foreach)\\w+\\(${variable}\\)`, 'u'),
    mend: (line, [type]) =>
      once(
        line,
        new RegExp(`(?<=\\b(?!if|while|foreach|for)\\w+\\()(${variable})(?=\\))`, 'u'),
        `(${type}) $1`,
      ),
  },
  {
    message: /Unsupported operand types: string [-+*/] (?:int|string)|[Aa] non-numeric value/u,
    title: 'Join with a dot',
    where: () => /["'] \+ |\$\w+ \+ ["']/u,
    mend: (line) =>
      /["'] \+ |\+ ["']/u.test(line)
        ? line.replace(/(?<=["']) \+ | \+ (?=["'])/gu, ' . ')
        : undefined,
  },
  {
    message: /[Uu]sing \$this when not in object context/u,
    title: 'Let it have an object',
    mend: (line) => once(line, /\bstatic (?=function)/u, ''),
    earlier: () => /\bstatic function\b/u,
    where: () => /\bstatic function\b/u,
  },
  {
    message: /Class "?(?:[\w\\]+\\)(\w+)"? not found/u,
    title: 'Name `$1` from the root',
    where: ([name]) => new RegExp(`(?:new |\\b(?:catch|function)\\b.*|: ?)${name}\\b`, 'u'),
    mend: (line, [name = '']) =>
      builtIn.test(name)
        ? once(line, new RegExp(`(?<![\\w\\\\])${name}\\b`, 'u'), `\\${name}`)
        : undefined,
  },
  {
    message: /headers already sent/u,
    title: 'Say nothing before the header',
    where: () => /^\s*(?:echo|print)\b/u,
  },
  {
    message: /Variable \$(\w+) might not be defined|Undefined variable:? ["'$]*(\w+)/u,
    title: 'Take `$1` into the function',
    rewrite: (lines, line, [name = '']) => {
      const at = lines
        .slice(0, line)
        .findLastIndex((text) =>
          /\bfunction ?\([^)]*\)\s*(?:use \([^)]*\)\s*)?(?::\s*\??\w+\s*)?\{/u.test(text),
        );
      const text = lines[at];
      const isOutside = lines
        .slice(0, at + 1)
        .some((one) => new RegExp(`\\$${name}\\b`, 'u').test(one));
      if (text === undefined || !isOutside) return undefined;
      const mended = /\buse \(/u.test(text)
        ? text.replace(/\buse \(/u, `use ($$${name}, `)
        : text.replace(/(\bfunction ?\([^)]*\))/u, `$1 use ($$${name})`);
      return [{ line: at + 1, text: mended }];
    },
  },
  {
    message: /Variable \$(\w+) might not be defined|Undefined variable:? ["'$]*(\w+)/u,
    title: 'Read the property `$1`',
    rewrite: (lines, line, [name = '']) => {
      const isProperty = lines.some((text) =>
        new RegExp(`\\b(?:private|protected|public)\\b.*\\$${literal(name)}\\b`, 'u').test(text),
      );
      const mended = isProperty
        ? once(lines[line - 1] ?? '', new RegExp(`\\$${name}\\b`, 'u'), `$this->${name}`)
        : undefined;
      return mended === undefined ? undefined : [{ line, text: mended }];
    },
  },
  {
    message: /Variable \$(\w+) might not be defined|Undefined variable:? ["'$]*(\w+)/u,
    title: 'Begin `$1` before the loop',
    rewrite: (lines, line, [name = '']) => {
      const loop = lines
        .slice(0, line)
        .findLastIndex((text) => /^\s*(?:for|foreach|while)\b/u.test(text));
      const text = lines[loop];
      const sum = lines
        .slice(Math.max(loop, 0))
        .map((one) =>
          new RegExp(`\\$${name}(?:\\[[^\\]]*\\])? ?(\\+|\\.|-|=|\\+\\+)`, 'u').exec(one),
        )
        .find((match) => match !== null);
      if (text === undefined || sum === undefined || sum === null) return undefined;
      const zero = sum[0].includes('[') ? '[]' : sum[1] === '.' ? "''" : '0';
      return [{ line: loop + 1, text: `${indentOf(text)}$${name} = ${zero};\n${text}` }];
    },
  },
  ...runningPast(/Undefined (?:array key|offset):? \d+|Uninitialized string offset/u),
];
