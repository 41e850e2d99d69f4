import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { type SettingName, settingsSection } from './contributions.ts';

const SETTING: SettingName = 'hints';

/** Whether findings are marked in the editor, too. */
const isOn = (): boolean =>
  vscode.workspace.getConfiguration(settingsSection).get<unknown>(SETTING) !== false;

/** Lets marks and quick fixes through while the setting says so; it is read each time, so that it takes effect at once. */
export const markSwitch: Pick<Middleware, 'handleDiagnostics' | 'provideCodeActions'> = {
  handleDiagnostics: (uri, diagnostics, next) => next(uri, isOn() ? diagnostics : []),
  provideCodeActions: async (document, range, context, token, next) =>
    isOn() ? next(document, range, context, token) : [],
};
