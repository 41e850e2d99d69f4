import { type DiagnosticRule, once } from './diagnosticRule.ts';

/** A name, or what it holds: `row`, `row["price"]`, `self.name`. */
const value = String.raw`[A-Za-z_][\w.]*(?:\[[^\][]{1,60}\])?`;

/** A method of another language, or of another type, and what Python has for it. */
const otherMethods: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /'(?:list|str|tuple|dict|set|range|bytes)' object has no attribute '(?:length|size|len)'/u,
    new RegExp(`(${value})\\.(?:length|size|len)(?:\\(\\))?`, 'u'),
    'len($1)',
  ],
  [/'list' object has no attribute '(?:push|add)'/u, /\.(?:push|add)\(/u, '.append('],
  [/'set' object has no attribute '(?:append|push)'/u, /\.(?:append|push)\(/u, '.add('],
  [/'str' object has no attribute 'trim'/u, /\.trim\(/u, '.strip('],
  [
    /'str' object has no attribute '(?:toUpperCase|upcase|toupper|uppercase)'/u,
    /\.(?:toUpperCase|upcase|toupper|uppercase)\(/u,
    '.upper(',
  ],
  [
    /'str' object has no attribute '(?:toLowerCase|downcase|tolower|lowercase)'/u,
    /\.(?:toLowerCase|downcase|tolower|lowercase)\(/u,
    '.lower(',
  ],
  [
    /'(?:str|list)' object has no attribute '(?:includes|contains|include)'/u,
    new RegExp(`(${value})\\.(?:includes|contains|include)\\(([^()]*)\\)`, 'u'),
    '$2 in $1',
  ],
  [
    /'dict' object has no attribute '(?:has_key|contains)'/u,
    new RegExp(`(${value})\\.(?:has_key|contains)\\(([^()]*)\\)`, 'u'),
    '$2 in $1',
  ],
  [/'dict' object has no attribute 'iteritems'/u, /\.iteritems\(/u, '.items('],
];

/** What a running Python says where the words alone tell what to write. */
export const pythonDiagnostics: readonly DiagnosticRule[] = [
  ...otherMethods.map(([message, what, by]) => ({
    message,
    title: 'Write it as Python does',
    mend: (line: string) => once(line, what, by),
    where: () => what,
  })),
  {
    message: /'dict' object has no attribute '(\w+)'/u,
    title: 'Read the key `$1`',
    mend: (line, [key]) => once(line, new RegExp(`\\.${key}\\b(?!\\()`, 'u'), `["${key}"]`),
    where: ([key]) => new RegExp(`\\.${key}\\b`, 'u'),
  },
  {
    message: /can only concatenate str \(not "\w+"\) to str/u,
    title: 'Make it text',
    mend: (line) => once(line, new RegExp(`(?<=["'] \\+ )(${value})(?![\\w(.[])`, 'u'), 'str($1)'),
    where: () => /["'] \+ [A-Za-z_]/u,
  },
  {
    message: /unsupported operand type\(s\) for \+=?: '(int|float)' and 'str'/u,
    title: 'Make it a number',
    mend: (line, [type]) =>
      once(line, new RegExp(`(?<=\\+=? )(${value})\\s*$`, 'u'), `${type}($1)`),
    where: () => /\+=? [A-Za-z_]/u,
  },
  {
    message: /'(?:<|>|<=|>=)' not supported between instances of 'str' and '(int|float)'/u,
    title: 'Compare numbers',
    mend: (line, [type]) =>
      once(line, new RegExp(`(${value})(?= (?:<|>|<=|>=) )`, 'u'), `${type}($1)`),
    where: () => / (?:<|>|<=|>=) /u,
  },
  {
    message: /'(?:builtin_function_or_method|method)' object is not (?:subscriptable|iterable)/u,
    title: 'Call the method',
    mend: (line) =>
      once(
        line,
        /(\.(?:items|keys|values|split|read|readlines|strip|lower|upper))(?=\[|:)/u,
        '$1()',
      ),
    where: () => /\.(?:items|keys|values|split|read|readlines|strip|lower|upper)(?=\[|:)/u,
  },
  {
    message: /'int' object is not iterable/u,
    title: 'Go over a range',
    mend: (line) => once(line, /(?<=\bfor \w+ in )(len\([^()]*\)|[\w.]+)(?=:)/u, 'range($1)'),
    where: () => /\bfor \w+ in (?:len\([^()]*\)|[\w.]+):/u,
  },
  {
    message: /(?:list|tuple|string) indices must be integers(?: or slices)?, not float/u,
    title: 'Divide to a whole number',
    mend: (line) => once(line, /(?<=[\w)\]]) ?\/ ?(?=\w)/u, ' // '),
    where: () => /[\w)\]] ?\/ ?\w/u,
  },
  {
    message: /'float' object cannot be interpreted as an integer/u,
    title: 'Divide to a whole number',
    mend: (line) => once(line, /(?<=[\w)\]]) ?\/ ?(?=\w)/u, ' // '),
    where: () => /[\w)\]] ?\/ ?\w/u,
  },
  {
    message: /invalid literal for int\(\) with base 10: '-?\d+\.\d+'/u,
    title: 'Read it as a number with a fraction',
    mend: (line) => once(line, /\bint\(/u, 'float('),
    where: () => /\bint\(/u,
  },
  {
    message: /sequence item \d+: expected str instance, \w+ found/u,
    title: 'Join texts',
    mend: (line) => once(line, /\.join\(([\w.]+)\)/u, '.join(str(item) for item in $1)'),
    where: () => /\.join\(/u,
  },
  {
    message: /(?:dictionary|set|Set) (?:changed size|keys changed) during iteration/u,
    title: 'Go over a copy',
    mend: (line) => once(line, /(?<=\bin )([\w.]+(?:\(\))?)(?=:)/u, 'list($1)'),
    where: () => /^\s*for .* in [\w.]+(?:\(\))?:/u,
  },
  {
    message: /coroutine '(?:\w+\.)*(\w+)' was never awaited/u,
    title: 'Await `$1`',
    mend: (line, [name]) =>
      once(line, new RegExp(`(?<!def |await |[\\w.])((?:\\w+\\.)?${name}\\()`, 'u'), 'await $1'),
    where: ([name]) => new RegExp(`(?<!def |await |\\w)${name}\\(`, 'u'),
  },
  {
    message: /Object of type set is not JSON serializable/u,
    title: 'Write sets as lists',
    mend: (line) => once(line, /(?<=json\.dumps\()([\w.]+)(?=\))/u, '$1, default=list'),
    where: () => /json\.dumps?\(/u,
  },
  {
    message: /Object of type \w+ is not JSON serializable/u,
    title: 'Write it as text',
    mend: (line) => once(line, /(?<=json\.dumps\()([\w.]+)(?=\))/u, '$1, default=str'),
    where: () => /json\.dumps?\(/u,
  },
  {
    message: /write\(\) argument must be str, not \w+/u,
    title: 'Write text',
    mend: (line) => once(line, new RegExp(`(?<=\\.write\\()(${value})(?=\\))`, 'u'), 'str($1)'),
    where: () => /\.write\(/u,
  },
  {
    message: /UnsupportedOperation: not writable/u,
    title: 'Open it for writing',
    mend: (line) => once(line, /\bopen\(([^(),]+)(?:, ?["']r["'])?\)/u, 'open($1, "w")'),
    where: () => /\bopen\(/u,
  },
  {
    message: /(?:division by zero|float division)/u,
    title: 'Give 0 where there is nothing',
    mend: (line) => once(line, /(?<=\breturn .*\/ len\((\w+)\))$/u, ' if $1 else 0'),
    where: () => /\/ len\(\w+\)/u,
  },
  {
    message: /KeyError: ['"]?(\w+)['"]?/u,
    title: 'Take nothing where `$1` is missing',
    mend: (line, [key]) =>
      once(line, new RegExp(`\\[(["']${key}["'])\\](?!\\s*(?:[-+*/]?=[^=]|\\[))`, 'u'), '.get($1)'),
    where: ([key]) => new RegExp(`\\[["']${key}["']\\]`, 'u'),
  },
  {
    message: /name '(?:true|false|null|nil|undefined)' is not defined/u,
    title: 'Write it as Python does',
    mend: (line) =>
      once(line, /\btrue\b/u, 'True') ??
      once(line, /\bfalse\b/u, 'False') ??
      once(line, /\b(?:null|nil|undefined)\b/u, 'None'),
  },
];
