import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { MAX_TEXT } from '../protocol/parsed.ts';

/**
 * Keeps documents from the engine that are too large for it. Opening a file of 20 MB would otherwise send it all, though
 * nobody has asked about it.
 */
export function sizeLimit(): Middleware {
  const kept = new Set<string>();
  const key = (document: TextDocument) => document.uri.toString();
  return {
    didOpen: async (document, next) => {
      if (document.getText().length > MAX_TEXT) kept.add(key(document));
      else await next(document);
    },
    didChange: async (event, next) => {
      if (!kept.has(key(event.document))) await next(event);
    },
    didSave: async (document, next) => {
      if (!kept.has(key(document))) await next(document);
    },
    didClose: async (document, next) => {
      if (!kept.delete(key(document))) await next(document);
    },
  };
}
