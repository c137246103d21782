import type { Instant } from './conversation.ts';
import { offsetAt, sameOffset } from './time-zone.ts';

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

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Who does not open within this does not open: holidays can close a year, not more. */
const SOON_ENOUGH = 400 * DAY;
/** A wait that needs more of the calendar than this never ends. */
const FOREVER = 20 * 366 * DAY;

/**
 * Whether somebody is at work at that moment, daylight saving and all: what the clock on the wall there shows counts, so an hour that
 * is repeated in autumn is open both times. Throws RangeError for a time zone that is none, as everything here does.
 */
export function isOpen(hours: OfficeHours, at: Instant): boolean {
  const local = at + offsetAt(hours.timeZone, at);
  const day = Math.floor(local / DAY);
  return stretchesOn(calendarOf(hours), day).some(
    ({ from, to }) => from <= local - day * DAY && local - day * DAY < to,
  );
}

/** The first moment from `at` on when somebody is at work: `at` itself when somebody is. Null: not within 400 days. */
export function nextOpening(hours: OfficeHours, at: Instant): Instant | null {
  for (const { from } of openSpells(hours, at, at + SOON_ENOUGH)) return from;
  return null;
}

/** How much of that time somebody is at work, in ms. `hours` null: always. Nothing where `to` is not later. */
export function openTimeBetween(hours: OfficeHours | null, from: Instant, to: Instant): number {
  if (hours === null) return Math.max(0, to - from);
  let open = 0;
  for (const spell of openSpells(hours, from, to)) open += spell.to - spell.from;
  return open;
}

/** The first moment by which `ms` of open time have passed since `from`. Null: that never comes, or not within 20 years. */
export function afterOpenTime(hours: OfficeHours | null, from: Instant, ms: number): Instant | null {
  if (hours === null || ms <= 0) return from + Math.max(0, ms);
  if (WEEKDAYS.every((day) => !hours.open[day]?.length)) return null;
  let left = ms;
  for (const spell of openSpells(hours, from, from + FOREVER)) {
    if (spell.to - spell.from >= left) return spell.from + left;
    left -= spell.to - spell.from;
  }
  return null;
}

/** The holiday that it is there, by name; null: none. */
export function holidayAt({ timeZone, holidays = [] }: OfficeHours, at: Instant): string | null {
  const today = localDate(timeZone, at);
  return holidays.find(({ date }) => date === today)?.name ?? null;
}

/** What the calendar on the wall there shows, `YYYY-MM-DD`. */
export const localDate = (timeZone: string, at: Instant): string => onTheWall(timeZone, at).slice(0, 10);
/** What the clock beside it shows, `HH:MM`. */
export const localTime = (timeZone: string, at: Instant): string => onTheWall(timeZone, at).slice(11, 16);

const onTheWall = (timeZone: string, at: Instant): string => new Date(at + offsetAt(timeZone, at)).toISOString();

interface Spell {
  readonly from: Instant;
  readonly to: Instant;
}

/** When somebody is at work between the two, in order. What touches may come in two spells. */
function* openSpells(hours: OfficeHours, from: Instant, to: Instant): Generator<Spell, void> {
  const calendar = calendarOf(hours);
  for (const span of sameOffset(hours.timeZone, from, to)) {
    const end = span.to + span.offset;
    for (let day = Math.floor((span.from + span.offset) / DAY); day * DAY < end; day++) {
      const midnight = day * DAY - span.offset;
      for (const stretch of stretchesOn(calendar, day)) {
        const spell = {
          from: Math.max(span.from, midnight + stretch.from),
          to: Math.min(span.to, midnight + stretch.to),
        };
        if (spell.from < spell.to) yield spell;
      }
    }
  }
}

/** The same, ready to be counted with: days since 1970, ms since midnight on the wall. */
interface Calendar {
  /** Sunday first; in order, and none touches another. */
  readonly week: readonly (readonly Spell[])[];
  readonly holidays: ReadonlySet<number>;
}

const CLOSED: readonly Spell[] = [];
/** The first of January 1970 was one. */
const THURSDAY = 4;

function stretchesOn({ week, holidays }: Calendar, day: number): readonly Spell[] {
  if (holidays.has(day)) return CLOSED;
  return week[(((day + THURSDAY) % 7) + 7) % 7] ?? CLOSED;
}

const calendars = new WeakMap<OfficeHours, Calendar>();

function calendarOf(hours: OfficeHours): Calendar {
  const known = calendars.get(hours);
  if (known) return known;
  const calendar: Calendar = {
    week: WEEKDAYS.map((day) => merged((hours.open[day] ?? []).map(spellOf))),
    holidays: new Set((hours.holidays ?? []).map(({ date }) => Date.parse(`${date}T00:00Z`) / DAY)),
  };
  calendars.set(hours, calendar);
  return calendar;
}

const spellOf = ({ from, to }: { readonly from: string; readonly to: string }): Spell => ({
  from: sinceMidnight(from),
  to: sinceMidnight(to),
});

const sinceMidnight = (clock: string): number => (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * MINUTE;

/** Times that overlap are open once. */
function merged(spells: readonly Spell[]): readonly Spell[] {
  const apart: Spell[] = [];
  for (const spell of spells.toSorted((one, other) => one.from - other.from)) {
    const before = apart.at(-1);
    if (before && spell.from <= before.to) apart[apart.length - 1] = { ...before, to: Math.max(before.to, spell.to) };
    else apart.push(spell);
  }
  return apart;
}
