/**
 * The pretend back end of Lumen: orders, accounts and a calendar over HTTP, as a company would have them. Listens on 127.0.0.1
 * and knows nothing of Baton. Every request names its key; a key that comes again gets the answer it got, and nothing happens twice.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { answerJson, answerText, readBody } from '../slack/http-body.ts';
import { isObject, type Json } from '../slack/json.ts';
import { confirmAppointment } from './appointments.ts';
import { orderStatus } from './orders.ts';
import { resetPassword } from './password-resets.ts';
import { type Ask, type Effect, notFound, type Reply } from './reply.ts';
import type { BackEndWeather } from './weather.ts';

export interface BackEndOptions {
  /** 0, the default: any free one. */
  readonly port?: number;
  /** The clock that orders and appointments go by. */
  readonly now?: () => number;
  /** How long it takes when it is slow. */
  readonly slowMs?: number;
}

export interface BackEnd {
  /** `http://127.0.0.1:4711` */
  readonly origin: string;
  /** What actions send as `Authorization: Bearer …`. */
  readonly token: string;
  /** From now on; for so many requests, if a number is given. */
  setWeather(weather: BackEndWeather, requests?: number): void;
  weather(): BackEndWeather;
  /** Requests that arrived, as they arrived. */
  readonly requests: readonly Arrived[];
  /** What really happened. */
  readonly effects: readonly Effect[];
  close(): Promise<void>;
}

interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly body: string;
}

/** What Lumen's own programs know as its key. It opens nothing but this. */
const TOKEN = 'lumen-back-end-of-the-playground';

export async function startBackEnd({
  port = 0,
  now = Date.now,
  slowMs = 1_500,
}: BackEndOptions = {}): Promise<BackEnd> {
  const state = newState(now, slowMs);
  const server = createServer((request, response) => {
    answer(state, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: TOKEN,
    requests: state.requests,
    effects: state.effects,
    weather: () => state.weather,
    setWeather: (weather, requests = Number.POSITIVE_INFINITY) => {
      state.weather = weather;
      state.left = requests;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface State {
  readonly now: () => number;
  readonly slowMs: number;
  readonly requests: Arrived[];
  readonly effects: Effect[];
  /** By key: what was asked, and what was answered. */
  readonly answered: Map<string, { readonly asked: string; readonly reply: Reply }>;
  weather: BackEndWeather;
  /** Requests that this weather is still for. */
  left: number;
}

function newState(now: () => number, slowMs: number): State {
  return {
    now,
    slowMs,
    requests: [],
    effects: [],
    answered: new Map(),
    weather: 'fine',
    left: Number.POSITIVE_INFINITY,
  };
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = (await readBody(request)).toString();
  const arrived = { method: request.method ?? '', path: request.url ?? '/', key: keyOf(request), body };
  state.requests.push(arrived);
  const weather = nextWeather(state);
  switch (weather) {
    case 'hangs':
      return;
    case 'breaks-down':
      return answerText(response, 500, 'Something went wrong: at Orders.find (orders.js:42)');
    case 'busy':
      return answerJson(response, 429, { reason: 'busy' }, { 'retry-after': '1' });
    case 'garbage':
      return answerText(response, 200, '<!doctype html><h1>Please sign in</h1>', 'text/html');
    case 'nonsense':
      return answerJson(response, 200, { hello: ['world', null, { state: 7 }] });
    case 'endless':
      return answerText(response, 200, 'x'.repeat(1_000_000), 'application/json');
    case 'slow':
      await pause(state.slowMs);
      break;
    case 'fine':
    case 'hangs-after':
    case 'breaks-down-after':
      break;
    default:
      weather satisfies never;
  }
  const reply = replyTo(state, arrived, request.headers.authorization);
  if (weather === 'hangs-after') return;
  if (weather === 'breaks-down-after') return answerText(response, 500, 'Something went wrong');
  answerJson(response, reply.status, reply.body);
}

function nextWeather(state: State): BackEndWeather {
  if (state.left <= 0) {
    state.weather = 'fine';
    state.left = Number.POSITIVE_INFINITY;
  }
  state.left -= 1;
  return state.weather;
}

function keyOf({ headers }: IncomingMessage): string | null {
  const key = headers['idempotency-key'];
  return typeof key === 'string' && key !== '' ? key : null;
}

function replyTo(state: State, arrived: Arrived, authorization: string | undefined): Reply {
  if (authorization !== `Bearer ${TOKEN}`) return { status: 401, body: { reason: 'who-are-you' } };
  const { method, path, key, body } = arrived;
  if (method === 'GET') return route(state, arrived);
  if (key === null) return { status: 400, body: { reason: 'no-key' } };
  const asked = `${method} ${path} ${body}`;
  const before = state.answered.get(key);
  if (before)
    return before.asked === asked ? before.reply : { status: 422, body: { reason: 'key-was-used-otherwise' } };
  const reply = route(state, arrived);
  state.answered.set(key, { asked, reply });
  return reply;
}

function route(state: State, { method, path, body }: Arrived): Reply {
  const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
  const given = jsonIn(body);
  const company = method === 'GET' ? searchParams.get('company') : given['company'];
  const ask: Ask = {
    now: state.now(),
    company: typeof company === 'string' ? company : '',
    happened: (effect) => state.effects.push(effect),
  };
  const order = /^\/orders\/([^/]{1,200})$/.exec(pathname)?.[1];
  if (method === 'GET' && order !== undefined) return orderStatus(decodeURIComponent(order), ask);
  if (method !== 'POST') return notFound;
  if (pathname === '/password-resets') return resetPassword(given['email'], ask);
  if (pathname === '/appointments/confirmations')
    return confirmAppointment({ booking: given['booking'], time: given['time'] }, ask);
  return notFound;
}

function jsonIn(body: string): Json {
  try {
    const json: unknown = JSON.parse(body);
    return isObject(json) ? json : {};
  } catch {
    return {};
  }
}
