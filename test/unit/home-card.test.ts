import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import { type HomeCase, type HomeView, homeCard, MOST_CASES } from '../../src/cards/home-card.ts';
import { at } from '../support/builders.ts';

const waiting: HomeCase = {
  customer: 'Carla Diaz (Acme)',
  channel: 'ext-acme',
  asked: 'I was charged twice\nfor INV-204',
  link: 'https://lumen.slack.com/archives/C0AGENTS/p1',
  since: at('08:48'),
  state: 'waiting',
  snoozed: null,
  due: { what: 'first-reply', at: at('09:03') },
  drill: false,
};
const view: HomeView = {
  name: 'Ana Ruiz',
  timeZone: 'Europe/Berlin',
  news: null,
  mine: { cases: [], total: 0 },
  waiting: { cases: [waiting], total: 1 },
  answersIn: ['ext-acme', 'ext-globex'],
  callsIn: ['support-agents'],
  hours: { open: false, opensAt: Date.parse('2026-11-24T08:00:00Z') },
  onCall: { group: 'slack:S1' },
  now: at('09:00'),
};
const textOf = (given: unknown): string => {
  if (typeof given === 'string') return given;
  if (Array.isArray(given)) return given.map(textOf).join('');
  if (typeof given !== 'object' || given === null) return '';
  return Object.entries(given)
    .flatMap(([key, value]) => (key === 'part' ? [] : [textOf(value)]))
    .join(' ');
};
const lines = (given: Partial<HomeView>): string => textOf(homeCard({ ...view, ...given }).parts);

describe('the bot’s own page', () => {
  it('shows who waits, where, for what, how long, and what was promised', () => {
    const shown = lines({});
    expect(shown).toContain('Waiting for a human (1)');
    expect(shown).toContain('Carla Diaz (Acme)');
    expect(shown).toContain(' in #ext-acme: “I was charged twice for INV-204”');
    expect(shown).toContain('waiting for 12 minutes · ⏳ first reply due Mon 10:03');
  });

  it('says when a promise is broken', () => {
    expect(
      lines({ waiting: { total: 1, cases: [{ ...waiting, due: { what: 'resolution', at: at('08:59') } }] } }),
    ).toContain('⌛ solution was due Mon 09:59');
  });

  it('shows what is in hand, put aside, or asked to be taken over', () => {
    const mine = [
      { ...waiting, state: 'claimed', since: at('08:00') } as const,
      { ...waiting, state: 'claimed', snoozed: { until: at('13:00') } } as const,
      { ...waiting, state: 'claimed', snoozed: { until: null } } as const,
      { ...waiting, state: 'offered' } as const,
    ];
    const shown = lines({ mine: { cases: mine, total: 4 } });
    for (const words of [
      'yours for 60 minutes',
      'put aside until Mon 14:00',
      'put aside until the customer writes',
      'you are asked to take it over',
    ])
      expect(shown).toContain(words);
  });

  it('marks a drill as one', () => {
    expect(lines({ waiting: { total: 1, cases: [{ ...waiting, drill: true }] } })).toContain('🎓 Drill: ');
    expect(lines({})).not.toContain('🎓');
  });

  it('says what the bot does here, and what it needs where it does nothing', () => {
    expect(lines({})).toContain('#ext-acme, #ext-globex');
    expect(lines({})).toContain('closed, open again Tue 09:00');
    const bare = lines({ answersIn: [], callsIn: [], hours: null, onCall: null });
    for (const words of ['/baton connect', '/baton agents', 'around the clock', 'nobody is set'])
      expect(bare).toContain(words);
  });

  it('shows nothing of customers who wait to those who are in no agents channel', () => {
    const card = homeCard({ ...view, waiting: null, answersIn: null, callsIn: null });
    const shown = textOf(card);
    expect(shown).toContain('shown to those who are in the agents channel');
    for (const words of ['Carla', 'ext-acme', 'support-agents', '(1)', '1 waiting', 'Nobody is waiting'])
      expect(shown).not.toContain(words);
    for (const words of ['Your cases', 'How to work a case', 'Office hours']) expect(shown).toContain(words);
    const [buttons] = card.parts.filter(({ part }) => part === 'buttons');
    expect(buttons).toMatchObject({ buttons: [{ verb: 'refresh' }] });
  });

  it('offers to look again, and to practise', () => {
    const [buttons] = homeCard(view).parts.filter(({ part }) => part === 'buttons');
    expect(buttons).toMatchObject({ buttons: [{ verb: 'refresh' }, { verb: 'drill' }] });
  });

  it('keeps customers’ words literal', () => {
    const asked = '<!channel> <@U0ANA> *x*';
    const content = homeCard({
      ...view,
      onCall: null,
      waiting: { total: 1, cases: [{ ...waiting, asked, customer: '<!here>' }] },
    });
    expect(JSON.stringify(render(content).blocks)).not.toMatch(/"broadcast"|"type":"user"/);
  });

  it('fits, however much there is', () => {
    const long = { ...waiting, customer: 'x'.repeat(5_000), asked: 'y '.repeat(20_000), channel: 'z'.repeat(500) };
    const cases = Array.from({ length: 400 }, () => long);
    const content = homeCard({
      ...view,
      news: 'A drill has begun.',
      mine: { cases, total: 400 },
      waiting: { cases, total: 400 },
      answersIn: Array.from({ length: 900 }, (_, n) => `ext-${'x'.repeat(80)}-${n}`),
    });
    expect(content.parts.length).toBeLessThanOrEqual(100);
    expect(textOf(content.parts)).toContain(`And ${400 - MOST_CASES} more.`);
    expect(textOf(content.parts)).toContain('and 880 more');
    expect(textOf(content.parts).length).toBeLessThan(15_000);
  });

  it('shows a clock even where the zone is unknown', () => {
    expect(lines({ timeZone: 'Mars/Olympus' })).toContain('Mon 09:03 UTC');
  });
});
