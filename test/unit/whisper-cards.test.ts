import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import { peopleFrom } from '../../src/cards/people.ts';
import { whisperCard } from '../../src/cards/whisper-cards.ts';
import type { Whisper } from '../../src/conversation/effect.ts';
import { ana } from '../support/builders.ts';

const people = peopleFrom(new Map([[ana, { name: 'Ana Ruiz', picture: null, company: null, timeZone: null }]]));
const pressed = (say: Whisper): readonly string[] =>
  whisperCard(say, people).parts.flatMap((part) =>
    part.part === 'buttons' ? part.buttons.map(({ verb, value, label }) => `${verb} ${value ?? ''}: ${label}`) : [],
  );
const words = (say: Whisper): string => whisperCard(say, people).summary;

describe('a private word', () => {
  it('asks a newcomer whether their words shall go out', () => {
    expect(words({ whisper: 'join-or-stay', agent: ana })).toMatch(/^This stayed inside: Ana Ruiz has claimed this/);
    expect(pressed({ whisper: 'join-or-stay', agent: ana })).toEqual([
      'join : Join: my words go out too',
      'stay : Stay inside',
    ]);
  });

  it('lets a reply that did not arrive be sent again', () => {
    const say = { whisper: 'undelivered', seq: 12, certain: true, why: 'is_archived' } as const;
    expect(words(say)).toBe('⚠️ Your reply did not reach the customer (their channel is archived).');
    expect(pressed(say)).toEqual(['resend 12: Try again']);
  });

  it('has one that may have arrived looked for before it is sent again', () => {
    const say = { whisper: 'undelivered', seq: 12, certain: false, why: 'timeout' } as const;
    expect(words(say)).toMatch(/may not have reached.*look into their thread/);
    expect(words(say)).not.toContain('timeout');
    expect(pressed(say)).toEqual(['arrived 12: It arrived', 'resend 12: It’s not there: send it again']);
  });

  it('tells the loser of a race who has it', () => {
    expect(words({ whisper: 'claimed-by', agent: ana })).toBe('Ana Ruiz has this case already.');
    expect(words({ whisper: 'not-claimed-by-you', agent: ana })).toContain('Ana Ruiz has claimed this');
    expect(words({ whisper: 'handed-over-already', agent: ana })).toBe('Ana Ruiz has this case already.');
    expect(words({ whisper: 'handed-over-already', agent: null })).toContain('nobody has claimed it yet');
  });

  it('lets what was put aside be gone on with', () => {
    expect(pressed({ whisper: 'done', what: 'snoozed' })).toEqual(['wake : Go on with it now']);
    expect(pressed({ whisper: 'done', what: 'returned' })).toEqual([]);
  });

  it('can always be shown', () => {
    const all: readonly Whisper[] = [
      ...(['returned', 'snoozed', 'right-call', 'suggestion-noted', 'transferred'] as const).map(
        (what): Whisper => ({ whisper: 'done', what }),
      ),
      { whisper: 'joined' },
      { whisper: 'stays-inside' },
      { whisper: 'spoke-to-colleague' },
      { whisper: 'suggestion-changed' },
      { whisper: 'resent' },
      { whisper: 'handed-over' },
      { whisper: 'claim-first' },
      { whisper: 'not-claimed-by-you', agent: null },
      { whisper: 'join-or-stay', agent: 'slack:U0STRANGER' },
      { whisper: 'undelivered', seq: 1, certain: true, why: 'x'.repeat(5_000) },
    ];
    for (const say of all) {
      expect(() => render(whisperCard(say, people))).not.toThrow();
      expect(words(say)).not.toMatch(/undefined|`/);
      expect(words(say).length).toBeLessThan(300);
    }
  });
});
