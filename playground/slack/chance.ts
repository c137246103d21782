/** Chance that repeats: the same seed draws the same numbers. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  happens(probability: number): boolean;
  between(range: readonly [low: number, high: number]): number;
}

/** mulberry32: small, fast and good enough for weather. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    happens: (probability) => probability > 0 && next() < probability,
    between: ([low, high]) => low + (high > low ? next() * (high - low) : 0),
  };
}
