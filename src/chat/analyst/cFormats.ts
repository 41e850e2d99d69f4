import { type DiagnosticRule, literal, once } from './diagnosticRule.ts';

/** What a type is written with; without the `*` of what is read into. */
const verbs: readonly (readonly [RegExp, string])[] = [
  [/long long unsigned|unsigned long long/u, '%llu'],
  [/long long/u, '%lld'],
  [/size_t/u, '%zu'],
  [/long unsigned|unsigned long/u, '%lu'],
  [/\blong double/u, '%Lf'],
  [/\blong\b/u, '%ld'],
  [/\bunsigned\b|uint32_t/u, '%u'],
  [/\bfloat\b/u, '%f'],
  [/\bchar ?\*|std::string/u, '%s'],
  [/\bvoid ?\*/u, '%p'],
  [/\b(?:int|short|bool|int32_t)\b/u, '%d'],
  [/\bchar\b/u, '%c'],
];

/** `reads`: a value is read into it, and a pointer to a `double` needs another verb than a `double`. */
function verbFor(type: string, reads: boolean): string | undefined {
  if (/\bdouble\b/u.test(type) && !/long double/u.test(type)) return reads ? '%lf' : '%f';
  const plain = reads ? type.replace(/ ?\*$/u, '') : type;
  return verbs.find(([named]) => named.test(plain))?.[1];
}

const formatAt: Readonly<Record<string, number>> = {
  fprintf: 2,
  sprintf: 2,
  fscanf: 2,
  sscanf: 2,
  dprintf: 2,
  snprintf: 3,
};

const anyVerb = /%[-+ #0]*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t|L)?[a-zA-Z]/gu;

/** The verb of an argument, by its number in the call as the compiler counts. */
function atArgument(line: string, argument: number, right: string): string | undefined {
  const call = /\b(\w*(?:printf|scanf))\(/u.exec(line)?.[1] ?? '';
  const index = argument - (formatAt[call] ?? 1) - 1;
  const match = [...line.matchAll(anyVerb)].filter(([verb]) => verb !== '%%')[index];
  if (match === undefined) return undefined;
  const kept = /^%([-+ #0]*\d*(?:\.\d+)?)/u.exec(match[0])?.[1] ?? '';
  const verb = `%${/[dsupc]$/u.test(right) ? kept.replace(/\.\d+$/u, '') : kept}${right.slice(1)}`;
  return `${line.slice(0, match.index)}${verb}${line.slice(match.index + match[0].length)}`;
}

/** A format and an argument that do not go together. */
export const cFormats: readonly DiagnosticRule[] = [
  {
    message:
      /format ['‘"]%\w+['’"] expects argument of type ['‘"][^'’"]*\*['’"], but argument (\d+) has type ['‘"][^'’"*]+['’"]/u,
    title: 'Hand over its address',
    mend: (line) => once(line, /(?<=, )(?=[A-Za-z_][\w.>[\]-]*\);)(?!&)/u, '&'),
  },
  {
    message:
      /format ['‘"]%[\w.]+['’"] expects argument of type ['‘"][^'’"]*['’"], but argument (\d+) has type ['‘"]([^'’"]+)['’"]/u,
    title: 'Write the verb of its type',
    mend: (line, [argument = '', type = '']) => {
      const verb = verbFor(type, /scanf/u.test(line));
      return verb === undefined ? undefined : atArgument(line, Number(argument), verb);
    },
  },
  {
    message:
      /format specifies type ['‘"]([^'’"]+)['’"] but the argument has (?:underlying )?type ['‘"]([^'’"]+)['’"]/u,
    title: 'Write the verb of its type',
    mend: (line, [wanted = '', type = '']) => {
      const reads = /scanf/u.test(line);
      if (reads && wanted.endsWith('*') && !type.endsWith('*'))
        return once(line, /(?<=, )(?=[A-Za-z_][\w.>[\]-]*\);)/u, '&');
      const [wrong, right] = [verbFor(wanted, reads), verbFor(type, reads)];
      return wrong === undefined || right === undefined
        ? undefined
        : once(
            line,
            new RegExp(
              `%([-+ #0]*\\d*(?:\\.\\d+)?)(?:${literal(wrong.slice(1))}${wrong === '%d' ? '|i' : ''})(?!\\w)`,
              'u',
            ),
            `%$1${right.slice(1)}`,
          );
    },
  },
];
