/** One signed HTTP request to the app, as Slack makes them. */
import { type Agent, request } from 'node:http';
import { SIGNING_SECRET } from './credentials.ts';
import type { Json } from './json.ts';
import type { DeliveryAttempt } from './log.ts';
import { signatureHeaders } from './signing.ts';

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

export interface Retry {
  readonly num: number;
  readonly reason: string;
}

/** One way to reach the app. Never rejects. */
export type Send = (telling: Telling, retry: Retry | null, timeoutMs: number) => Promise<Answer>;

/** The app did not answer, and why. */
export function failed(result: string): Answer {
  return { result, accepted: false, noRetry: false, body: null };
}

export function sendSigned(
  url: URL,
  agent: Agent,
  nowMs: number,
  telling: Telling,
  retry: Retry | null,
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
