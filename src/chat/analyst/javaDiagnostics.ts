import { longPattern } from '../longPattern.ts';
import { declaredTwice, unassigned, unusedVariable } from './commonDiagnostics.ts';
import { type DiagnosticRule, indentOf, literal, once, word } from './diagnosticRule.ts';
import { functionAround } from './lineBlocks.ts';
import { missingReturn } from './missingReturn.ts';

/** What is assigned, returned, or the only argument. */
const value =
  /(?<=(?:[^=!<>]=|\breturn|[(,])\s*)("[^"\\]*"|[A-Za-z_][\w.]*(?:\((?:[^()]|\([^()]*\))*\)(?:\.\w+\([^()]*\))*)?)(?=\s*\)?;?\s*$)/u;

/** All that is assigned or returned. */
const whole = /(?<=^\s*(?:return|[^=]*[^=!<>+*/-]=)\s+)([^=].*?)(?=;\s*$)/u;

const cast = (line: string, type: string): string | undefined =>
  once(
    line,
    whole,
    /^\s*(?:return|[^=]*=)\s+[\w.]+(?:\([^()]*\))?;\s*$/u.test(line)
      ? `(${type}) $1`
      : `(${type}) ($1)`,
  );

const parsers: Readonly<Record<string, string>> = {
  int: 'Integer.parseInt',
  Integer: 'Integer.parseInt',
  long: 'Long.parseLong',
  Long: 'Long.parseLong',
  double: 'Double.parseDouble',
  Double: 'Double.parseDouble',
  boolean: 'Boolean.parseBoolean',
};

/** `throws` behind the head of the method that a line is in. */
function throwsFor(lines: readonly string[], line: number, type: string) {
  const head = functionAround(lines, line)?.head;
  const text = head === undefined ? undefined : lines[head - 1];
  if (head === undefined || text === undefined) return undefined;
  const mended = /\bthrows\b/u.test(text)
    ? text.replace(/\s*\{?\s*$/u, (end) => `, ${type}${end}`)
    : text.replace(/\s*\{?\s*$/u, (end) => ` throws ${type}${end}`);
  return [{ line: head, text: mended }];
}

/** A member, found by its name, gets a modifier or loses one. */
const member = (name: string): RegExp =>
  new RegExp(
    `^\\s*(?:(?:public|private|protected|final)\\s+)*(?!return|new|throw|else)[A-Za-z_][\\w<>[\\], ]* ${literal(name)}\\s*[(=;]`,
    'u',
  );

/** In the words of javac and of Eclipse's compiler. */
export const javaDiagnostics: readonly DiagnosticRule[] = [
  missingReturn(
    /missing return statement|must return a result of type/u,
    'typed before',
    ';',
    'throw new IllegalArgumentException()',
  ),
  unassigned(
    /variable (\w+) might not have been initialized|local variable (\w+) may not have been initialized/u,
  ),
  unusedVariable(
    /value of the local variable (\w+) is not used|[Uu]nused local variable ['"]?(\w+)|[Vv]ariable ['"]?(\w+)['"]? is never used/u,
  ),
  declaredTwice(/variable (\w+) is already defined|[Dd]uplicate local variable (\w+)/u),
  {
    message:
      /unreported exception (?:[\w.]*\.)?(\w+)|[Uu]nhandled exception(?: type)?:? (?:[\w.]*\.)?(\w+)/u,
    title: 'Say that it throws `$1`',
    rewrite: (lines, line, [type = '']) => throwsFor(lines, line, type),
  },
  {
    message: /String cannot be converted to (\w+)|cannot convert from String to (\w+)/u,
    title: 'Read it as a number',
    mend: (line, [type = '']) => {
      if (type === 'char') return once(line, /"([^"\\])"/u, "'$1'");
      const parser = parsers[type];
      return parser && once(line, value, `${parser}($1)`);
    },
  },
  {
    message: longPattern`
        (?:int|long|double|char|boolean|Integer|Double) cannot be converted to String|cannot convert from (?:int|long|double|
        char|boolean|Integer|Double) to String
      `,
    title: 'Write it as text',
    mend: (line) =>
      once(line, value, 'String.valueOf($1)') ?? once(line, whole, 'String.valueOf($1)'),
  },
  {
    message: /int cannot be converted to boolean|cannot convert from int to boolean/u,
    title: 'Write the comparison',
    mend: (line) =>
      once(line, /(?<=\b(?:if|while)\b.*[^=!<>+*/%&|^-])=(?!=)/u, '==') ??
      once(line, /(?<=\b(?:if|while) ?\(!?)([\w.]+(?:\([^()]*\))?)(?=\))/u, '$1 != 0'),
  },
  {
    message: longPattern`
        possible lossy conversion from (?:double|long|float|int) to (int|long|float|short|byte|char)|
        cannot convert from (?:double|long|float) to (int|long|float)
      `,
    title: 'Cast it to `$1`',
    mend: (line, [type = '']) =>
      once(line, /(?<=\bfloat \w+ = )(\d+\.\d+)(?=;)/u, '$1f') ?? cast(line, type),
  },
  {
    message: /Object cannot be converted to (\w+)|cannot convert from Object to (\w+)/u,
    title: 'Cast it to `$1`',
    mend: (line, [type = '']) => cast(line, type),
  },
  {
    message:
      /non-static (?:method|variable) (\w+)[^ ]* cannot be referenced|static reference to the non-static (?:method|field) (\w+)/u,
    title: 'Make `$1` static',
    rewrite: (lines, _line, [name = '']) => {
      const at = lines.findIndex((text) => member(name).test(text));
      const text = lines[at];
      return text === undefined
        ? undefined
        : [
            {
              line: at + 1,
              text: text.replace(/^(\s*(?:(?:public|private|protected)\s+)?)/u, '$1static '),
            },
          ];
    },
  },
  {
    message:
      /cannot assign a value to final variable (\w+)|final (?:local variable|field) (?:\w+\.)?(\w+) cannot be assigned/u,
    title: 'Let `$1` change',
    mend: (line, [name = '']) =>
      once(line, new RegExp(`\\bfinal (?=[^;=]*\\b${name}\\b)`, 'u'), ''),
    earlier: ([name = '']) => new RegExp(`\\bfinal [^;=(]*\\b${name}\\b`, 'u'),
  },
  {
    message: /array required, but String found/u,
    title: 'Take the letter',
    mend: (line) => once(line, /(?<=\w)\[([^\][]+)\]/u, '.charAt($1)'),
  },
  {
    message:
      /array required, but [\w.]*(?:List|Deque|Vector)\b|must be an array type but it resolved to (?:\w*List)/u,
    title: 'Take the element',
    mend: (line) => once(line, /(?<=\w)\[([^\][]+)\]/u, '.get($1)'),
  },
  {
    message:
      /(?:symbol:?\s+variable length\b.*\btype (?:String|StringBuilder))|length cannot be resolved or is not a field/su,
    title: 'Call `length`',
    mend: (line) => once(line, /\.length\b(?!\()/u, '.length()'),
  },
  {
    message:
      /(?:symbol:?\s+method (?:length|size)\(\).*\[\])|Cannot invoke (?:length|size)\(\) on the array/su,
    title: 'Read `length`',
    mend: (line) => once(line, /\.(?:length|size)\(\)/u, '.length'),
  },
  {
    message:
      /(?:symbol:?\s+(?:method (?:length|count)\(\)|variable (?:length|size)).*(?:List|Set|Map|Collection|Deque|Queue)\b)/su,
    title: 'Call `size`',
    mend: (line) => once(line, /\.(?:length|count|size)\b(?:\(\))?/u, '.size()'),
  },
  {
    message: /symbol:?\s+method (?:size|count)\(\).*String/su,
    title: 'Call `length`',
    mend: (line) => once(line, /\.(?:size|count)\(\)/u, '.length()'),
  },
  {
    message:
      /(?:int|char|long|double|boolean) cannot be dereferenced|Cannot invoke \w+\([^)]*\) on the primitive type/u,
    title: 'Compare or convert the number itself',
    mend: (line) =>
      once(line, /(?<![\w.])!(\w+)\.equals\(([^()]+)\)/u, '$1 != $2') ??
      once(line, /(?<![\w.!])(\w+)\.equals\(([^()]+)\)/u, '$1 == $2') ??
      once(line, /(?<![\w.])(\w+)\.toString\(\)/u, 'String.valueOf($1)') ??
      once(line, /(?<![\w.])(\w+)\.(?=length\(\))/u, 'String.valueOf($1).'),
  },
  {
    message: /(\w+) is not abstract and does not override abstract method (\w+)\(([^)]*)\)/u,
    title: 'Implement what is missing',
    rewrite: (lines, line, [type = '', name = '']) => stub(lines, line, type, name),
  },
  {
    message:
      /does not override or implement a method from a supertype|must override or implement a supertype method/u,
    title: 'Override `equals`',
    mend: (line) =>
      once(line, /(?<=\bboolean equals\()(?!Object)\w+(?= \w+\))/u, 'Object') ??
      once(line, /\b(?:hashcode|HashCode)(?=\(\))/u, 'hashCode') ??
      once(line, /\b(?:tostring|ToString|toSting)(?=\(\))/u, 'toString'),
    earlier: () => /\bequals\(|\b(?:hashcode|tostring|ToString|toSting)\(/u,
  },
  {
    message: /attempting to assign weaker access privileges|[Cc]annot reduce the visibility/u,
    title: 'Make it public',
    mend: (line) =>
      once(line, /^(\s*)(?:(?:private|protected)\s+)?(?=[\w<>[\]]+ \w+\()/u, '$1public '),
  },
  {
    message: /incomparable types|[Ii]ncompatible operand types (?:String|int) and (?:int|String)/u,
    title: 'Compare numbers',
    mend: (line) => once(line, /(?<=\()"(\d+)"(?= [!=]=)|(?<=[!=]= )"(\d+)"/u, '$1$2'),
  },
  {
    message: /has private access in (\w+)|is not visible/u,
    title: 'Read it through its getter',
    rewrite: (lines, line) => {
      const text = lines[line - 1] ?? '';
      const getter = [...text.matchAll(/\.(\w+)\b(?!\()/gu)].find(([, name = '']) =>
        lines.some((one) =>
          new RegExp(`\\bget${name.charAt(0).toUpperCase()}${name.slice(1)}\\(\\)`, 'u').test(one),
        ),
      )?.[1];
      const mended =
        getter &&
        once(
          text,
          new RegExp(`\\.${getter}\\b(?!\\()(?!\\s*=[^=])`, 'u'),
          `.get${getter.charAt(0).toUpperCase()}${getter.slice(1)}()`,
        );
      return mended === undefined || mended === '' ? undefined : [{ line, text: mended }];
    },
  },
  {
    message: /call to super must be first/u,
    title: 'Begin with `super`',
    rewrite: (lines, line) => {
      const text = lines[line - 1] ?? '';
      const head = functionAround(lines, line)?.head;
      const first = head === undefined ? undefined : lines[head];
      return head === undefined ||
        first === undefined ||
        !/^\s*super\(/u.test(text) ||
        head + 1 >= line
        ? undefined
        : [
            { line: head + 1, text: `${text}\n${first}` },
            { line, text: '' },
          ];
    },
  },
];

/** A method that an interface or an abstract class of the file asks for, without what it does. */
function stub(lines: readonly string[], line: number, type: string, name: string) {
  const declared = lines.find((text) =>
    new RegExp(
      `^\\s*(?:public |protected )?(?:abstract )?[\\w<>[\\]]+ ${name}\\([^)]*\\);`,
      'u',
    ).test(text),
  );
  const at = lines.findIndex((text) =>
    new RegExp(`\\b(?:class|record|enum) ${type}\\b.*\\{\\s*$`, 'u').test(text),
  );
  const text = lines[at === -1 ? line - 1 : at];
  if (declared === undefined || text === undefined || !word(type).test(text)) return undefined;
  const indent = `${indentOf(text)}    `;
  const head = declared
    .trim()
    .replace(/^(?:public |protected )?(?:abstract )?/u, 'public ')
    .replace(/;\s*$/u, '');
  return [
    {
      line: at + 1,
      text: `${text}\n${indent}@Override\n${indent}${head} {\n${indent}    throw new UnsupportedOperationException();\n${indent}}\n`,
    },
  ];
}
