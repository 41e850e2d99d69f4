import { type DiagnosticRule, indentOf, literal, once, word } from './diagnosticRule.ts';

const toMutable = {
  title: 'Make `$1` mutable',
  mend: (line: string, [name = '']: readonly string[]) =>
    once(line, new RegExp(`\\blet ${name}\\b`, 'u'), `let mut ${name}`) ??
    once(line, new RegExp(`(?<=[(,]\\s*)${name}(?=\\s*:)`, 'u'), `mut ${name}`),
  earlier: ([name = '']: readonly string[]) =>
    new RegExp(`\\blet ${name}\\b|\\bfn\\b.*[(,]\\s*${name}\\s*:`, 'u'),
};

const derive = (trait: string): Pick<DiagnosticRule, 'title' | 'mend' | 'earlier'> => ({
  title: `Derive \`${trait}\``,
  mend: (line) => `${indentOf(line)}#[derive(${trait})]\n${line}`,
  earlier: ([type = '']) =>
    new RegExp(`^\\s*(?:pub(?:\\([a-z]+\\))? )?(?:struct|enum) ${type}\\b`, 'u'),
});

/** Where each type that is often not imported lives. */
const homes: Readonly<Record<string, string>> = {
  HashMap: 'std::collections',
  HashSet: 'std::collections',
  BTreeMap: 'std::collections',
  VecDeque: 'std::collections',
  Rc: 'std::rc',
  RefCell: 'std::cell',
  Arc: 'std::sync',
  Mutex: 'std::sync',
  Duration: 'std::time',
  Instant: 'std::time',
};

/** Macros that write text only look at their values. */
const shownOnly = String.raw`(?<!\b\w*(?:print|format|write|assert|panic|debug|info|warn|error|trace)\w*!\([^;]*)`;

/** A value, given away whole: as an argument, to a name, or to a loop. */
const givenAway = (name = ''): RegExp =>
  new RegExp(
    `${shownOnly}(?:(?<=[(,=]\\s*)${literal(name)}(?=\\s*[),;])|(?<= in )${literal(name)}(?=\\s*\\{))`,
    'u',
  );

/** In the words of rustc. */
export const rustDiagnostics: readonly DiagnosticRule[] = [
  {
    message:
      /pattern binding `(\w+)` is named the same as one of the variants of the type `([\w:]+)`/u,
    title: 'Name the variant with its type',
    mend: (line, [variant = '', type = '']) =>
      once(
        line,
        new RegExp(`(?<![\\w:.])${variant}(?=\\s*(?:=>|\\||if\\b))`, 'u'),
        `${type}::${variant}`,
      ),
  },
  { message: /cannot assign twice to immutable variable `(\w+)`/u, ...toMutable },
  { message: /cannot assign to immutable argument `(\w+)`/u, ...toMutable },
  { message: /cannot borrow `(\w+)` as mutable, as it is not declared as mutable/u, ...toMutable },
  {
    message: /(?:borrow|use) of (?:partially )?moved value: `(\w+)`/u,
    title: 'Keep `$1`',
    mend: (line, [name = '']) =>
      once(line, new RegExp(`(?<= in )${name}(?=\\s*\\{)`, 'u'), `&${name}`) ??
      once(line, givenAway(name), `${name}.clone()`),
    earlier: ([name]) => givenAway(name),
  },
  {
    message: /`self(?:\.\w+)*`[^`]*behind a `&` reference/u,
    title: 'Take `self` mutably',
    mend: (line) => once(line, /&self\b/u, '&mut self'),
    earlier: () => /\bfn\b.*&self\b/u,
  },
  {
    message: /`\*?(\w+)`[^`]*behind a `&` reference/u,
    title: 'Take `$1` mutably',
    mend: (line, [name = '']) =>
      once(line, new RegExp(`\\b${name}: &(?!mut)`, 'u'), `${name}: &mut `),
    earlier: ([name = '']) => new RegExp(`\\b${name}: &(?!mut)`, 'u'),
  },
  {
    message: /cannot move out of `([\w.]+)`,? (?:which is )?behind/u,
    title: 'Clone `$1`',
    mend: (line, [name]) =>
      once(line, new RegExp(`(?<![\\w.])${literal(name)}(?![\\w.(])`, 'u'), `${name}.clone()`),
  },
  {
    message: /cannot move out of index of/u,
    title: 'Clone the element',
    mend: (line) => once(line, /(?<=[\w.]\[[^\]]+\])(?=\s*[;,)]|\s*$)/u, '.clone()'),
  },
  {
    message: /patterns?:? (`.+`) not covered/u,
    title: 'Add what is not covered',
    mend: (line, [patterns = '']) => {
      const arm = patterns.replace(/`/gu, '').replace(/,? and |, /gu, ' | ');
      return /\bmatch\b.*\{\s*$/u.test(line)
        ? `${line}\n${indentOf(line)}    ${arm} => todo!(),`
        : undefined;
    },
  },
  {
    message:
      /(?:undeclared type|cannot find type|cannot find struct, variant or union type) `(\w+)`/u,
    title: 'Name `$1` in full',
    mend: (line, [name = '']) =>
      homes[name] === undefined ? undefined : once(line, word(name), `${homes[name]}::${name}`),
  },
  { message: /`(\w+)` doesn't implement `(?:std::fmt::)?Debug`/u, ...derive('Debug') },
  {
    message: /binary operation `[!=]=` cannot be applied to type `&?(\w+)`/u,
    ...derive('PartialEq'),
  },
  { message: /no method named `clone` found for (?:struct|enum) `(\w+)`/u, ...derive('Clone') },
  {
    message: /`[\w<>:]+` doesn't implement `(?:std::fmt::)?Display`/u,
    title: 'Show it as `Debug` does',
    mend: (line) => once(line, /\{\}/u, '{:?}') ?? once(line, /\{(\w+)\}(?=[^{]*")/u, '{$1:?}'),
  },
  {
    message: /missing lifetime specifier/u,
    title: 'Name the lifetime',
    mend: (line) =>
      /\bfn \w+\(/u.test(line)
        ? line.replace(/\bfn (\w+)\(/u, "fn $1<'a>(").replace(/&(?!')/gu, "&'a ")
        : undefined,
  },
  {
    message: /closure may outlive the current function/u,
    title: 'Move what it uses into it',
    mend: (line) => once(line, /(?<!move )(?<=[(=,]\s*)\|[^|]*\|/u, 'move $&'),
  },
  {
    message: /cannot be indexed by `[iu](?:8|16|32|64|128)`/u,
    title: 'Index by `usize`',
    mend: (line) => once(line, /(?<=\w\[)(\w+)(?=\])/u, '$1 as usize'),
  },
  {
    message: /cannot (?:add|subtract|multiply|divide) .*(?:float|f64|f32).*`?\{?integer/u,
    title: 'Write a float',
    mend: (line) => once(line, /(?<=[-+*/] ?)(\d+)(?![\d.\w])/u, '$1.0'),
  },
  {
    message: /expected (?:struct )?`String`, found `&(?:'static )?str`/u,
    title: 'Make it a `String`',
    mend: (line) => once(line, /("[^"\\]*")(?!\.)/u, '$1.to_string()'),
  },
  {
    message: /expected `&(?:'static )?str`, found (?:struct )?`String`/u,
    title: 'Borrow it',
    mend: (line) => once(line, /(?<=[(+,]\s*)(\w+)(?=\s*[),;])/u, '&$1'),
  },
  {
    message: /expected `(?:std::option::)?Option<[^`]*`, found/u,
    title: 'Wrap it in `Some`',
    mend: (line) => wrapped(line, 'Some'),
  },
  {
    message: /expected `(?:std::result::)?Result<[^`]*`, found/u,
    title: 'Wrap it in `Ok`',
    mend: (line) => wrapped(line, 'Ok'),
  },
  {
    message: /expected `\(\)`, found (?!`\(\)`)/u,
    title: 'Return the value',
    mend: (line) =>
      /[{};]\s*$/u.test(line) ? undefined : `${indentOf(line)}return ${line.trim()};`,
  },
  {
    message: /no method named `(?:length|size|count)` found/u,
    title: 'Write `len`',
    mend: (line) => once(line, /(?<=\.)(?:length|size|count)(?=\(\))/u, 'len'),
  },
  {
    message: /^unused variable: `(\w+)`/u,
    title: 'Mark `$1` as unused',
    mend: (line, [name]) => once(line, word(name), `_${name}`),
  },
];

/** A line that gives a value back, with the value in a variant. */
function wrapped(line: string, variant: string): string | undefined {
  const [, head = '', value = '', end = ''] =
    /^(\s*(?:return )?)([^\s{}][^{};]*?)(;?\s*)$/u.exec(line) ?? [];
  return value === '' || /^(?:let|return)\b/u.test(value)
    ? undefined
    : `${head}${variant}(${value})${end}`;
}
