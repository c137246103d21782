/** Tells the app: signed HTTP requests, or envelopes over Socket Mode when the app has opened one. */
import { setMaxListeners } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Changes } from './changes.ts';
import { isLoopback, SIGNING_SECRET } from './credentials.ts';
import type { Json } from './json.ts';
import type { DeliveryAttempt, Log } from './log.ts';
import { signatureHeaders } from './signing.ts';
import type { Weather } from './weather.ts';

/** What came back: `http 200`, `timeout`, `refused`, `reset`. */
export interface Answer {
  readonly result: string;
  readonly accepted: boolean;
  readonly noRetry: boolean;
  /** Parsed, or as text; null: none. */
  readonly body: unknown;
}

export interface Telling {
  readonly kind: DeliveryAttempt['kind'];
  readonly id: string;
  readonly what: string;
  readonly payload: Json;
}

/** One way to reach the app. Never rejects. */
export type Send = (
  telling: Telling,
  retry: { readonly num: number; readonly reason: string } | null,
  timeoutMs: number,
) => Promise<Answer>;

export interface Delivery {
  /** Tells an event, again and again as Slack does. Returns at once. */
  event(envelope: Telling, again: () => Telling): void;
  /** Tells an interaction or a command: once. */
  ask(telling: Telling): Promise<Answer>;
  /** Over HTTP from now on. */
  connect(requestUrl: string): void;
  /** The open sockets, in turn; null: HTTP again. */
  useSocket(send: Send | null): void;
  /** Deliveries under way or waiting for their next attempt. */
  pending(): number;
  close(): void;
}

interface Parts {
  readonly log: Log;
  readonly now: () => number;
  readonly chance: Chance;
  readonly weather: () => Weather;
  readonly changes: Changes;
  readonly ackTimeoutMs: number;
  readonly retryDelaysMs: readonly number[];
}

export function startDelivery(parts: Parts): Delivery {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const closing = new AbortController();
  // One listener per event that waits for its next attempt.
  setMaxListeners(0, closing.signal);
  let requestUrl: URL | null = null;
  let socket: Send | null = null;
  let pending = 0;

  const send: Send = (telling, retry, timeoutMs) => {
    if (socket) return socket(telling, retry, timeoutMs);
    return requestUrl
      ? sendSigned(requestUrl, agent, parts.now(), telling, retry, timeoutMs)
      : Promise.resolve(failed('refused'));
  };

  const attempt = async (telling: Telling, num: number, reason: string): Promise<Answer> => {
    const at = parts.now();
    const answer = await send(telling, num > 0 ? { num, reason } : null, parts.ackTimeoutMs);
    const lost = telling.kind === 'event' && answer.accepted && parts.chance.happens(parts.weather().lostAck);
    const seen = lost ? { ...answer, accepted: false, result: 'lost' } : answer;
    parts.log.deliveries.push({ ...telling, attempt: num, at, result: seen.result, tookMs: parts.now() - at });
    parts.changes.happened();
    return seen;
  };

  const deliver = async (telling: Telling, holdMs: number) => {
    if (holdMs > 0) await pause(holdMs, undefined, { signal: closing.signal });
    let answer = await attempt(telling, 0, '');
    for (const [tries, delayMs] of parts.retryDelaysMs.entries()) {
      if (answer.accepted || answer.noRetry || closing.signal.aborted) break;
      await pause(delayMs, undefined, { signal: closing.signal });
      answer = await attempt(telling, tries + 1, retryReason(answer.result));
    }
    if (!answer.accepted) parts.log.givenUp.push(telling.id);
  };

  const run = (telling: Telling, holdMs: number) => {
    pending += 1;
    deliver(telling, holdMs)
      .catch((error: unknown) => {
        if (!closing.signal.aborted) throw error;
      })
      .finally(() => {
        pending -= 1;
        parts.changes.happened();
      });
  };

  return {
    event: (telling, again) => {
      const { reorder, reorderMs, duplicate } = parts.weather();
      run(telling, parts.chance.happens(reorder) ? parts.chance.between([0, reorderMs]) : 0);
      if (parts.chance.happens(duplicate)) run(again(), parts.chance.between([0, reorderMs]));
    },
    ask: (telling) => attempt(telling, 0, ''),
    connect: (url) => {
      if (!isLoopback(url)) throw new Error('The playground tells only an app on this machine.');
      requestUrl = new URL(url);
    },
    useSocket: (next) => {
      socket = next;
    },
    pending: () => pending,
    close: () => {
      closing.abort();
      agent.destroy();
    },
  };
}

function failed(result: string): Answer {
  return { result, accepted: false, noRetry: false, body: null };
}

function retryReason(result: string): string {
  if (result === 'timeout' || result === 'lost') return 'http_timeout';
  return result.startsWith('http') ? 'http_error' : 'connection_failed';
}

function sendSigned(
  url: URL,
  agent: Agent,
  nowMs: number,
  telling: Telling,
  retry: { readonly num: number; readonly reason: string } | null,
  timeoutMs: number,
): Promise<Answer> {
  const body = bodyOf(telling);
  const headers = {
    'content-type': telling.kind === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    ...signatureHeaders(SIGNING_SECRET, body, nowMs),
    ...(retry ? { 'x-slack-retry-num': retry.num, 'x-slack-retry-reason': retry.reason } : {}),
  };
  return new Promise((resolve) => {
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => end(failed('reset')));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        const noRetry = response.headers['x-slack-no-retry'] === '1';
        const accepted = status >= 200 && status < 300;
        end({ result: `http ${status}`, accepted, noRetry, body: parsed(Buffer.concat(chunks).toString()) });
      });
    });
    let timer: NodeJS.Timeout | undefined;
    const end = (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    // The app's time runs from when it can hear us, not while we wait for a free connection.
    call.on('socket', () => {
      timer = setTimeout(() => {
        end(failed('timeout'));
        call.destroy();
      }, timeoutMs);
    });
    call.on('error', (error: NodeJS.ErrnoException) =>
      end(failed(error.code === 'ECONNREFUSED' ? 'refused' : 'reset')),
    );
    call.end(body);
  });
}

function bodyOf({ kind, payload }: Telling): string {
  if (kind === 'event') return JSON.stringify(payload);
  if (kind === 'interaction') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const fields = Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams(fields).toString();
}

function parsed(body: string): unknown {
  if (body === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
