import { applyEdit } from '../chat/edits/applyEdit.ts';
import type { Subject } from '../chat/evidence/evidence.ts';
import { moderate } from '../chat/moderate/moderate.ts';
import {
  type AskCall,
  type EngineName,
  readApplyCall,
  readAskCall,
  readModerateCall,
} from './arguments.ts';
import { CallError } from './callError.ts';
import {
  applyCaseSchema,
  askCaseSchema,
  type CaseResult,
  moderateCaseSchema,
  runCases,
} from './cases.ts';
import { evaluateCases } from './evaluate/command.ts';
import { languageId, languageOfFile } from './languageId.ts';
import { modelOf } from './modelOf.ts';
import { models } from './models/command.ts';
import { readAnswers, readDiagnostics } from './parseFile.ts';
import { renderPlainText } from './plainText.ts';
import { threadResult } from './result.ts';
import { linesWithin, readTarget } from './target.ts';
import type { Terminal } from './terminal.ts';
import { MAX_CASES, MAX_SOURCE, readTextFile } from './textFile.ts';
import { attachmentsOf, runThread, type Script, type ThreadEngine } from './thread.ts';

type Command = (words: readonly string[], to: Terminal, signal: AbortSignal) => Promise<void>;

/** @throws {CallError} for a bad call; {EngineError} if the engine fails. */
const ask: Command = async (words, terminal, signal) => {
  const call = readAskCall(words);
  const { what, asking, samples } = call;
  const cases = what.kind === 'cases' ? await readTextFile(what.path, MAX_CASES) : undefined;
  const script = what.kind === 'file' ? await readScript(call, what) : undefined;
  const model = await modelOf(call, terminal, signal);
  const engine = { syntax: terminal.syntax, model, asking, samples };
  if (cases !== undefined) await printAll(askCases(cases, call.engine, engine, signal), terminal);
  if (script !== undefined) await askOne(call, script, engine, terminal, signal);
};

async function askOne(
  { json, answers, engine: name }: AskCall,
  script: Script,
  engine: ThreadEngine,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const turns = await runThread(script, engine, signal);
  const result = threadResult(turns, name, answers !== undefined);
  const { path, text } = script.subject;
  if (json) terminal.print(`${JSON.stringify(result)}\n`);
  else
    for (const turn of result.turns ?? [result]) terminal.print(renderPlainText(turn, path, text));
}

async function readScript(
  call: AskCall,
  { target, question }: { readonly target: string; readonly question: string },
): Promise<Script> {
  const { path, lines } = readTarget(target);
  const text = await readTextFile(path, MAX_SOURCE);
  if (text.trim() === '') throw new CallError(`${path} is empty: there is no code to ask about.`);
  const subject = {
    path,
    languageId: languageOfFile(path),
    text,
    lines: linesWithin(text, lines, path),
  };
  const { diagnostics, answers, attach } = call;
  const attached = await Promise.all(attach.map((file) => readTextFile(file, MAX_SOURCE)));
  return {
    subject,
    question,
    diagnostics:
      diagnostics === undefined
        ? undefined
        : readDiagnostics(await readTextFile(diagnostics, MAX_SOURCE), diagnostics),
    attached: attachmentsOf(attached, attach),
    answers: answers === undefined ? [] : readAnswers(await readTextFile(answers, MAX_SOURCE)),
  };
}

const askCases = (lines: string, name: EngineName, engine: ThreadEngine, signal: AbortSignal) =>
  runCases(
    lines,
    askCaseSchema,
    async ({ file, code, language, selection, question, diagnostics, attached }) => {
      const named = selection ? { from: selection[0], to: selection[1] } : undefined;
      const subject: Subject = {
        path: file,
        languageId: language === undefined ? languageOfFile(file) : languageId(language),
        text: code,
        lines: linesWithin(code, named, file),
      };
      const turns = await runThread(
        { subject, question, diagnostics, answers: [], attached: attachmentsOf(attached) },
        engine,
        signal,
      );
      return threadResult(turns, name, false);
    },
  );

const apply: Command = async (words, terminal) => {
  const { cases, file, search, replace } = readApplyCall(words);
  const one = (text: string, from: string, to: string) => {
    const applied = applyEdit(text, from, to);
    return applied.kind === 'applied'
      ? { kind: applied.kind, text: applied.text }
      : { kind: applied.kind };
  };
  if (cases !== undefined) {
    const lines = await readTextFile(cases, MAX_CASES);
    await printAll(
      runCases(lines, applyCaseSchema, (entry) => one(entry.text, entry.search, entry.replace)),
      terminal,
    );
  } else if (file !== undefined && search !== undefined && replace !== undefined) {
    const applied = one(await readTextFile(file, MAX_SOURCE), search, replace);
    terminal.print(`${JSON.stringify(applied)}\n`);
  }
};

const moderateTexts: Command = async (words, terminal) => {
  const { cases, text } = readModerateCall(words);
  const one = (about: string) => {
    const judged = moderate(about);
    const { verdict } = judged;
    return verdict === 'allow' ? { verdict } : { verdict, category: judged.category };
  };
  if (cases !== undefined) {
    const lines = await readTextFile(cases, MAX_CASES);
    await printAll(
      runCases(lines, moderateCaseSchema, (entry) => one(entry.text)),
      terminal,
    );
  } else if (text !== undefined) terminal.print(`${JSON.stringify(one(text))}\n`);
};

async function printAll(results: AsyncIterable<CaseResult>, terminal: Terminal): Promise<void> {
  for await (const result of results) terminal.print(`${JSON.stringify(result)}\n`);
}

export const commands: ReadonlyMap<string, Command> = new Map([
  ['ask', ask],
  ['apply', apply],
  ['moderate', moderateTexts],
  ['evaluate', evaluateCases],
  ['models', models],
]);
