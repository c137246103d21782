/** What came back from the outside. */
export interface Fetched {
  readonly status: number;
  /** Lower case, without parameters: "application/json"; null: not said. */
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

export interface FetchLimits {
  /** From the first look-up to the last byte. */
  readonly timeoutMs: number;
  readonly mostBytes: number;
  readonly mostRedirects: number;
}

export interface FetchRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Nothing usable came back. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed';
  /** `refused`: we do not go there, ever. `unclear`: it may have had its effect. `failed`: it certainly had none. */
  readonly outcome: 'refused' | 'unclear' | 'failed';
  constructor(outcome: FetchFailed['outcome'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.outcome = outcome;
  }
}

/** Throws FetchFailed, with one sentence for whoever gave the address. Any status is a result. */
export type Fetching = (request: FetchRequest, limits: FetchLimits) => Promise<Fetched>;
