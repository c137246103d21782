/** What clocks on the wall show, from what the machine knows of time zones. */
import type { Instant } from './conversation.ts';

/** A time in which the clock there is not moved; `offset` is what it is ahead of UTC, in ms. `to` is not included. */
export interface SameOffset {
  readonly from: Instant;
  readonly to: Instant;
  readonly offset: number;
}

/**
 * Clocks are asked once for each week: none has ever been moved and moved back within one (the shortest, Morocco's around Ramadan, stay
 * for four).
 */
const WEEK = 7 * 24 * 3_600_000;

/** How far the clock there is ahead of UTC, in ms. Throws RangeError for a time zone that is none. */
export function offsetAt(timeZone: string, at: Instant): number {
  const [first, then] = weekOf(timeZone, Math.floor(at / WEEK));
  return (then && then.from <= at ? then : first).offset;
}

/** The time between the two, cut where the clock is moved. */
export function* sameOffset(timeZone: string, from: Instant, to: Instant): Generator<SameOffset, void> {
  for (let week = Math.floor(from / WEEK); week * WEEK < to; week++)
    for (const span of weekOf(timeZone, week)) {
      const cut = { from: Math.max(from, span.from), to: Math.min(to, span.to), offset: span.offset };
      if (cut.from < cut.to) yield cut;
    }
}

type Week = readonly [SameOffset, ...SameOffset[]];

/** Asking the machine costs a thousand times more than remembering. A century is some 5,000 weeks; there are some 600 names of zones. */
const MOST_WEEKS = 10_000;
const MOST_ZONES = 1_000;
const zones = new Map<string, Map<number, Week>>();

function weekOf(timeZone: string, week: number): Week {
  const weeks = zones.get(timeZone) ?? new Map<number, Week>();
  const known = weeks.get(week);
  if (known) return known;
  const found = ask(timeZone, week);
  if (weeks.size >= MOST_WEEKS) weeks.clear();
  if (zones.size >= MOST_ZONES) zones.clear();
  zones.set(timeZone, weeks.set(week, found));
  return found;
}

function ask(timeZone: string, week: number): Week {
  const from = week * WEEK;
  const to = from + WEEK;
  const [before, after] = [askedOffset(timeZone, from), askedOffset(timeZone, to)];
  if (before === after) return [{ from, to, offset: before }];
  const moved = whenMoved(timeZone, from, to, before);
  return [
    { from, to: moved, offset: before },
    { from: moved, to, offset: after },
  ];
}

const SECOND = 1_000;

/** To the second: clocks are moved at whole ones. Both ends are whole seconds. */
function whenMoved(timeZone: string, from: Instant, to: Instant, before: number): Instant {
  let [still, moved] = [from, to];
  while (moved - still > SECOND) {
    const middle = Math.floor((still + moved) / 2 / SECOND) * SECOND;
    if (askedOffset(timeZone, middle) === before) still = middle;
    else moved = middle;
  }
  return moved;
}

function askedOffset(timeZone: string, at: Instant): number {
  const shown = new Map<string, number>(
    clockIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year = 0, month = 1, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (part) => shown.get(part),
  );
  return Date.UTC(year, month - 1, day, hour, minute, second) - at;
}

/** Making one costs far more than using it. */
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
    second: 'numeric',
    hourCycle: 'h23',
  });
  if (clocks.size >= MOST_ZONES) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}
