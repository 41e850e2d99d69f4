import { type DiagnosticRule, literal, once } from './diagnosticRule.ts';

/** What a running Ruby says where the words alone tell what to write. */
export const rubyDiagnostics: readonly DiagnosticRule[] = [
  {
    message: /undefined method [`'‘](\w+[?!]?)['’] for nil/u,
    title: 'Call `$1` only where there is a value',
    mend: (line, [name]) =>
      once(line, new RegExp(`(?<!&)\\.(?=${literal(name)}(?!\\w))`, 'u'), '&.'),
    where: ([name]) => new RegExp(`\\.${literal(name)}(?!\\w)`, 'u'),
  },
  {
    message: /no implicit conversion of \w+ into String/u,
    title: 'Make it text',
    mend: (line) => once(line, /(?<=["'] \+ )(@?[a-z_][\w.]*)(?![\w(.[])/u, '$1.to_s'),
    where: () => /["'] \+ @?[a-z_]/u,
  },
  {
    message: /String can't be coerced into (?:Integer|Float)/u,
    title: 'Make it a number',
    mend: (line) => once(line, /(?<=[-+*/]=? )(@?[a-z_][\w.]*(?:\[[^\]]+\])?)\s*$/u, '$1.to_f'),
    where: () => /[-+*/]=? @?[a-z_]/u,
  },
  {
    message:
      /comparison of String with -?\d+ failed|undefined method [`'][<>]=?' for an instance of String/u,
    title: 'Compare numbers',
    mend: (line) => once(line, /(@?[a-z_][\w.]*)(?= (?:<|>|<=|>=) )/u, '$1.to_i'),
    where: () => / (?:<|>|<=|>=) /u,
  },
  {
    message: /can't modify frozen String/u,
    title: 'Make a new text',
    mend: (line) => once(line, /(?<=^\s*@?\w+) << /u, ' += '),
    where: () => /^\s*@?\w+ << /u,
  },
  {
    message: /undefined method [`'](?:length|size|count)' for an instance of Integer/u,
    title: 'Count its digits',
    mend: (line) => once(line, /\.(?:length|size|count)\b/u, '.to_s.length'),
    where: () => /\.(?:length|size|count)\b/u,
  },
];
