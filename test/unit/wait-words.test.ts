import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backWords, roughly, waitWords } from '../../src/cards/wait-words.ts';
import type { OfficeHours } from '../../src/conversation/office-hours.ts';
import { type WaitOutlook, waitOutlook } from '../../src/conversation/wait-outlook.ts';
import { at } from '../support/builders.ts';

const MINUTE = 60_000;

const outlook = (given: Partial<WaitOutlook>): WaitOutlook => ({
  ahead: 0,
  usualMs: null,
  opensAt: null,
  timeZone: null,
  officeZone: 'Europe/Berlin',
  since: null,
  ...given,
});

describe('how long it usually takes', () => {
  it.each([
    [0, 'a minute'],
    [59_000, 'a minute'],
    [61_000, '2 minutes'],
    [4.2 * MINUTE, '5 minutes'],
    [10 * MINUTE, '10 minutes'],
    [10.5 * MINUTE, '15 minutes'],
    [26 * MINUTE, '30 minutes'],
    [31 * MINUTE, '40 minutes'],
    [52 * MINUTE, 'an hour'],
    [60 * MINUTE, 'an hour'],
    [61 * MINUTE, '2 hours'],
    [23.5 * 60 * MINUTE, '24 hours'],
    [25 * 60 * MINUTE, null],
  ])('%d ms are said as %j', (ms, said) => {
    expect(roughly(ms)).toBe(said);
  });

  it('is never said to be shorter than it is', () => {
    const inMinutes = (said: string) => Number(/\d+/.exec(said)?.[0] ?? 1) * (said.includes('hour') ? 60 : 1);
    fc.assert(
      fc.property(fc.nat({ max: 24 * 60 * MINUTE }), (ms) => {
        expect(inMinutes(roughly(ms) ?? '') * MINUTE).toBeGreaterThanOrEqual(ms);
      }),
    );
  });

  it('is said with who is before them, and neither where it is not known', () => {
    expect(waitWords(outlook({ ahead: 2, usualMs: 5 * MINUTE }), at('09:00'))).toBe(
      '2 others are before you. The wait is usually about 5 minutes.',
    );
    expect(waitWords(outlook({ ahead: 1 }), at('09:00'))).toBe('One other person is before you.');
    expect(waitWords(outlook({}), at('09:00'))).toBe('');
    expect(waitWords(null, at('09:00'))).toBe('');
  });

  it('is not said to somebody who has waited longer', () => {
    const waits = outlook({ usualMs: 5 * MINUTE, since: at('09:00') });
    expect(waitWords(waits, at('09:04'))).toContain('about 5 minutes');
    expect(waitWords(waits, at('09:05'))).toBe('');
  });
});

describe('when people are back', () => {
  const back = (opensAt: string, now: string, zones: Partial<WaitOutlook> = {}) =>
    backWords(outlook({ opensAt: Date.parse(opensAt), ...zones }), Date.parse(now));

  it.each([
    ['today', '2026-11-23T12:00Z', '2026-11-23T11:10Z', 'today at 13:00 (Berlin time)'],
    ['after midnight', '2026-11-24T08:00Z', '2026-11-23T23:30Z', 'today at 09:00 (Berlin time)'],
    ['tomorrow', '2026-11-24T08:00Z', '2026-11-23T22:30Z', 'tomorrow at 09:00 (Berlin time)'],
    ['over the weekend', '2026-11-30T08:00Z', '2026-11-27T18:00Z', 'on Monday at 09:00 (Berlin time)'],
    ['in a week', '2026-11-30T08:00Z', '2026-11-23T08:00Z', 'on Monday, 30 November at 09:00 (Berlin time)'],
    ['after the holidays', '2027-01-04T08:00Z', '2026-12-23T18:00Z', 'on Monday, 4 January at 09:00 (Berlin time)'],
    ['next year', '2027-11-29T08:00Z', '2026-11-23T18:00Z', 'on Monday, 29 November 2027 at 09:00 (Berlin time)'],
    ['across daylight saving', '2026-10-26T08:00Z', '2026-10-24T18:00Z', 'on Monday at 09:00 (Berlin time)'],
  ])('%s', (_, opensAt, now, said) => {
    expect(back(opensAt, now)).toBe(said);
  });

  it('goes by the customer’s own clock, and their own day', () => {
    const zones = { timeZone: 'America/New_York' };
    expect(back('2026-11-24T08:00Z', '2026-11-23T18:00Z', zones)).toBe('tomorrow at 03:00 (your time)');
    expect(back('2026-11-24T02:00Z', '2026-11-23T18:00Z', zones)).toBe('today at 21:00 (your time)');
  });

  it('goes by the office’s where theirs is none', () => {
    const unheard = { timeZone: 'Mars/Olympus', officeZone: 'America/New_York' };
    expect(back('2026-11-24T14:00Z', '2026-11-23T23:00Z', unheard)).toBe('tomorrow at 09:00 (New York time)');
    expect(back('2026-11-24T14:00Z', '2026-11-23T23:00Z', { officeZone: null })).toBe('tomorrow at 14:00 (UTC)');
    expect(back('2026-11-24T14:00Z', '2026-11-23T23:00Z', { officeZone: 'UTC' })).toBe('tomorrow at 14:00 (UTC)');
  });

  it('stands for everything else: who is before them does not matter at night', () => {
    const night = outlook({ ahead: 3, usualMs: MINUTE, opensAt: Date.parse('2026-11-24T08:00Z') });
    expect(waitWords(night, Date.parse('2026-11-23T22:30Z'))).toBe(
      'It’s outside our office hours right now: the team is back tomorrow at 09:00 (Berlin time).',
    );
  });
});

describe('an outlook', () => {
  const hours: OfficeHours = { timeZone: 'Europe/Berlin', open: { mon: [{ from: '09:00', to: '17:00' }] } };
  const facts = { ahead: 1, usualMs: null };
  const outlookAt = (time: string, open: OfficeHours | null = hours) =>
    waitOutlook(facts, open, { at: Date.parse(time), since: null, timeZone: 'Asia/Tokyo' });

  it('knows when people are back only while they are away', () => {
    expect(outlookAt('2026-11-23T10:00Z')).toMatchObject({ opensAt: null, officeZone: 'Europe/Berlin' });
    expect(outlookAt('2026-11-23T17:00Z').opensAt).toBe(Date.parse('2026-11-30T08:00Z'));
    expect(outlookAt('2026-11-23T17:00Z', null)).toMatchObject({ opensAt: null, officeZone: null });
    expect(outlookAt('2026-11-23T17:00Z', { ...hours, open: {} }).opensAt).toBeNull();
  });
});
