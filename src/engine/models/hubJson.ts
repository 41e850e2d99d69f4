import { readStart } from '../remote/boundedBody.ts';
import { readJson } from '../remote/json.ts';
import { askHub, type HubClient, type HubQuestion, withRetries } from './hubRequest.ts';

/** A person waits for what is looked up: without a network they are told within seconds. */
const UNREACHED_TRIES = 2;

interface JsonQuestion extends HubQuestion {
  /** Bytes that are read at most. */
  readonly limit: number;
}

/**
 * Asks the hub for something small, as often as it takes. Undefined content: what came is no JSON.
 *
 * @throws {DownloadError} if the hub fails; the signal's reason if aborted
 */
export const readHubJson = <T>(
  client: HubClient,
  { limit, ...question }: JsonQuestion,
  read: (content: unknown, headers: Headers) => T,
  signal: AbortSignal,
): Promise<T> =>
  withRetries(
    client,
    () =>
      askHub(
        client,
        question,
        async (response, patience) =>
          read(readJson(await readStart(response, patience, limit)), response.headers),
        signal,
      ),
    { progress: () => 0, unreached: UNREACHED_TRIES },
    signal,
  );
