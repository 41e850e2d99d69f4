import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { commandsOf } from './commands.ts';
import { commands as commandIds, panelView } from './contributions.ts';
import { openConversation } from './openConversation.ts';
import { answerPage, pageHandlers } from './pageHandlers.ts';
import { openPlatform } from './platform.ts';
import { translatedWords } from './translatedWords.ts';
import { warmUp } from './warmUp.ts';
import { ChatView } from './webview/chatView.ts';

/** Milliseconds in which a page that was asked for must have opened to get the keyboard. */
const OPENING_MS = 10_000;

/** Milliseconds before each thing that a first question needs: the page that has just opened comes first. */
const MAKING_READY_MS = 400;

/** Does one thing after the other, each after a pause, unless the extension is closed meanwhile. */
async function inTurn(works: readonly (() => unknown)[], signal: AbortSignal): Promise<void> {
  for (const work of works) {
    await pause(MAKING_READY_MS, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    await work();
  }
}

/**
 * Builds every part by hand, in order: what the machine offers, the conversation on it, the page that shows it.
 *
 * @returns what ends it: resolves once everything is saved
 */
export function openExtension(context: vscode.ExtensionContext): () => Promise<void> {
  const platform = openPlatform(context);
  const { t, log, own } = platform;
  context.subscriptions.push(own);
  const view = own.add(new ChatView(vscode.Uri.joinPath(context.extensionUri, 'dist')));
  const conversation = openConversation(platform, placesOf(context), (m) => view.post(m));
  const { chat, edits, attaching, pinned, publisher } = conversation;
  // A page that is only just opening does not hear the first call.
  let focusUntil = 0;
  const focusPage = () => view.post({ type: 'focus-composer' });
  const commands = commandsOf(platform, conversation, () => {
    focusUntil = Date.now() + OPENING_MS;
    focusPage();
  });
  const handlers = pageHandlers({
    chat,
    edits,
    attaching,
    t,
    onReady: async () => {
      await chat.restore();
      const words = translatedWords(t);
      if (Object.keys(words).length > 0) view.post({ type: 'words', words });
      publisher.snapshot();
      if (Date.now() < focusUntil) focusPage();
    },
    unpin: () => pinned.unpin(),
    copy: async (text) => vscode.env.clipboard.writeText(text),
    openLink: async (url) => vscode.env.openExternal(vscode.Uri.parse(url.href, true)),
    chooseEngine: (engine) => commands.chooseEngine(engine),
    actOnBanner: (banner, action) => commands.actOnBanner(banner, action),
  });
  const post = view.post.bind(view);
  own.add(view.onDidReceiveMessage((message) => answerPage(message, handlers, { t, log, post })));
  const warm = () => warmUp(platform.engine, vscode.window.activeTextEditor?.document.languageId);
  const closed = new AbortController();
  own.add({ dispose: () => closed.abort() });
  own.add(view.onDidShow(() => void inTurn([() => conversation.prepare(), warm], closed.signal)));
  own.add(vscode.window.onDidChangeActiveTextEditor(() => view.isShown && warm()));
  own.add(vscode.window.registerWebviewViewProvider(panelView, view));
  for (const id of commandIds) own.add(vscode.commands.registerCommand(id, commands.run[id]));
  return () => conversation.close();
}

const placesOf = ({ extensionPath, globalStorageUri, storageUri }: vscode.ExtensionContext) => ({
  dist: path.join(extensionPath, 'dist'),
  storage: globalStorageUri.fsPath,
  workspaceStorage: storageUri?.fsPath,
});
