import { type DiagnosticRule, indentOf, literal, once } from './diagnosticRule.ts';

/** A value that is assigned, returned or the only argument: what a complaint of its type is about. */
const value = /(?<=(?:[^=!<>]=|\breturn|\()\s*)([A-Za-z_$][\w$.]*(?:\([^()]*\))?)(?=\s*\)?;?\s*$)/u;

/** In the words of TypeScript and ESLint. */
export const typescriptDiagnostics: readonly DiagnosticRule[] = [
  {
    message:
      /'([\w.]+)' is possibly '(?:undefined|null)'|'([\w.]+)' is possibly 'null' or 'undefined'/u,
    title: 'Read it only where `$1` is there',
    mend: (line, [name]) =>
      /[^=!<>]=(?![=>])/u.test(line.split(`${name}.`)[1] ?? '')
        ? undefined
        : (once(
            line,
            new RegExp(`(?<![\\w.])${literal(name)}\\.(?=[A-Za-z_])`, 'u'),
            `${name}?.`,
          ) ?? once(line, new RegExp(`(?<![\\w.])${literal(name)}(?=\\[)`, 'u'), `${name}?.`)),
  },
  {
    message: /Object is possibly '(?:undefined|null)'/u,
    title: 'Read it only where it is there',
    mend: (line) => once(line, /(?<=[)\]])\.(?=[A-Za-z_])/u, '?.'),
  },
  {
    message:
      /(?:Type|Argument of type) 'string' is not assignable to (?:parameter of )?type 'number'/u,
    title: 'Make it a number',
    mend: (line) => once(line, value, 'Number($1)'),
  },
  {
    message:
      /(?:Type|Argument of type) 'number' is not assignable to (?:parameter of )?type 'string'/u,
    title: 'Make it a text',
    mend: (line) => once(line, value, 'String($1)'),
  },
  {
    message:
      /(?:Type|Argument of type) 'string \| (?:undefined|null)' is not assignable to (?:parameter of )?type 'string'/u,
    title: 'Take an empty text instead',
    mend: (line) => once(line, value, "$1 ?? ''"),
  },
  {
    message:
      /(?:Type|Argument of type) 'number \| (?:undefined|null)' is not assignable to (?:parameter of )?type 'number'/u,
    title: 'Take 0 instead',
    mend: (line) => once(line, value, '$1 ?? 0'),
  },
  {
    message:
      /always (?:return true|be true|true) since this 'Promise<|Expected non-Promise value in a boolean/u,
    title: 'Await it',
    mend: (line) => once(line, /(?<=\bif \(\s*!?)(?=[\w.]+\()/u, 'await '),
  },
  {
    message: /since this function is always defined/u,
    title: 'Call it',
    mend: (line) => once(line, /(?<=\(!?)([\w.]+)(?=\))/u, '$1()'),
  },
  {
    message: /Cannot assign to '(\w+)' because it is a read-only property/u,
    title: 'Let `$1` change',
    mend: (line, [name]) => once(line, new RegExp(`\\breadonly (?=${name}\\b)`, 'u'), ''),
    earlier: ([name]) => new RegExp(`\\breadonly ${name}\\b`, 'u'),
  },
  {
    message: /missing dependenc(?:y|ies): ('[\w.]+'(?:(?:,| and|, and) '[\w.]+')*)/u,
    title: 'List what the effect uses',
    mend: (line, [names = '']) => {
      const missing = names.replace(/'/gu, '').replace(/,? and /gu, ', ');
      return (
        once(line, /\[\s*\](?=\s*\);?\s*$)/u, `[${missing}]`) ??
        once(line, /(?<=\[[\w., ]+)\](?=\s*\);?\s*$)/u, `, ${missing}]`)
      );
    },
  },
  {
    message: /Expected '([!=]==)' and instead saw '[!=]='/u,
    title: 'Write `$1`',
    mend: (line, [right = '']) =>
      once(line, new RegExp(`(?<![=!<>])${right.slice(0, 2)}(?!=)`, 'u'), right),
  },
  {
    message: /conditional expression and instead saw an assignment/u,
    title: 'Compare with ===',
    mend: (line) => once(line, /(?<=\b(?:if|while)\b.*[^=!<>+*/%&|^-])=(?![=>])/u, '==='),
  },
  {
    message: /Expected a 'break' statement before '(?:case|default)'|Fallthrough case in switch/u,
    title: 'End the case before',
    mend: (line) =>
      /^\s*(?:case|default)\b/u.test(line) ? `${indentOf(line)}  break;\n${line}` : undefined,
  },
  {
    message: /Promises must be awaited/u,
    title: 'Await it',
    mend: (line) =>
      /^\s*[\w.]+\(/u.test(line) ? `${indentOf(line)}await ${line.trim()}` : undefined,
  },
];
