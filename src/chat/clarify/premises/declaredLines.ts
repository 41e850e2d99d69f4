import { escapePattern, type SourceLine } from '../../evidence/sourceLines.ts';

/** The one line that a pattern with the name finds; none where several do. */
export function only(
  lines: readonly SourceLine[],
  pattern: string,
  name: string,
): SourceLine | undefined {
  const found = lines.filter(({ text }) =>
    new RegExp(pattern.replaceAll('NAME', escapePattern(name)), 'iu').test(text.slice(0, 300)),
  );
  return found.length === 1 ? found[0] : undefined;
}

const inMembers = '(?:^|[\\s*&])_?NAME_?\\s*(?:\\(|;|=|\\{|\\[)';

/** "private:" above members, "private" above methods. */
export function inSection(
  name: string,
  lines: readonly SourceLine[],
  hides: RegExp,
): SourceLine | undefined {
  const named = lines.filter(
    ({ text }) =>
      new RegExp(
        `^\\s+(?:def (?:self\\.)?NAME\\b|[\\w:<>,*& ]+?${inMembers})`.replaceAll(
          'NAME',
          escapePattern(name),
        ),
        'iu',
      ).test(text) && !/\breturn\b/u.test(text),
  );
  // A call looks like a declaration, but for the word before it.
  const defined = named.filter(({ text }) => /^\s*def\b/u.test(text));
  const found = defined.length > 0 ? defined : named;
  const [first] = found;
  if (first === undefined || found.length > 1 || /\bself\./u.test(first.text)) return undefined;
  const above = lines.slice(0, first.line - 1);
  const section = above.findLast(({ text }) =>
    /^\s*(?:public|private|protected)\s*:?\s*$|^\s*(?:class|struct|module)\b/u.test(text),
  );
  return section !== undefined && hides.test(sectionOf(section.text, first.text))
    ? first
    : undefined;
}

/** What begins with a type is public in Ruby and in structs, and private in classes of C++. */
function sectionOf(header: string, member: string): string {
  if (!/\b(?:class|struct|module)\b/u.test(header)) return header;
  return /\bdef\b/u.test(member) || /\bstruct\b/u.test(header) ? 'public' : 'private';
}

/** A file that exports others by name, or before their declaration. */
export function notExported(name: string, lines: readonly SourceLine[]): SourceLine | undefined {
  const text = lines.map((line) => line.text).join('\n');
  const escaped = escapePattern(name);
  const isExported = new RegExp(
    `\\bexport\\b[^\\n]*\\b${escaped}\\b|\\bexport\\s*\\{[^}]*\\b${escaped}\\b|exports(?:\\.|\\s*=\\s*)(?:\\{[^}]*)?\\b${escaped}\\b`,
    'iu',
  ).test(text);
  const exporting = /\bexports\b\s*[.=]|^export\b/mu.test(text);
  const isWhole =
    /exports\s*=\s*(?:new )?\w+\s*[(;]|export \*|export default \{|exports\s*=\s*\{[^}]*\.\.\./u.test(
      text,
    );
  if (isExported || !exporting || isWhole) return undefined;
  return only(lines, `^(?:async )?(?:function\\*?|class|const|let|var)\\s+NAME\\b`, name);
}
