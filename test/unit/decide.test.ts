import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { decide } from '../../src/conversation/decide.ts';
import { type Ending, followUps } from '../../src/conversation/delivery.ts';
import type { Event } from '../../src/conversation/event.ts';
import {
  agentsThread,
  ana,
  answer,
  at,
  ben,
  carla,
  claimedBy,
  dan,
  opening,
  policy,
  reason,
  resolvedBy,
  sam,
  takenOverBy,
  toBeAnswered,
  toBeClosed,
  toBeEscalated,
  toBeOffered,
  unreachable,
  waiting,
  withBot,
} from '../support/builders.ts';

const outcome = (conversation: Conversation, event: Event) => decide(conversation, event, policy);
const says = (assessment = toBeAnswered, clock = '09:05'): Event => ({
  type: 'customer.message',
  at: at(clock),
  person: carla,
  seq: 2,
  assessment,
});
const opened: Event = {
  type: 'handoff.opened',
  at: at('09:02'),
  place: { channel: 'slack:T0LUMEN:C0AGENTS', thread: agentsThread },
  root: '1763888460.000200',
};

describe('a customer who is with the bot', () => {
  it('gets an answer looked for', () => {
    const { conversation, effects } = outcome(withBot, says());
    expect(conversation).toMatchObject({ status: 'bot', lastSeq: 2, engagement: { turns: 1 } });
    expect(effects).toEqual([{ type: 'find-answer', seq: 2, article: null }]);
  });

  it('is handed over at once when asking for a human', () => {
    const { conversation, effects } = outcome(withBot, says(toBeEscalated));
    expect(conversation).toMatchObject({ status: 'waiting', handoff: 'opening', escalation: { reason } });
    expect(effects).toEqual([
      { type: 'open-handoff', reason, calls: [] },
      { type: 'start-timer', name: 'handoff-slow', at: at('09:05:15') },
      { type: 'record', record: { what: 'escalated', trigger: 'human-request' } },
    ]);
  });

  it('is offered a human once, beside the answer', () => {
    const first = outcome(withBot, says(toBeOffered));
    expect(first.effects.map((e) => e.type)).toEqual(['tell-customer', 'find-answer']);
    const second = outcome(first.conversation, { ...says(toBeOffered), seq: 3 } as Event);
    expect(second.effects.map((e) => e.type)).toEqual(['find-answer']);
  });

  it('hears that a human has been asked only when the agents’ thread stands', () => {
    const asked = outcome(withBot, { type: 'customer.asks-human', at: at('09:01'), person: carla });
    expect(asked.effects.some((e) => e.type === 'tell-customer')).toBe(false);
    const { conversation, effects } = outcome(asked.conversation, opened);
    expect(conversation).toMatchObject({ status: 'waiting', handoff: 'posted' });
    expect(effects).toContainEqual({ type: 'tell-customer', say: { notice: 'human-asked' } });
    expect(effects).toContainEqual({ type: 'post-transcript', upTo: 1 });
  });

  it('gets the answer, with its place in the transcript', () => {
    const { conversation, effects } = outcome(withBot, {
      type: 'bot.answered',
      at: at('09:00:01'),
      to: 1,
      reply: { kind: 'answer', answer },
      assessment: toBeAnswered,
    });
    expect(conversation.lastSeq).toBe(2);
    expect(effects).toEqual([{ type: 'post-answer', seq: 2, to: 1, reader: carla, answer }]);
  });

  it('is told that the bot does not know, and handed over the second time', () => {
    const none = { type: 'bot.answered', at: at('09:00:01'), to: 1, reply: { kind: 'none' } } as const;
    const first = outcome(withBot, { ...none, assessment: toBeAnswered });
    expect(first.effects).toEqual([{ type: 'tell-customer', say: { notice: 'no-answer' } }]);
    expect(first.conversation.engagement).toMatchObject({ failedReplies: 1, offered: true });
    const second = outcome(first.conversation, { ...none, assessment: toBeEscalated });
    expect(second.conversation.status).toBe('waiting');
  });

  const found = (assessment = toBeAnswered, confidence = answer.confidence): Event => ({
    type: 'bot.answered',
    at: at('09:00:01'),
    to: 1,
    reply: { kind: 'answer', answer: { ...answer, confidence } },
    assessment,
  });

  it('gets no answer that would not help once more, but a human', () => {
    const { conversation, effects } = outcome(withBot, found(toBeEscalated));
    expect(conversation.status).toBe('waiting');
    expect(effects.map((e) => e.type)).not.toContain('post-answer');
  });

  it('is offered a human after an answer that may not help, once', () => {
    const first = outcome(withBot, found(toBeOffered));
    expect(first.effects.map((e) => e.type)).toEqual(['post-answer', 'tell-customer']);
    expect(outcome(first.conversation, found(toBeOffered)).effects.map((e) => e.type)).toEqual(['post-answer']);
  });

  it('does not get an answer that the bot is less sure of than the policy asks for', () => {
    const { conversation, effects } = outcome(withBot, found(toBeAnswered, 0.2));
    expect(effects).toEqual([{ type: 'tell-customer', say: { notice: 'no-answer' } }]);
    expect(conversation.engagement.failedReplies).toBe(1);
  });

  it('who says that it is solved is let go, and asked to rate', () => {
    const asked = outcome(withBot, says()).conversation;
    const { conversation, effects } = outcome(asked, { ...says(toBeClosed), seq: 3 } as Event);
    expect(conversation).toMatchObject({ status: 'resolved', lastSeq: 3, resolvedBy: null });
    expect(effects).toContainEqual({
      type: 'tell-customer',
      say: { notice: 'resolved', agent: null, outcome: 'solved', ask: null },
    });
  });

  it('is not let go by the first words they say, nor where the policy leaves that to them', () => {
    expect(outcome(withBot, says(toBeClosed)).conversation.status).toBe('bot');
    const asked = outcome(withBot, says()).conversation;
    const open = { ...policy, judgement: { ...policy.judgement, closeWhenSettled: false } };
    expect(decide(asked, { ...says(toBeClosed), seq: 3 } as Event, open).conversation.status).toBe('bot');
  });

  it('is left to the colleague who answers in the thread', () => {
    const { conversation } = outcome(withBot, { type: 'colleague.message', at: at('09:02'), person: sam, seq: 2 });
    expect(conversation).toMatchObject({ status: 'claimed', agent: sam, via: 'thread' });
    expect(outcome(conversation, { ...says(), seq: 3 } as Event).effects).toEqual([]);
  });
});

describe('an answer that was being prepared when a human took over', () => {
  it.each([
    ['waiting', waiting],
    ['claimed', claimedBy(ana)],
    ['taken over', takenOverBy(sam)],
    ['resolved', resolvedBy(ana)],
  ])('is dropped (%s)', (_, conversation) => {
    const late: Event = {
      type: 'bot.answered',
      at: at('09:03'),
      to: 1,
      reply: { kind: 'answer', answer },
      assessment: toBeEscalated,
    };
    expect(outcome(conversation, late)).toEqual({ conversation, effects: [] });
  });
});

describe('a claim', () => {
  it('wins once: the second agent is told who has it', () => {
    const first = outcome(waiting, { type: 'agent.claim', at: at('09:02'), agent: ana });
    expect(first.conversation).toMatchObject({ status: 'claimed', agent: ana, via: 'button' });
    const second = outcome(first.conversation, { type: 'agent.claim', at: at('09:02:01'), agent: ben });
    expect(second.conversation).toEqual(first.conversation);
    expect(second.effects).toEqual([
      { type: 'whisper', to: ben, side: 'agents', say: { whisper: 'claimed-by', agent: ana } },
    ]);
  });

  it('takes over from a colleague who only answered in the customer’s thread', () => {
    const { conversation } = outcome(
      { ...takenOverBy(sam), agentsPlace: waiting.agentsPlace },
      { type: 'agent.claim', at: at('09:03'), agent: ana },
    );
    expect(conversation).toMatchObject({ status: 'claimed', agent: ana, via: 'button' });
  });

  it('is too late for what is resolved', () => {
    const { conversation, effects } = outcome(resolvedBy(ana), { type: 'agent.claim', at: at('09:40'), agent: ben });
    expect(conversation.status).toBe('resolved');
    expect(effects).toMatchObject([{ type: 'whisper', say: { whisper: 'already-resolved' } }]);
  });
});

describe('words in the agents’ thread', () => {
  const writes = (agent: string, clock: string): Event => ({ type: 'agent.message', at: at(clock), agent, seq: 2 });

  it('go to the customer when the claimer writes them', () => {
    expect(outcome(claimedBy(ana), writes(ana, '09:03')).effects).toEqual([
      { type: 'relay-to-customer', seq: 2, late: false },
      { type: 'refresh-handoff', afterWords: true },
      { type: 'record', record: { what: 'first-reply', agent: ana, afterMs: 120_000 } },
    ]);
  });

  it('stay inside when the claimer wrote them before the claim, however late they arrive', () => {
    const { effects } = outcome(claimedBy(ana), writes(ana, '09:01:59'));
    expect(effects).toMatchObject([{ type: 'whisper', to: ana, say: { whisper: 'written-before' } }]);
  });

  it('stay inside when somebody else writes them, who is told once how to join', () => {
    const first = outcome(claimedBy(ana), writes(ben, '09:03'));
    expect(first.effects).toEqual([
      { type: 'whisper', to: ben, side: 'agents', say: { whisper: 'join-or-stay', agent: ana } },
    ]);
    expect(outcome(first.conversation, { ...writes(ben, '09:04'), seq: 3 } as Event).effects).toEqual([]);
  });

  it('stay inside before anybody has claimed', () => {
    expect(outcome(waiting, writes(ana, '09:02')).effects).toMatchObject([{ say: { whisper: 'claim-first' } }]);
  });
});

describe('a customer who is with a human', () => {
  it('is heard in the agents’ thread', () => {
    expect(outcome(claimedBy(ana), says()).effects).toEqual([
      { type: 'relay-to-agents', seq: 2, late: false },
      { type: 'refresh-handoff', afterWords: true },
    ]);
  });

  it('is marked late when earlier words arrive after later ones', () => {
    const { conversation } = outcome(claimedBy(ana), says(toBeAnswered, '09:06'));
    const overtaken = outcome(conversation, { ...says(toBeAnswered, '09:05'), seq: 3 } as Event);
    expect(overtaken.effects).toEqual([
      { type: 'relay-to-agents', seq: 3, late: true },
      { type: 'refresh-handoff', afterWords: true },
    ]);
    expect(overtaken.conversation.lastCustomerAt).toBe(at('09:06'));
  });

  it('hears that a human has been asked again, when the agents’ thread stands from before', () => {
    const { conversation, effects } = outcome(
      { ...takenOverBy(sam), agentsPlace: waiting.agentsPlace },
      says(toBeEscalated),
    );
    expect(conversation).toMatchObject({ status: 'waiting', handoff: 'posted' });
    const asks = { type: 'tell-agents', say: { notice: 'asked-again', agent: sam, asks: true } } as const;
    expect(effects).toContainEqual(asks);
    const hears = (ending: Ending) => followUps(asks, ending, { last: true });
    expect(hears('sent')).toEqual([{ type: 'tell-customer', say: { notice: 'human-asked' } }]);
    expect(hears('refused')).toEqual([{ type: 'tell-customer', say: { notice: 'not-passed-on' } }]);
  });

  it('gets another human when the colleague in the thread is asked for one', () => {
    expect(outcome(takenOverBy(sam), says(toBeEscalated)).conversation.status).toBe('waiting');
  });
});

describe('a handoff that can’t be posted', () => {
  it('is said to the customer, and tried again', () => {
    const { conversation, effects } = outcome(opening, { type: 'handoff.failed', at: at('09:02'), why: 'is_archived' });
    expect(conversation).toMatchObject({ status: 'waiting', handoff: 'failed' });
    expect(effects).toContainEqual({ type: 'tell-customer', say: { notice: 'handoff-failed' } });
    expect(effects).toContainEqual({ type: 'start-timer', name: 'handoff-retry', at: at('09:03') });
  });

  it('is not said a second time by the quiet retry', () => {
    const retried = outcome(unreachable, { type: 'timer.due', at: at('09:03'), name: 'handoff-retry' });
    expect(retried.effects).toEqual([{ type: 'open-handoff', reason, calls: [] }]);
    const failed = outcome(retried.conversation, { type: 'handoff.failed', at: at('09:03'), why: 'is_archived' });
    expect(failed.effects.map((e) => e.type)).toEqual(['start-timer']);
  });

  it('is tried at once when the customer writes again', () => {
    const { conversation, effects } = outcome(unreachable, says());
    expect(conversation).toMatchObject({ handoff: 'opening' });
    expect(effects).toContainEqual({ type: 'open-handoff', reason, calls: [] });
  });

  it('that takes long is said while it is still tried', () => {
    const slow = outcome(opening, { type: 'timer.due', at: at('09:02'), name: 'handoff-slow' });
    expect(slow.effects).toEqual([{ type: 'tell-customer', say: { notice: 'handoff-slow' } }]);
  });

  it('opened after somebody took over shows the present state instead of asking', () => {
    const { effects } = outcome(takenOverBy(sam), opened);
    expect(effects.map((e) => e.type)).toEqual(['refresh-handoff', 'post-transcript']);
  });
});

describe('an escalation nobody claims', () => {
  it('reminds the agents, then tells the customer the truth', () => {
    const reminder = outcome(waiting, { type: 'timer.due', at: at('09:05'), name: 'claim-reminder' });
    expect(reminder.effects).toMatchObject([{ type: 'tell-agents', say: { notice: 'claim-reminder' } }]);
    const overdue = outcome(reminder.conversation, { type: 'timer.due', at: at('09:10'), name: 'claim-overdue' });
    expect(overdue.effects[0]).toEqual({ type: 'tell-customer', say: { notice: 'still-waiting' } });
  });

  it('is silent when the timer loses the race with a claim', () => {
    const due: Event = { type: 'timer.due', at: at('09:05'), name: 'claim-overdue' };
    expect(outcome(claimedBy(ana), due).effects).toEqual([]);
  });
});

describe('the end', () => {
  it('asks the customer to rate', () => {
    const { conversation, effects } = outcome(claimedBy(ana), { type: 'agent.resolve', at: at('09:30'), agent: ana });
    expect(conversation).toMatchObject({ status: 'resolved', resolvedBy: ana });
    expect(effects).toContainEqual({
      type: 'tell-customer',
      say: { notice: 'resolved', agent: ana, outcome: 'solved', ask: null },
    });
  });

  it('is the claimer’s to declare', () => {
    const { conversation, effects } = outcome(claimedBy(ana), { type: 'agent.resolve', at: at('09:30'), agent: ben });
    expect(conversation.status).toBe('claimed');
    expect(effects).toMatchObject([{ say: { whisper: 'not-claimed-by-you' } }]);
  });

  it('takes one rating, of the customer whose conversation it is', () => {
    const rates = (person: string, score: 4 | 5): Event => ({ type: 'customer.rates', at: at('09:31'), person, score });
    const first = outcome(resolvedBy(ana), rates(carla, 4));
    expect(first.conversation.rating).toBe(4);
    expect(first.effects).toContainEqual({ type: 'save-rating', person: carla, score: 4 });
    expect(outcome(first.conversation, rates(carla, 5)).conversation.rating).toBe(4);
    expect(outcome(resolvedBy(ana), rates(dan, 5)).conversation.rating).toBeNull();
  });

  it('stays the end when the customer says thank you, who is heard all the same', () => {
    const thanks = { ...toBeAnswered, settled: 'thanks' } as const;
    const { conversation, effects } = outcome(resolvedBy(ana), says(thanks, '09:31'));
    expect(conversation).toMatchObject({ status: 'resolved', lastSeq: 2 });
    expect(effects).toEqual([{ type: 'relay-to-agents', seq: 2, late: false }]);
  });

  it('is undone by the customer’s next message, which goes back to the same agent', () => {
    const { conversation, effects } = outcome(resolvedBy(ana), says(toBeAnswered, '09:45'));
    expect(conversation).toMatchObject({ status: 'claimed', agent: ana, via: 'button' });
    expect(effects).toContainEqual({ type: 'relay-to-agents', seq: 2, late: false });
    expect(effects).toContainEqual({ type: 'tell-agents', say: { notice: 'reopened', agent: ana } });
  });
});

describe('a release', () => {
  it('puts it back to waiting and tells the customer', () => {
    const { conversation, effects } = outcome(claimedBy(ana), { type: 'agent.release', at: at('09:10'), agent: ana });
    expect(conversation).toMatchObject({ status: 'waiting', handoff: 'posted', lastAgent: ana });
    expect(effects).toContainEqual({ type: 'tell-customer', say: { notice: 'agent-left', agent: ana } });
  });
});
