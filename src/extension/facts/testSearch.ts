import { splitLines } from '../pinning/documentText.ts';

/** Files that hold tests, by the habits of the languages we know. */
export const TEST_FILES =
  '**/{*_test.go,test_*.py,*_test.py,*.test.{js,jsx,ts,tsx,mjs},*.spec.{js,jsx,ts,tsx,mjs},*Test.java,*Tests.java,*Tests.cs,*_spec.rb,*_test.rb,*Test.php,*_test.{c,cc,cpp,rs}}';
/** What is not the person's own. */
export const NOT_THEIRS = '**/{node_modules,vendor,dist,build,target,.git,.venv,venv}/**';
/** Files read at most, each up to so many bytes: a look, not a search. */
export const MOST_FILES = 40;
export const MOST_BYTES = 256 * 1024;

/** Lines above a mention in which its test is named. */
const REACH = 40;

const TEST_NAMES = [
  /\bfunc\s+(Test\w+)/u,
  /\bdef\s+(test\w*)/u,
  /\b(?:it|test|describe)\s*\(\s*['"`]([^'"`]+)/u,
  /\b(?:void|function)\s+(test\w*|\w*Test\w*)\s*\(/u,
  /\bfn\s+(\w*test\w*)/u,
] as const;

const nameIn = (line: string): string | undefined =>
  TEST_NAMES.map((pattern) => pattern.exec(line)?.[1]).find((name) => name !== undefined);

/** The first test of a file that mentions a name: its own name where it has one, and its line. */
export function findTest(
  text: string,
  name: string,
): { readonly line: number; readonly name: string } | undefined {
  const mention = new RegExp(
    `(?<![\\p{L}\\p{N}_$])${name.replace(/[$\\]/gu, '\\$&')}(?![\\p{L}\\p{N}_$])`,
    'u',
  );
  const lines = splitLines(text);
  const at = lines.findIndex(
    (line) => mention.test(line) && !/^\s*(import|from|use)\b/u.test(line),
  );
  if (at === -1) return undefined;
  const above = lines.slice(Math.max(0, at - REACH), at + 1).findLast((line) => nameIn(line));
  return { line: at + 1, name: nameIn(above ?? '') ?? name };
}
