/** mulberry32, as in src/quiz/random.ts, which plain Node does not read: 0 <= n < 1, always the same for a seed. */
export function seeded(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `least` to `most`, both included. */
export const between = (random, least, most) => least + Math.floor(random() * (most - least + 1));

export const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Fisher and Yates, into a new list. */
export function shuffled(random, list) {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = between(random, 0, i);
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}
