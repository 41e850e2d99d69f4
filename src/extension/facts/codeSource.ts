import type { Subject } from '../../chat/evidence/evidence.ts';
import type { CodeFacts } from '../../protocol/codeFacts.ts';
import type { EngineMethod, EngineParams, EngineResult } from '../../protocol/engine.ts';
import { EngineError } from '../../protocol/engineError.ts';
import type { PinnedSelection } from '../../protocol/selection.ts';

/** Asks the engine's process. */
export type AskEngine = <M extends EngineMethod>(
  method: M,
  params: EngineParams<M>,
  signal: AbortSignal,
) => Promise<EngineResult<M>>;

/** The engine knows the document differently than we do: then it is told the text itself. */
const outOfStep: readonly string[] = ['stale-document', 'unknown-document'];

/**
 * Facts about the subject's code.
 *
 * By the open document first, of which the engine has a tree already; by its text where the engine has another version of it.
 *
 * @throws {EngineError} if the engine cannot say; the signal's reason if aborted.
 */
export async function readCode(
  ask: AskEngine,
  selection: PinnedSelection,
  { languageId, text, lines }: Subject,
  signal: AbortSignal,
): Promise<CodeFacts> {
  const { uri, version } = selection;
  try {
    return await ask('askFirst/facts', { uri, version, lines }, signal);
  } catch (error) {
    if (!(error instanceof EngineError) || !outOfStep.includes(error.code)) throw error;
    return ask('askFirst/textFacts', { language: languageId, text, lines }, signal);
  }
}
