import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as nl from 'chrono-node/nl';
import * as pt from 'chrono-node/pt';
import type { Instant } from '../../conversation/conversation.ts';
import { bounded, type Found, type Moment, type Understood } from './slot-value.ts';

export interface DateWanted {
  /** Whether the time of day belongs to it. */
  readonly time: boolean;
  readonly when: 'any' | 'future' | 'past';
}

/** What a text says of a date: the day, the time of day, or both. */
interface Parts {
  /** `2026-12-01`. */
  readonly day: string | null;
  /** `15:00`. */
  readonly time: string | null;
  /** It can be read as two days: 03/04. */
  readonly ambiguous: boolean;
  /** "Now": asked for at once, not a day that anything takes place on. */
  readonly isNow: boolean;
  readonly start: number;
  readonly end: number;
}

/** Something that was said before, and when. */
export interface Earlier {
  readonly text: string;
  readonly at: Instant;
}

/** The dates in a text that are complete and right, in order: `2026-12-01`, with the time `2026-12-01T15:00` by the clock that values are written by. */
export function findDates(text: string, wanted: DateWanted, moment: Moment): Found[] {
  return partsIn(bounded(text), wanted, moment).flatMap((parts) => {
    const made = checked(parts, wanted, moment);
    return 'why' in made || parts.isNow ? [] : [{ ...made, start: parts.start, end: parts.end }];
  });
}

/** The answer to "when?". What it leaves out (the day, the time) may have been said `before`, oldest first. */
export function understandDate(
  text: string,
  before: readonly Earlier[],
  wanted: DateWanted,
  moment: Moment,
): Understood {
  // Asked for the time as well, people say "3".
  const said = partsIn(bounded(text).replace(/^\s{0,20}(\d{1,2})\s{0,20}$/, 'at $1'), wanted, moment);
  if (said.length === 0) return { why: 'I could not read a date there.' };
  if (said.some(({ ambiguous }) => ambiguous))
    return { why: 'That can be read as two different days: please write the month as a word.' };
  if (several(said.map(({ day }) => day))) return { why: 'I see more than one day there: which one is it?' };
  if (wanted.time && several(said.map(({ time }) => time)))
    return { why: 'I see more than one time there: which one is it?' };
  // "Tomorrow" was said by the clock of then.
  const earlier = before
    .flatMap((one) => partsIn(bounded(one.text), wanted, { ...moment, at: one.at }))
    .filter(({ ambiguous, isNow }) => !ambiguous && !isNow);
  const all = [...earlier, ...said];
  const day = all.findLast((parts) => parts.day !== null)?.day ?? null;
  const time = all.findLast((parts) => parts.time !== null)?.time ?? null;
  return checked({ day, time, ambiguous: false }, wanted, moment);
}

const several = (values: readonly (string | null)[]): boolean =>
  new Set(values.filter((value) => value !== null)).size > 1;

function checked(
  { day, time, ambiguous }: Pick<Parts, 'day' | 'time' | 'ambiguous'>,
  wanted: DateWanted,
  moment: Moment,
): Understood {
  if (ambiguous) return { why: 'That can be read as two different days: please write the month as a word.' };
  if (day === null) return { why: 'I need the day as well.' };
  if (wanted.time && time === null) return { why: 'I need the time as well.' };
  const now = wallClock(moment.at, moment.timeZone);
  const today = now.slice(0, 10);
  if (wanted.when === 'future' && day < today) return { why: 'That day has passed.' };
  if (wanted.when === 'past' && day > today) return { why: 'That day is still to come.' };
  const shown = shownDay(day);
  if (!wanted.time) return { value: day, shown };
  const value = `${day}T${time}`;
  if (wanted.when === 'future' && value < now) return { why: 'That time has passed.' };
  if (wanted.when === 'past' && value > now) return { why: 'That time is still to come.' };
  return { value: byValueClock(value, moment), shown: `${shown}, ${time}` };
}

/** What the customer's clock shows, as the back end's does at that moment. */
function byValueClock(shown: string, { timeZone, valueZone = timeZone }: Moment): string {
  if (valueZone === timeZone) return shown;
  const asUtc = Date.parse(`${shown}:00Z`);
  const aheadBy = (at: Instant): number => 60_000 * minutesAhead({ at, timeZone });
  // The clocks may change between the two.
  return wallClock(asUtc - aheadBy(asUtc - aheadBy(asUtc)), valueZone);
}

/** "Tuesday, 1 December 2026". */
export function shownDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^(\w+) /, '$1, ');
}

// English first; the others where it finds no day.
const LANGUAGES = [en.casual, de.casual, fr.casual, es.casual, nl.casual, pt.casual];

function partsIn(given: string, { when }: DateWanted, moment: Moment): Parts[] {
  const text = inEnglishOrder(given);
  const reference = { instant: new Date(moment.at), timezone: minutesAhead(moment) };
  const { timeZone } = moment;
  // "Friday" is the next one, but "last Friday" is not.
  const option = { forwardDate: when === 'future' && !/\b(?:last|ago|yesterday|past)\b/i.test(text) };
  let first: Parts[] = [];
  for (const language of LANGUAGES) {
    const found = language.parse(text, reference, option).flatMap((result) => partsOf(result, timeZone));
    if (found.some(({ day }) => day !== null)) return found;
    if (first.length === 0) first = found;
  }
  return first;
}

/** With dots the day comes first everywhere; "14h" and "um 15 Uhr" are times, "24/7" is neither. */
function inEnglishOrder(text: string): string {
  return text
    .replace(/(?<![\d/])24\/7(?![\d/])/g, 'always')
    .replace(
      /\b(?:um )?([01]?\d|2[0-3])(?:[:.]([0-5]\d))? ?Uhr\b/gi,
      (_, hour, minute) => `at ${hour}:${minute ?? '00'}`,
    )
    .replace(
      /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g,
      (_, day, month, year) => `${year}-${two(month)}-${two(day)}`,
    )
    .replace(/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?!\d)/g, (whole, day, month) => {
      const name = MONTHS[Number(month) - 1];
      return name ? `${day} ${name}` : whole;
    })
    .replace(
      /(?<![\d:.])([01]?\d|2[0-3])h(?:([0-5]\d))?(?![\p{L}\d])/gu,
      (_, hour, minute) => `${hour}:${minute ?? '00'}`,
    );
}

const two = (digits: string): string => digits.padStart(2, '0');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "Next week" is no day. */
const VAGUE = /\b(?:weeks?|months?|years?|quarters?|weekend|wochen?|monate?|semaines?|mois|semanas?|mes|meses)\b/i;

type Result = ReturnType<typeof en.casual.parse>[number];

function partsOf({ start, text, index }: Result, timeZone: string): Parts[] {
  const named = (start.isCertain('day') && !VAGUE.test(text)) || start.isCertain('weekday');
  const day = named
    ? [padded(start.get('year'), 4), padded(start.get('month')), padded(start.get('day'))].join('-')
    : null;
  const time = start.isCertain('hour') ? timeOf(start, text) : null;
  if (day === null && time === null) return [];
  const [hereDay, hereTime] = start.isCertain('timezoneOffset') ? byClockOf(timeZone, start, day, time) : [day, time];
  const isNow = NOW.test(text);
  return [
    {
      day: hereDay,
      time: hereTime,
      ambiguous: isAmbiguous(text, start),
      isNow,
      start: index,
      end: index + text.length,
    },
  ];
}

const NOW = /^(?:(?:right|just) )?(?:now|jetzt|maintenant|ahora|nu|agora)$/i;

/** Office hours: "at 3" is said of the afternoon, "at 9" of the morning; "03:00" and "in two hours" leave nothing to guess. */
function timeOf(start: Result['start'], text: string): string {
  const hour = start.get('hour') ?? 0;
  const guessed = !start.isCertain('meridiem') && !/\b0\d[:.]\d\d|T\d\d:/.test(text) && !AHEAD.test(text);
  const afternoon = guessed && hour >= 1 && hour <= 6;
  return `${padded(afternoon ? hour + 12 : hour)}:${padded(start.get('minute') ?? 0)}`;
}

const AHEAD =
  /\b(?:hours?|hrs?|minutes?|mins?|now|stunden?|minuten|heures?|horas?|minutos?|uur|uren|jetzt|maintenant|ahora)\b/i;

/** "3pm EST", "15:00Z": told by another clock than the customer's own. */
function byClockOf(
  timeZone: string,
  start: Result['start'],
  day: string | null,
  time: string | null,
): readonly [string | null, string | null] {
  if (day === null || time === null) return [day, time];
  const ahead = (start.get('timezoneOffset') ?? 0) * 60_000;
  const here = wallClock(Date.parse(`${day}T${time}:00Z`) - ahead, timeZone);
  return [here.slice(0, 10), here.slice(11)];
}

/** Half the world writes the day first. "Tuesday 10-11am" has nothing of the sort. */
function isAmbiguous(text: string, start: Result['start']): boolean {
  const [, first, second] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?!\d)/.exec(text) ?? [];
  if (first === undefined || /\d{4}-\d{1,2}-\d{1,2}/.test(text) || !start.isCertain('month')) return false;
  const [one, other] = [Number(first), Number(second)];
  const isDay = [start.get('day'), start.get('month')].every((part) => part === one || part === other);
  return isDay && one <= 12 && other <= 12 && one !== other;
}

const padded = (number: number | null, length = 2): string => String(number ?? 0).padStart(length, '0');

/** What calendar and clock on the wall there show, `2026-11-23T15:00`. */
export function wallClock(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** How far that zone's clock is ahead of UTC at that moment, minutes. */
function minutesAhead({ at, timeZone }: Moment): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
