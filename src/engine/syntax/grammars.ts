import type { GrammarLanguage } from '../../protocol/codeFacts.ts';

interface Grammar {
  /** The WebAssembly file, beside the others in the assets' `wasm` folder. */
  readonly file: string;
  /** What stands for `$` in a pattern where the language itself does not allow `$` in a name. */
  readonly expandoChar?: string;
}

/** Where each language's grammar is. Plain C has its own: the C++ grammar is nine times larger. */
export const grammars: Readonly<Record<GrammarLanguage, Grammar>> = {
  go: { file: 'tree-sitter-go.wasm', expandoChar: 'µ' },
  python: { file: 'tree-sitter-python.wasm', expandoChar: 'µ' },
  javascript: { file: 'tree-sitter-javascript.wasm' },
  typescript: { file: 'tree-sitter-typescript.wasm' },
  tsx: { file: 'tree-sitter-tsx.wasm' },
  java: { file: 'tree-sitter-java.wasm' },
  c: { file: 'tree-sitter-c.wasm', expandoChar: '𐀀' },
  cpp: { file: 'tree-sitter-cpp.wasm', expandoChar: '𐀀' },
  csharp: { file: 'tree-sitter-c-sharp.wasm', expandoChar: 'µ' },
  rust: { file: 'tree-sitter-rust.wasm', expandoChar: 'µ' },
  php: { file: 'tree-sitter-php.wasm', expandoChar: 'µ' },
  ruby: { file: 'tree-sitter-ruby.wasm', expandoChar: 'µ' },
  shell: { file: 'tree-sitter-bash.wasm', expandoChar: 'µ' },
};

const byLanguageId: Readonly<Record<string, GrammarLanguage>> = {
  go: 'go',
  python: 'python',
  javascript: 'javascript',
  javascriptreact: 'javascript',
  jsx: 'javascript',
  typescript: 'typescript',
  typescriptreact: 'tsx',
  tsx: 'tsx',
  java: 'java',
  c: 'c',
  cpp: 'cpp',
  'c++': 'cpp',
  csharp: 'csharp',
  'c#': 'csharp',
  rust: 'rust',
  php: 'php',
  ruby: 'ruby',
  shell: 'shell',
  shellscript: 'shell',
  bash: 'shell',
  sh: 'shell',
};

const byExtension: Readonly<Record<string, GrammarLanguage>> = {
  go: 'go',
  py: 'python',
  pyi: 'python',
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  java: 'java',
  c: 'c',
  h: 'c',
  cc: 'cpp',
  cpp: 'cpp',
  cxx: 'cpp',
  hh: 'cpp',
  hpp: 'cpp',
  cs: 'csharp',
  rs: 'rust',
  php: 'php',
  rb: 'ruby',
  sh: 'shell',
  bash: 'shell',
};

/** The grammar for an editor's language id, or for a file's ending where there is no editor. */
export function grammarOf(languageId: string, path = ''): GrammarLanguage | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return byLanguageId[languageId.toLowerCase()] ?? byExtension[ending];
}
