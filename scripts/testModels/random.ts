/** Numbers that are the same on every machine. */

/**
 * An endless row of 32-bit numbers (xorshift), which depends on its key alone: tensors may be made in any order.
 *
 * @param key such as a seed and a tensor's name
 */
export function randomWords(key: string): () => number {
  let state = hash(key) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** FNV-1a, with a last mix: keys that differ in one letter begin far apart. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (const character of key) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}
