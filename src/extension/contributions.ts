/**
 * Every name that `package.json` and the code share. A test keeps the two equal, both ways; code that uses a name that is
 * not here does not compile.
 */

export const commands = [
  'askFirst.ask',
  'askFirst.attachTerminal',
  'askFirst.attachTest',
  'askFirst.attachClipboard',
  'askFirst.newThread',
  'askFirst.connectEndpoint',
  'askFirst.chooseModelFolder',
  'askFirst.downloadModel',
  'askFirst.manageModels',
  'askFirst.unloadModel',
  'askFirst.getCudaFiles',
  'askFirst.stop',
  'askFirst.showLog',
  'askFirst.restartEngine',
] as const;
export type CommandId = (typeof commands)[number];

export const viewContainer = 'askFirst';
export const panelView = 'askFirst.panel';
/** VS Code makes it from the view: shows it and puts the focus there. */
export const focusPanelCommand = `${panelView}.focus`;

export const settingNames = [
  'asking',
  'hints',
  'samples',
  'endpoint.url',
  'endpoint.model',
  'endpoint.contextLength',
  'local.folder',
  'local.provider',
  'local.contextLength',
  'local.keepMinutes',
  'local.mirror',
  'local.modelsFolder',
] as const;
export type SettingName = (typeof settingNames)[number];
export const settingsSection = 'askFirst';

/** Context keys that `when` clauses and `enablement` use. */
export const contextKeys = ['askFirst.busy'] as const;
