/**
 * What may come in over HTTP, decided on values: everything that arrives here can have been sent by anybody.
 */
import { isValidSlackRequest } from '@slack/bolt';

export interface RawRequest {
  readonly signature: string | undefined;
  /** `x-slack-request-timestamp`: seconds. */
  readonly timestamp: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

export type Admission =
  | { readonly admitted: Readonly<Record<string, unknown>> }
  | { readonly status: 400 | 401; readonly why: string };

/** How far a request's time may be from ours, either way. Bolt itself looks only back, and would let in a replay from the future. */
const FRESH_MS = 300_000;

/** Slack nests far less; parsers of ours and others recurse. */
const MAX_DEPTH = 64;

export function admit(request: RawRequest, signingSecret: string, now: number): Admission {
  const { signature, timestamp, contentType, body } = request;
  if (signature === undefined || timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) {
    return { status: 401, why: 'not signed' };
  }
  const skewMs = now - Number(timestamp) * 1000;
  if (!isFresh(skewMs)) return { status: 401, why: staleness(skewMs) };
  const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(timestamp) };
  if (!isValidSlackRequest({ signingSecret, body, headers, nowMilliseconds: now })) {
    return { status: 401, why: 'the signature does not fit: is the signing secret that of this app?' };
  }
  const admitted = payloadOf(body, contentType);
  return admitted ? { admitted } : { status: 400, why: 'not a payload of Slack' };
}

const isFresh = (skewMs: number): boolean => Math.abs(skewMs) <= FRESH_MS;

const staleness = (skewMs: number): string =>
  `signed ${Math.abs(Math.round(skewMs / 1000))} s ${skewMs < 0 ? 'in the future' : 'ago'}: a replay, or this machine's clock is wrong`;

function payloadOf(body: string, contentType: string | undefined): Readonly<Record<string, unknown>> | null {
  // A proxy may add `; charset=utf-8`.
  const [mediaType] = (contentType ?? '').split(';');
  if (mediaType?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return jsonObject(body);
  const form = new URLSearchParams(body);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : jsonObject(payload);
}

function jsonObject(json: string): Readonly<Record<string, unknown>> | null {
  if (depthOf(json) > MAX_DEPTH) return null;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** How deep brackets nest in a JSON text, read without building anything. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
