import type { Conversation, Instant, TenantId } from '../conversation/conversation.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Outcome, Undertaking } from '../conversation/undertaking.ts';
import { type Fetched, FetchFailed, type Fetching } from '../web/fetched.ts';
import { isFor } from './available.ts';
import type { Catalogue } from './catalogue.ts';
import type { Definition } from './definition.ts';
import { missingIn } from './fill-slots.ts';
import { openPlaces, type Places } from './places.ts';
import { type Call, CallNotPossible, requestFor } from './request.ts';
import { answerFrom, type BackEndAnswer, saidOf } from './result.ts';
import type { Surroundings } from './surroundings.ts';

/** What is to be done: the work that the bridge's `Acting` is given. */
export interface Work {
  readonly tenant: TenantId;
  readonly conversation: Conversation;
  readonly undertaking: Undertaking;
  readonly reader: Reader;
  readonly customer: string;
  readonly at: Instant;
}

export interface Performing {
  readonly catalogue: Catalogue;
  readonly fetching: Fetching;
  readonly surroundings: Surroundings;
  /** Monotonic, ms. */
  readonly now: () => number;
  /** Resolves after that many ms. */
  readonly pause: (ms: number) => Promise<unknown>;
}

/** All tries of an action together end within that time. */
const MOST_MS = 30_000;
/** No try begins with less time than that. */
const LEAST_MS = 250;
/** Before the second, third and fourth try. */
const BACK_OFF_MS = [500, 1_500, 4_000];
const MOST_BYTES = 64 * 1024;

/**
 * Calls under way at once: of one back end, and of all. One that hangs keeps each for half a minute, and who delivers everybody else's
 * messages are no more than 32.
 */
const AT_ONCE = 8;
const AT_ONCE_IN_ALL = 16;
/** How long to wait for a place; a back end that is well has one free by then. */
const PATIENCE_MS = 1_000;

/** Does actions: calls the outside, tries again where the definition allows it, and puts the answer in words. Fits the bridge's `Acting`. */
export function openPerforming(performing: Performing): { perform(work: Work): Promise<Outcome> } {
  const inTurn = takingTurns(performing);
  return {
    async perform(work) {
      const { definitions } = await performing.catalogue.of(work.tenant);
      const definition = definitions.get(work.undertaking.action);
      if (!definition) return failed('this action is no longer offered', 'escalate');
      const why = whyNotNow(definition, work);
      if (why !== null) return failed(why, 'escalate');
      const outcome = await inTurn(definition.request.origin, () => done({ definition, ...work }, performing));
      return outcome ?? failed('too many calls wait for the back end already', definition.failure.next);
    },
  };
}

type InTurn = (origin: string, work: () => Promise<Outcome>) => Promise<Outcome | null>;

/** Does it while no more than that go on; null: none of them ended in time. */
function takingTurns({ pause }: Pick<Performing, 'pause'>): InTurn {
  const all = openPlaces(AT_ONCE_IN_ALL);
  const byOrigin = new Map<string, Places>();
  const patience = () => pause(PATIENCE_MS);
  return (origin, work) => {
    const own = byOrigin.get(origin) ?? openPlaces(AT_ONCE);
    byOrigin.set(origin, own);
    return own.within(patience, () => all.within(patience, work));
  };
}

/** It was checked when it was asked for; who reads along, and what is needed, may have changed since. */
function whyNotNow(definition: Definition, { undertaking, reader }: Work): string | null {
  if (!isFor(definition, reader)) return 'this action is not offered in this channel';
  const missing = missingIn(definition, undertaking.slots);
  return missing ? `“${missing.label}” is not known` : null;
}

async function done(call: Call, performing: Performing): Promise<Outcome> {
  const { definition } = call;
  const { next } = definition.failure;
  const came = await answerOf(call, performing);
  if ('why' in came) return failed(came.why, next);
  const result = saidOf(came, call);
  if ('why' in result) return failed(result.why, next);
  // A back end that echoes what it was sent must not make us say it.
  if (holdsSecret(result.text, performing.surroundings)) return failed('the answer holds a secret', next);
  return { ended: 'done', text: result.text, source: definition.source };
}

/** Shorter ones are found in words that are none. */
const SHORTEST_SECRET = 6;

const holdsSecret = (text: string, { secrets }: Surroundings): boolean =>
  [...secrets.values()].some((secret) => secret.length >= SHORTEST_SECRET && text.includes(secret));

type Came = BackEndAnswer | { readonly why: string };

/** Tries until something final comes, the tries are used up, or the time is. */
async function answerOf(call: Call, performing: Performing): Promise<Came> {
  const { retries } = call.definition.failure;
  const end = performing.now() + MOST_MS;
  for (let tries = 0; ; tries++) {
    const came = await tried(call, performing, end - performing.now());
    if (came.final || tries >= retries) return came.came;
    const rest = BACK_OFF_MS[tries] ?? MOST_MS;
    if (performing.now() + rest + LEAST_MS > end) return came.came;
    await performing.pause(rest);
  }
}

async function tried(
  call: Call,
  { fetching, surroundings }: Performing,
  leftMs: number,
): Promise<{ readonly came: Came; readonly final: boolean }> {
  const timeoutMs = Math.max(1, Math.min(call.definition.request.timeoutMs, leftMs));
  try {
    const request = requestFor(call, surroundings);
    const fetched = await fetching(request, { timeoutMs, mostBytes: MOST_BYTES, mostRedirects: 0 });
    return { came: answerFrom(fetched), final: isFinal(fetched) };
  } catch (error) {
    return { came: { why: whyFailed(error) }, final: isRefusal(error) };
  }
}

/** Too many requests, or trouble of their own: another try may find better weather. */
const isFinal = ({ status }: Fetched): boolean => status !== 429 && status < 500;

const isRefusal = (error: unknown): boolean =>
  error instanceof CallNotPossible || (error instanceof FetchFailed && error.outcome === 'refused');

/** For agents and logs; what we did not make ourselves could hold anything, so it is not repeated. */
function whyFailed(error: unknown): string {
  if (error instanceof CallNotPossible) return error.message;
  if (!(error instanceof FetchFailed)) return 'the call failed in an unexpected way';
  switch (error.outcome) {
    case 'refused':
      return 'the back end may not be called';
    case 'failed':
      return 'the back end could not be reached';
    case 'unclear':
      return 'the back end did not answer in time or broke off, so it may have been done';
    default:
      return error.outcome satisfies never;
  }
}

function failed(why: string, next: 'escalate' | 'apologise'): Outcome {
  return { ended: 'failed', why, next };
}
