/** Slack's pace: so many per second and lane, with a burst; and lanes that are closed for a while. */
export interface Pace {
  /** Takes a turn in that lane. 0: go ahead, else the seconds to wait. */
  take(lane: string, nowMs: number): number;
  close(lane: string, seconds: number, nowMs: number): void;
  /** Seconds until it opens again; 0: it is open. */
  secondsClosed(lane: string, nowMs: number): number;
}

export function makePace(limit: { readonly perSecond: number; readonly burst: number } | null): Pace {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const closedUntil = new Map<string, number>();
  return {
    take: (lane, nowMs) => {
      if (!limit) return 0;
      const bucket = buckets.get(lane) ?? { tokens: limit.burst, at: nowMs };
      buckets.set(lane, bucket);
      bucket.tokens = Math.min(limit.burst, bucket.tokens + ((nowMs - bucket.at) / 1000) * limit.perSecond);
      bucket.at = nowMs;
      if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / limit.perSecond));
      bucket.tokens -= 1;
      return 0;
    },
    close: (lane, seconds, nowMs) => {
      closedUntil.set(lane, nowMs + seconds * 1000);
    },
    secondsClosed: (lane, nowMs) => Math.max(0, Math.ceil(((closedUntil.get(lane) ?? 0) - nowMs) / 1000)),
  };
}
