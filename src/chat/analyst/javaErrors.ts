import { type DiagnosticRule, indentOf, literal, once } from './diagnosticRule.ts';
import { runningPast } from './runningPast.ts';

const bare = /^\s*([\w.]+(?:\([^()]*\))?)\.\w+\(.*\);\s*$/u;

/** A guard around a statement that uses what may be null. */
function guardedStatement(line: string, name: string): string | undefined {
  const indent = indentOf(line);
  const returned = /^\s*return (.+);\s*$/u.exec(line)?.[1];
  if (
    returned !== undefined &&
    !returned.includes('?') &&
    new RegExp(`^${literal(name)}\\.`, 'u').test(returned)
  )
    return `${indent}return ${name} == null ? null : ${returned};`;
  return bare.test(line) && line.trim().startsWith(`${name}.`)
    ? `${indent}if (${name} != null) {\n${indent}    ${line.trim()}\n${indent}}`
    : undefined;
}

const empties: readonly (readonly [RegExp, string])[] = [
  [/\b(?:List|ArrayList|Collection)<.*/u, 'new java.util.ArrayList<>()'],
  [/\b(?:Map|HashMap)<.*/u, 'new java.util.HashMap<>()'],
  [/\b(?:Set|HashSet)<.*/u, 'new java.util.HashSet<>()'],
  [/\bStringBuilder\b/u, 'new StringBuilder()'],
];

/** What a running Java program says. */
export const javaErrors: readonly DiagnosticRule[] = [
  {
    message: /because "(?:this\.)?(\w+)" is null/u,
    title: 'Make `$1`',
    where: ([name = '']) => [new RegExp(`(?<![\\w.])(?:this\\.)?${name}\\.\\w+\\(`, 'u')],
    rewrite: (lines, line, [name = '']) => {
      const at = lines.findIndex((text) =>
        new RegExp(
          `^\\s*(?:(?:private|protected|public|static)\\s+)+[\\w<>, [\\]]+ ${name};`,
          'u',
        ).test(text),
      );
      const text = lines[at];
      const made = empties.find(([type]) => type.test(text ?? ''))?.[1];
      if (text !== undefined && made !== undefined)
        return [{ line: at + 1, text: text.replace(/;\s*$/u, ` = ${made};`) }];
      const used = lines[line - 1] ?? '';
      const mended =
        once(
          used,
          new RegExp(`(?<![\\w.])${name}\\.equals\\(("[^"]*"|[A-Z][A-Z_\\d]+)\\)`, 'u'),
          `$1.equals(${name})`,
        ) ?? guardedStatement(used, name);
      return mended === undefined ? undefined : [{ line, text: mended }];
    },
  },
  {
    message: /because the return value of "[\w.]*get\([^)]*\)" is null|NullPointerException/u,
    title: 'Take a value that stands for a missing one',
    where: () => [
      /(?:int|long|double) \w+ = \w+\.get\([^()]+\);/u,
      /\.get\([^()]+\)\.\w+\(|\.get\([^()]+\) [+-]/u,
    ],
    mend: (line) =>
      once(
        line,
        /(?<=\b(?:int|long|double|Integer|Long) \w+ = \w+)\.get\(([^()]+)\)(?=;)/u,
        '.getOrDefault($1, 0)',
      ) ??
      once(line, /\.get\(([^()]+)\)(?= [+-])/u, '.getOrDefault($1, 0)') ??
      once(
        line,
        /\.get\(([^()]+)\)(?=\.add\()/u,
        '.computeIfAbsent($1, key -> new java.util.ArrayList<>())',
      ),
  },
  {
    message: /NoSuchElementException: No value present|No value present/u,
    title: 'Give null where there is none',
    where: () => /\.(?:get|getAsInt|orElseThrow)\(\)(?=[;.)])/u,
    mend: (line) =>
      once(line, /\.(?:get|orElseThrow)\(\)(?=;)/u, '.orElse(null)') ??
      once(line, /\.getAs(?:Int|Double|Long)\(\)/u, '.orElse(0)'),
  },
  {
    message: /NumberFormatException: For input string: "-?\d*\.\d+"/u,
    title: 'Read it as a fraction',
    where: () => /\b(?:Integer\.parseInt|Integer\.valueOf|Long\.parseLong)\(/u,
    mend: (line) =>
      once(line, /\bint (?=\w+ = Integer)/u, 'double ')?.replace(
        /\bInteger\.(?:parseInt|valueOf)\(/u,
        'Double.parseDouble(',
      ),
  },
  {
    message: /NumberFormatException: For input string: "(?:\s[^"]*|[^"]*\s|[^"]*\\[nr])"/u,
    title: 'Take the blanks away',
    where: () => /\b(?:Integer\.parseInt|Long\.parseLong|Double\.parseDouble)\(/u,
    mend: (line) =>
      once(
        line,
        /(?<=\b(?:Integer\.parseInt|Long\.parseLong|Double\.parseDouble)\((?:[^()]|\([^()]*\))+)(?=\))/u,
        '.trim()',
      ),
  },
  {
    message:
      /ClassCastException.*(?:class )?(?:java\.lang\.)?\w+ cannot be cast to (?:class )?(?:java\.lang\.)?(String|Integer|Long|Double)\b/u,
    title: 'Convert instead of casting',
    where: ([type]) => new RegExp(`\\(${type}\\) ?\\w`, 'u'),
    mend: (line, [type]) =>
      type === 'String'
        ? once(line, /\(String\) ?([\w.]+(?:\([^()]*\))?)/u, 'String.valueOf($1)')
        : once(
            line,
            new RegExp(`\\(${type}\\) ?([\\w.]+(?:\\([^()]*\\))?)`, 'u'),
            `((Number) $1).${type === 'Integer' ? 'int' : (type ?? '').toLowerCase()}Value()`,
          ),
  },
  {
    message: /UnsupportedOperationException|ImmutableCollections/u,
    title: 'Make a list that can change',
    where: () => [
      /= (?:Arrays\.asList|(?:List|Set|Map)\.(?:of|copyOf)|Collections\.(?:emptyList|unmodifiable\w+))\(|\.toList\(\);/u,
      /= (?:Arrays\.asList|List\.of)\(/u,
    ],
    mend: (line) =>
      once(
        line,
        /((?:Arrays\.asList|List\.(?:of|copyOf)|Collections\.(?:emptyList|unmodifiableList))\((?:[^()]|\([^()]*\))*\))(?=;)/u,
        'new java.util.ArrayList<>($1)',
      ) ??
      once(line, /(Map\.of\((?:[^()]|\([^()]*\))*\))(?=;)/u, 'new java.util.HashMap<>($1)') ??
      once(line, /(Set\.of\((?:[^()]|\([^()]*\))*\))(?=;)/u, 'new java.util.HashSet<>($1)') ??
      once(
        line,
        /\.toList\(\)(?=;)/u,
        '.collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new))',
      ),
  },
  {
    message: /Non-terminating decimal expansion/u,
    title: 'Say how it is rounded',
    where: () => /\.divide\(/u,
    mend: (line) =>
      once(
        line,
        /\.divide\(([\w.]+(?:\([^()]*\))?)\)/u,
        '.divide($1, 10, java.math.RoundingMode.HALF_UP)',
      ),
  },
  {
    message: /NotSerializableException: (?:[\w.]*[.$])?(\w+)/u,
    title: 'Make `$1` serializable',
    where: ([name]) => new RegExp(`\\bclass ${name}\\b`, 'u'),
    mend: (line) =>
      /\bimplements\b/u.test(line)
        ? once(line, /\bimplements /u, 'implements java.io.Serializable, ')
        : once(line, /\s*\{\s*$/u, ' implements java.io.Serializable {'),
  },
  {
    message: /IllegalStateException: Duplicate key/u,
    title: 'Say which value stays',
    where: () => /\btoMap\(/u,
    mend: (line) =>
      once(
        line,
        /(?<=\btoMap\((?:[^(),]|\([^()]*\))+,(?:[^(),]|\([^()]*\))+)(?=\))/u,
        ', (first, second) -> first',
      ),
  },
  {
    message: /StringIndexOutOfBounds.*(?:end -1|-1)/u,
    title: 'Keep it whole where it is not found',
    where: () => /\.substring\(.*\bindexOf\(/u,
    mend: (line) =>
      once(
        line,
        /(?<== |return )(\w+)\.substring\(0, (\1\.(?:lastI|i)ndexOf\([^()]+\))\)(?=;)/u,
        '$2 < 0 ? $1 : $1.substring(0, $2)',
      ),
  },
  {
    message: /StringIndexOutOfBounds|[Ii]ndex (\d+) out of bounds for length \1/u,
    title: 'Take the last',
    where: () => /\.charAt\(\w+\.length\(\)\)|\.get\(\w+\.size\(\)\)|\w\[\w+\.length\]/u,
    mend: (line) =>
      once(line, /(?<=\.(?:charAt|get)\(\w+\.(?:length|size)\(\)|\[\w+\.length)(?=\)|\])/u, ' - 1'),
  },
  ...runningPast(/IndexOutOfBounds|[Ii]ndex \d+ out of bounds|out of bounds for length/u),
];
