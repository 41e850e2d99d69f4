import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, once } from './diagnosticRule.ts';

const name = String.raw`(?:\w+|\{\w+\}|[@*#?\d])`;
const bare = new RegExp(`(?<![\\w"'=$({\\[])(\\$${name})(?=$|[\\s;)])`, 'gu');

/** Every expansion on a line that stands outside quotes. */
function quoteAll(line: string): string | undefined {
  const parts = line.split('"');
  const mended = parts
    .map((part, at) => (at % 2 === 0 ? part.replace(bare, '"$1"') : part))
    .join('"');
  return mended === line ? undefined : mended;
}

const bash: Pick<DiagnosticRule, 'title' | 'mend' | 'earlier' | 'where'> = {
  title: 'Run it with bash',
  mend: (line) => once(line, /^#!.*$/u, '#!/bin/bash'),
  earlier: () => /^#!/u,
  where: () => /^#!/u,
};

/** In the words of ShellCheck, and of a shell that runs, beyond those of `shellDiagnostics`. */
export const shellErrors: readonly DiagnosticRule[] = [
  {
    message: /SC2086|Double quote to prevent globbing/u,
    title: 'Put it in quotes',
    mend: quoteAll,
  },
  {
    message: /SC2046|Quote this to prevent word splitting/u,
    title: 'Put it in quotes',
    mend: (line) => once(line, /(?<!["=])(\$\([^()]*\))(?!")/u, '"$1"'),
  },
  {
    message: /SC2164|Use 'cd \.\.\. \|\| (?:exit|return)'/u,
    title: 'Stop where it cannot go there',
    mend: (line) => once(line, /^(\s*cd [^;|&#]*?)\s*$/u, '$1 || exit 1'),
  },
  {
    message: /SC2068|SC2048|[Dd]ouble quote array expansions|Use "\$@"/u,
    title: 'Put the list in quotes',
    mend: (line) =>
      once(line, /(?<!")\$(?:@|\*)(?!")/u, '"$$@"') ??
      once(line, /(?<!")(\$\{\w+\[@\]\})(?!")/u, '"$1"'),
  },
  {
    message: /SC2128|Expanding an array without an index/u,
    title: 'Take all of them',
    mend: (line) => once(line, /"?\$(?:\{(\w+)\}|(\w+))"?(?=\s*(?:;|$|\)))/u, `"\${$1$2[@]}"`),
  },
  {
    message: /SC2006|[Uu]se \$\(\.\.\.\) notation/u,
    title: 'Write `$(…)`',
    mend: (line) => once(line, /`([^`]+)`/u, '$($1)'),
  },
  {
    message: /SC2162|read without -r/u,
    title: 'Read backslashes as they are',
    mend: (line) => once(line, /\bread (?!-)/u, 'read -r '),
  },
  {
    message: /SC2155|Declare and assign separately/u,
    title: 'Declare it first',
    mend: (line) =>
      once(line, /^(\s*)(local|export|declare|readonly) (\w+)=(.*)$/u, '$1$2 $3\n$1$3=$4'),
  },
  {
    message: /SC2016|Expressions don't expand in single quotes/u,
    title: 'Write double quotes',
    mend: (line) =>
      once(line, /'([^'"]*\$[^'"]*)'/u, '"$1"') ??
      once(
        line,
        /'[^']*\$[^']*'/u,
        line
          .replace(/^[^']*('[^']*').*$/u, '$1')
          .replace(/\$(?:\w+|\{\w+\})/gu, `'"$&"'`)
          .replaceAll('$', '$$$$'),
      ),
  },
  {
    message: /SC2064|Use single quotes, otherwise this expands now/u,
    title: 'Expand it when it runs',
    mend: (line) => once(line, /(?<=\btrap )"([^"']*)"/u, "'$1'"),
  },
  {
    message: /SC2069|redirect stdout\+stderr, 2>&1 must be last/u,
    title: 'Redirect the second last',
    mend: (line) => once(line, /2>&1\s+(>>?\s*\S+)/u, '$1 2>&1'),
  },
  {
    message: /SC2071|is for string comparisons\. Use -(gt|lt)/u,
    title: 'Compare numbers',
    mend: (line) =>
      once(line, /(?<=\[\[? .*)\s>\s(?=.*\])/u, ' -gt ') ??
      once(line, /(?<=\[\[? .*)\s<\s(?=.*\])/u, ' -lt '),
  },
  {
    message: /SC2050|This expression is constant\. Did you forget (?:the )?(?:a )?\$/u,
    title: 'Read the variable',
    mend: (line) => once(line, /(?<=\[\[? "?)(?=[a-z_]\w*"? (?:=|==|!=|-\w\w) )/u, '$$'),
  },
  {
    message: /SC2070|-n doesn't work with unquoted/u,
    title: 'Put it in quotes',
    mend: (line) => once(line, /(?<=-[nz] )(\$\{?\w+\}?)(?=\s)/u, '"$1"'),
  },
  {
    message: /SC2088|Tilde does not expand in quotes/u,
    title: 'Name the home',
    mend: (line) => once(line, /"~\//u, '"$$HOME/'),
  },
  {
    message: /SC2115|Use "\$\{var:\?\}"/u,
    title: 'Stop where it is empty',
    mend: (line) => once(line, /\$(?:\{(\w+)\}|(\w+))(?=["/]*\/)/u, `\${$1$2:?}`),
  },
  {
    message: /SC2148|Tips depend on target shell/u,
    title: 'Say which shell runs it',
    rewrite: (lines) => [{ line: 1, text: `#!/usr/bin/env bash\n${lines[0] ?? ''}` }],
  },
  {
    message: longPattern`
        SC3010|SC3030|SC3014|SC2039|In POSIX sh, .* (?:is|are) undefined|bad substitution|\[\[: not found|
        Syntax error: "\(" unexpected|declare: not found|source: not found
      `,
    ...bash,
  },
  {
    message:
      /SC1035|SC1020|SC1069|need a space (?:after|before)|missing a (?:required )?space|missing [`'‘]?\]/u,
    title: 'Put a blank by the bracket',
    mend: (line) =>
      once(line, /(?<=[^\s[\]])(?=\]\]?(?:;|\s*$|\s*(?:&&|\|\|)))/u, ' ') ??
      once(line, /(?<=\[)(?=[^\s[\]])/u, ' ') ??
      once(line, /\b(if|while|until)(?=\[)/u, '$1 '),
    where: () => /\[.*[^\s\]]\](?:;|\s*$|\s*(?:&&|\|\|))/u,
  },
  {
    message: /SC2077|You need spaces around the comparison/u,
    title: 'Put blanks around the comparison',
    mend: (line) => once(line, /(?<=\[\[? .*[\w"}])(==?|!=)(?=["$\w])/u, ' $1 '),
  },
  {
    message: /SC2035|Use \.\/\*/u,
    title: 'Name the folder',
    mend: (line) => once(line, /(?<=\s)(?=\*)/u, './'),
  },
  {
    message: /SC2060|Quote parameters to tr/u,
    title: 'Put them in quotes',
    mend: (line) => once(line, /(?<=\btr (?:-\w )?)(\[[^\]\s]+\]) (\[[^\]\s]+\])/u, "'$1' '$2'"),
  },
  {
    message: /\$(\d): unbound variable|(?<!\w)(\d): unbound variable/u,
    title: 'Take nothing where argument $1 is not given',
    where: ([number]) => new RegExp(`\\$\\{?${number}\\b`, 'u'),
    mend: (line, [number]) =>
      once(line, new RegExp(`\\$(?:${number}(?!\\d)|\\{${number}\\})`, 'u'), `\${${number}:-}`),
  },
  {
    message: /value too great for base/u,
    title: 'Read it as decimal',
    where: () => /\$\(\(|\(\(/u,
    mend: (line) => once(line, /(?<=\(\(\s*)\$?([a-z_]\w*)(?=\s*[-+*/])/u, '10#$$$1'),
  },
  {
    message: /unexpected end of file|unexpected EOF/u,
    title: 'End what is open',
    rewrite: (lines) => {
      const count = (what: RegExp): number => lines.filter((text) => what.test(text)).length;
      const missing = [
        [count(/^\s*if\b/u) - count(/^\s*fi\b/u), 'fi'],
        [count(/^\s*(?:for|while|until)\b|\|\s*while\b/u) - count(/^\s*done\b/u), 'done'],
        [count(/^\s*case\b/u) - count(/^\s*esac\b/u), 'esac'],
        [count(/\{\s*$/u) - count(/^\s*\}/u), '}'],
      ].find(([difference]) => difference === 1)?.[1];
      const last = lines.findLastIndex((text) => text.trim() !== '');
      return missing === undefined || last === -1
        ? undefined
        : [{ line: last + 1, text: `${lines[last]}\n${missing}` }];
    },
  },
  {
    message: /integer expression expected|: integer expected/u,
    title: 'Take 0 where there is nothing',
    where: () => /\[ .*-(?:eq|ne|gt|lt|ge|le) /u,
    mend: (line) => once(line, /"?\$\{?(\w+)\}?"?(?= -(?:eq|ne|gt|lt|ge|le) )/u, `"\${$1:-0}"`),
  },
  {
    message: /\[: too many arguments|binary operator expected|\[: =+: unary operator/u,
    title: 'Put the value in quotes',
    where: () => /\[ .*\$\w/u,
    mend: quoteAll,
  },
  {
    message: /not a valid identifier/u,
    title: 'Assign without the dollar',
    where: () => /^\s*(?:export |local |read |for )\$\w+/u,
    mend: (line) => once(line, /(?<=^\s*(?:export |local |read |for ))\$(?=\w)/u, ''),
  },
];
