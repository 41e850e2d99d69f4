/** Comments by the editor's identifier of the language; where one is not named, those of C. */
const comments: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['python', 'ruby', 'shell', 'shellscript', 'perl', 'r', 'yaml', 'elixir', 'toml'].map(
      (language) => [language, '#[^\\n]*'],
    ),
  ),
  ...Object.fromEntries(['sql', 'lua', 'haskell'].map((language) => [language, '--[^\\n]*'])),
  php: '(?:#(?!\\[)|//)[^\\n]*|/\\*.*?(?:\\*/|$)',
};

const SLASHES = '//[^\\n]*|/\\*.*?(?:\\*/|$)';

/** Texts in quotes. One that is not closed goes on to the end of its line, or of the file, so that each sign is read once. */
const TEXTS =
  '"""(?:.*?)(?:"""|$)|\'\'\'(?:.*?)(?:\'\'\'|$)|"(?:\\\\.|[^"\\\\\\n])*"?|\'(?:\\\\.|[^\'\\\\\\n])*\'?|`(?:\\\\.|[^`\\\\])*`?';

/** Languages in which both quotes say the same. */
const anyQuotes: ReadonlySet<string> = new Set([
  ...['python', 'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'tsx'],
]);

/** Languages in which the indentation of a line says what it belongs to. */
const indented: ReadonlySet<string> = new Set(['python', 'yaml', 'haskell']);

/** In Rust a single quote also begins a lifetime, which has no end. */
const textsOf = (languageId: string): string =>
  languageId === 'rust' ? '"(?:\\\\.|[^"\\\\])*"?' : TEXTS;

function plainQuotes(quoted: string): string {
  const inside = /^'([^'"\\]*)'$/su.exec(quoted)?.[1];
  return inside === undefined ? quoted : `"${inside}"`;
}

/** White space in a text, as signs that stay. */
const keepSpace = (quoted: string): string =>
  quoted.replace(/\s/gu, (space) => `\u{E000}${space.charCodeAt(0)}`);

/** How far a line begins from the left, a tab counting as four. */
const indent = (gap: string): string =>
  `\n${gap.slice(gap.lastIndexOf('\n') + 1).replaceAll('\t', '    ').length} `;

/** A space that keeps neither two words apart nor two signs: `a - -b` is not `a--b`. */
const IDLE_SPACE = / (?!(?<=[\p{L}\p{N}_$] )[\p{L}\p{N}_$]|(?<=[+-] )[+-])/gu;

/**
 * Code in a form in which what only looks different is equal: without comments and white space, with one kind of quotes.
 * Where indentation has a meaning it stays. Not for reading, and no proof: code that differs here may still do the same.
 */
export function normaliseCode(text: string, languageId: string): string {
  const comment = comments[languageId] ?? SLASHES;
  const parts = new RegExp(`((?:\\s|${comment})+)|${textsOf(languageId)}`, 'gsu');
  const [hasIndent, hasOneQuote] = [indented.has(languageId), anyQuotes.has(languageId)];
  const replace = (part: string, gap: string | undefined): string => {
    if (gap === undefined) return keepSpace(hasOneQuote ? plainQuotes(part) : part);
    return hasIndent && gap.includes('\n') ? indent(gap) : ' ';
  };
  return `\n${text}\n`.replace(parts, replace).replace(IDLE_SPACE, '');
}
