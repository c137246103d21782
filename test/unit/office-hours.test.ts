import { describe, expect, it } from 'vitest';
import { isOpen, type OfficeHours } from '../../src/conversation/office-hours.ts';

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
    expect(() => isOpen({ ...berlin, timeZone: 'Europe/Atlantis' }, 0)).toThrow(RangeError);
  });
});
