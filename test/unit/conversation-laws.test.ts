import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/conversation/basis.ts';
import type { Conversation, Status } from '../../src/conversation/conversation.ts';
import { decide } from '../../src/conversation/decide.ts';
import { followUps, noLongerWanted, towards } from '../../src/conversation/delivery.ts';
import type { Effect } from '../../src/conversation/effect.ts';
import type { Event, Reply } from '../../src/conversation/event.ts';
import {
  agentsThread,
  ana,
  answer,
  at,
  ben,
  candidate,
  carla,
  dan,
  policy,
  sam,
  toBeAnswered,
  toBeClosed,
  toBeEscalated,
  toBeOffered,
  undertaking,
  withBot,
} from '../support/builders.ts';

/** What may happen next: somebody does something, or the oldest thing we set out to do succeeds or fails. */
type Move =
  | { readonly kind: 'event'; readonly make: (seq: number, now: number) => Event; readonly delay: number }
  | { readonly kind: 'deliver'; readonly fate: Fate; readonly pick: number; readonly reply: number };

type Fate = 'sent' | 'refused' | 'uncertain';

/** All that the bot may have to say. */
const replies: readonly Reply[] = [
  { kind: 'answer', answer },
  { kind: 'answer', answer },
  { kind: 'none' },
  { kind: 'clarify', candidates: [candidate('1'), candidate('2')] },
  { kind: 'ask-slot', undertaking, question: 'Which order?', again: null },
  { kind: 'confirm-action', undertaking: { ...undertaking, stage: 'confirming' }, question: 'Shall I?' },
  { kind: 'perform-action', undertaking },
  { kind: 'leave-action' },
  { kind: 'give-up-action', undertaking, because: 'could not read the order number' },
];

const agents = fc.constantFrom(ana, ben, sam);
const customers = fc.constantFrom(carla, dan);
const assessment = fc.constantFrom(toBeAnswered, toBeEscalated, toBeOffered, toBeClosed);
/** Platform times may lie a little in the past: events overtake each other. */
const lag = fc.nat({ max: 3 });

const makers: fc.Arbitrary<(seq: number, now: number) => Event> = fc.oneof(
  fc.tuple(customers, assessment, lag).map(
    ([person, assessment, lag]) =>
      (seq: number, now: number): Event => ({
        type: 'customer.message',
        at: now - lag,
        person,
        seq,
        assessment,
      }),
  ),
  customers.map(
    (person) =>
      (_: number, now: number): Event => ({ type: 'customer.asks-human', at: now, person }),
  ),
  customers.map(
    (person) =>
      (_: number, now: number): Event => ({ type: 'customer.solved', at: now, person }),
  ),
  fc.tuple(customers, fc.constantFrom(1, 2, 3, 4, 5)).map(
    ([person, score]) =>
      (_: number, now: number): Event => ({ type: 'customer.rates', at: now, person, score: score as 1 }),
  ),
  fc.tuple(customers, assessment, fc.nat({ max: 12 }), fc.boolean()).map(
    ([person, assessment, about, liked]) =>
      (_: number, now: number): Event =>
        liked
          ? { type: 'customer.likes', at: now, person, seq: about }
          : { type: 'customer.dislikes', at: now, person, seq: about, to: Math.max(1, about - 1), assessment },
  ),
  fc.tuple(customers, assessment, fc.nat({ max: 12 }), fc.integer({ min: -1, max: 3 })).map(
    ([person, assessment, of, choice]) =>
      (_: number, now: number): Event =>
        choice < 0
          ? { type: 'customer.picks-none', at: now, person, of, assessment }
          : { type: 'customer.picks', at: now, person, of, choice },
  ),
  fc.tuple(customers, fc.boolean()).map(
    ([person, confirmed]) =>
      (_: number, now: number): Event => ({
        type: 'customer.confirms',
        at: now,
        person,
        undertaking: undertaking.id,
        confirmed,
      }),
  ),
  agents.map(
    (person) =>
      (seq: number, now: number): Event => ({ type: 'colleague.message', at: now, person, seq }),
  ),
  agents.map(
    (agent) =>
      (_: number, now: number): Event => ({ type: 'agent.claim', at: now, agent }),
  ),
  agents.map(
    (agent) =>
      (_: number, now: number): Event => ({ type: 'agent.release', at: now, agent }),
  ),
  agents.map(
    (agent) =>
      (_: number, now: number): Event => ({ type: 'agent.resolve', at: now, agent }),
  ),
  fc
    .tuple(
      agents,
      lag,
      fc.constantFrom(undefined, undefined, 'note', 'colleague', 'forward'),
      fc.subarray([ana, ben, sam]),
    )
    .map(
      ([agent, lag, inside, calls]) =>
        (seq: number, now: number): Event => ({
          type: 'agent.message',
          at: now - lag,
          agent,
          seq,
          calls,
          ...(inside ? { inside } : {}),
        }),
    ),
  fc
    .tuple(
      agents,
      fc.constantFrom('agent.reopen', 'agent.return', 'agent.wake', 'agent.join', 'agent.stay', 'agent.gone'),
    )
    .map(
      ([agent, type]) =>
        (_: number, now: number): Event => ({ type, at: now, agent }),
    ),
  fc.tuple(agents, agents, fc.boolean()).map(
    ([agent, person, toGroup]) =>
      (_: number, now: number): Event => ({
        type: 'agent.transfer',
        at: now,
        agent,
        to: toGroup ? { group: 'slack:S1' } : { person },
        note: '',
      }),
  ),
  fc.tuple(agents, fc.constantFrom(null, 5)).map(
    ([agent, later]) =>
      (_: number, now: number): Event => ({
        type: 'agent.snooze',
        at: now,
        agent,
        until: later === null ? null : now + later,
      }),
  ),
  fc.tuple(agents, fc.constantFrom('agent.resend' as const, 'agent.arrived' as const), fc.nat({ max: 20 })).map(
    ([agent, type, about]) =>
      (_: number, now: number): Event => ({ type, at: now, agent, seq: about }),
  ),
  agents.map(
    (agent) =>
      (seq: number, now: number): Event => ({ type: 'agent.reply', at: now, agent, seq }),
  ),
  agents.map(
    (person) =>
      (_: number, now: number): Event => ({ type: 'colleague.hands-over', at: now, person }),
  ),
  fc
    .constantFrom(
      'handoff-slow' as const,
      'handoff-retry' as const,
      'claim-reminder' as const,
      'claim-overdue' as const,
      'claim-give-up' as const,
      'snooze-over' as const,
    )
    .map(
      (name) =>
        (_: number, now: number): Event => ({ type: 'timer.due', at: now, name }),
    ),
  fc.constant((_: number, now: number): Event => ({ type: 'customer-channel.lost', at: now, why: 'archived' })),
);

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('event' as const), make: makers, delay: fc.nat({ max: 4 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('deliver' as const),
        fate: fc.constantFrom(
          'sent' as const,
          'sent' as const,
          'sent' as const,
          'refused' as const,
          'uncertain' as const,
        ),
        pick: fc.nat({ max: 2 }),
        reply: fc.nat({ max: replies.length - 1 }),
      }),
    },
  ),
  { maxLength: 60 },
);

/** One thing that happened, with the conversation on either side of it. */
interface Happening {
  readonly event: Event;
  readonly before: Conversation;
  readonly after: Conversation;
  readonly effects: readonly Effect[];
}

interface Run {
  readonly happenings: readonly Happening[];
  /** Everything that reached a platform, in order, with the state at that moment. */
  readonly shown: readonly { readonly effect: Effect; readonly state: Conversation }[];
  /** What was still to be done when we stopped looking. */
  readonly left: number;
  readonly end: Conversation;
}

const needsDelivery = (effect: Effect): boolean =>
  towards(effect) !== null || effect.type === 'find-answer' || effect.type === 'perform-action';

/** Plays the moves as the shell would: effects wait in an outbox; what comes back is an event. At the end the outbox is drained. */
function play(script: readonly Move[]): Run {
  const happenings: Happening[] = [];
  const shown: { effect: Effect; state: Conversation }[] = [];
  const outbox: Effect[] = [];
  /** Replies that were found, and have not been heard of yet: much may happen meanwhile. */
  const found: Event[] = [];
  let state: Conversation = withBot;
  let now = at('09:00');

  const happen = (event: Event): void => {
    const before = state;
    const { conversation, effects } = decide(before, event, policy);
    state = conversation;
    happenings.push({ event, before, after: conversation, effects });
    outbox.push(...effects.filter(needsDelivery));
  };
  const deliver = (index: number, dealt: Fate, reply: number): void => {
    const [effect] = outbox.splice(index, 1);
    if (!effect) return;
    // Where not even a word to the customer arrives, no law can help; that is delivery's to retry.
    const fate = effect.type === 'tell-customer' ? 'sent' : dealt;
    const unwanted = noLongerWanted(effect, state, null);
    if (!unwanted && fate === 'sent') shown.push({ effect, state });
    outbox.push(...followUps(effect, unwanted ? 'dropped' : fate, { last: true }).filter(needsDelivery));
    if (!unwanted) comesBack(effect, fate, reply);
    else if (effect.type === 'perform-action') comesBack(effect, 'refused', reply);
  };
  const comesBack = (effect: Effect, fate: Fate, reply: number): void => {
    if (effect.type === 'find-answer')
      found.push({
        type: 'bot.answered',
        at: now,
        to: effect.seq,
        reply: fate === 'sent' ? (replies[reply] ?? { kind: 'none' }) : { kind: 'none' },
        assessment: fate === 'uncertain' ? toBeEscalated : toBeAnswered,
        ...(effect.article === null ? { basis: basisOf(state) } : {}),
      });
    else if (effect.type === 'perform-action')
      happen({
        type: 'action.ended',
        at: now,
        undertaking: effect.undertaking.id,
        outcome:
          fate === 'sent'
            ? { ended: 'done', text: 'It is on its way.', source: answer.source }
            : { ended: 'failed', why: 'no answer', next: fate === 'refused' ? 'escalate' : 'apologise' },
      });
    else if (effect.type === 'open-handoff')
      happen(
        fate === 'sent'
          ? {
              type: 'handoff.opened',
              at: now,
              place: { channel: 'slack:T0LUMEN:C0AGENTS', thread: agentsThread },
              root: '1',
            }
          : { type: 'handoff.failed', at: now, why: 'is_archived' },
      );
    else if (fate !== 'sent' && (effect.type === 'relay-to-customer' || effect.type === 'relay-to-agents'))
      happen({
        type: 'delivery.failed',
        at: now,
        towards: effect.type === 'relay-to-agents' ? 'agents' : 'customer',
        seq: effect.seq,
        certain: fate === 'refused',
        why: 'is_archived',
      });
  };

  const hear = (): void => {
    const event = found.shift();
    if (event) happen({ ...event, at: now });
  };

  for (const move of script) {
    now += 1 + (move.kind === 'event' ? move.delay : 0);
    if (move.kind === 'event') happen(move.make(state.lastSeq + 1, now));
    else deliver(Math.min(move.pick, outbox.length - 1), move.fate, move.reply);
    if (move.kind === 'deliver' || move.delay > 1) hear();
  }
  for (let left = 1000; outbox.length + found.length > 0 && left > 0; left--) {
    now += 1;
    deliver(0, 'sent', 0);
    hear();
  }
  return { happenings, shown, left: outbox.length + found.length, end: state };
}

const always = (law: (run: Run) => void): void => {
  fc.assert(
    fc.property(moves, (script) => law(play(script))),
    { numRuns: Number(process.env['RUNS'] ?? 2000) },
  );
};

const legal: Readonly<Record<Status, readonly Status[]>> = {
  bot: ['bot', 'waiting', 'claimed', 'resolved'],
  waiting: ['waiting', 'claimed', 'resolved', 'bot'],
  claimed: ['claimed', 'waiting', 'resolved', 'bot'],
  resolved: ['resolved', 'claimed', 'waiting', 'bot'],
};

type Claimed = Extract<Conversation, { status: 'claimed' }>;

/** Whose words go out at that moment. */
const speakers = (c: Claimed): readonly string[] => [c.agent, ...c.joined.map(({ person }) => person)];

/** When that person last pressed "join" before what happened there; as the events tell, not as the state says. */
function joinedAt(happenings: readonly Happening[], agent: string, before: Claimed): number {
  const at = happenings.findIndex((one) => one.before === before);
  const joins = happenings
    .slice(0, at < 0 ? undefined : at + 1)
    .filter(({ event }) => event.type === 'agent.join' && event.agent === agent);
  return joins.at(-1)?.event.at ?? Number.POSITIVE_INFINITY;
}

const botSpeaks = (effect: Effect): boolean =>
  effect.type === 'post-answer' ||
  (effect.type === 'tell-customer' &&
    [
      'no-answer',
      'human-offered',
      'greeting',
      'you-are-welcome',
      'clarify',
      'slot-asked',
      'confirm-action',
      'action-left',
      'action-failed',
      'returned-to-bot',
    ].includes(effect.say.notice));

describe('whatever happens, in whatever order', () => {
  it('only legal moves are made, and what is common is never lost', () => {
    always(({ happenings }) => {
      for (const { before, after } of happenings) {
        expect(legal[before.status]).toContain(after.status);
        expect(after.id).toBe(before.id);
        expect(after.lastSeq).toBeGreaterThanOrEqual(before.lastSeq);
        if (before.agentsPlace) expect(after.agentsPlace).toEqual(before.agentsPlace);
      }
    });
  });

  it('one agent has claimed it at a time: nobody takes it from the claimer but whom they offered it to', () => {
    always(({ happenings }) => {
      for (const { event, before, after } of happenings) {
        if (before.status !== 'claimed' || before.via !== 'button' || after.status !== 'claimed') continue;
        if (after.agent === before.agent) continue;
        expect(event).toMatchObject({ type: 'agent.claim', agent: after.agent });
        expect(before.offered && ['group', after.agent]).toContain(
          before.offered && ('group' in before.offered.to ? 'group' : before.offered.to.person),
        );
      }
    });
  });

  it('the bot gets it back only from whoever has it, or from nobody’s hands', () => {
    always(({ happenings }) => {
      for (const { event, before, after } of happenings) {
        if (after.status !== 'bot' || before.status === 'bot' || before.status === 'resolved') continue;
        expect(event.type).toBe('agent.return');
        if (before.status === 'claimed') expect(event).toMatchObject({ agent: before.agent });
      }
    });
  });

  it('the bot never speaks while a human owns the conversation', () => {
    always(({ shown }) => {
      for (const { effect, state } of shown) if (botSpeaks(effect)) expect(state.status).toBe('bot');
    });
  });

  it('only words of the claimer and of those who joined leave the agents’ thread, written after that, and no notes', () => {
    always(({ happenings }) => {
      for (const { event, before, after, effects } of happenings) {
        const [relay, more] = effects.filter(({ type }) => type === 'relay-to-customer');
        if (!relay) continue;
        expect(more).toBeUndefined();
        if (event.type === 'agent.reply') {
          expect(after).toMatchObject({ status: 'claimed' });
          expect(relay).toMatchObject({ seq: event.seq });
          if (before.status === 'claimed' && before.via === 'button') expect(speakers(before)).toContain(event.agent);
          continue;
        }
        if (before.status !== 'claimed' || before.via !== 'button') throw new Error('relayed out of nowhere');
        if (event.type === 'agent.resend') {
          expect(before.undelivered.map(({ seq }) => seq)).toContain(event.seq);
          expect(speakers(before)).toContain(event.agent);
          continue;
        }
        if (event.type !== 'agent.message') throw new Error('relayed out of nowhere');
        expect(event.inside).toBeUndefined();
        const since = before.agent === event.agent ? before.claimedAt : joinedAt(happenings, event.agent, before);
        expect(event.at).toBeGreaterThanOrEqual(since);
        expect(relay).toMatchObject({ seq: event.seq });
      }
    });
  });

  it('who joined has a voice until the case changes hands, and no longer', () => {
    always(({ happenings }) => {
      for (const { before, after } of happenings)
        if (after.status === 'claimed' && !(before.status === 'claimed' && before.agent === after.agent))
          expect(after.joined).toEqual([]);
    });
  });

  it('a case that is put aside wakes by its time, by the customer, or because it changes hands', () => {
    always(({ happenings }) => {
      for (const { event, before, after } of happenings) {
        if (before.status !== 'claimed' || !before.snoozed) continue;
        const isSame = after.status === 'claimed' && after.snoozed === before.snoozed;
        if (event.type === 'customer.message') expect(isSame).toBe(false);
      }
    });
  });

  it('the customer hears “a human has been asked” only when the agents’ thread stands', () => {
    always(({ shown }) => {
      for (const { effect, state } of shown)
        if (effect.type === 'tell-customer' && effect.say.notice === 'human-asked')
          expect(state.agentsPlace).not.toBeNull();
    });
  });

  it('every escalation ends in a posted thread or in a true word to the customer', () => {
    always(({ happenings, shown, end }) => {
      const escalated = happenings.some(({ after }) => after.status === 'waiting');
      const told = shown.some(
        ({ effect }) => effect.type === 'tell-customer' && effect.say.notice === 'handoff-failed',
      );
      if (escalated && end.status === 'waiting') expect(end.agentsPlace !== null || told).toBe(true);
    });
  });

  it('“sorry that this did not help” is said by the bot, while it has the conversation or had it to the end', () => {
    always(({ shown }) => {
      for (const { effect, state } of shown)
        if (effect.type === 'tell-customer' && effect.say.notice === 'not-helpful')
          expect(state.status === 'bot' || (state.status === 'resolved' && state.lastAgent === null)).toBe(true);
    });
  });

  it('what the bot found leads to a word, a deed or another look, and looking comes to an end', () => {
    always(({ happenings, left }) => {
      expect(left).toBe(0);
      for (const { event, before, effects } of happenings) {
        if (event.type !== 'bot.answered' || before.status !== 'bot') continue;
        // Two words of yes are one order: the second asks for nothing.
        const isSecondYes = event.reply.kind === 'perform-action' && before.undertaking?.stage === 'performing';
        expect(effects.length > 0 || isSecondYes).toBe(true);
      }
    });
  });

  it('nothing is decided on words that were read before something else counted', () => {
    always(({ happenings }) => {
      for (const { event, before, after } of happenings)
        if (event.type === 'bot.answered' && event.basis !== undefined && event.basis !== basisOf(before))
          expect(after).toEqual(before);
    });
  });

  it('a button of a question is good for one answer', () => {
    always(({ happenings }) => {
      for (const { event, after, effects } of happenings)
        if (event.type === 'customer.picks' && effects.some(({ type }) => type === 'find-answer'))
          expect(after.clarifying).toBeNull();
    });
  });

  it('the bot asks “which of these?” no more often than it may', () => {
    always(({ happenings }) => {
      for (const { after } of happenings) expect(after.engagement.clarified).toBeLessThanOrEqual(policy.clarifications);
    });
  });

  it('an action is under way once at a time, and comes to an end', () => {
    always(({ happenings, end }) => {
      for (const { before, effects } of happenings)
        if (effects.some(({ type }) => type === 'perform-action'))
          expect(before.undertaking?.stage).not.toBe('performing');
      expect(end.undertaking?.stage).not.toBe('performing');
    });
  });

  it('nothing is asked for an action any more once a human has the conversation', () => {
    always(({ happenings }) => {
      for (const { after } of happenings)
        if (after.status !== 'bot') expect([undefined, 'performing']).toContain(after.undertaking?.stage);
    });
  });

  it('every word of a waiting or helped customer reaches the agents, in the transcript or after it', () => {
    always(({ happenings, end }) => {
      if (!end.agentsPlace) return;
      const effects = happenings.flatMap((h) => h.effects);
      const upTo = Math.max(0, ...effects.map((e) => (e.type === 'post-transcript' ? e.upTo : 0)));
      const relayed = new Set(effects.map((e) => (e.type === 'relay-to-agents' ? e.seq : 0)));
      for (const { event } of happenings)
        if (event.type === 'customer.message') expect(event.seq <= upTo || relayed.has(event.seq)).toBe(true);
    });
  });
});
