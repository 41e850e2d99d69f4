// The half of @ast-grep/wasm that its own typings leave out: the glue, without the import of its .wasm.
declare module '@ast-grep/wasm/wasm_bg.js' {
  export {
    dumpPattern,
    initializeTreeSitter,
    parse,
    registerDynamicLanguage,
    SgNode,
    SgRoot,
  } from '@ast-grep/wasm';
  export function __wbg_set_wasm(exports: object): void;
}

// Node has it; the libraries chosen for this project do not name it. Only what is used here.
declare namespace WebAssembly {
  function instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
}
