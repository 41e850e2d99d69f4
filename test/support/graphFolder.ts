import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { GraphFolder } from '../../src/engine/local/graph/prepareGraph.ts';

/** What graphs are prepared from, of a test model. */
export async function graphFolder(folder: string, file: string): Promise<GraphFolder> {
  const config = JSON.parse(await readFile(path.join(folder, 'config.json'), 'utf8'));
  return {
    dir: await realpath(folder),
    onnxFile: path.join('onnx', file),
    config: {
      layers: config.num_hidden_layers,
      heads: config.num_attention_heads,
      kvHeads: config.num_key_value_heads,
      headDim: config.head_dim,
      hidden: config.hidden_size,
      vocab: config.vocab_size,
    },
  };
}
