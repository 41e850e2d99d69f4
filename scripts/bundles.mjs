/** What is bundled from what, and what is copied beside it. The one list of `dist/`. */

/** `import.meta.url` does not exist in CommonJS; libraries that find their files by it get it back. */
const urlBanner = 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;';

/** Bundled CommonJS libraries still call `require` for what Node brings; ESM has none. */
const requireBanner =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/**
 * The documents of the prompt are imported as their text.
 *
 * @type {Record<string, import('esbuild').Loader>}
 */
export const textLoader = { '.md': 'text' };

/** @type {import('esbuild').BuildOptions} */
const forNode = {
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: { js: requireBanner },
};

/**
 * Libraries that are read when they are first needed, each as a bundle of its own: who imports one finds it in its file.
 *
 * @type {readonly { readonly imported: RegExp, readonly file: string }[]}
 */
const outside = [
  { imported: /^vscode$/, file: 'vscode' },
  { imported: /^vscode-jsonrpc(?:\/node)?$/, file: './jsonrpc.cjs' },
  { imported: /^vscode-languageserver-protocol(?:\/node)?$/, file: './languageProtocol.cjs' },
  { imported: /^\.\/languageParts\.ts$/, file: './languageParts.cjs' },
  { imported: /^\.\/openExtension\.ts$/, file: './openExtension.cjs' },
];

/**
 * What is outside of a bundle is required in one place of it: VS Code looks at every call of `require`, and a copy of its own
 * namespace for each module took longer than the modules.
 *
 * @type {import('esbuild').Plugin}
 */
const requiredOnce = {
  name: 'required once',
  setup(build) {
    for (const { imported, file } of outside) {
      build.onResolve({ filter: imported, namespace: 'file' }, ({ kind }) => {
        if (kind === 'entry-point') return undefined;
        return kind === 'require-call' || kind === 'import-statement'
          ? { path: file, namespace: kind }
          : { path: file, external: true };
      });
    }
    for (const namespace of ['require-call', 'import-statement']) {
      build.onResolve({ filter: /^/, namespace }, ({ path }) => ({ path, external: true }));
    }
    build.onLoad({ filter: /^/, namespace: 'require-call' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
    build.onLoad({ filter: /^/, namespace: 'import-statement' }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)};`,
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const forExtension = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // VS Code hands itself out through `require` only.
  supported: { 'dynamic-import': false },
  plugins: [requiredOnce],
  // Measured: with short names the library of language clients takes a third longer to load.
  minifyIdentifiers: false,
  define: { 'import.meta.url': '__moduleUrl' },
  banner: { js: urlBanner },
};

/**
 * @typedef {object} Bundle
 * @property {string} entry
 * @property {string} output
 * @property {import('esbuild').BuildOptions} options
 */

/** @type {readonly Bundle[]} */
export const bundles = [
  {
    entry: 'src/extension/extension.ts',
    output: 'dist/extension.cjs',
    options: forExtension,
  },
  {
    entry: 'src/extension/openExtension.ts',
    output: 'dist/openExtension.cjs',
    options: forExtension,
  },
  {
    entry: 'node_modules/vscode-jsonrpc/lib/node/main.js',
    output: 'dist/jsonrpc.cjs',
    options: forExtension,
  },
  {
    entry: 'node_modules/vscode-languageserver-protocol/lib/node/main.js',
    output: 'dist/languageProtocol.cjs',
    options: forExtension,
  },
  {
    entry: 'src/extension/languageParts.ts',
    output: 'dist/languageParts.cjs',
    options: forExtension,
  },
  { entry: 'src/engine/main.ts', output: 'dist/engine.mjs', options: forNode },
  {
    entry: 'src/engine/syntax/syntaxWorker.ts',
    output: 'dist/syntaxWorker.mjs',
    options: forNode,
  },
  {
    entry: 'src/extension/engineWorker.ts',
    output: 'dist/engineWorker.mjs',
    options: forNode,
  },
  {
    entry: 'src/extension/store/storeWorker.ts',
    output: 'dist/storeWorker.mjs',
    options: forNode,
  },
  {
    entry: 'src/extension/turns/turnWorker.ts',
    output: 'dist/turnWorker.mjs',
    options: forNode,
  },
  {
    entry: 'src/engine/local/process/main.ts',
    output: 'dist/modelProcess.mjs',
    // Native code: found in a `node_modules`, the repository's or the one that the package brings.
    options: { ...forNode, external: ['onnxruntime-node'] },
  },
  { entry: 'src/cli/main.ts', output: 'dist/cli.mjs', options: forNode },
  {
    entry: 'media/page.ts',
    output: 'dist/page.js',
    options: { platform: 'browser', format: 'iife', target: 'chrome128' },
  },
  {
    entry: 'media/page.css',
    output: 'dist/page.css',
    options: { platform: 'browser', target: 'chrome128', external: ['*.ttf', '*.svg'] },
  },
];

const grammars = [
  'bash',
  'c-sharp',
  'cpp',
  'go',
  'java',
  'javascript',
  'php',
  'python',
  'ruby',
  'rust',
  'tsx',
  'typescript',
];

/** Files that travel as they are: source to target. Of C++ and C each has its own grammar, from different packages. */
export const copies = new Map([
  ['node_modules/@vscode/codicons/dist/codicon.css', 'dist/codicon.css'],
  ['node_modules/@vscode/codicons/dist/codicon.ttf', 'dist/codicon.ttf'],
  ['node_modules/web-tree-sitter/web-tree-sitter.wasm', 'dist/wasm/web-tree-sitter.wasm'],
  ['node_modules/@ast-grep/wasm/wasm_bg.wasm', 'dist/wasm/wasm_bg.wasm'],
  ['node_modules/tree-sitter-c/tree-sitter-c.wasm', 'dist/wasm/tree-sitter-c.wasm'],
  ...grammars.map(
    /** @returns {[string, string]} */ (name) => [
      `node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`,
      `dist/wasm/tree-sitter-${name}.wasm`,
    ],
  ),
]);

/** Where our bug rules are written, and where the engine reads them. */
export const rulesFolder = { from: 'src/engine/syntax/rules', to: 'dist/rules' };
