import { type DiagnosticRule, once } from './diagnosticRule.ts';

const quoted = {
  title: 'Put the value in quotes',
  mend: (line: string) => once(line, /(?<=\s)(\$(?:\w+|\{\w+\}))(?=\s)/u, '"$1"'),
};

/** What a shell says where the words alone tell what to write. */
export const shellDiagnostics: readonly DiagnosticRule[] = [
  {
    message: /\b(\w+): (?:command )?not found/u,
    title: 'Assign without blanks',
    mend: (line, [name]) =>
      once(line, new RegExp(`(?<=^\\s*(?:export |local |readonly )?${name})\\s*=\\s*`, 'iu'), '='),
    where: ([name]) => new RegExp(`^\\s*(?:export |local )?${name}\\s+=\\s*|^\\s*${name} =`, 'iu'),
  },
  {
    message: /\[\[: not found/u,
    title: 'Run it with bash',
    mend: (line) => once(line, /^#!.*$/u, '#!/bin/bash'),
    earlier: () => /^#!/u,
    where: () => /^#!/u,
  },
  {
    message: /\[\$?\w*: (?:command )?not found/u,
    title: 'Put a blank behind the bracket',
    mend: (line) => once(line, /(?<=\[)(?=[^\s[])/u, ' '),
    where: () => /\[[^\s[]/u,
  },
  {
    message: /\[: too many arguments|(?:unary|binary) operator expected|\[: .*argument expected/u,
    ...quoted,
    where: () => /\[ .*\$\w/u,
  },
  { message: /cd: too many arguments/u, ...quoted, where: () => /\bcd \$\w/u },
  {
    message: /(\$?\w+): ambiguous redirect/u,
    title: 'Put the file in quotes',
    mend: (line) => once(line, /(?<=[<>] ?)(\$(?:\w+|\{\w+\}))/u, '"$1"'),
    where: () => /[<>] ?\$\w/u,
  },
  {
    message: /\b(\w+): unbound variable/u,
    title: 'Take nothing where `$1` is not set',
    mend: (line, [name]) =>
      once(line, new RegExp(`\\$(?:${name}\\b|\\{${name}\\})`, 'u'), `\${${name}:-}`),
    where: ([name]) => new RegExp(`\\$\\{?${name}\\b`, 'u'),
  },
  {
    message: /integer expression expected/u,
    title: 'Compare texts',
    mend: (line) =>
      once(line, /-eq(?= ["']?[A-Za-z])/u, '=') ?? once(line, /-ne(?= ["']?[A-Za-z])/u, '!='),
    where: () => /-(?:eq|ne) ["']?[A-Za-z]/u,
  },
  {
    message: /syntax error near unexpected token [`'"‘]?(?:fi|else|elif)\b/u,
    title: 'Begin what the condition is for',
    mend: (line) => `${line.trimEnd()}; then`,
    earlier: () => /^\s*(?:el)?if\b(?!.*\bthen\b)/u,
    where: () => /^\s*(?:el)?if\b(?!.*\bthen\b)/u,
  },
  {
    message: /syntax error near unexpected token [`'"‘]?done\b/u,
    title: 'Begin the loop',
    mend: (line) => `${line.trimEnd()}; do`,
    earlier: () => /^\s*(?:for|while|until)\b(?!.*\bdo\b)/u,
    where: () => /^\s*(?:for|while|until)\b(?!.*\bdo\b)/u,
  },
];
