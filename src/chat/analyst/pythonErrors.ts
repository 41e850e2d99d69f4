import { longPattern } from '../longPattern.ts';
import { unassigned } from './commonDiagnostics.ts';
import { type DiagnosticRule, indentOf, once } from './diagnosticRule.ts';
import { headOf } from './pythonCheckers.ts';

const value = String.raw`[A-Za-z_][\w.]*(?:\[[^\][]{1,60}\])?`;

/** `counts[key] += …` and what it is made of. */
const tally = /^(\s*)([\w.]+)\[([^\][]+)\] ([-+*])= (.+)$/u;

/** What lists are gathered in under a key that is not there yet. */
const gathers = /^(\s*)([\w.]+)\[([^\][]+)\]\.(append|add|extend|update)\(/u;

const emptyFor: Readonly<Record<string, string>> = {
  append: '[]',
  extend: '[]',
  add: 'set()',
  update: '{}',
};

/** What a running Python says, beyond the words of `pythonDiagnostics`. */
export const pythonErrors: readonly DiagnosticRule[] = [
  {
    message: /KeyError/u,
    title: 'Begin with nothing where the key is missing',
    where: () => [tally, gathers, /(?:return|=) [\w.]+\[[a-z_][\w.]*\]\s*$/u],
    mend: (line) => {
      const [, indent, map, key, sign, rest] = tally.exec(line) ?? [];
      if (map !== undefined)
        return `${indent}${map}[${key}] = ${map}.get(${key}, 0) ${sign} ${rest}`;
      const list = gathers.exec(line);
      if (list !== null)
        return line.replace(gathers, `$1$2.setdefault($3, ${emptyFor[list[4] ?? ''] ?? '[]'}).$4(`);
      return once(line, /(?<=(?:return|=) [\w.]+)\[([a-z_][\w.]*)\](?=\s*$)/u, '.get($1)');
    },
  },
  {
    message: /index out of range/u,
    title: 'Stop before the end',
    where: () => [/\brange\(.*len\([\w.]+\) \+ 1\)/u, /\[len\([\w.]+\)\]/u],
    mend: (line) =>
      once(line, /(?<=\brange\(.*len\([\w.]+\)) \+ 1(?=\))/u, '') ??
      once(line, /(?<=\[len\([\w.]+\))(?=\])/u, ' - 1'),
  },
  {
    message: /index out of range/u,
    title: 'Stop where the next one is still there',
    locate: (lines) => {
      const at = lines.findIndex((text) => /for (\w+) in range\(len\([\w.]+\)\):/u.test(text));
      const index = /for (\w+) in/u.exec(lines[at] ?? '')?.[1];
      return index !== undefined && lines.slice(at).some((text) => text.includes(`[${index} + 1]`))
        ? at + 1
        : undefined;
    },
    mend: (line) => once(line, /(?<=\brange\(len\([\w.]+\))(?=\))/u, ' - 1'),
  },
  {
    message: /index out of range/u,
    title: 'Ask first whether there is one',
    where: () => [
      /sys\.argv\[\d\]/u,
      /^\s*return [\w.]+\[(?:0|-1)\]\s*$/u,
      /= [\w.]+\[(?:0|-1)\]\s*$/u,
    ],
    mend: (line) =>
      once(line, /(?<=(?:return|=) )([\w.]+)(\[(?:0|-1)\])(?=\s*$)/u, '$1$2 if $1 else None'),
  },
  {
    message:
      /(?:local variable '(\w+)' referenced before assignment|cannot access local variable '(\w+)')/u,
    title: 'Say that `$1` is the one outside, or begin it',
    where: ([name]) => new RegExp(`^\\s+${name} [-+*/]= `, 'u'),
    rewrite: (lines, line, [name = '']) => begun(lines, line, name),
  },
  {
    message:
      /"(\w+)" is possibly unbound|[Pp]ossibly using variable '(\w+)' before assignment|possibly-undefined.*`(\w+)`/u,
    title: 'Begin `$1` with nothing',
    rewrite: (lines, line, [name = '']) => begun(lines, line, name),
  },
  {
    message:
      /takes (?:0 positional arguments|from \d+ to \d+ positional arguments|\d+ positional arguments?) but \d+ (?:was|were) given|(?:should have|missing) ["'`]?self["'`]? (?:as first )?|E0213|N805|Instance methods should take a "self"/u,
    title: 'Take `self`',
    where: () => /^\s+def \w+\((?!self|cls|\*)[^)]*\):/u,
    rewrite: (lines, line) => {
      const at = /^\s+def /u.test(lines[line - 1] ?? '')
        ? line - 1
        : lines.findIndex((text) => /^\s+def \w+\((?!self|cls|\*)/u.test(text));
      const text = lines[at];
      return text === undefined || /@(?:static|class)method/u.test(lines[at - 1] ?? '')
        ? undefined
        : [
            {
              line: at + 1,
              text: text.replace(/\((\s*\))?/u, (_all, close: string | undefined) =>
                close === undefined ? '(self, ' : '(self)',
              ),
            },
          ];
    },
  },
  {
    message: /missing 1 required positional argument: 'self'/u,
    title: 'Call it on an object',
    where: () => /(?<![\w.])[A-Z]\w*\.[a-z]\w*\(/u,
    mend: (line) => once(line, /(?<![\w.])([A-Z]\w*)\.(?=[a-z]\w*\()/u, '$1().'),
  },
  {
    message: /unhashable type: 'list'/u,
    title: 'Make it a tuple',
    where: () => [/\.add\([a-z_]\w*\)/u, /\w\[[a-z_]\w*\] ?[-+]?= /u, /\bset\(/u],
    mend: (line) =>
      once(line, /(?<=\.add\()([a-z_]\w*)(?=\))/u, 'tuple($1)') ??
      once(line, /(?<=\w\[)([a-z_]\w*)(?=\] ?[-+]?= )/u, 'tuple($1)') ??
      once(line, /\bset\(([a-z_]\w*)\)/u, 'set(map(tuple, $1))'),
  },
  {
    message:
      /unsupported operand type\(s\) for [-+*/]+=?: '(?:str' and '(int|float)|(int|float)' and 'str)'/u,
    title: 'Make it a number',
    where: () => [/\binput\(/u, /(?:[-*/]|\+)=? [A-Za-z_]/u],
    mend: (line, [type]) =>
      once(line, /(\binput\((?:[^()])*\))/u, `${type}($1)`) ??
      once(line, new RegExp(`(?<=[-+*/]=? )(${value})(?=\\s*$)`, 'u'), `${type}($1)`),
  },
  {
    message: longPattern`
        unsupported operand type\(s\) for [-+]=?: 'NoneType' and|'NoneType' object is not (?:iterable|subscriptable)|
        argument of type 'NoneType' is not iterable|object of type 'NoneType' has no len
      `,
    title: 'Return what is made',
    where: () => [/= [\w.]+\.(?:sort|reverse|append|extend|update|add|insert)\(/u],
    mend: (line) =>
      once(
        line,
        /^(\s*)\w+ = ([\w.]+\.(?:reverse|append|extend|update|add|insert)\(.*\))\s*$/u,
        '$1$2',
      ) ??
      once(line, /= ([\w.]+)\.sort\(\)/u, '= sorted($1)') ??
      once(line, /= ([\w.]+)\.sort\((?=\w)/u, '= sorted($1, '),
  },
  {
    message:
      /too many values to unpack \(expected 2\)|not enough values to unpack \(expected 2|cannot unpack non-iterable (?:int|\w+) object/u,
    title: 'Go over the pairs',
    where: () => /\bfor \w+, ?\w+ in [\w.]+\s*(?::|\]|\}|\))/u,
    mend: (line) =>
      once(
        line,
        /(?<=\bfor (?:i|n|idx|index|num|number|line_no|lineno|rank|place|pos|position), ?\w+ in )([\w.]+)(?=\s*[:\]})])/u,
        'enumerate($1)',
      ) ?? once(line, /(?<=\bfor \w+, ?\w+ in )([\w.]+)(?=\s*[:\]})])/u, '$1.items()'),
  },
  {
    message: longPattern`
        '(?:generator|map|filter|zip|dict_keys|dict_values|dict_items|odict_keys|set|reversed|
        enumerate)' object is not (?:subscriptable|reversible)|object of type '(?:generator|map|filter|zip)' has no len
      `,
    title: 'Make a list of it',
    where: () => [
      /\.(?:keys|values|items)\(\)\[/u,
      /= (?:map|filter|zip|set|reversed|enumerate)\(.*\)\s*$/u,
      /= \(.* for .*\)\s*$/u,
    ],
    mend: (line) =>
      once(line, /([\w.]+\.(?:keys|values|items)\(\))(?=\[)/u, 'list($1)') ??
      once(line, /(?<== )((?:map|filter|zip|set|reversed|enumerate)\(.*\))(?=\s*$)/u, 'list($1)') ??
      once(line, /(?<== )\((.* for .*)\)(?=\s*$)/u, '[$1]'),
  },
  {
    message: /(?:max|min)\(\) (?:arg is an empty sequence|iterable argument is empty)/u,
    title: 'Take 0 where there is none',
    where: () => /\b(?:max|min)\(/u,
    mend: (line) =>
      once(
        line,
        /(?<=\b(?:max|min)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)(?=\)\s*$)/u,
        ', default=0',
      ),
  },
  {
    message: /a bytes-like object is required, not 'str'/u,
    title: 'Send bytes',
    where: () => [/\.(?:send|sendall|write)\(/u, /\.split\(["']/u],
    mend: (line) =>
      once(
        line,
        /(?<=\.(?:send|sendall|write)\()([\w.]+|f?"[^"]*"|f?'[^']*')(?=\))/u,
        '$1.encode()',
      ) ?? once(line, /(?<=\.(?:split|replace|startswith)\()(?=["'])/u, 'b'),
  },
  {
    message: /invalid literal for int\(\) with base 10: ''/u,
    title: 'Take 0 where there is nothing',
    where: () => /\bint\(/u,
    mend: (line) => once(line, /\bint\(([\w.]+(?:\[[^\]]+\]|\([^()]*\))?)\)/u, 'int($1 or 0)'),
  },
  {
    message: /can't multiply sequence by non-int of type 'float'/u,
    title: 'Make it a number',
    where: () => [/\binput\(/u, /\w \* \w/u],
    mend: (line) =>
      once(line, /(\binput\([^()]*\))/u, 'float($1)') ??
      once(line, /(?<=(?:return|=) )([\w.[\]"']+)(?= \* )/u, 'float($1)'),
  },
  {
    message: /offset-naive and offset-aware/u,
    title: 'Say which time zone it is',
    where: () => /\b(?:utcnow|datetime\.now|now)\(\)/u,
    mend: (line) =>
      once(
        line,
        /\b(datetime(?:\.datetime)?)\.(?:utcnow|now)\(\)/u,
        '$1.now(datetime.timezone.utc)',
      ),
  },
  {
    message: /UnicodeDecodeError|codec can't decode/u,
    title: 'Say how it is encoded',
    where: () => /\bopen\((?![^)]*(?:encoding|["']\w*b))/u,
    mend: (line) => once(line, /(?<=\bopen\([^()]+)(?=\))/u, ', encoding="utf-8"'),
  },
  {
    message: /(?:'tuple'|'str') object does not support item assignment/u,
    title: 'Make a list of it',
    where: () => [/^\s*\w+ = \([^()]*,[^()]*\)\s*$/u],
    mend: (line) => once(line, /(?<=^\s*\w+ = )\(([^()]*,[^()]*)\)(?=\s*$)/u, '[$1]'),
  },
  {
    message: /'(\w+)' object has no attribute '(\w+)'|'(\w+)' object is not callable/u,
    title: 'Read the property without a call',
    mend: (line, [, name = '']) =>
      name === ''
        ? undefined
        : once(line, new RegExp(`self\\.${name}\\b(?=_)`, 'u'), `self._${name}`),
  },
  {
    message: /expected an indented block/u,
    title: 'Say that nothing is done',
    rewrite: (lines, line) => {
      const at = lines.slice(0, line).findLastIndex((text) => /:\s*(?:#.*)?$/u.test(text));
      const text = lines[at];
      const next = lines[at + 1] ?? '';
      if (text === undefined) return undefined;
      return next.trim() !== '' &&
        indentOf(next) === indentOf(text) &&
        !/^\s*(?:def|class|elif|else|except|finally|@)/u.test(next)
        ? [{ line: at + 2, text: `    ${next}` }]
        : [{ line: at + 1, text: `${text}\n${indentOf(text)}    pass` }];
    },
  },
  {
    message: /Missing parentheses in call to 'print'/u,
    title: 'Call `print`',
    mend: (line) => once(line, /\bprint (.+?)\s*$/u, 'print($1)'),
  },
  {
    message: /Maybe you meant '==' (?:or ':=' )?instead of '='/u,
    title: 'Compare with ==',
    mend: (line) => once(line, /(?<=\b(?:if|elif|while)\b.*[^=!<>])=(?!=)/u, '=='),
  },
  unassigned(/variable "(\w+)" is never assigned/u),
];

/** Either the name of the module, or one that the function itself should begin with. */
function begun(lines: readonly string[], line: number, name: string) {
  const head = headOf(lines, line);
  const text = lines[head];
  if (text === undefined) return undefined;
  const indent = `${indentOf(text)}    `;
  const isOutside = lines.some((one) => new RegExp(`^${name}(?:: \\w+)? = `, 'u').test(one));
  const first = isOutside
    ? `global ${name}`
    : `${name} = ${lines.slice(head).some((one) => new RegExp(`\\b${name} [-+]= |\\breturn ${name} [-+*/]`, 'u').test(one)) ? '0' : 'None'}`;
  return [{ line: head + 1, text: `${text}\n${indent}${first}` }];
}
