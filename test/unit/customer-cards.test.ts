import { describe, expect, it } from 'vitest';
import { answerCard, customerCard } from '../../src/cards/customer-cards.ts';
import { peopleFrom } from '../../src/cards/people.ts';
import type { Known } from '../../src/cards/waiting-cards.ts';
import type { Button, Content } from '../../src/channel/content.ts';
import { CASE_OUTCOMES } from '../../src/conversation/conversation.ts';
import type { CustomerNotice } from '../../src/conversation/effect.ts';
import type { WaitOutlook } from '../../src/conversation/wait-outlook.ts';
import { ana, answer, at } from '../support/builders.ts';

const nobody = peopleFrom(new Map());
const people = peopleFrom(new Map([[ana, { name: 'Ana Lima', picture: null, company: null, timeZone: null }]]));

const MINUTE = 60_000;
const now = at('17:00');
const wait: WaitOutlook = {
  ahead: 0,
  usualMs: null,
  opensAt: null,
  timeZone: 'Europe/Berlin',
  officeZone: 'Europe/Berlin',
  since: now,
};
const busy: Known = { wait: { ...wait, ahead: 2, usualMs: 4.2 * MINUTE }, brief: null, now };
const closed: Known = { wait: { ...wait, opensAt: Date.parse('2026-11-24T08:00Z') }, brief: null, now };

const card = (say: CustomerNotice, known?: Known) => customerCard(say, people, known);
const buttons = ({ parts }: Content): readonly Button[] =>
  parts.flatMap((part) => (part.part === 'buttons' ? part.buttons : []));
const verbs = (content: Content) => buttons(content).map(({ verb }) => verb);

describe('an answer', () => {
  it('sets its headings apart from its words', () => {
    const text = 'Open the sign-in page.\n\nThe e-mail does not arrive\nLook in your spam folder.';
    const { parts, summary } = answerCard({ ...answer, text, headings: ['The e-mail does not arrive'] });
    expect(summary).toBe(text);
    expect(parts[0]).toEqual({
      part: 'text',
      line: [
        'Open the sign-in page.\n',
        '\n',
        { bold: 'The e-mail does not arrive' },
        '\n',
        'Look in your spam folder.',
      ],
    });
  });

  it('without headings is its words, letter by letter', () => {
    expect(answerCard(answer).parts[0]).toEqual({ part: 'text', line: answer.text });
  });

  it('can be liked, disliked, and taken to a human', () => {
    const { parts } = answerCard(answer);
    expect(parts).toContainEqual({ part: 'feedback' });
    expect(JSON.stringify(parts)).toContain('"verb":"human"');
  });
});

it('“which of these?” has a way out', () => {
  const { parts } = customerCard({ notice: 'clarify', of: 3, titles: ['Refunds', 'Payouts'] }, nobody);
  expect(JSON.stringify(parts)).toContain('"value":"3-0"');
  expect(JSON.stringify(parts)).toContain('"verb":"human"');
});

describe('a human is one press away', () => {
  const ofTheBot: readonly CustomerNotice[] = [
    { notice: 'greeting' },
    { notice: 'you-are-welcome' },
    { notice: 'no-answer' },
    { notice: 'clarify', of: 1, titles: ['Refunds'] },
    { notice: 'slot-asked', question: 'Which order?', again: null },
    { notice: 'confirm-action', undertaking: 'u', question: 'Shall I?', rows: [] },
    { notice: 'action-left' },
    { notice: 'action-failed', title: 'Order status' },
    { notice: 'not-helpful' },
    { notice: 'human-offered' },
    { notice: 'returned-to-bot', agent: ana },
    { notice: 'resolved', agent: null, outcome: 'solved', ask: 'rating' },
    { notice: 'rating-thanks', score: 1 },
  ];

  it.each(ofTheBot)('from $notice', (say) => {
    expect(verbs(card(say))).toContain('human');
  });
});

describe('who asked for a human', () => {
  it('reads that they are asked, where they stand and what comes next', () => {
    expect(card({ notice: 'human-asked' }, busy).summary).toBe(
      'I’ve asked our support team to step in. They can see this whole conversation, so there’s no need to repeat anything. 2 others are before you. The wait is usually about 5 minutes. You’ll see here who takes over. Anything you add here reaches them too.',
    );
  });

  it('reads nothing of a wait that is not known', () => {
    const { summary } = card({ notice: 'human-asked' }, { wait, brief: null, now });
    expect(summary).not.toMatch(/before you|minutes|office/);
  });

  it('reads when people are back, where nobody is at work', () => {
    expect(card({ notice: 'human-asked' }, closed).summary).toContain(
      'It’s outside our office hours right now: the team is back tomorrow at 09:00 (your time).',
    );
  });

  it('can correct what is passed on', () => {
    const brief = 'You can’t sign in since Monday.\nOrder LU-10023';
    const { parts, summary } = card({ notice: 'human-asked' }, { ...busy, brief });
    expect(parts).toContainEqual({ part: 'quote', text: brief });
    expect(JSON.stringify(parts)).toContain('If something is off or missing, just write it here');
    expect(summary).not.toContain('LU-10023');
  });

  it.each(['already-asked', 'still-waiting'] as const)('and waits (%s) hears the same truths', (notice) => {
    const say: CustomerNotice = notice === 'already-asked' ? { notice, agent: null } : { notice };
    expect(card(say, busy).summary).toContain('2 others are before you');
    expect(card(say, closed).summary).toContain('back tomorrow at 09:00 (your time)');
    expect(card(say, { wait: null, brief: null, now }).summary).not.toMatch(/before you|back/);
  });

  it('is not told that it takes less than they have waited', () => {
    const since = now - 8 * MINUTE;
    const late: Known = { wait: { ...wait, usualMs: 5 * MINUTE, since }, brief: null, now };
    expect(card({ notice: 'still-waiting' }, late).summary).not.toContain('minutes');
  });

  it('may leave a message, and hears when it is read, if that is known', () => {
    expect(card({ notice: 'leave-message' }, closed).summary).toContain(
      'The team is back tomorrow at 09:00 (your time) and will look at this first thing.',
    );
    expect(card({ notice: 'leave-message' }, busy).summary).not.toContain('first thing');
  });

  it('learns who is helping, whoever had it before', () => {
    expect(card({ notice: 'agent-joined', agent: ana }).summary).toMatch(/^Ana Lima is helping you now/);
    expect(card({ notice: 'already-asked', agent: ana }).summary).toMatch(/^Ana is on it/);
    expect(card({ notice: 'agent-left', agent: ana }, busy).summary).toContain('2 others are before you');
  });
});

describe('the end', () => {
  it('asks for a rating from 1 to 5', () => {
    const asked = card({ notice: 'resolved', agent: ana, outcome: 'solved', ask: 'rating' });
    expect(asked.summary).toContain('How was it with Ana?');
    expect(buttons(asked).map(({ verb, value }) => `${verb}.${value}`)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `rate.${n}`),
    );
  });

  it('or for a recommendation from 0 to 10', () => {
    const asked = card({ notice: 'resolved', agent: ana, outcome: 'solved', ask: 'recommendation' });
    const values = buttons(asked).map(({ verb, value }) => `${verb}.${value}`);
    expect(values).toEqual(Array.from({ length: 11 }, (_, n) => `recommend.${n}`));
  });

  it('or for nothing', () => {
    expect(buttons(card({ notice: 'resolved', agent: ana, outcome: 'solved', ask: null }))).toEqual([]);
  });

  it.each(['spam', 'duplicate'] as const)('as %s asks for nothing, whatever was meant to be asked', (outcome) => {
    expect(buttons(card({ notice: 'resolved', agent: ana, outcome, ask: 'rating' }))).toEqual([]);
  });

  it('says how it ended, and that it can go on', () => {
    const ends = CASE_OUTCOMES.map((outcome) => card({ notice: 'resolved', agent: ana, outcome, ask: null }).summary);
    expect(new Set(ends).size).toBe(CASE_OUTCOMES.length);
    for (const end of ends) expect(end).toContain('just write here');
  });

  it('has room for a word beside the rating', () => {
    for (const score of [1, 2, 3, 4, 5]) expect(verbs(card({ notice: 'rating-thanks', score }))).toContain('rate-word');
  });
});
