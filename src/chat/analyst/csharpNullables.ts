import { type DiagnosticRule, once } from './diagnosticRule.ts';
import { functionAround } from './lineBlocks.ts';

/** Code of a message, so that other wordings of one compiler count too. */
const coded = (code: string, words: string): RegExp => new RegExp(`(?:${code}\\b.*)?${words}`, 'u');

/** What Roslyn says of values that may be null. */
export const csharpNullables: readonly DiagnosticRule[] = [
  {
    message: coded('CS8602', 'Dereference of a possibly null reference'),
    title: 'Read it only where it is there',
    mend: (line) =>
      once(
        line,
        /(?<=(?:OrDefault|Find|Get\w*|ReadLine)\((?:[^()]|\([^()]*\))*\))\.(?=[A-Za-z_])/u,
        '?.',
      ) ??
      (/[^=!<>]=(?![=>])/u.test(line.replace(/^\s*(?:var|[\w<>?]+) \w+ = /u, ''))
        ? undefined
        : once(line, /(?<=\b[a-z_]\w*)\.(?=[A-Z])/u, '?.')),
  },
  {
    message: coded('CS8600', 'Converting null literal or possible null value to non-nullable type'),
    title: 'Let it be null',
    mend: (line) => once(line, /^(\s*)([A-Za-z_][\w<>[\]]*)(?= \w+ =)/u, '$1$2?'),
  },
  {
    message: coded('CS8603', 'Possible null reference return'),
    title: 'Let it return null',
    rewrite: (lines, line) => {
      const head = functionAround(lines, line)?.head;
      const text = head === undefined ? undefined : lines[head - 1];
      const mended =
        text &&
        once(
          text,
          /(?<=^\s*(?:(?:public|private|protected|internal|static|async|override|virtual)\s+)*[A-Za-z_][\w<>[\]]*)(?= \w+\()/u,
          '?',
        );
      return head === undefined || mended === undefined
        ? undefined
        : [{ line: head, text: mended }];
    },
  },
  {
    message: /Non-nullable (?:property|field) ['"](\w+)['"] must contain a non-null value/u,
    title: 'Begin `$1` with a value',
    mend: (line) => {
      const empty = /\bstring\b/u.test(line) ? 'string.Empty' : 'new()';
      return (
        once(line, /(?<=\{ get; (?:\w+ )?(?:set|init); \})\s*$/u, ` = ${empty};`) ??
        once(line, /;\s*$/u, ` = ${empty};`)
      );
    },
    earlier: ([name = '']) => new RegExp(`\\b${name}\\b\\s*(?:\\{ get|;)`, 'u'),
  },
];
