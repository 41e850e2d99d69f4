import { extname } from 'node:path';

const byExtension: ReadonlyMap<string, string> = new Map([
  ['.go', 'go'],
  ['.py', 'python'],
  ['.pyi', 'python'],
  ['.js', 'javascript'],
  ['.mjs', 'javascript'],
  ['.cjs', 'javascript'],
  ['.jsx', 'javascriptreact'],
  ['.ts', 'typescript'],
  ['.mts', 'typescript'],
  ['.cts', 'typescript'],
  ['.tsx', 'typescriptreact'],
  ['.java', 'java'],
  ['.c', 'c'],
  ['.h', 'c'],
  ['.cc', 'cpp'],
  ['.cpp', 'cpp'],
  ['.cxx', 'cpp'],
  ['.hpp', 'cpp'],
  ['.hh', 'cpp'],
  ['.cs', 'csharp'],
  ['.rs', 'rust'],
  ['.php', 'php'],
  ['.rb', 'ruby'],
  ['.sh', 'shellscript'],
  ['.bash', 'shellscript'],
]);

/** The editor's name for the language of a file. */
export const languageOfFile = (path: string): string =>
  byExtension.get(extname(path).toLowerCase()) ?? 'plaintext';

const editorNames: ReadonlyMap<string, string> = new Map([
  ['shell', 'shellscript'],
  ['bash', 'shellscript'],
  ['tsx', 'typescriptreact'],
  ['jsx', 'javascriptreact'],
  ['c++', 'cpp'],
  ['c#', 'csharp'],
]);

/** The editor's name for a language as people and grammars name it. */
export const languageId = (name: string): string => {
  const lower = name.toLowerCase();
  return editorNames.get(lower) ?? lower;
};
