import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import { lookIn, type Spoken } from '../../adapters/slack/look.ts';
import { blockFindings } from '../../playground/slack/blocks.ts';
import type { Json } from '../../playground/slack/json.ts';
import { plainOf, resolved } from '../../src/cards/look-words.ts';
import type { Look, SaidLook } from '../../src/channel/look.ts';
import { bullets, code, looks, numbered, paragraph, quote } from '../support/looks.ts';

const BOT = 'U0BATON';
const look = (words: Spoken) => lookIn(words, 'T1', BOT);
const rich = (...elements: unknown[]): Spoken => ({ text: '', blocks: [{ type: 'rich_text', elements }] });
const section = (...elements: unknown[]) => ({ type: 'rich_text_section', elements });
const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style ? { style } : {}) });
const bold = { bold: true } as const;
const spoken = (words: string, more: Partial<Spoken> = {}) => look({ text: words, ...more });

describe('the look of rich text', () => {
  it.each<[string, unknown[], SaidLook | null]>([
    ['plain words', [section(text('hello\nthere'))], null],
    ['plain words that name somebody', [section(text('hi '), { type: 'user', user_id: 'U7' })], null],
    [
      'styles',
      [section(text('a'), text('b', bold), text('c', { italic: true, strike: true }), text('d', { code: true }))],
      [paragraph('a', { text: 'b', bold: true }, { text: 'c', italic: true, strike: true }, { text: 'd', code: true })],
    ],
    [
      'lists, each at its depth and with its numbers',
      [
        section(text('Steps:\n')),
        {
          type: 'rich_text_list',
          style: 'ordered',
          indent: 0,
          offset: 2,
          elements: [section(text('c')), section(text('d'))],
        },
        { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [section(text('x'))] },
      ],
      [
        paragraph('Steps:'),
        numbered(3, 'c', 'd'),
        { block: 'list', ordered: false, indent: 1, start: 1, items: [[{ text: 'x' }]] },
      ],
    ],
    ['a quote', [{ type: 'rich_text_quote', elements: [text('one\ntwo')] }], [quote('one\ntwo')]],
    [
      'a block of code, with links as they stand there',
      [
        {
          type: 'rich_text_preformatted',
          border: 0,
          elements: [text('GET '), { type: 'link', url: 'https://a.example' }, text('\n  {}')],
        },
      ],
      [code('GET https://a.example\n  {}')],
    ],
    [
      'whom it names, styled or not, and channels by the name that the text has',
      [section({ type: 'user', user_id: 'U7', style: bold }, text(' in '), { type: 'channel', channel_id: 'C7' })],
      [
        {
          block: 'paragraph',
          spans: [{ person: 'slack:U7', bold: true }, { text: ' in ' }, { channel: 'slack:T1:C7', name: 'general' }],
        },
      ],
    ],
    [
      'audiences and groups as words',
      [
        section(
          text('x', bold),
          { type: 'broadcast', range: 'here' },
          { type: 'usergroup', usergroup_id: 'S1' },
          { type: 'usergroup', usergroup_id: 'S2' },
        ),
      ],
      [paragraph({ text: 'x', bold: true }, '@here@support@group')],
    ],
    [
      'emoji as characters where they have one, and by name where not',
      [
        section(
          text('x', bold),
          { type: 'emoji', name: 'wave', unicode: '1f44b-1f3fc', skin_tone: 3 },
          { type: 'emoji', name: 'parrot' },
          { type: 'emoji', name: 'odd', unicode: 'ffffff' },
        ),
      ],
      [paragraph({ text: 'x', bold: true }, '👋🏼:parrot::odd:')],
    ],
    [
      'dates and colours',
      [
        section(
          { type: 'date', timestamp: 0, format: '{date}', fallback: 'that day' },
          { type: 'color', value: '#ff0000' },
          { type: 'date', timestamp: 0, format: '' },
        ),
      ],
      [paragraph('that day', { text: '#ff0000', code: true }, '1970-01-01T00:00:00.000Z')],
    ],
    [
      'links, and where they lead when their label says otherwise',
      [
        section(
          { type: 'link', url: 'https://a.example/x' },
          { type: 'link', url: 'https://evil.example', text: 'https://bank.example' },
          { type: 'link', url: 'https://a.example', text: 'our help', style: bold },
          { type: 'link', url: 'mailto:a@b.example', text: 'a@b.example' },
          { type: 'link', url: 'https://evil.example/', text: 'bank.example (https://evil.example)' },
          { type: 'link', url: 'https://evil.example/', text: 'b\u202Ea' },
          { type: 'link', url: 'javascript:alert(1)', text: 'click' },
        ),
      ],
      [
        paragraph(
          { text: 'https://a.example/x', link: 'https://a.example/x' },
          { text: 'https://bank.example (https://evil.example)', link: 'https://evil.example/' },
          { text: 'our help (https://a.example)', link: 'https://a.example/', bold: true },
          { text: 'a@b.example', link: 'mailto:a@b.example' },
          { text: 'bank.example (https://evil.example)', link: 'https://evil.example/' },
          { text: 'ba (https://evil.example/)', link: 'https://evil.example/' },
          'click (javascript:alert(1))',
        ),
      ],
    ],
    [
      'what Slack has invented since, by its words',
      [
        section(text('x', bold), { type: 'mood', text: ' new' }, { type: 'pill', elements: [text(' deep')] }),
        { type: 'rich_text_box', elements: [text('boxed')] },
      ],
      [paragraph({ text: 'x', bold: true }, ' new deep\nboxed')],
    ],
  ])('keeps %s', (_what, elements, expected) => {
    const words = 'see <#C7|general> <!subteam^S1|@support>';
    expect(look({ ...rich(...elements), text: words })).toEqual(expected);
  });

  it('leaves out how one calls the bot', () => {
    const call = { type: 'user', user_id: BOT };
    const said = rich(section(text(' '), call, text(': '), text('now', bold), text(' '), call));
    expect(look(said)).toEqual([
      { block: 'paragraph', spans: [{ text: 'now', bold: true }, { text: ' ' }, { person: `slack:${BOT}` }] },
    ]);
    expect(look(rich(section(call, text('\n')), { type: 'rich_text_quote', elements: [text('q')] }))).toEqual([
      quote('q'),
    ]);
    expect(look(rich(section(call)))).toBeNull();
  });

  it('sets what somebody does in italics', () => {
    expect(spoken('waves at <@U7>', { subtype: 'me_message' })).toEqual([
      {
        block: 'paragraph',
        spans: [
          { text: 'waves at ', italic: true },
          { person: 'slack:U7', italic: true },
        ],
      },
    ]);
  });

  it('shows what was forwarded as a quote below the words', () => {
    const attachments = [
      { is_share: true, text: 'It *broke* &amp; burned\n```log```', fallback: 'x' },
      { is_share: false, text: 'a preview' },
    ];
    expect(spoken('see', { attachments })).toEqual([
      paragraph('see'),
      quote('It ', { text: 'broke', bold: true }, ' & burned\n', { text: 'log', code: true }),
    ]);
    expect(spoken('', { attachments: [{ is_share: true, text: '', fallback: 'only this' }] })).toEqual([
      quote('only this'),
    ]);
  });
});

describe('the look of text that comes without blocks', () => {
  it.each<[string, SaidLook | null]>([
    ['plain words, 2*3*4 and snake_case_name', null],
    ['a * b * c and _ d _', null],
    ['*a\nb* and *not closed', null],
    ['', null],
    [
      '*bold*, _it_ and ~gone~ &lt;3',
      [
        paragraph(
          { text: 'bold', bold: true },
          ', ',
          { text: 'it', italic: true },
          ' and ',
          { text: 'gone', strike: true },
          ' <3',
        ),
      ],
    ],
    [
      '*a _b_ c*',
      [paragraph({ text: 'a ', bold: true }, { text: 'b', bold: true, italic: true }, { text: ' c', bold: true })],
    ],
    ['run `*x* &amp; y`', [paragraph('run ', { text: '*x* & y', code: true })]],
    ['it says\n```\nerror &lt;7&gt; *x*\n```\nwhy?', [paragraph('it says'), code('error <7> *x*'), paragraph('why?')]],
    ['&gt; one\n&gt;two\nthree', [quote('one\ntwo'), paragraph('three')]],
    [
      '*see <@U7>*',
      [
        {
          block: 'paragraph',
          spans: [
            { text: 'see ', bold: true },
            { person: 'slack:U7', bold: true },
          ],
        },
      ],
    ],
    [
      '<https://a.example/_x_|docs> _y_',
      [
        paragraph({ text: 'docs (https://a.example/_x_)', link: 'https://a.example/_x_' }, ' ', {
          text: 'y',
          italic: true,
        }),
      ],
    ],
    ['```never closed *but bold*', [paragraph('```never closed ', { text: 'but bold', bold: true })]],
    ['<@U0BATON>: *hi*', [paragraph({ text: 'hi', bold: true })]],
  ])('%s', (words, expected) => {
    expect(spoken(words)).toEqual(expected);
  });

  it('is read in no time, whatever it is', () => {
    for (const piece of ['*', '`', '<', '_a_ ', '```', '<@U1>', '&gt; ', '*a', ' ', '\n'])
      expect(() => spoken(piece.repeat(50_000 / piece.length))).not.toThrow();
  });
});

describe('a look', () => {
  const sent = (each: Look) =>
    render({ summary: 'x', parts: [{ part: 'look', look: each }] }).blocks as unknown as Json[];

  it('comes back from Slack as it was sent', () => {
    const edged = (each: Look) => /^\s|\s$/.test(plainOf(each.slice(0, 1))) || /\s$/.test(plainOf(each.slice(-1)));
    const worn = looks.filter((each) => each.length > 0 && !edged(each));
    fc.assert(
      fc.property(worn, (each) => {
        const back = look({ text: '', blocks: sent(each) });
        // Plain words have no look.
        if (back === null) expect(JSON.stringify(each)).not.toMatch(/bold|italic|strike|code|link|list|quote/);
        else expect(back).toEqual(each);
      }),
      { numRuns: 300 },
    );
  });

  it('is what Slack takes', () => {
    fc.assert(
      fc.property(looks, (each) => {
        if (each.length > 0) expect(blockFindings(sent(each), 'message')).toEqual([]);
      }),
    );
  });

  it('loses no word of what the text says', () => {
    const leaf = fc.oneof(
      fc.constantFrom<[string, object]>(
        ['<@U7>', { type: 'user', user_id: 'U7' }],
        ['<!here>', { type: 'broadcast', range: 'here' }],
        ['new', { type: 'sticker', text: 'new' }],
        ['docs', { type: 'link', url: 'https://a.example', text: 'docs' }],
      ),
      fc
        .constantFrom('alpha', 'beta', 'constructor', '__proto__')
        .map((word): [string, object] => [word, text(word, bold)]),
    );
    const passage = fc.record({
      type: fc.constantFrom(
        'rich_text_section',
        'rich_text_quote',
        'rich_text_preformatted',
        'rich_text_list',
        'rich_text_new',
      ),
      leaves: fc.array(leaf, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 6 }), (passages) => {
        const elements = passages.map(({ type, leaves }) => {
          const inside = leaves.map(([, each]) => each);
          return type === 'rich_text_list'
            ? { type, style: 'bullet', elements: [section(...inside)] }
            : { type, elements: inside };
        });
        const words = passages.flatMap(({ leaves }) =>
          leaves.map(([word]) => (word === '<@U7>' ? 'Ana' : word.replace(/[<!>]/g, ''))),
        );
        const found = look(rich(...elements));
        if (found === null) return;
        const plain = plainOf(resolved(found, () => 'Ana'));
        for (const word of words) expect(plain).toContain(word);
      }),
    );
  });

  it('is none where the blocks are hostile', () => {
    let deep: unknown = text('x', bold);
    for (let depth = 0; depth < 10_000; depth++) deep = { type: 'deep', elements: [deep] };
    const hostile: unknown[] = [
      'text',
      7,
      {},
      Array.from({ length: 10_000 }, () => ({ type: 'rich_text', elements: [section(text('x', bold))] })),
      [{ type: 'rich_text' }],
      [{ type: 'rich_text', elements: 'x' }],
      [{ type: 'rich_text', elements: [null, 7, 'x'] }],
      [{ type: 'rich_text', elements: [section(null)] }],
      [{ type: 'rich_text', elements: [section({ type: 'text', text: { toString: 1 } })] }],
      [{ type: 'rich_text', elements: [{ type: 'rich_text_list', elements: [7] }] }],
      [{ type: 'rich_text', elements: [section({ type: 'user', user_id: '<!here>' })] }],
      [{ type: 'rich_text', elements: [section(...Array.from({ length: 10_000 }, () => text('x', bold)))] }],
      [{ type: 'rich_text', elements: [section(text('x'.repeat(100_000), bold))] }],
      [{ type: 'rich_text', elements: [section(deep)] }],
    ];
    for (const blocks of hostile) expect(look({ text: 'words', blocks })).toBeNull();
  });

  it('never throws, and touches nothing of ours', () => {
    const json = fc.jsonValue({ maxDepth: 6 });
    const named = fc.constantFrom(
      'type',
      'elements',
      'text',
      'style',
      'url',
      'unicode',
      '__proto__',
      'constructor',
      'indent',
      'offset',
    );
    const kinds = fc.constantFrom(
      'rich_text',
      'rich_text_section',
      'rich_text_list',
      'text',
      'link',
      'emoji',
      'date',
      'user',
    );
    const node: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 5 }, json, kinds, tie('node'), fc.array(tie('any'), { maxLength: 4 })),
      node: fc.dictionary(named, tie('any'), { maxKeys: 5 }),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), fc.string(), (nodes, words) => {
        const blocks = JSON.parse(JSON.stringify([{ type: 'rich_text', elements: nodes }]));
        expect(() => look({ text: words, blocks })).not.toThrow();
        expect(() => look({ text: words, blocks: nodes })).not.toThrow();
      }),
      { numRuns: 300 },
    );
    expect(Object.hasOwn(Object.prototype, 'bold')).toBe(false);
    expect(
      look(JSON.parse('{"text":"a","blocks":[{"__proto__":{"type":"rich_text"},"type":"rich_text","elements":[]}]}')),
    ).toBeNull();
  });

  it('reads the text where the blocks are of another kind', () => {
    expect(look({ text: '*hi*', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '*hi*' } }] })).toEqual([
      paragraph({ text: 'hi', bold: true }),
    ]);
    expect(look({ text: 'x', blocks: [] })).toBeNull();
    expect(look({ ...rich({ type: 'rich_text_list', style: 'bullet', elements: [section(text('a'))] }) })).toEqual([
      bullets('a'),
    ]);
  });
});
