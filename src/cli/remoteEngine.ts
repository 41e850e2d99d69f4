import { readEndpoint } from '../engine/remote/endpoint.ts';
import { listModels } from '../engine/remote/listModels.ts';
import { createRemoteModel } from '../engine/remote/remoteModel.ts';
import { englishFault } from '../protocol/faults.ts';
import type { LanguageModel } from '../protocol/languageModel.ts';
import type { AskCall } from './arguments.ts';
import { CallError } from './callError.ts';

/** The environment variable that holds the key: never an argument, which other processes could read. */
export const KEY_VARIABLE = 'ASK_FIRST_API_KEY';
const LIST_TIMEOUT = 2000;

/**
 * The model at the endpoint a call names; undefined where it names none.
 *
 * @throws {CallError} if the address does not work.
 */
export async function remoteModelOf(
  { endpoint: address, model, plainHttp }: AskCall,
  key: string | undefined,
  signal: AbortSignal,
): Promise<LanguageModel | undefined> {
  if (address === undefined || model === undefined) return undefined;
  const endpoint = readEndpoint(address, plainHttp ? { plain: 'warned' } : {});
  if (endpoint.kind === 'malformed')
    throw new CallError(`--endpoint: ${englishFault(endpoint.because)}`);
  const listed = listModels(endpoint, key, signal, { timeout: LIST_TIMEOUT });
  const models = await listed.catch(() => []);
  signal.throwIfAborted();
  const contextLength = models.find(({ id }) => id === model)?.contextLength;
  return createRemoteModel({ endpoint, model, key: async () => key, contextLength });
}
