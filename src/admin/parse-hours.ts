import { type OfficeHours, WEEKDAYS, type Weekday } from '../conversation/office-hours.ts';
import { isTimeZone } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';
import { WEEK } from './policy-words.ts';
import { sayBack, type Word } from './typed-words.ts';

type Stretch = { readonly from: string; readonly to: string };

const EXAMPLE = '`/baton hours mon-fri 09:00-17:30 Europe/Berlin`';

/**
 * `mon-fri 09:00-17:30 sat 10:00-14:00 Europe/Berlin`, laid over the hours before: the days that are named are replaced.
 * `sat off` closes a day. Holidays stay. Without a time zone, the one before counts, else `timeZone`. Throws NotUnderstood.
 */
export function parseHours(words: readonly Word[], before: OfficeHours | null, timeZone: string): OfficeHours {
  const open = new Map<Weekday, readonly Stretch[]>();
  let days: readonly Weekday[] = [];
  let zone: string | null = null;
  const wantTimes = () => days.some((day) => !open.has(day));
  for (const typed of words.flatMap(atCommas)) {
    const word = typed.toLowerCase();
    const named = daysIn(word);
    const times = named ? null : timesIn(word);
    if (named) days = wantTimes() ? [...days, ...named] : named;
    else if (times === null) zone = zoneIn(typed);
    else for (const day of days) open.set(day, [...(open.get(day) ?? []), ...times]);
    if (times && days.length === 0) throw new NotUnderstood(`Say the days before the times: ${EXAMPLE}.`);
  }
  if (wantTimes() || (open.size === 0 && before === null)) throw new NotUnderstood(SAY_TIMES);
  const week = { ...before?.open, ...Object.fromEntries(open) };
  return {
    timeZone: zone ?? before?.timeZone ?? timeZone,
    open: inOrder(week),
    ...(before?.holidays ? { holidays: before.holidays } : {}),
  };
}

const SAY_TIMES = `Say days and times: ${EXAMPLE}. A day without times is \`sat off\`.`;

/** `09:00-12:00,13:00-17:00`; dashes as phones make them. */
const atCommas = ({ text }: Word): readonly string[] =>
  text
    .replaceAll(/[–—]/g, '-')
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean);

const SEVERAL: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ['daily', WEEK],
  ['weekdays', WEEK.slice(0, 5)],
  ['weekend', WEEK.slice(5)],
]);

/** `mon-fri`, `sat`, `monday`; `fri-mon` goes over the weekend. Null: no days. */
function daysIn(word: string): readonly Weekday[] | null {
  const several = SEVERAL.get(word);
  if (several) return several;
  const [first, last = first, ...rest] = word.split('-').map(dayCalled);
  if (!first || !last || rest.length > 0) return null;
  const from = WEEK.indexOf(first);
  const count = (WEEK.indexOf(last) - from + WEEK.length) % WEEK.length;
  return Array.from({ length: count + 1 }, (_, index) => WEEK[(from + index) % WEEK.length] ?? first);
}

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function dayCalled(word: string): Weekday | null {
  const index = NAMES.findIndex((name) => word.length >= 3 && name.startsWith(word));
  return WEEKDAYS[index] ?? null;
}

/** `9:00-17:30`; `off` is a day without times. Null: no times. */
function timesIn(word: string): readonly Stretch[] | null {
  if (word === 'off' || word === 'closed') return [];
  if (!/^\d/.test(word)) return null;
  const [from, to, ...rest] = word.split('-').map(clockIn);
  if (!from || !to || rest.length > 0)
    throw new NotUnderstood(`I don’t understand “${sayBack(word)}”. Times are written \`09:00-17:30\`.`);
  if (from >= to)
    throw new NotUnderstood(
      'A day ends after it begins. What goes past midnight is two days: `fri 22:00-24:00 sat 00:00-06:00`.',
    );
  return [{ from, to }];
}

function clockIn(word: string): string | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?::(\d{2}))?$/.exec(word) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return hours !== '' && time <= '24:00' && minutes < '60' ? time : null;
}

function zoneIn(typed: string): string {
  const word = typed.toLowerCase().replaceAll(' ', '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const zone = zones.find((name) => name.toLowerCase() === word);
  if (zone ?? isTimeZone(typed)) return zone ?? typed;
  const alike = zones.find((name) => name.toLowerCase().endsWith(`/${word}`));
  throw new NotUnderstood(
    alike
      ? `There is no time zone “${sayBack(typed)}”. Do you mean \`${alike}\`?`
      : `I don’t understand “${sayBack(typed)}”. Days are written \`mon-fri\`, times \`09:00-17:30\`, time zones \`Europe/Berlin\`.`,
  );
}

function inOrder(open: OfficeHours['open']): OfficeHours['open'] {
  return Object.fromEntries(WEEK.flatMap((day) => (open[day]?.length ? [[day, open[day]]] : [])));
}
