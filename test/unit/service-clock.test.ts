import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spentBy } from '../../src/conversation/clock-targets.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { decide } from '../../src/conversation/decide.ts';
import type { Effect } from '../../src/conversation/effect.ts';
import type { Event, TimerName } from '../../src/conversation/event.ts';
import { type OfficeHours, openTimeBetween } from '../../src/conversation/office-hours.ts';
import type { Policy } from '../../src/conversation/policy.ts';
import {
  agentsThread,
  ana,
  at,
  ben,
  carla,
  policy,
  sam,
  toBeAnswered,
  toBeClosed,
  toBeEscalated,
  withBot,
} from '../support/builders.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const promised: Policy = {
  ...policy,
  target: { firstReplyMs: 10 * MINUTE, resolutionMs: 4 * HOUR },
  onCall: { group: 'slack:S0ONCALL' },
};

/** 23 November 2026 is a Monday. */
const office: OfficeHours = {
  timeZone: 'UTC',
  open: { mon: [{ from: '09:00', to: '12:00' }], tue: [{ from: '09:00', to: '12:00' }] },
};
const withHours: Policy = { ...promised, judgement: { ...promised.judgement, hours: office } };

const place = { channel: 'slack:T0LUMEN:C0AGENTS', thread: agentsThread };

/** What happens, with the number that the shell gives to what is said. */
type Told = Event extends infer E ? (E extends { seq: number } ? Omit<E, 'seq'> : E) : never;

function told(events: readonly Told[], rules: Policy = promised, start: Conversation = withBot) {
  let conversation = start;
  let effects: readonly Effect[] = [];
  for (const event of events) {
    const seq = conversation.lastSeq + 1;
    ({ conversation, effects } = decide(conversation, { seq, ...event } as Event, rules));
  }
  return { conversation, effects };
}

const asksForHuman = (time: string): Told => ({ type: 'customer.asks-human', at: at(time), person: carla });
const opened = (time: string): Told => ({ type: 'handoff.opened', at: at(time), place, root: '1' });
const claims = (time: string, agent = ana): Told => ({ type: 'agent.claim', at: at(time), agent });
const answers = (time: string, agent = ana): Told => ({ type: 'agent.message', at: at(time), agent });
const resolves = (time: string, agent = ana): Told => ({ type: 'agent.resolve', at: at(time), agent });
const writes = (time: string, assessment = toBeAnswered): Told => ({
  type: 'customer.message',
  at: at(time),
  person: carla,
  assessment,
});
const due = (time: string, name: TimerName): Told => ({ type: 'timer.due', at: at(time), name });

const called = [asksForHuman('09:00'), opened('09:00')];
const claimed = [...called, claims('09:02')];
const answered = [...claimed, answers('09:05')];

const clockAfter = (events: readonly Told[], rules?: Policy) => told(events, rules).conversation.clock;
const spent = (events: readonly Told[], time: string, rules: Policy = promised) => {
  const clock = clockAfter(events, rules);
  return clock && spentBy(clock, at(time), rules) / MINUTE;
};

/** The clock's own timers as they stand after all that happened. */
function timers(events: readonly Told[], rules: Policy = promised): ReadonlyMap<string, string> {
  const standing = new Map<string, string>();
  let conversation = withBot;
  for (const event of events) {
    const step = told([event], rules, conversation);
    conversation = step.conversation;
    for (const effect of step.effects) {
      if (effect.type === 'start-timer') standing.set(effect.name, new Date(effect.at).toISOString().slice(11, 16));
      if (effect.type === 'stop-timer') standing.delete(effect.name);
    }
  }
  return new Map([...standing].filter(([name]) => /^(first-reply|resolution)/.test(name)));
}

const says = ({ effects }: { effects: readonly Effect[] }) =>
  effects.flatMap((effect) => (effect.type === 'tell-agents' ? [effect.say] : []));
const records = ({ effects }: { effects: readonly Effect[] }) =>
  effects.flatMap((effect) => (effect.type === 'record' ? [effect.record] : []));

describe('the clock', () => {
  it('starts when a human is called, not when the thread stands or somebody claims', () => {
    expect(told([writes('08:59')]).conversation.clock).toBeNull();
    expect(clockAfter([asksForHuman('09:00')])?.startedAt).toBe(at('09:00'));
    expect(spent(claimed, '09:30')).toBe(30);
  });

  it('stands still while the customer has the word', () => {
    expect(spent(answered, '11:00')).toBe(5);
    expect(spent([...answered, writes('10:00')], '10:20')).toBe(25);
    expect(spent([...answered, writes('10:00'), answers('10:20')], '11:00')).toBe(25);
  });

  it('does not mind a thank-you, nor what stays inside', () => {
    expect(spent([...answered, writes('10:00', toBeClosed)], '11:00')).toBe(5);
    expect(spent([...claimed, answers('09:03', ben)], '09:30')).toBe(30);
  });

  it('runs on where the policy says so', () => {
    const runsOn: Policy = { ...promised, clockStops: { forCustomer: false, whenClosed: true } };
    expect(spent(answered, '11:00', runsOn)).toBe(120);
  });

  it('goes on when words of the customer are newer than the answer that went out late', () => {
    expect(spent([...claimed, writes('09:10'), answers('09:05')], '09:30')).toBe(30);
  });

  it('stops when the case is put aside until the customer writes, not when it is until a time', () => {
    const until = (time: string | null): Told => ({
      type: 'agent.snooze',
      at: at('09:10'),
      agent: ana,
      until: time === null ? null : at(time),
    });
    expect(spent([...claimed, until(null)], '10:00')).toBe(10);
    expect(spent([...claimed, until('11:00')], '10:00')).toBe(60);
    expect(spent([...claimed, until(null), writes('09:40')], '10:00')).toBe(30);
    expect(spent([...claimed, until(null), { type: 'agent.wake', at: at('09:40'), agent: ana }], '10:00')).toBe(30);
  });

  it('ends with the case, and goes on from there when it is opened again', () => {
    const over = [...claimed, resolves('09:20')];
    expect(spent(over, '11:00')).toBe(20);
    expect(spent([...over, writes('10:00')], '10:10')).toBe(30);
    expect(clockAfter([...over, writes('10:00', toBeClosed)])?.runningSince).toBeNull();
  });

  it('runs again when nobody has the case any more', () => {
    expect(spent([...answered, { type: 'agent.release', at: at('09:30'), agent: ana }], '09:40')).toBe(15);
  });

  it('ends when the bot has it again: another call is another matter', () => {
    const back: readonly Told[] = [...answered, { type: 'agent.return', at: at('09:10'), agent: ana }];
    expect(clockAfter(back)).toBeNull();
    expect(clockAfter([...back, asksForHuman('10:00')])).toMatchObject({ startedAt: at('10:00'), firstReplyAt: null });
  });

  it('counts only time in which people are at work, where the policy says so', () => {
    expect(spent([asksForHuman('11:30')], '15:00', withHours)).toBe(30);
    const always: Policy = { ...withHours, clockStops: { forCustomer: true, whenClosed: false } };
    expect(spent([asksForHuman('11:30')], '15:00', always)).toBe(210);
  });

  it('knows the first word of a human, also when a colleague said it in the customer’s thread', () => {
    expect(clockAfter(answered)?.firstReplyAt).toBe(at('09:05'));
    expect(clockAfter([...answered, writes('09:10'), answers('09:15')])?.firstReplyAt).toBe(at('09:05'));
    const direct: Told = { type: 'colleague.message', at: at('09:03'), person: sam };
    expect(clockAfter([...called, direct])).toMatchObject({ firstReplyAt: at('09:03'), runningSince: null });
  });

  it('keeps the promise that held when it started', () => {
    const { conversation } = told(called);
    const after = told([claims('09:02')], { ...promised, target: null }, conversation).conversation;
    expect(after.clock?.target).toEqual({ firstReplyMs: 10 * MINUTE, resolutionMs: 4 * HOUR });
  });

  it('counts where nothing was promised, and sets no timer', () => {
    expect(spent(called, '09:30', policy)).toBe(30);
    expect(timers(called, policy)).toEqual(new Map());
  });
});

describe('timers of the clock', () => {
  it('come at four fifths, and at the end', () => {
    expect(timers(called)).toEqual(
      new Map([
        ['first-reply-soon', '09:08'],
        ['first-reply-missed', '09:10'],
        ['resolution-soon', '12:12'],
        ['resolution-missed', '13:00'],
      ]),
    );
  });

  it('warn a minute before at least, and not at all where there is no minute', () => {
    const short = (firstReplyMs: number): Policy => ({ ...promised, target: { firstReplyMs, resolutionMs: null } });
    expect(timers(called, short(2 * MINUTE)).get('first-reply-soon')).toBe('09:01');
    expect([...timers(called, short(MINUTE)).keys()]).toEqual(['first-reply-missed']);
  });

  it('stop when a human has spoken, and come later by the time the customer took', () => {
    expect(timers(answered)).toEqual(new Map());
    expect(timers([...answered, writes('10:00')])).toEqual(
      new Map([
        ['resolution-soon', '13:07'],
        ['resolution-missed', '13:55'],
      ]),
    );
  });

  it('are gone when it is over', () => {
    expect(timers([...claimed, resolves('09:07')])).toEqual(new Map());
  });

  it('wait until people are at work', () => {
    const late = told([asksForHuman('11:55')], withHours).effects;
    const missed = late.find((effect) => effect.type === 'start-timer' && effect.name === 'first-reply-missed');
    expect(missed).toMatchObject({ at: Date.parse('2026-11-24T09:05Z') });
  });

  it('tell the claimer, or whoever is on call while there is none', () => {
    expect(says(told([...called, due('09:08', 'first-reply-soon')]))).toEqual([
      { notice: 'target-soon', target: 'first-reply', agent: null, calls: { group: 'slack:S0ONCALL' } },
    ]);
    const missed = told([...claimed, due('09:10', 'first-reply-missed')]);
    expect(says(missed)).toEqual([{ notice: 'target-missed', target: 'first-reply', agent: ana, calls: null }]);
    expect(records(missed)).toEqual([{ what: 'target-missed', target: 'first-reply' }]);
  });

  it('speak once', () => {
    const twice = told([...claimed, due('09:10', 'first-reply-missed'), due('09:10', 'first-reply-missed')]);
    expect(twice.effects).toEqual([]);
    expect(told([...claimed, due('09:10', 'first-reply-missed'), due('09:11', 'first-reply-soon')]).effects).toEqual(
      [],
    );
  });

  it('say nothing when they lost their race', () => {
    expect(told([...answered, due('09:10', 'first-reply-missed')]).effects).toEqual([]);
    expect(told([...claimed, resolves('12:59'), due('13:00', 'resolution-missed')]).effects).toEqual([]);
    expect(told([due('13:00', 'resolution-missed')]).effects).toEqual([]);
  });

  it('come again where less time has counted by now than was thought', () => {
    const { conversation } = told([asksForHuman('11:55'), opened('11:55')]);
    const { effects } = told([due('12:05', 'first-reply-missed')], withHours, conversation);
    expect(effects).toEqual([{ type: 'start-timer', name: 'first-reply-missed', at: Date.parse('2026-11-24T09:05Z') }]);
  });

  it('are not needed for the record: an answer a moment too late is late', () => {
    const late = told([...claimed, answers('09:11')]);
    expect(records(late)).toContainEqual({ what: 'target-missed', target: 'first-reply' });
    expect(says(late)).toEqual([]);
    const known = told([...claimed, due('09:10', 'first-reply-missed'), answers('09:11')]);
    expect(records(known)).not.toContainEqual({ what: 'target-missed', target: 'first-reply' });
  });
});

/** All that turns the clock; a time may lie before the one of the event that came first. */
const happenings: fc.Arbitrary<readonly Told[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom<(at: number) => Told>(
        (at) => ({ type: 'customer.asks-human', at, person: carla }),
        (at) => ({ type: 'customer.message', at, person: carla, assessment: toBeEscalated }),
        (at) => ({ type: 'customer.message', at, person: carla, assessment: toBeClosed }),
        (at) => ({ type: 'customer.solved', at, person: carla }),
        (at) => ({ type: 'handoff.opened', at, place, root: '1' }),
        (at) => ({ type: 'agent.claim', at, agent: ana }),
        (at) => ({ type: 'agent.message', at, agent: ana }),
        (at) => ({ type: 'agent.release', at, agent: ana }),
        (at) => ({ type: 'agent.resolve', at, agent: ana }),
        (at) => ({ type: 'agent.reopen', at, agent: ben }),
        (at) => ({ type: 'agent.return', at, agent: ana }),
        (at) => ({ type: 'agent.snooze', at, agent: ana, until: null }),
        (at) => ({ type: 'agent.wake', at, agent: ana }),
        (at) => ({ type: 'colleague.message', at, person: sam }),
        (at) => ({ type: 'timer.due', at, name: 'first-reply-missed' }),
        (at) => ({ type: 'timer.due', at, name: 'resolution-soon' }),
      ),
      fc.integer({ min: -5, max: 90 }),
    ),
    { maxLength: 25 },
  )
  .map((moves) => {
    let now = at('09:00');
    return moves.map(([make, minutes]) => {
      const when = now + minutes * MINUTE;
      now = Math.max(now, when);
      return make(when);
    });
  });

describe('whatever happens, in whatever order', () => {
  it('no more is counted than people were at work since the call, and what has counted stays counted', () => {
    fc.assert(
      fc.property(happenings, fc.constantFrom(promised, withHours), (events, rules) => {
        let conversation = withBot;
        let latest = 0;
        for (const event of events) {
          latest = Math.max(latest, event.at);
          const before = conversation.clock;
          conversation = told([event], rules, conversation).conversation;
          const { clock } = conversation;
          if (!clock) continue;
          const all = openTimeBetween(rules.judgement.hours, clock.startedAt, latest);
          expect(spentBy(clock, latest, rules)).toBeLessThanOrEqual(all);
          expect(clock.spentMs).toBeGreaterThanOrEqual(before?.startedAt === clock.startedAt ? before.spentMs : 0);
        }
      }),
    );
  });

  it('every timer lies ahead of what set it, and only a running clock has one', () => {
    fc.assert(
      fc.property(happenings, fc.constantFrom(promised, withHours), (events, rules) => {
        let conversation = withBot;
        for (const event of events) {
          const step = told([event], rules, conversation);
          conversation = step.conversation;
          const started = step.effects.filter(
            (effect) => effect.type === 'start-timer' && /^(first|resolution)/.test(effect.name),
          );
          for (const effect of started) expect(effect).toSatisfy((timer: { at: number }) => timer.at >= event.at);
          if (started.length > 0) expect(conversation.clock?.runningSince).not.toBeNull();
        }
      }),
    );
  });

  it('each thing is told and recorded once for one call', () => {
    fc.assert(
      fc.property(happenings, (events) => {
        let conversation = withBot;
        let seen: string[] = [];
        for (const event of events) {
          const before = conversation.clock?.startedAt;
          const step = told([event], promised, conversation);
          conversation = step.conversation;
          seen = [...seen, ...records(step).flatMap((r) => (r.what === 'target-missed' ? [r.target] : []))];
          expect(seen.length).toBe(new Set(seen).size);
          if (conversation.clock?.startedAt !== before) seen = [];
        }
      }),
    );
  });
});
