import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { decide } from '../../src/conversation/decide.ts';
import { noLongerWanted } from '../../src/conversation/delivery.ts';
import type { Effect } from '../../src/conversation/effect.ts';
import type { Event } from '../../src/conversation/event.ts';
import type { Policy } from '../../src/conversation/policy.ts';
import {
  ana,
  at,
  ben,
  carla,
  claimedBy,
  dan,
  opening,
  policy,
  resolvedBy,
  sam,
  takenOverBy,
  toBeAnswered,
  toBeClosed,
  toBeEscalated,
  waiting,
  withBot,
} from '../support/builders.ts';

const outcome = (before: Conversation, event: Event, with_: Policy = policy) => decide(before, event, with_);
/** One after the other; what all of them lead to together. */
function story(before: Conversation, ...events: readonly Event[]) {
  let conversation = before;
  let effects: readonly Effect[] = [];
  for (const event of events) ({ conversation, effects } = decide(conversation, event, policy));
  return { conversation, effects };
}

const writes = (agent: string, clock: string, seq = 2, more: object = {}): Event => ({
  type: 'agent.message',
  at: at(clock),
  agent,
  seq,
  ...more,
});
const says = (clock: string, seq = 2, assessment = toBeAnswered): Event => ({
  type: 'customer.message',
  at: at(clock),
  person: carla,
  seq,
  assessment,
});
const goesOut = ({ effects }: { readonly effects: readonly Effect[] }) =>
  effects.some(({ type }) => type === 'relay-to-customer');
const whispers = ({ effects }: { readonly effects: readonly Effect[] }) =>
  effects.flatMap((effect) => (effect.type === 'whisper' ? [{ to: effect.to, ...effect.say }] : []));
const notices = ({ effects }: { readonly effects: readonly Effect[] }) =>
  effects.flatMap((effect) => (effect.type === 'tell-customer' || effect.type === 'tell-agents' ? [effect.say] : []));
const records = ({ effects }: { readonly effects: readonly Effect[] }) =>
  effects.flatMap((effect) => (effect.type === 'record' ? [effect.record] : []));

describe('a newcomer in the agents’ thread', () => {
  it('is asked privately whether their words shall go out too; the ones before stay inside', () => {
    const asked = outcome(claimedBy(ana), writes(ben, '09:03'));
    expect(whispers(asked)).toEqual([{ to: ben, whisper: 'join-or-stay', agent: ana }]);
    expect(goesOut(asked)).toBe(false);
    expect(whispers(outcome(asked.conversation, writes(ben, '09:04', 3)))).toEqual([]);
  });

  it('speaks to the customer from the moment on that they joined', () => {
    const joined = story(claimedBy(ana), writes(ben, '09:03'), { type: 'agent.join', at: at('09:04'), agent: ben });
    expect(whispers(joined)).toEqual([{ to: ben, whisper: 'joined' }]);
    expect(goesOut(outcome(joined.conversation, writes(ben, '09:05', 3)))).toBe(true);
    expect(goesOut(outcome(joined.conversation, writes(ben, '09:03:30', 3)))).toBe(false);
    expect(goesOut(outcome(joined.conversation, writes(sam, '09:05', 3)))).toBe(false);
  });

  it('may go inside again', () => {
    const left = story(
      claimedBy(ana),
      { type: 'agent.join', at: at('09:04'), agent: ben },
      { type: 'agent.stay', at: at('09:05'), agent: ben },
    );
    expect(goesOut(outcome(left.conversation, writes(ben, '09:06')))).toBe(false);
  });

  it('has no voice any more once the case is in another hand', () => {
    const joined = outcome(claimedBy(ana), { type: 'agent.join', at: at('09:04'), agent: ben }).conversation;
    const again = story(
      joined,
      { type: 'agent.release', at: at('09:05'), agent: ana },
      { type: 'agent.claim', at: at('09:06'), agent: sam },
    );
    expect(goesOut(outcome(again.conversation, writes(ben, '09:07')))).toBe(false);
    expect(goesOut(outcome(again.conversation, writes(ana, '09:07')))).toBe(false);
  });

  it('has none either after it was passed on to somebody else', () => {
    const passed = story(
      claimedBy(ana),
      { type: 'agent.join', at: at('09:04'), agent: ben },
      { type: 'agent.transfer', at: at('09:05'), agent: ana, to: { person: sam }, note: '' },
      { type: 'agent.claim', at: at('09:06'), agent: sam },
    );
    expect(goesOut(outcome(passed.conversation, writes(ben, '09:07')))).toBe(false);
    expect(goesOut(outcome(passed.conversation, writes(sam, '09:07')))).toBe(true);
  });

  it('is let work in peace when the claimer called them in by name', () => {
    const called = outcome(claimedBy(ana), writes(ana, '09:03', 2, { inside: 'colleague', calls: [ben] }));
    const written = outcome(called.conversation, writes(ben, '09:04', 3));
    expect(goesOut(written)).toBe(false);
    expect(whispers(written)).toEqual([]);
  });

  it('calls nobody in: only who speaks to the customer may', () => {
    const called = outcome(claimedBy(ana), writes(ben, '09:03', 2, { calls: [sam] }));
    expect(called.conversation.invited).toEqual([]);
  });
});

describe('the claimer’s own words', () => {
  it('stay inside when they are marked as a note', () => {
    const noted = outcome(claimedBy(ana), writes(ana, '09:03', 2, { inside: 'note' }));
    expect(goesOut(noted)).toBe(false);
    expect(whispers(noted)).toEqual([]);
  });

  it('stay inside when they speak to a colleague, and the claimer hears so once', () => {
    const spoken = outcome(claimedBy(ana), writes(ana, '09:03', 2, { inside: 'colleague' }));
    expect(goesOut(spoken)).toBe(false);
    expect(whispers(spoken)).toEqual([{ to: ana, whisper: 'spoke-to-colleague' }]);
    expect(whispers(outcome(spoken.conversation, writes(ana, '09:04', 3, { inside: 'colleague' })))).toEqual([]);
  });
});

describe('passing a case on', () => {
  const offered = outcome(claimedBy(ana), {
    type: 'agent.transfer',
    at: at('09:05'),
    agent: ana,
    to: { person: ben },
    note: 'You know their set-up',
  });

  it('leaves it with the one who has it until the other one takes it', () => {
    expect(offered.conversation).toMatchObject({ status: 'claimed', agent: ana, offered: { to: { person: ben } } });
    expect(notices(offered)).toEqual([
      { notice: 'transfer-offered', to: { person: ben }, from: ana, note: 'You know their set-up' },
    ]);
    expect(goesOut(outcome(offered.conversation, writes(ana, '09:06')))).toBe(true);
  });

  it('is done when the receiver presses, and the customer hears who helps now', () => {
    const passed = outcome(offered.conversation, { type: 'agent.claim', at: at('09:06'), agent: ben });
    expect(passed.conversation).toMatchObject({ status: 'claimed', agent: ben, offered: null });
    expect(notices(passed)).toEqual([{ notice: 'agent-joined', agent: ben }]);
    expect(records(passed)).toEqual([{ what: 'transferred', from: ana, to: ben }]);
    expect(goesOut(outcome(passed.conversation, writes(ana, '09:07')))).toBe(false);
  });

  it('is not for whoever presses', () => {
    expect(whispers(outcome(offered.conversation, { type: 'agent.claim', at: at('09:06'), agent: sam }))).toEqual([
      { to: sam, whisper: 'claimed-by', agent: ana },
    ]);
  });

  it('to a group is for the first of them', () => {
    const toGroup = outcome(claimedBy(ana), {
      type: 'agent.transfer',
      at: at('09:05'),
      agent: ana,
      to: { group: 'slack:S1' },
      note: '',
    });
    const first = outcome(toGroup.conversation, { type: 'agent.claim', at: at('09:06'), agent: sam });
    expect(first.conversation).toMatchObject({ agent: sam });
    expect(whispers(outcome(first.conversation, { type: 'agent.claim', at: at('09:06'), agent: ben }))).toEqual([
      { to: ben, whisper: 'claimed-by', agent: sam },
    ]);
  });

  it('is not said any more when it was taken before the word went out', () => {
    const [say] = offered.effects.filter(({ type }) => type === 'tell-agents');
    const passed = outcome(offered.conversation, { type: 'agent.claim', at: at('09:06'), agent: ben }).conversation;
    expect(say && noLongerWanted(say, passed, null)).not.toBeNull();
    expect(say && noLongerWanted(say, offered.conversation, null)).toBeNull();
  });

  it('is not for somebody who does not have it', () => {
    const tried = outcome(claimedBy(ana), {
      type: 'agent.transfer',
      at: at('09:05'),
      agent: ben,
      to: { person: sam },
      note: '',
    });
    expect(whispers(tried)).toEqual([{ to: ben, whisper: 'not-claimed-by-you', agent: ana }]);
    expect(tried.conversation).toEqual(claimedBy(ana));
  });
});

describe('giving it back to the bot', () => {
  it('starts its budgets fresh, and the customer hears it', () => {
    const spent = { ...claimedBy(ana), engagement: { ...claimedBy(ana).engagement, turns: 6, offered: true } };
    const returned = outcome(spent, { type: 'agent.return', at: at('09:10'), agent: ana });
    expect(returned.conversation).toMatchObject({ status: 'bot', engagement: { turns: 0, offered: false } });
    expect(notices(returned)).toEqual([{ notice: 'returned-to-bot', agent: ana }]);
    expect(records(returned)).toEqual([{ what: 'returned', agent: ana }]);
  });

  it('calls the same agent first when a human is needed once more', () => {
    const again = story(
      claimedBy(ana),
      { type: 'agent.return', at: at('09:10'), agent: ana },
      says('09:12', 2, toBeEscalated),
    );
    expect(again.conversation).toMatchObject({ status: 'waiting' });
    expect(notices(again)).toContainEqual({ notice: 'asked-again', agent: ana, asks: true });
  });

  it('may be done by any agent with what nobody has claimed, and by nobody else with what somebody has', () => {
    expect(outcome(waiting, { type: 'agent.return', at: at('09:10'), agent: ben }).conversation.status).toBe('bot');
    expect(outcome(claimedBy(ana), { type: 'agent.return', at: at('09:10'), agent: ben }).conversation).toEqual(
      claimedBy(ana),
    );
  });
});

describe('putting a case aside', () => {
  const snoozed = outcome(claimedBy(ana), { type: 'agent.snooze', at: at('09:05'), agent: ana, until: at('11:00') });

  it('lasts until its time, and then says so', () => {
    expect(snoozed.effects).toContainEqual({ type: 'start-timer', name: 'snooze-over', at: at('11:00') });
    const awake = outcome(snoozed.conversation, { type: 'timer.due', at: at('11:00'), name: 'snooze-over' });
    expect(awake.conversation).toMatchObject({ snoozed: null });
    expect(notices(awake)).toEqual([{ notice: 'awake', agent: ana, why: 'time' }]);
  });

  it('ends with the customer’s next word, which is passed on', () => {
    const awake = outcome(snoozed.conversation, says('09:30'));
    expect(awake.conversation).toMatchObject({ snoozed: null });
    expect(awake.effects).toContainEqual({ type: 'stop-timer', name: 'snooze-over' });
    expect(awake.effects).toContainEqual({ type: 'relay-to-agents', seq: 2, late: false });
    expect(notices(awake)).toContainEqual({ notice: 'awake', agent: ana, why: 'customer' });
  });

  it('ends when it changes hands or is over', () => {
    for (const event of [
      { type: 'agent.release', at: at('09:06'), agent: ana },
      { type: 'agent.resolve', at: at('09:06'), agent: ana },
      { type: 'agent.return', at: at('09:06'), agent: ana },
    ] satisfies Event[])
      expect(outcome(snoozed.conversation, event).effects).toContainEqual({ type: 'stop-timer', name: 'snooze-over' });
  });

  it('says nothing when the timer lost the race with a wake', () => {
    const awake = outcome(snoozed.conversation, { type: 'agent.wake', at: at('09:30'), agent: ana });
    const late = outcome(awake.conversation, { type: 'timer.due', at: at('11:00'), name: 'snooze-over' });
    expect(notices(late)).toEqual([]);
  });
});

describe('ending a case', () => {
  it('keeps how it ended, and whether calling a human was right', () => {
    const ended = outcome(claimedBy(ana), {
      type: 'agent.resolve',
      at: at('09:30'),
      agent: ana,
      outcome: 'duplicate',
      rightCall: 'bot',
    });
    expect(ended.conversation).toMatchObject({ status: 'resolved', outcome: 'duplicate', rightCall: 'bot' });
    expect(records(ended)).toEqual(
      expect.arrayContaining([{ what: 'resolved', by: ana, outcome: 'duplicate', afterMs: 29 * 60_000 }]),
    );
    expect(notices(ended)).toEqual([{ notice: 'resolved', agent: ana, outcome: 'duplicate', ask: null }]);
  });

  it('takes one press to say that it could have been the bot, or should have come sooner', () => {
    const said = outcome(resolvedBy(ana), {
      type: 'agent.right-call',
      at: at('09:31'),
      agent: ben,
      rightCall: 'sooner',
    });
    expect(said.conversation).toMatchObject({ rightCall: 'sooner' });
    expect(records(said)).toEqual([{ what: 'right-call', agent: ben, rightCall: 'sooner' }]);
  });

  it('is not the end: an agent can open it again, and has it then', () => {
    const open = outcome(resolvedBy(ana), { type: 'agent.reopen', at: at('09:40'), agent: ben });
    expect(open.conversation).toMatchObject({ status: 'claimed', agent: ben });
    expect(notices(open)).toEqual([{ notice: 'agent-joined', agent: ben }]);
    expect(records(open)).toEqual([{ what: 'reopened' }]);
  });

  it('is opened again by the customer within the window; later it is the bot’s, as a new matter', () => {
    const soon = outcome(resolvedBy(ana), says('10:30'));
    expect(soon.conversation).toMatchObject({ status: 'claimed', agent: ana });
    const late = outcome(resolvedBy(ana), { ...says('10:30'), at: at('09:30') + policy.reopenWindowMs + 1 } as Event);
    expect(late.conversation).toMatchObject({ status: 'bot', engagement: { turns: 1 } });
    expect(late.effects).toContainEqual({ type: 'find-answer', seq: 2, article: null });
  });
});

describe('a reply that may not have arrived', () => {
  const unclear = outcome(claimedBy(ana), {
    type: 'delivery.failed',
    at: at('09:10'),
    towards: 'customer',
    seq: 5,
    certain: false,
    why: 'no answer',
  });

  it('is shown to the agent alone, and on the first message of the thread', () => {
    expect(whispers(unclear)).toEqual([{ to: ana, whisper: 'undelivered', seq: 5, certain: false, why: 'no answer' }]);
    expect(unclear.conversation.undelivered).toEqual([{ seq: 5, certain: false }]);
    expect(unclear.effects).toContainEqual({ type: 'refresh-handoff' });
  });

  it('is settled by one press: sent again, or known to be there', () => {
    const resent = outcome(unclear.conversation, { type: 'agent.resend', at: at('09:11'), agent: ana, seq: 5 });
    expect(resent.effects).toContainEqual({ type: 'relay-to-customer', seq: 5, late: false, again: true });
    expect(resent.conversation.undelivered).toEqual([]);
    const arrived = outcome(unclear.conversation, { type: 'agent.arrived', at: at('09:11'), agent: ana, seq: 5 });
    expect(arrived.effects).toContainEqual({ type: 'mark-receipt', seq: 5, receipt: 'delivered' });
    expect(goesOut(arrived)).toBe(false);
  });

  it('is sent once, however often it is pressed, and by nobody who is not in charge', () => {
    const resend = (agent: string): Event => ({ type: 'agent.resend', at: at('09:11'), agent, seq: 5 });
    const once = outcome(unclear.conversation, resend(ana));
    expect(goesOut(outcome(once.conversation, resend(ana)))).toBe(false);
    expect(goesOut(outcome(unclear.conversation, resend(ben)))).toBe(false);
    expect(goesOut(outcome(claimedBy(ana), resend(ana)))).toBe(false);
  });
});

describe('a reply that was not typed in the thread', () => {
  const replies = (agent: string): Event => ({ type: 'agent.reply', at: at('09:10'), agent, seq: 2 });

  it('goes out, and stands in the agents’ thread too', () => {
    const sent = outcome(claimedBy(ana), replies(ana));
    expect(goesOut(sent)).toBe(true);
    expect(notices(sent)).toEqual([{ notice: 'reply-sent', agent: ana, seq: 2 }]);
  });

  it('takes a case that nobody has claimed', () => {
    const sent = outcome(waiting, replies(ben));
    expect(sent.conversation).toMatchObject({ status: 'claimed', agent: ben, via: 'button' });
    expect(notices(sent)).toContainEqual({ notice: 'agent-joined', agent: ben });
  });

  it('does not go out when somebody else has the case, or it is over', () => {
    expect(goesOut(outcome(claimedBy(ana), replies(ben)))).toBe(false);
    expect(goesOut(outcome(resolvedBy(ana), replies(ana)))).toBe(false);
  });

  it('makes whoever answers a customer before there is a thread of agents the human in charge', () => {
    expect(outcome(withBot, replies(ben)).conversation).toMatchObject({ status: 'claimed', agent: ben, via: 'thread' });
    expect(outcome(opening, replies(ben)).conversation).toMatchObject({ status: 'claimed', agent: ben, via: 'thread' });
  });
});

describe('an agent whose account is switched off', () => {
  it('leaves their case to the others, and the customer hears it', () => {
    const gone = outcome(claimedBy(ana), { type: 'agent.gone', at: at('09:10'), agent: ana });
    expect(gone.conversation).toMatchObject({ status: 'waiting', lastAgent: null });
    expect(notices(gone)).toEqual(
      expect.arrayContaining([
        { notice: 'agent-left', agent: ana },
        { notice: 'agent-gone', agent: ana },
      ]),
    );
  });

  it('who answered straight in the customer’s thread is followed by a call for a human', () => {
    const gone = outcome(takenOverBy(ana), { type: 'agent.gone', at: at('09:10'), agent: ana });
    expect(gone.conversation).toMatchObject({ status: 'waiting', handoff: 'opening' });
  });

  it('who had only joined has no voice any more', () => {
    const joined = outcome(claimedBy(ana), { type: 'agent.join', at: at('09:04'), agent: ben }).conversation;
    const gone = outcome(joined, { type: 'agent.gone', at: at('09:10'), agent: ben });
    expect(goesOut(outcome(gone.conversation, writes(ben, '09:11')))).toBe(false);
  });
});

describe('a customer who waits, and says that it is solved', () => {
  const solved: Event = { ...says('09:05'), assessment: toBeClosed } as Event;

  it('is let go: nobody has to come any more, and the agents read why', () => {
    const closed = outcome(waiting, solved);
    expect(closed.conversation).toMatchObject({ status: 'resolved', resolvedBy: null, outcome: 'solved' });
    expect(closed.effects).toContainEqual({ type: 'stop-timer', name: 'claim-reminder' });
    expect(closed.effects).toContainEqual({ type: 'relay-to-agents', seq: 2, late: false });
  });

  it('is left to the agent who has it, who knows whether it is', () => {
    expect(outcome(claimedBy(ana), solved).conversation.status).toBe('claimed');
  });
});

describe('waiting that gets long', () => {
  const due = (name: 'claim-overdue' | 'claim-give-up', clock: string): Event => ({
    type: 'timer.due',
    at: at(clock),
    name,
  });

  it('calls whoever is on call, and tells the customer the truth', () => {
    const onCall = { group: 'slack:S1' };
    const late = outcome(waiting, due('claim-overdue', '09:09'), { ...policy, onCall });
    expect(notices(late)).toEqual([{ notice: 'still-waiting' }, { notice: 'customer-told-of-wait', calls: onCall }]);
  });

  it('lets the customer leave it with us in the end, once', () => {
    const left = outcome(waiting, due('claim-give-up', '09:21'));
    expect(notices(left)).toEqual([{ notice: 'leave-message' }, { notice: 'customer-left-message' }]);
    expect(notices(outcome(left.conversation, due('claim-give-up', '09:22')))).toEqual([]);
  });

  it('is not told any more when somebody claimed before the words went out', () => {
    const { effects } = outcome(waiting, due('claim-give-up', '09:21'));
    for (const effect of effects.filter(({ type }) => type === 'tell-customer' || type === 'tell-agents')) {
      expect(noLongerWanted(effect, waiting, null)).toBeNull();
      expect(noLongerWanted(effect, claimedBy(ana), null)).not.toBeNull();
    }
  });

  it('counts only time in which somebody is at work', () => {
    const hours = { timeZone: 'UTC', open: { tue: [{ from: '09:00', to: '17:00' }] } };
    const closed: Policy = { ...policy, judgement: { ...policy.judgement, hours } };
    const place = { channel: 'slack:T0LUMEN:C0AGENTS', thread: 'slack:T0LUMEN:C0AGENTS:1763888460.000200' };
    const event: Event = { type: 'handoff.opened', at: at('20:00'), place, root: '1763888460.000200' };
    // All tests happen on a Monday.
    expect(outcome(opening, event, closed).effects).toContainEqual({
      type: 'start-timer',
      name: 'claim-reminder',
      at: at('09:03') + 24 * 3_600_000,
    });
  });
});

describe('the first message of the agents’ thread', () => {
  it('comes back when somebody deleted it', () => {
    const gone = outcome(claimedBy(ana), { type: 'handoff.root-gone', at: at('09:10') });
    expect(gone.effects).toContainEqual({ type: 'restore-root' });
    const place = { channel: 'slack:T0LUMEN:C0AGENTS', thread: 'slack:T0LUMEN:C0AGENTS:1763888460.000200' };
    const back = outcome(gone.conversation, { type: 'handoff.opened', at: at('09:11'), place, root: '17.2' });
    expect(back.conversation).toMatchObject({ status: 'claimed', agentsRoot: '17.2', agentsPlace: place });
  });
});

describe('emojis', () => {
  const added = (person: string, side: 'customer' | 'agents'): Event => ({
    type: 'reaction.added',
    at: at('09:10'),
    person,
    seq: 1,
    emoji: 'tada',
    side,
  });
  const crosses = (c: Conversation, event: Event) =>
    outcome(c, event).effects.some(({ type }) => type === 'sync-reaction');

  it('of the customer’s side cross once there are agents to see them', () => {
    expect(crosses(claimedBy(ana), added(carla, 'customer'))).toBe(true);
    expect(crosses(claimedBy(ana), added(dan, 'customer'))).toBe(true);
    expect(crosses(withBot, added(carla, 'customer'))).toBe(false);
  });

  it('of agents cross only from whoever speaks to the customer', () => {
    expect(crosses(claimedBy(ana), added(ana, 'agents'))).toBe(true);
    expect(crosses(claimedBy(ana), added(ben, 'agents'))).toBe(false);
    expect(crosses(waiting, added(ana, 'agents'))).toBe(false);
  });
});

describe('a colleague in the customer’s thread', () => {
  const handsOver: Event = { type: 'colleague.hands-over', at: at('09:10'), person: sam };

  it('can hand it to the agents', () => {
    const handed = outcome(withBot, handsOver);
    expect(handed.conversation).toMatchObject({ status: 'waiting', escalation: { reason: { trigger: 'colleague' } } });
    expect(whispers(handed)).toEqual([{ to: sam, whisper: 'handed-over' }]);
  });

  it('hears who has it when somebody has', () => {
    expect(whispers(outcome(claimedBy(ana), handsOver))).toEqual([
      { to: sam, whisper: 'handed-over-already', agent: ana },
    ]);
    expect(whispers(outcome(waiting, handsOver))).toEqual([{ to: sam, whisper: 'handed-over-already', agent: null }]);
  });
});

describe('a word beside the rating', () => {
  it('is only for whose case it is, and agents read it', () => {
    const comment = (person: string): Event => ({ type: 'customer.comments', at: at('09:40'), person, text: 'Quick!' });
    expect(notices(outcome(resolvedBy(ana), comment(carla)))).toEqual([
      { notice: 'comment', person: carla, text: 'Quick!' },
      { notice: 'comment-thanks' },
    ]);
    expect(whispers(outcome(resolvedBy(ana), comment(dan)))).toEqual([{ to: dan, whisper: 'rate-only-own' }]);
  });

  it('and the recommendation count once', () => {
    const recommends: Event = { type: 'customer.recommends', at: at('09:40'), person: carla, score: 9 };
    const once = outcome(resolvedBy(ana), recommends);
    expect(once.effects).toContainEqual({ type: 'save-recommendation', person: carla, score: 9 });
    expect(whispers(outcome(once.conversation, recommends))).toEqual([{ to: carla, whisper: 'already-rated' }]);
  });
});

describe('somebody else’s words, forwarded into the thread', () => {
  it('stay inside, and the claimer hears so', () => {
    const forwarded = outcome(claimedBy(ana), writes(ana, '09:03', 2, { inside: 'forward' }));
    expect(goesOut(forwarded)).toBe(false);
    expect(whispers(forwarded)).toEqual([{ to: ana, whisper: 'forwarded-inside' }]);
  });
});
