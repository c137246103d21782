import type { Args } from './args.ts';
import type { Core } from './core.ts';
import type { Json } from './json.ts';

/** A Web API method: its answer beside `ok: true`. Throws ApiError. */
export type Method = (core: Core, args: Args) => Json;

export interface MethodRules {
  /** The token needs one of these; empty: none. */
  readonly scopes: readonly string[];
  /** `app`: takes an app-level token. */
  readonly token?: 'app';
  /** The tier of its rate limit, over the whole workspace; not given: none that is felt here. */
  readonly perMinute?: number;
  readonly run: Method;
}

export type Methods = Readonly<Record<string, MethodRules>>;
