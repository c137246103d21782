import { describe, expect, it } from 'vitest';
import { lookIn } from '../../adapters/slack/look.ts';
import { blockFindings } from '../../playground/slack/blocks.ts';
import { BATON, CARLA, EXT_ACME, lumenWorld } from '../../playground/slack/lumen.ts';
import { typed } from '../../playground/slack/typed-text.ts';
import { channelOf } from '../../playground/slack/world.ts';
import { plainOf, resolved } from '../../src/cards/look-words.ts';
import type { SaidLook } from '../../src/channel/look.ts';
import { bullets, code, numbered, paragraph, quote } from '../support/looks.ts';

const world = lumenWorld([EXT_ACME]);
const sent = (raw: string) => typed(world, CARLA, channelOf(world, EXT_ACME), raw, 'b1');
const look = (raw: string) => lookIn(sent(raw), 'T1', BATON);

describe('what people type at a client', () => {
  it.each<[string, SaidLook | null]>([
    ['plain words', null],
    ['@Baton plain words', null],
    ['2*3*4 and snake_case_name', null],
    ['@Baton *please* help', [paragraph({ text: 'please', bold: true }, ' help')]],
    [
      '*bold _and italic_* ~gone~',
      [
        paragraph({ text: 'bold ', bold: true }, { text: 'and italic', bold: true, italic: true }, ' ', {
          text: 'gone',
          strike: true,
        }),
      ],
    ],
    ['run `a *b* @Baton`', [paragraph('run ', { text: 'a *b* @Baton', code: true })]],
    ['*thanks :wave:* :parrot:', [paragraph({ text: 'thanks 👋', bold: true }, ' :parrot:')]],
    ['- one\n- *two*', [bullets('one', { text: 'two', bold: true })]],
    ['Steps:\n3. c\n4. d\nend', [paragraph('Steps:'), numbered(3, 'c', 'd'), paragraph('end')]],
    ['- a\n    - b', [bullets('a'), { block: 'list', ordered: false, indent: 1, start: 1, items: [[{ text: 'b' }]] }]],
    ['> said\n> twice\nwhy?', [quote('said\ntwice'), paragraph('why?')]],
    [
      'it says\n```\nif (a < b) *x*\n  y()\n```\nwhy?',
      [paragraph('it says'), code('if (a < b) *x*\n  y()'), paragraph('why?')],
    ],
    [
      'see https://a.example/a_b_c',
      [paragraph('see ', { text: 'https://a.example/a_b_c', link: 'https://a.example/a_b_c' })],
    ],
    [
      '*hi @Carla Diaz*',
      [
        {
          block: 'paragraph',
          spans: [
            { text: 'hi ', bold: true },
            { person: `slack:${CARLA}`, bold: true },
          ],
        },
      ],
    ],
    ['```never closed', null],
    ['', null],
  ])('%j looks as they meant it', (raw, expected) => {
    expect(look(raw)).toEqual(expected);
  });

  it('stands in the text with its marks, for whoever reads no blocks', () => {
    expect(sent('*a* < b\n- one\n1. two\n> q\n```\n<x>\n```\n`c`').text).toBe(
      '*a* &lt; b\n• one\n1. two\n&gt; q\n```\n&lt;x&gt;\n```\n`c`',
    );
  });

  it('makes blocks that Slack takes, and loses no word', () => {
    const raws = [
      '*a b* _c_',
      '- a\n    1. b\n> c',
      'x\n```\ny z\n```',
      '@here *and* @Baton :wave:',
      '*',
      '_ _',
      '``',
      '> ',
      '-  ',
    ];
    for (const raw of raws) {
      const { blocks } = sent(raw);
      expect(blockFindings(blocks, 'message')).toEqual([]);
      const found = look(raw);
      const plain = found === null ? raw : plainOf(resolved(found, () => 'Baton'));
      for (const word of raw.match(/\p{L}+/gu) ?? []) if (word !== 'wave') expect(plain).toContain(word);
    }
  });
});

describe('rich text that Slack refuses', () => {
  const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
  const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
  it.each([
    ['a made-up passage', { type: 'rich_text_poem', elements: [] }],
    ['a made-up element', section({ type: 'toString' })],
    ['a mention in code', { type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }],
    [
      'a list of quotes',
      { type: 'rich_text_list', style: 'bullet', elements: [{ type: 'rich_text_quote', elements: [] }] },
    ],
    ['a list of no kind', { type: 'rich_text_list', elements: [section(text('a'))] }],
    ['a list too deep', { type: 'rich_text_list', style: 'bullet', indent: 9, elements: [section(text('a'))] }],
    [
      'a list that begins before one',
      { type: 'rich_text_list', style: 'ordered', offset: -1, elements: [section(text('a'))] },
    ],
    ['a style that is none', section(text('a', { style: { bold: 'yes' } }))],
    ['a long address', section({ type: 'link', url: `https://a.example/${'x'.repeat(3_000)}` })],
    ['an audience that is none', section({ type: 'broadcast', range: 'world' })],
  ])('%s', (_what, element) => {
    expect(blockFindings([{ type: 'rich_text', elements: [element] }], 'message')).not.toEqual([]);
  });
});
