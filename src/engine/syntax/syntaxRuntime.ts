import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as astGrep from '@ast-grep/wasm/wasm_bg.js';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import type { GrammarLanguage } from '../../protocol/codeFacts.ts';
import { grammars } from './grammars.ts';

/** Parsers of this process. Grammars are loaded on first use: some take half a second and 70 MB. */
export interface SyntaxRuntime {
  /** The caller deletes the tree: it lives outside the garbage collector's reach. */
  parse(text: string, language: GrammarLanguage): Promise<Tree>;
  /** A parse for rules. Every one leaks; that is why this runs in a worker that is replaced. */
  parseForRules(text: string, language: GrammarLanguage): Promise<astGrep.SgRoot>;
}

/** Where the WebAssembly files are: in `dist` one folder, in `node_modules` several. */
export type FindAsset = (file: string) => string;

export const assetsIn =
  (folder: string): FindAsset =>
  (file) =>
    path.join(folder, 'wasm', file);

/** Starts both runtimes on the same tree-sitter: whoever initialises first decides which. */
export async function startSyntaxRuntime(find: FindAsset): Promise<SyntaxRuntime> {
  await Parser.init({ wasmBinary: readFileSync(find('web-tree-sitter.wasm')) });
  await startAstGrep(find);
  const languages = new Map<GrammarLanguage, Promise<Language>>();
  const registered = new Map<GrammarLanguage, Promise<void>>();
  const parser = new Parser();
  return {
    parse: async (text, language) => {
      const loaded = await once(languages, language, () => loadGrammar(find, language));
      parser.setLanguage(loaded);
      const tree = parser.parse(text);
      if (tree === null) throw new Error(`The ${language} parser gave no tree.`);
      return tree;
    },
    parseForRules: async (text, language) => {
      await once(registered, language, () => register(find, language));
      return astGrep.parse(language, text);
    },
  };
}

const loadGrammar = (find: FindAsset, language: GrammarLanguage): Promise<Language> =>
  Language.load(readFileSync(find(grammars[language].file)));

function register(find: FindAsset, language: GrammarLanguage): Promise<void> {
  const { file, expandoChar } = grammars[language];
  const libraryPath = find(file);
  return astGrep.registerDynamicLanguage({
    [language]: expandoChar === undefined ? { libraryPath } : { libraryPath, expandoChar },
  });
}

/** The package's own entry imports its .wasm as a module, which Node 20 refuses: it is instantiated here by hand. */
async function startAstGrep(find: FindAsset): Promise<void> {
  const { instance } = await WebAssembly.instantiate(readFileSync(find('wasm_bg.wasm')), {
    './wasm_bg.js': astGrep,
  });
  astGrep.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  await astGrep.initializeTreeSitter();
}

function once<K, V>(made: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const before = made.get(key);
  if (before !== undefined) return before;
  const now = make();
  made.set(key, now);
  now.catch(() => made.delete(key));
  return now;
}
