import type { LanguageModel } from '../protocol/languageModel.ts';
import type { AskCall } from './arguments.ts';
import { localModelOf } from './localEngine.ts';
import { KEY_VARIABLE, remoteModelOf } from './remoteEngine.ts';
import type { Terminal } from './terminal.ts';

/**
 * The model a call names; undefined where the analyst answers.
 *
 * @throws {CallError} if it cannot be used as the call says; {EngineError} if it cannot be loaded.
 */
export async function modelOf(
  call: AskCall,
  { environment, models }: Terminal,
  signal: AbortSignal,
): Promise<LanguageModel | undefined> {
  if (call.engine === 'remote') return remoteModelOf(call, environment[KEY_VARIABLE], signal);
  if (call.engine === 'analyst' || call.model === undefined) return undefined;
  const { model: dir, provider = 'auto', context } = call;
  const choice = { dir, provider, ...(context === undefined ? {} : { contextLength: context }) };
  return localModelOf(models, choice, signal);
}
