/** The families of decoders whose attention, rotation and chat form the engine knows. SmolLM2 is a Llama, Phi-4-mini a Phi-3. */
export const families = ['qwen2', 'qwen3', 'llama', 'smollm3', 'phi3', 'gemma3'] as const;
export type Family = (typeof families)[number];

/** What `config.json` says, by our names. Counts are whole and positive; `heads` is a multiple of `kvHeads`. */
export interface ModelConfig {
  readonly family: Family;
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly hidden: number;
  /** How many logits there are; a tokenizer may have fewer tokens. */
  readonly vocab: number;
  /** Tokens that the model was trained for, its reply included. */
  readonly contextLength: number;
  /** Each ends a reply; at least one. */
  readonly eos: readonly number[];
  readonly bos: number | undefined;
  /** Tokens that the layers with a window see; undefined if all see everything. */
  readonly slidingWindow: number | undefined;
  readonly ropeTheta: number;
  /** Whether the head is the embedding. */
  readonly tied: boolean;
}

/** How the model's makers sample from it. */
export interface GenerationDefaults {
  readonly temperature?: number;
  readonly topK?: number;
  readonly topP?: number;
  readonly repetitionPenalty?: number;
}

/** How the weights of a graph are stored, as file names on the Hugging Face hub say it. */
export const variants = [
  'q4',
  'q4f16',
  'int8',
  'uint8',
  'quantized',
  'fp16',
  'fp32',
  'bnb4',
] as const;
export type Variant = (typeof variants)[number];

/** A model's folder, read and checked. Nothing in it is a link that leads out. */
export interface ModelFolder {
  /** Without links. */
  readonly dir: string;
  /** For the person: the folder's name, or the repository's if it is one of the Hugging Face cache. */
  readonly name: string;
  readonly config: ModelConfig;
  /** Relative to `dir`. */
  readonly onnxFile: string;
  readonly variant: Variant;
  readonly tokenizerJson: unknown;
  readonly tokenizerConfig: unknown;
  /** Jinja. */
  readonly chatTemplate: string | undefined;
  readonly generation: GenerationDefaults;
}
