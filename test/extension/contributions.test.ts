import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  commands,
  contextKeys,
  panelView,
  settingNames,
  settingsSection,
  viewContainer,
} from '../../src/extension/contributions.ts';
import { readSettings } from '../../src/extension/settings.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFile(path.join(root, file), 'utf8');

/** All of the editor's side but one file. */
async function codeBeside(left: string): Promise<string> {
  const files = await readdir(path.join(root, 'src/extension'), { recursive: true });
  const scripts = files.filter((name) => name.endsWith('.ts') && name !== left);
  const sources = await Promise.all(scripts.map((name) => read(path.join('src/extension', name))));
  return sources.join('\n');
}

interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly commands: readonly Readonly<Record<string, string>>[];
    readonly menus: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly viewsContainers: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

/** A default as the README's table shows it. */
function inReadme(value: unknown): string {
  if (value === '' || value === null) return 'empty';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'number' ? value.toLocaleString('en') : `\`${String(value)}\``;
}

describe('contributions', () => {
  let text: string;
  let manifest: Manifest;
  let words: Readonly<Record<string, string>>;
  const settings = () => Object.entries(manifest.contributes.configuration.properties);

  before(async () => {
    text = await read('package.json');
    manifest = JSON.parse(text);
    words = JSON.parse(await read('package.nls.json'));
  });

  it('name the commands of the manifest, and no others', () => {
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.toSorted(), [...commands].toSorted());
  });

  it('give every command a title under our name', () => {
    for (const { command, title, category } of manifest.contributes.commands) {
      assert.match(title ?? '', /^%command\..+%$/u, command);
      assert.equal(category, 'Ask First', command);
    }
  });

  it('put only our commands into menus and onto keys', () => {
    const { menus, keybindings } = manifest.contributes;
    const used = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    for (const command of used)
      assert.ok(
        commands.some((known) => known === command),
        command,
      );
  });

  it('offer every way to an engine in the menu of the panel', () => {
    const offered = (manifest.contributes.menus['view/title'] ?? []).map(({ command }) => command);
    const ways = commands.filter((command) =>
      /(?:connect|choose|download|manage)\w+$/u.test(command),
    );
    assert.ok(ways.length > 2);
    assert.deepEqual(
      ways.filter((command) => !offered.includes(command)),
      [],
    );
  });

  it('name the view and its container', () => {
    const containers = Object.values(manifest.contributes.viewsContainers).flat();
    assert.deepEqual(
      containers.map(({ id }) => id),
      [viewContainer],
    );
    assert.deepEqual(Object.keys(manifest.contributes.views), [viewContainer]);
    assert.deepEqual(
      manifest.contributes.views[viewContainer]?.map(({ id }) => id),
      [panelView],
    );
  });

  it('name the settings of the manifest, and no others', () => {
    assert.deepEqual(
      settings()
        .map(([name]) => name)
        .toSorted(),
      settingNames.map((name) => `${settingsSection}.${name}`).toSorted(),
    );
  });

  it('take the manifest’s default for a setting that is not set', () => {
    const defaults = new Map(settings().map(([name, { default: value }]) => [name, value]));
    assert.deepEqual(
      readSettings((name) => defaults.get(`${settingsSection}.${name}`)),
      readSettings(() => undefined),
    );
  });

  it('have every setting read by the code', async () => {
    const code = await codeBeside('contributions.ts');
    for (const name of settingNames) assert.ok(code.includes(`'${name}'`), name);
  });

  it('describe every setting, and each of its values', () => {
    for (const [name, setting] of settings()) {
      assert.match(
        setting.markdownDescription ?? setting.description ?? '',
        /^%setting\..+%$/u,
        name,
      );
      assert.equal(setting.enumDescriptions?.length, setting.enum?.length, name);
    }
  });

  it('list every setting in the README, with its default and each of its values', async () => {
    const rows = [...(await read('README.md')).matchAll(/^\| `(askFirst\.[\w.]+)` .*$/gmu)];
    const listed = new Map(rows.map(([row, name = '']) => [name, row.split(' | ').slice(1)]));
    assert.deepEqual(
      [...listed.keys()].toSorted(),
      settings()
        .map(([name]) => name)
        .toSorted(),
    );
    for (const [name, setting] of settings()) {
      const [value, means = ''] = listed.get(name) ?? [];
      assert.equal(value, inReadme(setting.default), name);
      for (const choice of setting.enum ?? []) assert.ok(means.includes(`\`${choice}\``), choice);
    }
  });

  it('let no workspace say where code is sent, or how often, or which model is loaded', () => {
    const endpoint = settings().filter(([name]) => /\.endpoint\.|\.samples$/u.test(name));
    for (const [name, { scope }] of endpoint) assert.equal(scope, 'application', name);
    const local = settings().filter(([name]) => /\.local\./u.test(name));
    for (const [name, { scope }] of local) assert.equal(scope, 'machine', name);
    assert.deepEqual(
      manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.toSorted(),
      [...endpoint, ...local].map(([name]) => name).toSorted(),
    );
  });

  it('name the context keys of the manifest, and no others', () => {
    const clauses = [...text.matchAll(/"(?:when|enablement)": "([^"]*)"/gu)].map(
      ([, it]) => it ?? '',
    );
    const keys = clauses
      .join(' ')
      .replaceAll(/view == \S+/gu, '')
      .match(/askFirst\.\w+/gu);
    assert.deepEqual([...new Set(keys)].toSorted(), [...contextKeys].toSorted());
  });

  it('have every context key set by the code', async () => {
    const code = await codeBeside('contributions.ts');
    const set = [...code.matchAll(/'setContext',\s*'([^']+)'/gu)].map(([, key]) => key);
    assert.deepEqual([...new Set(set)].toSorted(), [...contextKeys].toSorted());
  });

  it('have words for every key that the manifest names, and no others', () => {
    const keys = [...text.matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key);
    assert.deepEqual([...new Set(keys)].toSorted(), Object.keys(words).toSorted());
    for (const [key, word] of Object.entries(words)) assert.match(word, /\S/u, key);
  });
});
