import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import { agentsCard } from '../../src/cards/agents-cards.ts';
import { peopleFrom } from '../../src/cards/people.ts';
import type { Content } from '../../src/channel/content.ts';
import type { AgentsNotice } from '../../src/conversation/effect.ts';
import { ana, at, ben, carla, message } from '../support/builders.ts';

const shown = (name: string, company: string | null = null) => ({ name, picture: null, company, timeZone: null });
const people = peopleFrom(
  new Map([
    [ana, shown('Ana Ruiz')],
    [ben, shown('Ben Cole')],
    [carla, shown('Carla Diaz', 'Acme')],
  ]),
);
const reply = message({
  seq: 7,
  text: 'Your refund is on its way.',
  role: 'agent',
  person: ana,
  name: 'Ana Ruiz',
  sentAt: at('09:05'),
});

const card = (say: AgentsNotice): Content => agentsCard(say, [reply], people);
const blocks = (say: AgentsNotice): string => JSON.stringify(render(card(say)).blocks);
const buttons = ({ parts }: Content) => parts.flatMap((part) => (part.part === 'buttons' ? part.buttons : []));

describe('a case that is passed on', () => {
  it('calls whom it is offered to, and gives them the button', () => {
    const content = card({ notice: 'transfer-offered', to: { person: ben }, from: ana, note: 'Refund is promised.' });
    expect(content.parts[0]).toMatchObject({
      line: [{ person: ben }, ': Ana Ruiz asks you to take this over. Until you do, it stays with Ana Ruiz.'],
    });
    expect(content.parts).toContainEqual({ part: 'quote', text: 'Refund is promised.' });
    expect(buttons(content)).toMatchObject([{ verb: 'claim', label: 'Take it over' }]);
  });

  it('calls a group as a group', () => {
    expect(blocks({ notice: 'transfer-offered', to: { group: 'slack:S1' }, from: ana, note: '' })).toContain(
      '"usergroup_id":"S1"',
    );
  });
});

describe('a case that nobody has', () => {
  it('shows in the channel too, and calls who is on call', () => {
    const content = card({ notice: 'customer-told-of-wait', calls: { group: 'slack:S1' } });
    expect(content.alsoInChannel).toBe(true);
    expect(blocks({ notice: 'customer-told-of-wait', calls: { group: 'slack:S1' } })).toContain('"usergroup_id":"S1"');
    expect(card({ notice: 'customer-left-message' }).alsoInChannel).toBe(true);
    expect(card({ notice: 'agent-gone', agent: ana }).summary).toContain('Ana Ruiz can’t work here any more');
  });

  it('calls nobody when nobody is on call', () => {
    expect(blocks({ notice: 'customer-told-of-wait', calls: null })).not.toMatch(/"type":"user/);
  });
});

describe('a case that somebody has', () => {
  it('calls them when it wakes', () => {
    expect(blocks({ notice: 'awake', agent: ana, why: 'time' })).toContain('"user_id":"U0ANA"');
    expect(card({ notice: 'awake', agent: ana, why: 'customer' }).summary).toBe(
      'The customer has written, so this is no longer put aside.',
    );
  });

  it('calls them alone before a promise is broken', () => {
    const say = { notice: 'target-soon', target: 'first-reply', agent: ana, calls: null } as const;
    expect(card(say)).toMatchObject({ summary: '⏳ The promised time for the first reply is nearly over.' });
    expect(card(say).alsoInChannel).toBeUndefined();
    const nobody = { notice: 'target-missed', target: 'resolution', agent: null, calls: { person: ben } } as const;
    expect(card(nobody).alsoInChannel).toBe(true);
    expect(blocks(nobody)).toContain('"user_id":"U0BEN"');
  });

  it('shows what was sent without being typed in the thread', () => {
    expect(card({ notice: 'reply-sent', agent: ana, seq: 7 }).parts).toEqual([
      { part: 'text', line: [{ bold: 'Ana Ruiz' }, ' answered the customer:'] },
      { part: 'quote', text: 'Your refund is on its way.' },
    ]);
    const taken = agentsCard(
      { notice: 'reply-sent', agent: ana, seq: 7 },
      [{ ...reply, deletedAt: at('09:06') }],
      people,
    );
    expect(JSON.stringify(taken)).not.toContain('refund');
  });

  it('keeps the look of what was sent', () => {
    const look = [{ block: 'code', text: 'ls' }] as const;
    const { parts } = agentsCard({ notice: 'reply-sent', agent: ana, seq: 7 }, [{ ...reply, look }], people);
    expect(parts).toContainEqual({ part: 'look', look });
  });
});

describe('what agents hear of the customer', () => {
  it('is their word about how it was, literally', () => {
    const text = '<!channel> *great* <@U0ANA>';
    expect(blocks({ notice: 'comment', person: carla, text })).not.toMatch(/broadcast|"type":"user"/);
    expect(card({ notice: 'comment', person: carla, text }).parts).toContainEqual({ part: 'quote', text });
  });

  it('is that they have left', () => {
    expect(card({ notice: 'customer-left', person: carla }).summary).toContain('Carla Diaz has left the channel');
  });

  it('names the one who had it when they ask again', () => {
    expect(blocks({ notice: 'asked-again', agent: ana })).toContain('"user_id":"U0ANA"');
    expect(blocks({ notice: 'asked-again', agent: null })).not.toContain('"type":"user"');
  });
});

describe('every notice', () => {
  it('can be shown, and says what it is about without the platform’s codes', () => {
    const all: readonly AgentsNotice[] = [
      { notice: 'claim-reminder', waitedMs: 180_000 },
      { notice: 'undelivered', seq: null, certain: true, why: 'is_archived' },
      { notice: 'undelivered', seq: 7, certain: false, why: 'no answer' },
      { notice: 'customer-channel-lost', why: 'archived' },
      { notice: 'customer-channel-lost', why: 'constructor' },
      { notice: 'reopened', agent: ana },
      { notice: 'reopened', agent: null },
      { notice: 'comment', person: 'slack:U0STRANGER', text: 'x'.repeat(50_000) },
      { notice: 'transfer-offered', to: { person: ben }, from: ana, note: 'x'.repeat(50_000) },
    ];
    for (const say of all) {
      expect(() => render(card(say))).not.toThrow();
      expect(card(say).summary).not.toMatch(/undefined|is_archived|function/);
    }
    expect(blocks({ notice: 'undelivered', seq: null, certain: true, why: 'is_archived' })).toContain(
      'their channel is archived',
    );
  });
});
