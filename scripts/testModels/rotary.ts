/** Rotary position embedding, the variant that turns the first half of a head against the second. */

import type { RopeScaling } from './decoderShape.ts';

export interface RotaryShape {
  readonly theta: number;
  readonly headDim: number;
  readonly scaling: RopeScaling | undefined;
}

/** Radians per token, one for each pair of a head's numbers. */
export function inverseFrequencies({ theta, headDim, scaling }: RotaryShape): number[] {
  const plain = Array.from({ length: headDim / 2 }, (_, i) => theta ** ((-2 * i) / headDim));
  return scaling ? plain.map((frequency) => stretched(frequency, scaling)) : plain;
}

/** Llama 3's way to longer texts: slow turns are slowed down, quick ones stay, those between are blended. */
function stretched(frequency: number, { factor, low, high, original }: RopeScaling): number {
  const turns = (original * frequency) / (2 * Math.PI);
  const share = Math.min(1, Math.max(0, (turns - low) / (high - low)));
  return share * frequency + ((1 - share) * frequency) / factor;
}

/** Row-major: a row for each position, half a head wide. */
export function rotaryTable(
  kind: 'cos' | 'sin',
  { positions, ...shape }: RotaryShape & { readonly positions: number },
): Float32Array {
  const frequencies = inverseFrequencies(shape);
  const data = new Float32Array(positions * frequencies.length);
  for (let position = 0; position < positions; position++) {
    for (const [i, frequency] of frequencies.entries()) {
      data[position * frequencies.length + i] = Math[kind](position * frequency);
    }
  }
  return data;
}
