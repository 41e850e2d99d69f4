// @ts-nocheck: the peer is a package of the benchmark's own, which a clone need not have.
/** transformers.js, as its documentation uses it: `generate`, with the cache of the turn before where there is one. */
import path from 'node:path';
import { AutoModelForCausalLM, BaseStreamer, env, Tensor } from '@huggingface/transformers';

/**
 * @param {string} folder
 * @param {import('./benchEngine.ts').EngineOptions} options
 * @returns {Promise<import('./benchEngine.ts').BenchEngine>}
 */
export async function openTransformersJs(folder, { provider, threads }) {
  env.allowRemoteModels = false;
  env.localModelPath = path.dirname(folder);
  const model = await AutoModelForCausalLM.from_pretrained(path.basename(folder), {
    dtype: 'q4',
    device: provider,
    use_external_data_format: true,
    session_options: { intraOpNumThreads: threads },
  });
  let cache;
  return {
    async generate({ prompt, count, isFollowUp }) {
      const from = performance.now();
      const times = [];
      const result = await model.generate({
        inputs: ids(prompt),
        attention_mask: ids(prompt.map(() => 1)),
        max_new_tokens: count,
        min_new_tokens: count,
        do_sample: false,
        return_dict_in_generate: true,
        ...(isFollowUp && cache ? { past_key_values: cache } : {}),
        streamer: new Clock(() => times.push(performance.now() - from)),
      });
      cache = result.past_key_values;
      // The streamer is given the prompt, too.
      return times.slice(-count);
    },
  };
}

class Clock extends BaseStreamer {
  /** @param {() => void} tick */
  constructor(tick) {
    super();
    this.put = tick;
  }

  end() {}
}

/** @param {readonly number[]} some */
function ids(some) {
  return new Tensor('int64', BigInt64Array.from(some, BigInt), [1, some.length]);
}
