/** The Web API over HTTP: who calls, may they, what the weather does to it, and the answer. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiError } from './api-error.ts';
import type { Args } from './args.ts';
import { chatMethods } from './chat-methods.ts';
import { conversationMethods } from './conversation-methods.ts';
import type { Core } from './core.ts';
import { APP_TOKEN, BOT_TOKEN } from './credentials.ts';
import { fileMethods } from './file-methods.ts';
import { answerJson, readFields } from './http-body.ts';
import { type Json, text } from './json.ts';
import type { ApiCall } from './log.ts';
import type { MethodRules, Methods } from './method.ts';
import { makePace, type Pace } from './pace.ts';
import { peopleMethods } from './people-methods.ts';
import { requireScope } from './post-validation.ts';
import { reactionMethods } from './reaction-methods.ts';
import { streamMethods } from './stream-methods.ts';
import { viewMethods } from './view-methods.ts';
import { type CallFate, drawCallFate } from './weather.ts';

const methods: Methods = {
  ...peopleMethods,
  ...conversationMethods,
  ...chatMethods,
  ...streamMethods,
  ...reactionMethods,
  ...viewMethods,
  ...fileMethods,
  'apps.connections.open': {
    scopes: [],
    token: 'app',
    run: (core) => ({ url: `${core.origin().replace(/^http/, 'ws')}/link?ticket=${core.ids.id('ticket')}` }),
  },
};

/** What an app calls to come to life. Weather spares it: a storm should try the app, not keep it from starting. */
const spared = new Set(['auth.test', 'apps.connections.open', 'api.test']);

export type WebApi = (request: IncomingMessage, response: ServerResponse, method: string) => Promise<void>;

export function makeWebApi(core: Core): WebApi {
  const paces = { posts: makePace(core.settings.rateLimit), tiers: makeTiers(core.settings.rateLimit !== null) };
  return async (request, response, name) => {
    const args = await readFields(request);
    const call = logged(core, name, args);
    const fate = spared.has(name) ? 'fine' : drawCallFate(core.weather, core.chances.calls);
    const latencyMs = core.chances.calls.between(core.weather.latencyMs);
    try {
      const rules = permitted(core, name, tokenOf(request, args));
      await suffer({ core, paces, call, args, rules, fate, latencyMs, response });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      finish(core, call, error.code, false);
      answerJson(response, 200, { ok: false, error: error.code, ...error.extra });
    }
  };
}

function logged(core: Core, method: string, args: Json): ApiCall {
  const { token: _, ...shown } = args;
  const channel = text(args['channel']) || text(args['channel_id']) || null;
  const call: ApiCall = { method, args: shown, at: core.now(), channel, accepted: false, answer: 'pending', ts: null };
  core.log.calls.push(call);
  return call;
}

function finish(core: Core, call: ApiCall, answer: string, accepted: boolean) {
  call.answer = answer;
  call.accepted = accepted;
  core.changes.happened();
}

function tokenOf(request: IncomingMessage, args: Args): string {
  return (request.headers.authorization ?? '').replace(/^Bearer\s+/i, '') || text(args['token']);
}

/** The method's rules, if the caller may use it. */
function permitted(core: Core, name: string, token: string): MethodRules {
  const rules = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!rules) throw new ApiError('unknown_method', { req_method: name });
  if (token === '') throw new ApiError('not_authed');
  if (token !== BOT_TOKEN && token !== APP_TOKEN) throw new ApiError('invalid_auth');
  if ((token === APP_TOKEN) !== (rules.token === 'app')) throw new ApiError('not_allowed_token_type');
  if (!core.world.installed) throw new ApiError('account_inactive');
  if (rules.scopes.length > 0) requireScope(core, ...rules.scopes);
  return rules;
}

interface Paces {
  readonly posts: Pace;
  /** Takes a turn at the method. 0: go ahead, else the seconds to wait. */
  readonly tiers: (method: string, rules: MethodRules, nowMs: number) => number;
}

function makeTiers(isLimited: boolean): Paces['tiers'] {
  const paces = new Map<number, Pace>();
  return (method, { perMinute }, nowMs) => {
    if (!isLimited || perMinute === undefined) return 0;
    const pace = paces.get(perMinute) ?? makePace({ perSecond: perMinute / 60, burst: perMinute });
    paces.set(perMinute, pace);
    return pace.take(method, nowMs);
  };
}

interface Ordeal {
  readonly core: Core;
  readonly paces: Paces;
  readonly call: ApiCall;
  readonly args: Args;
  readonly rules: MethodRules;
  readonly fate: CallFate;
  readonly latencyMs: number;
  readonly response: ServerResponse;
}

async function suffer(ordeal: Ordeal): Promise<void> {
  const { core, call, fate, latencyMs, response } = ordeal;
  const waitSec = secondsToWait(ordeal);
  if (waitSec > 0) {
    const error = call.method.startsWith('chat.') ? 'rate_limited' : 'ratelimited';
    finish(core, call, error, false);
    return answerJson(response, 429, { ok: false, error }, { 'retry-after': String(waitSec) });
  }
  if (fate === 'errorBefore') {
    finish(core, call, 'http 503', false);
    return answerJson(response, 503, { ok: false, error: 'service_unavailable' });
  }
  if (fate === 'late') return arriveLate(ordeal);
  const answer = take(ordeal);
  if (latencyMs > 0) await pause(latencyMs);
  return answerAs(ordeal, answer);
}

/** Posting has a pace in each channel, some methods one in the workspace; weather closes any, in one channel and for a while. */
function secondsToWait({ core, paces, call, rules, fate }: Ordeal): number {
  const { posts, tiers } = paces;
  const key = `${call.method} ${call.channel}`;
  if (fate === 'rateLimited') {
    const seconds = Math.ceil(core.chances.calls.between(core.weather.retryAfterSec));
    posts.close(key, seconds, core.now());
    return seconds;
  }
  const closedFor = posts.secondsClosed(key, core.now());
  if (closedFor > 0) return closedFor;
  return call.method === 'chat.postMessage' ? posts.take(key, core.now()) : tiers(call.method, rules, core.now());
}

/** Does it. Throws ApiError. */
function take({ core, call, args, rules }: Ordeal): Json {
  const answer = rules.run(core, args);
  call.accepted = true;
  call.ts = text(answer['ts']) || text(answer['message_ts']) || null;
  core.changes.happened();
  return answer;
}

function answerAs({ core, call, fate, response }: Ordeal, answer: Json) {
  switch (fate) {
    case 'errorAfter':
      finish(core, call, 'http 500', true);
      return answerJson(response, 500, { ok: false, error: 'internal_error' });
    case 'internalErrorAfter':
      finish(core, call, 'internal_error', true);
      return answerJson(response, 200, { ok: false, error: 'internal_error' });
    case 'resetAfter':
      finish(core, call, 'reset', true);
      response.destroy();
      return undefined;
    case 'hangAfter':
      // The connection stays open until one side gives up or the playground closes.
      return finish(core, call, 'hang', true);
    default:
      finish(core, call, 'ok', true);
      return answerJson(response, 200, { ok: true, ...answer }, { 'x-oauth-scopes': core.settings.scopes.join(',') });
  }
}

async function arriveLate(ordeal: Ordeal): Promise<void> {
  const { core, call, response } = ordeal;
  response.destroy();
  finish(core, call, 'reset', false);
  await pause(core.chances.calls.between(core.weather.lateMs));
  try {
    take(ordeal);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
