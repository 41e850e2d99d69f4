import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, indentOf, literal, once, word } from './diagnosticRule.ts';

/** A number's verb and a text's, by the type that a message names. */
const verbOf = (type: string): string | undefined => {
  if (/^u?int|^byte$|^rune$/u.test(type)) return '%d';
  if (/^float/u.test(type)) return '%f';
  return /^bool$/u.test(type) ? '%t' : /^(?:string|error|\[\]byte)$/u.test(type) ? '%s' : '%v';
};

/** In the words of the Go compiler and of vet. */
export const goDiagnostics: readonly DiagnosticRule[] = [
  {
    message: /^declared and not used: (\w+)|^(\w+) declared (?:and|but) not used/u,
    title: 'Discard the value of `$1`',
    mend: (line, [name]) =>
      once(line, new RegExp(`(?<=^\\s*)${name}\\s*:=`, 'u'), '_ =') ??
      once(line, new RegExp(`(?<![\\w.])${name}(?=\\s*,.*:=|\\s*:=)`, 'u'), '_'),
  },
  {
    message: /no new variables on left side of :=/u,
    title: 'Assign',
    mend: (line) => once(line, /:=/u, '='),
  },
  {
    message: /undefined: (\w+)/u,
    title: 'Declare `$1`',
    mend: (line, [name = '']) =>
      once(line, new RegExp(`(?<=^\\s*${name}(?:, \\w+)* )=(?!=)`, 'u'), ':='),
  },
  {
    message: /"([\w/.-]+)" imported and not used/u,
    title: 'Leave `$1` out',
    mend: (line, [path = '']) => (line.includes(`"${path}"`) ? '' : undefined),
  },
  {
    message: longPattern`
        cannot use (\w+) \((?:variable|constant \S+|value) of (?:\w+ )*type (?:u?int\w*|float\d+|byte|rune)\) as (u?int\w*|
        float\d+|byte|rune) value
      `,
    title: 'Convert `$1`',
    mend: (line, [name, type]) => once(line, word(name), `${type}(${name})`),
  },
  {
    message:
      /cannot use (\w+) \((?:variable|constant \S+|value) of (?:\w+ )*type (?:u?int\w*|float\d+|bool)\) as string value/u,
    title: 'Write `$1` as text',
    mend: (line, [name]) => once(line, word(name), `fmt.Sprint(${name})`),
  },
  {
    message: /cannot use (\w+) \(variable of (?:\w+ )*type (\w+)\) as \*\2 value/u,
    title: 'Hand over a pointer',
    mend: (line, [name]) => once(line, word(name), `&${name}`),
  },
  {
    message: /cannot use (\w+) \(variable of (?:\w+ )*type \*(\w+)\) as \2 value/u,
    title: 'Hand over the value',
    mend: (line, [name]) => once(line, word(name), `*${name}`),
  },
  {
    message: /cannot use (\w+(?:\{[^}]*\})?) \(.*has pointer receiver/u,
    title: 'Hand over a pointer',
    mend: (line, [value]) =>
      once(line, new RegExp(`(?<![\\w.&])${literal(value)}`, 'u'), `&${value}`),
  },
  {
    message:
      /invalid operation: (\w+) (?:[-+*/%]|[<>=!]=?) \S+ \(mismatched types (?:int\w*|uint\w*) and (float64|float32)\)/u,
    title: 'Convert `$1`',
    mend: (line, [name, type]) => once(line, word(name), `${type}(${name})`),
  },
  {
    message:
      /invalid operation: \S+ (?:[-+*/%]|[<>=!]=?) (\w+) \(mismatched types (float64|float32|int64|int32) and u?int\w*\)/u,
    title: 'Convert `$1`',
    mend: (line, [name, type]) => once(line, word(name), `${type}(${name})`),
  },
  {
    message: /assignment mismatch: 1 variable but \S+ returns 2 values/u,
    title: 'Take the error too',
    mend: (line) => {
      const taken = once(line, /(?<=^\s*\w+)(?= :?= )/u, ', err')?.replace(' = ', ' := ');
      const indent = indentOf(line);
      return taken && `${taken}\n${indent}if err != nil {\n${indent}\tpanic(err)\n${indent}}`;
    },
  },
  {
    message: /not enough return values\s+have \([^,]*\)\s+want \([^,]*, error\)/u,
    title: 'Return no error beside it',
    mend: (line) => (/^\s*return\s+\S/u.test(line) ? `${line.trimEnd()}, nil` : undefined),
  },
  {
    message:
      /\.(\w+) undefined \(type .* has no field or method \w+, but does have (?:field|method) (\w+)/u,
    title: 'Write the name as declared',
    mend: (line, [wrong = '', right = '']) =>
      once(line, new RegExp(`(?<=\\.)${wrong}\\b`, 'u'), right),
  },
  {
    message: /unexpected newline in (?:composite literal|argument list)/u,
    title: 'Put a comma behind it',
    mend: (line) => (/[\w)\]}"'`]\s*$/u.test(line) ? `${line.trimEnd()},` : undefined),
  },
  {
    message: /cannot use (?:assignment )?\S+ = .* as value|cannot use .* as value\?/u,
    title: 'Compare with ==',
    mend: (line) => once(line, /(?<=\bif\b.*[^=!<>:])=(?!=)/u, '=='),
  },
  {
    message: /format %\w has arg (\w+) of wrong type \*(?:u?int\d*|string|bool|float\d+)$/u,
    title: 'Format what it points at',
    mend: (line, [name = '']) =>
      once(line, new RegExp(`(?<=,\\s*)${name}(?=\\s*[,)])`, 'u'), `*${name}`),
  },
  {
    message: /format (%\w) has arg \S+ of wrong type (?!\*)(\S+)/u,
    title: 'Write the verb of its type',
    mend: (line, [verb = '', type = '']) => {
      const right = verbOf(type);
      return right === undefined ? undefined : once(line, new RegExp(literal(verb), 'u'), right);
    },
  },
];
