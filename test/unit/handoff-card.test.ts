import { describe, expect, it } from 'vitest';
import { LIMITS, render } from '../../adapters/slack/cards.ts';
import { agentsCard } from '../../src/cards/agents-cards.ts';
import { type HandoffView, handoffCard } from '../../src/cards/handoff-card.ts';
import { peopleFrom, type Shown } from '../../src/cards/people.ts';
import type { Content, Line } from '../../src/channel/content.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { markOf, NO_LIVE_NOTES } from '../../src/conversation/handoff-package.ts';
import { ana, at, ben, carla, claimedBy, resolvedBy, takenOverBy, waiting, withBot } from '../support/builders.ts';

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
  upTo: 3,
  moods: ['calm', 'calm', 'annoyed', 'upset'],
  live: NO_LIVE_NOTES,
  brief: null,
  earlier: [],
  nextSteps: [
    { text: 'They are upset: acknowledge it first', source: null },
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
  people: peopleFrom(
    new Map<string, Shown>([
      [carla, carlaShown],
      [ana, { ...carlaShown, name: 'Ana Ruiz', company: null }],
      [ben, { ...carlaShown, name: 'Ben Ortiz', company: null }],
    ]),
  ),
  calls: [],
  free: [],
  hours: null,
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
        return [
          [
            `[${part.buttons.map(({ label }) => label).join('] [')}]`,
            ...(part.more ? [`more: ${part.more.map(({ label }) => label).join(' | ')}`] : []),
          ].join(' '),
        ];
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
      'Mood: 🙂 → 😕 → 😟 upset, getting worse: “this is hopeless”',
      'State: waiting for a human since 09:01 UTC',
      'Carla Diaz wrote: “The refund is missing”. The bot answered with “Refund policy”.',
      'Already given: Order number LU-10023 · Amount 240 €',
      'The bot answered with: Refund policy (did not help)',
      'Next steps',
      '• They are upset: acknowledge it first',
      '• Answer with “Payouts” (not tried yet) · open',
      'Suggested reply',
      '> Hi Carla,\n\nPayouts take two days.',
      'A draft from Payouts, what Ben answered on 23 Nov 2026',
      '[Send] [Edit first] [Not helpful]',
      '[Claim] [Resolve] more: Resolve as … | Give it back to the bot',
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
    const calm = {
      ...handoff,
      mood: { now: 'calm', trend: 'steady', words: null },
      moods: ['calm', 'calm'],
    } as HandoffView['handoff'];
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

  const long = '<!channel> *@here* `x` \u202e 😀 '.repeat(2_000);
  const url = `https://help.lumen.example/${'x'.repeat(2_900)}`;
  const shortUrl = url.slice(0, 399);
  const source = { title: long, url: shortUrl };
  const huge: HandoffView = {
    ...view,
    channelName: long,
    link: shortUrl,
    people: () => ({ ...carlaShown, name: long, company: long }),
    summary: { asked: long, latest: long, customerMessages: 900, tried: Array.from({ length: 30 }, () => source) },
    calls: Array.from({ length: 30 }, () => ({ group: 'slack:S0ONCALL' })),
    free: Array.from({ length: 30 }, () => ({ person: ana, open: 99 })),
    handoff: {
      changesSeen: '',
      upTo: 900,
      moods: ['calm', 'annoyed', 'calm', 'upset', 'angry', 'upset', 'calm', 'angry', 'calm', 'upset', 'calm', 'angry'],
      brief: long,
      live: {
        since: 1,
        promises: Array.from({ length: 3 }, () => ({ by: long, text: long, at: 0 })),
        facts: Array.from({ length: 30 }, () => ({ label: long, value: long })),
        openQuestion: long,
      },
      earlier: Array.from({ length: 9 }, () => ({
        asked: long,
        at: 0,
        outcome: 'no-answer',
        agentName: long,
        rating: 5,
        link: shortUrl,
      })),
      intent: long,
      summary: { text: long, by: 'model' },
      facts: Array.from({ length: 40 }, () => ({ label: long, value: long })),
      mood: { now: 'angry', trend: 'worse', words: long },
      tried: Array.from({ length: 30 }, () => ({ source, helped: false })),
      nextSteps: Array.from({ length: 20 }, () => ({ text: long, source })),
      suggestedReply: {
        text: long,
        from: [
          { kind: 'article', source },
          { kind: 'past', by: long, at: 0, link: shortUrl },
        ],
        by: 'model',
      },
    },
  };
  const reason = { trigger: long, because: long, evidence: Array.from({ length: 20 }, () => long), score: 0.5 };
  const everything = {
    drill: true,
    escalation: { reason, at: 0 },
    undelivered: [
      { seq: 1, certain: true },
      { seq: 2, certain: false },
    ],
    clock: {
      startedAt: 0,
      target: { firstReplyMs: 60_000, resolutionMs: 600_000 },
      firstReplyAt: null,
      spentMs: 0,
      runningSince: 0,
      stoppedAt: null,
      told: [],
    },
    rating: 3,
  };
  const joined = Array.from({ length: 40 }, (_, n) => ({ person: `slack:U0${n}`, since: 0 }));
  const all: readonly Conversation[] = [
    { ...withBot, ...everything },
    { ...waiting, ...everything, leftMessage: true },
    { ...claimedBy(ana), ...everything, joined, snoozed: { until: 0 }, offered: { to: { person: ben }, at: 0 } },
    { ...takenOverBy(ana), ...everything },
    { ...resolvedBy(ana), ...everything, rightCall: 'sooner' },
  ] as readonly Conversation[];

  it.each(all)('stays within what Slack takes, whatever was said: $status', (conversation) => {
    const { blocks } = render(handoffCard({ ...huge, conversation }));
    expect(blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
    expect(render(handoffCard({ ...huge, conversation, handoff: null })).blocks.length).toBeLessThan(LIMITS.blocks);
    // Alive is whom we name, and nothing that anybody wrote.
    expect(JSON.stringify(blocks)).not.toMatch(/"type":"(?:broadcast|channel)"/);
  });

  it('says less of everything rather than leaving something out, where there is much to say', () => {
    const lines = linesOf(handoffCard(huge)).join('\n');
    for (const part of [
      'Why:',
      'Mood:',
      'State:',
      'Already given',
      'Since then',
      'Next steps',
      'Suggested reply',
      'Earlier',
    ])
      expect(lines).toContain(part);
    // Nobody sends what they have not read to its end.
    expect(lines).toContain('[Edit first] [Not helpful]');
    expect(lines).not.toContain('[Send]');
  });

  it('links only what opens a web page', () => {
    const evil = { text: 'Read it', source: { title: 'x', url: 'javascript:alert(1)' } };
    const { blocks } = render(handoffCard({ ...view, handoff: handoff && { ...handoff, nextSteps: [evil] } }));
    expect(JSON.stringify(blocks)).not.toContain('"url":"javascript');
  });
});

describe('the state of a case', () => {
  const lines = (conversation: Conversation, given: Partial<HandoffView> = {}) =>
    linesOf(handoffCard({ ...view, handoff: null, ...given, conversation }));
  const stateOf = (conversation: Conversation) => lines(conversation).find((line) => line.startsWith('State: '));
  const buttonsOf = (conversation: Conversation) => lines(conversation).filter((line) => line.startsWith('['));
  const claimed = claimedBy(ana) as Extract<Conversation, { status: 'claimed' }>;
  const resolved = resolvedBy(ana) as Extract<Conversation, { status: 'resolved' }>;

  it.each<[string, Conversation, string]>([
    ['waits', waiting, 'waiting for a human since 09:01 UTC'],
    [
      'waits, and the customer may leave it',
      { ...waiting, leftMessage: true } as Conversation,
      'waiting for a human since 09:01 UTC · the customer was told that they may leave a message',
    ],
    ['is claimed', claimed, `claimed by ${ana}. What they write in this thread goes to the customer.`],
    [
      'is answered by several',
      { ...claimed, joined: [{ person: ben, since: 0 }] },
      `claimed by ${ana}. What they write in this thread goes to the customer. Joined: ${ben}. Their words go out too.`,
    ],
    [
      'is put aside',
      { ...claimed, snoozed: { until: at('14:00') } },
      `claimed by ${ana}. What they write in this thread goes to the customer. · 💤 put aside until 14:00 UTC`,
    ],
    [
      'is put aside until they write',
      { ...claimed, snoozed: { until: null } },
      `claimed by ${ana}. What they write in this thread goes to the customer. · 💤 put aside until the customer writes`,
    ],
    [
      'was offered to another',
      { ...claimed, offered: { to: { person: ben }, at: at('09:04') } },
      `claimed by ${ana}. What they write in this thread goes to the customer. · ${ben} was asked to take it over at 09:04 UTC`,
    ],
    [
      'has replies in doubt',
      {
        ...takenOverBy(ana),
        undelivered: [
          { seq: 4, certain: false },
          { seq: 5, certain: true },
          { seq: 6, certain: true },
        ],
      },
      `${ana} is answering in the customer’s thread · ⚠️ 2 replies did not arrive · ⚠️ 1 reply may not have arrived`,
    ],
    ['is a drill', { ...withBot, drill: true }, '🎓 Drill: a made-up customer · with the bot'],
    ['is over', resolved, `resolved by ${ana}: solved, not rated yet`],
    [
      'is over and rated',
      { ...resolved, rating: 4, rightCall: 'sooner' },
      `resolved by ${ana}: solved, rated ★★★★☆ (4 of 5) · as agents see it, a human should have come sooner`,
    ],
    ['was spam', { ...resolved, resolvedBy: null, outcome: 'spam' }, 'resolved: spam'],
  ])('%s', (_, conversation, words) => expect(stateOf(conversation)).toBe(`State: ${words}`));

  it('decides what can be done', () => {
    expect(buttonsOf({ ...withBot })).toEqual(['[Claim]']);
    expect(buttonsOf(claimed)).toEqual([
      '[Resolve] [Release] more: Pass it on to … | Put it aside until … | Give it back to the bot | Resolve as …',
    ]);
    expect(buttonsOf({ ...claimed, snoozed: { until: null } }).join()).toContain('Take it up again now');
    expect(buttonsOf({ ...claimed, undelivered: [{ seq: 7, certain: false }] }).join()).toContain(
      'Send the latest reply again | The latest reply did arrive',
    );
    expect(buttonsOf({ ...claimed, undelivered: [{ seq: 7, certain: true }] }).join()).not.toContain('did arrive');
    expect(buttonsOf(resolved)).toEqual([
      '[Yes, it was needed] [The bot could have done it] [Should have come sooner]',
      '[Reopen]',
    ]);
    expect(buttonsOf({ ...resolved, rightCall: 'needed' })).toEqual(['[Reopen]']);
    expect(buttonsOf({ ...resolved, escalation: null })).toEqual(['[Reopen]']);
  });

  it('decides who can send the suggested reply, and by which button', () => {
    const sends = (conversation: Conversation) =>
      handoffCard({ ...view, conversation }).parts.flatMap((part) =>
        part.part === 'buttons' ? part.buttons.filter(({ verb }) => verb === 'send-reply') : [],
      );
    const value = view.handoff?.suggestedReply ? markOf(view.handoff.suggestedReply) : '';
    expect(sends(claimed)).toEqual([{ verb: 'send-reply', value, label: 'Send', style: 'primary' }]);
    expect(sends(waiting)).toEqual([{ verb: 'send-reply', value, label: 'Send' }]);
    for (const other of [withBot, takenOverBy(ana), resolved]) expect(sends(other)).toEqual([]);
  });

  it('says by when the customer was promised what', () => {
    const clock = {
      startedAt: at('09:01'),
      target: { firstReplyMs: 15 * 60_000, resolutionMs: 26 * 3_600_000 },
      firstReplyAt: null,
      spentMs: 60_000,
      runningSince: at('09:02'),
      stoppedAt: null,
      told: [],
    };
    const promised = (given: object, status: Conversation = waiting, more: Partial<HandoffView> = {}) =>
      lines({ ...status, clock: { ...clock, ...given } }, more).find((line) => line.startsWith('Promised: '));
    expect(promised({})).toBe('Promised: first reply by 09:16 UTC · solution by Tue 24 Nov, 11:01 UTC');
    expect(promised({ firstReplyAt: at('09:03') }, claimed)).toBe('Promised: solution by Tue 24 Nov, 11:01 UTC');
    expect(promised({ spentMs: 16 * 60_000 })).toContain('⏰ first reply was due at 09:02 UTC');
    expect(promised({ firstReplyAt: 1, runningSince: null }, claimed)).toBe(
      'Promised: solution: 25 h 59 min left, the clock stands still',
    );
    const hours = {
      timeZone: 'UTC',
      open: { mon: [{ from: '09:00', to: '09:10' }], tue: [{ from: '09:00', to: '17:00' }] },
    };
    expect(promised({ target: { firstReplyMs: 900_000, resolutionMs: null } }, waiting, { hours })).toBe(
      'Promised: first reply by Tue 24 Nov, 09:06 UTC',
    );
    expect(promised({ target: { firstReplyMs: null, resolutionMs: null } })).toBeUndefined();
    expect(promised({}, resolved)).toBeUndefined();
  });
});

describe('what moves while the agent works', () => {
  const live = {
    since: 3,
    promises: [{ by: 'Ana Ruiz', text: 'I’ll call you at 3 pm.', at: at('09:12') }],
    facts: [{ label: 'Invoice number', value: 'INV-204' }],
    openQuestion: 'When will it arrive?',
  };

  it('stands below what was: what was promised, given, and left open', () => {
    const lines = linesOf(
      handoffCard({
        ...view,
        conversation: claimedBy(ana),
        handoff: handoff && { ...handoff, live },
        now: at('09:20'),
      }),
    );
    expect(lines.slice(lines.indexOf('Since then'), lines.indexOf('Next steps'))).toEqual([
      'Since then',
      '• Ana Ruiz promised at 09:12 UTC: “I’ll call you at 3 pm.”',
      '• Now also given: Invoice number INV-204',
      '• Not answered yet: “When will it arrive?”',
    ]);
  });
});

describe('who is called, and who is free', () => {
  it('calls by name and group in the first message, and names who is free without calling them', () => {
    const free = [
      { person: ana, open: 0 },
      { person: ben, open: 2 },
    ];
    const card = handoffCard({ ...view, calls: [{ person: ben }, { group: 'slack:S0ONCALL' }], free });
    expect(card.parts[1]).toEqual({
      part: 'text',
      line: ['For you: ', { person: ben }, ' ', { group: 'slack:S0ONCALL' }],
    });
    expect(linesOf(card)).toContain('Free now: Ana Ruiz (0 open), Ben Ortiz (2 open)');
    expect(linesOf(handoffCard({ ...view, free, conversation: claimedBy(ana) })).join()).not.toContain('Free now');
  });
});

describe('earlier cases of the channel', () => {
  it('are told with how they ended, linked where they can be', () => {
    const earlier = [
      {
        asked: 'Where is my refund?',
        at: at('09:00'),
        outcome: 'solved',
        agentName: 'Ana Ruiz',
        rating: 5,
        link: 'https://x.example/1',
      },
      { asked: 'hello', at: at('09:00'), outcome: 'no-answer', agentName: null, rating: null, link: null },
    ] as const;
    const lines = linesOf(handoffCard({ ...view, handoff: handoff && { ...handoff, earlier } }));
    expect(lines).toContain('• “Where is my refund?” · 23 Nov 2026: solved by Ana Ruiz ★★★★★');
    expect(lines).toContain('• “hello” · 23 Nov 2026: no answer from them');
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
    expect(linesOf(agentsCard({ notice: 'action-ended', deed }, [], view.people))).toEqual([
      '⚙️ The bot’s “Order status” was done after you had taken over.',
      '> It left us on Monday.',
      'Order number: LU-10023',
      'The customer has not been told: you are in charge.',
    ]);
  });
});
