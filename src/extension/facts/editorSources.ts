import * as vscode from 'vscode';
import type {
  Diagnostic,
  FoundDefinition,
  FoundReferences,
  FoundType,
  Subject,
} from '../../chat/evidence/evidence.ts';
import { OWN_SOURCE } from '../../protocol/engine.ts';
import type { PinnedSelection } from '../../protocol/selection.ts';
import { displayPath } from '../documents.ts';
import { splitLines } from '../pinning/documentText.ts';
import { type AskEngine, readCode } from './codeSource.ts';
import type { FactSources } from './gatherFacts.ts';
import { readChanges } from './gitChanges.ts';
import { hoverType } from './hoverType.ts';
import { nearestFirst } from './nearestFirst.ts';
import { findTest, MOST_BYTES, MOST_FILES, NOT_THEIRS, TEST_FILES } from './testSearch.ts';

/** What the editor knows about the document of one question. */
export function editorSources(
  ask: AskEngine,
  selection: PinnedSelection | undefined,
  subject: Subject | undefined,
): FactSources {
  if (selection === undefined || subject === undefined) return noSources;
  const uri = vscode.Uri.parse(selection.uri);
  return {
    code: (signal) => readCode(ask, selection, subject, signal),
    diagnostics: () => readDiagnostics(uri, subject),
    definitions: (names) => findDefinitions(uri, subject, names),
    absent: findAbsent,
    tests: findTests,
    references: (names) => findReferences(uri, subject, names),
    types: (names) => findTypes(uri, subject, names),
    changes: () => readChanges(uri, subject.text),
  };
}

const noSources: FactSources = {
  code: async () => undefined,
  diagnostics: () => undefined,
  definitions: async () => undefined,
  absent: async () => undefined,
  tests: async () => undefined,
  references: async () => undefined,
  types: async () => undefined,
  changes: async () => undefined,
};

const severities = ['error', 'warning', 'information', 'hint'] as const;

/** Without one it cannot be told whether a file has no problems or nobody has looked for any. */
const isSomebodyLooking = (languageId: string): boolean =>
  vscode.extensions.all.some(
    ({ isActive, packageJSON }) =>
      isActive && packageJSON?.activationEvents?.includes(`onLanguage:${languageId}`),
  );

function readDiagnostics(uri: vscode.Uri, subject: Subject): readonly Diagnostic[] | undefined {
  // Our own marks are our findings, which the engine tells; they are no second opinion.
  const others = vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== OWN_SOURCE);
  const found = others.map(
    ({ range, severity, message, source }): Diagnostic => ({
      line: range.start.line + 1,
      severity: severities[severity] ?? 'error',
      message,
      ...(source === undefined ? {} : { source }),
    }),
  );
  if (found.length === 0 && !isSomebodyLooking(subject.languageId)) return undefined;
  return nearestFirst(found, subject.lines);
}

/** The first place of a name in the lines asked about, else in the file: where its provider is asked. */
function placeOf(name: string, { text, lines }: Subject): vscode.Position | undefined {
  const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'u');
  const places = splitLines(text).flatMap((line, index) => {
    const column = line.search(word);
    return column === -1 ? [] : [{ line: index + 1, column }];
  });
  const [first] = nearestFirst(places, lines);
  return first && new vscode.Position(first.line - 1, first.column);
}

type Found = readonly (vscode.Location | vscode.LocationLink)[] | undefined;

async function findDefinition(
  uri: vscode.Uri,
  name: string,
  position: vscode.Position,
): Promise<readonly FoundDefinition[]> {
  const found: Found = await vscode.commands.executeCommand(
    'vscode.executeDefinitionProvider',
    uri,
    position,
  );
  const [first] = found ?? [];
  if (first === undefined) return [];
  const [target, range] =
    'targetUri' in first ? [first.targetUri, first.targetRange] : [first.uri, first.range];
  return [{ name, path: displayPath(target), line: range.start.line + 1 }];
}

/** Asks about every name at its place. Where no provider finds anything at all, there may be none. */
async function forEachName<T>(
  subject: Subject,
  names: readonly string[],
  ask: (name: string, position: vscode.Position) => Promise<readonly T[]>,
): Promise<readonly T[] | undefined> {
  const found = await Promise.all(
    names.map((name) => {
      const position = placeOf(name, subject);
      return position === undefined ? [] : ask(name, position);
    }),
  );
  const all = found.flat();
  return all.length === 0 ? undefined : all;
}

async function findDefinitions(
  uri: vscode.Uri,
  subject: Subject,
  names: readonly string[],
): Promise<readonly FoundDefinition[] | undefined> {
  return forEachName(subject, names, (name, position) => findDefinition(uri, name, position));
}

/** A provider that knows the name tells at least where it is declared: none at all is no answer. */
async function findReferencesOf(
  uri: vscode.Uri,
  name: string,
  position: vscode.Position,
): Promise<readonly FoundReferences[]> {
  const found: readonly vscode.Location[] | undefined = await vscode.commands.executeCommand(
    'vscode.executeReferenceProvider',
    uri,
    position,
  );
  if (found === undefined || found.length === 0) return [];
  const places = found.slice(0, MOST_PLACES).map((place) => ({
    path: displayPath(place.uri),
    line: place.range.start.line + 1,
    here: place.uri.toString() === uri.toString(),
  }));
  return [{ name, places }];
}

const MOST_PLACES = 200;

async function findReferences(uri: vscode.Uri, subject: Subject, names: readonly string[]) {
  return forEachName(subject, names, (name, at) => findReferencesOf(uri, name, at));
}

const hoverText = ({ contents }: vscode.Hover): string =>
  contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');

async function findType(
  uri: vscode.Uri,
  name: string,
  position: vscode.Position,
): Promise<readonly FoundType[]> {
  const found: readonly vscode.Hover[] | undefined = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  const types = (found ?? []).map((hover) => hoverType(name, hoverText(hover)));
  const type = types.find((each) => each !== undefined);
  return type === undefined ? [] : [{ name, type, line: position.line + 1 }];
}

async function findTypes(uri: vscode.Uri, subject: Subject, names: readonly string[]) {
  return forEachName(subject, names, (name, at) => findType(uri, name, at));
}

async function isInWorkspace(name: string): Promise<boolean> {
  const found: readonly vscode.SymbolInformation[] | undefined =
    await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', name);
  return (found ?? []).some((symbol) => symbol.name.replace(/\(.*$/u, '') === name);
}

async function findAbsent(
  names: readonly string[],
  control: string,
): Promise<readonly string[] | undefined> {
  const [isIndexed, ...present] = await Promise.all([control, ...names].map(isInWorkspace));
  return isIndexed ? names.filter((_, index) => !present[index]) : undefined;
}

/** Other files of a workspace that is not trusted are not read. */
async function findTests(name: string, signal: AbortSignal) {
  if (!vscode.workspace.isTrusted || !vscode.workspace.workspaceFolders) return undefined;
  const files = await vscode.workspace.findFiles(TEST_FILES, NOT_THEIRS, MOST_FILES);
  const found = await Promise.all(files.map((file) => findTestIn(file, name, signal)));
  return found.flat();
}

async function findTestIn(file: vscode.Uri, name: string, signal: AbortSignal) {
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > MOST_BYTES || signal.aborted) return [];
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const test = findTest(text, name);
  return test === undefined ? [] : [{ path: displayPath(file), ...test }];
}
