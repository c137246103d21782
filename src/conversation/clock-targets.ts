/** What a service clock says of the promise: how much has counted, what is due when. */
import type { Instant } from './conversation.ts';
import type { Effect } from './effect.ts';
import { afterOpenTime, openTimeBetween } from './office-hours.ts';
import type { Policy } from './policy.ts';
import type { Promised, ServiceClock } from './service-clock.ts';

export type ClockTimer = ServiceClock['told'][number];

const PROMISED: readonly Promised[] = ['first-reply', 'resolution'];
const NAMES: readonly ClockTimer[] = PROMISED.flatMap((target) => [`${target}-soon`, `${target}-missed`] as const);

export const missed = (target: Promised): ClockTimer => `${target}-missed`;
export const promisedBy = (name: ClockTimer): Promised =>
  name.startsWith('first-reply') ? 'first-reply' : 'resolution';

/** Time that has counted by then, in ms. */
export function spentBy(clock: ServiceClock, at: Instant, policy: Policy): number {
  if (clock.runningSince === null) return clock.spentMs;
  return clock.spentMs + openTimeBetween(countedHours(policy), clock.runningSince, at);
}

const countedHours = ({ clockStops, judgement }: Policy) => (clockStops.whenClosed ? judgement.hours : null);

/** How long it may take, in ms of time that counts; null: nothing was promised. */
export const promised = ({ target }: ServiceClock, what: Promised): number | null =>
  what === 'first-reply' ? target.firstReplyMs : target.resolutionMs;

const SOON = 0.8;
const LEAST_NOTICE = 60_000;

/** After how much time it is due: soon is at four fifths, and a minute before the end at least. Null: never. */
function dueAfter(clock: ServiceClock, name: ClockTimer): number | null {
  const whole = promised(clock, promisedBy(name));
  if (whole === null || name === missed(promisedBy(name))) return whole;
  const soon = Math.min(whole * SOON, whole - LEAST_NOTICE);
  return soon > 0 ? soon : null;
}

/** It runs, and this has yet to be said of it. */
export function isAwaited(clock: ServiceClock | null, name: ClockTimer): clock is ServiceClock {
  if (clock === null || clock.runningSince === null || dueAfter(clock, name) === null) return false;
  const target = promisedBy(name);
  if (target === 'first-reply' && clock.firstReplyAt !== null) return false;
  return !clock.told.includes(name) && !clock.told.includes(missed(target));
}

/** When that will be, if nothing stops the clock. Null: never. */
export function dueAt(clock: ServiceClock, name: ClockTimer, policy: Policy): Instant | null {
  const after = dueAfter(clock, name);
  if (after === null || clock.runningSince === null) return null;
  return afterOpenTime(countedHours(policy), clock.runningSince, after - clock.spentMs);
}

/** The timers that the change from one to the other asks for. */
export function clockTimers(
  before: ServiceClock | null,
  after: ServiceClock | null,
  policy: Policy,
): readonly Effect[] {
  return NAMES.flatMap((name): readonly Effect[] => {
    const [was, is] = [isAwaited(before, name), isAwaited(after, name)];
    if (was === is) return [];
    if (!is) return [{ type: 'stop-timer', name }];
    const at = after && dueAt(after, name, policy);
    return at === null ? [] : [{ type: 'start-timer', name, at }];
  });
}

/**
 * What was missed by then and has not been told: whoever answers a moment too late may be faster than the timer, and is late all the
 * same.
 */
export function missedUntold(clock: ServiceClock, at: Instant, policy: Policy): readonly Promised[] {
  const spent = spentBy(clock, at, policy);
  return PROMISED.filter((target) => isAwaited(clock, missed(target)) && spent > (promised(clock, target) ?? spent));
}
