import { type DiagnosticRule, once } from './diagnosticRule.ts';

/** What a running PHP says where the words alone tell what to write. */
export const phpDiagnostics: readonly DiagnosticRule[] = [
  {
    message: /Call to a member function (\w+)\(\) on null/u,
    title: 'Call `$1` only where there is an object',
    mend: (line, [name]) => once(line, new RegExp(`(?<!\\?)->(?=${name}\\()`, 'u'), '?->'),
    where: ([name]) => new RegExp(`->${name}\\(`, 'u'),
  },
  {
    message: /Attempt to read property "(\w+)" on array/u,
    title: 'Read the key `$1`',
    mend: (line, [name]) => once(line, new RegExp(`->${name}\\b(?!\\()`, 'u'), `['${name}']`),
    where: ([name]) => new RegExp(`->${name}\\b`, 'u'),
  },
  {
    message: /Cannot use object of type \w+ as array/u,
    title: 'Read the property',
    mend: (line) => once(line, /(\$\w+)\[["'](\w+)["']\]/u, '$1->$2'),
    where: () => /\$\w+\[["']\w+["']\]/u,
  },
  {
    message: /Undefined (?:array key|index):? "?(\w+)"?/u,
    title: 'Take null where `$1` is missing',
    mend: (line, [key]) =>
      once(
        line,
        new RegExp(`(\\$\\w+\\[["']${key}["']\\])(?!\\s*(?:=[^=]|\\?\\?|\\[))`, 'u'),
        '($1 ?? null)',
      ),
    where: ([key]) => new RegExp(`\\[["']${key}["']\\]`, 'u'),
  },
  {
    message: /Array to string conversion/u,
    title: 'Join the elements',
    mend: (line) => once(line, /(?<=\becho )(\$\w+)(?=;)/u, "implode(', ', $1)"),
    where: () => /\becho \$\w+;/u,
  },
  {
    message: /Undefined constant "(\w+)"/u,
    title: 'Read the variable `$1`',
    mend: (line, [name]) => once(line, new RegExp(`(?<![\\w$>:'"])${name}\\b`, 'u'), `$$${name}`),
    where: ([name]) => new RegExp(`(?<![\\w$>:'"])${name}\\b`, 'u'),
  },
  {
    message: /syntax error, unexpected .*(?:expecting .*[,;]|on line \d+)/u,
    title: 'End the statement',
    mend: (line) => (/[\w)\]"']\s*$/u.test(line) ? `${line.trimEnd()};` : undefined),
    earlier: () =>
      /^\s+(?!if|for|while|foreach|else|function|class|public|private|\/\/|\*).*[\w)\]"']\s*$|^\$.*[\w)\]"']\s*$/u,
  },
  {
    message:
      /Too few arguments to function|Non-static method ([\w\\]+::\w+)\(\) cannot be called statically/u,
    title: 'Call it on an object',
    mend: (line) => once(line, /\b([A-Z]\w*)::(\w+\()/u, '(new $1())->$2'),
    where: () => /\b[A-Z]\w*::\w+\(/u,
  },
];
