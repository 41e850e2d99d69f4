import * as vscode from 'vscode';
import { listModels } from '../engine/remote/listModels.ts';
import type { BannerAction } from './bannerList.ts';
import { connectEndpoint } from './connectEndpoint.ts';
import { type CommandId, focusPanelCommand, settingsSection } from './contributions.ts';
import { dialogs } from './dialogs.ts';
import type { EngineId } from './engines.ts';
import { faultSentence } from './errorMessages.ts';
import { describeError } from './log.ts';
import { downloadModel } from './models/downloadModel.ts';
import { getCudaFiles } from './models/getCudaFiles.ts';
import { manageModels } from './models/manageModels.ts';
import type { ModelDesk } from './models/modelDesk.ts';
import type { OpenConversation } from './openConversation.ts';
import type { Outcome } from './outcome.ts';
import type { Platform } from './platform.ts';

/** Menus hand over what they were opened on. */
type Work = (argument?: unknown) => Promise<void>;

/** What a person can do from outside the page, and what the page has done here. */
export interface Commands {
  readonly run: Readonly<Record<CommandId, Work>>;
  chooseEngine(engine: EngineId): Promise<void>;
  /** Returns whether the banner offers that now. */
  actOnBanner(banner: string, action: string): Promise<boolean>;
}

/** User scope, whatever a workspace says: nobody's folder decides where code is sent. */
async function saveEndpoint(saved: {
  readonly url: string;
  readonly model: string;
  readonly contextLength: number | undefined;
}): Promise<void> {
  const section = vscode.workspace.getConfiguration(settingsSection);
  const { Global } = vscode.ConfigurationTarget;
  await section.update('endpoint.url', saved.url, Global);
  await section.update('endpoint.model', saved.model, Global);
  await section.update('endpoint.contextLength', saved.contextLength, Global);
}

function connecting({ t, keys, engines, changed }: Platform): Work {
  return async () => {
    const isConnected = await connectEndpoint({
      t,
      dialogs,
      keys,
      listModels,
      agreeToPlain: (origin) => engines.agreeToPlain(origin),
      save: saveEndpoint,
    });
    if (isConnected) await engines.choose('remote');
    changed.fire();
  };
}

function choosingModel(platform: Platform): Work {
  const { t } = platform;
  return async () => {
    const [folder] =
      (await vscode.window.showOpenDialog({
        canSelectFolders: true,
        canSelectFiles: false,
        openLabel: t('Use this model'),
        title: t('Folder of a model for ONNX Runtime'),
      })) ?? [];
    if (folder === undefined) return;
    if (await isModelFolder(folder)) return useModel(platform, folder.fsPath);
    dialogs.notify(faultSentence({ key: 'no-model', facts: { folder: folder.fsPath } }, t));
  };
}

/** Whether it looks like one; the model that is chosen so far stays where it does not. What is in it shows when it is read. */
const isModelFolder = async (folder: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, 'config.json')).then(
    () => true,
    () => false,
  );

/** The model in that folder answers from now on. */
async function useModel({ engines, changed }: Platform, folder: string): Promise<void> {
  await saveModelFolder(folder);
  await engines.choose('local');
  changed.fire();
}

/** The model in that folder is unloaded, and does not answer any more. */
async function releaseModel(platform: Platform, folder: string): Promise<void> {
  const { engines, local, settings, changed } = platform;
  if (settings().local.folder !== folder) return;
  await local.unload();
  await saveModelFolder('');
  if (engines.chosen === 'local') await engines.choose('analyst');
  changed.fire();
}

async function saveModelFolder(folder: string): Promise<void> {
  const section = vscode.workspace.getConfiguration(settingsSection);
  await section.update('local.folder', folder, vscode.ConfigurationTarget.Global);
}

const deskOf = (platform: Platform): ModelDesk => ({
  t: platform.t,
  dialogs,
  shelf: platform.shelf,
  use: (folder) => useModel(platform, folder),
  release: (folder) => releaseModel(platform, folder),
  chooseFolder: choosingModel(platform),
  showFolder: async (folder) => {
    await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.file(folder));
  },
});

function restarting({ t, log, engine }: Platform): Work {
  return async () => {
    try {
      await engine.restart();
    } catch (error) {
      log.error(`The engine does not start: ${describeError(error)}`);
      dialogs.notify(t('The engine does not start. The log says why.'));
    }
  };
}

/** Shows the panel once something is attached, and says so where it is not. */
function attachingTo(
  { attaching }: OpenConversation,
  reveal: () => Promise<void>,
): Pick<
  Commands['run'],
  'askFirst.attachTerminal' | 'askFirst.attachTest' | 'askFirst.attachClipboard'
> {
  const tell = async (outcome: Outcome) => {
    if (outcome.kind === 'refused') dialogs.notify(outcome.message);
    else await reveal();
  };
  return {
    'askFirst.attachTerminal': async () => tell(await attaching.terminal()),
    'askFirst.attachTest': async (argument) => tell(attaching.test(argument)),
    'askFirst.attachClipboard': async () => tell(await attaching.clipboard()),
  };
}

/** What has to be done before an engine can be chosen. */
const makesReady: Readonly<Record<EngineId, CommandId>> = {
  analyst: 'askFirst.ask',
  local: 'askFirst.downloadModel',
  remote: 'askFirst.connectEndpoint',
};

/** @param askToFocus has the page take the keyboard, now or as soon as it is there */
export function commandsOf(
  platform: Platform,
  conversation: OpenConversation,
  askToFocus: () => void,
): Commands {
  const { log, engines, banners, changed } = platform;
  const { chat, pinned } = conversation;
  const reveal = async () => {
    await vscode.commands.executeCommand(focusPanelCommand);
    askToFocus();
  };
  const run: Commands['run'] = {
    'askFirst.ask': async () => {
      await pinned.pinActive();
      await reveal();
    },
    ...attachingTo(conversation, reveal),
    'askFirst.newThread': async () => {
      await chat.newThread();
      askToFocus();
    },
    'askFirst.connectEndpoint': connecting(platform),
    'askFirst.chooseModelFolder': choosingModel(platform),
    'askFirst.downloadModel': () => downloadModel(deskOf(platform)),
    'askFirst.manageModels': () => manageModels(deskOf(platform)),
    'askFirst.unloadModel': async () => {
      chat.stop();
      const { t, local } = platform;
      const wasThere = local.status.kind !== 'idle';
      await local.unload();
      dialogs.notify(
        wasThere
          ? t('The local model is unloaded, and its memory is free again.')
          : t('No local model is loaded.'),
      );
    },
    'askFirst.getCudaFiles': () => getCudaFiles({ t: platform.t, dialogs, files: platform.shelf }),
    'askFirst.stop': async () => {
      chat.stop();
    },
    'askFirst.showLog': async () => log.show(),
    'askFirst.restartEngine': restarting(platform),
  };
  const onBanner = (banner: string): Readonly<Record<BannerAction, Work>> => ({
    'restart-engine': run['askFirst.restartEngine'],
    'show-log': run['askFirst.showLog'],
    'connect-endpoint': run['askFirst.connectEndpoint'],
    'manage-trust': async () => {
      await vscode.commands.executeCommand('workbench.trust.manage');
    },
    dismiss: async () => banners.remove(banner),
  });
  return {
    run,
    chooseEngine: async (id) => {
      const isReady = engines.choices().some((choice) => choice.id === id && choice.ready);
      if (!isReady) return run[makesReady[id]]();
      await engines.choose(id);
      changed.fire();
    },
    actOnBanner: async (banner, action) => {
      const offered = banners.action(banner, action);
      if (offered !== undefined) await onBanner(banner)[offered]();
      return offered !== undefined;
    },
  };
}
