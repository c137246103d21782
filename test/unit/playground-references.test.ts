import { describe, expect, it } from 'vitest';
import { blockFindings, blocksLength } from '../../playground/slack/blocks.ts';
import { liveReferences } from '../../playground/slack/live-references.ts';
import { ANA, BATON, CARLA, EXT_ACME, GENERAL, lumenWorld } from '../../playground/slack/lumen.ts';
import { typed } from '../../playground/slack/typed-text.ts';
import { channelOf } from '../../playground/slack/world.ts';

const world = lumenWorld([EXT_ACME]);
const asTyped = (author: string, text: string) => typed(world, author, channelOf(world, EXT_ACME), text, 'b1').text;

describe('what a client sends of what a person types', () => {
  it.each([
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['<@U0ANARUIZ> <!here> typed by hand', '&lt;@U0ANARUIZ&gt; &lt;!here&gt; typed by hand'],
    ['@Baton hello', `<@${BATON}> hello`],
    ['hello @Ana Ruiz, are you there', `hello <@${ANA}>, are you there`],
    ['@ana.ruiz: look', `<@${ANA}>: look`],
    ['@nobody in particular', '@nobody in particular'],
    ['@channel wake up', '<!channel> wake up'],
    ['see https://x.example/a?b=1&c=2.', 'see <https://x.example/a?b=1&amp;c=2>.'],
    ['write to me@acme.example', 'write to <mailto:me@acme.example|me@acme.example>'],
    ['our site acme.com', 'our site <http://acme.com|acme.com>'],
    ['thanks :wave: at 10:30', 'thanks :wave: at 10:30'],
  ])('%s', (raw, sent) => {
    expect(asTyped(CARLA, raw)).toBe(sent);
  });

  it('knows only the channels of the own company', () => {
    expect(asTyped(ANA, 'in #general')).toBe(`in <#${GENERAL}|general>`);
    expect(asTyped(CARLA, 'in #general')).toBe('in #general');
  });

  it('says the same in blocks, unescaped', () => {
    const { blocks } = typed(world, CARLA, channelOf(world, EXT_ACME), 'a & @Baton', 'b1');
    expect(blocks).toEqual([
      {
        type: 'rich_text',
        block_id: 'b1',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'a & ' },
              { type: 'user', user_id: BATON },
            ],
          },
        ],
      },
    ]);
  });
});

describe('what comes alive in a post of the app', () => {
  const section = (text: object) => ({ blocks: [{ type: 'section', text }] });
  const kinds = (post: object, call: 'post' | 'update' = 'post') => liveReferences(post, call).map(({ kind }) => kind);

  it.each([
    [
      'references in text',
      { text: '<@U1> <#C1|x> <!here> <!subteam^S1> <https://a.example|b>' },
      ['user', 'channel', 'usergroup', 'broadcast', 'link'],
    ],
    ['nothing in escaped text', { text: '&lt;@U1&gt; &lt;!here&gt;' }, []],
    ['no bare names in text', { text: '@here #general' }, []],
    [
      'bare names in text where names are linked',
      { text: '@here #general', link_names: true },
      ['broadcast', 'channel'],
    ],
    ['bare addresses in text', { text: 'https://a.example' }, ['link']],
    ['nothing bare in text that is not parsed', { text: 'https://a.example @here', parse: 'none' }, []],
    ['bare names in mrkdwn', section({ type: 'mrkdwn', text: '@everyone in #general' }), ['broadcast', 'channel']],
    [
      'references only in verbatim mrkdwn',
      section({ type: 'mrkdwn', text: '@here <!here>', verbatim: true }),
      ['broadcast'],
    ],
    ['nothing in plain text', section({ type: 'plain_text', text: '<!here> @here https://a.example' }), []],
  ])('%s', (_rule, post, expected) => {
    expect(kinds(post).sort()).toEqual([...expected].sort());
  });

  it('updates parse bare names unless told not to', () => {
    expect(kinds({ text: '@here' }, 'update')).toEqual(['broadcast']);
    expect(kinds({ text: '@here', parse: 'none' }, 'update')).toEqual([]);
  });

  it('finds the elements of rich text at any depth, and leaves its text alone', () => {
    const item = {
      type: 'rich_text_section',
      elements: [
        { type: 'user', user_id: 'U1' },
        { type: 'text', text: '<!here>' },
      ],
    };
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [item] }] }];
    expect(liveReferences({ blocks }, 'post')).toEqual([{ kind: 'user', target: 'U1' }]);
  });
});

describe('what Block Kit refuses', () => {
  const plain = (text: string) => ({ type: 'plain_text', text });
  const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...more });
  const actions = (...elements: object[]) => ({ type: 'actions', elements });

  it.each([
    ['an unknown block', { type: 'wall' }],
    ['a section without words', { type: 'section' }],
    ['a long section', { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }],
    ['an empty text', { type: 'section', text: { type: 'mrkdwn', text: '' } }],
    ['a header in mrkdwn', { type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    ['a long header', { type: 'header', text: plain('x'.repeat(151)) }],
    ['verbatim plain text', { type: 'section', text: { ...plain('x'), verbatim: true } }],
    ['eleven fields', { type: 'section', fields: Array.from({ length: 11 }, () => plain('x')) }],
    ['eleven things of context', { type: 'context', elements: Array.from({ length: 11 }, () => plain('x')) }],
    ['no buttons', actions()],
    ['26 buttons', actions(...Array.from({ length: 26 }, (_, at) => button({ action_id: `a${at}` })))],
    ['two buttons of one name', actions(button(), button())],
    ['a long label', actions(button({ text: plain('x'.repeat(76)) }))],
    ['a long value', actions(button({ value: 'x'.repeat(2001) }))],
    ['a long action id', actions(button({ action_id: 'x'.repeat(256) }))],
    ['a made-up style', actions(button({ style: 'golden' }))],
    [
      'an input in a message',
      { type: 'input', label: plain('Name'), element: { type: 'plain_text_input', action_id: 'a' } },
    ],
    ['an image without a description', { type: 'image', image_url: 'https://a.example/x.png' }],
    [
      'an empty rich text element',
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }] },
    ],
  ])('%s', (_what, block) => {
    expect(blockFindings([block], 'message')).not.toEqual([]);
  });

  it('takes everything at its limit', () => {
    const blocks = [
      { type: 'header', text: plain('x'.repeat(150)) },
      { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3000), verbatim: true } },
      { type: 'divider' },
      actions(button({ value: 'x'.repeat(2000), style: 'primary' })),
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'small' }] },
    ];
    expect(blockFindings(blocks, 'message')).toEqual([]);
    expect(blocksLength(blocks)).toBe(150 + 3000 + 2 + 5);
  });
});
