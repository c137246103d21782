import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatChannel,
  formatGroup,
  formatPerson,
  formatThread,
  parseChannel,
  parseGroup,
  parsePerson,
  parseThread,
} from '../../adapters/slack/addresses.ts';

describe('an address', () => {
  it('says again what it was made of', () => {
    expect(parseChannel(formatChannel({ installation: 'T1', channel: 'C1' }))).toEqual({
      installation: 'T1',
      channel: 'C1',
    });
    const thread = { installation: 'T1', channel: 'C1', ts: '1.000001' };
    expect(parseThread(formatThread(thread))).toEqual(thread);
    expect(parsePerson(formatPerson('U1'))).toBe('U1');
    expect(parseGroup(formatGroup('S1'))).toBe('S1');
  });

  it('of a group is none of a person', () => {
    expect(parseGroup(formatPerson('U1'))).toBeNull();
    expect(parseGroup('slack:S1:C1')).toBeNull();
  });

  it('is never made of what somebody wrote', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const parse of [parseChannel, parseThread, parsePerson, parseGroup]) {
          const parsed = parse(text);
          if (parsed !== null) expect(text).toMatch(/^slack:[A-Z0-9:.]+$/);
        }
      }),
    );
  });
});
