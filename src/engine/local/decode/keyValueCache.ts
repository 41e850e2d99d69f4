/** Keys and values of a text, as a graph takes and returns them. */
import type { InferenceSession, Tensor } from 'onnxruntime-node';

export type NamedTensors = Readonly<Record<string, Tensor>>;

export interface CacheShape {
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly elementType: 'float32' | 'float16';
}

export interface KeyValueCache {
  /** Of the tokens that are valid. */
  readonly length: number;
  /** That are held now. */
  readonly bytes: number;
  /** What the graph takes: `past_key_values.N.{key,value}`. */
  past(): Promise<NamedTensors>;
  /** Keeps what the graph returned for so many new tokens: `present.N.{key,value}`. */
  append(outputs: InferenceSession.OnnxValueMapType, count: number): void;
  truncate(length: number): void;
  /** @returns another cache with the first tokens of this one */
  fork(length: number): KeyValueCache;
  close(): void;
}

/** Such as `0.key`, in the order of the layers. */
export function cacheNames({ layers }: CacheShape): readonly string[] {
  return Array.from({ length: layers }, (_, i) => [`${i}.key`, `${i}.value`]).flat();
}

/** Of keys and values of all layers. */
export function bytesPerToken({ layers, kvHeads, headDim, elementType }: CacheShape): number {
  return layers * 2 * kvHeads * headDim * (elementType === 'float32' ? 4 : 2);
}

/** @throws {TypeError} if the graph did not return it */
export function outputTensor(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const tensor = outputs[name];
  if (tensor === undefined || !('dims' in tensor)) {
    throw new TypeError(`The graph returned no ${name}.`);
  }
  return tensor;
}
