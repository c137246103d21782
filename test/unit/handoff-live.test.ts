import { describe, expect, it } from 'vitest';
import type { EarlierCase, Handover } from '../../src/bridge/ports.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Message } from '../../src/conversation/message.ts';
import { type PreparingTools, preparing } from '../../src/handoff/prepare.ts';
import { knowledgeOf } from '../../src/knowledge/knowledge.ts';
import { pastAnswers } from '../../src/knowledge/past.ts';
import { openMeasures } from '../../src/nlp/measures.ts';
import { ana, at, claimedBy, message } from '../support/builders.ts';

const measures = openMeasures();
const nothingFound: PreparingTools = {
  measures,
  library: { of: async () => knowledgeOf([]) },
  confidence: () => 0,
  past: { of: async () => pastAnswers([]) },
  writer: null,
  linkTo: null,
  trouble: (cause) => {
    throw cause;
  },
};

const says = (seq: number, text: string, given: Partial<Message> = {}): Message =>
  message({ seq, text, sentAt: at('09:00') + seq, ...given });
const answers = (seq: number, text: string, given: Partial<Message> = {}): Message =>
  says(seq, text, { role: 'agent', person: ana, name: 'Ana Ruiz', ...given });

const workOf = (messages: readonly Message[], given: Partial<Handover> = {}): Handover => ({
  tenant: 'lumen',
  conversation: claimedBy(ana),
  messages,
  feedback: [],
  earlierCases: [],
  reader: { channel: 'slack:T:C', channelName: null, companies: [], side: 'customer' },
  at: at('09:10'),
  ...given,
});

const opened = [says(1, 'Order LU-10023 has not arrived'), says(2, 'a human please')];

/** The package as it was made of the first two messages, and as it is after these. */
async function worked(later: readonly Message[], given: Partial<Handover> = {}) {
  const { prepare, renew } = preparing(nothingFound);
  const before = await prepare(workOf(opened));
  return { before, now: renew(workOf([...opened, ...later], given), before) };
}

describe('a package while the agent works', () => {
  it('begins with nothing new', async () => {
    const { before } = await worked([]);
    expect(before.live).toEqual({ since: 2, promises: [], facts: [], openQuestion: null });
    expect(before).toMatchObject({ upTo: 2, moods: ['calm', 'calm'] });
  });

  it('shows what was promised, given and asked since, and leaves what it says about the past', async () => {
    const { before, now } = await worked([
      answers(3, 'Hi Carla! I’ll call the courier and get back to you by noon.'),
      says(4, 'Thanks. The tracking number is 1Z999AA1012345 and order LU-10023 was 240 €'),
      says(5, 'Will it arrive this week?'),
    ]);
    expect(now.live).toEqual({
      since: 2,
      promises: [{ by: 'Ana Ruiz', text: 'I’ll call the courier and get back to you by noon.', at: at('09:00') + 3 }],
      facts: [
        { label: 'Tracking number', value: '1Z999AA1012345' },
        { label: 'Amount', value: '240 €' },
      ],
      openQuestion: 'Will it arrive this week?',
    });
    expect(now.upTo).toBe(5);
    const { live: _, mood: __, moods: ___, upTo: ____, ...rest } = now;
    expect(before).toMatchObject(rest);
  });

  it('forgets a question once it is answered, and knows nothing of what was only said inside', async () => {
    const { now } = await worked([
      says(3, 'Will it arrive this week?'),
      answers(4, 'I will ask him. Order number 99999', { internal: true }),
    ]);
    expect(now.live).toMatchObject({ promises: [], facts: [], openQuestion: 'Will it arrive this week?' });
    const answered = await worked([says(3, 'Will it arrive this week?'), answers(4, 'Yes, on Thursday.')]);
    expect(answered.now.live.openQuestion).toBeNull();
  });

  it('takes no promise for made, and no question for answered, by words that did not arrive or were taken back', async () => {
    const later = [
      says(3, 'Will it arrive this week?'),
      answers(4, 'I will send you another one today.'),
      answers(5, 'It will arrive on Monday.', { deletedAt: at('09:20') }),
    ];
    const conversation = { ...claimedBy(ana), undelivered: [{ seq: 4, certain: true }] } as Conversation;
    expect((await worked(later, { conversation })).now.live).toMatchObject({
      promises: [],
      openQuestion: 'Will it arrive this week?',
    });
    expect((await worked(later)).now.live.promises).toHaveLength(1);
  });

  it('follows the mood, turn by turn, and the line ends with how they feel now', async () => {
    const { now } = await worked([
      says(3, 'When will it arrive?'),
      says(4, 'ARE YOU KIDDING ME?! this is the most useless, pathetic support I have ever seen'),
    ]);
    expect(now.moods).toEqual(['calm', 'calm', 'calm', 'angry']);
    expect(now.mood).toMatchObject({ now: 'angry', trend: 'worse' });
    const many = Array.from({ length: 40 }, (_, index) => says(index + 3, `The parcel number ${index} is late`));
    expect((await worked(many)).now.moods).toHaveLength(12);
  });

  it('says so when they say that it is solved, until they say otherwise', async () => {
    const { prepare, renew } = preparing(nothingFound);
    const before = await prepare(workOf([says(1, 'The export of our invoices stops halfway')]));
    const talk = [says(1, 'The export of our invoices stops halfway'), says(2, 'never mind, solved, thanks')];
    const solved = renew(workOf(talk), before);
    expect(solved.nextSteps[0]?.text).toBe('They say that it is solved (“never mind, solved, thanks”): resolve it');
    const again = renew(workOf([...talk, says(3, 'No, it stops again')]), solved);
    expect(again.nextSteps).toEqual(before.nextSteps);
  });

  it('asks for nothing that they have given since, and calls nobody angry who is not any more', async () => {
    const { prepare, renew } = preparing(nothingFound);
    const furious = 'My parcel is lost, you are the most useless, pathetic company I have ever seen!!!';
    const before = await prepare(workOf([says(1, furious)]));
    expect(before.nextSteps.map(({ text }) => text)).toEqual([
      'They are angry: acknowledge it first',
      'Ask for the order number (not given)',
    ]);
    const later = [
      says(2, 'It is order number LU-10023'),
      says(3, 'Thank you, that is kind'),
      says(4, 'I will be at home'),
    ];
    expect(renew(workOf([says(1, furious), ...later]), before).nextSteps).toEqual([]);
  });

  it('does the same again with the same words', async () => {
    const later = [says(3, 'Will it arrive this week?'), answers(4, 'I’ll ask.')];
    const { renew } = preparing(nothingFound);
    const { now } = await worked(later);
    expect(renew(workOf([...opened, ...later]), now)).toEqual(now);
  });

  it('is renewed quickly in a long talk with hostile texts', async () => {
    const texts = [
      'a '.repeat(20_000),
      '?!'.repeat(20_000),
      'I will '.repeat(6_000),
      '```\n'.repeat(9_000),
      '\u202e😀',
    ];
    const long = Array.from({ length: 600 }, (_, index) =>
      (index % 2 ? says : answers)(index + 3, texts[index % 5] ?? '', { name: texts[(index + 1) % 5] ?? '' }),
    );
    const { before } = await worked([]);
    const began = performance.now();
    const now = preparing(nothingFound).renew(workOf([...opened, ...long]), before);
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(JSON.stringify(now.live).length).toBeLessThan(4_000);
  });
});

describe('earlier cases of the same channel', () => {
  const earlier = (given: Partial<EarlierCase> = {}): EarlierCase => ({
    conversation: 'c1',
    asked: 'Where is\nmy refund? password: hunter2!x',
    at: at('08:00'),
    outcome: 'solved',
    agent: ana,
    agentName: 'Ana Ruiz',
    rating: 5,
    channel: 'slack:T:C',
    remoteId: '7',
    ...given,
  });

  it('are told with outcome, agent and link, three of them, without secrets', async () => {
    const linkTo = async (channel: string, remoteId: string) => `https://slack.example/${channel}/${remoteId}`;
    const earlierCases = [earlier(), earlier({ remoteId: null }), earlier(), earlier()];
    const made = await preparing({ ...nothingFound, linkTo }).prepare(workOf(opened, { earlierCases }));
    expect(made.earlier).toHaveLength(3);
    expect(made.earlier[0]).toEqual({
      asked: 'Where is my refund? password: [password]',
      at: at('08:00'),
      outcome: 'solved',
      agentName: 'Ana Ruiz',
      rating: 5,
      link: 'https://slack.example/slack:T:C/7',
    });
    expect(made.earlier[1]?.link).toBeNull();
  });

  it('come without links where the platform gives none just now', async () => {
    const causes: unknown[] = [];
    const away = { linkTo: () => Promise.reject(new Error('away')), trouble: (cause: unknown) => causes.push(cause) };
    const made = await preparing({ ...nothingFound, ...away }).prepare(workOf(opened, { earlierCases: [earlier()] }));
    expect(made.earlier.map(({ link }) => link)).toEqual([null]);
    expect(causes).toHaveLength(1);
  });
});

describe('what the customer is shown of it', () => {
  const briefOf = async (messages: readonly Message[], given: Partial<Handover> = {}) =>
    (await preparing(nothingFound).prepare(workOf(messages, given))).brief;

  it('is what they want and gave, in their own words', async () => {
    expect(
      await briefOf([
        says(1, 'Hi! Why was I charged twice?'),
        says(2, 'it is invoice INV-204 over €49, write to carla.diaz@acme.example'),
      ]),
    ).toBe(
      'You asked: “Why was I charged twice?”, then: “it is invoice INV-204 over €49, write to carla.diaz@acme.example”.',
    );
    expect(
      await briefOf([says(1, 'Why was I charged twice?'), says(2, 'INV-204'), says(3, 'carla.diaz@acme.example')]),
    ).toBe('You asked: “Why was I charged twice? / INV-204 / carla.diaz@acme.example”.');
  });

  it('holds nobody else’s words: no article, no agent, no colleague of theirs', async () => {
    const brief = await briefOf([
      says(1, 'The terminal in Porto shows an error'),
      says(2, 'Look there', { role: 'bot', person: null, source: { title: 'Secret title', url: null } }),
      says(3, 'our card number ends with 1234 and invoice INV-9 is open', { person: 'slack:U0DAN', name: 'Dan' }),
      answers(4, 'I will ask Finance about INV-77'),
    ]);
    expect(brief).toBe('You wrote: “The terminal in Porto shows an error”.');
  });

  it('is nothing where they only called for a human', async () => {
    expect(await briefOf([says(1, 'hi'), says(2, 'a human please')])).toBeNull();
    expect(await briefOf([])).toBeNull();
  });

  it.each([
    'a '.repeat(25_000),
    '😀'.repeat(9_000),
    'order number A-1043 '.repeat(2_000),
    `${'x'.repeat(49_000)} help?`,
  ])('is short, whatever was said', async (text) => {
    const brief = await briefOf([says(1, text), says(2, text), says(3, text)]);
    expect(brief?.length ?? 0).toBeLessThanOrEqual(280);
  });
});
