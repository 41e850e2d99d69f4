import { type DiagnosticRule, indentOf, once } from './diagnosticRule.ts';

const overrun =
  /buffer[- ]overflow|stack smashing|[Ii]nvalid (?:write|read) of size|corrupted (?:size|top)|malloc\(\)|free\(\): invalid/u;

/** `free(x)` behind a call that has freed it already: in the file, that function frees what it is given. */
function freedTwice(lines: readonly string[]): number | undefined {
  const all = lines.join('\n');
  const at = lines.findIndex((text, index) => {
    const name = /^\s*free\((\w+)\);/u.exec(text)?.[1];
    const given =
      name && new RegExp(`^\\s*(\\w+)\\(${name}\\);`, 'u').exec(lines[index - 1] ?? '')?.[1];
    const parameter =
      given && new RegExp(`\\b${given}\\([^()]*?(\\w+)\\)\\s*\\{`, 'u').exec(all)?.[1];
    return (
      given === 'free' ||
      (parameter !== undefined &&
        parameter !== '' &&
        new RegExp(`\\bfree\\(${parameter}\\);`, 'u').test(all))
    );
  });
  return at === -1 ? undefined : at + 1;
}

/** A node is freed and its successor read from it afterwards. */
const freedThenRead = (lines: readonly string[]): number | undefined => {
  const at = lines.findIndex((text, index) => {
    const name = /^\s*(?:free\((\w+)\)|delete (\w+));/u
      .exec(text)
      ?.slice(1)
      .find((group) => group);
    return name !== undefined && new RegExp(`\\b${name}->`, 'u').test(lines[index + 1] ?? '');
  });
  return at === -1 ? undefined : at + 2;
};

/** What a running program and its sanitizers say. */
export const cErrors: readonly DiagnosticRule[] = [
  {
    message: /double free|free\(\): invalid pointer|attempting double-free/u,
    title: 'Free it once',
    locate: freedTwice,
    mend: (line) => (/^\s*free\(\w+\);\s*$/u.test(line) ? '' : undefined),
  },
  {
    message: /use[- ]after[- ]free|[Ii]nvalid read of size/u,
    title: 'Take the next one before it is freed',
    locate: freedThenRead,
    rewrite: (lines, line) => {
      const [freed, next] = [lines[line - 2] ?? '', lines[line - 1] ?? ''];
      const [, name = ''] = /^\s*(?:free\(|delete )(\w+)/u.exec(freed) ?? [];
      const step = new RegExp(`^\\s*${name} = ${name}->(\\w+);`, 'u').exec(next)?.[1];
      if (name === '' || step === undefined) return undefined;
      const indent = indentOf(freed);
      const type = /delete/u.test(freed) ? 'auto *' : typeOf(lines, name);
      return [
        { line: line - 1, text: `${indent}${type}next = ${name}->${step};\n${freed}` },
        { line, text: `${indent}${name} = next;` },
      ];
    },
  },
  {
    message: overrun,
    title: 'Make room for the end of the text',
    where: () => /\bmalloc\(\s*strlen\(\w[\w>.-]*\)\s*\)/u,
    mend: (line) => once(line, /(?<=\bmalloc\(\s*strlen\(\w[\w>.-]*\))(?=\s*\))/u, ' + 1'),
  },
  {
    message: overrun,
    title: 'Stop before the end',
    where: () => /\bfor\b.*;.*<=/u,
    mend: (line) => once(line, /(?<=\bfor\b.*;.*)<=/u, '<'),
  },
  {
    message: overrun,
    title: 'Read no more than there is room for',
    where: () => [/\bgets\(\w+\)/u, /\bstrcpy\(\w+, \w+\)/u],
    rewrite: (lines, line) => {
      const text = lines[line - 1] ?? '';
      const name = /\b(?:gets|strcpy)\((\w+)/u.exec(text)?.[1];
      const isArray = lines.some((one) => new RegExp(`\\bchar ${name ?? ' '}\\[`, 'u').test(one));
      const mended =
        once(text, /\bgets\((\w+)\)/u, 'fgets($1, sizeof $1, stdin)') ??
        once(text, /\bstrcpy\((\w+), (\w+)\)/u, 'snprintf($1, sizeof $1, "%s", $2)');
      return isArray && mended !== undefined ? [{ line, text: mended }] : undefined;
    },
  },
  {
    message: /[Ss]egmentation fault|SIGSEGV|[Ss]egfault|EXC_BAD_ACCESS|0xC0000005/u,
    title: 'Hand over its address',
    where: () => /\bscanf\("%[dfliu]+", [A-Za-z_]\w*\)/u,
    mend: (line) => once(line, /(?<=\bscanf\("%[dfliu]+", )(?=[A-Za-z_])/u, '&'),
  },
  {
    message: /terminate called without an active exception/u,
    title: 'Wait for the thread',
    where: () => /^\s*std::j?thread \w+[({]/u,
    mend: (line) => once(line, /\bstd::thread\b/u, 'std::jthread'),
  },
  {
    message: /std::out_of_range|subscript out of range|__n \(which is \d+\) >= /u,
    title: 'Stop before the end',
    where: () => [/\bfor\b.*;.*<=.*\b(?:size|length)\(\)/u, /\.at\(/u],
    mend: (line) => once(line, /(?<=\bfor\b.*;.*)<=/u, '<'),
  },
  {
    message: /_M_construct null not valid|null is not valid|logic_error.*null/u,
    title: 'Take an empty text where there is none',
    where: () => /\bgetenv\(/u,
    mend: (line) =>
      once(
        line,
        /(?<=^\s*)(?:const )?(?:std::)?string (\w+)(?:\(|\{| = )((?:std::)?getenv\("\w+"\))[)}]?;/u,
        'const char* found = $2;\n    std::string $1 = found ? found : "";',
      ),
  },
];

function typeOf(lines: readonly string[], name: string): string {
  const declared = lines
    .map((text) => new RegExp(`((?:struct )?\\w+ ?\\*) ?${name}\\b`, 'u').exec(text)?.[1])
    .find((type) => type !== undefined);
  return declared === undefined ? 'void *' : declared.replace(/ ?\*$/u, ' *');
}
