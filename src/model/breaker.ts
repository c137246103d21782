/** Failures in a row that open it. */
const FAILURES = 5;
/** How long it stays open before one call may try again. */
const REST_MS = 30_000;

export type BreakerState = 'closed' | 'open' | 'probing';

/** A circuit breaker: after so many failures in a row nobody is kept waiting for what will fail again. */
export interface Breaker {
  /** Whether a call may begin. True after a rest makes that call the probe: its end must be told. */
  mayCall(now: number): boolean;
  succeeded(): void;
  failed(now: number): void;
  /** It was called off before anything could be learnt from it. */
  calledOff(): void;
  state(): BreakerState;
}

/** Starts closed. Times are milliseconds of the caller's clock. */
export function openBreaker(failures = FAILURES, restMs = REST_MS): Breaker {
  let inARow = 0;
  let openedAt = 0;
  let probing = false;
  const isOpen = (): boolean => inARow >= failures;
  return {
    mayCall(now) {
      if (!isOpen()) return true;
      if (probing || now - openedAt < restMs) return false;
      probing = true;
      return true;
    },
    succeeded() {
      inARow = 0;
      probing = false;
    },
    failed(now) {
      inARow++;
      openedAt = now;
      probing = false;
    },
    calledOff() {
      probing = false;
    },
    state: () => (!isOpen() ? 'closed' : probing ? 'probing' : 'open'),
  };
}
