import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as nl from 'chrono-node/nl';
import * as pt from 'chrono-node/pt';
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
  readonly start: number;
  readonly end: number;
}

/** The dates in a text that are complete and right, in order: `2026-12-01`, with the time `2026-12-01T15:00`, both by that zone's clock. */
export function findDates(text: string, wanted: DateWanted, moment: Moment): Found[] {
  return partsIn(bounded(text), wanted, moment).flatMap((parts) => {
    const made = checked(parts, wanted, moment);
    return 'why' in made ? [] : [{ ...made, start: parts.start, end: parts.end }];
  });
}

/** The answer to "when?". What it leaves out (the day, the time) may have been said `before`, oldest first. */
export function understandDate(
  text: string,
  before: readonly string[],
  wanted: DateWanted,
  moment: Moment,
): Understood {
  const said = partsIn(bounded(text), wanted, moment);
  if (said.length === 0) return { why: 'I could not read a date there.' };
  if (said.some(({ ambiguous }) => ambiguous))
    return { why: 'That can be read as two different days: please write the month as a word.' };
  const earlier = before.flatMap((one) => partsIn(bounded(one), wanted, moment)).filter(({ ambiguous }) => !ambiguous);
  const all = [...earlier, ...said];
  const day = all.findLast((parts) => parts.day !== null)?.day ?? null;
  const time = all.findLast((parts) => parts.time !== null)?.time ?? null;
  return checked({ day, time, ambiguous: false }, wanted, moment);
}

function checked(
  { day, time, ambiguous }: Pick<Parts, 'day' | 'time' | 'ambiguous'>,
  wanted: DateWanted,
  moment: Moment,
): Understood {
  if (ambiguous) return { why: 'That can be read as two different days: please write the month as a word.' };
  if (day === null) return { why: 'I need the day as well.' };
  if (wanted.time && time === null) return { why: 'I need the time as well.' };
  const today = dayAt(moment);
  if (wanted.when === 'future' && day < today) return { why: 'That day has passed.' };
  if (wanted.when === 'past' && day > today) return { why: 'That day is still to come.' };
  const shown = shownDay(day);
  return wanted.time ? { value: `${day}T${time}`, shown: `${shown}, ${time}` } : { value: day, shown };
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
  // "Friday" is the next one, but "last Friday" is not.
  const option = { forwardDate: when === 'future' && !/\b(?:last|ago|yesterday|past)\b/i.test(text) };
  let first: Parts[] = [];
  for (const language of LANGUAGES) {
    const found = language.parse(text, reference, option).flatMap(partsOf);
    if (found.some(({ day }) => day !== null)) return found;
    if (first.length === 0) first = found;
  }
  return first;
}

/** With dots the day comes first everywhere; "14h" is a time. */
function inEnglishOrder(text: string): string {
  return text
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

function partsOf({ start, text, index }: Result): Parts[] {
  const named = (start.isCertain('day') && !VAGUE.test(text)) || start.isCertain('weekday');
  const day = named
    ? [padded(start.get('year'), 4), padded(start.get('month')), padded(start.get('day'))].join('-')
    : null;
  const time = start.isCertain('hour') ? timeOf(start) : null;
  if (day === null && time === null) return [];
  return [{ day, time, ambiguous: isAmbiguous(text), start: index, end: index + text.length }];
}

/** Office hours: "at 3" is said of the afternoon, "at 9" of the morning. */
function timeOf(start: Result['start']): string {
  const hour = start.get('hour') ?? 0;
  const afternoon = !start.isCertain('meridiem') && hour >= 1 && hour <= 6;
  return `${padded(afternoon ? hour + 12 : hour)}:${padded(start.get('minute') ?? 0)}`;
}

/** Half the world writes the day first. */
function isAmbiguous(text: string): boolean {
  const [, first, second] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?!\d)/.exec(text) ?? [];
  if (first === undefined || /\d{4}-\d{1,2}-\d{1,2}/.test(text)) return false;
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

const padded = (number: number | null, length = 2): string => String(number ?? 0).padStart(length, '0');

/** The day on the wall's calendar, `2026-11-23`. */
function dayAt({ at, timeZone }: Moment): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** How far that zone's clock is ahead of UTC at that moment, minutes. */
function minutesAhead({ at, timeZone }: Moment): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(offset) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
