import { longPattern } from '../longPattern.ts';
import { type DiagnosticRule, once, word } from './diagnosticRule.ts';
import { endOf } from './lineBlocks.ts';
import { runningPast } from './runningPast.ts';

const each = /^\s*foreach \(.* in ([\w.]+?)(?:\.(?:Keys|Values))?\)/u;

/** The loop whose body adds to or removes from what it goes over. */
function changedInside(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((text, index) => {
    const list = each.exec(text)?.[1];
    const allman = /^\s*\{/u.test(lines[index + 1] ?? '') || /\{\s*$/u.test(text);
    const end = allman ? (endOf(lines, index + 1) ?? index + 4) : index + 4;
    return (
      list !== undefined &&
      lines
        .slice(index + 1, end)
        .some(
          (one) =>
            word(list).test(one) && /\.(?:Remove\w*|Add|Insert|Clear)\(|\]\s*=[^=]/u.test(one),
        )
    );
  });
  return at === -1 ? undefined : at + 1;
}

/** What a running .NET program says. */
export const csharpErrors: readonly DiagnosticRule[] = [
  {
    message: /Collection was modified/u,
    title: 'Go over a copy',
    locate: changedInside,
    where: () => each,
    mend: (line) => once(line, /(?<=\bin [\w.]+(?:\([^()]*\))?)(?=\))/u, '.ToList()'),
  },
  {
    message: /Sequence contains no (?:matching )?elements?/u,
    title: 'Take a default where there is none',
    where: () => [/\.(?:First|Single|Last)\(/u, /\.(?:Max|Min|Average)\(/u, /\.Aggregate\(/u],
    mend: (line) =>
      once(line, /\.(First|Single|Last)\(/u, '.$1OrDefault(') ??
      once(line, /\.(Max|Min|Average)\(\)/u, '.DefaultIfEmpty().$1()') ??
      once(
        line,
        /\.(Max|Min|Average)\(((?:[^()]|\([^()]*\))+)\)/u,
        '.Select($2).DefaultIfEmpty().$1()',
      ),
  },
  {
    message: /Sequence contains more than one (?:matching )?element/u,
    title: 'Take the first',
    where: () => /\.Single(?:OrDefault)?\(/u,
    mend: (line) => once(line, /\.Single(OrDefault)?\(/u, '.First$1('),
  },
  {
    message: /given key '?[^']*'? ?was not present|KeyNotFoundException/u,
    title: 'Take a default where the key is missing',
    where: () => [
      /^\s*[\w.]+\[[^\][]+\]\s*(?:\+=|-=|\+\+|--)/u,
      /(?:return|=) [\w.]+\[[^\][0-9"]+\]/u,
      /\w\[[A-Za-z_][^\][]*\]/u,
    ],
    mend: (line) =>
      once(
        line,
        /(?<=^\s*)([\w.]+)\[([^\][]+)\]\s*([-+])=\s*(.+?);/u,
        '$1[$2] = $1.GetValueOrDefault($2) $3 $4;',
      ) ??
      once(
        line,
        /(?<=^\s*)([\w.]+)\[([^\][]+)\]([-+])\3;/u,
        '$1[$2] = $1.GetValueOrDefault($2) $3 1;',
      ) ??
      once(
        line,
        /(?<=[^=!<>]= |return |\(|=> |[-+*] )([a-z_][\w.]*)\[([^\][]+)\](?!\s*=[^=])/u,
        '$1.GetValueOrDefault($2)',
      ),
  },
  {
    message: /item with the same key has already been added/u,
    title: 'Replace what is there',
    where: () => [/\.Add\([^(),]+,.*\);/u, /\.ToDictionary\(/u],
    mend: (line) =>
      once(line, /(?<=^\s*[\w.]+)\.Add\(([^(),]+|\w+\([^()]*\)), (.+)\);/u, '[$1] = $2;'),
  },
  {
    message: /Object reference not set to an instance|NullReferenceException/u,
    title: 'Make it',
    locate: unmade,
    where: () => [/OrDefault\((?:[^()]|\([^()]*\))*\)\./u, /\.Find\((?:[^()]|\([^()]*\))*\)\./u],
    mend: (line) =>
      once(
        line,
        /(?<=^\s*(?:(?:private|public|protected|static|readonly)\s+)+[\w<>, ]+ \w+)(?=;\s*$)/u,
        ' = new()',
      ) ?? once(line, /(?<=(?:OrDefault|\.Find)\((?:[^()]|\([^()]*\))*\))\.(?=[A-Za-z_])/u, '?.'),
  },
  {
    message:
      /Unable to cast object of type 'System\.\w+' to type 'System\.(String|Int32|Int64|Double)'|InvalidCastException/u,
    title: 'Convert instead of casting',
    where: () => /\((?:string|int|long|double)\)\s*[\w]/u,
    mend: (line) => {
      const type = /\((string|int|long|double)\)\s*\w/u.exec(line)?.[1];
      const name = { string: 'String', int: 'Int32', long: 'Int64', double: 'Double' }[type ?? ''];
      return (
        name &&
        once(
          line,
          /\((?:string|int|long|double)\)\s*([\w.]+(?:\([^()]*\)|\[[^\]]*\])?)/u,
          `Convert.To${name}($1)`,
        )
      );
    },
  },
  {
    message: /Nullable object must have a value/u,
    title: 'Take a default where there is none',
    where: () => /\.Value\b/u,
    mend: (line) => once(line, /\.Value\b/u, '.GetValueOrDefault()'),
  },
  {
    message: /Length cannot be less than zero/u,
    title: 'Keep it whole where it is not found',
    where: () => /\.Substring\(.*IndexOf\(/u,
    mend: (line) =>
      once(
        line,
        /(?<== |return |=> )(\w+)\.Substring\(0, (\1\.(?:Last)?IndexOf\([^()]+\))\)(?=;)/u,
        '$2 < 0 ? $1 : $1.Substring(0, $2)',
      ),
  },
  {
    message: /(?:Stack|Queue) empty/u,
    title: 'Ask first whether there is one',
    where: () => /\.(?:Pop|Dequeue|Peek)\(\)/u,
    mend: (line) =>
      once(
        line,
        /(?<=return |= )([\w.]+)\.(Pop|Dequeue|Peek)\(\)(?=;)/u,
        '$1.Count > 0 ? $1.$2() : default',
      ),
  },
  {
    message: /disposed object|ObjectDisposedException/u,
    title: 'Keep it open',
    where: () => /\busing (?:var )?\(?/u,
  },
  ...runningPast(
    /outside the bounds of the array|Index was out of range|IndexOutOfRange|ArgumentOutOfRange/u,
  ),
];

/** The only field for a collection that nothing makes. */
function unmade(lines: readonly string[]): number | undefined {
  const fields = lines.flatMap((text, at) => {
    const name = longPattern`
        ^\s*(?:(?:private|public|protected|static|readonly)\s+)+(?:List|Dictionary|HashSet|Queue|Stack|
        StringBuilder)\b[\w<>, ]* (\w+);\s*$
      `.exec(text)?.[1];
    return name === undefined ||
      lines.some((one) => new RegExp(`\\b${name} \\??\\??= `, 'u').test(one))
      ? []
      : [at + 1];
  });
  return fields.length === 1 ? fields[0] : undefined;
}
