/**
 * A model's graph, ready for a session.
 *
 * Inputs: `input_ids` [1, s] int64, `attention_mask` [1, total] int64, `position_ids` [1, s] int64 if `positionIds`,
 * `logits_from` int64 [1] = -k if `logits` is `last-rows`, `past_key_values.N.{key,value}` [1, kvHeads, past, headDim].
 * Outputs: `logits` [1, k or s, vocab] float32, `present.N.{key,value}`, `hidden_states` [1, k, hidden] float32 if `hidden`.
 */
export interface PreparedGraph {
  /** The graph without its large weights, as ONNX. */
  readonly bytes: Uint8Array;
  /** For `session.model_external_initializers_file_folder_path`; undefined if all weights are in the graph. */
  readonly dataFolder: string | undefined;
  readonly layout: 'fused' | 'plain';
  /** What `present` holds: only the rows of the new tokens, or all of them. */
  readonly cache: 'delta' | 'present';
  /** Whether the past may be longer than its valid part, which the mask tells: always with `delta`. */
  readonly takesLongerPast: boolean;
  readonly logits: 'last-rows' | 'all';
  readonly positionIds: boolean;
  readonly hidden: boolean;
  /** Of the caches. */
  readonly elementType: 'float32' | 'float16';
  /** What was not recognised, and runs as the file has it. */
  readonly notes: readonly string[];
}
