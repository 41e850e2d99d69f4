import { setImmediate as nextRound } from 'node:timers/promises';

export type LanguageLibrary = typeof import('vscode-languageclient/node');

/**
 * The library of language clients, read when it is first needed and in parts: it is larger than the rest of the extension, and
 * other extensions wait meanwhile.
 */
export async function languageLibrary(): Promise<LanguageLibrary> {
  await import('vscode-languageserver-protocol/node');
  await nextRound();
  const library = await import('vscode-languageclient/node');
  await nextRound();
  return library;
}
