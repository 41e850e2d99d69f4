/** What a family's Hugging Face folder says: its configuration, its special tokens, its chat template. */
import type { DecoderShape, Family } from './decoderShape.ts';
import type { TokenForm } from './trainTokenizer.ts';

export interface FamilyTokens {
  readonly bos: string | undefined;
  /** Each ends a reply; the first is the tokenizer's own. */
  readonly eos: readonly [string, ...string[]];
  readonly others: readonly string[];
  readonly form: TokenForm;
  /** Added, but not called special: those around thoughts. */
  readonly ordinary?: readonly string[];
  /** Those that swallow the blanks behind them. */
  readonly swallowing?: readonly string[];
  /** Jinja. */
  readonly chatTemplate: string;
}

const chatMl = {
  bos: undefined,
  eos: ['<|im_end|>', '<|endoftext|>'],
  others: ['<|im_start|>'],
  form: 'byte-level',
  chatTemplate:
    "{% for message in messages %}{{ '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}",
} satisfies FamilyTokens;

const thinking = {
  ...chatMl,
  others: ['<|im_start|>', '<think>', '</think>'],
  ordinary: ['<think>', '</think>'],
  chatTemplate: `${chatMl.chatTemplate}{% if add_generation_prompt and enable_thinking is defined and not enable_thinking %}{{ '<think>\\n\\n</think>\\n\\n' }}{% endif %}`,
} satisfies FamilyTokens;

export const familyTokens: Readonly<Record<Family, FamilyTokens>> = {
  qwen2: chatMl,
  qwen3: thinking,
  smollm3: thinking,
  llama: {
    bos: '<|begin_of_text|>',
    eos: ['<|eot_id|>', '<|end_of_text|>', '<|eom_id|>'],
    others: ['<|start_header_id|>', '<|end_header_id|>'],
    form: 'byte-level',
    chatTemplate:
      "{{ bos_token }}{% for message in messages %}{{ '<|start_header_id|>' + message.role + '<|end_header_id|>\\n\\n' + message.content | trim + '<|eot_id|>' }}{% endfor %}{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{% endif %}",
  },
  phi3: {
    bos: undefined,
    eos: ['<|endoftext|>', '<|end|>'],
    others: ['<|system|>', '<|user|>', '<|assistant|>', '<unk>'],
    form: 'byte-fallback',
    swallowing: ['<|system|>', '<|user|>', '<|assistant|>', '<|end|>'],
    chatTemplate:
      "{% for message in messages %}{{ '<|' + message.role + '|>\\n' + message.content + '<|end|>\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}",
  },
  gemma3: {
    bos: '<bos>',
    eos: ['<eos>', '<end_of_turn>'],
    others: ['<start_of_turn>', '<pad>', '<unk>'],
    form: 'byte-fallback',
    chatTemplate:
      "{{ bos_token }}{% set ns = namespace(opening='') %}{% for message in messages %}{% if message.role == 'system' %}{% if not loop.first %}{{ raise_exception('One system message, first.') }}{% endif %}{% set ns.opening = message.content + '\\n\\n' %}{% else %}{{ '<start_of_turn>' + ('model' if message.role == 'assistant' else 'user') + '\\n' + ns.opening + message.content | trim + '<end_of_turn>\\n' }}{% set ns.opening = '' %}{% endif %}{% endfor %}{% if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}{% endif %}",
  },
};

export interface TokenIds {
  readonly bos: number | undefined;
  readonly eos: readonly number[];
}

/** `config.json` */
export function familyConfig(shape: DecoderShape, ids: TokenIds): Record<string, unknown> {
  return {
    ...families[shape.family],
    vocab_size: shape.vocabulary,
    hidden_size: shape.hidden,
    intermediate_size: shape.intermediate,
    num_hidden_layers: shape.layers,
    num_attention_heads: shape.heads,
    num_key_value_heads: shape.kvHeads,
    head_dim: shape.headDim,
    max_position_embeddings: shape.contextLength,
    rms_norm_eps: shape.epsilon,
    rope_theta: shape.ropeTheta,
    rope_scaling: ropeScaling(shape),
    tie_word_embeddings: shape.isTied,
    bos_token_id: ids.bos ?? null,
    eos_token_id: ids.eos.length === 1 ? ids.eos[0] : ids.eos,
    torch_dtype: 'float32',
    ...noRope(shape),
    ...gemma(shape),
  };
}

const families: Readonly<Record<Family, Record<string, unknown>>> = {
  qwen2: {
    model_type: 'qwen2',
    architectures: ['Qwen2ForCausalLM'],
    hidden_act: 'silu',
    use_sliding_window: false,
    sliding_window: 32768,
  },
  qwen3: {
    model_type: 'qwen3',
    architectures: ['Qwen3ForCausalLM'],
    hidden_act: 'silu',
    use_sliding_window: false,
    sliding_window: null,
    attention_bias: false,
  },
  llama: {
    model_type: 'llama',
    architectures: ['LlamaForCausalLM'],
    hidden_act: 'silu',
    attention_bias: false,
    mlp_bias: false,
  },
  smollm3: {
    model_type: 'smollm3',
    architectures: ['SmolLM3ForCausalLM'],
    hidden_act: 'silu',
    use_sliding_window: false,
    sliding_window: null,
  },
  phi3: {
    model_type: 'phi3',
    architectures: ['Phi3ForCausalLM'],
    hidden_act: 'silu',
    partial_rotary_factor: 1,
    sliding_window: null,
  },
  gemma3: {
    model_type: 'gemma3_text',
    architectures: ['Gemma3ForCausalLM'],
    hidden_activation: 'gelu_pytorch_tanh',
  },
};

function ropeScaling({ ropeScaling: scaling }: DecoderShape): Record<string, unknown> | null {
  if (!scaling) return null;
  return {
    rope_type: 'llama3',
    factor: scaling.factor,
    low_freq_factor: scaling.low,
    high_freq_factor: scaling.high,
    original_max_position_embeddings: scaling.original,
  };
}

function noRope({ noRopeInterval, layers }: DecoderShape): Record<string, unknown> {
  if (noRopeInterval === 0) return {};
  const hasRope = (_: unknown, i: number) => Number((i + 1) % noRopeInterval !== 0);
  return {
    no_rope_layer_interval: noRopeInterval,
    no_rope_layers: Array.from({ length: layers }, hasRope),
  };
}

function gemma({ gemma: shape, layers }: DecoderShape): Record<string, unknown> {
  if (!shape) return {};
  const kind = (_: unknown, i: number) =>
    (i + 1) % shape.globalInterval === 0 ? 'full_attention' : 'sliding_attention';
  return {
    sliding_window: shape.slidingWindow,
    layer_types: Array.from({ length: layers }, kind),
    rope_local_base_freq: shape.localRopeTheta,
    query_pre_attn_scalar: shape.queryScalar,
    final_logit_softcapping: shape.finalSoftcap,
  };
}
