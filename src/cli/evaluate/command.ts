import { modelOf } from '../modelOf.ts';
import type { Terminal } from '../terminal.ts';
import { MAX_CASES, readTextFile } from '../textFile.ts';
import { evaluate } from './evaluate.ts';
import { readEvaluateCall } from './evaluateCall.ts';
import { readCaseFile } from './evaluationCase.ts';
import { renderEvaluation } from './renderEvaluation.ts';

/** `evaluate`: how well an engine does on cases. @throws {CallError} for a bad call. */
export async function evaluateCases(
  words: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const { path, ask, ...also } = readEvaluateCall(words);
  const file = readCaseFile(await readTextFile(path, MAX_CASES));
  const model = await modelOf(ask, terminal, signal);
  const engine = { syntax: terminal.syntax, model, asking: ask.asking, samples: ask.samples };
  const evaluation = await evaluate(file, engine, also, signal);
  terminal.print(ask.json ? `${JSON.stringify(evaluation)}\n` : renderEvaluation(evaluation));
}
