import type { Instant } from './conversation.ts';

/** Sunday first, as `Date` counts. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When people are at work. A day that is missing is closed; `to` is not included, and is later than `from`. */
export interface OfficeHours {
  /** An IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
  /** `HH:MM`, local time. */
  readonly open: Readonly<Partial<Record<Weekday, readonly { readonly from: string; readonly to: string }[]>>>;
  /** Days on which nobody is at work, as `YYYY-MM-DD` there; absent: none. */
  readonly holidays?: readonly { readonly date: string; readonly name: string }[];
}

/** Whether somebody is at work at that moment, daylight saving and all. Throws RangeError for a time zone that is none. */
export function isOpen({ timeZone, open }: OfficeHours, at: Instant): boolean {
  const { day, time } = localTime(at, timeZone);
  return (open[day] ?? []).some(({ from, to }) => from <= time && time < to);
}

function localTime(at: Instant, timeZone: string): { readonly day: Weekday; readonly time: string } {
  const parts = new Map(
    clockIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = (parts.get('weekday') ?? '').toLowerCase();
  return { day: WEEKDAYS.find((name) => name === day) ?? 'sun', time: `${parts.get('hour')}:${parts.get('minute')}` };
}

/** Making one costs far more than using it. There are some 400 time zones at most. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}
