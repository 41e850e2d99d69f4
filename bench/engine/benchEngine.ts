/** What is measured of each engine: tokens in, and when the tokens that follow come out. */

export interface BenchEngine {
  /** Anything said before has been forgotten if nothing is to be reused. */
  generate(wanted: Wanted): Promise<Times>;
}

export interface Wanted {
  readonly prompt: readonly number[];
  /** Tokens to make. */
  readonly count: number;
  /** Whether what was read of an earlier prompt may be used. */
  readonly isFollowUp: boolean;
  /** What the tokens shall be, whatever the model finds: an edit that a person made. */
  readonly text?: readonly number[];
  /** Texts that the answer may repeat, for engines that draft. */
  readonly sources?: readonly (readonly number[])[];
}

/** Milliseconds from the beginning, for each token. */
export type Times = readonly number[];

export interface EngineOptions {
  /** The folder of a test model. */
  readonly fused: string;
  readonly plain: string;
  readonly gguf: string;
  /** `cpu` or `webgpu`. */
  readonly provider: string;
  readonly threads: number;
}

export const engineNames = [
  'ours',
  'transformersJsFused',
  'transformersJsPlain',
  'nodeLlamaCpp',
] as const;

export type EngineName = (typeof engineNames)[number];

/** Tokens that any engine makes room for. */
export const contextLength = 4096;
