// The library of language clients, a file of its own that is read when it is first needed (`scripts/bundles.mjs`). Other
// extensions wait while a module runs for the first time, so what it is made of comes in short parts, the deepest first.

/** Each to be awaited, with a pause after it. */
export const parts: readonly (() => Promise<unknown>)[] = [
  () => import('vscode-languageclient/$test/common/features'),
  () => import('vscode-languageclient/$test/common/codeConverter'),
  () => import('vscode-languageclient/$test/common/protocolConverter'),
  () => import('vscode-languageclient/$test/common/diagnostic'),
  () => import('vscode-languageclient/$test/common/notebook'),
  () => import('vscode-languageclient/$test/common/textSynchronization'),
  () => import('vscode-languageclient/$test/common/completion'),
  () => import('vscode-languageclient/$test/common/semanticTokens'),
  () => import('vscode-languageclient/$test/common/fileOperations'),
  () => import('vscode-languageclient/$test/common/client'),
];

export const library = () => import('vscode-languageclient/node');
