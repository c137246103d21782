/** Days and clocks as people in a time zone have them. */
import type { Instant } from '../conversation/conversation.ts';

/** A day of the calendar there; `day` may run over: the 32nd is the next month's first. */
export interface LocalDay {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  readonly day: number;
}

/** Making one costs far more than using it. There are some 400 time zones at most. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}

function fields(at: Instant, timeZone: string): ReadonlyMap<string, number> {
  return new Map(
    clockIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
}

/** Throws RangeError for a time zone that is none. */
export function dayOf(at: Instant, timeZone: string): LocalDay {
  const of = fields(at, timeZone);
  return { year: of.get('year') ?? 1970, month: of.get('month') ?? 1, day: of.get('day') ?? 1 };
}

/** 0: Sunday. */
export const weekdayOf = ({ year, month, day }: LocalDay): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** How far the clock there is ahead of UTC, to the minute, in ms. */
function aheadBy(at: Instant, timeZone: string): number {
  const of = fields(at, timeZone);
  const shown = Date.UTC(
    of.get('year') ?? 0,
    (of.get('month') ?? 1) - 1,
    of.get('day') ?? 1,
    of.get('hour') ?? 0,
    of.get('minute') ?? 0,
  );
  return shown - Math.floor(at / 60_000) * 60_000;
}

/**
 * When the clock there shows that hour of that day. An hour that daylight saving leaves out is the one after it; of one that comes
 * twice, either.
 */
export function hourOn({ year, month, day }: LocalDay, hour: number, timeZone: string): Instant {
  const shown = Date.UTC(year, month - 1, day, hour);
  const guess = shown - aheadBy(shown, timeZone);
  return shown - aheadBy(guess, timeZone);
}

/** The zone, or (unknown here, or not given) the next of them that is one; UTC in the end. */
export function usableZone(...zones: readonly (string | null)[]): string {
  return zones.find((zone) => zone !== null && isZone(zone)) ?? 'UTC';
}

function isZone(timeZone: string): boolean {
  try {
    clockIn(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** "Wed 25 Nov, 09:00", by the clock there. */
export function dayAndTime(at: Instant, timeZone: string): string {
  const { weekday, day, month, time } = shown(at, timeZone);
  return `${weekday} ${day} ${month}, ${time}`;
}

/** "09:00", by the clock there. */
export const timeOf = (at: Instant, timeZone: string): string => shown(at, timeZone).time;

function shown(at: Instant, timeZone: string) {
  const parts = new Map<string, string>(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const [weekday = '', day = '', month = ''] = ['weekday', 'day', 'month'].map((type) => parts.get(type));
  return { weekday, day, month, time: `${parts.get('hour')}:${parts.get('minute')}` };
}
