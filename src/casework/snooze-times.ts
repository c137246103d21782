/** Until when a case can be put aside. */
import type { Instant } from '../conversation/conversation.ts';
import { isOpen, nextOpening, type OfficeHours } from '../conversation/office-hours.ts';
import { dayAndTime, dayOf, hourOn, type LocalDay, timeOf, weekdayOf } from './local-days.ts';

export interface Snooze {
  readonly value: 'half-hour' | 'hour' | 'three-hours' | 'tomorrow' | 'monday' | 'customer';
  readonly label: string;
  /** Null: until the customer writes. */
  readonly until: Instant | null;
}

/** Whose morning it is: the agent's zone, and when people are at work (null: always). */
export interface Mornings {
  readonly timeZone: string;
  readonly hours: OfficeHours | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Where nobody has said when people begin. */
const MORNING = 9;

/** All that there are, the soonest first; each says when that is by the agent's clock. */
export function snoozes(now: Instant, office: Mornings): readonly Snooze[] {
  const { timeZone } = office;
  const later = (value: Snooze['value'], words: string, ms: number): Snooze => {
    const until = now + ms;
    return { value, label: `${words} (until ${timeOf(until, timeZone)})`, until };
  };
  return [
    later('half-hour', '30 minutes', 30 * MINUTE),
    later('hour', '1 hour', HOUR),
    later('three-hours', '3 hours', 3 * HOUR),
    ...mornings(now, office),
    { value: 'customer', label: 'Until the customer writes', until: null },
  ];
}

/** Tomorrow's and Monday's, which may be one and the same. */
function mornings(now: Instant, office: Mornings): readonly Snooze[] {
  const { timeZone } = office;
  const next = morning('tomorrow', tomorrow(now, timeZone), office);
  // On a Sunday, tomorrow is Monday.
  if (weekdayOf(dayOf(now, timeZone)) === 0) return [next];
  const week = morning('monday', monday(now, timeZone), office);
  return next.until === week.until ? [week] : [next, week];
}

function tomorrow(now: Instant, timeZone: string): LocalDay {
  const today = dayOf(now, timeZone);
  return { ...today, day: today.day + 1 };
}

function monday(now: Instant, timeZone: string): LocalDay {
  const today = dayOf(now, timeZone);
  return { ...today, day: today.day + ((8 - weekdayOf(today)) % 7 || 7) };
}

/** When people begin on that day, or on the first after it on which they do. */
function morning(value: 'tomorrow' | 'monday', day: LocalDay, { timeZone, hours }: Mornings): Snooze {
  const until = beginning(day, { timeZone, hours });
  const isThatDay = sameDay(dayOf(until, timeZone), day);
  const name = value === 'tomorrow' ? 'Tomorrow morning' : 'Monday morning';
  const label = isThatDay ? name : `The first working day from ${value === 'tomorrow' ? 'tomorrow' : 'Monday'} on`;
  return { value, label: `${label} (${dayAndTime(until, timeZone)})`, until };
}

function beginning(day: LocalDay, { timeZone, hours }: Mornings): Instant {
  const usual = hourOn(day, MORNING, timeZone);
  const midnight = hourOn(day, 0, timeZone);
  // Whoever works around the clock has a morning all the same.
  if (!hours || isOpen(hours, midnight)) return usual;
  return nextOpening(hours, midnight) ?? usual;
}

const sameDay = (one: LocalDay, other: LocalDay): boolean =>
  Date.UTC(one.year, one.month - 1, one.day) === Date.UTC(other.year, other.month - 1, other.day);
