import { describe, expect, it } from 'vitest';
import { LIMITS, render } from '../../adapters/slack/cards.ts';
import { agentsCard } from '../../src/cards/agents-cards.ts';
import { type HandoffView, handoffCard } from '../../src/cards/handoff-card.ts';
import { peopleFrom } from '../../src/cards/people.ts';
import type { Content, Line } from '../../src/channel/content.ts';
import { ana, at, carla, claimedBy, resolvedBy, waiting } from '../support/builders.ts';

const carlaShown = { name: 'Carla Diaz', picture: null, company: 'Acme', timeZone: 'Europe/Madrid' };

const handoff: HandoffView['handoff'] = {
  changesSeen: '',
  intent: 'a refund',
  summary: { text: 'Carla Diaz wrote: “The refund is missing”. The bot answered with “Refund policy”.', by: 'bot' },
  facts: [
    { label: 'Order number', value: 'LU-10023' },
    { label: 'Amount', value: '240 €' },
  ],
  mood: { now: 'upset', trend: 'worse', words: 'this is hopeless' },
  nextSteps: [
    { text: 'They are upset (“this is hopeless”): acknowledge it first', source: null },
    {
      text: 'Answer with “Payouts” (not tried yet)',
      source: { title: 'Payouts', url: 'https://help.lumen.example/p' },
    },
  ],
  suggestedReply: {
    text: 'Hi Carla,\n\nPayouts take two days.',
    from: [
      { kind: 'article', source: { title: 'Payouts', url: 'https://help.lumen.example/p' } },
      { kind: 'past', by: 'Ben', at: at('09:00'), link: null },
    ],
    by: 'bot',
  },
  tried: [{ source: { title: 'Refund policy', url: null }, helped: false }],
};

const view: HandoffView = {
  conversation: waiting,
  summary: {
    asked: 'The refund is missing',
    latest: 'this is hopeless',
    customerMessages: 2,
    tried: [{ title: 'Refund policy', url: null }],
  },
  handoff,
  channelName: 'ext-acme',
  link: null,
  people: peopleFrom(new Map([[carla, carlaShown]])),
  now: at('09:05'),
};

/** What a reader sees, line by line. */
const wordsOf = (line: Line): string =>
  typeof line === 'string'
    ? line
    : line.map((inline) => (typeof inline === 'string' ? inline : Object.values(inline).at(-1))).join('');

function linesOf({ parts }: Content): string[] {
  return parts.flatMap((part): string[] => {
    switch (part.part) {
      case 'heading':
        return [part.text];
      case 'text':
      case 'note':
        return [wordsOf(part.line)];
      case 'quote':
        return [`> ${part.text}`];
      case 'list':
        return part.items.map((item) => `• ${wordsOf(item)}`);
      case 'facts':
        return part.rows.map(([label, value]) => `${label}: ${wordsOf(value)}`);
      case 'buttons':
        return [`[${part.buttons.map(({ label }) => label).join('] [')}]`];
      default:
        return [];
    }
  });
}

describe('the root message of a handoff', () => {
  it('tells who, why, what, mood and state, then what is known, tried, to do and to say', () => {
    expect(linesOf(handoffCard(view))).toEqual([
      '🟠 Carla Diaz (Acme)',
      'Where: #ext-acme · Mon 10:05 where they are',
      'Why: asked for a human: “talk to a person” (human-request, 0.97)',
      'What: a refund',
      'Mood: 😟 upset, getting worse: “this is hopeless”',
      'State: waiting for a human since 09:01 UTC',
      'Carla Diaz wrote: “The refund is missing”. The bot answered with “Refund policy”.',
      'Already given: Order number LU-10023 · Amount 240 €',
      'The bot answered with: Refund policy (did not help)',
      'Next steps',
      '• They are upset (“this is hopeless”): acknowledge it first',
      '• Answer with “Payouts” (not tried yet) · open',
      'Suggested reply',
      '> Hi Carla,\n\nPayouts take two days.',
      'A draft, to copy and change. From Payouts, what Ben answered on 23 Nov 2026',
      '[Claim] [Resolve]',
    ]);
  });

  it('shows their own words where no package was made', () => {
    expect(linesOf(handoffCard({ ...view, handoff: null }))).toEqual(
      expect.arrayContaining([
        'Asked',
        '> The refund is missing',
        'Latest',
        '> this is hopeless',
        'The bot answered with: Refund policy',
      ]),
    );
  });

  it('says nothing of a mood that is calm as before', () => {
    const calm = { ...handoff, mood: { now: 'calm', trend: 'steady', words: null } } as HandoffView['handoff'];
    expect(linesOf(handoffCard({ ...view, handoff: calm })).join()).not.toContain('Mood');
  });

  it('says so when a model has written the draft, or the summary', () => {
    const suggestedReply = handoff?.suggestedReply && { ...handoff.suggestedReply, by: 'model' as const };
    const written = handoff && { ...handoff, suggestedReply: suggestedReply ?? null };
    expect(linesOf(handoffCard({ ...view, handoff: written })).join()).toContain('written by a model');
    const summary = { text: 'The customer misses a refund.', by: 'model' as const };
    expect(linesOf(handoffCard({ ...view, handoff: handoff && { ...handoff, summary } }))).toContain(
      'The customer misses a refund. (summed up by a model)',
    );
  });

  it('tells nobody what to do once it is over', () => {
    const lines = linesOf(handoffCard({ ...view, conversation: resolvedBy(ana) }));
    expect(lines).not.toContain('Next steps');
    expect(lines).not.toContain('Suggested reply');
    expect(linesOf(handoffCard({ ...view, conversation: claimedBy(ana) }))).toContain('Next steps');
  });

  it('stays within what Slack takes, whatever was said', () => {
    const long = '<!channel> *@here* `x` \u202e 😀 '.repeat(2_000);
    const url = `https://help.lumen.example/${'x'.repeat(2_900)}`;
    const source = { title: long, url };
    const huge: HandoffView = {
      ...view,
      channelName: 'c'.repeat(80),
      people: () => ({ ...carlaShown, name: long, company: long }),
      summary: { ...view.summary, tried: Array.from({ length: 30 }, () => source) },
      handoff: {
        changesSeen: '',
        intent: long,
        summary: { text: long, by: 'model' },
        facts: Array.from({ length: 40 }, () => ({ label: long, value: long })),
        mood: { now: 'angry', trend: 'worse', words: long },
        tried: Array.from({ length: 30 }, () => ({ source, helped: false })),
        nextSteps: Array.from({ length: 20 }, () => ({ text: long, source: { title: long, url: url.slice(0, 390) } })),
        suggestedReply: {
          text: long,
          from: [
            { kind: 'article', source },
            { kind: 'past', by: long, at: 0, link: url },
          ],
          by: 'model',
        },
      },
    };
    const { blocks } = render(handoffCard(huge));
    expect(blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
    const text = JSON.stringify(blocks);
    expect(text).not.toMatch(/"type":"(?:user|usergroup|broadcast|channel)"/);
  });

  it('links only what opens a web page', () => {
    const evil = { text: 'Read it', source: { title: 'x', url: 'javascript:alert(1)' } };
    const { blocks } = render(handoffCard({ ...view, handoff: handoff && { ...handoff, nextSteps: [evil] } }));
    expect(JSON.stringify(blocks)).not.toContain('"url":"javascript');
  });
});

describe('an action that ended after a human had taken over', () => {
  it('is told with what it collected and what came of it', () => {
    const deed = {
      action: 'order-status',
      title: 'Order status',
      slots: [{ name: 'order', label: 'Order number', value: 'LU-10023', shown: 'LU-10023' }],
      ended: 'done',
      outcome: 'It left us on Monday.',
      at: at('09:03'),
    } as const;
    expect(linesOf(agentsCard({ notice: 'action-ended', deed }, []))).toEqual([
      '⚙️ The bot’s “Order status” was done after you had taken over.',
      '> It left us on Monday.',
      'Order number: LU-10023',
      'The customer has not been told: you are in charge.',
    ]);
  });
});
