import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/** The engine names the long steps of a model in English; here they get the person's words. */
export const progressWords: Pick<Middleware, 'handleWorkDoneProgress'> = {
  handleWorkDoneProgress: (token, params, next) =>
    next(token, params.kind === 'begin' ? { ...params, title: titleOf(params.title) } : params),
};

function titleOf(title: string): string {
  const known = new Map([
    ['Loading the model', vscode.l10n.t('Loading the model')],
    ['Preparing the graphics device', vscode.l10n.t('Preparing the graphics device')],
    ['The model reads the question', vscode.l10n.t('The model reads the question')],
  ]);
  return known.get(title) ?? title;
}
