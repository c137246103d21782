import { beforeEach, describe, expect, it } from 'vitest';
import type { TimerRef } from '../../src/bridge/ports.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { agentsThread, at, carla, customerThread, dan, toBeAnswered, waiting, withBot } from '../support/builders.ts';
import {
  acmeOf,
  agentsChannel,
  claimed,
  conversationOf,
  customerChannel,
  handoff,
  message,
  relay,
  said,
} from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();

const { inLumen } = stage;

describe('a transaction', () => {
  it('happens wholly or not at all', async () => {
    const failing = inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await inLumen((tx) => tx.readConversation(withBot.id))).toBeNull();
  });

  it('does not claim to have happened when its work overlooked an error', async () => {
    const careless = asTenant(stage.fresh.database.pool, stage.lumen.id, async (sql) => {
      await sql.query('select 1 / 0').catch(() => {});
    });
    await expect(careless).rejects.toThrow('rolled back');
  });

  it('is repeated when it lost against another one', async () => {
    let tries = 0;
    await asTenant(stage.fresh.database.pool, stage.lumen.id, async (sql) => {
      tries += 1;
      if (tries < 3) await sql.query(`do $$ begin raise 'lost' using errcode = '40001'; end $$`);
    });
    expect(tries).toBe(3);
  });

  it('gives its connection back, however it ends', async () => {
    const many = Array.from({ length: 60 }, () => inLumen(() => Promise.reject(new Error('no'))));
    expect((await Promise.allSettled(many)).every(({ status }) => status === 'rejected')).toBe(true);
    expect(await inLumen((tx) => tx.readConversation(withBot.id))).toBeNull();
  });
});

describe('a conversation', () => {
  it('comes back as it was saved, from either of its threads', async () => {
    const escalated = conversationOf(stage.lumen, waiting);
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.saveConversation({ ...escalated, tenant: stage.lumen.id });
    });
    const saved = { ...escalated, tenant: stage.lumen.id };
    await inLumen(async (tx) => {
      expect(await tx.lockConversation(withBot.id)).toEqual(saved);
      expect(await tx.lockConversationAt(customerThread)).toEqual(saved);
      expect(await tx.lockConversationAt(agentsThread)).toEqual(saved);
      expect(await tx.lockConversationAt('elsewhere')).toBeNull();
    });
  });

  it('starts once in a thread, whoever comes first', async () => {
    const ids = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
    const started = await Promise.all(
      ids.map((id) => inLumen((tx) => tx.createConversation(conversationOf(stage.lumen, { id })))),
    );
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
  });

  it('is changed by one at a time', async () => {
    await inLumen((tx) => tx.createConversation(conversationOf(stage.lumen, { lastSeq: 0 })));
    const raise = () =>
      inLumen(async (tx) => {
        const before = await tx.lockConversation(withBot.id);
        if (before) await tx.saveConversation({ ...before, lastSeq: before.lastSeq + 1 });
      });
    await Promise.all(Array.from({ length: 20 }, raise));
    expect(await inLumen((tx) => tx.readConversation(withBot.id))).toMatchObject({ lastSeq: 20 });
  });

  it('that nobody started can’t be saved', async () => {
    await expect(inLumen((tx) => tx.saveConversation(conversationOf(stage.lumen)))).rejects.toThrow('no conversation');
  });

  it('is running while it is unresolved and its customer has lately written', async () => {
    const running = conversationOf(stage.lumen, { lastCustomerAt: at('09:00') });
    const end = {
      escalation: null,
      resolvedAt: at('09:02'),
      resolvedBy: null,
      outcome: 'solved',
      rightCall: null,
    } as const;
    const resolved = { ...end, status: 'resolved' } as const;
    await inLumen(async (tx) => {
      await tx.createConversation(running);
      expect(await tx.lockRunning(customerChannel, carla, at('08:58'))).toEqual(running);
      expect(await tx.lockRunning(customerChannel, carla, at('09:01'))).toBeNull();
      expect(await tx.lockRunning(customerChannel, 'slack:U0DAN', at('08:58'))).toBeNull();
      expect(await tx.openConversationsIn(customerChannel)).toEqual([withBot.id]);
      await tx.saveConversation({ ...running, ...resolved });
      expect(await tx.lockRunning(customerChannel, carla, at('08:58'))).toBeNull();
      expect(await tx.openConversationsIn(customerChannel)).toEqual([]);
    });
  });
});

describe('a message', () => {
  beforeEach(() => inLumen((tx) => tx.createConversation(conversationOf(stage.lumen))));

  it('comes back as it was said, to the fraction of a millisecond', async () => {
    const original = message(1, {
      source: { title: 'Refunds', url: null },
      files: [
        { id: null, name: 'a.pdf' },
        { id: 'F2', name: 'b.pdf' },
      ],
    });
    await inLumen((tx) => tx.addMessage(withBot.id, original));
    expect(await inLumen((tx) => tx.messages(withBot.id))).toEqual([original]);
    expect(await inLumen((tx) => tx.messageAt(customerChannel, 'ts-1'))).toEqual({
      conversation: withBot.id,
      message: original,
    });
  });

  it('counts once per place on the platform', async () => {
    expect(await inLumen((tx) => tx.addMessage(withBot.id, message(1)))).toBe(true);
    expect(await inLumen((tx) => tx.addMessage(withBot.id, message(2, { remoteId: 'ts-1' })))).toBe(false);
  });

  it('never takes the number of another', async () => {
    await inLumen((tx) => tx.addMessage(withBot.id, message(1)));
    await expect(inLumen((tx) => tx.addMessage(withBot.id, message(1, { remoteId: 'ts-2' })))).rejects.toThrow();
  });

  it('changes only in what is said to change', async () => {
    await inLumen((tx) => tx.addMessage(withBot.id, message(1)));
    await inLumen((tx) => tx.changeMessage(withBot.id, 1, { text: 'new', editedAt: 5 }));
    expect(await inLumen((tx) => tx.messages(withBot.id))).toEqual([message(1, { text: 'new', editedAt: 5 })]);
  });

  it('keeps how it looked, until it looks otherwise or plain', async () => {
    const look = (text: string) => [{ block: 'paragraph', spans: [{ text, bold: true }] }] as const;
    const now = async () => (await inLumen((tx) => tx.messages(withBot.id)))[0]?.look;
    await inLumen((tx) => tx.addMessage(withBot.id, message(1, { look: look('bold \0') })));
    expect(await now()).toEqual(look('bold \uFFFD'));
    await inLumen((tx) => tx.changeMessage(withBot.id, 1, { editedAt: 5 }));
    expect(await now()).toEqual(look('bold \uFFFD'));
    await inLumen((tx) => tx.changeMessage(withBot.id, 1, { look: look('new') }));
    expect(await now()).toEqual(look('new'));
    await inLumen((tx) => tx.changeMessage(withBot.id, 1, { look: null }));
    expect(await now()).toBeNull();
  });

  it('remembers what it said first, however often it is edited', async () => {
    await inLumen(async (tx) => {
      await tx.addMessage(withBot.id, message(1, { text: 'first' }));
      await tx.changeMessage(withBot.id, 1, { text: 'second', was: 'first' });
      await tx.changeMessage(withBot.id, 1, { text: 'third', was: 'second' });
      expect(await tx.messages(withBot.id)).toEqual([message(1, { text: 'third', was: 'first' })]);
    });
  });

  it('can be told to stay inside', async () => {
    await inLumen(async (tx) => {
      await tx.addMessage(withBot.id, message(1));
      await tx.changeMessage(withBot.id, 1, { internal: true });
      await tx.changeMessage(withBot.id, 1, { text: 'new' });
      expect(await tx.messages(withBot.id)).toEqual([message(1, { text: 'new', internal: true })]);
    });
  });
});

describe('what a customer says of an answer', () => {
  const said = async () => {
    const { rows } = await asTenant(stage.fresh.database.pool, stage.lumen.id, (sql) =>
      sql.query('select seq, person, helpful, at from app.feedback order by person'),
    );
    return rows;
  };

  beforeEach(() =>
    inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.addMessage(withBot.id, message(1, { role: 'bot', person: null }));
    }),
  );

  it('counts once for each person, as they said it last', async () => {
    await inLumen(async (tx) => {
      await tx.addFeedback(withBot.id, 1, carla, true, at('09:01'));
      await tx.addFeedback(withBot.id, 1, dan, true, at('09:02'));
      await tx.addFeedback(withBot.id, 1, carla, false, at('09:03'));
    });
    expect(await said()).toEqual([
      { seq: 1, person: carla, helpful: false, at: at('09:03') },
      { seq: 1, person: dan, helpful: true, at: at('09:02') },
    ]);
    expect(await inLumen((tx) => tx.feedback(withBot.id))).toEqual([
      { seq: 1, helpful: true },
      { seq: 1, helpful: false },
    ]);
  });

  it('is about a message that there is', async () => {
    const nowhere = inLumen((tx) => tx.addFeedback(withBot.id, 7, carla, true, at('09:01')));
    await expect(nowhere).rejects.toThrow(/foreign key/);
  });
});

describe('the package for the agent', () => {
  it('is kept as it was made, until a better one replaces it', async () => {
    const better = { ...handoff, summary: { text: 'Carla is locked out since Monday.', by: 'model' } } as const;
    await inLumen((tx) => tx.createConversation(conversationOf(stage.lumen)));
    expect(await inLumen((tx) => tx.handoff(withBot.id))).toBeNull();
    await inLumen((tx) => tx.saveHandoff(withBot.id, handoff));
    expect(await inLumen((tx) => tx.handoff(withBot.id))).toEqual(handoff);
    await inLumen((tx) => tx.saveHandoff(withBot.id, better));
    expect(await inLumen((tx) => tx.handoff(withBot.id))).toEqual(better);
  });
});

describe('a timer', () => {
  const reminder = (over: Partial<TimerRef> = {}): TimerRef => ({
    tenant: stage.lumen.id,
    conversation: withBot.id,
    name: 'claim-reminder',
    at: at('09:05') + 0.25,
    ...over,
  });

  beforeEach(() =>
    inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      await tx.setTimers(withBot.id, new Map([['claim-reminder', reminder().at]]));
    }),
  );

  it('is overdue from its time on', async () => {
    expect(await stage.store.overdueTimers(at('09:05'), 10)).toEqual([]);
    expect(await stage.store.overdueTimers(at('09:06'), 10)).toEqual([reminder()]);
  });

  it('fires once, as an event of its conversation', async () => {
    const fired = await Promise.all([1, 2, 3].map(() => stage.store.fireTimer(reminder())));
    expect(fired.filter(Boolean)).toHaveLength(1);
    const lease = await claimed(stage.store.lanes, 'in');
    const item = await stage.store.lanes.inboxHead(lease);
    expect(item?.payload).toEqual({
      from: 'self',
      conversation: withBot.id,
      event: { type: 'timer.due', name: 'claim-reminder', at: reminder().at },
    });
    expect(await stage.store.overdueTimers(at('10:00'), 10)).toEqual([]);
  });

  it('does not fire at its old time once it was moved, nor at all once it was stopped', async () => {
    await inLumen((tx) => tx.setTimers(withBot.id, new Map([['claim-reminder', at('09:30')]])));
    expect(await stage.store.fireTimer(reminder())).toBe(false);
    await inLumen((tx) => tx.setTimers(withBot.id, new Map([['claim-reminder', null]])));
    expect(await stage.store.fireTimer(reminder({ at: at('09:30') }))).toBe(false);
  });

  it('stops some and starts others in one go, and leaves the rest alone', async () => {
    await inLumen((tx) =>
      tx.setTimers(
        withBot.id,
        new Map([
          ['claim-reminder', null],
          ['claim-overdue', at('09:10')],
          ['handoff-retry', at('09:20')],
        ]),
      ),
    );
    await inLumen((tx) => tx.setTimers(withBot.id, new Map([['handoff-retry', null]])));
    expect(await stage.store.overdueTimers(at('10:00'), 10)).toEqual([
      reminder({ name: 'claim-overdue', at: at('09:10') }),
    ]);
  });
});

describe('what admins decide', () => {
  it('is laid over what the program comes with, and written down', async () => {
    const { admin } = await stage.fresh.open();
    await admin.setAgentsChannel(stage.lumen.id, 'slack:U0ADA', agentsChannel);
    await admin.changePolicy(stage.lumen.id, 'slack:U0ADA', { groupWindowMs: 1 });
    expect(await inLumen((tx) => tx.policy())).toMatchObject({
      agentsChannel,
      groupWindowMs: 1,
      judgement: { failuresBeforeHandoff: 2 },
    });
    expect(await inLumen((tx) => tx.connectedChannel(agentsChannel))).toMatchObject({ kind: 'agents' });
    expect((await admin.auditTrail(stage.lumen.id, 10)).map(({ detail }) => detail)).toEqual([
      { before: { agentsChannel }, change: { groupWindowMs: 1 } },
      { before: {}, change: { agentsChannel } },
    ]);
  });

  it('is for one tenant only', async () => {
    const acme = await acmeOf(stage.opened);
    await stage.opened.admin.changePolicy(acme.id, 'slack:U0ADA', { groupWindowMs: 1 });
    expect(await stage.opened.admin.ownPolicy(stage.lumen.id)).toEqual({});
  });

  it('follows a channel that moves', async () => {
    await stage.opened.admin.setAgentsChannel(stage.lumen.id, 'slack:U0ADA', agentsChannel);
    await inLumen((tx) => tx.moveChannel(agentsChannel, 'slack:T0LUMEN:C0NEW'));
    expect(await inLumen((tx) => tx.policy())).toMatchObject({ agentsChannel: 'slack:T0LUMEN:C0NEW' });
    expect(await stage.opened.admin.channels(stage.lumen.id)).toEqual([
      expect.objectContaining({ channel: 'slack:T0LUMEN:C0NEW', kind: 'agents', connectedBy: 'slack:U0ADA' }),
    ]);
  });
});

describe('what became of a message', () => {
  it('can be told from first to last', async () => {
    await stage.store.takeInbound(stage.lumen.id, said('ts-1'));
    const assessment = toBeAnswered;
    const lease = await claimed(stage.store.lanes, 'in');
    const item = await stage.store.lanes.inboxHead(lease);
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen, waiting));
      await tx.addMessage(withBot.id, message(1));
      await tx.addAssessment(withBot.id, 1, at('09:00'), assessment);
      await tx.addToOutbox([relay(1)]);
      await tx.finishInbox(lease, item?.id ?? '');
    });
    const sending = await claimed(stage.store.lanes, 'out');
    const [post] = await stage.store.lanes.outboxHead(sending, 1);
    const sent = { state: 'sent', channel: agentsChannel, remoteId: '9.9' } as const;
    await inLumen((tx) => tx.finishOutbox(sending, post?.id ?? '', sent, null));

    const trace = await stage.opened.admin.traceOf(stage.lumen.id, customerChannel, 'ts-1');
    expect(trace).toMatchObject({
      conversation: withBot.id,
      message: message(1),
      assessments: [{ at: at('09:00'), assessment }],
      received: { receivedAt: item?.receivedAt, handledAt: expect.any(Number) },
      work: [{ effectType: 'relay-to-agents', state: 'sent', remoteId: '9.9', endedAt: expect.any(Number) }],
    });
    expect(await stage.opened.admin.traceOf(stage.lumen.id, agentsChannel, '9.9')).toEqual(trace);
  });

  it('is null for a message nobody knows', async () => {
    expect(await stage.opened.admin.traceOf(stage.lumen.id, customerChannel, 'unknown')).toBeNull();
  });
});

describe('the state of things', () => {
  it('counts what an admin asks first', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen, waiting));
      await tx.addToOutbox([relay(1)]);
    });
    expect(await stage.opened.admin.status(stage.lumen.id)).toMatchObject({
      conversations: { bot: 0, waiting: 1, claimed: 0, resolved: 0 },
      oldestWaitingSince: at('09:01'),
      undelivered: 1,
      uncertain: 0,
      deadLetters: 0,
    });
    expect(await stage.opened.admin.backlog('out')).toMatchObject({ lanes: 1, items: 1 });
    expect(await stage.opened.admin.backlog('in')).toEqual({ lanes: 0, items: 0, overdueMs: 0 });
  });
});

describe('a tenant', () => {
  it('is found by where it installed us, and renamed rather than doubled', async () => {
    const renamed = await stage.opened.admin.upsertTenant({
      platform: 'slack',
      installation: 'T0LUMEN',
      name: 'Lumen Ltd',
    });
    expect(renamed).toEqual({ ...stage.lumen, name: 'Lumen Ltd' });
    expect(await stage.store.tenantOf('slack', 'T0LUMEN')).toEqual(renamed);
    expect(await stage.store.tenantOf('slack', 'T0NOBODY')).toBeNull();
    expect(await stage.store.tenant(stage.lumen.id)).toEqual(renamed);
    await expect(stage.store.tenant('nobody')).rejects.toThrow('no tenant');
  });
});
