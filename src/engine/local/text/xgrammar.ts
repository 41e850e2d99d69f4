/** Loads XGrammar, whose file Node takes for what it is not. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type * as xgrammar from '@mlc-ai/web-xgrammar';
import * as v from 'valibot';

const isClass = (value: unknown): boolean => typeof value === 'function';

const librarySchema = v.object({
  TokenizerInfo: v.custom<typeof xgrammar.TokenizerInfo>(isClass),
  GrammarCompiler: v.custom<typeof xgrammar.GrammarCompiler>(isClass),
  GrammarMatcher: v.custom<typeof xgrammar.GrammarMatcher>(isClass),
});
export type Xgrammar = v.InferOutput<typeof librarySchema>;

/**
 * The package calls itself a module of the language, but its one file is one of CommonJS, which neither Node nor bundlers
 * load. So it is compiled here; what it imports of Node's own it gets from us, as compiled text cannot import. A megabyte,
 * WebAssembly included: only for who needs it.
 */
export function loadXgrammar(): Xgrammar {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@mlc-ai/web-xgrammar');
  const run: unknown = vm.compileFunction(
    readFileSync(file, 'utf8').replaceAll('import(', 'importNode('),
    ['module', 'exports', 'require', '__filename', '__dirname', 'importNode'],
    { filename: file },
  );
  const importNode = async (name: string): Promise<unknown> => require(name);
  const module = { exports: {} };
  if (typeof run === 'function') {
    run(module, module.exports, require, file, path.dirname(file), importNode);
  }
  return v.parse(librarySchema, module.exports);
}
