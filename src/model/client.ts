/** Asking the model: within time, within budget, and only while it has not failed too often. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ConversationId, TenantId } from '../conversation/conversation.ts';
import { type Breaker, type BreakerState, openBreaker } from './breaker.ts';
import { type Budget, openBudget, type Reservation } from './budget.ts';
import { type Chat, openChat, type Piece, type Prompt } from './chat.ts';
import type { ModelSettings } from './model-settings.ts';
import { ModelUnavailable } from './model-unavailable.ts';
import type { ModelCall, Purpose, Spent, UsageStore } from './model-usage.ts';
import { costMicros, estimateTokens } from './tokens.ts';

export interface Ask extends Prompt {
  readonly tenant: TenantId;
  readonly conversation: ConversationId;
  readonly purpose: Purpose;
  /** Until the first words; null: the limit for the whole is enough (nobody is looking at it). */
  readonly firstWordsMs: number | null;
  readonly signal: AbortSignal;
}

/** One answer of the model. Whoever has one closes it. */
export interface Talk {
  /** What it says, as it says it; can be read once. Rejects with `ModelUnavailable`; what came before stands. */
  readonly pieces: AsyncIterable<string>;
  /** Whether the model came to its own end: otherwise its last sentence may be half of one. */
  isComplete(): boolean;
  /** Ends the call, and writes down what it used. `refused`: its words were not fit to be said. Never rejects. */
  close(how: 'used' | 'refused'): Promise<void>;
}

export interface ModelState {
  readonly breaker: BreakerState;
  /** Calls under way. */
  readonly calls: number;
}

export interface Model {
  readonly settings: ModelSettings;
  /** Rejects with `ModelUnavailable` when it is not to be asked now. */
  open(ask: Ask): Promise<Talk>;
  state(): ModelState;
}

export interface ModelLog {
  debug(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

export interface ModelTools {
  readonly usage: UsageStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: ModelLog;
}

/** More at once would only make each slower. */
const AT_ONCE = 8;
/** Before the second try, where the endpoint asks for nothing else. */
const RETRY_PAUSE_MS = 200;
const WORTH_A_RETRY: ReadonlySet<string> = new Set(['busy', 'down']);

/** One model, with the breaker, the budgets and the bound on calls that all its askers share. */
export function openModel(settings: ModelSettings, tools: ModelTools): Model {
  const chat = openChat(settings);
  const breaker = openBreaker();
  const budget = openBudget(tools.usage, settings, tools.now);
  let calls = 0;
  return {
    settings,
    async open(ask) {
      if (ask.signal.aborted) throw new ModelUnavailable('stopped');
      if (calls >= AT_ONCE) throw new ModelUnavailable('crowded');
      if (!breaker.mayCall(tools.now())) throw new ModelUnavailable('resting');
      calls++;
      try {
        const reservation = await reserve(budget, ask);
        return talk({ ask, settings, chat, breaker, reservation, tools, ended: () => calls-- });
      } catch (error) {
        calls--;
        breaker.calledOff();
        throw error;
      }
    },
    state: () => ({ breaker: breaker.state(), calls }),
  };
}

const reserve = (budget: Budget, { tenant, conversation, system, user, mostTokens }: Ask): Promise<Reservation> =>
  budget.reserve(tenant, conversation, estimateTokens(system) + estimateTokens(user) + mostTokens);

interface Call {
  readonly ask: Ask;
  readonly settings: ModelSettings;
  readonly chat: Chat;
  readonly breaker: Breaker;
  readonly reservation: Reservation;
  readonly tools: ModelTools;
  readonly ended: () => void;
}

function talk(call: Call): Talk {
  const { ask, breaker, reservation, tools } = call;
  const beganAt = tools.now();
  const heard: Heard = { text: '', finish: null, usage: null, error: null };
  const hangUp = new AbortController();
  let closed = false;
  return {
    pieces: listen(call, heard, hangUp.signal),
    isComplete: () => heard.error === null && heard.finish !== null && !CUT_OFF.has(heard.finish),
    async close(how) {
      if (closed) return;
      closed = true;
      hangUp.abort();
      tellBreaker(breaker, heard, tools.now());
      const written = await reservation.settle({
        ...costed(heard, call),
        conversation: ask.conversation,
        purpose: ask.purpose,
        at: beganAt,
        ms: Math.max(0, Math.round(tools.now() - beganAt)),
        ended: endedAs(how, heard),
      });
      call.ended();
      tellLog(tools.log, ask, heard, written);
    },
  };
}

interface Heard {
  text: string;
  finish: string | null;
  usage: Spent | null;
  error: ModelUnavailable | null;
}

/** Ends that are not the model's own. */
const CUT_OFF: ReadonlySet<string> = new Set(['length', 'content_filter', 'tool_calls', 'function_call']);
/** Words beyond what was asked for mean an endpoint that does not count: nobody waits for their end. */
const CHARACTERS_PER_TOKEN = 12;

async function* listen(call: Call, heard: Heard, hungUp: AbortSignal): AsyncGenerator<string> {
  const { ask, settings } = call;
  const limits = timeLimits(ask, settings, hungUp);
  try {
    for await (const piece of started(call, limits.signal, limits.endsAt)) {
      takeIn(heard, piece);
      if (heard.text !== '') limits.wordsCame();
      if (piece.text !== '') yield piece.text;
      if (heard.text.length > ask.mostTokens * CHARACTERS_PER_TOKEN) throw new ModelUnavailable('garbled');
    }
    // A model that found nothing to say says so by ending; what just stops was no answer.
    if (heard.text.trim() === '' && heard.finish === null) throw new ModelUnavailable('garbled');
  } catch (error) {
    heard.error = ask.signal.aborted || hungUp.aborted ? new ModelUnavailable('stopped') : asModelUnavailable(error);
    throw heard.error;
  } finally {
    limits.stop();
  }
}

function takeIn(heard: Heard, { text, finish, usage }: Piece): void {
  heard.text += text;
  heard.finish = finish ?? heard.finish;
  heard.usage = usage ?? heard.usage;
}

const asModelUnavailable = (error: unknown): ModelUnavailable =>
  error instanceof ModelUnavailable ? error : new ModelUnavailable('garbled');

/** The second try comes only before the first words, and only where there is time for it. */
async function* started({ ask, chat }: Call, signal: AbortSignal, endsAt: number): AsyncGenerator<Piece> {
  for (let tries = 0; ; tries++) {
    let spoken = false;
    try {
      for await (const piece of await chat.start(ask, signal)) {
        spoken = spoken || piece.text !== '';
        yield piece;
      }
      return;
    } catch (error) {
      if (tries > 0 || spoken || !(error instanceof ModelUnavailable) || !WORTH_A_RETRY.has(error.reason)) throw error;
      const rest = Math.max(RETRY_PAUSE_MS, error.retryAfterMs ?? 0);
      if (performance.now() + rest >= endsAt) throw error;
      await pause(rest, undefined, { signal }).catch(() => {
        throw new ModelUnavailable('too-slow');
      });
    }
  }
}

interface TimeLimits {
  readonly signal: AbortSignal;
  /** By `performance.now()`: when the first words have to be there. */
  readonly endsAt: number;
  wordsCame(): void;
  stop(): void;
}

function timeLimits({ firstWordsMs, signal }: Ask, { timeoutMs }: ModelSettings, hungUp: AbortSignal): TimeLimits {
  const late = new AbortController();
  const firstMs = Math.min(firstWordsMs ?? timeoutMs, timeoutMs);
  const whole = setTimeout(() => late.abort(), timeoutMs);
  const first = setTimeout(() => late.abort(), firstMs);
  return {
    signal: AbortSignal.any([signal, hungUp, late.signal]),
    endsAt: performance.now() + firstMs,
    wordsCame: () => clearTimeout(first),
    stop() {
      clearTimeout(first);
      clearTimeout(whole);
    },
  };
}

function tellBreaker(breaker: Breaker, { text, finish, error }: Heard, now: number): void {
  if (error !== null && error.reason !== 'stopped') breaker.failed(now);
  else if (text === '' && finish === null) breaker.calledOff();
  else breaker.succeeded();
}

/** What the endpoint reports, else an estimate; a call that was turned away used nothing. */
function costed({ text, usage, error }: Heard, { ask, settings }: Call): Spent & { readonly costMicros: number } {
  const turnedAway = text === '' && error?.status != null;
  const estimate = {
    tokensIn: turnedAway ? 0 : estimateTokens(ask.system) + estimateTokens(ask.user),
    tokensOut: estimateTokens(text),
  };
  const spent = usage ?? estimate;
  return { ...spent, costMicros: costMicros(spent, settings) };
}

function endedAs(how: 'used' | 'refused', { error }: Heard): ModelCall['ended'] {
  if (error === null) return how;
  return error.reason === 'too-slow' || error.reason === 'stopped' ? 'too-late' : 'failed';
}

function tellLog(log: ModelLog, { conversation, purpose }: Ask, { error }: Heard, written: boolean): void {
  if (!written) log.warn({ conversation, purpose }, 'What the model used could not be written down');
  if (error === null || error.reason === 'stopped') return;
  log.warn({ conversation, purpose, reason: error.reason, status: error.status }, 'The model is unavailable');
}
