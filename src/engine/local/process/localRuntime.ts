import { createHash, randomInt } from 'node:crypto';
import { EngineError } from '../../../protocol/engineError.ts';
import type { GenerateRequest } from '../../../protocol/languageModel.ts';
import { generateTokens } from '../decode/generateTokens.ts';
import type { Sampling } from '../decode/sampling.ts';
import type { GenerationDefaults } from '../folder/modelFolder.ts';
import { promptTokens } from '../text/promptTokens.ts';
import { type LoadedParts, loadParts } from './loadedParts.ts';
import type { ModelRuntime, ReplyListener } from './modelRuntime.ts';
import { numberedCode } from './numberedCode.ts';
import { type ReadingPace, readingPace } from './readingPace.ts';
import { ReplyOut } from './replyOut.ts';

/** A model as ONNX Runtime runs it. It is loaded once: another model gets another process. */
export function localRuntime(): ModelRuntime {
  let parts: LoadedParts | undefined;
  const pace = readingPace();
  const loaded = (): LoadedParts => {
    if (parts === undefined) throw new EngineError('bad-request', 'No model is loaded.');
    return parts;
  };
  return {
    async load(options, onStatus) {
      parts = await loadParts(options, onStatus);
      return parts.model;
    },
    generate: (request, listener, signal) => write(loaded(), request, { pace, listener, signal }),
    countTokens: (text) => loaded().tokenizer.encode(text).length,
  };
}

interface Listening {
  readonly pace: ReadingPace;
  readonly listener: ReplyListener;
  readonly signal: AbortSignal;
}

async function write(
  { tokenizer, template, pool, folder, replyForm }: LoadedParts,
  request: GenerateRequest,
  { pace, listener, signal }: Listening,
): Promise<void> {
  const prompt = promptTokens(request.messages, template, tokenizer);
  const decoding = {
    prompt,
    maxTokens: request.maxTokens,
    sampling: samplingOf(request, folder.generation),
    eos: folder.config.eos,
    speculate: true,
    sources: request.messages
      .flatMap(({ text }) => numberedCode(text))
      .map((code) => tokenizer.encode(code)),
    ...(request.form === 'reply' ? { constraint: replyForm().start() } : {}),
    get chunk() {
      return pace.chunk;
    },
  };
  const { stop = [] } = request;
  const out = new ReplyOut(listener, { stream: tokenizer.textStream(), stop, pace });
  const decoder = pool.take(threadOf(request), prompt);
  for await (const event of generateTokens(decoder, decoding, signal)) {
    const reason = out.take(event);
    if (reason === 'stopped') return;
    if (reason !== undefined) return out.end(prompt.length, reason);
  }
}

/** Only how likely a token must be is the model's own business; how bold to be is said by who asks. */
function samplingOf(
  { temperature, seed }: GenerateRequest,
  { temperature: own = 1, topK, topP }: GenerationDefaults,
): Sampling {
  return {
    temperature: temperature ?? own,
    seed: seed ?? randomInt(2 ** 31),
    ...(topK === undefined ? {} : { topK }),
    ...(topP === undefined ? {} : { topP }),
  };
}

/** Turns of a conversation begin with the same question, and so find what was read for it before. */
function threadOf({ messages }: GenerateRequest): string {
  const first = messages.find(({ role }) => role === 'user')?.text ?? '';
  return createHash('sha256').update(first).digest('hex');
}
