import { EngineError } from '../../protocol/engineError.ts';
import { errorSentence } from '../errorSentence.ts';
import { runThread, type ThreadEngine, type ThreadTurn } from '../thread.ts';
import type { BadLine, EvaluationCase } from './evaluationCase.ts';
import { outcomeOf } from './outcome.ts';
import { judge, type ScoredCase } from './verdict.ts';

/** A case that was run, or why it could not be. */
export type Ran<T> =
  | { readonly kind: 'ran'; readonly value: T }
  | { readonly kind: 'failed'; readonly bad: BadLine };

/** Runs a case and keeps a failure of the engine as one line, so that it costs one case and not all. */
export async function attempt<T>(
  { line, id }: EvaluationCase,
  signal: AbortSignal,
  run: () => Promise<T>,
): Promise<Ran<T>> {
  try {
    return { kind: 'ran', value: await run() };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', bad: { line, id, error: errorSentence(error) } };
  }
}

export async function runOne(
  one: EvaluationCase,
  engine: ThreadEngine,
  signal: AbortSignal,
): Promise<ScoredCase> {
  const started = performance.now();
  const turns = await runThread(one.script, engine, signal);
  const ms = performance.now() - started;
  return judge(one, outcomeOf(lastOf(turns).reply, one.script.subject, ms));
}

export function lastOf(turns: readonly ThreadTurn[]): ThreadTurn {
  const last = turns.at(-1);
  if (last === undefined) throw new Error('A thread has at least one turn.');
  return last;
}

/** Loads each language's grammar once, so that no case pays for it. */
export async function warmUp(
  cases: readonly EvaluationCase[],
  { syntax }: ThreadEngine,
  signal: AbortSignal,
): Promise<void> {
  const first = new Map(cases.map(({ language, script }) => [language, script.subject]));
  for (const [language, { text, lines }] of first) {
    try {
      await syntax.facts({ language, text, lines }, signal);
    } catch (error) {
      signal.throwIfAborted();
      // A case that cannot be read is met, and dealt with, when its turn comes.
      if (!(error instanceof EngineError)) throw error;
    }
  }
}
