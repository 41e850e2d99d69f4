import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as astGrep from '@ast-grep/wasm/wasm_bg.js';
import { Parser, type Tree } from 'web-tree-sitter';
import type { GrammarLanguage } from '../../protocol/codeFacts.ts';
import { editBetween } from './editBetween.ts';
import { grammars } from './grammars.ts';
import { type ParsedText, ParsedTexts } from './parsedText.ts';
import { treesMadeBy, watchParser } from './treesMade.ts';

/** The parser of this process. Grammars are loaded on first use: some take half a second and 70 MB. */
export interface SyntaxRuntime {
  /** The text's tree. It is kept for a while; whoever holds it reads no third text meanwhile. */
  read(text: string, language: GrammarLanguage): Promise<ParsedText>;
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
  watchParser();
  await startAstGrep(find);
  const registered = new Map<GrammarLanguage, Promise<void>>();
  const texts = new ParsedTexts(async (text, language, like) => {
    await once(registered, language, () => register(find, language));
    return like === undefined ? parse(text, language) : parseLike(text, like);
  });
  return { read: (text, language) => texts.read(text, language) };
}

function parse(text: string, language: GrammarLanguage, like?: Tree): ParsedText {
  const { value: matched, trees } = treesMadeBy(() => astGrep.parse(language, text), like);
  const tree: Tree = matched.getInnerTree();
  const free = () => {
    matched.free();
    for (const each of [tree, ...trees]) each.delete();
  };
  return { text, language, tree, root: matched.root(), free };
}

/**
 * What a text shares with another is not parsed again. Where either has errors, it is: how the parser gets over one
 * depends on where it began.
 */
function parseLike(text: string, like: ParsedText): ParsedText {
  const { language, tree } = like;
  const edit = tree.rootNode.hasError ? undefined : editBetween(like.text, text);
  if (edit === undefined) return parse(text, language);
  const edited = tree.copy();
  edited.edit(edit);
  const parsed = parse(text, language, edited);
  edited.delete();
  if (!parsed.tree.rootNode.hasError) return parsed;
  parsed.free();
  return parse(text, language);
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
