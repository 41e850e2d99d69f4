/** Rotary position embedding, the variant that turns the first half of a head against the second. */

/** Turns per token, one for each pair of a head's numbers. */
export function inverseFrequencies(theta: number, headDim: number): number[] {
  return Array.from({ length: headDim / 2 }, (_, i) => theta ** ((-2 * i) / headDim));
}

/** Row-major: a row for each position, half a head wide. */
export function rotaryTable(
  kind: 'cos' | 'sin',
  {
    theta,
    headDim,
    positions,
  }: { readonly theta: number; readonly headDim: number; readonly positions: number },
): Float32Array {
  const frequencies = inverseFrequencies(theta, headDim);
  const data = new Float32Array(positions * frequencies.length);
  for (let position = 0; position < positions; position++) {
    for (const [i, frequency] of frequencies.entries()) {
      data[position * frequencies.length + i] = Math[kind](position * frequency);
    }
  }
  return data;
}
