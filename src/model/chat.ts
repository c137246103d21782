/** One chat completion of an OpenAI-compatible endpoint, whatever that endpoint makes of the name. */
import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { Stream } from 'openai/streaming';
import { boundedFetch } from './bounded-fetch.ts';
import type { ModelSettings } from './model-settings.ts';
import { ModelUnavailable } from './model-unavailable.ts';
import type { Spent } from './model-usage.ts';
import { reportedTokens } from './tokens.ts';

export interface Prompt {
  /** What is to be done. Ours alone. */
  readonly system: string;
  /** What it is to be done with: words of others, fenced. */
  readonly user: string;
  readonly mostTokens: number;
}

/** A part of an answer. */
export interface Piece {
  readonly text: string;
  /** Once, at the end: why it ended; null: it goes on. */
  readonly finish: string | null;
  readonly usage: Spent | null;
}

export interface Chat {
  /** Rejects with `ModelUnavailable`; one try. Pieces reject with it too. */
  start(prompt: Prompt, signal: AbortSignal): Promise<AsyncIterable<Piece>>;
}

/** What an endpoint turned out not to understand. Learnt from its refusals, kept while we run. */
interface Dialect {
  limit: 'max_tokens' | 'max_completion_tokens';
  temperature: boolean;
  usage: boolean;
}

/** Of a refusal, as many parameters as we could leave out. */
const ADJUSTMENTS = 3;

/** `openai` with its retries, its log, its redirects and what it reads from the environment turned off. */
export function openChat({ baseUrl, apiKey, model, timeoutMs }: ModelSettings): Chat {
  const client = new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey || 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
    fetch: boundedFetch,
  });
  const dialect: Dialect = { limit: 'max_tokens', temperature: true, usage: true };
  return {
    async start(prompt, signal) {
      for (let tries = 0; ; tries++) {
        try {
          return await request(client, model, prompt, dialect, signal);
        } catch (error) {
          if (tries < ADJUSTMENTS && adjusted(dialect, error)) continue;
          throw asUnavailable(error, signal);
        }
      }
    },
  };
}

async function request(
  client: OpenAI,
  model: string,
  { system, user, mostTokens }: Prompt,
  dialect: Dialect,
  signal: AbortSignal,
): Promise<AsyncIterable<Piece>> {
  const response = await client.chat.completions
    .create(
      {
        model,
        stream: true,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        [dialect.limit]: mostTokens,
        ...(dialect.temperature && { temperature: 0 }),
        ...(dialect.usage && { stream_options: { include_usage: true } }),
      },
      { signal },
    )
    .asResponse();
  return readPieces(response, client, signal);
}

/** Leaves out what a 400 (or 422) complains about. False: it complains about nothing that could be left out. */
function adjusted(dialect: Dialect, error: unknown): boolean {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return false;
  const said = `${error.param ?? ''} ${error.message}`.slice(0, 2_000);
  if (dialect.limit === 'max_tokens' && /max_(?:completion_)?tokens/.test(said)) {
    dialect.limit = 'max_completion_tokens';
    return true;
  }
  if (dialect.temperature && said.includes('temperature')) {
    dialect.temperature = false;
    return true;
  }
  if (dialect.usage && /stream_options|include_usage/.test(said)) {
    dialect.usage = false;
    return true;
  }
  return false;
}

async function* readPieces(response: Response, client: OpenAI, signal: AbortSignal): AsyncIterable<Piece> {
  try {
    yield* isEventStream(response) ? streamed(response, client, signal) : [await whole(response)];
  } catch (error) {
    throw asUnavailable(error, signal);
  }
  // The SDK ends a stream that was called off as if it were complete.
  if (signal.aborted) throw new ModelUnavailable('too-slow');
}

const isEventStream = ({ headers }: Response): boolean =>
  (headers.get('content-type') ?? '').toLowerCase().startsWith('text/event-stream');

async function* streamed(response: Response, client: OpenAI, signal: AbortSignal): AsyncIterable<Piece> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    for await (const chunk of Stream.fromSSEResponse<unknown>(response, controller, client))
      yield toPiece(chunk, 'delta');
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Some endpoints do not stream, and answer in one piece. */
async function whole(response: Response): Promise<Piece> {
  const body: unknown = await response.json();
  return toPiece(body, 'message');
}

/** Reads only what it needs, and nothing that has the wrong shape. Tool calls, reasoning and refusals are no words. */
function toPiece(chunk: unknown, where: 'delta' | 'message'): Piece {
  const choice = at(at(chunk, 'choices'), 0);
  const content = at(at(choice, where), 'content');
  const finish = at(choice, 'finish_reason');
  return {
    text: typeof content === 'string' ? content : '',
    finish: typeof finish === 'string' ? finish : null,
    usage: reportedTokens(at(chunk, 'usage')),
  };
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

function asUnavailable(error: unknown, signal: AbortSignal): ModelUnavailable {
  if (error instanceof ModelUnavailable) return error;
  if (signal.aborted || error instanceof APIUserAbortError) return new ModelUnavailable('too-slow');
  if (error instanceof APIConnectionError) return new ModelUnavailable('down');
  if (!(error instanceof APIError)) return new ModelUnavailable(isConnectionLost(error) ? 'down' : 'garbled');
  const { status } = error;
  // An error in the middle of a stream has no status.
  if (status === undefined || status >= 500) return new ModelUnavailable('down', status ?? null);
  if (status === 429) return new ModelUnavailable('busy', status, retryAfterMs(error.headers));
  return new ModelUnavailable('refused', status);
}

/** In seconds, as RFC 9110 has it; a date is not read. */
function retryAfterMs(headers: Headers | undefined): number | null {
  const seconds = Number.parseFloat(headers?.get('retry-after') ?? '');
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
}

/** Undici's word for a body that broke off. */
const isConnectionLost = (error: unknown): boolean => error instanceof TypeError && error.message === 'terminated';
