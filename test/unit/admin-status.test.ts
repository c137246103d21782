import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import { type StatusView, statusCard } from '../../src/admin/command-cards.ts';

const view = (more: Partial<StatusView>): StatusView => ({
  numbers: {
    conversations: { bot: 0, waiting: 0, claimed: 0, resolved: 0 },
    oldestWaitingSince: null,
    undelivered: 0,
    uncertain: 0,
    deadLetters: 0,
  },
  agentsChannel: '#support-agents',
  otherAgentsChannels: [],
  onCall: null,
  customerChannels: [],
  now: 0,
  ...more,
});

describe('how things stand', () => {
  it('names all channels where there is room', () => {
    const card = JSON.stringify(statusCard(view({ customerChannels: ['#ext-acme', '#ext-orbit'] })));
    expect(card).toContain('#ext-acme, #ext-orbit"');
  });

  it('fits into one answer, however many channels there are, and counts the rest', () => {
    const names = Array.from({ length: 250 }, (_, n) => `#ext-${'a'.repeat(60)}-${n}`);
    const card = statusCard(view({ customerChannels: names, otherAgentsChannels: names }));
    expect(() => render(card)).not.toThrow();
    expect(JSON.stringify(card)).toMatch(/#ext-a{60}-3\d and 21\d more/);
  });
});
