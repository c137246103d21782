import { describe, expect, it } from 'vitest';
import { forOthers } from '../../src/handoff/for-others.ts';
import type { PastConversation } from '../../src/knowledge/article-store.ts';
import { openPast, type PastAnswer, pastAnswers } from '../../src/knowledge/past.ts';
import { at } from '../support/builders.ts';

type Line = readonly [role: 'customer' | 'agent' | 'bot' | 'colleague', text: string, name?: string];

const past = (id: string, lines: readonly Line[], given: Partial<PastConversation> = {}): PastConversation => ({
  conversation: id,
  channel: 'slack:T:C',
  remoteId: '1',
  messages: lines.map(([role, text, name], index) => ({
    role,
    text,
    name: name ?? (role === 'customer' ? 'Gus Globex' : 'Ben Ortiz'),
    sentAt: index,
  })),
  resolvedAt: at('09:00'),
  rating: null,
  ...given,
});

const INVITE = past('invite', [
  ['customer', 'How do I invite a colleague to our workspace?'],
  ['agent', 'Open Members under Settings and press Invite there.'],
]);
const EXPORT = 'The export of our invoices to Datev stops with an empty file';
const found = (conversations: readonly PastConversation[], question = EXPORT) =>
  pastAnswers([...conversations, INVITE]).search(question, 3, at('10:00'));

describe('what a resolved conversation teaches', () => {
  it('is the last answer of substance before the customer was content', () => {
    const [hit] = found([
      past('export', [
        ['customer', 'hi'],
        ['customer', EXPORT],
        ['bot', 'Look at the article about exports.'],
        ['agent', 'Hi Gus! Which format did you choose for that export?'],
        ['customer', 'Datev 5'],
        ['agent', 'Please choose the format Datev 7 under Settings.'],
        ['agent', 'Then export one month at a time.'],
        ['customer', 'works now, thank you!'],
        ['agent', 'Glad to hear it, have a wonderful day and a great weekend, Gus!'],
      ]),
    ]);
    expect(hit?.answer).toBe('Please choose the format Datev 7 under Settings.\nThen export one month at a time.');
    expect(hit).toMatchObject({ asked: EXPORT, by: 'Ben Ortiz', conversation: 'export' });
  });

  it('is the longest answer where nobody said that it helped', () => {
    const [hit] = found([
      past('export', [
        ['customer', EXPORT],
        ['colleague', 'Choose the format Datev 7 under Settings, and export one month at a time.', 'Ana Ruiz'],
        ['customer', 'and for december?'],
        ['colleague', 'For December it is the very same.', 'Ana Ruiz'],
      ]),
    ]);
    expect(hit?.answer).toContain('Datev 7');
    expect(hit?.by).toBe('Ana Ruiz');
  });

  it.each([
    ['no human said anything', [['customer', EXPORT]]],
    [
      'they only asked back',
      [
        ['customer', EXPORT],
        ['agent', 'Which format did you choose for it, please?'],
      ],
    ],
    [
      'they only greeted',
      [
        ['customer', EXPORT],
        ['agent', 'Hello!'],
      ],
    ],
    [
      'nothing was asked',
      [
        ['customer', 'hi'],
        ['agent', 'Choose the format Datev 7 under Settings, please.'],
      ],
    ],
  ] as [string, Line[]][])('is nothing where %s', (_, lines) => expect(found([past('export', lines)])).toEqual([]));
});

describe('which of several is given', () => {
  const asked = (id: string, given: Partial<PastConversation>) =>
    past(
      id,
      [
        ['customer', EXPORT],
        ['agent', `Choose the format Datev 7 under Settings, says ${id}.`],
      ],
      given,
    );

  it('is the better rated, then the newer one, never a badly rated one', () => {
    const old = at('09:00') - 365 * 24 * 3_600_000;
    const hits = found([
      asked('bad', { rating: 2 }),
      asked('old', { resolvedAt: old }),
      asked('new', {}),
      asked('praised', { rating: 5, resolvedAt: old }),
    ]);
    expect(hits.map(({ conversation }) => conversation)).toEqual(['praised', 'new', 'old']);
  });

  it('is none for another matter', () => {
    expect(found([asked('export', {})], 'my card was declined when I paid by SEPA')).toEqual([]);
  });
});

describe('the past of a tenant', () => {
  it('is read at most once a minute, each tenant’s own', async () => {
    let now = 0;
    const asked: string[] = [];
    const store = {
      pastConversations: async (tenant: string) => {
        asked.push(tenant);
        return tenant === 'lumen'
          ? [
              INVITE,
              past('export', [
                ['customer', EXPORT],
                ['agent', 'Choose Datev 7 under Settings, as a format.'],
              ]),
            ]
          : [];
      },
    };
    const all = openPast({ store, now: () => now });
    const search = async (tenant: string) => (await all.of(tenant)).search(EXPORT, 1, now).length;
    expect(await Promise.all([search('lumen'), search('lumen'), search('other')])).toEqual([1, 1, 0]);
    now = 59_000;
    await search('lumen');
    expect(asked).toEqual(['lumen', 'other']);
    now = 61_000;
    expect(await search('lumen')).toBe(1);
    expect(asked).toEqual(['lumen', 'other', 'lumen']);
  });

  it('is read again by the next one after it could not be read', async () => {
    let away = true;
    const store = { pastConversations: () => (away ? Promise.reject(new Error('away')) : Promise.resolve([INVITE])) };
    const all = openPast({ store, now: () => 0 });
    await expect(all.of('lumen')).rejects.toThrow('away');
    away = false;
    expect((await all.of('lumen')).search('How do I invite a colleague to our workspace?', 1, 0).length).toBeLessThan(
      2,
    );
  });
});

describe('what may be said to somebody else', () => {
  const said = (answer: string): string =>
    forOthers({ answer, customers: ['Gus Globex'], by: 'Ben Ortiz' } as unknown as PastAnswer);

  it('is how it is done', () => {
    const answer = 'Choose Datev 7 under Settings. Export one month at a time.';
    expect(said(answer)).toBe(answer);
  });

  it.each([
    'I have reset your account.',
    'We refunded 29 € to your card.',
    'Your order LU-10023 left us.',
    'Write to gus@globex.example instead.',
    'We will call you back tomorrow.',
    'Somebody will look into it.',
    'As an exception you may return it.',
    'Globex has a contract of its own.',
    'Your password: hunter2!x works.',
    'Sorry about that!',
    'Hi Gus!',
    'Did that help?',
    'Our team has been notified.',
    'Your contract is longer than others.',
  ])('is not "%s"', (sentence) => expect(said(`Open Settings first. ${sentence}`)).toBe('Open Settings first.'));
});
