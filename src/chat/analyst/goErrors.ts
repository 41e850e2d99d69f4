import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, indentOf, type LineChange, literal, once } from './diagnosticRule.ts';
import { endOf } from './lineBlocks.ts';
import { missingReturn } from './missingReturn.ts';
import { runningPast } from './runningPast.ts';

const range = /(?<=;\s*\w+ )<=(?= len\(\w[\w.]*\)\s*;)/u;

/** A channel without room that is made and sent on in one function that starts nothing else. */
function sentToNobody(lines: readonly string[]): number | undefined {
  const made = lines.findIndex((text) => /\bmake\(chan [\w.*[\]{}]+\)/u.test(text));
  const name = /(\w+)\s*:?= make\(chan/u.exec(lines[made] ?? '')?.[1];
  if (name === undefined) return undefined;
  const sent = lines.findIndex(
    (text, at) => at > made && new RegExp(`^\\s*${name} <- `, 'u').test(text),
  );
  const isAside = lines.slice(made, sent).some((text) => /\bgo (?:func|\w)/u.test(text));
  return sent === -1 || isAside ? undefined : sent + 1;
}

/** The loop around a line, or the line itself, as a goroutine of its own; what closes the channel goes with it. */
function sentAside(lines: readonly string[], line: number) {
  const inner = indentOf(lines[line - 1] ?? '');
  const outer = lines
    .slice(0, line)
    .findLastIndex(
      (text) => /^\s*for\b.*\{\s*$/u.test(text) && indentOf(text).length < inner.length,
    );
  const isInLoop = outer !== -1 && (endOf(lines, outer + 1) ?? 0) >= line;
  const from = isInLoop ? outer + 1 : line;
  const loopEnd = isInLoop ? (endOf(lines, from) ?? line) : line;
  const to = /^\s*close\(/u.test(lines[loopEnd] ?? '') ? loopEnd + 1 : loopEnd;
  const indent = indentOf(lines[from - 1] ?? '');
  return lines.slice(from - 1, to).map((text, at, all) => {
    const begin = at === 0 ? `${indent}go func() {\n` : '';
    const end = at === all.length - 1 ? `\n${indent}}()` : '';
    return { line: from + at, text: `${begin}\t${text}${end}` };
  });
}

/** A map that is declared and never made is made there; one that is a field, before it is first written to. */
function madeMap(lines: readonly string[], line: number): readonly LineChange[] | undefined {
  const text = lines[line - 1] ?? '';
  const [, owner, name = ' '] =
    /(?<![\w.])((?:\w+\.)*)(\w+)\[[^\]]*\]\s*(?:[-+*/|]?=|\+\+|--)/u.exec(text) ?? [];
  const at = /^\s*var \w+ map\[/u.test(text)
    ? line - 1
    : lines.findIndex((one) => new RegExp(`^\\s*var ${name} map\\[`, 'u').test(one));
  const mended = once(lines[at] ?? '', /\bvar (\w+) (map\[.*\S)\s*$/u, '$1 := make($2)');
  if (mended !== undefined) return [{ line: at + 1, text: mended }];
  const type = lines
    .map((one) => new RegExp(`^\\s*${name}\\s+(map\\[.*?)\\s*(?:\`.*|//.*)?$`, 'u').exec(one)?.[1])
    .find((found) => found !== undefined);
  const indent = indentOf(text);
  return owner === undefined || owner === '' || type === undefined
    ? undefined
    : [
        {
          line,
          text: `${indent}if ${owner}${name} == nil {\n${indent}\t${owner}${name} = make(${type})\n${indent}}\n${text}`,
        },
      ];
}

/** What go and a running program say beyond the words of `goDiagnostics`. */
export const goErrors: readonly DiagnosticRule[] = [
  missingReturn(/^missing return\b|: missing return\b/u, 'typed behind', ''),
  {
    message: /all goroutines are asleep|deadlock/u,
    title: 'Send from a goroutine of its own',
    locate: sentToNobody,
    rewrite: (lines, line) =>
      /<- /u.test(lines[line - 1] ?? '') && sentToNobody(lines) === line
        ? sentAside(lines, line)
        : undefined,
  },
  {
    message: /all goroutines are asleep|negative WaitGroup counter/u,
    title: 'Count before it starts',
    where: () => /^\s*wg\.Add\(1\)$/u,
  },
  {
    message: /assignment to entry in nil map/u,
    title: 'Make the map',
    where: () => [/^\s*var \w+ map\[/u, /\w\[[^\]]*\]\s*(?:[-+*/|]?=[^=]|\+\+|--)/u],
    rewrite: madeMap,
  },
  {
    message: /index out of range \[\d+\]/u,
    title: 'Stop before the end',
    where: () => range,
    mend: (line) => once(line, range, '<'),
  },
  {
    message: /index out of range \[(\d+)\] with length \1/u,
    title: 'Take the last',
    where: () => /\[len\(\w[\w.]*\)\]/u,
    mend: (line) => once(line, /(?<=\[len\(\w[\w.]*\))(?=\])/u, '-1'),
  },
  ...runningPast(/index out of range/u),
  {
    message: /interface conversion: .* is .*, not (\w+)/u,
    title: 'Ask whether it is one',
    where: () => /:= [\w.[\]"]+\.\((?!type)/u,
    mend: (line) => once(line, /(?<=^\s*)(\w+)(?= := [\w.[\]"]+\.\(\w+\)$)/u, '$1, _'),
  },
  {
    message: /invalid memory address or nil pointer dereference|nil pointer/u,
    title: 'Leave where there is an error',
    locate: (lines) => {
      const at = lines.findIndex((text) => /^\s*\w+, _ :?= /u.test(text));
      return at === -1 ? undefined : at + 1;
    },
  },
  {
    message: /(\w+)\(.*\) \(value of type .*\) is not used|result of (append) (?:call )?not used/u,
    title: 'Keep the result',
    mend: (line) => once(line, /^(\s*)append\((\w[\w.]*)/u, '$1$2 = append($2'),
  },
  {
    message: /non-boolean condition in (?:if|for) statement/u,
    title: 'Write the comparison',
    mend: (line) =>
      once(line, /(?<=\bif \w[\w.]*) = /u, ' == ') ??
      once(line, /(?<=\bif )(\w+)(?= \{)/u, '$1 != 0'),
  },
  {
    message: /cannot assign to struct field (.+) in map/u,
    title: 'Change a copy and put it back',
    mend: (line) => {
      const [, indent = '', map, key, rest] =
        /^(\s*)(\w[\w.]*)\[([^\]]+)\](\.\w+ ?[-+*/]?(?:=|\+|-).*)$/u.exec(line) ?? [];
      return map === undefined
        ? undefined
        : `${indent}entry := ${map}[${key}]\n${indent}entry${rest}\n${indent}${map}[${key}] = entry`;
    },
  },
  {
    message: /non-declaration statement outside function body/u,
    title: 'Declare it',
    mend: (line) => once(line, /^(\w+) := /u, 'var $1 = '),
  },
  {
    message: /loop variable (\w+) captured by func literal/u,
    title: 'Keep `$1` of each round',
    rewrite: (lines, line, [name = '']) => {
      const at = lines
        .slice(0, line)
        .findLastIndex((text) =>
          new RegExp(`^\\s*for\\b.*\\b${name}\\b.*\\{\\s*$`, 'u').test(text),
        );
      const text = lines[at];
      return text === undefined
        ? undefined
        : [{ line: at + 1, text: `${text}\n${indentOf(text)}\t${name} := ${name}` }];
    },
  },
  {
    message: /passes lock by value|copies lock/u,
    title: 'Take a pointer',
    mend: (line) =>
      once(line, /(?<=^func \(\w+ )(?=[A-Z]\w*\))/u, '*') ??
      once(line, /(?<=\bfunc \w+\(.*\w )(?=sync\.\w+)/u, '*'),
  },
  {
    message: /assignment to method receiver|SA4005|ineffective assignment to field/u,
    title: 'Take the receiver as a pointer',
    mend: (line) => once(line, /(?<=^func \(\w+ )(?=\w+\))/u, '*'),
    earlier: () => /^func \(\w+ \w+\)/u,
  },
  {
    message:
      /Println (?:call has possible|arg list ends|call ends)|possible (?:Printf )?formatting directive/u,
    title: 'Format it',
    mend: (line) => once(line, /\bPrintln\("([^"]*)"/u, 'Printf("$1\\n"'),
  },
  {
    message: longPattern`
        invalid operation: (?:.* \+ (\w+)|(\w+) \+ .*) \(mismatched types (?:untyped )?(?:string and u?int\w*|
        u?int\w* and (?:untyped )?string)\)
      `,
    title: 'Write `$1` as text',
    mend: (line, [name = '']) =>
      once(
        line,
        new RegExp(`(?<=\\+ )${literal(name)}\\b|\\b${literal(name)}(?= \\+)`, 'u'),
        `fmt.Sprint(${name})`,
      ),
  },
  {
    message: /[Ii]neffective break|SA4011/u,
    title: 'Leave the function',
    mend: (line) => once(line, /^(\s*)break\s*$/u, '$1return'),
  },
];
