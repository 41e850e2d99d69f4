import { type DiagnosticRule, literal, once } from './diagnosticRule.ts';
import { type BlockWords, unclosedBlock } from './lineBlocks.ts';

const value = String.raw`@{0,2}[a-z_][\w.]*(?:\[[^\][]+\])?`;

const ends: BlockWords = {
  opens:
    /^\s*(?:def|class|module|if|unless|while|until|case|begin|for)\b(?!.*\bend\b)|\bdo(?: \|[^|]*\|)?\s*$|= (?:if|case|begin)\b/u,
  closes: /^\s*end\b/u,
  goesOn: /^\s*(?:end|else|elsif|when|in|rescue|ensure|[})\]])/u,
};

/** What a running Ruby says, beyond the words of `rubyDiagnostics`. */
export const rubyErrors: readonly DiagnosticRule[] = [
  {
    message: /undefined method [`'‘][-+*]['’] for nil/u,
    title: 'Begin with 0',
    where: () => [/@?\w+\[[^\][]+\] [-+]= /u, /= @?\w+\[[^\][]+\] [-+*] /u, /[-+]= /u],
    mend: (line) =>
      once(
        line,
        /^(\s*)(@{0,2}\w+(?:\.\w+)?\[[^\][]+\]) ([-+])= (.+)$/u,
        '$1$2 = ($2 || 0) $3 $4',
      ) ??
      once(line, /(?<== )(@{0,2}\w+\[[^\][]+\])(?= [-+*] )/u, '($1 || 0)') ??
      once(line, /^(\s*)(@\w+) ([-+])= (.+)$/u, '$1$2 = ($2 || 0) $3 $4'),
  },
  {
    message: /undefined method [`'‘](?:<<|push|append)['’] for nil/u,
    title: 'Begin with an empty list',
    where: () => [/@?\w+\[[^\][]+\] << /u, /@?\w+\[[^\][]+\]\.(?:push|append)\(/u, /@\w+ << /u],
    mend: (line) =>
      once(line, /^(\s*)(@{0,2}\w+\[[^\][]+\])(?= << |\.(?:push|append)\()/u, '$1($2 ||= [])') ??
      once(line, /^(\s*)(@\w+)(?= << )/u, '$1($2 ||= [])'),
  },
  {
    message: /undefined method [`'‘]\[\]['’] for nil/u,
    title: 'Read it only where there is one',
    where: () => [/\w\[[^\][]+\]\[[^\][]+\]/u],
    mend: (line) =>
      once(line, /(@{0,2}\w+)\[([^\][]+)\]\[([^\][]+)\](?!\s*=[^=])/u, '$1.dig($2, $3)'),
  },
  {
    message:
      /undefined method [`'‘](each|map|select|sum|first|any\?|empty\?|size|length|join)['’] for nil/u,
    title: 'Take an empty list where there is none',
    where: ([name]) => new RegExp(`\\.${literal(name)}(?!\\w)`, 'u'),
    mend: (line, [name]) =>
      once(
        line,
        new RegExp(`(?<=^\\s*|[=(] ?)(${value})\\.(?=${literal(name)}(?!\\w))`, 'u'),
        '($1 || []).',
      ),
  },
  {
    message: /nil can't be coerced into (?:Integer|Float)/u,
    title: 'Take 0 where there is none',
    where: () => /[-+*]=? @{0,2}[a-z_]\w*(?:\[[^\][]+\])?\s*$/u,
    mend: (line) => once(line, new RegExp(`(?<=[-+*]=? )(${value})\\s*$`, 'u'), '$1.to_i'),
  },
  {
    message: /no implicit conversion of nil into String/u,
    title: 'Take an empty text where there is none',
    where: () => /["'] \+ @?[a-z_]|\+ @?[a-z_]\w*/u,
    mend: (line) => once(line, new RegExp(`(?<=\\+ )(${value})(?=\\s*$| \\+)`, 'u'), '$1.to_s'),
  },
  {
    message: /key not found: (:\w+|"[^"]+")/u,
    title: 'Take nil where $1 is missing',
    where: ([key]) => new RegExp(`\\.fetch\\(${literal(key)}\\)`, 'u'),
    mend: (line, [key]) =>
      once(line, new RegExp(`\\.fetch\\(${literal(key)}\\)`, 'u'), `.fetch(${key}, nil)`),
  },
  {
    message: /can't add a new key into hash during iteration/u,
    title: 'Go over a copy',
    where: () => /\.each(?:_key|_pair)?\b.*\bdo\b/u,
    mend: (line) => once(line, /\.(?=each(?:_key|_pair)?\b)/u, '.dup.'),
  },
  {
    message: /invalid value for (?:Integer|Float)\(\)/u,
    title: 'Read what can be read',
    where: () => /\b(?:Integer|Float)\(/u,
    mend: (line) =>
      once(line, /\bInteger\(([^()]+)\)/u, '$1.to_i') ??
      once(line, /\bFloat\(([^()]+)\)/u, '$1.to_f'),
  },
  {
    message:
      /comparison of (?:NilClass|Integer) with (?:\d+|nil|NilClass) failed|undefined method [`'‘][<>]=?['’] for nil/u,
    title: 'Take 0 where there is none',
    where: () => new RegExp(`${value} (?:<|>|<=|>=) `, 'u'),
    mend: (line) =>
      once(
        line,
        new RegExp(
          `(?<=\\b(?:if|unless|while|return|\\{|&&) |^\\s*)(${value})(?= (?:<|>|<=|>=) )`,
          'u',
        ),
        '$1.to_i',
      ),
  },
  {
    message: /private method [`'‘](\w+)['’] called for/u,
    title: 'Make `$1` public',
    mend: () => undefined,
  },
  {
    message:
      /unexpected end-of-(?:input|file)|expect(?:ed|ing) (?:an? )?[`'‘]?end\b|Missing `?end`?/u,
    title: 'End the block',
    rewrite: (lines) => {
      const open = unclosedBlock(lines, ends);
      return open && [{ line: open.line, text: `${lines[open.line - 1]}\n${open.indent}end` }];
    },
  },
  {
    message: /Useless assignment to variable - [`'‘](\w+)/u,
    title: 'Set `self.$1`',
    rewrite: (lines, line, [name = '']) => {
      const isAttribute = lines.some((text) =>
        new RegExp(`attr_(?:accessor|writer)\\b.*:${name}\\b|def ${name}=`, 'u').test(text),
      );
      const mended = isAttribute
        ? once(
            lines[line - 1] ?? '',
            new RegExp(`(?<=^\\s*)${name}(?= [-+*]?=)`, 'u'),
            `self.${name}`,
          )
        : undefined;
      return mended === undefined ? undefined : [{ line, text: mended }];
    },
  },
  {
    message: /wrong number of arguments \(given 0, expected 1/u,
    title: 'Take an argument',
    where: () => /\.(?:first|sum|fetch)\b(?!\()/u,
  },
];
