import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { DeliveryDelayed, DeliveryRefused, DeliveryUnclear } from '../../src/channel/channel.ts';

export type DeliveryError = DeliveryRefused | DeliveryDelayed | DeliveryUnclear;

/** Slack's words for "it may have happened": its reference says that part of the work can have been done. */
const UNCLEAR = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']);

/** Slack's words for "not now", with the ms to wait. */
const LATER: Readonly<Record<string, number>> = {
  ratelimited: 30_000,
  rate_limited: 30_000,
  team_added_to_org: 300_000,
  org_login_required: 300_000,
  external_channel_migrating: 60_000,
};

/** Slack does not let us in. That is no fault of the message: it waits until somebody gives us a token that works. */
const TOKEN_REFUSED = new Set(['account_inactive', 'invalid_auth', 'not_authed', 'token_expired', 'token_revoked']);

const TOKEN_MS = 60_000;

/** A network that refused us, or a proxy in front of Slack. */
const UNREACHABLE_MS = 5_000;

/** The connection never stood, so not a byte of the request can have arrived. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** What a failed call means for what it was to do. Whatever we do not know counts as unclear. */
export function toDeliveryError(error: unknown): DeliveryError {
  if (isDeliveryError(error)) return error;
  const cause = { cause: error };
  if (error instanceof WebAPIRateLimitedError) {
    return new DeliveryDelayed('Slack asks us to slow down', error.retryAfter * 1000, cause);
  }
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error, cause);
  if (error instanceof WebAPIHTTPError && isRefusedOnTheWay(error.statusCode)) {
    return new DeliveryDelayed(`Slack answered HTTP ${error.statusCode}`, UNREACHABLE_MS, cause);
  }
  if (error instanceof WebAPIRequestError && neverConnected(error.original)) {
    return new DeliveryDelayed('Slack cannot be reached', UNREACHABLE_MS, cause);
  }
  return new DeliveryUnclear('Slack gave no clear answer', cause);
}

/** For `catch`: throws what the error means. */
export const rethrow =
  (meaning: (error: unknown) => Error) =>
  (error: unknown): never => {
    throw meaning(error);
  };

/** Whether Slack will not have this token at all, or not for this. Asking again with the same one is pointless. */
export function isHopeless(error: unknown): boolean {
  return isTokenRefused(error) || toDeliveryError(error) instanceof DeliveryRefused;
}

const isTokenRefused = (error: unknown): boolean => TOKEN_REFUSED.has(codeOf(error) ?? '');

/** For calls that only look: not knowing means asking again. */
export function toLookUpError(error: unknown): DeliveryRefused | DeliveryDelayed {
  const meaning = toDeliveryError(error);
  if (!(meaning instanceof DeliveryUnclear)) return meaning;
  return new DeliveryDelayed(meaning.message, UNREACHABLE_MS, { cause: error });
}

/** Slack's own word for the failure, where it gave one. */
export function codeOf(error: unknown): string | null {
  return error instanceof WebAPIPlatformError && isCode(error.data.error) ? error.data.error : null;
}

function fromCode(code: unknown, cause: ErrorOptions): DeliveryError {
  if (!isCode(code) || UNCLEAR.has(code))
    return new DeliveryUnclear(`Slack gave no clear answer: ${nameOf(code)}`, cause);
  const waitMs = TOKEN_REFUSED.has(code) ? TOKEN_MS : Object.hasOwn(LATER, code) ? LATER[code] : undefined;
  return waitMs === undefined
    ? new DeliveryRefused(code, cause)
    : new DeliveryDelayed(`Slack cannot do it now: ${code}`, waitMs, cause);
}

/** The SDK hands over a page of HTML as if it were Slack's error code. */
const isCode = (code: unknown): code is string => typeof code === 'string' && /^[a-z0-9_]{1,80}$/.test(code);

const nameOf = (code: unknown): string => (isCode(code) ? code : 'no error code');

/** Slack itself answers 200 and 429, so a 4xx comes from something in between that did not let us through. */
const isRefusedOnTheWay = (status: number): boolean => status >= 400 && status < 500 && status !== 408;

function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Several addresses were tried at once: all of them must have failed to connect.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverConnected);
  const { code } = error as { code?: unknown };
  return (typeof code === 'string' && NEVER_CONNECTED.has(code)) || neverConnected(error.cause);
}

const isDeliveryError = (error: unknown): error is DeliveryError =>
  error instanceof DeliveryRefused || error instanceof DeliveryDelayed || error instanceof DeliveryUnclear;
