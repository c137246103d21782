import { describe, expect, it } from 'vitest';
import { customerCard } from '../../src/cards/customer-cards.ts';
import { basisOf } from '../../src/conversation/basis.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { decide } from '../../src/conversation/decide.ts';
import { followUps, noLongerWanted } from '../../src/conversation/delivery.ts';
import type { CustomerNotice } from '../../src/conversation/effect.ts';
import type { Event, Reply } from '../../src/conversation/event.ts';
import {
  ana,
  answer,
  at,
  ben,
  candidate,
  carla,
  claimedBy,
  dan,
  opening,
  policy,
  resolvedBy,
  takenOverBy,
  toBeAnswered,
  undertaking,
  waiting,
  withBot,
} from '../support/builders.ts';

const candidates = [candidate('1'), candidate('2')];
const asking: Conversation = { ...withBot, clarifying: { to: 1, candidates } };
const confirming: Conversation = { ...withBot, undertaking: { ...undertaking, stage: 'confirming' } };
const performing: Conversation = { ...withBot, undertaking: { ...undertaking, stage: 'performing' } };

/** A reply to message 2 that was found while `seen` held. */
const foundIn = (seen: Conversation, reply: Reply): Event => ({
  type: 'bot.answered',
  at: at('09:01'),
  to: 2,
  reply,
  assessment: toBeAnswered,
  basis: basisOf(seen),
});
const pick = (choice: number, person = carla): Event => ({
  type: 'customer.picks',
  at: at('09:02'),
  person,
  of: 1,
  choice,
});
const lookedForAgain = { type: 'find-answer', seq: 2, article: null };

describe('a reply to words that were read before an earlier reply counted', () => {
  it.each<[string, Conversation, Conversation, Reply]>([
    ['an action had begun', withBot, { ...withBot, undertaking }, { kind: 'none' }],
    ['it was asked which of several things is meant', withBot, asking, { kind: 'none' }],
    [
      'another action is being done',
      withBot,
      performing,
      { kind: 'perform-action', undertaking: { ...undertaking, id: 'another' } },
    ],
    ['an action had been left by a button', confirming, withBot, { kind: 'perform-action', undertaking }],
    ['an action had ended', performing, withBot, { kind: 'none' }],
    [
      'one more of its words could not be read',
      { ...withBot, undertaking },
      { ...withBot, undertaking: { ...undertaking, misses: 1 } },
      { kind: 'ask-slot', undertaking: { ...undertaking, misses: 1 }, question: 'Which order?', again: 'No.' },
    ],
  ])('is looked for again: %s', (_, seen, now, reply) => {
    const { conversation, effects } = decide(now, foundIn(seen, reply), policy);
    expect(conversation).toBe(now);
    expect(effects).toEqual([lookedForAgain]);
  });

  it('counts when nothing has changed that it rests on', () => {
    const { effects } = decide({ ...withBot, lastSeq: 3 }, foundIn(withBot, { kind: 'answer', answer }), policy);
    expect(effects).toMatchObject([{ type: 'post-answer', to: 2 }]);
  });

  it('says nothing and looks for nothing once a human has it', () => {
    expect(decide(claimedBy(ana), foundIn(asking, { kind: 'answer', answer }), policy).effects).toEqual([]);
  });

  it('yes said by word and by button at once is one order, and the word is not asked about', () => {
    const yes = foundIn(confirming, { kind: 'perform-action', undertaking });
    expect(decide(performing, yes, policy).effects).toEqual([]);
  });
});

describe('candidates as buttons', () => {
  it('are chosen from once: pressed twice, the answer is given once', () => {
    const first = decide(asking, pick(1), policy);
    expect(first.effects).toEqual([{ type: 'find-answer', seq: 1, article: '2' }]);
    for (const choice of [1, 0])
      expect(decide(first.conversation, pick(choice, dan), policy).effects).toMatchObject([
        { type: 'whisper', to: dan, say: { whisper: 'button-out-of-use' } },
      ]);
  });

  it('stay in use when the customer only says thanks', () => {
    const { conversation } = decide(asking, foundIn(asking, { kind: 'small-talk', talk: 'thanks' }), policy);
    expect(decide(conversation, pick(0), policy).effects).toEqual([{ type: 'find-answer', seq: 1, article: '1' }]);
  });

  it('differ: of articles with the same title the likeliest is offered, and one alone is the answer', () => {
    const alike = ['1', '2'].map((article) => ({ article, title: 'Refunds' }));
    const some = decide(withBot, foundIn(withBot, { kind: 'clarify', candidates: [...alike, candidate('3')] }), policy);
    expect(some.conversation.clarifying?.candidates.map(({ article }) => article)).toEqual(['1', '3']);
    expect(some.effects).toMatchObject([{ say: { notice: 'clarify', titles: ['Refunds', 'Article 3'] } }]);
    const one = decide(withBot, foundIn(withBot, { kind: 'clarify', candidates: alike }), policy);
    expect(one.conversation).toMatchObject({ clarifying: null, engagement: { clarified: 0 } });
    expect(one.effects).toEqual([{ type: 'find-answer', seq: 2, article: '1' }]);
  });

  it('are short, and a title that is not stands in the words above them', () => {
    const long = `${'How to export everything '.repeat(12)}`.trim();
    const card = customerCard({ notice: 'clarify', of: 1, titles: [`${long} to Excel`, `${long} to CSV`] }, () => {
      throw new Error('nobody is named');
    });
    const text = JSON.stringify(card.parts.filter(({ part }) => part !== 'buttons'));
    expect(text).toContain(`${long} to Excel`);
    expect(text).toContain(`${long} to CSV`);
    const buttons = card.parts.flatMap((part) => (part.part === 'buttons' ? part.buttons : []));
    expect(new Set(buttons.map(({ label }) => label)).size).toBe(buttons.length);
    for (const { label } of buttons) expect(label.length).toBeLessThanOrEqual(75);
  });

  it('are never cut through the middle of a character', () => {
    const card = customerCard({ notice: 'clarify', of: 1, titles: ['🎉'.repeat(60), `x${'🎉'.repeat(60)}`] }, () => {
      throw new Error('nobody is named');
    });
    for (const part of card.parts)
      if (part.part === 'buttons') for (const { label } of part.buttons) expect(label).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('at the last moment', () => {
  const words = (notice: 'not-helpful'): CustomerNotice => ({ notice });

  it.each([
    ['waits for a human', waiting],
    ['has one', claimedBy(ana)],
    ['was helped by one', resolvedBy(ana)],
  ])('“sorry that this did not help” is not said to somebody who %s', (_, now) => {
    expect(noLongerWanted({ type: 'tell-customer', say: words('not-helpful') }, now, null)).not.toBeNull();
  });

  it('it is said to somebody whom the bot had helped to the end', () => {
    const closed: Conversation = {
      ...withBot,
      status: 'resolved',
      escalation: null,
      resolvedAt: 1,
      resolvedBy: null,
      outcome: 'solved',
      rightCall: null,
    };
    for (const now of [withBot, closed])
      expect(noLongerWanted({ type: 'tell-customer', say: words('not-helpful') }, now, null)).toBeNull();
  });

  it('an answer that the platform refuses is not the end: the customer hears of a human', () => {
    const post = { type: 'post-answer', seq: 2, to: 1, reader: carla, answer } as const;
    expect(followUps(post, 'refused', { last: true })).toEqual([
      { type: 'tell-customer', say: { notice: 'no-answer' } },
    ]);
    expect(followUps(post, 'uncertain', { last: true })).toEqual([]);
    expect(followUps(post, 'dropped', { last: true })).toEqual([]);
  });
});

describe('an action that a human interrupts', () => {
  const ended: Event = {
    type: 'action.ended',
    at: at('09:05'),
    undertaking: undertaking.id,
    outcome: { ended: 'interrupted' },
  };

  it('is told to the agents as interrupted, not as failed: it may have been done before', () => {
    const { conversation, effects } = decide({ ...claimedBy(ana), undertaking: performing.undertaking }, ended, policy);
    expect(conversation).toMatchObject({ undertaking: null, deeds: [{ ended: 'interrupted', outcome: null }] });
    expect(effects).toMatchObject([
      { type: 'refresh-handoff' },
      { type: 'tell-agents', say: { notice: 'action-ended', deed: { ended: 'interrupted' } } },
    ]);
  });

  it('is whispered to a colleague who answers where agents have no thread: somebody must know that it was done', () => {
    const done: Event = {
      ...ended,
      type: 'action.ended',
      outcome: { ended: 'done', text: 'A link is on its way.', source: answer.source },
    };
    const { effects } = decide({ ...takenOverBy(ben), undertaking: performing.undertaking }, done, policy);
    expect(effects).toMatchObject([
      { type: 'whisper', to: ben, side: 'customer', say: { whisper: 'action-ended', deed: { ended: 'done' } } },
    ]);
  });

  it('is left, not interrupted, when the customer says that all is solved', () => {
    const { conversation } = decide(confirming, { type: 'customer.solved', at: at('09:03'), person: carla }, policy);
    expect(conversation).toMatchObject({ status: 'resolved', undertaking: null, deeds: [{ ended: 'left' }] });
  });

  it('is asked about in one post, however much was said', () => {
    const value = 'x'.repeat(500);
    const rows = Array.from({ length: 10 }, (_, i) => [`Detail ${i}`, value] as const);
    const say = { notice: 'confirm-action', undertaking: 'u', question: value.repeat(10), rows } as const;
    const card = customerCard(say, () => {
      throw new Error('nobody is named');
    });
    expect(JSON.stringify(card.parts).length).toBeLessThan(9_000);
  });

  it('brings a human when the bot has the conversation again by then', () => {
    expect(decide(performing, ended, policy).conversation).toMatchObject({ status: 'waiting', handoff: 'opening' });
  });

  it('and that ends before the agents’ thread stands is told there once it does', () => {
    const done: Event = {
      ...ended,
      type: 'action.ended',
      outcome: { ended: 'done', text: 'A link is on its way.', source: answer.source },
    };
    const quiet = decide({ ...opening, undertaking: performing.undertaking }, done, policy);
    expect(quiet.effects).toEqual([]);
    const opened = decide(
      quiet.conversation,
      {
        type: 'handoff.opened',
        at: at('09:06'),
        place: { channel: 'slack:T0LUMEN:C0AGENTS', thread: 'x' },
        root: '1',
      },
      policy,
    );
    expect(opened.effects).toContainEqual(
      expect.objectContaining({ type: 'tell-agents', say: expect.objectContaining({ notice: 'action-ended' }) }),
    );
  });
});
