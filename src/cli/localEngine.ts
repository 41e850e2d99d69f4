import path from 'node:path';
import type { ModelSupervisor } from '../engine/local/process/modelSupervisor.ts';
import { EngineError } from '../protocol/engineError.ts';
import type { LanguageModel } from '../protocol/languageModel.ts';
import type { ModelChoice } from '../protocol/localModel.ts';
import { CallError } from './callError.ts';
import { errorSentence } from './errorSentence.ts';

/** Models on this machine, as the command line uses them. */
export type LocalModels = Pick<ModelSupervisor, 'load' | 'generate' | 'countTokens' | 'status'>;

/**
 * Loads a model from its folder.
 *
 * @throws {CallError} if the folder holds no model that can be used; {EngineError} if loading fails.
 */
export async function localModelOf(
  models: LocalModels,
  choice: ModelChoice,
  signal: AbortSignal,
): Promise<LanguageModel> {
  const inFull = { ...choice, dir: path.resolve(choice.dir), keepMinutes: 0 };
  const { name, contextLength } = await models.load(inFull, signal).catch((error: unknown) => {
    throw isOfFolder(error) ? new CallError(`--model: ${errorSentence(error)}`) : error;
  });
  return {
    name,
    remote: false,
    contextLength,
    parallel: false,
    get status() {
      return models.status;
    },
    generate: (request, until) => models.generate(inFull, request, until),
    countTokens: (text, until) => models.countTokens(inFull, text, until),
  };
}

const isOfFolder = (error: unknown): boolean =>
  error instanceof EngineError && ['bad-model', 'unsupported-model'].includes(error.code);
