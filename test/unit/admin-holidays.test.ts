import { describe, expect, it } from 'vitest';
import { readJudgementChange } from '../../src/admin/judgement-change.ts';
import {
  type Holiday,
  holidaysInWords,
  MOST_HOLIDAYS,
  parseHolidays,
  withHolidays,
  withoutHolidays,
} from '../../src/admin/parse-holidays.ts';
import { parseHours } from '../../src/admin/parse-hours.ts';
import { hoursInWords } from '../../src/admin/policy-words.ts';
import { typedWords } from '../../src/admin/typed-words.ts';

const parsed = (typed: string) => parseHolidays(typedWords(typed));
const said = (typed: string) => holidaysInWords(withHolidays([], parsed(typed)));
const christmas: readonly Holiday[] = [
  { date: '2026-12-25', name: 'Christmas' },
  { date: '2026-12-26', name: 'Boxing Day' },
  { date: '2027-01-01', name: 'New Year' },
];

describe('holidays that were typed', () => {
  it.each([
    ['2026-12-25 Christmas', ['2026-12-25 Christmas']],
    ['2026-12-25', ['2026-12-25 Holiday']],
    ['2026-12-25 Christmas 2026-12-26 Boxing Day', ['2026-12-25 Christmas', '2026-12-26 Boxing Day']],
    ['2026-12-25 Christmas, 2027-01-01 New Year', ['2026-12-25 Christmas', '2027-01-01 New Year']],
    ['2026-12-25, 2027-01-01 Closed', ['2026-12-25 Closed', '2027-01-01 Closed']],
    ['2026-12-24..2026-12-26 Christmas', ['2026-12-24..2026-12-26 Christmas']],
    ['2026-12-30…2027-01-02 “Turn of the year”', ['2026-12-30..2027-01-02 Turn of the year']],
    ['2028-02-28–2028-03-01 Carnival', ['2028-02-28..2028-03-01 Carnival']],
    ['2026-05-01 “2026-05-01” 24/7', ['2026-05-01 2026-05-01 24/7']],
    ['2026-12-26 B 2026-12-25 A 2026-12-26 C', ['2026-12-25 A', '2026-12-26 C']],
  ])('%j', (typed, words) => {
    expect(said(typed)).toEqual(words);
  });

  it.each([
    ['', 'Say the date, and how the day is called'],
    ['Christmas', 'Say the date before the name'],
    ['25.12.2026 Christmas', 'Dates are written `2026-12-25`'],
    ['12/25/2026', 'Dates are written `2026-12-25`'],
    ['2026-12-32', 'Dates are written `2026-12-25`'],
    ['2027-02-29 Leap day', 'Dates are written `2026-12-25`'],
    ['0026-12-25', 'Dates are written `2026-12-25`'],
    ['2026-12-24..2026-12-25..2026-12-26', 'Dates are written'],
    ['2026-12-26..2026-12-24', 'ends before it begins'],
    ['2026-01-01..2026-12-31', 'are 365 days; there can be 200'],
    [`2026-12-25 ${'x'.repeat(81)}`, 'is too long'],
  ])('%j is none', (typed, why) => {
    expect(() => parsed(typed)).toThrow(why);
  });

  it('are as many as an office can need, and not more', () => {
    const half = parsed('2026-01-01..2026-06-30 Long');
    expect(withHolidays(half, half)).toHaveLength(half.length);
    expect(() => withHolidays(half, parsed('2027-01-01..2027-02-01'))).toThrow('there can be 200');
  });

  it('have the name that was given last', () => {
    expect(withHolidays(christmas, parsed('2026-12-25 Xmas'))[0]).toEqual({ date: '2026-12-25', name: 'Xmas' });
  });
});

describe('holidays that are taken away', () => {
  const left = (typed: string, today = '2026-11-23') =>
    holidaysInWords(withoutHolidays(christmas, typedWords(typed), today));

  it.each([
    ['2026-12-25', ['2026-12-26 Boxing Day', '2027-01-01 New Year']],
    ['2026-12-25 2027-01-01', ['2026-12-26 Boxing Day']],
    ['2026-12-20..2026-12-31', ['2027-01-01 New Year']],
  ])('%j', (typed, words) => {
    expect(left(typed)).toEqual(words);
  });

  it('are those that are over, when so asked', () => {
    expect(left('past', '2026-12-26')).toEqual(['2026-12-26 Boxing Day', '2027-01-01 New Year']);
    expect(left('past', '2026-12-01')).toHaveLength(3);
  });

  it.each([
    ['', 'Say which'],
    ['2026-12-27', 'There is no holiday on 2026-12-27'],
    ['Christmas', 'I don’t understand “Christmas”'],
    ['25.12.2026', 'Dates are written'],
  ])('%j is none of them', (typed, why) => {
    expect(() => left(typed)).toThrow(why);
  });
});

describe('hours with holidays', () => {
  const before = { timeZone: 'UTC', open: {}, holidays: christmas };

  it('keep them when the hours change', () => {
    const after = parseHours(typedWords('mon 09:00-17:00'), before, 'UTC');
    expect(after.holidays).toEqual(christmas);
    expect(hoursInWords(after)).toBe('mon 09:00–17:00 (UTC), but for 3 holidays');
  });

  it.each([
    [{ date: '2026-02-30', name: 'x' }, 'hours.holidays[0].date: must be a date such as 2026-12-25'],
    [{ date: '2026-12-25', name: ' ' }, 'hours.holidays[0].name: must not be empty'],
    [{ date: '2026-12-25', name: 'x'.repeat(81) }, 'hours.holidays[0].name: must have at most 80 characters'],
    [{ date: '2026-12-25' }, 'hours.holidays[0].name: must be a name'],
    [{ date: '2026-12-25', name: 'x', paid: true }, 'hours.holidays[0].paid: there is no such part of a holiday'],
  ])('%j is no holiday', (holiday, why) => {
    const { problems } = readJudgementChange({ hours: { ...before, holidays: [holiday] } });
    expect(problems).toEqual([expect.stringContaining(why)]);
  });

  it('are read as they were written, and not beyond their bound', () => {
    expect(readJudgementChange({ hours: before })).toEqual({ change: { hours: before }, problems: [] });
    const many = Array.from({ length: MOST_HOLIDAYS + 1 }, () => christmas[0]);
    expect(readJudgementChange({ hours: { ...before, holidays: many } }).problems).toEqual([
      'hours.holidays: must have at most 200 holidays',
    ]);
  });
});
