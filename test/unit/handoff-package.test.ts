import { describe, expect, it } from 'vitest';
import { confidenceIn } from '../../src/answering/confidence.ts';
import type { Handover } from '../../src/bridge/ports.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Reader } from '../../src/conversation/reader.ts';
import { type HandoffWriter, type PreparingTools, preparing } from '../../src/handoff/prepare.ts';
import { warmUp } from '../../src/handoff/warm-up.ts';
import { type Article, EVERYBODY } from '../../src/knowledge/article.ts';
import type { PastConversation } from '../../src/knowledge/article-store.ts';
import { knowledgeOf } from '../../src/knowledge/knowledge.ts';
import { pastAnswers } from '../../src/knowledge/past.ts';
import { openMeasures } from '../../src/nlp/measures.ts';
import { at, carla, message, undertaking, waiting, withBot } from '../support/builders.ts';

const measures = openMeasures();

const article = (title: string, text: string, given: Partial<Article> = {}): Article => ({
  source: { title, url: `https://help.lumen.example/${title.toLowerCase().replaceAll(' ', '-')}` },
  questions: [title],
  sections: [{ heading: null, text }],
  audience: EVERYBODY,
  validUntil: null,
  owner: null,
  ...given,
});

const REFUNDS = article('Refund policy', 'Unused licences can be refunded within 30 days of the payment.', {
  questions: ['Can I get a refund for unused licences?', 'How do I get my licences refunded?'],
});
const PAYOUTS = article('Payouts', 'Payouts reach your bank account within two working days.', {
  questions: ['When do payouts arrive on our bank account?'],
});
const WEBHOOKS = article('Webhook retries', 'A webhook is tried again for three days.', {
  questions: ['How often are webhooks retried?'],
});

const acme: Reader = { channel: 'slack:T:C', channelName: 'ext-acme', companies: ['Acme'], side: 'customer' };

interface Given {
  readonly messages: readonly Message[];
  readonly articles?: readonly Article[];
  readonly past?: readonly PastConversation[];
  readonly conversation?: Partial<Conversation>;
  readonly feedback?: Handover['feedback'];
  readonly earlierCases?: Handover['earlierCases'];
  readonly writer?: HandoffWriter;
}

function tools({
  articles = [REFUNDS, PAYOUTS, WEBHOOKS],
  past = [],
  writer,
}: Omit<Given, 'messages'>): PreparingTools {
  const knowledge = knowledgeOf(articles.map((one, index) => ({ id: String(index + 1), version: 1, article: one })));
  return {
    measures,
    library: { of: async () => knowledge },
    confidence: (passages) => confidenceIn(passages).first,
    past: { of: async () => pastAnswers(past) },
    writer: writer ?? null,
    linkTo: null,
    trouble: (cause) => {
      throw cause;
    },
  };
}

const workOf = ({ messages, conversation = {}, feedback = [], earlierCases = [] }: Given): Handover => ({
  tenant: 'lumen',
  conversation: { ...waiting, ...conversation } as Conversation,
  messages,
  feedback,
  earlierCases,
  reader: acme,
  at: at('09:10'),
});

const packed = (given: Given) => preparing(tools(given)).prepare(workOf(given));

/** What was said in turn, the customer first. `[title, text]`: an answer of the bot. */
const talk = (...lines: readonly (string | readonly [title: string, text: string])[]): Message[] =>
  lines.map((line, index) => {
    if (typeof line === 'string') return message({ seq: index + 1, text: line });
    const [title, text] = line;
    return message({ seq: index + 1, role: 'bot', person: null, name: 'Baton', text, source: { title, url: null } });
  });

const pastAbout = (asked: string, answer: string, given: Partial<PastConversation> = {}): PastConversation => ({
  conversation: asked,
  channel: 'slack:T:C0OTHER',
  remoteId: '1',
  messages: [
    { role: 'customer', name: 'Gus Globex', text: asked, sentAt: 1 },
    { role: 'agent', name: 'Ben Ortiz', text: answer, sentAt: 2 },
    { role: 'customer', name: 'Gus Globex', text: 'perfect, that worked, thanks!', sentAt: 3 },
  ],
  resolvedAt: at('09:00') - 20 * 24 * 3_600_000,
  rating: 5,
  ...given,
});

const steps = (text: { readonly nextSteps: readonly { readonly text: string }[] }): string[] =>
  text.nextSteps.map((step) => step.text);

describe('what the agent need not ask again', () => {
  it('is what an action collected, before what stands in words, each once', async () => {
    const { facts } = await packed({
      messages: talk('Where is my order lu-10023? I paid 240 € by 3 March 2026, mail me at carla@acme.example'),
      conversation: { undertaking },
    });
    expect(facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Order number: LU-10023',
      'E-mail: carla@acme.example',
      'Amount: 240 €',
      'Date: 3 March 2026',
    ]);
  });

  it('holds no card number and no password', async () => {
    const { facts, summary, ...rest } = await packed({
      messages: talk('My card 4111 1111 1111 1111 is declined on order 55121, my password: hunter2!x is fine'),
    });
    const all = JSON.stringify({ facts, summary, rest });
    expect(all).not.toContain('4111 1111');
    expect(all).not.toContain('hunter2');
    expect(facts).toContainEqual({ label: 'Order number', value: '55121' });
  });

  it('makes asking for it needless', async () => {
    const asked = 'My parcel has not arrived, the courier lost our order';
    expect(steps(await packed({ messages: talk(asked) }))).toContain('Ask for the order number (not given)');
    expect(steps(await packed({ messages: talk(`${asked} number 77120`) })).join()).not.toContain('Ask for');
  });

  it('is not asked for where only the way is asked', async () => {
    expect(steps(await packed({ messages: talk('How do I change an order?') })).join()).not.toContain('Ask for');
  });

  it('names the language when it is not English', async () => {
    const { facts } = await packed({
      messages: talk('Guten Tag, ich möchte bitte wissen, wann meine Bestellung bei uns ankommt'),
    });
    expect(facts).toContainEqual({ label: 'Writes in', value: 'German' });
  });
});

describe('the summary', () => {
  it('tells who asked what, what the bot said, that it did not help, and what they added', async () => {
    const { summary, tried } = await packed({
      messages: talk(
        'Hi',
        'The refund for our unused licences is missing',
        ['Refund policy', 'Unused licences can be refunded within 30 days.'],
        'That did not help',
        'We paid on 3 March and nobody has answered our accounting since',
      ),
    });
    expect(summary?.by).toBe('bot');
    expect(summary?.text).toBe(
      'Carla Diaz (4 messages) wrote: “The refund for our unused licences is missing”. ' +
        'The bot answered with “Refund policy” (did not help: “That did not help”). ' +
        'Then: “We paid on 3 March and nobody has answered our accounting since”.',
    );
    expect(tried).toEqual([{ source: { title: 'Refund policy', url: null }, helped: false }]);
  });

  it('tells the outcome of an action', async () => {
    const deed = { action: 'a', title: 'Order status', slots: [], at: 1 } as const;
    const given = (ended: 'done' | 'failed', outcome: string) =>
      packed({ messages: talk('Where is my order?'), conversation: { deeds: [{ ...deed, ended, outcome }] } });
    expect((await given('done', 'It left us on Monday')).summary?.text).toContain(
      'The bot did “Order status” and told them: It left us on Monday.',
    );
    const failed = await given('failed', 'the shop answered 503');
    expect(failed.summary?.text).toContain('The bot tried “Order status”, which failed: the shop answered 503.');
    expect(steps(failed)[0]).toBe('“Order status” failed (the shop answered 503): check by hand');
  });

  it('knows 👍 and 👎, on any answer; of several people, whom it did not help counts', async () => {
    const messages = talk(
      'refund for licences please',
      ['Refund policy', 'Within 30 days.'],
      'and when do payouts arrive?',
      ['Payouts', 'Within two days.'],
      'a person please',
    );
    const helped = async (...feedback: Handover['feedback']) =>
      (await packed({ messages, feedback })).tried.map((one) => one.helped);
    expect(await helped()).toEqual([null, null]);
    expect(await helped({ seq: 2, helpful: false }, { seq: 4, helpful: true })).toEqual([false, true]);
    expect(await helped({ seq: 2, helpful: true }, { seq: 2, helpful: false })).toEqual([false, null]);
    const { summary } = await packed({ messages, feedback: [{ seq: 2, helpful: false }] });
    expect(summary?.text).toContain('“Refund policy” (did not help)');
  });

  it('believes words after a 👍: it may have looked right at first', async () => {
    const messages = talk('refund for licences', ['Refund policy', 'Within 30 days.'], 'sorry, that did not help');
    const { tried } = await packed({ messages, feedback: [{ seq: 2, helpful: true }] });
    expect(tried[0]?.helped).toBe(false);
  });

  it('leaves out what was said among agents and what was taken back', async () => {
    const { summary } = await packed({
      messages: [
        message({ seq: 1, text: 'Our refund is missing' }),
        message({ seq: 2, text: 'watch out, he is difficult', role: 'agent', internal: true }),
        message({ seq: 3, text: 'my secret plan for licences', deletedAt: at('09:01') }),
      ],
    });
    expect(summary?.text).not.toMatch(/difficult|secret/);
  });

  it('is none where nothing was said', async () => {
    expect((await packed({ messages: [] })).summary).toBeNull();
  });
});

describe('the intent', () => {
  it('is a grave topic before anything else', async () => {
    expect((await packed({ messages: talk('I want my money back for the broken lamp') })).intent).toBe('a refund');
  });

  it('is the subject of the article that surely fits', async () => {
    expect((await packed({ messages: talk('When do payouts arrive on our bank account?') })).intent).toBe('Payouts');
  });

  it('is none rather than a guess', async () => {
    expect((await packed({ messages: talk('the purple thing on my desk hums') })).intent).toBeNull();
  });
});

describe('a conversation about several things', () => {
  const INVITE = article('Invite teammates', 'Open Members and press Invite there.', {
    questions: ['How do I invite a teammate?', 'Can I invite a colleague?'],
  });
  const articles = [INVITE, REFUNDS, PAYOUTS, WEBHOOKS];
  const invited = ['Invite teammates', 'Open Members and press Invite there.'] as const;
  const prepared = { action: 'a', title: 'Order status', slots: [], outcome: null, at: at('09:05') } as const;

  it('names what is open: what was answered before they went on is no longer', async () => {
    const messages = talk('How do I invite a teammate?', invited, 'where is my order?', 'I want a human');
    const deeds = [{ ...prepared, ended: 'broken-off' as const }];
    const { intent, summary, nextSteps } = await packed({ messages, articles, conversation: { deeds } });
    expect(intent).toBe('Order status');
    expect(summary?.text).toBe(
      'Carla Diaz (3 messages) asked: “How do I invite a teammate?” The bot answered with “Invite teammates”. ' +
        'Then: “where is my order?” “Order status” was being prepared: nothing was done yet.',
    );
    expect(nextSteps.map(({ text }) => text)).toEqual([
      '“Order status” was being prepared, and nothing was done yet: do it by hand',
      'Ask for the order number (not given)',
    ]);
  });

  it('names both where the first was not solved either', async () => {
    const messages = talk('How do I invite a teammate?', invited, 'That did not help', 'When do payouts arrive?');
    const { intent, suggestedReply } = await packed({ messages, articles });
    expect(intent).toBe('Invite teammates; Payouts');
    expect(suggestedReply?.text).toContain('two working days');
  });

  it('names the latest in their own words rather than by a guess', async () => {
    const messages = talk('How do I invite a teammate?', invited, 'why does the purple thing hum?', 'a human please');
    const { intent, summary, suggestedReply } = await packed({
      messages,
      articles,
      conversation: { engagement: { ...waiting.engagement, failedReplies: 1 } },
    });
    expect(intent).toBe('“why does the purple thing hum?”');
    expect(summary?.text).toMatch(/Then: “why does the purple thing hum\?” The bot found no answer\.$/);
    expect(suggestedReply).toBeNull();
  });

  it.each([
    ['what is told beside', 'we are on the Pro plan since March'],
    ['a question about the same', 'can a colleague invite others too?'],
    ['one that leans on the answer', 'and for admins?'],
    ['that it did not help', 'I would like it to work but it still does not'],
    ['a call for a human', 'can I talk to a human'],
  ])('is none by %s', async (_, text) => {
    const { summary } = await packed({ messages: talk('How do I invite a teammate?', invited, text), articles });
    expect(summary?.text).not.toContain(`Then: “${text}”${/\?$/.test(text) ? '' : '.'} The bot`);
    expect((await packed({ messages: talk('How do I invite a teammate?', invited, text), articles })).intent).toBe(
      'Invite teammates',
    );
  });
});

describe('an action that did not end well', () => {
  const slots = [{ name: 'order', label: 'Order number', value: 'LU-10023', shown: 'LU-10023' }];
  const deed = { action: 'a', title: 'Order status', slots, outcome: null, at: at('09:05') } as const;
  const withDeed = (given: object) =>
    packed({ messages: talk('Where is my order?'), conversation: { deeds: [{ ...deed, ...given }] } as never });

  it('says what could not be understood', async () => {
    const outcome = 'Order status: “Order number” could not be read 3 times';
    const { summary, nextSteps } = await withDeed({ ended: 'gave-up', outcome });
    expect(summary?.text).toContain('The bot gave up “Order status”: “Order number” could not be read 3 times.');
    expect(nextSteps[0]?.text).toBe(
      '“Order status” was given up (“Order number” could not be read 3 times): ask them once more',
    );
  });

  it('says that nothing was done, and keeps what it had collected', async () => {
    const { summary, nextSteps, facts } = await withDeed({ ended: 'broken-off' });
    expect(summary?.text).toContain('“Order status” was being prepared: nothing was done yet.');
    expect(nextSteps[0]?.text).toBe('“Order status” was being prepared, and nothing was done yet: do it by hand');
    expect(facts).toContainEqual({ label: 'Order number', value: 'LU-10023' });
  });

  it('says to look first where nobody knows whether it was done', async () => {
    const { summary, nextSteps } = await withDeed({ ended: 'interrupted' });
    expect(summary?.text).toContain('“Order status” was interrupted: nobody knows whether it was done.');
    expect(nextSteps[0]?.text).toBe('“Order status” was interrupted: check whether it was done before you do it again');
  });

  it('is not told as an answer that was not found, too', async () => {
    const { summary } = await packed({
      messages: talk('Where is my order?'),
      conversation: {
        engagement: { ...withBot.engagement, failedReplies: 1 },
        deeds: [{ ...deed, ended: 'failed', outcome: 'it answered 500' }],
      } as never,
    });
    expect(summary?.text).not.toContain('found no answer');
    expect(summary?.text).toContain('The bot tried “Order status”, which failed: it answered 500.');
  });

  it('did not help where they pressed 👎 under its outcome, which is no article to be told about', async () => {
    const outcome = 'Order LU-10023 is on its way.';
    const { summary, tried } = await packed({
      messages: talk('Where is my order?', ['Lumen’s orders', outcome]),
      conversation: { deeds: [{ ...deed, ended: 'done', outcome }] },
      feedback: [{ seq: 2, helpful: false }],
    });
    expect(summary?.text).toBe(
      `Carla Diaz asked: “Where is my order?” The bot did “Order status” and told them: ${outcome} It did not help.`,
    );
    expect(tried).toEqual([{ source: { title: 'Lumen’s orders', url: null }, helped: false }]);
  });
});

describe('the mood', () => {
  it('says that it got worse, and by which words', async () => {
    const { mood, nextSteps, suggestedReply } = await packed({
      messages: talk(
        'When do payouts arrive on our bank account?',
        ['Webhook retries', 'A webhook is tried again for three days.'],
        'ARE YOU KIDDING ME?! this is the most useless, pathetic support I have ever seen',
      ),
    });
    expect(mood.now).toBe('angry');
    expect(mood.trend).toBe('worse');
    expect(mood.words).toContain('useless');
    expect(nextSteps[0]?.text).toBe('They are angry: acknowledge it first');
    expect(suggestedReply?.text).toContain('I’m sorry about the trouble');
  });

  it('is calm and steady for whoever asks plainly', async () => {
    const { mood } = await packed({ messages: talk('Where are payouts shown?', 'And on mobile?') });
    expect(mood).toEqual({ now: 'calm', trend: 'steady', words: null });
  });
});

describe('what to answer', () => {
  it('is drafted from the article that fits, with a greeting by first name', async () => {
    const { suggestedReply, nextSteps } = await packed({
      messages: talk('When do payouts arrive on our bank account?'),
    });
    expect(suggestedReply).toEqual({
      text: 'Hi Carla,\n\nPayouts reach your bank account within two working days.\n\nMore about it: https://help.lumen.example/payouts',
      from: [{ kind: 'article', source: PAYOUTS.source }],
      by: 'bot',
    });
    expect(nextSteps).toContainEqual({ text: 'Answer with “Payouts” (not tried yet)', source: PAYOUTS.source });
  });

  it('is not what the bot gave already', async () => {
    const { suggestedReply, nextSteps } = await packed({
      messages: talk(
        'When do payouts arrive on our bank account?',
        ['Payouts', 'Within two days.'],
        'That did not help',
      ),
    });
    expect(suggestedReply).toBeNull();
    expect(nextSteps).toEqual([]);
  });

  it('is nothing when nothing fits', async () => {
    const { suggestedReply, nextSteps } = await packed({ messages: talk('the purple thing on my desk hums') });
    expect(suggestedReply).toBeNull();
    expect(nextSteps).toEqual([]);
  });

  it('is never from an article for another company, nor is the agent pointed to it', async () => {
    const theirs = article('Globex payouts', 'Globex is paid every Friday.', {
      questions: ['When do payouts arrive on our bank account?'],
      audience: { ...EVERYBODY, companies: ['Globex'] },
    });
    const result = await packed({
      messages: talk('When do payouts arrive on our bank account?'),
      articles: [theirs, WEBHOOKS],
    });
    expect(JSON.stringify(result)).not.toContain('Globex');
  });

  it('is never from an internal article, which the agent may read', async () => {
    const internal = article('Payouts by hand', 'Finance can send payouts by hand.', {
      questions: ['When do payouts arrive on our bank account?'],
      audience: { ...EVERYBODY, internal: true },
    });
    const { suggestedReply, nextSteps } = await packed({
      messages: talk('When do payouts arrive on our bank account?'),
      articles: [internal, WEBHOOKS],
    });
    expect(suggestedReply).toBeNull();
    expect(nextSteps.map(({ text }) => text)).toEqual(['Read “Payouts by hand” (internal, not for the customer)']);
  });

  it('is not in another language than theirs', async () => {
    const spanish = 'Hola, ¿cuándo llegan los payouts a nuestra cuenta bancaria? Necesitamos saber cuándo, por favor';
    const both = { ...PAYOUTS, questions: [spanish] };
    expect((await packed({ messages: talk(spanish), articles: [both, WEBHOOKS] })).suggestedReply).toBeNull();
  });
});

describe('what a colleague answered before', () => {
  const asked = 'The export of our invoices to Datev stops with an empty file';
  const answer =
    'Hi Gus, I have looked at your account and moved invoice INV-2024-0042. Choose the format Datev 7 under Settings, and export one month at a time. I will call you tomorrow.';

  it('is told when it was about the same, and drafted without the other customer’s particulars', async () => {
    const { suggestedReply, nextSteps } = await packed({
      messages: talk('our export of invoices to Datev makes an empty file'),
      articles: [WEBHOOKS],
      past: [
        pastAbout(asked, answer),
        pastAbout('How do I invite a colleague?', 'Open Members and press Invite there.'),
      ],
    });
    expect(nextSteps[0]?.text).toMatch(/^Ben Ortiz solved a similar one on 3 Nov \(rated 5 of 5\): “/);
    expect(suggestedReply?.text).toBe(
      'Hi Carla,\n\nChoose the format Datev 7 under Settings, and export one month at a time.',
    );
    expect(suggestedReply?.from).toEqual([
      { kind: 'past', by: 'Ben Ortiz', at: at('09:00') - 20 * 24 * 3_600_000, link: null },
    ]);
  });

  it('can be looked up where it was said, as far as the platform gives links', async () => {
    const given = {
      messages: talk('our export of invoices to Datev makes an empty file'),
      articles: [WEBHOOKS],
      past: [
        pastAbout(asked, answer),
        pastAbout('How do I invite a colleague?', 'Open Members and press Invite there.'),
      ],
    };
    const linkTo = async (channel: string, remoteId: string) => `https://slack.example/${channel}/${remoteId}`;
    const url = 'https://slack.example/slack:T:C0OTHER/1';
    const { nextSteps, suggestedReply } = await preparing({ ...tools(given), linkTo }).prepare(workOf(given));
    expect(nextSteps[0]?.source).toEqual({ title: asked, url });
    expect(suggestedReply?.from).toMatchObject([{ link: url }]);

    const causes: unknown[] = [];
    const away = {
      ...tools(given),
      linkTo: () => Promise.reject(new Error('away')),
      trouble: (e: unknown) => causes.push(e),
    };
    expect((await preparing(away).prepare(workOf(given))).nextSteps[0]?.source).toBeNull();
    expect(causes).toHaveLength(1);
  });

  it('is not told when it was about something else, was rated badly, or is this very conversation', async () => {
    const messages = talk('our export of invoices to Datev makes an empty file');
    const none = [
      [pastAbout('How do I invite a colleague?', 'Open Members and press Invite there.')],
      [pastAbout(asked, answer, { rating: 1 })],
      [pastAbout(asked, answer, { conversation: waiting.id })],
    ];
    for (const past of none)
      expect(steps(await packed({ messages, articles: [WEBHOOKS], past })).join()).not.toContain('Ben');
  });
});

describe('a package written by a model', () => {
  const messages = talk('When do payouts arrive on our bank account? My card is 4111 1111 1111 1111');

  it('replaces summary and reply where something came back, and keeps the rest', async () => {
    const asked: unknown[] = [];
    const writer: HandoffWriter = {
      writeSummary: async (work) => {
        asked.push(work);
        return 'Carla wants to know when payouts arrive.';
      },
      writeReply: async (work) => {
        asked.push(work);
        return 'Payouts take two working days.';
      },
    };
    const given = { messages, writer };
    const before = await packed(given);
    const after = await preparing(tools(given)).enrich(workOf(given), before);
    expect(after).toMatchObject({
      facts: before.facts,
      summary: { text: 'Carla wants to know when payouts arrive.', by: 'model' },
      suggestedReply: { text: 'Hi Carla,\n\nPayouts take two working days.', by: 'model' },
    });
    expect(JSON.stringify(asked)).not.toContain('4111');
  });

  it('is none when neither came, or nobody writes', async () => {
    const silent: HandoffWriter = { writeSummary: async () => null, writeReply: async () => null };
    const before = await packed({ messages });
    expect(await preparing(tools({ writer: silent })).enrich(workOf({ messages }), before)).toBeNull();
    expect(await preparing(tools({})).enrich(workOf({ messages }), before)).toBeNull();
  });

  it('is written from what this customer may read and from nothing else', async () => {
    let titles: string[] = [];
    const writer: HandoffWriter = {
      writeSummary: async () => null,
      writeReply: async ({ passages }) => {
        titles = passages.map(({ title }) => title);
        return null;
      },
    };
    const internal = { ...PAYOUTS, source: { title: 'Secret', url: null }, audience: { ...EVERYBODY, internal: true } };
    const given = { messages, writer, articles: [internal, PAYOUTS, WEBHOOKS] };
    await preparing(tools(given)).enrich(workOf(given), await packed(given));
    expect(titles).toEqual(['Payouts']);
  });
});

describe('a warm-up', () => {
  it('reads what the first handoff needs, asks the platform for nothing, and leaves nothing behind', async () => {
    const read: string[] = [];
    const all = tools({ past: [pastAbout('How do I invite a colleague?', 'Open Members and press Invite there.')] });
    const counting: PreparingTools = {
      ...all,
      library: { of: (tenant) => all.library.of(tenant).finally(() => read.push('library')) },
      past: { of: (tenant) => all.past.of(tenant).finally(() => read.push('past')) },
      linkTo: () => Promise.reject(new Error('asked the platform')),
    };
    expect(await warmUp(preparing(counting), 'lumen', at('09:00'))).toBeUndefined();
    expect([...new Set(read)].toSorted()).toEqual(['library', 'past']);
  });
});

describe('a search that fails', () => {
  it('costs the sources, not the package', async () => {
    const causes: unknown[] = [];
    const broken: PreparingTools = {
      ...tools({}),
      library: { of: () => Promise.reject(new Error('away')) },
      trouble: (cause) => causes.push(cause),
    };
    const { summary, suggestedReply } = await preparing(broken).prepare(
      workOf({ messages: talk('Where are payouts?') }),
    );
    expect(summary?.text).toContain('Where are payouts?');
    expect(suggestedReply).toBeNull();
    expect(causes).toHaveLength(1);
  });
});

describe('hostile texts', () => {
  it.each([
    'constructor __proto__ toString',
    '\u202e<!channel> @here <@U1> *x*',
    '😀'.repeat(9_000),
    'a '.repeat(25_000),
    '\0\ud800',
  ])('are packed within bounds', async (text) => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      message({ seq: index + 1, text, name: text, person: carla }),
    );
    const { summary, facts, nextSteps } = await packed({ messages: lines });
    expect(summary?.text.length ?? 0).toBeLessThanOrEqual(1_000);
    expect(facts.length).toBeLessThanOrEqual(10);
    for (const step of nextSteps) expect(step.text.length).toBeLessThan(400);
  });
});
