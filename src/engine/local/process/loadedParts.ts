import os from 'node:os';
import type { ModelStatus } from '../../../protocol/languageModel.ts';
import type { LoadedModel, Provider } from '../../../protocol/localModel.ts';
import { type DecoderPool, decoderPool } from '../decode/decoderPool.ts';
import { bytesPerToken } from '../decode/keyValueCache.ts';
import { type ModelSession, openModelSession, wantsDelta } from '../decode/modelSession.ts';
import { openDecoder } from '../decode/openDecoder.ts';
import type { ModelFolder } from '../folder/modelFolder.ts';
import { readModelFolder } from '../folder/readModelFolder.ts';
import { prepareGraph } from '../graph/prepareGraph.ts';
import { type ChatTemplate, chatTemplate } from '../text/chatTemplate.ts';
import { createReplyForm, type ReplyForm } from '../text/replyConstraint.ts';
import { createTokenizer, type Tokenizer } from '../text/tokenizer.ts';
import { checkMemory, readAhead, weightFiles } from './memoryNeed.ts';
import type { LoadOptions } from './modelRuntime.ts';

/** A model in memory, and what turns conversations into its tokens and back. */
export interface LoadedParts {
  readonly model: LoadedModel;
  readonly folder: ModelFolder;
  readonly tokenizer: Tokenizer;
  readonly template: ChatTemplate;
  readonly pool: DecoderPool;
  /** Laid out over the vocabulary when it is first asked for, which takes half a second for a large one. */
  replyForm(): ReplyForm;
}

/** Tokens of room where nobody says how many. */
const USUAL_CONTEXT = 8192;

/** Of what is free once the model is there, for what conversations have read. */
const CACHE_SHARE = 0.25;

/**
 * Reads a model's folder, checks that it fits, and loads it.
 *
 * @throws {ModelError} if the folder cannot be used; {EngineError} `not-enough-memory`; what the runtime throws
 */
export async function loadParts(
  { dir, provider, contextLength: wished = USUAL_CONTEXT }: LoadOptions,
  onStatus: (status: ModelStatus) => void,
): Promise<LoadedParts> {
  const folder = await readModelFolder(dir);
  const contextLength = Math.min(wished, folder.config.contextLength);
  const weights = weightFiles(folder);
  checkMemory(folder, weights, contextLength, freeMemory());
  const of = weights.reduce((sum, { size }) => sum + size, 0);
  await readAhead(weights, (done) => onStatus({ kind: 'loading', done, of: Math.max(of, done) }));
  const tokenizer = createTokenizer(folder.tokenizerJson, folder.config.vocab);
  const template = chatTemplate(folder, tokenizer, new Date());
  const prepared = await prepareGraph(folder, {
    contextLength,
    delta: wantsDelta(provider),
    shortRuns: provider === 'cpu',
    eightBits: provider === 'cpu',
    hidden: false,
  });
  const session = await openModelSession(prepared, folder.config, { provider, contextLength });
  await warmUp(session, provider, folder.config.eos, onStatus);
  const { note } = template;
  const notes = [...prepared.notes, ...(note === undefined ? [] : [note])];
  const model = { name: folder.name, contextLength, provider, notes };
  const replyForm = once(() => createReplyForm(tokenizer, folder.config.eos));
  return { model, folder, tokenizer, template, pool: poolOf(session), replyForm };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The first run compiles a graphics device's programs, and lays weights out; nobody should wait for that with a question. */
async function warmUp(
  session: ModelSession,
  provider: Provider,
  [token = 0]: readonly number[],
  onStatus: (status: ModelStatus) => void,
): Promise<void> {
  if (provider !== 'cpu') onStatus({ kind: 'warming-up' });
  const decoder = openDecoder(session);
  await decoder.run([token], 1);
  await decoder.run([token], 1);
  decoder.close();
}

function poolOf(session: ModelSession): DecoderPool {
  const whole = session.contextLength * bytesPerToken(session.cacheShape);
  return decoderPool({
    open: () => openDecoder(session),
    budgetBytes: Math.max(whole, freeMemory() * CACHE_SHARE),
  });
}

/** Of this machine, or of the container that it is. */
const freeMemory = (): number => Math.min(os.freemem(), process.availableMemory());
