/** Days and clocks as people in a time zone have them. */
import type { Instant } from '../conversation/conversation.ts';
import { offsetAt } from '../conversation/time-zone.ts';

/** A day of the calendar there; `day` may run over: the 32nd is the next month's first. */
export interface LocalDay {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  readonly day: number;
}

/** Throws RangeError for a time zone that is none. */
export function dayOf(at: Instant, timeZone: string): LocalDay {
  const shown = new Date(at + offsetAt(timeZone, at));
  return { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() };
}

/** 0: Sunday. */
export const weekdayOf = ({ year, month, day }: LocalDay): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/**
 * When the clock there shows that hour of that day. An hour that daylight saving leaves out is the one after it; of one that comes
 * twice, either.
 */
export function hourOn({ year, month, day }: LocalDay, hour: number, timeZone: string): Instant {
  const shown = Date.UTC(year, month - 1, day, hour);
  const guess = shown - offsetAt(timeZone, shown);
  return shown - offsetAt(timeZone, guess);
}

/** The zone, or (unknown here, or not given) the next of them that is one; UTC in the end. */
export function usableZone(...zones: readonly (string | null)[]): string {
  return zones.find((zone) => zone !== null && isZone(zone)) ?? 'UTC';
}

function isZone(timeZone: string): boolean {
  try {
    offsetAt(timeZone, 0);
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
