/** The files of a Hugging Face folder that stand beside the graph. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DecoderShape, Family } from './decoderShape.ts';
import type { DecoderWeights } from './decoderWeights.ts';
import { type FamilyTokens, familyConfig, familyTokens } from './familyFiles.ts';
import { type Vocabulary, wordPattern } from './trainTokenizer.ts';
import { values } from './weights.ts';

/** Special tokens come after those that were trained; what is left up to the model's size is filled with words never met. */
export async function writeModelFiles(
  folder: string,
  shape: DecoderShape,
  trained: Vocabulary,
): Promise<void> {
  const tokens = familyTokens[shape.family];
  const specials = [...tokens.eos, ...(tokens.bos ? [tokens.bos] : []), ...tokens.others];
  const fillers = shape.vocabulary - trained.tokens.length - specials.length;
  const id = (token: string) => trained.tokens.length + specials.indexOf(token);
  const ids = {
    eos: tokens.eos.map(id),
    bos: tokens.bos === undefined ? undefined : id(tokens.bos),
  };
  const filled: Vocabulary = {
    merges: trained.merges,
    tokens: [
      ...trained.tokens,
      ...specials,
      ...Array.from({ length: fillers }, (_, i) => `Ġunused${i}`),
    ],
  };
  const write = (name: string, content: unknown) =>
    writeFile(path.join(folder, name), `${JSON.stringify(content, undefined, 1)}\n`);
  await write('config.json', familyConfig(shape, ids));
  await write('generation_config.json', generationConfig(ids));
  await write(
    'tokenizer.json',
    tokenizer(
      filled,
      specials.map((content) => ({ id: id(content), content })),
      shape.family,
    ),
  );
  await write('tokenizer_config.json', tokenizerConfig(tokens, specials, shape));
}

function generationConfig(ids: {
  readonly bos: number | undefined;
  readonly eos: readonly number[];
}) {
  return {
    ...(ids.bos === undefined ? {} : { bos_token_id: ids.bos }),
    eos_token_id: ids.eos,
    do_sample: true,
    temperature: 0.7,
    top_k: 20,
    top_p: 0.8,
    repetition_penalty: 1.05,
  };
}

function tokenizerConfig(
  { bos, eos, chatTemplate }: FamilyTokens,
  specials: readonly string[],
  { contextLength }: DecoderShape,
) {
  return {
    tokenizer_class: 'PreTrainedTokenizerFast',
    bos_token: bos ?? null,
    eos_token: eos[0],
    pad_token: eos.at(-1),
    additional_special_tokens: specials,
    model_max_length: contextLength,
    chat_template: chatTemplate,
    clean_up_tokenization_spaces: false,
  };
}

function tokenizer(
  { tokens, merges }: Vocabulary,
  specials: readonly { readonly id: number; readonly content: string }[],
  family: Family,
) {
  const { form, ordinary, swallowing } = familyTokens[family];
  const isSpecial = new Set(specials.map(({ content }) => content));
  const words = tokens.map((token, id) => [token, id] as const);
  const isBytes = form === 'byte-level';
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: specials.map((token) => ({
      ...token,
      single_word: false,
      lstrip: false,
      rstrip: swallowing?.includes(token.content) ?? false,
      normalized: false,
      special: !ordinary?.includes(token.content),
    })),
    ...(isBytes ? byteLevelSteps() : byteFallbackSteps(family)),
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: isBytes ? null : '<unk>',
      continuing_subword_prefix: isBytes ? '' : null,
      end_of_word_suffix: isBytes ? '' : null,
      fuse_unk: !isBytes,
      byte_fallback: !isBytes,
      ignore_merges: false,
      // Those with a fallback hold the special tokens among their words too.
      vocab: Object.fromEntries(isBytes ? words.filter(([token]) => !isSpecial.has(token)) : words),
      merges,
    },
  };
}

function byteLevelSteps() {
  const byteLevel = {
    type: 'ByteLevel',
    add_prefix_space: false,
    trim_offsets: false,
    use_regex: false,
  };
  const split = {
    type: 'Split',
    pattern: { Regex: wordPattern },
    behavior: 'Isolated',
    invert: false,
  };
  return {
    normalizer: { type: 'NFC' },
    pre_tokenizer: { type: 'Sequence', pretokenizers: [split, byteLevel] },
    post_processor: byteLevel,
    decoder: byteLevel,
  };
}

/** Phi-3 puts a blank before a text and takes it away again. */
function byteFallbackSteps(family: Family) {
  const replace = (from: string, content: string) => ({
    type: 'Replace',
    pattern: { String: from },
    content,
  });
  const decoders = [replace('▁', ' '), { type: 'ByteFallback' }, { type: 'Fuse' }];
  const strip = { type: 'Strip', content: ' ', start: 1, stop: 0 };
  const isPhi = family === 'phi3';
  const blanks = replace(' ', '▁');
  const prepend = { type: 'Prepend', prepend: '▁' };
  return {
    normalizer: isPhi ? { type: 'Sequence', normalizers: [prepend, blanks] } : blanks,
    pre_tokenizer: null,
    post_processor: null,
    decoder: { type: 'Sequence', decoders: isPhi ? [...decoders, strip] : decoders },
  };
}

/** `model.safetensors`: the same weights for whoever computes without the graph. */
export async function writeSafetensors(file: string, weights: DecoderWeights): Promise<void> {
  const tensors = [
    ...weights.matrixNames.map((name) => {
      const matrix = weights.matrix(name);
      return { name, shape: [matrix.rows, matrix.columns], data: values(matrix) };
    }),
    ...weights.vectorNames.map((name) => {
      const data = weights.vector(name);
      return { name, shape: [data.length], data };
    }),
  ];
  let offset = 0;
  const header: Record<string, unknown> = {};
  for (const { name, shape, data } of tensors) {
    const end = offset + data.byteLength;
    header[name] = { dtype: 'F32', shape, data_offsets: [offset, end] };
    offset = end;
  }
  const json = JSON.stringify(header);
  const padded = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(padded.length));
  const bodies = tensors.map(({ data }) => new Uint8Array(data.buffer));
  await writeFile(file, Buffer.concat([length, padded, ...bodies]));
}
