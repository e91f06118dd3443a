/** A small table that tells of most pairs of characters that no entry begins with them. */
const bits = 17;

const slotOf = (first: number, second: number): number => Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - bits);

export function filterPairs(keys: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(1 << (bits - 3));
  for (const key of keys) {
    if (key.length < 2) continue;
    const slot = slotOf(key.charCodeAt(0), key.charCodeAt(1));
    pairs[slot >> 3]! |= 1 << (slot & 7);
  }
  return pairs;
}

/** False only where no entry begins so. */
export function beginsEntry(pairs: Uint8Array, first: number, second: number): boolean {
  const slot = slotOf(first, second);
  return ((pairs[slot >> 3]! >> (slot & 7)) & 1) === 1;
}
