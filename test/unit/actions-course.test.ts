import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextReply } from '../../src/actions/course.ts';
import type { Actions, Heard } from '../../src/actions/heard.ts';
import { learnWanting } from '../../src/actions/intent.ts';
import { readDefinition } from '../../src/actions/read-definition.ts';
import { readDefinitionFile } from '../../src/actions/read-file.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Reply } from '../../src/conversation/event.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Reader } from '../../src/conversation/reader.ts';
import { at, carla, message, withBot } from '../support/builders.ts';

const actionsOf = (definitions: readonly ReturnType<typeof readDefinition>[]): Actions => ({
  definitions: new Map(definitions.map((definition) => [definition.name, definition])),
  wanted: learnWanting(definitions),
});

const lumen = actionsOf(
  readdirSync('actions').map((file) => readDefinitionFile(readFileSync(join('actions', file), 'utf8'))),
);

const acme: Reader = { channel: 'slack:C0EXTACME', channelName: 'ext-acme', companies: ['Acme'], side: 'customer' };

/** A customer who talks with the actions of Lumen: each message follows what the one before led to. */
function talk(actions: Actions = lumen, reader: Reader = acme) {
  let conversation: Conversation = { ...withBot, engagement: { ...withBot.engagement, startedAt: at('09:00') } };
  const earlier: Message[] = [];
  let minute = 0;
  const say = (text: string, also: Partial<Heard> = {}): Reply | null => {
    minute++;
    const now = at(`09:${String(minute).padStart(2, '0')}`);
    const seq = earlier.length + 1;
    const heard = { conversation, seq, text, earlier: [...earlier], reader, at: now, newId: `u${seq}`, ...also };
    const reply = nextReply(actions, heard);
    earlier.push(message({ seq, text, sentAt: now, person: carla }));
    conversation = { ...conversation, undertaking: reply && 'undertaking' in reply ? reply.undertaking : null };
    return reply;
  };
  /** What was begun is being done. */
  const perform = () => {
    const { undertaking } = conversation;
    if (undertaking) conversation = { ...conversation, undertaking: { ...undertaking, stage: 'performing' } };
  };
  const done = () => {
    const { undertaking } = conversation;
    if (!undertaking) return;
    const { action, title, slots } = undertaking;
    const deed = {
      action,
      title,
      slots,
      ended: 'done',
      outcome: 'Done.',
      at: at(`09:${minute}0`.slice(0, 5)),
    } as const;
    conversation = { ...conversation, undertaking: null, deeds: [...conversation.deeds, deed] };
  };
  return { say, perform, done, reader };
}

const slotsOf = (reply: Reply | null) =>
  reply && 'undertaking' in reply
    ? Object.fromEntries(reply.undertaking.slots.map(({ name, value }) => [name, value]))
    : null;

describe('an action', () => {
  it.each([
    "found it, it's LU-10023",
    'I found it in my mail: LU-10023',
    'forget that, LU-10023',
    'I changed my mind, make it LU-10023',
  ])('is not left by who puts something right: %j', (text) => {
    const { say } = talk();
    say('where is my order?');
    const reply = say(text);
    expect(reply).toMatchObject({ kind: 'perform-action' });
    expect(slotsOf(reply)).toEqual({ order: 'LU-10023' });
  });

  it('takes no day from a text that was asked for', () => {
    const returning = readDefinition({
      name: 'return-item',
      title: 'Return',
      examples: [
        'I want to return my item',
        'please start a return',
        'return order P-1234',
        'send it back',
        'I return it',
      ],
      slots: [
        { name: 'reason', label: 'Reason', type: 'text', ask: 'Why do you return it?' },
        { name: 'day', label: 'Day', type: 'date', ask: 'When shall we fetch it?' },
      ],
      request: { method: 'POST', url: 'https://shop.example/returns' },
      say: [{ text: 'Done.' }],
      source: { title: 'Shop' },
    });
    const { say } = talk(actionsOf([returning]));
    say('I want to return my item');
    const reply = say('It arrived on Friday and is broken');
    expect(reply).toMatchObject({ kind: 'ask-slot', question: 'When shall we fetch it?' });
    expect(slotsOf(reply)).toEqual({ reason: 'It arrived on Friday and is broken' });
  });

  it('is left by who names what it was about', () => {
    const { say } = talk();
    say('where is my order?');
    expect(say('never mind, LU-10023 has just arrived')).toEqual({ kind: 'leave-action' });
  });

  it('is not about the order that was named before, when it is another', () => {
    const { say } = talk();
    say('I have received LU-10023, thanks');
    expect(say('and where is my other order?')).toMatchObject({ kind: 'ask-slot' });
  });

  it('does not take a deleted message into account', () => {
    const { say } = talk();
    say('please confirm our onboarding call');
    const gone = message({ seq: 2, text: 'on Friday', sentAt: at('09:02'), person: carla, deletedAt: at('09:03') });
    expect(say('at 3pm', { earlier: [gone] })).toMatchObject({
      kind: 'ask-slot',
      again:
        'I need the day as well. Something like "Tuesday 3pm" or "1 December 15:00", or the code from the invitation, such as BK-2041.',
    });
  });

  it('is begun, asks for what is missing, and is done', () => {
    const { say } = talk();
    expect(say('Hi! Where is my order?')).toMatchObject({
      kind: 'ask-slot',
      question: 'Which order is it? Please send me its number; it looks like LU-10023.',
      again: null,
      undertaking: { id: 'u1', action: 'order-status', asked: 'order', stage: 'asking', misses: 0, since: 1 },
    });
    const reply = say('it should be lu 10023');
    expect(reply).toMatchObject({ kind: 'perform-action', undertaking: { id: 'u1', title: 'Order status' } });
    expect(slotsOf(reply)).toEqual({ order: 'LU-10023' });
  });

  it('asks for nothing that was said with it', () => {
    const reply = talk().say('Could you tell me where order LU-10023 is?');
    expect(reply?.kind).toBe('perform-action');
    expect(slotsOf(reply)).toEqual({ order: 'LU-10023' });
  });

  it('takes what was said before', () => {
    const { say } = talk();
    expect(say('We have a problem with LU-10024 I guess, one reader is scratched')).toBeNull();
    expect(slotsOf(say('Where is my order?'))).toEqual({ order: 'LU-10024' });
  });

  it('takes nothing that was said for an earlier one of its kind', () => {
    const { say, done } = talk();
    say('where is my order LU-10023');
    done();
    expect(say('and where is my other order?')?.kind).toBe('ask-slot');
  });

  it('is begun again by another number', () => {
    const { say, done } = talk();
    say('where is my order LU-10023');
    done();
    expect(slotsOf(say('and LU-10024?'))).toEqual({ order: 'LU-10024' });
    done();
    expect(slotsOf(say("sorry, it's LU-10025"))).toEqual({ order: 'LU-10025' });
    done();
    expect(say('LU-10026 arrived broken')).toBeNull();
  });

  it('is begun by a number alone', () => {
    expect(talk().say('order LU-10023?')?.kind).toBe('perform-action');
    expect(talk().say('LU-10023 is a pretty number')).toBeNull();
  });

  it('asks which of two is meant', () => {
    const { say } = talk();
    expect(say('where are my orders LU-10023 and LU-10024?')).toMatchObject({ kind: 'ask-slot', again: null });
    expect(say('LU-10023 and LU-10024')).toMatchObject({
      kind: 'ask-slot',
      again: expect.stringContaining('Which one is it?'),
    });
    expect(slotsOf(say('the first one, LU-10023'))).toEqual({ order: 'LU-10023' });
  });

  it('is given up when the answer does not parse three times', () => {
    const { say } = talk();
    say('where is my order');
    expect(say('12345')).toMatchObject({ kind: 'ask-slot', again: expect.stringContaining('looks like LU-12345') });
    expect(say('../../etc/passwd')).toMatchObject({ kind: 'ask-slot', undertaking: { misses: 2 } });
    expect(say('LU-ABCDE')).toMatchObject({
      kind: 'give-up-action',
      because: 'Order status: “Order number” could not be read 3 times',
    });
  });

  it('is given up when they do not have what it needs', () => {
    const { say } = talk();
    say('where is my order');
    expect(say('where do I find it?')).toMatchObject({
      kind: 'ask-slot',
      again: expect.stringContaining('confirmation'),
    });
    expect(say("I don't have it")).toMatchObject({
      kind: 'give-up-action',
      because: 'Order status: the customer does not have “Order number”',
    });
  });

  it.each(['never mind', 'cancel', 'forget it, thanks', 'I changed my mind'])('is left with %j', (text) => {
    const { say } = talk();
    say('where is my order');
    expect(say(text)).toEqual({ kind: 'leave-action' });
  });

  it.each(['How do I change my plan?', 'never mind. How do I invite a colleague?', 'what does Pro cost?'])(
    'makes room for another question: %j',
    (text) => {
      const { say } = talk();
      say('where is my order');
      expect(say(text)).toBeNull();
    },
  );

  it('makes room for another action', () => {
    const { say } = talk();
    say('where is my order');
    expect(say('actually, please reset my password first')).toMatchObject({
      kind: 'ask-slot',
      undertaking: { action: 'password-reset', id: 'u2' },
    });
  });

  it('says nothing while it is being done', () => {
    const { say, perform } = talk();
    say('where is my order LU-10023');
    perform();
    expect(say('hello? LU-10024')).toBeNull();
  });

  it('is left as it is by a greeting, or "one moment"', () => {
    const { say } = talk();
    say('where is my order');
    expect(say('one moment')).toBeNull();
  });
});

describe('an action that asks before', () => {
  it('is done after a yes', () => {
    const { say } = talk();
    expect(say('please reset the password for carla@acme.example')).toMatchObject({
      kind: 'confirm-action',
      question: 'Shall I send a password reset link to carla@acme.example?',
      undertaking: { stage: 'confirming', asked: null },
    });
    expect(say('yes please')).toMatchObject({ kind: 'perform-action', undertaking: { id: 'u1' } });
  });

  it('is done after a yes that says it again', () => {
    const { say } = talk();
    say('please reset the password for carla@acme.example');
    expect(say('yes, carla@acme.example please')?.kind).toBe('perform-action');
  });

  it('is left after a no', () => {
    const { say } = talk();
    say('please reset the password for carla@acme.example');
    expect(say('no, better not')).toEqual({ kind: 'leave-action' });
  });

  it('asks again when it is corrected', () => {
    const { say } = talk();
    say('please reset the password for carla@acme.example');
    expect(say("no, it's dan@acme.example")).toMatchObject({
      kind: 'confirm-action',
      question: 'Shall I send a password reset link to dan@acme.example?',
    });
    expect(slotsOf(say('yes'))).toEqual({ email: 'dan@acme.example' });
  });

  it('is given up when neither yes nor no can be read three times', () => {
    const { say } = talk();
    say('please reset the password for carla@acme.example');
    expect(say('hmpf blah')).toMatchObject({ kind: 'confirm-action', undertaking: { misses: 1 } });
    expect(say('bananas')).toMatchObject({ kind: 'confirm-action', undertaking: { misses: 2 } });
    expect(say('tralala')).toMatchObject({ kind: 'give-up-action' });
  });

  it('makes room for a question', () => {
    const { say } = talk();
    say('please reset the password for carla@acme.example');
    expect(say('how long is the link valid?')).toBeNull();
  });
});

describe('an appointment', () => {
  it('is confirmed by its day and time', () => {
    const reply = talk().say('Please confirm our onboarding call on Tuesday at 3pm');
    expect(reply?.kind).toBe('perform-action');
    expect(slotsOf(reply)).toEqual({ time: '2026-11-24T15:00' });
  });

  it('is confirmed by its code', () => {
    const { say } = talk();
    expect(say("I'd like to confirm our appointment")).toMatchObject({
      kind: 'ask-slot',
      undertaking: { asked: 'time' },
    });
    expect(slotsOf(say('bk 2041'))).toEqual({ booking: 'BK-2041' });
  });

  it('is asked for the half that is missing', () => {
    const { say } = talk();
    say("I'd like to confirm our appointment on Tuesday");
    expect(slotsOf(say('at 3pm'))).toEqual({ time: '2026-11-24T15:00' });
  });
});

describe('whose action', () => {
  const definition = (who: object) =>
    readDefinition({
      name: 'lights',
      title: 'Lights',
      examples: [
        'turn on the lights',
        'lights on please',
        'switch the lights on',
        'make it bright here',
        'light please',
      ],
      request: { method: 'POST', url: 'https://house.example/lights' },
      say: [{ text: 'The lights are on.' }],
      source: { title: 'House' },
      who,
    });
  const kindFor = (who: object, reader: Partial<Reader>) =>
    talk(actionsOf([definition(who)]), { ...acme, ...reader }).say('please turn on the lights')?.kind ?? null;

  it('is offered to everybody unless something else is said', () => {
    expect(kindFor({}, { companies: [] })).toBe('perform-action');
  });

  it('is offered only where every company is one of them', () => {
    const who = { companies: ['acme'] };
    expect(kindFor(who, { companies: ['Acme'] })).toBe('perform-action');
    expect(kindFor(who, { companies: ['Acme', 'Globex'] })).toBeNull();
    expect(kindFor(who, { companies: [] })).toBeNull();
  });

  it('is offered only in its channels', () => {
    expect(kindFor({ channels: ['#ext-acme'] }, {})).toBe('perform-action');
    expect(kindFor({ channels: ['ext-globex'] }, {})).toBeNull();
    expect(kindFor({ channels: ['ext-acme'] }, { channelName: null })).toBeNull();
  });
});

describe('what is wanted', () => {
  it.each([
    'how long does shipping take?',
    'How do I reset my password?',
    'I forgot my password',
    'can I schedule a demo',
    'please cancel order LU-10023',
    "I don't want to reset my password",
    'I want a refund for LU-10023',
    'constructor',
    '',
    '🎉🎉🎉',
  ])('%j is no action', (text) => {
    expect(lumen.wanted(text)).toBeNull();
  });

  it('is none of the questions that are for articles', () => {
    const questions = readFileSync('test/fixtures/lumen-questions.jsonl', 'utf8').trim().split('\n');
    const taken = questions
      .map((line) => JSON.parse(line).question as string)
      .filter((question) => lumen.wanted(question) !== null);
    expect(taken).toEqual([]);
  });

  it('is not looked for in a novel', () => {
    expect(lumen.wanted(`where is my order? ${'blah '.repeat(10_000)}`)).toBeNull();
  });
});
