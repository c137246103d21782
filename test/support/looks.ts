/** Made-up looks of words. */
import fc from 'fast-check';
import { type Look, type LookBlock, type Span, tidied } from '../../src/channel/look.ts';

/** One paragraph, one list, one block of code: what a test needs, in few words. */
export const paragraph = (...spans: readonly (string | Span)[]): LookBlock => ({
  block: 'paragraph',
  spans: spans.map(asSpan),
});
export const quote = (...spans: readonly (string | Span)[]): LookBlock => ({
  block: 'quote',
  spans: spans.map(asSpan),
});
export const code = (text: string): LookBlock => ({ block: 'code', text });
export const bullets = (...items: readonly (string | Span)[]): LookBlock => listOf(false, 1, items);
export const numbered = (start: number, ...items: readonly (string | Span)[]): LookBlock => listOf(true, start, items);

const asSpan = (span: string | Span): Span => (typeof span === 'string' ? { text: span } : span);
const listOf = (ordered: boolean, start: number, items: readonly (string | Span)[]): LookBlock => ({
  block: 'list',
  ordered,
  indent: 0,
  start,
  items: items.map((item) => [asSpan(item)]),
});

const words = fc.oneof(
  fc.constantFrom(
    'hello',
    'world ',
    ' and',
    '*stars*',
    '<!here>',
    'constructor',
    '__proto__',
    'Grüße',
    '你好',
    '👋🏽',
    '\n',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/[\0\p{Surrogate}\s]/u.test(text)),
);
const on = fc.constantFrom<true | undefined>(true, undefined);
const styles = fc
  .record({ bold: on, italic: on, strike: on, code: on })
  .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value)));
const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(words, styles).map(([text, style]) => ({ text, ...style })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('our help (a.example/x?b=1)', 'https://a.example/x?b=1'),
        fc.constant('https://a.example/x?b=1'),
        styles,
      )
      .map(([text, link, style]) => ({ text, link, ...style })),
  },
);
const spans = fc.array(span, { minLength: 1, maxLength: 6 });
const block: fc.Arbitrary<LookBlock> = fc.oneof(
  spans.map((each): LookBlock => ({ block: 'paragraph', spans: each })),
  spans.map((each): LookBlock => ({ block: 'quote', spans: each })),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((each): LookBlock => ({ block: 'code', text: each.join('\n') })),
  fc
    .record({
      ordered: fc.boolean(),
      indent: fc.integer({ min: 0, max: 8 }),
      start: fc.integer({ min: 1, max: 40 }),
      items: fc.array(spans, { minLength: 1, maxLength: 5 }),
    })
    .map((list): LookBlock => ({ block: 'list', ...list })),
);

/** Looks as they are kept: tidied, with no empty lines at their edges. */
export const looks: fc.Arbitrary<Look> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => tidied(blocks));

/** All characters of a look, in order, without what its shape adds. */
export const charactersOf = (look: Look): string =>
  look
    .map((each) => {
      if (each.block === 'code') return each.text;
      const inside = each.block === 'list' ? each.items.flat() : each.spans;
      return inside.map(({ text }) => text).join('');
    })
    .join('');
