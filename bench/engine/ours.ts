/** Our own engine: the parts that the model process is made of. */
import { realpath } from 'node:fs/promises';
import { decoderPool } from '../../src/engine/local/decode/decoderPool.ts';
import { generateTokens } from '../../src/engine/local/decode/generateTokens.ts';
import { openModelSession, wantsDelta } from '../../src/engine/local/decode/modelSession.ts';
import { openDecoder } from '../../src/engine/local/decode/openDecoder.ts';
import { sampler, type TokenChooser } from '../../src/engine/local/decode/sampler.ts';
import { prepareGraph } from '../../src/engine/local/graph/prepareGraph.ts';
import { graphFolder } from '../../test/support/graphFolder.ts';
import { type BenchEngine, contextLength, type EngineOptions } from './benchEngine.ts';

export async function openOurs(options: EngineOptions): Promise<BenchEngine> {
  const { provider, threads } = options;
  const folder = await graphFolder(await realpath(options.fused), 'model_q4.onnx');
  const prepared = await prepareGraph(folder, {
    contextLength,
    delta: wantsDelta(provider),
    shortRuns: provider === 'cpu',
    hidden: false,
  });
  const session = await openModelSession(prepared, folder.config, {
    provider,
    threads,
    contextLength,
  });
  const pool = () => decoderPool({ open: () => openDecoder(session), budgetBytes: 2 ** 30 });
  let decoders = pool();
  return {
    async generate({ prompt, count, isFollowUp, text, sources = [] }) {
      if (!isFollowUp) {
        decoders.close();
        decoders = pool();
      }
      const from = performance.now();
      const times: number[] = [];
      const sampling = { temperature: 0, seed: 0 };
      const request = {
        prompt,
        maxTokens: count,
        sampling,
        eos: [],
        speculate: text !== undefined,
        chunk: 256,
        sources,
      };
      const chooser = text === undefined ? sampler(sampling, prompt) : replay(text);
      const decoder = decoders.take('bench', prompt);
      const signal = new AbortController().signal;
      for await (const event of generateTokens(decoder, request, signal, chooser)) {
        if (event.type === 'token') times.push(performance.now() - from);
      }
      return times;
    },
  };
}

/** The tokens that a person wrote. The model computes what it would have said all the same, for each of them. */
function replay(text: readonly number[]): TokenChooser {
  let next = 0;
  return { choose: () => text[next], saw: () => next++ };
}
