/** What is counted of cases, and what agents and customers are told from it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/conversation/case-record.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import { asTenant } from '../../src/store/tenant/transaction.ts';
import { ana, at, ben, carla, claimedBy, resolvedBy, sam, waiting } from '../support/builders.ts';
import { acmeOf, agentsChannel, customerChannel, message } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const { inLumen } = stage;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NEW = 'slack:T0LUMEN:C0NEW';

/** One of its own, in a thread of its own. */
const made = (id: string, from: Conversation, over: object = {}): Promise<Conversation> => {
  const customerPlace = { channel: customerChannel, thread: `${customerChannel}:${id}` };
  const whole = { ...from, id, tenant: stage.lumen.id, customerPlace, ...over } as Conversation;
  return inLumen((tx) => tx.createConversation(whole));
};

const recorded = (id: string, record: CaseRecord, when = at('09:00')) => inLumen((tx) => tx.record(id, when, record));

const claim = (agent: string, waitedMs: number | null, when = at('09:00')) =>
  recorded('a', { what: 'claimed', agent, waitedMs }, when);

const kept = () =>
  asTenant(stage.fresh.database.pool, stage.lumen.id, async (sql) => {
    const { rows } = await sql.query('select what, person, ms, detail from app.case_record order by n');
    return rows;
  });

describe('what happened to a case', () => {
  const written: readonly [record: CaseRecord, person: string | null, ms: number | null][] = [
    [{ what: 'escalated', trigger: 'human-request' }, null, null],
    [{ what: 'claimed', agent: ana, waitedMs: 1_500.5 }, ana, 1_500.5],
    [{ what: 'claimed', agent: ana, waitedMs: null }, ana, null],
    [{ what: 'first-reply', agent: ana, afterMs: 7 }, ana, 7],
    [{ what: 'transferred', from: ana, to: ben }, ana, null],
    [{ what: 'snoozed', agent: ana, until: at('10:00') }, ana, null],
    [{ what: 'resolved', by: null, outcome: 'spam', afterMs: 9 }, null, 9],
    [{ what: 'reopened' }, null, null],
    [{ what: 'right-call', agent: ana, rightCall: 'sooner' }, ana, null],
    [{ what: 'target-missed', target: 'first-reply' }, null, null],
  ];

  it.each(written)('is written down as it was: %j', async (record, person, ms) => {
    await made('a', waiting);
    await recorded('a', record);
    const { what, ...detail } = record;
    expect(await kept()).toEqual([{ what, person, ms, detail }]);
  });

  it('is written down of no case that another workspace has', async () => {
    await made('a', waiting);
    const acme = await acmeOf(stage.opened);
    await stage.store.inTenant(acme.id, (tx) => tx.record('a', at('09:00'), { what: 'reopened' }));
    expect(await kept()).toEqual([]);
  });
});

describe('who waits', () => {
  const facts = (id = 'me', when = at('09:30')) => inLumen((tx) => tx.waitFacts(id, when));

  it('has those before them who were asked for sooner and still wait', async () => {
    await made('me', waiting, { since: at('09:10') });
    await made('sooner', waiting, { since: at('09:05') });
    await made('later', waiting, { since: at('09:15') });
    await made('in hand', claimedBy(ana));
    await made('over', resolvedBy(ana));
    expect(await facts()).toEqual({ ahead: 1, usualMs: null });
    expect(await facts('later')).toMatchObject({ ahead: 2 });
    expect(await facts('sooner')).toMatchObject({ ahead: 0 });
  });

  it('has not those before them who wait for other agents', async () => {
    const elsewhere = { agentsPlace: { channel: NEW, thread: `${NEW}:1` }, since: at('09:05') };
    await made('me', waiting, { since: at('09:10') });
    await made('elsewhere', waiting, elsewhere);
    await made('not posted yet', waiting, { agentsPlace: null, since: at('09:06') });
    expect(await facts()).toMatchObject({ ahead: 1 });
  });

  it('hears the usual time once there are enough claims to tell it', async () => {
    await made('a', waiting);
    for (const minutes of [1, 2, 30, 4]) await claim(ana, minutes * MINUTE);
    expect(await facts('a')).toMatchObject({ usualMs: null });
    await claim(ben, 3 * MINUTE);
    expect(await facts('a')).toMatchObject({ usualMs: 3 * MINUTE });
  });

  it('hears it from the latest claims of people whom somebody had called', async () => {
    await made('a', waiting);
    for (let n = 0; n < 20; n += 1) await claim(ana, 10 * MINUTE, at('09:00') + n);
    await claim(ana, null, at('09:20'));
    for (let n = 0; n < 20; n += 1) await claim(ana, 2 * MINUTE, at('08:00') + n);
    for (let n = 0; n < 20; n += 1) await claim(ana, MINUTE, at('09:00') - 15 * DAY);
    expect(await facts('a')).toMatchObject({ usualMs: 10 * MINUTE });
    expect(await facts('a', at('09:30') + 14 * DAY)).toMatchObject({ usualMs: null });
  });

  it('is nobody when the conversation is not known', async () => {
    expect(await facts('nobody')).toEqual({ ahead: 0, usualMs: null });
  });
});

describe('who could take a case', () => {
  const roster = (when = at('10:00')) => inLumen((tx) => tx.roster(when));

  it('is told the least busy first, then who has waited longest for one', async () => {
    await made('a', claimedBy(ana));
    await made('b', takenBySam());
    await claim(ana, MINUTE, at('09:01'));
    await claim(ben, MINUTE, at('09:05'));
    await claim(ben, MINUTE, at('09:04'));
    await claim(sam, MINUTE, at('09:00'));
    await claim('slack:U0EVA', MINUTE, at('09:03'));
    expect(await roster()).toEqual([
      { person: 'slack:U0EVA', open: 0, lastClaimAt: at('09:03') },
      { person: ben, open: 0, lastClaimAt: at('09:05') },
      { person: sam, open: 1, lastClaimAt: at('09:00') },
      { person: ana, open: 1, lastClaimAt: at('09:01') },
    ]);
  });

  it('is nobody who has claimed nothing for two weeks', async () => {
    await made('a', claimedBy(ana));
    await claim(ana, MINUTE, at('09:00'));
    expect(await roster(at('09:00') + 14 * DAY)).toHaveLength(1);
    expect(await roster(at('09:01') + 14 * DAY)).toEqual([]);
  });

  const takenBySam = (): Conversation => ({ ...claimedBy(sam), via: 'thread' }) as Conversation;
});

describe('what somebody has in hand', () => {
  it('are the open cases they have claimed', async () => {
    await made('second', claimedBy(ana), { claimedAt: at('09:20') });
    await made('first', claimedBy(ana), { claimedAt: at('09:10') });
    await made('of Ben', claimedBy(ben));
    await made('over', resolvedBy(ana));
    await made('released', waiting, { lastAgent: ana });
    expect(await inLumen((tx) => tx.claimedBy(ana))).toEqual(['first', 'second']);
    expect(await inLumen((tx) => tx.claimedBy(carla))).toEqual([]);
  });
});

describe('earlier cases', () => {
  const earlier = (limit = 10) => inLumen((tx) => tx.earlierCases(customerChannel, 'now', limit));
  const tell = (id: string, ...said: readonly Partial<Message>[]) =>
    inLumen(async (tx) => {
      for (const [n, over] of said.entries())
        await tx.addMessage(id, message(n + 1, { remoteId: `${id}-${n + 1}`, ...over }));
    });
  const asked = { text: 'Where is my invoice?' };
  const answered = { role: 'agent', person: ana, name: 'Ana Ruiz', text: 'Here it is.' } as const;

  beforeEach(() => made('now', waiting));

  it('say what was asked, who helped and how it ended', async () => {
    await made('a', resolvedBy(ana), { outcome: 'no-answer', rating: 4 });
    await tell('a', asked, answered, { text: 'Thanks' });
    expect(await earlier()).toEqual([
      {
        conversation: 'a',
        asked: asked.text,
        at: at('09:30'),
        outcome: 'no-answer',
        agent: ana,
        agentName: 'Ana Ruiz',
        rating: 4,
        channel: customerChannel,
        remoteId: 'a-1',
      },
    ]);
  });

  it('are those of the same channel that have ended, newest first', async () => {
    const elsewhere = { customerPlace: { channel: NEW, thread: `${NEW}:1` } };
    for (const [id, clock] of [
      ['a', '09:10'],
      ['b', '09:30'],
      ['c', '09:20'],
    ] as const) {
      await made(id, resolvedBy(ana), { resolvedAt: at(clock) });
      await tell(id, asked);
    }
    await made('elsewhere', resolvedBy(ana), elsewhere);
    await tell('elsewhere', asked);
    expect((await earlier()).map(({ conversation }) => conversation)).toEqual(['b', 'c', 'a']);
    expect((await earlier(1)).map(({ conversation }) => conversation)).toEqual(['b']);
  });

  it('show nothing that the customer took back, and no more than a glance takes', async () => {
    await made('a', resolvedBy(ana));
    await tell('a', { text: 'My card is 4111', deletedAt: at('09:01') }, { text: 'x'.repeat(50_000) });
    await made('all taken back', resolvedBy(ana));
    await tell('all taken back', { ...asked, deletedAt: at('09:01') });
    const [only, ...others] = await earlier();
    expect(others).toEqual([]);
    expect(only?.asked).toBe('x'.repeat(500));
  });

  it('that the bot solved alone had no agent', async () => {
    await made('a', resolvedBy(ana), { resolvedBy: null, lastAgent: null });
    await tell('a', asked);
    expect(await earlier()).toMatchObject([{ agent: null, agentName: null, rating: null }]);
  });
});

describe('what the bot’s own page shows', () => {
  const mine = (limit = 10) => stage.opened.cases.casesOf(stage.lumen.id, ana, limit);
  const ids = (page: Awaited<ReturnType<typeof mine>>) => page.cases.map(({ conversation }) => conversation.id);

  it('are my cases and those I was asked to take, the newest claim first, with what was asked', async () => {
    await made('old', claimedBy(ana), { claimedAt: at('09:10') });
    await made('new', claimedBy(ana), { claimedAt: at('09:20') });
    await made('offered', claimedBy(ben), {
      claimedAt: at('09:15'),
      offered: { to: { person: ana }, at: at('09:16') },
    });
    await made('of Ben', claimedBy(ben), { offered: { to: { group: 'S1' }, at: at('09:16') } });
    await made('over', resolvedBy(ana));
    await inLumen(async (tx) => {
      await tx.addMessage('new', message(1, { deletedAt: at('09:01') }));
      await tx.addMessage('new', message(2, { remoteId: 'new-2', text: `Help! ${'x'.repeat(500)}` }));
    });
    const page = await mine();
    expect(ids(page)).toEqual(['new', 'offered', 'old']);
    expect(page.total).toBe(3);
    expect(page.cases[0]?.asked).toBe(`Help! ${'x'.repeat(194)}`);
    expect(page.cases[1]?.asked).toBe('');
    expect(await mine(1)).toMatchObject({ total: 3, cases: [{ conversation: { id: 'new' } }] });
  });

  it('are the cases that wait, the longest first, and how many there are', async () => {
    await made('b', waiting, { since: at('09:05') });
    await made('a', waiting, { since: at('09:03') });
    await made('in hand', claimedBy(ana));
    const waitingCases = await stage.opened.cases.waitingCases(stage.lumen.id, 1);
    expect(ids(waitingCases)).toEqual(['a']);
    expect(waitingCases.total).toBe(2);
  });

  it('is nothing where there is nothing, and nothing of another workspace', async () => {
    expect(await mine()).toEqual({ cases: [], total: 0 });
    await made('a', claimedBy(ana));
    const acme = await acmeOf(stage.opened);
    expect(await stage.opened.cases.casesOf(acme.id, ana, 10)).toEqual({ cases: [], total: 0 });
  });
});

describe('a drill', () => {
  const drill = { drill: true };

  it('is outside all numbers', async () => {
    await made('me', waiting, { since: at('09:10') });
    await made('practice', waiting, { ...drill, since: at('09:05') });
    await made('in hand', claimedBy(ana), drill);
    await made('over', resolvedBy(ana), drill);
    for (const id of ['practice', 'over']) await inLumen((tx) => tx.addMessage(id, message(1, { remoteId: id })));
    await recorded('practice', { what: 'claimed', agent: ana, waitedMs: MINUTE });
    const { conversations, oldestWaitingSince } = await stage.opened.admin.status(stage.lumen.id);
    expect(conversations).toEqual({ bot: 0, waiting: 1, claimed: 0, resolved: 0 });
    expect(oldestWaitingSince).toBe(at('09:10'));
    await inLumen(async (tx) => {
      expect(await tx.waitFacts('me', at('09:30'))).toEqual({ ahead: 0, usualMs: null });
      expect(await tx.roster(at('09:30'))).toEqual([]);
      expect(await tx.earlierCases(customerChannel, 'me', 10)).toEqual([]);
    });
    expect(await kept()).toEqual([]);
  });

  it('does not make an agent busier', async () => {
    await made('a', waiting);
    await made('in hand', claimedBy(ana), drill);
    await claim(ana, MINUTE);
    expect(await inLumen((tx) => tx.roster(at('09:30')))).toMatchObject([{ person: ana, open: 0 }]);
  });

  it('teaches the bot nothing', async () => {
    await made('over', resolvedBy(ana), drill);
    await inLumen(async (tx) => {
      await tx.addMessage('over', message(1));
      await tx.addMessage('over', message(2, { role: 'agent', person: ana }));
    });
    expect(await stage.opened.knowledge.pastConversations(stage.lumen.id, 10)).toEqual([]);
  });

  it('is worked like any other case', async () => {
    await made('practice', claimedBy(ana), drill);
    expect(await inLumen((tx) => tx.claimedBy(ana))).toEqual(['practice']);
    expect(await inLumen((tx) => tx.openConversationsIn(customerChannel))).toEqual(['practice']);
    expect(await stage.opened.cases.casesOf(stage.lumen.id, ana, 5)).toMatchObject({
      cases: [{ conversation: { drill: true } }],
    });
  });

  it('remains one, whatever is saved of it', async () => {
    const practice = await made('practice', waiting, drill);
    await inLumen((tx) => tx.saveConversation({ ...practice, drill: false }));
    expect(await stage.opened.admin.status(stage.lumen.id)).toMatchObject({ conversations: { waiting: 0 } });
  });

  it('has a channel of its own, which is on no admin’s list', async () => {
    const channel = 'drill:T0LUMEN:1';
    await inLumen((tx) => tx.setChannel({ channel, kind: 'drill', connectedBy: ana }));
    await inLumen((tx) => tx.setChannel({ channel: agentsChannel, kind: 'agents', connectedBy: ana }));
    expect(await inLumen((tx) => tx.connectedChannel(channel))).toMatchObject({ kind: 'drill' });
    expect(await stage.opened.admin.channels(stage.lumen.id)).toMatchObject([{ channel: agentsChannel }]);
  });
});
