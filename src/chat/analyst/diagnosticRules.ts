import { wholeWord } from '../evidence/sourceLines.ts';

/** How to mend a line that a compiler complains of in these words. */
export interface DiagnosticRule {
  readonly message: RegExp;
  /** For the person, with the message's first group as `$1`. */
  readonly title: string;
  /** The line as it should be; undefined where it does not look as expected. */
  readonly mend: (line: string, groups: readonly string[]) => string | undefined;
  /** The mended line is not the one complained of, but the last before it that fits this. */
  readonly earlier?: (groups: readonly string[]) => RegExp;
}

/** Replaces what stands exactly once. */
function once(line: string, what: RegExp, by: string): string | undefined {
  const global = new RegExp(what.source, 'gu');
  return [...line.matchAll(global)].length === 1 ? line.replace(what, by) : undefined;
}

const word = (name = ''): RegExp => wholeWord(name);

const toMutable = {
  title: 'Make `$1` mutable',
  mend: (line: string, [name = '']: readonly string[]) =>
    once(line, new RegExp(`\\blet ${name}\\b`, 'u'), `let mut ${name}`),
  earlier: ([name = '']: readonly string[]) => new RegExp(`\\blet ${name}\\b`, 'u'),
};

/** In the words of the compilers; a message that says less than what to write is not here. */
export const diagnosticRules: readonly DiagnosticRule[] = [
  {
    message: /^declared and not used: (\w+)|^(\w+) declared (?:and|but) not used/u,
    title: 'Discard the value of `$1`',
    mend: (line, [name]) =>
      once(line, new RegExp(`(?<=^\\s*)${name}\\s*:=`, 'u'), '_ =') ??
      once(line, new RegExp(`(?<![\\w.])${name}(?=\\s*,.*:=|\\s*:=)`, 'u'), '_'),
  },
  {
    message:
      /cannot use (\w+) \((?:variable|constant \S+|value) of (?:\w+ )*type (?:u?int\w*|float\d+|byte|rune)\) as (u?int\w*|float\d+|byte|rune) value/u,
    title: 'Convert `$1`',
    mend: (line, [name, type]) => once(line, word(name), `${type}(${name})`),
  },
  { message: /cannot assign twice to immutable variable `(\w+)`/u, ...toMutable },
  { message: /cannot borrow `(\w+)` as mutable, as it is not declared as mutable/u, ...toMutable },
  {
    message: /expected (?:struct )?`String`, found `&(?:'static )?str`/u,
    title: 'Make it a `String`',
    mend: (line) => once(line, /("[^"\\]*")(?!\.)/u, '$1.to_string()'),
  },
  {
    message: /^unused variable: `(\w+)`/u,
    title: 'Mark `$1` as unused',
    mend: (line, [name]) => once(line, word(name), `_${name}`),
  },
  {
    message: /(?:result of an assignment as a condition|assignment used as truth value)/iu,
    title: 'Compare instead of assigning',
    mend: (line) => once(line, /(?<=\b(?:if|while)\b.*[^=!<>+*/%&|^-])=(?!=)/u, '=='),
  },
  {
    message: /["']is(?: not)?["'] with (?:a |an |'?\w+'? )?(?:\w+ )?literal|\bF632\b/u,
    title: 'Compare values',
    mend: (line) => once(line, /\bis not\b/u, '!=') ?? once(line, /\bis\b/u, '=='),
  },
  {
    message: /expected ['"‘]?;['"’]?|['"]?;['"]? expected/u,
    title: 'End the statement',
    mend: (line) => (/[\w)\]"']\s*$/u.test(line) ? `${line.trimEnd()};` : undefined),
  },
  {
    message: /expected ['"]:['"]/u,
    title: 'Begin the block',
    mend: (line) => (/[\w)\]"']\s*$/u.test(line) ? `${line.trimEnd()}:` : undefined),
  },
  {
    message:
      /Cannot assign to '(\w+)' because it is a constant|[Aa]ssignment to constant variable '?(\w+)?/u,
    title: 'Let `$1` change',
    mend: (line, [name]) => once(line, new RegExp(`\\bconst(?=\\s+${name}\\b)`, 'u'), 'let'),
    earlier: ([name]) => new RegExp(`\\bconst\\s+${name}\\b`, 'u'),
  },
  {
    message: /Type 'void' is not assignable to type '\w*EventHandler/u,
    title: 'Call it on the event',
    mend: (line) => once(line, /=\{(\w[\w.]*\([^{}]*\))\}/u, '={() => $1}'),
  },
];

/** A name that a compiler does not know. */
export const unknownName =
  /(?:undefined(?: name| variable)?:? |[Cc]annot find (?:name|value|function|symbol|type) |undeclared (?:identifier |\(first use in this function\): )?|unresolved (?:reference|name):? |[Uu]ndefined variable:? |[Tt]he name )['"`‘$]*([A-Za-z_]\w*)|['"`‘]([A-Za-z_]\w*)['"`’] (?:is not defined|undeclared|was not declared)/u;
