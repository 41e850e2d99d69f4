/** Our own engine: the parts that the model process is made of. */
import { realpath } from 'node:fs/promises';
import { decoderPool } from '../../src/engine/local/decode/decoderPool.ts';
import { type DecodeEvent, generateTokens } from '../../src/engine/local/decode/generateTokens.ts';
import {
  type ModelSession,
  openModelSession,
  wantsDelta,
} from '../../src/engine/local/decode/modelSession.ts';
import { openDecoder } from '../../src/engine/local/decode/openDecoder.ts';
import { sampler, type TokenChooser } from '../../src/engine/local/decode/sampler.ts';
import { prepareGraph } from '../../src/engine/local/graph/prepareGraph.ts';
import { type ReadingPace, readingPace } from '../../src/engine/local/process/readingPace.ts';
import { graphFolder } from '../../test/support/graphFolder.ts';
import { type BenchEngine, contextLength, type EngineOptions, type Times } from './benchEngine.ts';

/** The model as the model process would load it. */
export async function openOurSession({
  fused,
  provider,
  threads,
}: Pick<EngineOptions, 'fused' | 'provider' | 'threads'>): Promise<ModelSession> {
  const folder = await graphFolder(await realpath(fused), 'model_q4.onnx');
  const prepared = await prepareGraph(folder, {
    contextLength,
    delta: wantsDelta(provider),
    shortRuns: provider === 'cpu',
    eightBits: provider === 'cpu',
    hidden: false,
  });
  return openModelSession(prepared, folder.config, { provider, threads, contextLength });
}

export async function openOurs(options: EngineOptions): Promise<BenchEngine> {
  const session = await openOurSession(options);
  const pool = () => decoderPool({ open: () => openDecoder(session), budgetBytes: 2 ** 30 });
  let decoders = pool();
  // As in the model process: a prompt is read in parts that are short enough to be stopped between.
  const pace = readingPace();
  return {
    async generate({ prompt, count, isFollowUp, text, sources = [] }) {
      const from = performance.now();
      if (!isFollowUp) {
        decoders.close();
        decoders = pool();
      }
      const sampling = { temperature: 0, seed: 0 };
      const request = {
        prompt,
        maxTokens: count,
        sampling,
        eos: [],
        speculate: text !== undefined,
        sources,
        get chunk() {
          return pace.chunk;
        },
      };
      const chooser = text === undefined ? sampler(sampling, prompt) : replay(text);
      const decoder = decoders.take('bench', prompt);
      const signal = new AbortController().signal;
      return timesOf(generateTokens(decoder, request, signal, chooser), { pace, from });
    },
  };
}

async function timesOf(
  events: AsyncIterable<DecodeEvent>,
  { pace, from }: { readonly pace: ReadingPace; readonly from: number },
): Promise<Times> {
  const times: number[] = [];
  let last = { done: 0, at: from };
  for await (const event of events) {
    const at = performance.now();
    if (event.type === 'token') times.push(at - from);
    if (event.type !== 'prefill') continue;
    if (event.done > event.reused) pace.learn(event.done - last.done, at - last.at);
    last = { done: event.done, at };
  }
  return times;
}

/** The tokens that a person wrote. The model computes what it would have said all the same, for each of them. */
function replay(text: readonly number[]): TokenChooser {
  let next = 0;
  return { choose: () => text[next], saw: () => next++ };
}
