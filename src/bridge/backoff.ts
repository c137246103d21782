const FIRST_MS = 500;
const LONGEST_MS = 60_000;

/** Exponential with ±25 % jitter, at most a minute. `tries` already made, `random` in 0…1. */
export function retryDelayMs(tries: number, random: () => number): number {
  const plain = Math.min(FIRST_MS * 2 ** Math.min(tries, 20), LONGEST_MS);
  return Math.round(plain * (0.75 + random() / 2));
}
