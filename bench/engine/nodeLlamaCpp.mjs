// @ts-nocheck: the peer is a package of the benchmark's own, which a clone need not have.
/** node-llama-cpp, on a file of the same weights, with flash attention, which is its quickest way. */
import { getLlama } from 'node-llama-cpp';
import { contextLength } from './benchEngine.ts';

/**
 * @param {import('./benchEngine.ts').EngineOptions} options
 * @returns {Promise<import('./benchEngine.ts').BenchEngine>}
 */
export async function openNodeLlamaCpp({ gguf, provider, threads }) {
  const isProcessor = provider === 'cpu';
  const llama = await getLlama({
    gpu: isProcessor ? false : 'vulkan',
    build: 'never',
    logLevel: 'error',
    maxThreads: threads,
  });
  const model = await llama.loadModel({ modelPath: gguf, gpuLayers: isProcessor ? 0 : 'max' });
  const context = await model.createContext({
    contextSize: contextLength,
    batchSize: 512,
    flashAttention: true,
    threads,
  });
  const sequence = context.getSequence();
  return {
    async generate({ prompt, count, isFollowUp }) {
      const from = performance.now();
      if (isFollowUp) await sequence.adaptStateToTokens(prompt.slice(0, -1), false);
      else await sequence.clearHistory();
      const rest = prompt.slice(sequence.nextTokenIndex);
      const times = [];
      const tokens = sequence.evaluate(rest, { temperature: 0, yieldEogToken: true });
      for await (const _ of tokens) {
        times.push(performance.now() - from);
        if (times.length === count) break;
      }
      return times;
    },
  };
}
