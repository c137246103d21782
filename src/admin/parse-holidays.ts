import type { OfficeHours } from '../conversation/office-hours.ts';
import { NotUnderstood } from './not-understood.ts';
import { ours, sayBack, type Word } from './typed-words.ts';

export type Holiday = NonNullable<OfficeHours['holidays']>[number];

export const MOST_HOLIDAYS = 200;
export const LONGEST_HOLIDAY = 80;

const EXAMPLE = '`/baton hours holiday 2026-12-25 Christmas`';
const NAMELESS = 'Holiday';
const DAY = 24 * 3_600_000;

/**
 * `2026-12-25 Christmas 2026-12-31..2027-01-01 "New Year"`: a name holds for all the dates before it that have none yet.
 * Throws NotUnderstood.
 */
export function parseHolidays(words: readonly Word[]): readonly Holiday[] {
  const holidays: Holiday[] = [];
  let dates: readonly string[] = [];
  let names: readonly string[] = [];
  const settle = () => {
    const name = nameFrom(names);
    holidays.push(...dates.map((date) => ({ date, name })));
    [dates, names] = [[], []];
  };
  for (const word of words) {
    const found = word.quoted ? null : datesIn(word.text);
    if (found && names.length > 0) settle();
    if (found) dates = [...dates, ...found];
    else if (dates.length > 0) names = [...names, word.text];
    else throw new NotUnderstood(`Say the date before the name: ${EXAMPLE}.`);
  }
  settle();
  if (holidays.length === 0) throw new NotUnderstood(`Say the date, and how the day is called: ${EXAMPLE}.`);
  return holidays;
}

function nameFrom(words: readonly string[]): string {
  const name = words.join(' ').replace(/[,;]$/, '').trim();
  if (name.length > LONGEST_HOLIDAY)
    throw new NotUnderstood(
      `“${sayBack(name)}” is too long: a holiday’s name has at most ${LONGEST_HOLIDAY} characters.`,
    );
  return name || NAMELESS;
}

/** Both, in order; a date that is named again has its new name. Throws NotUnderstood where those are too many. */
export function withHolidays(before: readonly Holiday[], more: readonly Holiday[]): readonly Holiday[] {
  const all = new Map([...before, ...more].map(({ date, name }) => [date, name]));
  if (all.size > MOST_HOLIDAYS)
    throw new NotUnderstood(
      `That would be ${all.size} holidays; there can be ${MOST_HOLIDAYS}. \`/baton hours holiday remove past\` takes those away that are over.`,
    );
  return [...all].map(([date, name]) => ({ date, name })).toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** `2026-12-25`, `2026-12-24..2026-12-26`, or `past`: what is over by `today`. What is left. Throws NotUnderstood where nothing goes. */
export function withoutHolidays(before: readonly Holiday[], words: readonly Word[], today: string): readonly Holiday[] {
  if (words.length === 0)
    throw new NotUnderstood(
      'Say which: `/baton hours holiday remove 2026-12-25`, or `remove past` for those that are over.',
    );
  const going = new Set(words.flatMap((word) => leaving(before, word, today)));
  return before.filter(({ date }) => !going.has(date));
}

function leaving(before: readonly Holiday[], word: Word, today: string): readonly string[] {
  const known = before.map(({ date }) => date);
  if (ours(word) === 'past') return known.filter((date) => date < today);
  const dates = word.quoted ? null : datesIn(word.text);
  if (!dates) throw new NotUnderstood(`I don’t understand “${sayBack(word.text)}”. ${DATES}`);
  const found = known.filter((date) => dates.includes(date));
  if (found.length > 0) return found;
  throw new NotUnderstood(`There is no holiday on ${sayBack(word.text)}. \`/baton hours holidays\` shows them all.`);
}

const DATES = 'Dates are written `2026-12-25`, several in a row `2026-12-24..2026-12-26`.';

/** One date, or all from one to another; null: no date, nor meant as one. */
function datesIn(typed: string): readonly string[] | null {
  const word = typed.replace(/[,;]$/, '');
  const [from = '', to = from, ...rest] = word.split(/\.{2,3}|…|–|—/);
  if (!meantAsDate(from)) return null;
  if (rest.length > 0 || !isDate(from) || !isDate(to))
    throw new NotUnderstood(`“${sayBack(word)}” is no date that I can read. ${DATES}`);
  if (from > to) throw new NotUnderstood(`“${sayBack(word)}” ends before it begins.`);
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days > MOST_HOLIDAYS)
    throw new NotUnderstood(`“${sayBack(word)}” are ${days} days; there can be ${MOST_HOLIDAYS}.`);
  return Array.from({ length: days }, (_, day) => new Date(Date.parse(from) + day * DAY).toISOString().slice(0, 10));
}

/** `25.12.2026`, `12/25/26`, `2026-12-25`: not `24/7`, which may be part of a name. */
const meantAsDate = (word: string): boolean => word.length >= 6 && /^\d{1,4}[./-]\d{1,2}[./-]?\d{0,4}$/.test(word);

/** A day that there is, in a year that somebody means. */
export function isDate(word: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(word)) return false;
  const at = Date.parse(`${word}T00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(word);
}

/** `2026-12-24..2026-12-26 Christmas`: days in a row that have one name stand together. */
export function holidaysInWords(holidays: readonly Holiday[]): readonly string[] {
  const rows: { readonly from: string; to: string; readonly name: string }[] = [];
  for (const { date, name } of holidays) {
    const last = rows.at(-1);
    if (last && last.name === name && Date.parse(date) - Date.parse(last.to) === DAY) last.to = date;
    else rows.push({ from: date, to: date, name });
  }
  return rows.map(({ from, to, name }) => `${from === to ? from : `${from}..${to}`} ${name}`);
}
