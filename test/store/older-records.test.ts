/** What programs of before wrote: states, jobs, events and packages as they stood in the database then. */
import { describe, expect, it } from 'vitest';
import type { OwnEvent } from '../../src/bridge/ports.ts';
import type { Inbound } from '../../src/channel/inbound.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Effect } from '../../src/conversation/effect.ts';
import { type HandoffPackage, NO_LIVE_NOTES } from '../../src/conversation/handoff-package.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { agentsThread, ana, answer, at, carla, customerThread, reason, waiting, withBot } from '../support/builders.ts';
import { agentsChannel, claimed, conversationOf, customerChannel, message, post, said } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();

/** Writes the conversation’s state as it was then. */
async function storeState(state: object): Promise<void> {
  const { rowCount } = await asTenant(stage.fresh.database.pool, stage.lumen.id, (sql) =>
    sql.query('update app.conversation set state = $1', [JSON.stringify(state)]),
  );
  expect(rowCount).toBe(1);
}

/** Before articles could be picked and actions done. */
async function asOfOld(conversation: Conversation): Promise<void> {
  const { clarifying, undertaking, deeds, engagement, ...rest } = conversation;
  const { startedAt, turns, failedReplies, offered } = engagement;
  await storeState({ ...rest, engagement: { startedAt, turns, failedReplies, offered } });
}

describe('a conversation of an older program', () => {
  it('is whole, however it is found', async () => {
    const old = conversationOf(stage.lumen, { ...waiting, tenant: stage.lumen.id });
    const spent: Conversation = {
      ...old,
      engagement: { ...old.engagement, turns: 3, failedReplies: 1, offered: true },
    };
    await stage.inLumen((tx) => tx.createConversation(spent));
    await asOfOld(spent);
    await stage.inLumen(async (tx) => {
      expect(await tx.readConversation(withBot.id)).toEqual(spent);
      expect(await tx.lockConversation(withBot.id)).toEqual(spent);
      expect(await tx.lockConversationAt(agentsThread)).toEqual(spent);
      expect(await tx.lockRunning(customerChannel, carla, 0)).toEqual(spent);
      const second = { ...spent, id: '00000000-0000-4000-8000-0000000000ff' };
      expect(await tx.createConversation(second)).toEqual(spent);
    });
  });
});

/** A state before cases had owners, outcomes and clocks. */
const stateOf = (tenant: string, held: object) => ({
  id: withBot.id,
  tenant,
  customerPlace: { channel: customerChannel, thread: customerThread },
  agentsPlace: { channel: agentsChannel, thread: agentsThread },
  agentsRoot: '1763888460.000200',
  customer: carla,
  lastSeq: 3,
  lastCustomerAt: at('09:00'),
  lastAgentAt: 0,
  engagement: {
    startedAt: at('09:00'),
    turns: 1,
    failedReplies: 0,
    failedBefore: 0,
    answered: null,
    clarified: 0,
    offered: false,
  },
  clarifying: null,
  undertaking: null,
  deeds: [],
  lastAgent: ana,
  toldHowToJoin: [],
  rating: null,
  ...held,
});

const escalation = { reason, at: at('09:01') };

describe('a case from before it had an owner, an outcome and a clock', () => {
  const commonNow = { invited: [], undelivered: [], clock: null, recommendation: null, drill: false };
  const held: readonly [then: object, now: object][] = [
    [{ status: 'bot' }, {}],
    [{ status: 'waiting', escalation, since: at('09:01'), handoff: 'posted', reminded: true }, { leftMessage: false }],
    [
      { status: 'claimed', escalation, agent: ana, claimedAt: at('09:02'), via: 'button' },
      { joined: [], snoozed: null, offered: null },
    ],
    [
      { status: 'resolved', escalation, resolvedAt: at('09:30'), resolvedBy: ana },
      { outcome: 'solved', rightCall: null },
    ],
  ];

  it.each(held)('is whole: %j', async (then, now) => {
    await stage.inLumen((tx) => tx.createConversation(conversationOf(stage.lumen)));
    const state = stateOf(stage.lumen.id, then);
    await storeState(state);
    const whole = { ...state, ...commonNow, ...now };
    expect(await stage.inLumen((tx) => tx.lockConversation(withBot.id))).toEqual(whole);
    await stage.inLumen((tx) => tx.saveConversation(whole as unknown as Conversation));
    expect(await stage.inLumen((tx) => tx.lockConversationAt(customerThread))).toEqual(whole);
  });

  it('that has ended is an earlier case of its channel', async () => {
    await stage.inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.addMessage(withBot.id, message(1));
    });
    const resolved = { status: 'resolved', escalation, resolvedAt: at('09:30'), resolvedBy: ana };
    await asTenant(stage.fresh.database.pool, stage.lumen.id, (sql) =>
      sql.query(`update app.conversation set status = 'resolved', state = $1`, [
        JSON.stringify(stateOf(stage.lumen.id, resolved)),
      ]),
    );
    const earlier = await stage.inLumen((tx) => tx.earlierCases(customerChannel, 'now', 3));
    expect(earlier).toMatchObject([{ outcome: 'solved', agent: ana, rating: null }]);
  });
});

describe('a message of an older program', () => {
  it('has files that can’t be fetched, and looks plain', async () => {
    await stage.inLumen((tx) => tx.createConversation(conversationOf(stage.lumen)));
    await asTenant(stage.fresh.database.pool, stage.lumen.id, (sql) =>
      sql.query(
        `insert into app.message (tenant_id, conversation_id, seq, role, person, name, text, files, sent_at, internal,
           channel, remote_id, source, edited_at, deleted_at)
         values ($1, $2, 1, 'customer', $3, 'Carla', 'hello', '["a.pdf", "b.png"]', $4, false, $5, 'ts-1', null, null, null)`,
        [stage.lumen.id, withBot.id, carla, at('09:00'), customerChannel],
      ),
    );
    const files = [
      { id: null, name: 'a.pdf' },
      { id: null, name: 'b.png' },
    ];
    expect(await stage.inLumen((tx) => tx.messages(withBot.id))).toEqual([
      message(1, { text: 'hello', sentAt: at('09:00'), files, look: null, was: null }),
    ]);
  });
});

describe('a package of an older program', () => {
  it('has nothing that came up since', async () => {
    const old: Partial<HandoffPackage> = {
      changesSeen: '',
      intent: 'refund',
      summary: { text: 'Carla wants her money back.', by: 'bot' },
      facts: [],
      mood: { now: 'annoyed', trend: 'worse', words: null },
      tried: [],
      nextSteps: [],
      suggestedReply: null,
    };
    await stage.inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.saveHandoff(withBot.id, old as HandoffPackage);
      const now = { upTo: 0, moods: [], live: NO_LIVE_NOTES, brief: null, earlier: [] };
      expect(await tx.handoff(withBot.id)).toEqual({ ...old, ...now });
    });
  });
});

const { article, wording, ...oldAnswer } = answer;

describe('work that an older program left', () => {
  const jobs: readonly [old: object, now: Effect][] = [
    [
      { type: 'find-answer', seq: 1 },
      { type: 'find-answer', seq: 1, article: null },
    ],
    [
      { type: 'post-answer', seq: 2, to: 1, answer: oldAnswer },
      { type: 'post-answer', seq: 2, to: 1, reader: null, answer: { ...answer, article: null, wording: null } },
    ],
    [
      { type: 'open-handoff', reason },
      { type: 'open-handoff', reason, calls: [] },
    ],
    [
      { type: 'tell-customer', say: { notice: 'resolved', agent: ana } },
      { type: 'tell-customer', say: { notice: 'resolved', agent: ana, outcome: 'solved', ask: 'rating' } },
    ],
    [
      { type: 'tell-customer', say: { notice: 'agent-joined', agent: ana } },
      { type: 'tell-customer', say: { notice: 'agent-joined', agent: ana } },
    ],
    [
      { type: 'tell-agents', say: { notice: 'asked-again' } },
      { type: 'tell-agents', say: { notice: 'asked-again', agent: null } },
    ],
    [
      { type: 'tell-agents', say: { notice: 'customer-told-of-wait' } },
      { type: 'tell-agents', say: { notice: 'customer-told-of-wait', calls: null } },
    ],
    [
      { type: 'whisper', to: ana, side: 'agents', say: { whisper: 'claim-to-join', agent: ana } },
      { type: 'whisper', to: ana, side: 'agents', say: { whisper: 'join-or-stay', agent: ana } },
    ],
  ];

  it.each(jobs)('is done as if it were of today: %j', async (old, now) => {
    await stage.inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.addToOutbox([post(old as Effect)]);
    });
    const { lanes } = stage.store;
    const lease = await claimed(lanes, 'out');
    const [item] = await lanes.outboxHead(lease, 1);
    expect(item?.job).toEqual({ effect: now });
    expect(item?.upload).toBeNull();
    expect(await lanes.markSending(lease, item?.id ?? '')).toEqual({ effect: now });
  });

  it('of today is left as it is', async () => {
    const say = { notice: 'resolved', agent: ana, outcome: 'spam', ask: null } as const;
    await stage.inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.addToOutbox([post({ type: 'tell-customer', say })]);
    });
    const [item] = await stage.store.lanes.outboxHead(await claimed(stage.store.lanes, 'out'), 1);
    expect(item?.job).toEqual({ effect: { type: 'tell-customer', say } });
  });

  it('is heard as if it were of today', async () => {
    const found = { type: 'bot.answered', at: at('09:01'), to: 1, reply: { kind: 'answer', answer: oldAnswer } };
    await stage.inLumen((tx) => tx.addEvent(withBot.id, 'answer:1', found as unknown as OwnEvent));
    const item = await stage.store.lanes.inboxHead(await claimed(stage.store.lanes, 'in'));
    expect(item?.payload).toMatchObject({
      from: 'self',
      event: { reply: { kind: 'answer', answer: { ...answer, article: null, wording: null } } },
    });
  });
});

describe('what a platform told an older program', () => {
  const heard = async (inbound: object) => {
    await stage.store.takeInbound(stage.lumen.id, inbound as Inbound);
    const item = await stage.store.lanes.inboxHead(await claimed(stage.store.lanes, 'in'));
    return item?.payload;
  };

  it('is a message with files by their names, in plain words', async () => {
    const { look, ...old } = said('hello') as Extract<Inbound, { kind: 'message' }>;
    expect(await heard({ ...old, files: ['a.pdf'] })).toEqual({
      from: 'platform',
      inbound: { ...old, look: null, files: [{ id: null, name: 'a.pdf' }] },
    });
  });

  it('is an edit to plain words', async () => {
    const { topLevel, files, look, ...rest } = said('hello') as Extract<Inbound, { kind: 'message' }>;
    const old = { ...rest, kind: 'edit' };
    expect(await heard(old)).toEqual({ from: 'platform', inbound: { ...old, look: null } });
  });
});
