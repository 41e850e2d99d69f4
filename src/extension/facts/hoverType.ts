const escapeName = (name: string): string => name.replace(/[$\\]/gu, '\\$&');

/** Literal types are of the type they widen to: that is how a person calls them. */
function widened(type: string): string {
  if (/^-?\d/u.test(type)) return 'number';
  if (/^["'`]/u.test(type)) return 'string';
  return type === 'true' || type === 'false' ? 'boolean' : type;
}

/**
 * The type of a name in what a language shows on hovering: `let total: number`, `(variable) total: int`, `var total int`,
 * `int total`. Undefined where it shows none.
 */
export function hoverType(name: string, hover: string): string | undefined {
  const escaped = escapeName(name);
  const lines = hover
    .slice(0, 4_000)
    .split('\n')
    .filter((line) => !line.startsWith('```'));
  const after = new RegExp(`(?<![\\w$])${escaped}\\??\\s*:\\s*([^=\\n{(]{1,80})`, 'u');
  const goes = new RegExp(`\\b(?:var|field|const|param)\\s+${escaped}\\s+([^\\s=]{1,80})`, 'u');
  const before = new RegExp(
    `^\\W*(?:final |const )?([A-Za-z_][\\w.<>[\\]]{0,80})\\s+${escaped}\\s*(?:[=;]|$)`,
    'u',
  );
  for (const line of lines) {
    const match = goes.exec(line) ?? after.exec(line) ?? before.exec(line);
    const type = match?.[1]?.trim().replace(/[;,]$/u, '');
    if (type !== undefined && type !== '' && !keywords.has(type)) return widened(type);
  }
  return undefined;
}

/** What may stand before a name without being its type. */
const keywords: ReadonlySet<string> = new Set(
  'package let const var val function class def func fn type interface import module namespace parameter property'.split(
    ' ',
  ),
);
