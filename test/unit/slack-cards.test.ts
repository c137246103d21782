import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Byline, LIMITS, render, shortened } from '../../adapters/slack/cards.ts';
import { cleanName } from '../../adapters/slack/directory.ts';
import { toPost, toReply, toUpdate, toWhisper } from '../../adapters/slack/outbound.ts';
import { liveReferences } from '../../playground/slack/live-references.ts';
import type { Author, Button, Content, Inline, Line, Part } from '../../src/channel/content.ts';
import type { Look } from '../../src/channel/look.ts';

const card = (...parts: Part[]): Content => ({ summary: 'A card', parts });
const ana = { name: 'Ana (Lumen)', picture: 'https://pictures.example/ana.png' };
const posted = (content: Content, more: Partial<Parameters<typeof toPost>[0]> = {}) =>
  toPost({ channel: 'C1', threadTs: null, content, relayId: 'r1', byline: null, ...more }, 'pair');

/** What people write to see what a bot will do with it. */
const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<@U123>',
  '<@U123|ana>',
  '<#C1|general>',
  '<!subteam^S1|@team>',
  '<!date^1^{date}^https://evil.example|now>',
  '<https://evil.example|https://bank.example>',
  '&lt;!channel&gt;',
  '&amp;lt;!here&amp;gt;',
  '@channel',
  '@here',
  '@everyone',
  '#general',
  '＠channel',
  'https://evil.example',
  'javascript:alert(1)',
  '[bank](https://evil.example)',
  '*bold* _it_ ~no~ `code`',
  '> quote',
  ':tada:',
  '\0',
  '\uD800',
  '\u202Eevil',
  '"}],"type":"mrkdwn"',
  '<',
  '>',
  '|',
  '&',
  '\n- x',
  '',
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((pieces) => pieces.join('')),
);
const deadLine: fc.Arbitrary<Line> = fc.oneof(
  hostile,
  fc.array(
    fc.oneof(
      hostile,
      hostile.map((bold) => ({ bold })),
      hostile.map((italic) => ({ italic })),
      hostile.map((code) => ({ code })),
    ),
    { maxLength: 4 },
  ),
);
const partOf = (line: fc.Arbitrary<Line>): fc.Arbitrary<Part> =>
  fc.oneof(
    hostile.map((text): Part => ({ part: 'heading', text })),
    line.map((line): Part => ({ part: 'text', line })),
    hostile.map((text): Part => ({ part: 'quote', text })),
    fc.array(line, { maxLength: 3 }).map((items): Part => ({ part: 'list', items })),
    fc.array(fc.tuple(hostile, line), { maxLength: 3 }).map((rows): Part => ({ part: 'facts', rows })),
    line.map((line): Part => ({ part: 'note', line })),
    hostile.map((label): Part => ({ part: 'buttons', buttons: [{ verb: 'claim', label }] })),
    hostile.map(
      (label): Part => ({ part: 'buttons', buttons: [], more: [0, 1].map((n) => ({ verb: `v${n}`, label })) }),
    ),
    hostile.map((text): Part => ({ part: 'look', look: lookOf(text) })),
  );
const contentOf = (line: fc.Arbitrary<Line>): fc.Arbitrary<Content> =>
  fc.record({
    summary: hostile,
    // One part that never is empty, so that there is something to post.
    parts: fc.array(partOf(line), { maxLength: 6 }).map((parts): Part[] => [...parts, { part: 'divider' }]),
  });
/** The same words wherever a look has words, and as an address that nothing may open. */
const lookOf = (text: string): Look => [
  {
    block: 'paragraph',
    spans: [
      { text, bold: true },
      { text, link: `javascript:${text}` },
    ],
  },
  { block: 'quote', spans: [{ text, italic: true, strike: true }] },
  { block: 'code', text },
  { block: 'list', ordered: true, indent: 1, start: 3, items: [[{ text, code: true }], [{ text: '' }]] },
];
const byline: fc.Arbitrary<Byline | null> = fc.option(
  fc.record({
    author: hostile.map((name) => ({ name, picture: name })),
    shown: fc.constantFrom('above', 'signed', 'headline'),
  }),
);

describe('what people wrote', () => {
  it('never comes alive, wherever in a card it stands and by whichever call it goes', () => {
    fc.assert(
      fc.property(contentOf(deadLine), byline, (content, byline) => {
        expect(liveReferences({ ...posted(content, { byline }) }, 'post')).toEqual([]);
        expect(
          liveReferences({ ...toUpdate({ channel: 'C1', ts: '1.1' }, content, byline, 'pair') }, 'update'),
        ).toEqual([]);
        expect(
          liveReferences({ ...toWhisper({ channel: 'C1', threadTs: null, user: 'U1' }, content) }, 'post'),
        ).toEqual([]);
        expect(liveReferences({ ...toReply(content) }, 'post')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the typed inlines alone to live', () => {
    const live = fc.constantFrom<Inline[]>(
      [{ person: 'slack:U1' }],
      [{ channel: 'slack:T1:C1' }],
      [{ group: 'slack:S1' }],
      [{ link: 'https://help.example/a|b?x=<y>', text: 'Refunds | <now>' }],
    );
    const around = fc.tuple(hostile, live, hostile).map(([before, inline, after]): Line => [before, ...inline, after]);
    const allowed = ['U1', 'C1', 'S1', 'https://help.example/a%7Cb?x=%3Cy%3E'];
    fc.assert(
      fc.property(contentOf(around), (content) => {
        for (const { target } of liveReferences({ ...posted(content) }, 'post')) expect(allowed).toContain(target);
      }),
    );
  });

  it('arrives as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const [block] = render(card({ part: 'text', line: text })).blocks;
        expect(block).toEqual({
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
        });
      }),
    );
  });

  it('can always be sent: no NUL, no half characters', () => {
    expect(render({ summary: 'a\0\uD800b', parts: [] })).toMatchObject({
      text: 'a\uFFFDb',
      blocks: [{ elements: [{ elements: [{ text: 'a\uFFFDb' }] }] }],
    });
  });
});

describe('a card', () => {
  it('is told to notifications in escaped words', () => {
    expect(render({ summary: 'Tom & <Jerry>', parts: [{ part: 'divider' }] }).text).toBe('Tom &amp; &lt;Jerry&gt;');
  });

  it('without parts shows its summary', () => {
    expect(render({ summary: '*hi*', parts: [] }).blocks).toEqual([
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '*hi*' }] }] },
    ]);
  });

  it('brings its inlines to life', () => {
    const line: Line = [
      { bold: 'Ana' },
      ' in ',
      { channel: 'slack:T1:C1' },
      { person: 'slack:U1' },
      { group: 'slack:S1' },
      { link: 'https://a.example/', text: 'here' },
    ];
    const [block] = render(card({ part: 'text', line })).blocks;
    expect(block).toHaveProperty('elements.0.elements', [
      { type: 'text', text: 'Ana', style: { bold: true } },
      { type: 'text', text: ' in ' },
      { type: 'channel', channel_id: 'C1' },
      { type: 'user', user_id: 'U1' },
      { type: 'usergroup', usergroup_id: 'S1' },
      { type: 'link', url: 'https://a.example/', text: 'here' },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'slack://open', 'mailto:a@b.example', '/relative', ''])(
    'shows a link to "%s" as text, with where it goes',
    (link) => {
      const [block] = render(card({ part: 'text', line: [{ link, text: 'click' }] })).blocks;
      expect(block).toHaveProperty('elements.0.elements', [{ type: 'text', text: `click (${link})` }]);
    },
  );

  it('sets notes small, and only what lives in them is markup', () => {
    const line: Line = ['*Source*: ', { link: 'https://a.example/', text: '<b> | c' }];
    expect(render(card({ part: 'note', line })).blocks).toEqual([
      {
        type: 'context',
        elements: [
          { type: 'plain_text', text: '*Source*: ', emoji: false },
          { type: 'mrkdwn', text: '<https://a.example/|&lt;b&gt; ¦ c>', verbatim: true },
        ],
      },
    ]);
  });

  it('names the verb of a button, and its value where several stand side by side', () => {
    const buttons = [
      { verb: 'claim', label: 'Claim', style: 'primary' as const },
      { verb: 'rate', value: '5', label: '⭐'.repeat(80) },
    ];
    const [block] = render(card({ part: 'buttons', buttons })).blocks;
    expect(block).toMatchObject({
      elements: [
        { action_id: 'baton.claim', style: 'primary' },
        { action_id: 'baton.rate.5', text: { type: 'plain_text' } },
      ],
    });
    expect(JSON.stringify(block)).toContain(`${'⭐'.repeat(74)}…`);
  });

  it('cuts a long heading, but never through a character', () => {
    const [block] = render(card({ part: 'heading', text: '😀'.repeat(100) })).blocks;
    expect(block).toHaveProperty('text.text', `${'😀'.repeat(74)}…`);
    expect(shortened('abc', 3)).toBe('abc');
  });

  it('is refused when its words or its blocks are more than Slack takes', () => {
    const words = (length: number) => card({ part: 'quote', text: 'x'.repeat(length) });
    expect(render(words(LIMITS.total)).blocks).toHaveLength(1);
    expect(() => render(words(LIMITS.total + 1))).toThrow(expect.objectContaining({ code: 'content_too_long' }));
    const dividers = Array.from({ length: 51 }, (): Part => ({ part: 'divider' }));
    expect(() => render(card(...dividers))).toThrow(expect.objectContaining({ code: 'content_too_long' }));
  });

  it('is refused when there is nothing in it', () => {
    expect(() => render(card({ part: 'text', line: '' }, { part: 'list', items: [''] }))).toThrow(
      expect.objectContaining({ code: 'no_text' }),
    );
  });
});

describe('somebody’s words as they looked', () => {
  const elementsOf = (look: Look) => {
    const [block] = render(card({ part: 'look', look })).blocks;
    return block?.type === 'rich_text' ? block.elements : [];
  };
  const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style ? { style } : {}) });

  it('stand in one block: paragraphs, quotes, code and lists with their numbers', () => {
    const look: Look = [
      { block: 'paragraph', spans: [{ text: 'a' }, { text: 'b', bold: true, code: true }] },
      { block: 'quote', spans: [{ text: 'q' }] },
      { block: 'code', text: 'x = 1\n' },
      { block: 'list', ordered: true, indent: 2, start: 4, items: [[{ text: 'four' }], []] },
      { block: 'list', ordered: false, indent: 40, start: 1, items: [[{ text: 'deep' }]] },
    ];
    const item = (words: string) => ({ type: 'rich_text_section', elements: [text(words)] });
    expect(elementsOf(look)).toEqual([
      { type: 'rich_text_section', elements: [text('a'), text('b', { bold: true, code: true }), text('\n')] },
      { type: 'rich_text_quote', elements: [text('q')] },
      { type: 'rich_text_preformatted', elements: [text('x = 1\n')] },
      { type: 'rich_text_list', style: 'ordered', indent: 2, offset: 3, elements: [item('four'), item(' ')] },
      { type: 'rich_text_list', style: 'bullet', indent: 8, elements: [item('deep')] },
    ]);
  });

  it('open web pages and letters, and nothing else', () => {
    const links = ['https://a.example/x', 'mailto:a@b.example', 'javascript:alert(1)', 'slack://open', 'x'];
    const [passage] = elementsOf([{ block: 'paragraph', spans: links.map((link) => ({ text: 'click', link })) }]);
    expect(passage?.elements).toEqual([
      { type: 'link', url: 'https://a.example/x', text: 'click' },
      { type: 'link', url: 'mailto:a@b.example', text: 'click' },
      text('click'),
      text('click'),
      text('click'),
    ]);
  });

  it('are refused where they are too long for a post, addresses counted', () => {
    const spans = Array.from({ length: 6 }, () => ({ text: 'here', link: `https://a.example/${'x'.repeat(1_900)}` }));
    expect(() => render(card({ part: 'look', look: [{ block: 'paragraph', spans }] }))).toThrow(
      expect.objectContaining({ code: 'content_too_long' }),
    );
  });

  it('are nothing when there is nothing in them', () => {
    const look: Look = [
      { block: 'paragraph', spans: [] },
      { block: 'code', text: '' },
      { block: 'quote', spans: [] },
    ];
    expect(render(card({ part: 'look', look }, { part: 'divider' })).blocks).toEqual([{ type: 'divider' }]);
  });
});

describe('a menu of further buttons', () => {
  const buttonsOf = (count: number): Button[] =>
    Array.from({ length: count }, (_, n) => ({ verb: 'rate', value: String(n), label: `Give ${n}` }));
  const row = (part: Omit<Extract<Part, { part: 'buttons' }>, 'part'>) => {
    const [block] = render(card({ part: 'buttons', ...part })).blocks;
    return block?.type === 'actions' ? block.elements : [];
  };

  it('stands at the end of the row, and its options say what a button would', () => {
    const more: Button[] = [
      { verb: 'transfer', label: 'Pass on' },
      { verb: 'right-call', value: 'bot', label: 'x'.repeat(100) },
    ];
    expect(row({ buttons: [{ verb: 'claim', label: 'Claim' }], more })).toMatchObject([
      { type: 'button', action_id: 'baton.claim' },
      {
        type: 'overflow',
        action_id: 'baton.more',
        options: [
          { text: { type: 'plain_text', text: 'Pass on' }, value: 'transfer' },
          { text: { text: `${'x'.repeat(74)}…` }, value: 'right-call.bot' },
        ],
      },
    ]);
  });

  it('stands alone as well', () => {
    expect(row({ buttons: [], more: buttonsOf(2) })).toMatchObject([{ type: 'overflow' }]);
  });

  it.each([
    [0, []],
    [1, [1]],
    [5, [5]],
    [6, [3, 3]],
    [11, [3, 4, 4]],
    [21, [4, 4, 4, 4, 5]],
  ])('of %i is as many menus as Slack needs, none of one option', (count, sizes) => {
    const elements = row({ buttons: [{ verb: 'claim', label: 'Claim' }], more: buttonsOf(count) }).slice(1);
    expect(elements.map((each) => (each.type === 'overflow' ? each.options.length : 1))).toEqual(sizes);
    const ids = elements.map((each) => ('action_id' in each ? each.action_id : ''));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has an id of its own in every row of a card', () => {
    const part: Part = { part: 'buttons', buttons: [], more: buttonsOf(3) };
    expect(render(card(part, part)).blocks).toMatchObject([
      { elements: [{ action_id: 'baton.more' }] },
      { elements: [{ action_id: 'baton.more.2' }] },
    ]);
  });

  it('stays when plain thumbs join its row', () => {
    const blocks = render(card({ part: 'feedback' }, { part: 'buttons', buttons: [], more: buttonsOf(2) })).blocks;
    expect(blocks).toMatchObject([{ elements: [{}, {}, { type: 'overflow' }] }]);
  });

  it('is refused what Slack takes no value of that length for', () => {
    const more = [...buttonsOf(1), { verb: 'v', value: 'x'.repeat(150), label: 'x' }];
    expect(() => row({ buttons: [], more })).toThrow(expect.objectContaining({ code: 'option_value_too_long' }));
  });
});

describe('a post', () => {
  it('is inert, unfolds nothing and carries its relay id', () => {
    expect(posted(card({ part: 'divider' }), { threadTs: '1.1' })).toEqual({
      channel: 'C1',
      thread_ts: '1.1',
      text: 'A card',
      blocks: [{ type: 'divider' }],
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: 'baton_post', event_payload: { relay_id: 'r1' } },
    });
  });

  it('in a thread may be shown in the channel as well', () => {
    const content = { ...card({ part: 'divider' }), alsoInChannel: true };
    expect(posted(content, { threadTs: '1.1' })).toMatchObject({ reply_broadcast: true });
    expect(posted(content)).not.toHaveProperty('reply_broadcast');
  });
});

describe('the author of a post', () => {
  const hello: Content = { summary: 'Hello', parts: [{ part: 'text', line: 'Hello' }] };
  const words = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Hello' }] }],
  };
  const signature = {
    type: 'context',
    elements: [{ type: 'plain_text', text: '– Ana (Lumen)', emoji: false }],
  };
  const postOf = (shown: Byline['shown'], author: Author = ana) => posted(hello, { byline: { author, shown } });

  it('is the app itself when nobody is named', () => {
    const post = posted(hello);
    expect(post).toMatchObject({ text: 'Hello', blocks: [words] });
    expect(post).not.toHaveProperty('username');
    expect(post).not.toHaveProperty('icon_url');
  });

  it('stands above it, by name and picture, and nowhere else', () => {
    expect(postOf('above')).toMatchObject({
      username: 'Ana (Lumen)',
      icon_url: ana.picture,
      text: 'Hello',
      blocks: [words],
    });
  });

  it('signs it as well, below all its words, where Slack may not show who it is', () => {
    expect(postOf('signed')).toMatchObject({
      username: 'Ana (Lumen)',
      icon_url: ana.picture,
      text: 'Ana (Lumen): Hello',
      blocks: [words, signature],
    });
  });

  it('is the first line of it where Slack lets us name nobody', () => {
    const post = postOf('headline');
    expect(post).not.toHaveProperty('username');
    expect(post).not.toHaveProperty('icon_url');
    expect(post).toMatchObject({
      text: 'Ana (Lumen): Hello',
      blocks: [{ elements: [{ elements: [{ text: 'Ana (Lumen)', style: { bold: true } }] }] }, words],
    });
  });

  it.each([null, 'http://pictures.example/ana.png', 'data:image/png;base64,AA=='])(
    'goes without a picture that Slack cannot fetch: %s',
    (picture) => {
      const post = postOf('above', { ...ana, picture });
      expect(post).toHaveProperty('username', 'Ana (Lumen)');
      expect(post).not.toHaveProperty('icon_url');
    },
  );

  it.each<Byline['shown']>(['above', 'signed', 'headline'])('looks the same after an edit: %s', (shown) => {
    const byline = { author: ana, shown };
    const asPosted = render(hello, byline);
    expect(posted(hello, { byline })).toMatchObject(asPosted);
    expect(toUpdate({ channel: 'C1', ts: '1.1' }, hello, byline, 'pair')).toEqual({
      channel: 'C1',
      ts: '1.1',
      ...asPosted,
      parse: 'none',
      link_names: false,
    });
  });
});

describe('an update', () => {
  const updated = (content: Content) => toUpdate({ channel: 'C1', ts: '1.1' }, content, null, 'pair');
  const note: Part = { part: 'note', line: 'Deleted' };

  it('of small print alone is set large: Slack replaces rich text by nothing else', () => {
    expect(updated(card(note))).toMatchObject({ blocks: [{ type: 'rich_text' }] });
  });

  it('leaves small print small beside other words', () => {
    expect(updated(card({ part: 'quote', text: 'x' }, note))).toMatchObject({
      blocks: [{ type: 'rich_text' }, { type: 'context' }],
    });
  });
});

describe('a name', () => {
  it.each([
    ['Ana\nLumen\t', 'Ana Lumen'],
    ['\u202Eana\u2066 b\u200F', 'ana b'],
    ['a\0b', 'a b'],
    ['n'.repeat(100), `${'n'.repeat(79)}…`],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    [' \u0007 ', ''],
  ])('%j reads %j', (raw, clean) => {
    expect(cleanName(raw)).toBe(clean);
  });
});

describe('thumbs', () => {
  const answer = card(
    { part: 'text', line: 'Five days.' },
    { part: 'feedback' },
    { part: 'buttons', buttons: [{ verb: 'human', label: 'Talk to a human' }] },
  );

  it('are Slack’s own pair, above the buttons', () => {
    expect(render(answer, null, 'pair').blocks).toMatchObject([
      { type: 'rich_text' },
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'baton.feedback',
            positive_button: { value: 'helpful' },
            negative_button: { value: 'unhelpful' },
          },
        ],
      },
      { type: 'actions' },
    ]);
  });

  it('share a row with the buttons where they are plain', () => {
    const ids = ['baton.helpful', 'baton.unhelpful', 'baton.human'];
    expect(render(answer, null, 'buttons').blocks).toMatchObject([
      { type: 'rich_text' },
      { type: 'actions', elements: ids.map((action_id) => ({ action_id })) },
    ]);
    const alone = card({ part: 'text', line: 'Five days.' }, { part: 'feedback' });
    expect(render(alone, null, 'buttons').blocks[1]).toMatchObject({ type: 'actions', elements: [{}, {}] });
  });
});

describe('a moment', () => {
  const nine = { time: Date.UTC(2026, 10, 23, 9, 5), day: false, text: '09:05 UTC' };
  const shown = (part: Part) => JSON.stringify(render(card(part)).blocks);

  it('is shown in each reader’s own time, and in small print too', () => {
    expect(shown({ part: 'text', line: ['due ', nine] })).toContain(
      '{"type":"date","timestamp":1795424700,"format":"{time}","fallback":"09:05 UTC"}',
    );
    expect(shown({ part: 'text', line: [{ ...nine, day: true }] })).toContain('"{date_short_pretty}, {time}"');
    expect(shown({ part: 'note', line: ['due ', nine] })).toContain('<!date^1795424700^{time}|09:05 UTC>');
  });

  it('is words where it is none', () => {
    for (const time of [Number.NaN, -1, Number.POSITIVE_INFINITY])
      expect(shown({ part: 'text', line: [{ ...nine, time }] })).toContain('{"type":"text","text":"09:05 UTC"}');
  });

  it('ends no token early', () => {
    expect(shown({ part: 'note', line: [{ ...nine, text: 'x|y> <!here>^https://evil.example' }] })).toContain(
      '<!date^1795424700^{time}|x¦y&gt; &lt;',
    );
  });
});
