import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { decide } from '../../src/conversation/decide.ts';
import type { Event, Reply } from '../../src/conversation/event.ts';
import {
  ana,
  answer,
  at,
  candidate,
  carla,
  claimedBy,
  dan,
  policy,
  toBeAnswered,
  toBeEscalated,
  undertaking,
  waiting,
  withBot,
} from '../support/builders.ts';

const outcome = (before: Conversation, event: Event, by = policy) => decide(before, event, by);

const replies = (reply: Reply, assessment = toBeAnswered): Event => ({
  type: 'bot.answered',
  at: at('09:01'),
  to: 1,
  reply,
  assessment,
});

const candidates = [candidate('1'), candidate('2')];
const asking: Conversation = { ...withBot, clarifying: { to: 1, candidates } };

describe('a question that may mean several things', () => {
  it('is answered by asking which', () => {
    const { conversation, effects } = outcome(withBot, replies({ kind: 'clarify', candidates }));
    expect(conversation).toMatchObject({ clarifying: { to: 1, candidates }, engagement: { clarified: 1 } });
    expect(effects).toEqual([
      { type: 'tell-customer', seq: 2, say: { notice: 'clarify', of: 1, titles: ['Article 1', 'Article 2'] } },
    ]);
  });

  it('is asked about twice in an engagement; after that it is one that the bot can’t answer', () => {
    const often: Conversation = { ...withBot, engagement: { ...withBot.engagement, clarified: 2 } };
    const { conversation, effects } = outcome(often, replies({ kind: 'clarify', candidates }));
    expect(conversation).toMatchObject({ clarifying: null, engagement: { clarified: 2, failedReplies: 1 } });
    expect(effects).toEqual([{ type: 'tell-customer', say: { notice: 'no-answer' } }]);
  });

  it('gets the article that is picked', () => {
    const { effects } = outcome(asking, { type: 'customer.picks', at: at('09:02'), person: carla, of: 1, choice: 1 });
    expect(effects).toEqual([{ type: 'find-answer', seq: 1, article: '2' }]);
  });

  it('counts as not answered when none of them is it', () => {
    const none = {
      type: 'customer.picks-none',
      at: at('09:02'),
      person: carla,
      of: 1,
      assessment: toBeAnswered,
    } as const;
    const { conversation, effects } = outcome(asking, none);
    expect(conversation).toMatchObject({ clarifying: null, engagement: { failedReplies: 1 } });
    expect(effects).toEqual([{ type: 'tell-customer', say: { notice: 'no-answer' } }]);
  });

  it.each([
    ['of an earlier question', asking, 7, 0],
    ['that was never offered', asking, 1, 5],
    ['after it was answered', withBot, 1, 0],
    ['once a human has it', { ...claimedBy(ana), clarifying: { to: 1, candidates } }, 1, 0],
  ] as const)('is not moved by a button %s', (_, before, of, choice) => {
    const { conversation, effects } = outcome(before, {
      type: 'customer.picks',
      at: at('09:02'),
      person: carla,
      of,
      choice,
    });
    expect(conversation).toBe(before);
    expect(effects).toEqual([{ type: 'whisper', to: carla, side: 'customer', say: { whisper: 'button-out-of-use' } }]);
  });
});

describe('what the customer says of an answer', () => {
  const failedOnce: Conversation = { ...withBot, engagement: { ...withBot.engagement, failedReplies: 1 } };
  const answered = outcome(failedOnce, replies({ kind: 'answer', answer })).conversation;
  const dislikes = (seq: number, assessment = toBeAnswered): Event => ({
    type: 'customer.dislikes',
    at: at('09:03'),
    person: carla,
    seq,
    to: 1,
    assessment,
  });

  it('👍 is kept, and thanked for', () => {
    const { conversation, effects } = outcome(answered, {
      type: 'customer.likes',
      at: at('09:03'),
      person: carla,
      seq: 2,
    });
    expect(conversation).toBe(answered);
    expect(effects).toEqual([
      { type: 'save-feedback', person: carla, seq: 2, helpful: true },
      { type: 'whisper', to: carla, side: 'customer', say: { whisper: 'feedback-thanks', helpful: true } },
    ]);
  });

  it('👎 makes it one more failed answer in a row', () => {
    const { conversation, effects } = outcome(answered, dislikes(2));
    expect(conversation.engagement).toMatchObject({ failedReplies: 2, answered: null });
    expect(effects).toEqual([
      { type: 'save-feedback', person: carla, seq: 2, helpful: false },
      { type: 'tell-customer', say: { notice: 'not-helpful' } },
    ]);
  });

  it('👎 calls a human when the judgement says so', () => {
    const { conversation } = outcome(answered, dislikes(2, toBeEscalated));
    expect(conversation).toMatchObject({ status: 'waiting', handoff: 'opening' });
  });

  it('👎 pressed again, or on an earlier answer, fails nothing more', () => {
    const once = outcome(answered, dislikes(2)).conversation;
    expect(outcome(once, dislikes(2)).conversation).toBe(once);
    expect(outcome(answered, dislikes(1)).conversation).toBe(answered);
  });

  it('👎 while a human has it is kept, and changes nothing', () => {
    const { conversation, effects } = outcome(claimedBy(ana), dislikes(1, toBeEscalated));
    expect(conversation).toEqual(claimedBy(ana));
    expect(effects.map(({ type }) => type)).toEqual(['save-feedback', 'whisper']);
  });
});

describe('an action', () => {
  const confirming: Conversation = { ...withBot, undertaking: { ...undertaking, stage: 'confirming' } };
  const performing: Conversation = { ...withBot, undertaking: { ...undertaking, stage: 'performing' } };
  const ended = (outcome: Extract<Event, { type: 'action.ended' }>['outcome']): Event => ({
    type: 'action.ended',
    at: at('09:05'),
    undertaking: undertaking.id,
    outcome,
  });
  const done = ended({ ended: 'done', text: 'It left us on Monday.', source: { title: 'Orders', url: null } });

  it('asks for what it does not know yet', () => {
    const { conversation, effects } = outcome(
      withBot,
      replies({ kind: 'ask-slot', undertaking, question: 'Which order?', again: null }),
    );
    expect(conversation.undertaking).toEqual(undertaking);
    expect(effects).toEqual([
      { type: 'tell-customer', seq: 2, say: { notice: 'slot-asked', question: 'Which order?', again: null } },
    ]);
  });

  it('shows what it is about to do, where it is to ask first', () => {
    const { conversation, effects } = outcome(
      withBot,
      replies({ kind: 'confirm-action', undertaking, question: 'Shall I look it up?' }),
    );
    expect(conversation.undertaking?.stage).toBe('confirming');
    expect(effects).toMatchObject([
      { say: { notice: 'confirm-action', undertaking: undertaking.id, rows: [['Order number', 'LU-10023']] } },
    ]);
  });

  it('is done once, however often yes is said', () => {
    const yes: Event = {
      type: 'customer.confirms',
      at: at('09:04'),
      person: carla,
      undertaking: undertaking.id,
      confirmed: true,
    };
    const first = outcome(confirming, yes);
    expect(first.effects).toMatchObject([{ type: 'perform-action', undertaking: { id: undertaking.id } }]);
    expect(outcome(first.conversation, yes).effects).toMatchObject([{ say: { whisper: 'button-out-of-use' } }]);
    expect(outcome(first.conversation, replies({ kind: 'perform-action', undertaking })).effects).toEqual([]);
  });

  it('is left by a no, and what it collected is kept', () => {
    const { conversation, effects } = outcome(confirming, {
      type: 'customer.confirms',
      at: at('09:04'),
      person: carla,
      undertaking: undertaking.id,
      confirmed: false,
    });
    expect(conversation).toMatchObject({ undertaking: null, deeds: [{ ended: 'left', slots: undertaking.slots }] });
    expect(effects).toEqual([{ type: 'tell-customer', say: { notice: 'action-left' } }]);
  });

  it('is left by another question, which is answered', () => {
    const before: Conversation = { ...withBot, undertaking };
    const { conversation, effects } = outcome(before, replies({ kind: 'answer', answer }));
    expect(conversation).toMatchObject({ undertaking: null, deeds: [{ ended: 'left' }] });
    expect(effects).toMatchObject([{ type: 'post-answer' }]);
  });

  it('ends with what it found, said with its source', () => {
    const { conversation, effects } = outcome(performing, done);
    expect(conversation).toMatchObject({
      undertaking: null,
      deeds: [{ ended: 'done', outcome: 'It left us on Monday.' }],
    });
    expect(effects).toMatchObject([
      { type: 'post-answer', answer: { text: 'It left us on Monday.', source: { title: 'Orders' } } },
    ]);
  });

  it('calls a human when it failed and its definition says so', () => {
    const { conversation, effects } = outcome(
      performing,
      ended({ ended: 'failed', why: 'no answer', next: 'escalate' }),
    );
    expect(conversation).toMatchObject({
      status: 'waiting',
      escalation: { reason: { trigger: 'action-failed' } },
      deeds: [{ ended: 'failed', outcome: 'no answer' }],
    });
    expect(effects).toMatchObject([
      { say: { notice: 'action-broke' } },
      { type: 'open-handoff' },
      { type: 'start-timer' },
      { type: 'record' },
    ]);
  });

  it('apologises and offers a human when it failed and may be tried again', () => {
    const { conversation, effects } = outcome(
      performing,
      ended({ ended: 'failed', why: 'no answer', next: 'apologise' }),
    );
    expect(conversation).toMatchObject({ status: 'bot', engagement: { failedReplies: 1, offered: true } });
    expect(effects).toEqual([{ type: 'tell-customer', say: { notice: 'action-failed', title: 'Order status' } }]);
  });

  it('that ends after a human took over is told to the agents, and to nobody else', () => {
    const { effects } = outcome({ ...waiting, undertaking: performing.undertaking }, done);
    expect(effects).toMatchObject([
      { type: 'refresh-handoff' },
      { type: 'tell-agents', say: { notice: 'action-ended', deed: { ended: 'done' } } },
    ]);
  });

  it('that was only being prepared ends when a human takes over', () => {
    const before: Conversation = { ...withBot, undertaking };
    const { conversation } = outcome(before, { type: 'customer.asks-human', at: at('09:02'), person: dan });
    expect(conversation).toMatchObject({
      status: 'waiting',
      undertaking: null,
      deeds: [{ ended: 'broken-off', slots: undertaking.slots }],
    });
  });

  it('that can’t be understood calls a human with what was collected', () => {
    const { conversation } = outcome(
      { ...withBot, undertaking },
      replies({ kind: 'give-up-action', undertaking, because: 'could not read the order number' }),
    );
    expect(conversation).toMatchObject({
      status: 'waiting',
      undertaking: null,
      escalation: { reason: { trigger: 'action-unclear' } },
      deeds: [{ ended: 'gave-up' }],
    });
  });
});
