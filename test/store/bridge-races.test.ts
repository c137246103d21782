/** People who act at the same moment, or once they may not any more, in the rows that come of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { handlePeopleNews, handlePostDeleted } from '../../src/bridge/handle-people.ts';
import { handlePress } from '../../src/bridge/handle-presses.ts';
import { handleReaction } from '../../src/bridge/handle-reactions.ts';
import { handleSpeech } from '../../src/bridge/handle-speech.ts';
import type { Handling } from '../../src/bridge/handling.ts';
import { dropSuggestion, keepEnriched, keepRenewed } from '../../src/bridge/keep-handoff.ts';
import type { TenantTx } from '../../src/bridge/ports.ts';
import { apply } from '../../src/bridge/write-down.ts';
import type { Who } from '../../src/channel/channel.ts';
import type { Inbound } from '../../src/channel/inbound.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Effect } from '../../src/conversation/effect.ts';
import { markOf } from '../../src/conversation/handoff-package.ts';
import { NO_ATTRIBUTES } from '../../src/conversation/policy.ts';
import { agentsThread, ana, at, ben, claimedBy, policy, resolvedBy, sam, withBot } from '../support/builders.ts';
import { agentsChannel, claimed, conversationOf, customerChannel, handoff, message } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const { inLumen } = stage;

const who = (person: string, side: Who['side']): Who => ({
  person,
  name: person,
  picture: null,
  side,
  bot: false,
  admin: false,
  company: 'Lumen',
  timeZone: null,
});

/** What a handler in the agents' channel finds, where everybody is a colleague but those in `guests`. */
const inAgentsChannel = (tx: TenantTx, inbound: Inbound, guests: readonly string[], waitedMs: number): Handling => {
  const handling: Pick<
    Handling,
    'tx' | 'policy' | 'item' | 'connected' | 'who' | 'now' | 'sorting' | 'channel' | 'log'
  > = {
    tx,
    policy,
    item: { id: 'item', payload: { from: 'platform', inbound }, receivedAt: at('09:10') },
    connected: {
      channel: agentsChannel,
      kind: 'agents',
      connectedBy: null,
      attributes: NO_ATTRIBUTES,
      judgement: null,
    },
    who: (person) => who(person, guests.includes(person) ? 'external' : 'internal'),
    now: () => at('09:10') + waitedMs,
    sorting: { mattersOf: () => ({ topics: [], language: null }) },
    channel: { threadOf: (channel: string, remoteId: string) => `${channel}:${remoteId}` } as Handling['channel'],
    log: { debug() {}, info() {}, warn() {}, error() {} },
  };
  return handling as Handling;
};

const place = { channel: agentsChannel, thread: agentsThread };
const heard = { installation: 'T0LUMEN', deliveryId: 'd', key: 'k', lane: agentsThread, at: at('09:10') };
const by = (person: string) => ({ person, team: 'T0LUMEN' });

const begin = (c: Conversation) =>
  inLumen((tx) => tx.createConversation(conversationOf(stage.lumen, { ...c, tenant: stage.lumen.id })));

async function waitsFor(lane: string): Promise<readonly Effect[]> {
  for (;;) {
    const lease = await claimed(stage.store.lanes, 'out');
    if (lease.lane === lane) return (await stage.store.lanes.outboxHead(lease, 20)).map(({ job }) => job.effect);
  }
}

describe('a reply that is sent again', () => {
  const long = message(1, { role: 'agent', person: ana, channel: agentsChannel, text: 'long '.repeat(1_500) });

  it('goes out without what of it stands there already', async () => {
    await begin({ ...claimedBy(ana), undelivered: [{ seq: 1, certain: true }] });
    const items = await inLumen(async (tx) => {
      await tx.addMessage(withBot.id, long);
      const before = await tx.lockConversation(withBot.id);
      if (!before) throw new Error('It is not there');
      const resend = { type: 'agent.resend', at: at('09:10'), agent: ana, seq: 1 } as const;
      await apply(tx, { ...before, undelivered: [{ seq: 1, certain: true }] }, resend, policy, null);
      return tx.showings(withBot.id, 1);
    });
    expect(items.map(({ part }) => part)).toEqual([0, 1, 2]);
    // The first part arrived after all, as its echo shows.
    const [first] = items;
    if (!first) throw new Error('Nothing was written down');
    await stage.store.settleEcho(stage.lumen.id, first.id, customerChannel, '1763888700.000100');
    const parts = await inLumen(async (tx) => {
      const before = await tx.lockConversation(withBot.id);
      if (!before) throw new Error('It is not there');
      const resend = { type: 'agent.resend', at: at('09:11'), agent: ana, seq: 1 } as const;
      await apply(tx, { ...before, undelivered: [{ seq: 1, certain: false }] }, resend, policy, null);
      return (await tx.showings(withBot.id, 1)).map(({ part }) => part);
    });
    expect(parts).toEqual([0, 1, 2, 1, 2]);
  });
});

describe('a suggested reply', () => {
  const send: Extract<Inbound, { kind: 'press' }> = {
    ...heard,
    kind: 'press',
    sender: by(ben),
    place,
    remoteId: '1763888460.000200',
    verb: 'send-reply',
    value: handoff.suggestedReply ? markOf(handoff.suggestedReply) : '',
  };
  const suggested = async () => (await inLumen((tx) => tx.handoff(withBot.id)))?.suggestedReply ?? null;
  const pressed = (person: string) =>
    inLumen((tx) => {
      const press = { ...send, sender: by(person) };
      return handlePress(press, inAgentsChannel(tx, press, [], 0));
    });

  beforeEach(async () => {
    await begin(claimedBy(ana));
    await inLumen((tx) => tx.saveHandoff(withBot.id, handoff));
  });

  it('is still there for whoever may send it, when somebody else tried', async () => {
    await pressed(ben);
    expect(await suggested()).not.toBeNull();
    await pressed(ana);
    expect(await suggested()).toBeNull();
  });

  it('is sent as it was read, or not at all', async () => {
    const other = { text: 'Something else that a model wrote.', from: [], by: 'model' } as const;
    await inLumen((tx) => tx.saveHandoff(withBot.id, { ...handoff, suggestedReply: other }));
    await pressed(ana);
    expect(await suggested()).toEqual(other);
    expect(await inLumen((tx) => tx.messages(withBot.id))).toEqual([]);
    expect(await waitsFor(agentsChannel)).toContainEqual(
      expect.objectContaining({ type: 'whisper', to: ana, say: { whisper: 'suggestion-changed' } }),
    );
  });

  it('that was sent while a model wrote does not come back with what it wrote', async () => {
    await inLumen((tx) => dropSuggestion(tx, withBot.id));
    await inLumen((tx) => keepEnriched(tx, withBot.id, handoff, { ...handoff, intent: 'better' }));
    expect(await inLumen((tx) => tx.handoff(withBot.id))).toMatchObject({ intent: 'better', suggestedReply: null });
  });

  it('nor with what followed the talk; and what a model wrote meanwhile is not lost', async () => {
    const before = await inLumen((tx) => tx.handoff(withBot.id));
    if (!before) throw new Error('It is not there');
    await inLumen((tx) => keepRenewed(tx, withBot.id, before, { ...before, upTo: 3 }));
    await inLumen((tx) => keepEnriched(tx, withBot.id, before, { ...before, intent: 'better' }));
    await inLumen((tx) => dropSuggestion(tx, withBot.id));
    await inLumen((tx) => keepRenewed(tx, withBot.id, before, { ...before, upTo: 4 }));
    expect(await inLumen((tx) => tx.handoff(withBot.id))).toMatchObject({ intent: 'better', suggestedReply: null });
  });
});

describe('whoever may not work on a case any more', () => {
  const reply = message(1, { role: 'agent', person: ana, channel: agentsChannel, text: 'Done.' });
  const edit: Extract<Inbound, { kind: 'edit' }> = {
    ...heard,
    kind: 'edit',
    sender: by(ana),
    place,
    remoteId: 'ts-1',
    said: ['Something else.'],
    look: null,
  };
  const thumb: Extract<Inbound, { kind: 'reaction' }> = {
    ...heard,
    kind: 'reaction',
    sender: by(ana),
    channel: agentsChannel,
    remoteId: 'ts-1',
    emoji: 'thumbsup',
    added: true,
  };
  const react = (added: boolean, guests: readonly string[]) =>
    inLumen((tx) => {
      const reaction = { ...thumb, added };
      return handleReaction(reaction, inAgentsChannel(tx, reaction, guests, 0));
    });
  const reactors = () => inLumen((tx) => tx.reactors(withBot.id, 1, 'thumbsup', 'agents'));

  beforeEach(async () => {
    await begin(claimedBy(ana));
    await inLumen((tx) => tx.addMessage(withBot.id, reply));
  });

  it('puts nothing into other words for the customer', async () => {
    await inLumen((tx) => handleSpeech(edit, inAgentsChannel(tx, edit, [ana], 0)));
    expect((await inLumen((tx) => tx.messages(withBot.id)))[0]?.text).toBe('Done.');
    await inLumen((tx) => handleSpeech(edit, inAgentsChannel(tx, edit, [], 0)));
    expect((await inLumen((tx) => tx.messages(withBot.id)))[0]?.text).toBe('Something else.');
  });

  it('takes their emoji off again, and puts none on', async () => {
    await react(true, []);
    expect(await reactors()).toBe(1);
    await react(false, [ana]);
    expect(await reactors()).toBe(0);
    await react(true, [ana]);
    expect(await reactors()).toBe(0);
  });
});

describe('the first message of the agents’ thread', () => {
  const deleted: Extract<Inbound, { kind: 'post-deleted' }> = {
    ...heard,
    kind: 'post-deleted',
    place,
    remoteId: '17.2',
  };
  const tell = (waitedMs: number) =>
    inLumen((tx) => handlePostDeleted(deleted, inAgentsChannel(tx, deleted, [], waitedMs)));

  it('that is deleted before we know that it stands is missed all the same', async () => {
    await begin({ ...claimedBy(ana), agentsRoot: null });
    expect(await tell(100)).toBe('again');
    expect(await tell(60_000)).toEqual([]);
    await inLumen((tx) =>
      tx.saveConversation(
        conversationOf(stage.lumen, { ...claimedBy(ana), tenant: stage.lumen.id, agentsRoot: '17.2' }),
      ),
    );
    expect(await tell(600)).toEqual([]);
    expect(await waitsFor(agentsChannel)).toEqual([{ type: 'restore-root' }]);
  });
});

describe('an agent who is gone', () => {
  const gone: Extract<Inbound, { kind: 'person-gone' }> = { ...heard, kind: 'person-gone', person: ana };

  it('gets nobody back who returns later: they wait for whoever is there', async () => {
    await begin(resolvedBy(ana));
    await inLumen((tx) => handlePeopleNews(gone, inAgentsChannel(tx, gone, [ana], 0)));
    expect(await inLumen((tx) => tx.readConversation(withBot.id))).toMatchObject({
      status: 'resolved',
      lastAgent: null,
    });
  });

  it('leaves alone what others had', async () => {
    await begin(resolvedBy(sam));
    await inLumen((tx) => handlePeopleNews(gone, inAgentsChannel(tx, gone, [ana], 0)));
    expect(await inLumen((tx) => tx.readConversation(withBot.id))).toMatchObject({ lastAgent: sam });
  });
});
