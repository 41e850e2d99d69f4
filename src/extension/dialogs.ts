import * as vscode from 'vscode';
import type { Dialogs } from './connectEndpoint.ts';

const choose: Dialogs['choose'] = async (title, choices) => {
  const items = choices.map(({ id, label, detail }) => ({
    id,
    label,
    ...(detail === undefined ? {} : { detail }),
  }));
  const picked = await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true });
  return picked?.id;
};

const enter: Dialogs['enter'] = async (title, { value, secret, hint, objection }) =>
  vscode.window.showInputBox({
    title,
    ignoreFocusOut: true,
    ...(value === undefined ? {} : { value }),
    ...(secret === undefined ? {} : { password: secret }),
    ...(hint === undefined ? {} : { prompt: hint }),
    ...(objection === undefined ? {} : { validateInput: objection }),
  });

const confirm: Dialogs['confirm'] = async (message, detail, button) => {
  const pressed = await vscode.window.showWarningMessage(message, { modal: true, detail }, button);
  return pressed === button;
};

const during: Dialogs['during'] = async (title, work) =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      let shown = 0;
      return work(stop.signal, (message, share) => {
        progress.report({ message, increment: (share - shown) * 100 });
        shown = share;
      });
    },
  );

/** Asks the person in VS Code's own boxes. */
export const dialogs: Dialogs = {
  choose,
  enter,
  confirm,
  during,
  notify: (message) => {
    // Resolves when it is closed; nobody waits for that.
    void vscode.window.showWarningMessage(message);
  },
  tell: (message) => {
    void vscode.window.showInformationMessage(message);
  },
};
