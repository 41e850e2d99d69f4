import type { DocumentText } from './documentText.ts';

/** What is special about a document that a question is to be about. The first that applies is the one that is said. */
export type Situation =
  | {
      readonly kind: 'too-large';
      readonly languageId: string;
      readonly sizes: { readonly size: string; readonly limit: string };
    }
  | {
      readonly kind:
        | 'usual'
        | 'binary'
        | 'empty'
        | 'undecodable'
        | 'untitled'
        | 'notebook-cell'
        | 'no-grammar';
      readonly languageId: string;
    };

/** UTF-16 units of a document that can be asked about: the engine reads the whole of it for every question. */
export const MOST_TEXT = 2 * 1024 * 1024;

/** Languages whose files the engine can parse, as VS Code names them. */
const withGrammar: ReadonlySet<string> = new Set([
  'go',
  'python',
  'javascript',
  'javascriptreact',
  'typescript',
  'typescriptreact',
  'java',
  'c',
  'cpp',
  'csharp',
  'rust',
  'php',
  'ruby',
  'shellscript',
]);

const megabytes = (units: number): string => `${Math.round((units / 1024 / 1024) * 10) / 10} MB`;

type PlainKind = Exclude<Situation['kind'], 'too-large'>;

/** A NUL is in no text file; VS Code shows one that has some as text when told to. */
function plainKind({ text, scheme, languageId }: DocumentText): PlainKind {
  if (text.includes('\0')) return 'binary';
  if (text === '') return 'empty';
  if (text.includes('\uFFFD')) return 'undecodable';
  if (scheme === 'vscode-notebook-cell') return 'notebook-cell';
  if (scheme === 'untitled') return 'untitled';
  return withGrammar.has(languageId) ? 'usual' : 'no-grammar';
}

export function readSituation(document: DocumentText): Situation {
  const { text, languageId } = document;
  if (text.length <= MOST_TEXT) return { kind: plainKind(document), languageId };
  return {
    kind: 'too-large',
    languageId,
    sizes: { size: megabytes(text.length), limit: megabytes(MOST_TEXT) },
  };
}
