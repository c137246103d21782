/** Tells the app: signed HTTP requests, or envelopes over Socket Mode when the app has opened one. */
import { setMaxListeners } from 'node:events';
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Changes } from './changes.ts';
import { isLoopback } from './credentials.ts';
import type { Log } from './log.ts';
import { type Answer, failed, type Send, sendSigned, type Telling } from './sending.ts';
import type { Weather } from './weather.ts';

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

function retryReason(result: string): string {
  if (result === 'timeout' || result === 'lost') return 'http_timeout';
  return result.startsWith('http') ? 'http_error' : 'connection_failed';
}
