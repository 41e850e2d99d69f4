import path from 'node:path';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { engineIdSchema } from '../protocol/snapshot.ts';
import { BannerList } from './bannerList.ts';
import { settingsSection } from './contributions.ts';
import { Disposables } from './disposables.ts';
import { EngineProcess } from './engineProcess.ts';
import { type EngineId, Engines, type Remembered } from './engines.ts';
import type { AskEngine } from './facts/codeSource.ts';
import { LocalModels } from './localModels.ts';
import { EngineShelf } from './models/shelf.ts';
import { noteEngine, noteModel, noteTrust } from './notices.ts';
import { EndpointKeys } from './secrets.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Translate } from './translate.ts';
import { WorkspaceRules } from './workspaceRules.ts';

/** What a conversation stands on: words, log, settings, and who can answer. */
export interface Platform {
  /** Everything that ends with the extension. */
  readonly own: Disposables;
  readonly t: Translate;
  readonly log: vscode.LogOutputChannel;
  readonly settings: () => Settings;
  readonly keys: EndpointKeys;
  readonly engine: EngineProcess;
  readonly engines: Engines;
  readonly local: LocalModels;
  readonly shelf: EngineShelf;
  readonly banners: BannerList;
  /** Something outside the conversation changed that the page shows. */
  readonly changed: vscode.EventEmitter<void>;
}

const translate: Translate = (sentence, values) =>
  values === undefined ? vscode.l10n.t(sentence) : vscode.l10n.t(sentence, { ...values });

/** A value in the editor's own memory. What an older version left there may have another form. */
function remembered<T>(
  memory: vscode.Memento,
  key: string,
  read: (value: unknown) => T | undefined,
): Remembered<T> {
  return {
    get: () => read(memory.get<unknown>(key)),
    set: (value) => memory.update(key, value),
  };
}

const readEngineId = (value: unknown): EngineId | undefined =>
  v.is(engineIdSchema, value) ? value : undefined;

const readOrigins = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;

function currentSettings(): Settings {
  const section = vscode.workspace.getConfiguration(settingsSection);
  return readSettings((name) => section.get<unknown>(name));
}

/** @param ownFolder where models are kept if the person names no other place */
const openShelf = (request: AskEngine, ownFolder: string): EngineShelf =>
  new EngineShelf({
    request,
    folder: () => {
      const { modelsFolder } = currentSettings().local;
      return path.isAbsolute(modelsFolder) ? modelsFolder : ownFolder;
    },
    mirror: () => currentSettings().local.mirror,
  });

export function openPlatform(context: vscode.ExtensionContext): Platform {
  const own = new Disposables();
  const t = translate;
  const log = own.add(vscode.window.createOutputChannel('Ask First', { log: true }));
  const changed = own.add(new vscode.EventEmitter<void>());
  const banners = new BannerList(() => changed.fire());
  const dist = path.join(context.extensionPath, 'dist');
  const engine = own.add(new EngineProcess({ dist, log }));
  own.add(engine.onDidChange((state) => noteEngine(state, banners, t)));
  own.add(new WorkspaceRules({ t, log, engine, banners }));
  const request: AskEngine = (method, params, signal) => engine.request(method, params, signal);
  const local = new LocalModels({
    request,
    onStatus: () => changed.fire(),
    onNotice: (notice) => noteModel(notice, banners, t),
  });
  own.add(engine.onModel((message) => local.hear(message)));
  own.add(engine.onDidChange(({ kind }) => kind !== 'running' && local.lost()));
  const shelf = openShelf(request, path.join(context.globalStorageUri.fsPath, 'models'));
  own.add(engine.onModel((message) => shelf.hear(message)));
  const keys = new EndpointKeys(context.secrets);
  const engines = new Engines({
    t,
    settings: currentSettings,
    keys,
    local,
    chosen: remembered(context.globalState, 'engine', readEngineId),
    plainOrigins: remembered(context.globalState, 'plainOrigins', readOrigins),
  });
  noteTrust(vscode.workspace.isTrusted, banners, t);
  own.add(vscode.workspace.onDidGrantWorkspaceTrust(() => noteTrust(true, banners, t)));
  own.add(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settingsSection)) changed.fire();
    }),
  );
  return {
    own,
    t,
    log,
    settings: currentSettings,
    keys,
    engine,
    engines,
    local,
    shelf,
    banners,
    changed,
  };
}
