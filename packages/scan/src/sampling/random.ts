/** Mulberry32: a small seeded generator of numbers from 0 to 1; the same seed gives the same sequence. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whole numbers below `limit`, each once, in random order; made one at a time. */
export function* shuffled(limit: number, random: () => number): Generator<number> {
  const moved = new Map<number, number>(); // Fisher and Yates, keeping only what was moved
  for (let left = limit; left > 0; left--) {
    const at = Math.floor(random() * left);
    const picked = moved.get(at) ?? at;
    moved.set(at, moved.get(left - 1) ?? left - 1);
    yield picked;
  }
}
