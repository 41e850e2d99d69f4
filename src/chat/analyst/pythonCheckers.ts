import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, indentOf, literal, once, word } from './diagnosticRule.ts';
import { indentedBlock } from './lineBlocks.ts';

/** A name, or what it holds: `row`, `row["price"]`, `self.name`. */
const value = String.raw`[A-Za-z_][\w.]*(?:\[[^\][]{1,60}\])?`;

/** The function around a line, by indentation. */
export const headOf = (lines: readonly string[], line: number): number =>
  lines
    .slice(0, line)
    .findLastIndex(
      (text, at) =>
        /^\s*(?:async )?def \w+/u.test(text) && indentedBlock(lines, at + 1).end >= line,
    );

/** In the words of ruff, flake8, mypy and pyright. */
export const pythonCheckers: readonly DiagnosticRule[] = [
  {
    message: /[Cc]omparison to `?'?None|E711/u,
    title: 'Ask with `is`',
    mend: (line) => once(line, /== None\b/u, 'is None') ?? once(line, /!= None\b/u, 'is not None'),
  },
  {
    message:
      /`?["']?[\w.]*?\b(\w+)["'`]? (?:imported but unused|is imported but (?:never )?un?used)|[Uu]nused import (?:of )?["'`]?(\w+)|Unused (\w+) imported/u,
    title: 'Leave `$1` out',
    mend: (line, [name = '']) =>
      new RegExp(`^\\s*(?:import ${name}|from [\\w.]+ import ${name})\\s*$`, 'u').test(line)
        ? ''
        : (once(line, new RegExp(`(?<=import .*), ${name}\\b`, 'u'), '') ??
          once(line, new RegExp(`(?<=import )${name}, `, 'u'), '')),
  },
  {
    message: /[Ll]ocal variable [`'"]?(\w+)[`'"]? is assigned to but never used|F841/u,
    title: 'Keep only what is done',
    mend: (line, [name]) =>
      once(line, new RegExp(`(?<=^\\s*)${name} = (?=.*\\()`, 'u'), '') ??
      once(line, new RegExp(` as ${name}(?=:)`, 'u'), ''),
  },
  {
    message:
      /(?:[Dd]angerous default value|mutable (?:data structures for )?(?:argument )?defaults?|B006|W0102)/u,
    title: 'Make a new one for each call',
    rewrite: (lines, line) => {
      const text = lines[line - 1] ?? '';
      const [, name, made] =
        /(\w+)(?:: [\w[\], ]+)? ?= ?(\[\]|\{\}|set\(\)|dict\(\)|list\(\))/u.exec(text) ?? [];
      const next = lines[line];
      if (name === undefined || next === undefined || !/:\s*$/u.test(text)) return undefined;
      const indent = indentOf(next);
      return [
        {
          line,
          text: `${text.replace(new RegExp(`(\\b${name}(?:: [\\w[\\], ]+)? ?= ?)${literal(made)}`, 'u'), '$1None')}\n${indent}if ${name} is None:\n${indent}    ${name} = ${made}`,
        },
      ];
    },
  },
  {
    message: /[Ii]nvalid escape sequence|W605/u,
    title: 'Write it raw',
    mend: (line) =>
      once(line, /(?<![rbfRBF\w])(?=(["'])(?:(?!\1).)*\\[dwsbDWSB.](?:(?!\1).)*\1)/u, 'r'),
  },
  {
    message: /[Bb]are [`'"]?except|E722/u,
    title: 'Catch exceptions alone',
    mend: (line) => once(line, /\bexcept\s*:/u, 'except Exception:'),
  },
  {
    message:
      /Incompatible default for argument|"None" is not assignable to (?:parameter of type )?"(\w+)"|default has type "None"/u,
    title: 'Let it be None',
    mend: (line) => once(line, /(: [\w[\], .]+?)(?= ?= ?None)/u, '$1 | None'),
  },
  {
    message: longPattern`
        has incompatible type "str"; expected "(int|float)"|"str" is (?:incompatible with|not assignable to) "(int|float)"|
        expression has type "str", variable has type "(int|float)"
      `,
    title: 'Make it a number',
    mend: (line, [type]) =>
      once(
        line,
        new RegExp(`(?<=[(,=]\\s*)(${value}(?:\\([^()]*\\))?)(?=\\s*\\)?\\s*$)`, 'u'),
        `${type}($1)`,
      ),
  },
  {
    message: longPattern`
        has incompatible type "(?:int|float)"; expected "str"|"(?:int|float)" is (?:incompatible with|
        not assignable to) "str"|expression has type "(?:int|float)", variable has type "str"|
        \(got "(?:int|float)", expected "str"\)
      `,
    title: 'Make it a text',
    mend: (line) =>
      once(
        line,
        new RegExp(`(?<=(?:[(,=]|return)\\s*)(${value}(?:\\([^()]*\\))?)(?=\\s*\\)?\\s*$)`, 'u'),
        'str($1)',
      ),
  },
  {
    message: longPattern`
        ["'](\w+)["'] is not a known attribute of ["']None|Item "None" of "[^"]*" has no attribute "(\w+)"|
        Object of type "None" is not subscriptable|'NoneType' object has no attribute '(\w+)'
      `,
    title: 'Read it only where there is something',
    where: ([name]) => new RegExp(`[\\w)\\]]\\.${name}\\b`, 'u'),
    rewrite: (lines, line, [name = '']) => guardNone(lines, line, name),
  },
  {
    message: /"await" (?:allowed only|outside)|'await' outside async/u,
    title: 'Make the function async',
    rewrite: (lines, line) => {
      const at = headOf(lines, line);
      const text = lines[at];
      return text === undefined || /\basync\b/u.test(text)
        ? undefined
        : [{ line: at + 1, text: text.replace(/\bdef\b/u, 'async def') }];
    },
  },
];

/** A value that was looked up just before, and may be None. */
function guardNone(lines: readonly string[], line: number, name: string) {
  const text = lines[line - 1] ?? '';
  const owner =
    new RegExp(`(?<![\\w.])(\\w+)\\.${name}\\b`, 'u').exec(text)?.[1] ??
    /(?<![\w.])(\w+)\[/u.exec(text)?.[1];
  const isLocal =
    owner !== undefined &&
    owner !== 'self' &&
    lines
      .slice(0, line - 1)
      .some((one) =>
        new RegExp(`^\\s+${owner} = .*(?:get|find|match|search|first|one_or_none)\\(`, 'u').test(
          one,
        ),
      );
  const indent = indentOf(text);
  if (!isLocal || owner === undefined || !word(owner).test(text)) return undefined;
  return [{ line, text: `${indent}if ${owner} is None:\n${indent}    return None\n${text}` }];
}
