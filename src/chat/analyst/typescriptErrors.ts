import { longPattern } from '../longPattern.ts';
import { declaredTwice, unassigned } from './commonDiagnostics.ts';
import { type DiagnosticRule, indentOf, literal, once, word } from './diagnosticRule.ts';
import { functionAround } from './lineBlocks.ts';
import { missingReturn } from './missingReturn.ts';

/** A method of another language, and what arrays and texts have for it. */
const methods: Readonly<Record<string, string>> = {
  contains: 'includes',
  append: 'push',
  add: 'push',
  size: 'length',
  lenght: 'length',
  each: 'forEach',
  foreach: 'forEach',
  tolowercase: 'toLowerCase',
  toLowercase: 'toLowerCase',
  toUppercase: 'toUpperCase',
  lower: 'toLowerCase',
  upper: 'toUpperCase',
  strip: 'trim',
  substr: 'slice',
  indexof: 'indexOf',
  collect: 'map',
  select: 'map',
  where: 'filter',
  any: 'some',
  all: 'every',
  tostring: 'toString',
  startswith: 'startsWith',
  endswith: 'endsWith',
  extend: 'concat',
  first: 'at(0)',
};

const zeroes: readonly (readonly [RegExp, string])[] = [
  [/: string;/u, "''"],
  [/: number;/u, '0'],
  [/: boolean;/u, 'false'],
  [/\[\];/u, '[]'],
];

const arrowOrFunction =
  /\bfunction\b|=>\s*\{|^\s*(?:(?:public|private|protected|static)\s+)*\w+\([^)]*\)(?:: [^{]+)?\s*\{/u;

const madeAsync = (line: string): string | undefined =>
  /\basync\b/u.test(line)
    ? undefined
    : (once(line, /(?<!\w)function\b/u, 'async function') ??
      once(line, /(?<=[=(,:]\s*)(\([^()]*\)|\w+)(?=(?:: [^=]+)?\s*=>\s*\{)/u, 'async $1') ??
      once(
        line,
        /(?<=^\s*(?:(?:public|private|protected|static)\s+)*)(?!if|for|while|switch|catch)(?=\w+\([^()]*\)(?:: [^{]+)?\s*\{)/u,
        'async ',
      ));

/** What is missing in a grid: a row, before it is written to. */
const gridCell = /^(\s*)(\w[\w.]*)\[(\w+)\]\[(\w+)\] = /u;

/** In the words of TypeScript, ESLint and running JavaScript, beyond those of `typescriptDiagnostics`. */
export const typescriptErrors: readonly DiagnosticRule[] = [
  missingReturn(
    /TS2366|TS7030|TS2355|lacks ending return statement|Not all code paths return|must return a value|Expected to return a value/u,
    'typed behind',
    ';',
    "throw new Error('This should not be reached.')",
  ),
  unassigned(/Variable '(\w+)' is used before being assigned/u),
  declaredTwice(
    /Cannot redeclare block-scoped variable '(\w+)'|Identifier '(\w+)' has already been declared|'(\w+)' is already defined/u,
  ),
  {
    message: longPattern`
        Cannot read propert(?:y|ies) (?:'(\w+)' )?of (?:undefined|null)(?: \(reading '(\w+)'\))?|
        (?:undefined|null) is not an object \(evaluating '[\w.]*\.(\w+)'\)
      `,
    title: 'Read `$1` only where there is a value',
    where: ([name = '']) =>
      /^\d+$/u.test(name)
        ? [/\w\[\w+\]\[\w+\]/u, /\[\d+\]/u]
        : [new RegExp(`[\\w)\\]]\\.${name}\\b`, 'u')],
    mend: (line, [name = '']) =>
      new RegExp(`\\.${name}\\s*(?:[-+*/]?=(?![=>])|\\+\\+|--)`, 'u').test(line)
        ? undefined
        : once(line, new RegExp(`(?<=[\\w)\\]])\\.(?=${literal(name)}\\b)`, 'u'), '?.'),
  },
  {
    message: /Cannot set propert(?:y|ies) (?:'\w+' )?of undefined/u,
    title: 'Make the row first',
    where: () => [gridCell, /\w\[[^\]]+\]\.\w+ [-+]?= /u, /\w\[[^\]]+\]\[[^\]]+\] [-+]?= /u],
    mend: (line) =>
      gridCell.test(line)
        ? line.replace(gridCell, '$1($2[$3] ??= [])[$4] = ')
        : once(
            line,
            /^(\s*)(\w[\w.]*)\[([^\]]+)\](?=(?:\.\w+|\[[^\]]+\]) [-+]?= )/u,
            '$1($2[$3] ??= {})',
          ),
  },
  {
    message:
      /(?:[\w.]*\.)?(\w+) is not a function|Property '(\w+)' does not exist on type '(?:string|[\w<>| ]*\[\])'/u,
    title: 'Write it as JavaScript does',
    where: ([name = '']) => new RegExp(`\\.${name}\\(`, 'u'),
    mend: (line, [name = '']) => {
      const right = Object.hasOwn(methods, name) ? methods[name] : undefined;
      return right === undefined
        ? undefined
        : once(
            line,
            new RegExp(
              `\\.${name}\\b${/^(?:length|at\(0\))$/u.test(right) ? '(?:\\(\\))?' : ''}`,
              'u',
            ),
            `.${right}`,
          );
    },
  },
  {
    message: longPattern`
        Property '(\w+)' does not exist on type 'Promise<|Type 'Promise<[^']*>' is not assignable to type|
        'Promise<[^']*>' has no (?:properties|call signatures)
      `,
    title: 'Await it',
    mend: (line) =>
      once(line, /(?<=(?:return|[^=!<>]=)\s+)(?!await|async|new)(?=[\w.]+\()/u, 'await '),
    earlier: () => /(?:return|[^=!<>]=)\s+(?!await|async|new)[\w.]+\(/u,
  },
  {
    message: /'?await'? (?:expressions? (?:is|are) only allowed within|is only valid in)/u,
    title: 'Make the function async',
    mend: madeAsync,
    earlier: () => arrowOrFunction,
  },
  {
    message: /'(\w+)' is of type 'unknown'/u,
    title: 'Ask whether it is an error',
    mend: (line, [name = '']) =>
      once(
        line,
        new RegExp(`(?<![\\w.])${name}\\.message\\b`, 'u'),
        `(${name} instanceof Error ? ${name}.message : String(${name}))`,
      ),
  },
  {
    message: /Property '(\w+)' has no initializer/u,
    title: 'Begin `$1` with a value',
    mend: (line) => {
      const zero = zeroes.find(([type]) => type.test(line))?.[1];
      return zero === undefined
        ? once(line, /(?<=^\s*(?:\w+ )*\w+)(?=:)/u, '!')
        : once(line, /;\s*$/u, ` = ${zero};`);
    },
  },
  {
    message: /'(\w+)' is never reassigned/u,
    title: 'Write `const`',
    mend: (line, [name]) => once(line, new RegExp(`\\b(?:let|var)(?= ${name}\\b)`, 'u'), 'const'),
  },
  {
    message: /isNaN function to compare with NaN|return 'false' since JavaScript compares/u,
    title: 'Ask `Number.isNaN`',
    mend: (line) =>
      once(line, /([\w.]+) ===? NaN\b/u, 'Number.isNaN($1)') ??
      once(line, /([\w.]+) !==? NaN\b/u, '!Number.isNaN($1)'),
  },
  {
    message: /Missing radix/u,
    title: 'Say that it is decimal',
    mend: (line) => once(line, /(?<=\bparseInt\([^(),]+)(?=\))/u, ', 10'),
  },
  {
    message: /Missing "?key"? prop|unique "key" prop/u,
    title: 'Give each a key',
    mend: (line) => {
      const name = /\.map\(\(?(\w+)/u.exec(line)?.[1];
      return name && once(line, /(?<==> ?\(? ?<\w+)(?=[ >])/u, ` key={${name}.id}`);
    },
  },
  {
    message: /'(\w+)' implicitly has an 'any' type/u,
    title: 'Say what `$1` is',
    mend: (line, [name]) =>
      once(line, new RegExp(`(?<=[(,]\\s*)${name}(?=\\s*[,)])`, 'u'), `${name}: unknown`),
  },
  {
    message: /must have an 'override' modifier/u,
    title: 'Mark it as an override',
    mend: (line) =>
      once(
        line,
        /(?<=^\s*(?:(?:public|protected|async)\s+)*)(?!public|protected|async)(?=\w+[(:])/u,
        'override ',
      ),
  },
  {
    message: /'(\w+)' refers to a value, but is being used as a type/u,
    title: 'Take its type',
    mend: (line, [name]) => once(line, new RegExp(`(?<=: |<)${name}\\b`, 'u'), `typeof ${name}`),
  },
  {
    message: /[Rr]educe of empty array with no initial value/u,
    title: 'Begin with 0',
    where: () => /\.reduce\(/u,
    mend: (line) => once(line, /(?<=\.reduce\(\(\w+, \w+\) => [^;{}]*?)(?=\)[;)]?\s*;?$)/u, ', 0'),
  },
  {
    message: /Cannot convert undefined or null to object/u,
    title: 'Take nothing where there is none',
    where: () => /\bObject\.(?:keys|values|entries)\(/u,
    mend: (line) =>
      once(line, /(?<=\bObject\.(?:keys|values|entries)\()([\w.?]+)(?=\))/u, '$1 ?? {}'),
  },
  {
    message: /(?:([\w.]+) )?is not iterable/u,
    title: 'Take nothing where there is none',
    where: ([name]) => [
      ...(name === undefined
        ? []
        : [new RegExp(`(?:\\.\\.\\.|\\bof )${literal(name)}(?![\\w.(])`, 'u')]),
      /\bof [\w.]+\)/u,
    ],
    mend: (line) =>
      once(line, /(?<=\bof )([\w.]+)(?=\))/u, '($1 ?? [])') ??
      once(line, /(?<=\.\.\.)([\w.]+)(?=[\],)])/u, '($1 ?? [])'),
  },
  {
    message: /Class constructors? (\w+) cannot be invoked without 'new'/u,
    title: 'Make a new `$1`',
    where: ([name]) => new RegExp(`(?<!new |class |extends )\\b${name}\\(`, 'u'),
    mend: (line, [name]) => once(line, new RegExp(`(?<!new )\\b(?=${name}\\()`, 'u'), 'new '),
  },
  {
    message:
      /Must call super constructor|'super' must be called before accessing 'this'|must contain a 'super' call/u,
    title: 'Call `super` first',
    where: () => /^\s*constructor\(/u,
    mend: (line) =>
      once(line, /(?<=^(\s*)constructor\([^)]*\)\s*\{)\s*$/u, `\n${indentOf(line)}  super();`),
    earlier: () => /^\s*constructor\(/u,
  },
  {
    message:
      /[Cc]annot access '(\w+)' before initialization|variable '(\w+)' (?:is )?used before (?:its declaration|being)/u,
    title: 'Declare `$1` before it is used',
    where: ([name]) => new RegExp(`^\\s*(?:const|let|class) ${name}\\b`, 'u'),
    rewrite: (lines, line, [name = '']) => moved(lines, line, name),
  },
  {
    message: /Cannot set headers after they are sent/u,
    title: 'Answer once',
    where: () => /^\s*res\.(?:status\(\d+\)\.)?(?:send|json|end|redirect)\(/u,
    mend: (line) => once(line, /(?<=^\s*)(?=res\.)/u, 'return '),
  },
  {
    message: /Unexpected token ['"]?<['"]?.*JSON|is not valid JSON/u,
    title: 'Ask first whether it went well',
    where: () => /\.json\(\)/u,
  },
];

/** A declaration of one line goes before the first line of the same depth that uses it. */
function moved(lines: readonly string[], line: number, name: string) {
  const at = lines.findIndex((text) =>
    new RegExp(`^\\s*(?:const|let) ${name}\\b.*;\\s*$`, 'u').test(text),
  );
  const declared = lines[at];
  const depth = indentOf(declared ?? '');
  const first = lines.findIndex(
    (text, index) => index < at && word(name).test(text) && indentOf(text) === depth,
  );
  const text = lines[first];
  return declared === undefined ||
    text === undefined ||
    (functionAround(lines, line) === undefined && depth !== '')
    ? undefined
    : [
        { line: first + 1, text: `${declared}\n${text}` },
        { line: at + 1, text: '' },
      ];
}
