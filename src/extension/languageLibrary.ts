import { setTimeout as pause } from 'node:timers/promises';

export type LanguageLibrary = typeof import('vscode-languageclient/node');

/**
 * The library of language clients, read when it is first needed and in parts: it is larger than the rest of the extension, and
 * other extensions wait meanwhile.
 */
export async function languageLibrary(): Promise<LanguageLibrary> {
  await import('vscode-jsonrpc/node');
  await pause(0);
  await import('vscode-languageserver-protocol/node');
  await pause(0);
  const { parts, library } = await import('./languageParts.ts');
  for (const load of parts) {
    await pause(0);
    await load();
  }
  await pause(0);
  const loaded = await library();
  await pause(0);
  return loaded;
}
