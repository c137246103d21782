import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, joined } from '../../adapters/slack/said.ts';
import type { Said } from '../../src/channel/inbound.ts';

const decoded = (text: string) => decodeText(text, 'T1');

describe("Slack's text", () => {
  it.each<[string, string, Said]>([
    ['escapes', 'a &lt; b &amp;&amp; c &gt; d', ['a < b && c > d']],
    ['an escape that somebody typed', '&amp;lt;', ['&lt;']],
    ['a mention', 'ask <@U7> now', ['ask ', { person: 'slack:U7' }, ' now']],
    ['a mention with an old-fashioned label', '<@W7|ana>', [{ person: 'slack:W7' }]],
    ['a channel', 'see <#C7|general>', ['see ', { channel: 'slack:T1:C7', name: 'general' }]],
    ['a channel that we may not see', '<#C7|>', [{ channel: 'slack:T1:C7' }]],
    ['a whole audience', '<!here> <!channel|channel> <!everyone>', ['@here @channel @everyone']],
    ['a group', '<!subteam^S1|@support> <!subteam^S1>', ['@support @group']],
    ['a date', '<!date^1700000000^{date}|14 Nov 2023>', ['14 Nov 2023']],
    ['a bare link', '<https://example.com/a?b=1&amp;c=2>', ['https://example.com/a?b=1&c=2']],
    ['a link as typed', '<http://example.com|example.com>', ['example.com']],
    ['an address', '<mailto:ana@lumen.example|ana@lumen.example>', ['ana@lumen.example']],
    [
      'a link that hides where it goes',
      '<https://evil.example|https://bank.example>',
      ['https://bank.example (https://evil.example)'],
    ],
    ['code and marks', '`<tag>` *bold*'.replace('<', '&lt;').replace('>', '&gt;'), ['`<tag>` *bold*']],
    ['nothing', '', []],
  ])('of %s', (_what, text, said) => {
    expect(decoded(text)).toEqual(said);
  });

  it('comes back as it was said', () => {
    const typed = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const id = fc.stringMatching(/^[A-Z0-9]{1,8}$/);
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<@U1>', '&lt;', '<!channel>', '|', '&amp;amp;'),
      id.map((user) => ({ person: `slack:U${user}` })),
      id.map((channel) => ({ channel: `slack:T1:C${channel}`, name: 'general' })),
    );
    const written = (part: Said[number]) => {
      if (typeof part === 'string') return typed(part);
      return 'person' in part ? `<@${part.person.slice(6)}>` : `<#${part.channel.slice(9)}|${part.name}>`;
    };
    fc.assert(
      fc.property(fc.array(piece), (said) => {
        expect(decoded(said.map(written).join(''))).toEqual(joined(said));
      }),
    );
  });
});
