import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as astGrep from '@ast-grep/wasm/wasm_bg.js';
import { Parser, type Tree } from 'web-tree-sitter';
import type { GrammarLanguage } from '../../protocol/codeFacts.ts';
import { grammars } from './grammars.ts';
import { type ParsedText, ParsedTexts } from './parsedText.ts';

/** The parser of this process. Grammars are loaded on first use: some take half a second and 70 MB. */
export interface SyntaxRuntime {
  /** The text's tree. It is kept for a while; whoever holds it reads no third text meanwhile. */
  read(text: string, language: GrammarLanguage): Promise<ParsedText>;
  /** UTF-16 units parsed so far. Every parse leaks some forty bytes for each: that is why a worker is replaced. */
  parsed(): number;
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
  const registered = new Map<GrammarLanguage, Promise<void>>();
  let units = 0;
  const texts = new ParsedTexts(async (text, language) => {
    await once(registered, language, () => register(find, language));
    units += text.length;
    return parse(text, language);
  });
  return { read: (text, language) => texts.read(text, language), parsed: () => units };
}

function parse(text: string, language: GrammarLanguage): ParsedText {
  const matched = astGrep.parse(language, text);
  const tree: Tree = matched.getInnerTree();
  const free = () => {
    matched.free();
    tree.delete();
  };
  return { text, language, tree, root: matched.root(), free };
}

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
