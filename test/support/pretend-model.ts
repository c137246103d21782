/**
 * A pretend OpenAI-compatible endpoint: `POST /v1/chat/completions`, streamed and not, with the rules of the real ones
 * and their bad weather. It reads the prompt as a model would: passages, question and conversation between their fences.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Heard, hostileWords, readPrompt } from './pretend-model-words.ts';

export type Mood =
  /** Words the passages honestly. */
  | { readonly mood: 'good' }
  /** Says exactly this. */
  | { readonly mood: 'says'; readonly text: string; readonly finish?: string }
  /** `late`: the first token comes after so long. `trickles`: each of them does. `hangs`: never a byte. */
  | { readonly mood: 'slow'; readonly how: 'late' | 'trickles' | 'hangs'; readonly ms: number }
  | { readonly mood: 'failing'; readonly how: Failure /** Then it is good again. */; readonly times?: number }
  /** Obeys whatever stands in the data, leaks, invents; `turn` chooses how, of any number. */
  | { readonly mood: 'hostile'; readonly turn: number };

export type Failure =
  | 'error-500'
  | 'busy'
  | 'wrong-key'
  | 'reset'
  | 'cut'
  | 'ends-early'
  | 'error-in-stream'
  | 'login-page'
  | 'garbage'
  | 'bad-json'
  | 'redirect'
  | 'empty';

/** What differs between endpoints of that API. */
export interface Customs {
  /** Newer ones refuse `max_tokens`. */
  readonly refusesMaxTokens?: boolean;
  readonly refusesTemperature?: boolean;
  readonly refusesStreamOptions?: boolean;
  /** Answers in one piece, whatever was asked. */
  readonly neverStreams?: boolean;
  readonly reportsNoUsage?: boolean;
  /** Seconds, for `busy`. */
  readonly retryAfter?: number;
}

export interface PretendModel {
  /** As `LLM_BASE_URL`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Every request, as it came. */
  readonly heard: readonly (Heard & { readonly body: Record<string, unknown>; readonly authorization: string })[];
  setMood(mood: Mood): void;
  setCustoms(customs: Customs): void;
  close(): Promise<void>;
}

const API_KEY = 'sk-pretend-0123456789abcdefghij';

export async function startPretendModel(first: Mood = { mood: 'good' }): Promise<PretendModel> {
  let mood = first;
  let customs: Customs = {};
  let failures = 0;
  const heard: PretendModel['heard'][number][] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
        return refuse(response, 404, 'Not found');
      const body = (await readJson(request)) as Record<string, unknown>;
      const prompt = readPrompt(body);
      heard.push({ ...prompt, body, authorization: request.headers.authorization ?? '' });
      if (request.headers.authorization !== `Bearer ${API_KEY}`)
        return refuse(response, 401, `Incorrect API key provided: ${request.headers.authorization}`);
      const complaint = complaintAbout(body, customs);
      if (complaint !== null) return refuse(response, 400, complaint.message, complaint.param);
      const failing = mood.mood === 'failing' && (mood.times === undefined || failures++ < mood.times);
      if (mood.mood === 'failing' && failing) return fail(response, mood.how, customs);
      await speak(response, body, prompt, mood, customs);
    };
    answer().catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    apiKey: API_KEY,
    heard,
    setMood(next) {
      mood = next;
      failures = 0;
    },
    setCustoms(next) {
      customs = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

function complaintAbout(body: Record<string, unknown>, customs: Customs): { message: string; param: string } | null {
  if (customs.refusesMaxTokens && 'max_tokens' in body)
    return {
      message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
      param: 'max_tokens',
    };
  if (customs.refusesTemperature && 'temperature' in body)
    return { message: "Unsupported value: 'temperature' does not support 0.", param: 'temperature' };
  if (customs.refusesStreamOptions && 'stream_options' in body)
    return { message: 'Unrecognized request argument supplied: stream_options', param: 'stream_options' };
  return null;
}

function refuse(response: ServerResponse, status: number, message: string, param: string | null = null): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', param, code: null } }));
}

function fail(response: ServerResponse, how: Failure, { retryAfter }: Customs): void {
  switch (how) {
    case 'error-500':
      refuse(response, 500, 'The server had an error');
      return;
    case 'wrong-key':
      refuse(response, 401, `Incorrect API key provided: ${API_KEY}`);
      return;
    case 'busy':
      if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
      refuse(response, 429, 'Rate limit reached');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'redirect':
      response.writeHead(307, { location: 'http://127.0.0.1:1/v1/chat/completions' }).end();
      return;
    case 'login-page':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html><title>Sign in</title><p>Please sign in to continue.</p></html>');
      return;
    case 'garbage':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`data: ${'\u{1F4A9}�x'.repeat(150_000)}`);
      return;
    case 'bad-json':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: {"choices":[{"delta":{"content":"Op\n\ndata: en"}}]}\n\n');
      return;
    case 'empty':
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: [DONE]\n\n');
      return;
    case 'cut':
    case 'ends-early':
    case 'error-in-stream':
      breakOff(response, how);
      return;
    default:
      how satisfies never;
  }
}

/** Half a sentence, and then no more. */
function breakOff(response: ServerResponse, how: 'cut' | 'ends-early' | 'error-in-stream'): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(sse(chunk('Open the sign-in page, choose')));
  if (how === 'error-in-stream') response.end(sse({ error: { message: `Upstream failed for ${API_KEY}` } }));
  else if (how === 'ends-early') response.end();
  else setImmediate(() => response.socket?.resetAndDestroy());
}

async function speak(
  response: ServerResponse,
  body: Record<string, unknown>,
  prompt: Heard,
  mood: Mood,
  customs: Customs,
): Promise<void> {
  if (mood.mood === 'slow' && mood.how === 'hangs') return;
  const text = wordsOf(prompt, mood);
  const finish = mood.mood === 'says' ? (mood.finish ?? 'stop') : 'stop';
  const usage = customs.reportsNoUsage ? {} : { usage: usageOf(body, text) };
  if (customs.neverStreams || body['stream'] !== true) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        object: 'chat.completion',
        choices: [{ index: 0, message: { content: text }, finish_reason: finish }],
        ...usage,
      }),
    );
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  for (const [index, token] of tokensOf(text).entries()) {
    if (mood.mood === 'slow' && (mood.how === 'trickles' || index === 0)) await later(mood.ms);
    if (response.destroyed) return;
    response.write(sse(chunk(token)));
  }
  response.write(sse({ ...chunk(''), choices: [{ index: 0, delta: {}, finish_reason: finish }] }));
  if (body['stream_options'] !== undefined)
    response.write(sse({ object: 'chat.completion.chunk', choices: [], ...usage }));
  response.end('data: [DONE]\n\n');
}

function wordsOf(prompt: Heard, mood: Mood): string {
  if (mood.mood === 'says') return mood.text;
  return mood.mood === 'hostile' ? hostileWords(prompt, mood.turn) : prompt.honestly;
}

const tokensOf = (text: string): readonly string[] => text.match(/[\s\S]{1,7}/gu) ?? [];
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const sse = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;
const chunk = (content: string) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  system_fingerprint: 'fp_pretend',
  choices: [
    { index: 0, delta: { role: 'assistant', content, unknown_field: true }, finish_reason: null as string | null },
  ],
});

const usageOf = (body: Record<string, unknown>, text: string) => ({
  prompt_tokens: Math.ceil(JSON.stringify(body['messages']).length / 4),
  completion_tokens: Math.ceil(text.length / 4),
  total_tokens: Math.ceil((JSON.stringify(body['messages']).length + text.length) / 4),
});
