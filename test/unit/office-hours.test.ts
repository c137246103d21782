import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterOpenTime,
  holidayAt,
  isOpen,
  localDate,
  nextOpening,
  type OfficeHours,
  openTimeBetween,
  WEEKDAYS,
} from '../../src/conversation/office-hours.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const berlin: OfficeHours = {
  timeZone: 'Europe/Berlin',
  open: {
    mon: [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '17:30' },
    ],
    sat: [{ from: '10:00', to: '14:00' }],
  },
};
const open = (time: string) => isOpen(berlin, Date.parse(time));
const utc = (at: number | null) => at && new Date(at).toISOString().replace(':00.000Z', 'Z');

const allDay = [{ from: '00:00', to: '24:00' }];
const always = (timeZone: string): OfficeHours => ({
  timeZone,
  open: Object.fromEntries(WEEKDAYS.map((day) => [day, allDay])),
});
const daily = (timeZone: string, from: string, to: string): OfficeHours => ({
  timeZone,
  open: Object.fromEntries(WEEKDAYS.map((day) => [day, [{ from, to }]])),
});

describe('office hours', () => {
  it('are local: nine in Berlin is eight in UTC in winter and seven in summer', () => {
    expect(open('2026-11-23T08:00Z')).toBe(true);
    expect(open('2026-11-23T07:59Z')).toBe(false);
    expect(open('2026-07-20T07:00Z')).toBe(true);
  });

  it('have breaks, and end at the minute they name', () => {
    expect(open('2026-11-23T11:30Z')).toBe(false);
    expect(open('2026-11-23T16:29Z')).toBe(true);
    expect(open('2026-11-23T16:30Z')).toBe(false);
  });

  it('are closed on a day that is not named', () => {
    expect(open('2026-11-24T10:00Z')).toBe(false);
    expect(open('2026-11-28T10:00Z')).toBe(true);
  });

  it('go by the day it is there, not here', () => {
    const auckland = { ...berlin, timeZone: 'Pacific/Auckland' };
    expect(isOpen(auckland, Date.parse('2026-11-22T21:00Z'))).toBe(true);
  });

  it('are refused for a time zone that is none', () => {
    const nowhere = { ...berlin, timeZone: 'Europe/Atlantis' };
    expect(() => isOpen(nowhere, 0)).toThrow(RangeError);
    expect(() => nextOpening(nowhere, 0)).toThrow(RangeError);
    expect(() => openTimeBetween(nowhere, 0, 1)).toThrow(RangeError);
  });
});

describe('a holiday', () => {
  const holidays = [
    { date: '2026-12-26', name: 'Boxing Day' },
    { date: '2028-02-29', name: 'Leap day' },
  ];
  const hours: OfficeHours = { ...daily('Asia/Kathmandu', '09:00', '17:00'), holidays };

  it('closes the day that it is there, from midnight to midnight', () => {
    const day = always('Asia/Kathmandu');
    const closed = { ...day, holidays };
    expect(isOpen(closed, Date.parse('2026-12-25T18:14Z'))).toBe(true);
    expect(isOpen(closed, Date.parse('2026-12-25T18:15Z'))).toBe(false);
    expect(isOpen(closed, Date.parse('2026-12-26T18:14Z'))).toBe(false);
    expect(isOpen(closed, Date.parse('2026-12-26T18:15Z'))).toBe(true);
  });

  it('can be a leap day, and is there once', () => {
    expect(openTimeBetween(hours, Date.parse('2028-02-28T00:00Z'), Date.parse('2028-03-02T00:00Z'))).toBe(16 * HOUR);
    expect(openTimeBetween(hours, Date.parse('2032-02-28T00:00Z'), Date.parse('2032-03-02T00:00Z'))).toBe(24 * HOUR);
  });

  it('is called by its name', () => {
    expect(holidayAt(hours, Date.parse('2026-12-25T18:15Z'))).toBe('Boxing Day');
    expect(holidayAt(hours, Date.parse('2026-12-25T18:14Z'))).toBeNull();
    expect(localDate('Asia/Kathmandu', Date.parse('2026-12-25T18:15Z'))).toBe('2026-12-26');
  });

  it('puts the next opening off', () => {
    expect(utc(nextOpening(hours, Date.parse('2026-12-25T12:00Z')))).toBe('2026-12-27T03:15Z');
  });
});

describe('the next opening', () => {
  it('is now while it is open', () => {
    expect(utc(nextOpening(berlin, Date.parse('2026-11-23T09:17Z')))).toBe('2026-11-23T09:17Z');
  });

  it.each([
    ['after the break', '2026-11-23T11:00Z', '2026-11-23T12:00Z'],
    ['on Saturday, after days that are closed', '2026-11-23T16:30Z', '2026-11-28T09:00Z'],
    ['on Monday, summer time having come on Sunday', '2026-03-28T13:00Z', '2026-03-30T07:00Z'],
    ['on Monday, summer time having gone on Sunday', '2026-10-24T12:00Z', '2026-10-26T08:00Z'],
  ])('is %s', (_, from, to) => {
    expect(utc(nextOpening(berlin, Date.parse(from)))).toBe(to);
  });

  it('is when the clock jumps to, where the hour that it opens in is left out', () => {
    const early = daily('Europe/Berlin', '02:30', '04:00');
    expect(utc(nextOpening(early, Date.parse('2026-03-29T00:00Z')))).toBe('2026-03-29T01:00Z');
    expect(openTimeBetween(early, Date.parse('2026-03-29T00:00Z'), Date.parse('2026-03-29T12:00Z'))).toBe(HOUR);
  });

  it('never comes where no day has hours, or holidays fill a year', () => {
    const from = Date.parse('2026-01-01T00:00Z');
    const holidays = Array.from({ length: 500 }, (_, day) => ({
      date: new Date(from + day * DAY).toISOString().slice(0, 10),
      name: 'Holiday',
    }));
    expect(nextOpening({ timeZone: 'UTC', open: {} }, from)).toBeNull();
    expect(nextOpening({ ...always('UTC'), holidays }, from)).toBeNull();
    expect(utc(nextOpening({ ...always('UTC'), holidays: holidays.slice(0, 380) }, from))).toBe('2027-01-16T00:00Z');
  });
});

describe('open time', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['America/Santiago', '2026-09-06', 23],
    ['Africa/Cairo', '2026-04-24', 23],
    ['Africa/Casablanca', '2026-02-15', 25],
    ['Asia/Kathmandu', '2026-03-29', 24],
    ['UTC', '2028-02-29', 24],
  ])('of a whole day in %s on %s is %d hours', (timeZone, date, hours) => {
    const day = WEEKDAYS[new Date(date).getUTCDay()] ?? 'sun';
    const only: OfficeHours = { timeZone, open: { [day]: allDay } };
    const noon = Date.parse(`${date}T12:00Z`);
    expect(openTimeBetween(only, noon - 3 * DAY, noon + 3 * DAY)).toBe(hours * HOUR);
  });

  it('of a year on the day that a clock skips has one day less', () => {
    const apia = always('Pacific/Apia');
    expect(isOpen({ ...apia, open: { fri: allDay } }, Date.parse('2011-12-30T12:00Z'))).toBe(false);
    const friday = { ...apia, open: { fri: allDay } };
    expect(openTimeBetween(friday, Date.parse('2011-12-26T00:00Z'), Date.parse('2012-01-02T00:00Z'))).toBe(0);
  });

  it('counts hours that overlap once', () => {
    const mon = [
      { from: '13:00', to: '15:00' },
      { from: '09:00', to: '14:00' },
      { from: '10:00', to: '11:00' },
    ];
    const hours: OfficeHours = { timeZone: 'UTC', open: { mon } };
    expect(openTimeBetween(hours, Date.parse('2026-11-23T00:00Z'), Date.parse('2026-11-24T00:00Z'))).toBe(6 * HOUR);
  });

  it('goes past midnight where both days say so', () => {
    const late: OfficeHours = {
      timeZone: 'Europe/Berlin',
      open: { fri: [{ from: '22:00', to: '24:00' }], sat: [{ from: '00:00', to: '02:00' }] },
    };
    expect(utc(afterOpenTime(late, Date.parse('2026-11-27T20:00Z'), 3 * HOUR))).toBe('2026-11-28T00:00Z');
  });

  it('is all the time where there are no hours', () => {
    expect(openTimeBetween(null, 5, 12)).toBe(7);
    expect(openTimeBetween(null, 12, 5)).toBe(0);
    expect(afterOpenTime(null, 5, 7)).toBe(12);
  });

  it('never passes where it is never open', () => {
    expect(afterOpenTime({ timeZone: 'UTC', open: {} }, 0, 1)).toBeNull();
    expect(afterOpenTime({ timeZone: 'UTC', open: { mon: [] } }, 0, 1)).toBeNull();
  });
});

/** Quarters of an hour, so that a walk in steps of one sees everything. */
const QUARTER = 15 * MINUTE;
const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
const stretches = fc.array(
  fc
    .tuple(fc.nat({ max: 95 }), fc.integer({ min: 1, max: 96 }))
    .map(([from, long]) => ({ from: clock(from), to: clock(Math.min(96, from + long)) })),
  { maxLength: 3 },
);
const zone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
  'Africa/Cairo',
  'UTC',
);
const moment = fc
  .constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-04-24', '2026-09-06', '2026-10-04', '2026-10-25')
  .chain((date) => fc.integer({ min: -300, max: 300 }).map((q) => Date.parse(`${date}T00:00Z`) + q * QUARTER));
const anyHours: fc.Arbitrary<OfficeHours> = fc.record({
  timeZone: zone,
  open: fc
    .array(stretches, { minLength: 7, maxLength: 7 })
    .map((week) => Object.fromEntries(week.map((day, i) => [WEEKDAYS[i], day]))),
  holidays: fc.array(
    moment.map((at) => ({ date: new Date(at).toISOString().slice(0, 10), name: 'Holiday' })),
    { maxLength: 5 },
  ),
});

describe('whatever the calendar', () => {
  it('open time is the time in which it is open, quarter by quarter', () => {
    fc.assert(
      fc.property(anyHours, moment, fc.nat({ max: 500 }), (hours, from, quarters) => {
        let walked = 0;
        for (let i = 0; i < quarters; i++) if (isOpen(hours, from + i * QUARTER)) walked += QUARTER;
        expect(openTimeBetween(hours, from, from + quarters * QUARTER)).toBe(walked);
      }),
      { numRuns: 150 },
    );
  });

  it('open time adds up, and never shrinks', () => {
    const spans = fc.tuple(anyHours, moment, fc.nat({ max: 40 * DAY }), fc.nat({ max: 400 * DAY }));
    fc.assert(
      fc.property(spans, ([hours, from, one, other]) => {
        const [middle, to] = [from + one, from + one + other];
        const [first, then] = [openTimeBetween(hours, from, middle), openTimeBetween(hours, middle, to)];
        expect(openTimeBetween(hours, from, to)).toBe(first + then);
        expect(first).toBeLessThanOrEqual(one);
        expect(first).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('what has to pass has passed by then, and not before', () => {
    fc.assert(
      fc.property(anyHours, moment, fc.integer({ min: 1, max: 30 * DAY }), (hours, from, ms) => {
        const at = afterOpenTime(hours, from, ms);
        if (at === null) {
          expect(nextOpening(hours, from + 10 * DAY)).toBeNull();
          return;
        }
        expect(openTimeBetween(hours, from, at)).toBe(ms);
        expect(openTimeBetween(hours, from, at - 1)).toBe(ms - 1);
      }),
    );
  });

  it('the next opening is open, and nothing before it is', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, from) => {
        const at = nextOpening(hours, from);
        if (at === null) return;
        expect(isOpen(hours, at)).toBe(true);
        expect(openTimeBetween(hours, from, at)).toBe(0);
      }),
    );
  });
});
