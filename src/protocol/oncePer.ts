/** Makes something of a key on first use and keeps it for as long as the key lives. */
export function oncePer<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = make(key);
    made.set(key, now);
    return now;
  };
}

/** The same for a key and a word of its own: what is made lives as long as the key. */
export function oncePerPair<K extends object, W extends string, V>(
  make: (key: K, word: W) => V,
): (key: K, word: W) => V {
  const madeOf = oncePer((_: K) => new Map<W, V>());
  return (key, word) => {
    const made = madeOf(key);
    const now = made.get(word) ?? make(key, word);
    made.set(word, now);
    return now;
  };
}
