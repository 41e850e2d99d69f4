/** Which tokens end a reply. */
import * as v from 'valibot';
import { ModelError } from '../modelError.ts';
import type { ModelConfig } from './modelFolder.ts';
import { parsed } from './readFile.ts';

const addedSchema = v.object({
  added_tokens: v.array(v.object({ id: v.number(), content: v.string() })),
});
const namedSchema = v.object({
  eos_token: v.nullish(v.union([v.string(), v.object({ content: v.string() })])),
});

/** Those that end a turn or a text in the families' published forms. Files often name only the one that ends a text. */
const known = new Set([
  '<|im_end|>',
  '<|endoftext|>',
  '<|eot_id|>',
  '<|eom_id|>',
  '<|end_of_text|>',
  '<|end|>',
  '<end_of_turn>',
  '<eos>',
  '</s>',
]);

export interface EndTokenSources {
  readonly config: ModelConfig;
  readonly generationEos: readonly number[];
  readonly tokenizerJson: unknown;
  readonly tokenizerConfig: unknown;
}

/**
 * All that any of the files names.
 *
 * @throws {ModelError} if none names one, or one is no token at all
 */
export function endTokens(sources: EndTokenSources): readonly number[] {
  const { config, generationEos, tokenizerJson, tokenizerConfig } = sources;
  const { added_tokens: added } = parsed(addedSchema, tokenizerJson, 'tokenizer.json');
  const { eos_token: named } =
    tokenizerConfig === undefined
      ? {}
      : parsed(namedSchema, tokenizerConfig, 'tokenizer_config.json');
  const name = typeof named === 'string' ? named : named?.content;
  const byName = added.filter(({ content }) => content === name || known.has(content));
  const ids = new Set([...config.eos, ...generationEos, ...byName.map(({ id }) => id)]);
  const [outside] = [...ids].filter((id) => !Number.isInteger(id) || id < 0 || id >= config.vocab);
  if (outside !== undefined) throw new ModelError('stray-end-token', { token: outside });
  if (ids.size > 0) return [...ids];
  throw new ModelError('no-end-token', {});
}
