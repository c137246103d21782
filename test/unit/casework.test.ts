import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toModal } from '../../adapters/slack/modals.ts';
import { teamsIn } from '../../src/casework/callees.ts';
import {
  COLLEAGUE,
  LONGEST_REPLY,
  ratingForm,
  readMemo,
  replyForm,
  resolveForm,
  snoozeForm,
  transferForm,
  writeMemo,
} from '../../src/casework/case-forms.ts';
import { obstacleTo } from '../../src/casework/case-rights.ts';
import { inTheWay } from '../../src/casework/case-words.ts';
import { dayAndTime, dayOf, hourOn, usableZone } from '../../src/casework/local-days.ts';
import { type Mornings, snoozes } from '../../src/casework/snooze-times.ts';
import { isCaseForm } from '../../src/casework/take-form.ts';
import { inWords } from '../../src/casework/words-said.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { OfficeHours } from '../../src/conversation/office-hours.ts';
import {
  ana,
  ben,
  claimedBy,
  opening,
  policy,
  resolvedBy,
  sam,
  takenOverBy,
  waiting,
  withBot,
} from '../support/builders.ts';

const memo = writeMemo({
  conversation: '00000000-0000-4000-8000-000000000001',
  nonce: '00000000-0000-4000-8000-0000000000ff',
});

describe('what a form carries', () => {
  it('is read as it was written', () => {
    expect(readMemo(memo)).toEqual({
      conversation: '00000000-0000-4000-8000-000000000001',
      nonce: '00000000-0000-4000-8000-0000000000ff',
    });
  });

  it('is nothing when it is not what we gave', () => {
    const bad = [
      '',
      '{}',
      'null',
      '1',
      '[]',
      '{"conversation":1,"nonce":2}',
      `{"conversation":"1' or 1=1","nonce":"x"}`,
    ];
    for (const given of bad) expect(readMemo(given)).toBeNull();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (given) => readMemo(given) === null));
  });

  it('belongs to one of our forms', () => {
    for (const id of ['case.transfer', 'case.snooze', 'case.resolve', 'case.reply', 'rating.word'])
      expect(isCaseForm(id)).toBe(true);
    for (const id of ['knowledge.add', 'constructor', '__proto__', '', 'case.']) expect(isCaseForm(id)).toBe(false);
  });
});

describe('whether something can be done to a case', () => {
  const joined = (c: Conversation): Conversation =>
    c.status === 'claimed' ? { ...c, joined: [{ person: ben, since: c.claimedAt }] } : c;

  it('is up to whoever has it', () => {
    for (const deed of ['transfer', 'snooze', 'resolve', 'reply'] as const) {
      expect(obstacleTo(deed, claimedBy(ana), ana)).toBeNull();
      expect(obstacleTo(deed, claimedBy(ana), ben)).toEqual({ obstacle: 'somebody-else', agent: ana });
    }
  });

  it('is up to anybody while nobody has it, but for what only an owner can do', () => {
    for (const c of [waiting, opening, withBot, takenOverBy(sam)]) {
      expect(obstacleTo('reply', c, ben)).toBeNull();
      expect(obstacleTo('resolve', c, ben)).toBeNull();
      expect(obstacleTo('transfer', c, ben)).toEqual({ obstacle: 'nobody-has-it' });
      expect(obstacleTo('snooze', c, ben)).toEqual({ obstacle: 'nobody-has-it' });
    }
  });

  it('is past when it is resolved', () => {
    for (const deed of ['transfer', 'snooze', 'resolve', 'reply'] as const)
      expect(obstacleTo(deed, resolvedBy(ana), ana)).toEqual({ obstacle: 'resolved' });
  });

  it('lets who has joined answer, and no more', () => {
    expect(obstacleTo('reply', joined(claimedBy(ana)), ben)).toBeNull();
    expect(obstacleTo('transfer', joined(claimedBy(ana)), ben)).toEqual({ obstacle: 'somebody-else', agent: ana });
  });

  it('is told in words, and nobody loses what they wrote', () => {
    const told = inTheWay('reply', { obstacle: 'resolved' }, '', 'my long answer');
    expect(told.summary).toContain('nothing was sent');
    expect(told.parts).toContainEqual({ part: 'quote', text: 'my long answer' });
    expect(inTheWay('snooze', { obstacle: 'somebody-else', agent: ana }, 'Ana Ruiz').summary).toBe(
      'Ana Ruiz has claimed this case, so only they can put it aside.',
    );
  });
});

describe('whom a case can be passed on to', () => {
  const route = (name: string, calls: { person: string } | { group: string } | null) => ({
    name,
    when: {},
    to: 'slack:T0LUMEN:C0AGENTS',
    calls,
  });

  it('is who is on call and whom the routes call, each once, and never oneself', () => {
    const teams = teamsIn(
      {
        onCall: { group: 'slack:S1' },
        routes: [
          route('billing', { person: ben }),
          route('more', { group: 'slack:S1' }),
          route('mine', { person: ana }),
          route('none', null),
        ],
      },
      ana,
    );
    expect(teams.map(({ label }) => label)).toEqual(['Whoever is on call', 'Who looks after “billing”']);
  });

  it('fits into a form, however many routes there are and however they are called', () => {
    const routes = Array.from({ length: 500 }, (_, n) => route(`${'x'.repeat(200)}${n}`, { group: `slack:S${n}` }));
    expect(() => toModal(transferForm(memo, teamsIn({ ...policy, routes }, ana)))).not.toThrow();
  });

  it('is a colleague by name where there is nobody else, and must be named then', () => {
    const [person, note] = transferForm(memo, []).fields;
    expect(person).toMatchObject({ name: 'person', optional: false, kind: { kind: 'person' } });
    expect(note).toMatchObject({ name: 'note', optional: true });
  });

  it('is a choice first where there is', () => {
    const [to, person] = transferForm(memo, teamsIn({ onCall: { group: 'slack:S1' }, routes: [] }, ana)).fields;
    expect(to?.kind).toMatchObject({ initial: COLLEAGUE });
    expect(person).toMatchObject({ name: 'person', optional: true });
  });
});

describe('the windows of a case', () => {
  it('are taken by Slack', () => {
    const times = snoozes(Date.parse('2026-11-24T09:00:00Z'), { timeZone: 'Europe/Berlin', hours: null });
    for (const form of [
      transferForm(memo, []),
      snoozeForm(memo, times),
      resolveForm(memo, true),
      replyForm(memo, { to: 'Carla Diaz', draft: 'x'.repeat(50_000), claims: true }),
      ratingForm(memo),
    ]) {
      expect(() => toModal(form)).not.toThrow();
      expect(form.title.length).toBeLessThanOrEqual(24);
      expect(form.submit.length).toBeLessThanOrEqual(24);
      expect(isCaseForm(form.id)).toBe(true);
    }
  });

  it('ask whether the call was right only where somebody was called', () => {
    expect(resolveForm(memo, false).fields.map(({ name }) => name)).toEqual(['outcome']);
    expect(resolveForm(memo, true).fields.map(({ name }) => name)).toEqual(['outcome', 'right-call']);
  });

  it('hold a draft as far as a field takes it, and say to whom it goes', () => {
    const form = replyForm(memo, { to: 'Carla Diaz', draft: 'x'.repeat(50_000), claims: true });
    expect(form.fields[0]?.kind).toMatchObject({ initial: 'x'.repeat(LONGEST_REPLY) });
    expect(form.intro).toBe(
      'This goes to Carla Diaz under your name. Nobody has claimed the case yet: with this it is yours.',
    );
  });
});

const berlin = (hours: OfficeHours | null): Mornings => ({ timeZone: 'Europe/Berlin', hours });
const office: OfficeHours = {
  timeZone: 'Europe/Berlin',
  open: {
    mon: [{ from: '08:30', to: '17:00' }],
    tue: [{ from: '08:30', to: '17:00' }],
    wed: [{ from: '08:30', to: '17:00' }],
    thu: [{ from: '08:30', to: '17:00' }],
    fri: [{ from: '10:00', to: '15:00' }],
  },
};
const until = (now: string, mornings: Mornings): ReadonlyMap<string, string | null> =>
  new Map(
    snoozes(Date.parse(now), mornings).map(({ value, until: end }) => [
      value,
      end === null ? null : new Date(end).toISOString(),
    ]),
  );

describe('until when a case is put aside', () => {
  it('is counted from now, for the short ones', () => {
    const times = until('2026-11-24T12:00:00Z', berlin(null));
    expect(times.get('half-hour')).toBe('2026-11-24T12:30:00.000Z');
    expect(times.get('hour')).toBe('2026-11-24T13:00:00.000Z');
    expect(times.get('three-hours')).toBe('2026-11-24T15:00:00.000Z');
    expect(times.get('customer')).toBeNull();
  });

  it('is nine in the morning where nobody has said when people begin', () => {
    const times = until('2026-11-24T12:00:00Z', berlin(null));
    expect(times.get('tomorrow')).toBe('2026-11-25T08:00:00.000Z');
    expect(times.get('monday')).toBe('2026-11-30T08:00:00.000Z');
  });

  it('is when people begin where somebody has', () => {
    const times = until('2026-11-24T12:00:00Z', berlin(office));
    expect(times.get('tomorrow')).toBe('2026-11-25T07:30:00.000Z');
    expect(times.get('monday')).toBe('2026-11-30T07:30:00.000Z');
    expect(until('2026-11-26T12:00:00Z', berlin(office)).get('tomorrow')).toBe('2026-11-27T09:00:00.000Z');
  });

  it('is the next working day where tomorrow is none, and says so', () => {
    const sundaysToo = { ...office, open: { ...office.open, sun: [{ from: '12:00', to: '14:00' }] } };
    const friday = Date.parse('2026-11-27T12:00:00Z');
    const tomorrow = snoozes(friday, berlin(sundaysToo)).find(({ value }) => value === 'tomorrow');
    expect(tomorrow?.label).toBe('The first working day from tomorrow on (Sun 29 Nov, 12:00)');
    const holiday = { ...office, holidays: [{ date: '2026-11-30', name: 'A holiday' }] };
    expect(until('2026-11-26T12:00:00Z', berlin(holiday)).get('monday')).toBe('2026-12-01T07:30:00.000Z');
  });

  it('is said once where both are the same morning', () => {
    const friday = until('2026-11-27T12:00:00Z', berlin(office));
    expect(friday.has('tomorrow')).toBe(false);
    expect(friday.get('monday')).toBe('2026-11-30T07:30:00.000Z');
  });

  it('is tomorrow by the agent’s own day', () => {
    // Half past eleven in the evening in Berlin; in Auckland it is the next day already.
    expect(until('2026-11-24T22:30:00Z', berlin(null)).get('tomorrow')).toBe('2026-11-25T08:00:00.000Z');
    expect(until('2026-11-24T22:30:00Z', { timeZone: 'Pacific/Auckland', hours: null }).get('tomorrow')).toBe(
      '2026-11-25T20:00:00.000Z',
    );
  });

  it('is never today’s Monday, and is said once on a Sunday', () => {
    expect(until('2026-11-23T07:00:00Z', berlin(null)).get('monday')).toBe('2026-11-30T08:00:00.000Z');
    const sunday = until('2026-11-29T12:00:00Z', berlin(null));
    expect(sunday.has('monday')).toBe(false);
    expect(sunday.get('tomorrow')).toBe('2026-11-30T08:00:00.000Z');
  });

  it('stands the night in which the clocks change', () => {
    expect(until('2026-10-24T12:00:00Z', berlin(null)).get('tomorrow')).toBe('2026-10-25T08:00:00.000Z');
    expect(until('2027-03-27T12:00:00Z', berlin(null)).get('tomorrow')).toBe('2027-03-28T07:00:00.000Z');
  });

  it('is a morning for those who work around the clock', () => {
    const always = { from: '00:00', to: '24:00' };
    const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
    const open = Object.fromEntries(days.map((day) => [day, [always]]));
    const times = until('2026-11-24T12:00:00Z', berlin({ timeZone: 'Europe/Berlin', open }));
    expect(times.get('tomorrow')).toBe('2026-11-25T08:00:00.000Z');
  });

  it('is a morning too when nobody ever works', () => {
    expect(until('2026-11-24T12:00:00Z', berlin({ timeZone: 'UTC', open: {} })).get('monday')).toBe(
      '2026-11-30T08:00:00.000Z',
    );
  });

  it('lies in the future, wherever and whenever', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'America/Santiago',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2030-01-01') }),
        fc.boolean(),
        (timeZone, now, closes) =>
          snoozes(now, { timeZone, hours: closes ? office : null }).every(
            ({ until: end }) => end === null || end > now,
          ),
      ),
    );
  });
});

describe('days and clocks of a place', () => {
  it('are those of its calendar', () => {
    expect(dayOf(Date.parse('2026-12-31T23:30:00Z'), 'Europe/Berlin')).toEqual({ year: 2027, month: 1, day: 1 });
    expect(dayAndTime(hourOn({ year: 2026, month: 12, day: 32 }, 9, 'Asia/Kathmandu'), 'Asia/Kathmandu')).toBe(
      'Fri 1 Jan, 09:00',
    );
  });

  it('are the next known one’s, when a zone is none', () => {
    expect(usableZone('Mars/Olympus', null, 'Europe/Berlin')).toBe('Europe/Berlin');
    expect(usableZone(null, null)).toBe('UTC');
  });
});

describe('what was said, as words', () => {
  it('has names where it had references, and no ids', async () => {
    const said = [
      'ask ',
      { person: 'slack:U0BEN' },
      ' in ',
      { channel: 'slack:T0:C1', name: 'general' },
      { channel: 'slack:T0:C2' },
    ];
    expect(await inWords(said, async () => 'Ben Cole')).toBe('ask @Ben Cole in #general#channel');
  });

  it('does not look up a crowd', async () => {
    const looked: string[] = [];
    const said = Array.from({ length: 500 }, (_, n) => ({ person: `slack:U${n}` }));
    const words = await inWords(said, async (person) => `name ${looked.push(person)}`);
    expect(looked).toHaveLength(10);
    expect(words).toContain('@somebody');
  });
});
