import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import { ana, at, resolvedBy } from '../support/builders.ts';
import { acmeOf, customerChannel, message } from './examples.ts';
import { stageOf } from './stage.ts';

const stage = stageOf();
const past = (limit = 10) => stage.opened.knowledge.pastConversations(stage.lumen.id, limit);

/** A conversation that Ana resolved, in a thread of its own. */
const resolved = (id: string, over: object = {}): Conversation => {
  const place = { channel: customerChannel, thread: `${customerChannel}:${id}` };
  return { ...resolvedBy(ana), tenant: stage.lumen.id, id, customerPlace: place, ...over } as Conversation;
};

const tell = (conversation: Conversation, ...messages: readonly Partial<Message>[]) =>
  stage.inLumen(async (tx) => {
    await tx.createConversation(conversation);
    for (const [n, over] of messages.entries())
      await tx.addMessage(conversation.id, message(n + 1, { remoteId: `${conversation.id}-${n + 1}`, ...over }));
  });

const asked: Partial<Message> = { text: 'Can I get an invoice for May?' };
const byBot: Partial<Message> = { role: 'bot', person: null, name: 'Baton', text: 'I am not sure.' };
const answered: Partial<Message> = { role: 'agent', person: ana, name: 'Ana Ruiz', text: 'Here it is.' };

describe('a past conversation', () => {
  it('tells what was asked and what people answered, and where it stands', async () => {
    await tell(resolved('a', { rating: 5 }), asked, byBot, answered);
    expect(await past()).toEqual([
      {
        conversation: 'a',
        channel: customerChannel,
        remoteId: 'a-1',
        messages: [
          { role: 'customer', name: 'Carla', text: asked.text, sentAt: at('09:00') + 0.125 },
          { role: 'agent', name: 'Ana Ruiz', text: answered.text, sentAt: at('09:00') + 0.125 },
        ],
        resolvedAt: at('09:30'),
        rating: 5,
      },
    ]);
  });

  it('keeps to itself what agents said among themselves, and what was taken back', async () => {
    await tell(
      resolved('a'),
      { text: 'My card is 4111', deletedAt: at('09:01') },
      asked,
      { ...answered, internal: true, text: 'Is she the one who never pays?' },
      { ...answered, text: 'Wrong window', deletedAt: at('09:05') },
      answered,
    );
    const [told] = await past();
    expect(told?.messages.map(({ text }) => text)).toEqual([asked.text, answered.text]);
    expect(told?.remoteId).toBe('a-2');
  });

  it('counts a colleague who answered in the customer’s thread', async () => {
    await tell(resolved('a'), asked, { ...answered, role: 'colleague' });
    expect(await past()).toMatchObject([{ messages: [{ role: 'customer' }, { role: 'colleague' }] }]);
  });

  it('is one that is resolved, and in which a human answered the customer', async () => {
    await tell(resolved('bot alone'), asked, byBot);
    await tell(resolved('among agents'), asked, { ...answered, internal: true });
    await tell(resolved('taken back'), asked, { ...answered, deletedAt: at('09:05') });
    await tell(resolved('a file alone'), asked, { ...answered, text: '', files: [{ id: null, name: 'invoice.pdf' }] });
    await tell(resolved('still running', { status: 'claimed' }), asked, answered);
    expect(await past()).toEqual([]);
  });

  it('comes before those that were resolved earlier', async () => {
    for (const [id, clock] of [
      ['a', '09:10'],
      ['b', '09:30'],
      ['c', '09:20'],
    ] as const)
      await tell(resolved(id, { resolvedAt: at(clock) }), asked, answered);
    expect((await past()).map(({ conversation }) => conversation)).toEqual(['b', 'c', 'a']);
    expect((await past(2)).map(({ conversation }) => conversation)).toEqual(['b', 'c']);
  });

  it('is cut, and a pasted log does not crowd out the reply', async () => {
    await tell(
      resolved('a'),
      { text: 'x'.repeat(50_000) },
      { text: 'Still there?' },
      { ...answered, text: '😀'.repeat(5_000) },
    );
    const [told] = await past();
    expect(told?.messages.map(({ role, text }) => [role, [...text].length])).toEqual([
      ['customer', 4_000],
      ['agent', 4_000],
    ]);
  });

  it('whose customer wrote nothing that stands can’t be linked to', async () => {
    await tell(resolved('a'), { ...asked, channel: null, remoteId: null }, answered);
    expect(await past()).toMatchObject([{ remoteId: null }]);
  });

  it('is nobody’s but its workspace’s', async () => {
    await tell(resolved('a'), asked, answered);
    const acme = await acmeOf(stage.opened);
    expect(await stage.opened.knowledge.pastConversations(acme.id, 10)).toEqual([]);
  });
});
