/**
 * - `resting`: it failed too often; it is asked again in a while.
 * - `crowded`: too many calls are under way.
 * - `budget`: the tokens of the conversation or of the day are used up, or nobody can tell how many are left.
 * - `busy`: it answered 429. `refused`: another 4xx (a wrong key, an unknown model). `down`: 5xx, or no connection.
 * - `garbled`: what came back is no answer of such an API, or an empty one.
 * - `too-slow`: a time limit passed. `stopped`: whoever asked does not want it any more.
 */
export type UnavailableReason =
  | 'resting'
  | 'crowded'
  | 'budget'
  | 'busy'
  | 'refused'
  | 'down'
  | 'garbled'
  | 'too-slow'
  | 'stopped';

/**
 * The model has nothing (more) to say: do without it. Carries no words of the endpoint and no cause, because those can
 * repeat the key or the customer's words.
 */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
  readonly reason: UnavailableReason;
  /** HTTP status; null: there was none. */
  readonly status: number | null;
  /** How long the endpoint asked to be left alone; null: it did not say. */
  readonly retryAfterMs: number | null;

  constructor(reason: UnavailableReason, status: number | null = null, retryAfterMs: number | null = null) {
    super(status === null ? `The model is unavailable: ${reason}` : `The model is unavailable: ${reason} (${status})`);
    this.reason = reason;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
