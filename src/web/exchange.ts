import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import { FetchFailed, type FetchRequest } from './fetched.ts';

/** One request and what came back to it; a redirect is an answer like any other. */
export interface Exchanged {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

export interface ExchangeOptions {
  readonly agent: Agent;
  /** Ends it, wherever it is. */
  readonly signal: AbortSignal;
  readonly mostBytes: number;
}

/**
 * Sends one request and reads what comes back, never more than `mostBytes`. Throws FetchFailed: `failed` as long as the connection (of
 * https: the encrypted one) did not stand, because before that Node writes nothing of the request; `unclear` from then on.
 */
export async function exchange(
  url: URL,
  { method, headers, body }: FetchRequest,
  { agent, signal, mostBytes }: ExchangeOptions,
): Promise<Exchanged> {
  const progress = { connected: false };
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      const outgoing = send(url, { method, headers: sendable(headers, body), agent, signal }, resolve);
      outgoing.once('socket', (socket: Socket) => {
        socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
          progress.connected = true;
        });
      });
      // Stays for the whole of it: a connection can break while the body comes in.
      outgoing.on('error', reject);
      // Asked to speak another protocol (101) Node hangs up without an error; then nothing else ever comes.
      outgoing.once('close', () => reject(new Error('closed without an answer')));
      outgoing.end(body ?? undefined);
    });
    refusePacked(url, response);
    const bytes = await bytesOf(url, response, mostBytes);
    return { status: response.statusCode ?? 0, headers: response.headers, bytes };
  } catch (error) {
    throw inWords(error, url, progress.connected, signal.aborted);
  }
}

/** What Node works out itself, and what would make the other end take the request for another's. */
const NOT_OURS_TO_SAY: ReadonlySet<string> = new Set(
  'host connection content-length transfer-encoding te trailer upgrade keep-alive expect proxy-authorization'.split(
    ' ',
  ),
);

function sendable(headers: FetchRequest['headers'], body: string | null): Record<string, string> {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const forbidden = given.find(([name]) => NOT_OURS_TO_SAY.has(name));
  if (forbidden) throw new FetchFailed('refused', `The header ${forbidden[0]} can't be set.`);
  return {
    accept: '*/*',
    'user-agent': 'Baton',
    ...Object.fromEntries(given),
    // What is unpacked can be a thousand times as long as what came in.
    'accept-encoding': 'identity',
    ...(body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
  };
}

function refusePacked(url: URL, response: IncomingMessage): void {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return;
  response.destroy();
  throw new FetchFailed('unclear', `${url.host} answered with compressed data, though it was asked not to.`);
}

async function bytesOf(url: URL, response: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBytes) {
      response.destroy();
      throw new FetchFailed('unclear', `${url.host} answered with more than ${sizeInWords(mostBytes)}.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const sizeInWords = (bytes: number): string =>
  bytes >= 1_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${Math.round(bytes / 1_000)} KB`;

/** Names the host alone: paths and headers can hold secrets, and its address is nobody's business. */
function inWords(error: unknown, url: URL, connected: boolean, timedOut: boolean): FetchFailed {
  if (error instanceof FetchFailed) return error;
  if (isNotAllowed(error))
    return new FetchFailed('refused', `${url.host} is not on the public internet: Baton does not go there.`);
  const outcome = connected ? 'unclear' : 'failed';
  if (timedOut) return new FetchFailed(outcome, `${url.host} took too long to answer.`, { cause: error });
  const code = codeOf(error);
  if (code?.startsWith('ERR_INVALID_') || code === 'ERR_UNESCAPED_CHARACTERS')
    return new FetchFailed('refused', 'The request holds characters that none can hold.');
  const what = connected ? 'broke off before its answer was complete' : 'can’t be reached';
  return new FetchFailed(outcome, `${url.host} ${what}${code ? ` (${code})` : ''}.`, { cause: error });
}

/** As request-filtering-agent words it; its errors have no class and no code. */
const isNotAllowed = (error: unknown): boolean =>
  error instanceof Error && codeOf(error) === null && error.message.includes('is not allowed. Because');

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
