import type { Json } from './json.ts';

/** A Web API method says no: `{ ok: false, error: code }`, with whatever Slack adds to that error. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly extra: Json;
  constructor(code: string, extra: Json = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }
}

/** The shape that Slack gives to complaints about arguments. */
export function invalidArguments(...messages: string[]): ApiError {
  return new ApiError('invalid_arguments', { response_metadata: { messages: messages.map((m) => `[ERROR] ${m}`) } });
}
