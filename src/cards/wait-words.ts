/** How long it takes and when people are back, in words for whoever waits: nothing that is not known, nothing rounded down. */
import type { WaitOutlook } from '../conversation/wait-outlook.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "2 others are before you. The wait is usually about 5 minutes." Empty: nothing is known. */
export function waitWords(wait: WaitOutlook | null, now: number): string {
  if (!wait) return '';
  const opening = backWords(wait, now);
  if (opening) return `It’s outside our office hours right now: the team is back ${opening}.`;
  return [aheadWords(wait.ahead), usualWords(wait, now)].filter(Boolean).join(' ');
}

function aheadWords(ahead: number): string {
  if (!(ahead > 0)) return '';
  return ahead === 1 ? 'One other person is before you.' : `${ahead} others are before you.`;
}

function usualWords({ usualMs, since }: WaitOutlook, now: number): string {
  if (usualMs === null || (since !== null && now - since >= usualMs)) return '';
  const time = roughly(usualMs);
  return time ? `The wait is usually about ${time}.` : '';
}

/** "5 minutes", "an hour": up to the next that people would say. Null: so long that a number helps nobody. */
export function roughly(ms: number): string | null {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE));
  if (minutes === 1) return 'a minute';
  if (minutes <= 10) return `${minutes} minutes`;
  const rounded = minutes <= 30 ? up(minutes, 5) : up(minutes, 10);
  if (rounded < 60) return `${rounded} minutes`;
  const hours = Math.ceil(ms / HOUR);
  if (hours > 24) return null;
  return hours <= 1 ? 'an hour' : `${hours} hours`;
}

const up = (minutes: number, step: number): number => Math.ceil(minutes / step) * step;

/**
 * When people are at work again: "today at 13:00 (your time)", "tomorrow at 09:00 (Berlin time)", "on Monday, 4 January at 09:00". By the
 * customer's own clock where it is known. Null: they are at work, or nobody has said when.
 */
export function backWords({ opensAt, timeZone, officeZone }: WaitOutlook, now: number): string | null {
  if (opensAt === null) return null;
  const [theirs, office] = [clockIn(timeZone), clockIn(officeZone)];
  const clock = theirs ?? office ?? UTC;
  const zone = theirs ? 'your time' : office ? nameOf(officeZone) : 'UTC';
  const shown = shownBy(clock, opensAt);
  return `${dayWords(shown, shownBy(clock, now))} at ${shown.time} (${zone})`;
}

interface Shown {
  /** Days since 1970, there. */
  readonly day: number;
  readonly weekday: string;
  /** "4 January". */
  readonly date: string;
  readonly year: string;
  readonly time: string;
}

function dayWords(shown: Shown, today: Shown): string {
  const days = shown.day - today.day;
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 7) return `on ${shown.weekday}`;
  const far = days > 180 && shown.year !== today.year;
  return `on ${shown.weekday}, ${shown.date}${far ? ` ${shown.year}` : ''}`;
}

function shownBy(clock: Intl.DateTimeFormat, at: number): Shown {
  const parts = new Map<string, string>(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: string): string => parts.get(type) ?? '';
  const date = `${part('day')} ${part('month')}`;
  return {
    day: Math.floor(Date.parse(`${date} ${part('year')} UTC`) / DAY),
    weekday: part('weekday'),
    date,
    year: part('year'),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** Null: no zone, or none that this machine knows. Then nothing is said by it, rather than nothing at all. */
function clockIn(timeZone: string | null | undefined): Intl.DateTimeFormat | null {
  if (!timeZone) return null;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...WHOLE, timeZone });
  } catch {
    return null;
  }
}

const WHOLE = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;
const UTC = new Intl.DateTimeFormat('en-GB', { ...WHOLE, timeZone: 'UTC' });

/** `America/New_York`: "New York time". What is no place has its own name. */
function nameOf(timeZone: string | null): string {
  const place = timeZone?.startsWith('Etc/') ? undefined : timeZone?.split('/').slice(1).at(-1);
  return place ? `${place.replaceAll('_', ' ')} time` : (timeZone ?? 'UTC');
}
