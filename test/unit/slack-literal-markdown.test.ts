import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalMarkdown } from '../../adapters/slack/literal-markdown.ts';
import { shownMarkdown } from '../../playground/slack/markdown.ts';

/** Pieces that mean something in Markdown or to Slack, alone or together. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '<!channel>',
      '<@U1>',
      '@here',
      '#general',
      'https://',
      'http:',
      '//evil.example',
      'www.',
      ':smile:',
      '[',
      '](',
      ')',
      '*',
      '**',
      '_',
    ],
    ...[
      '`',
      '```',
      '~~',
      '\\',
      '\n',
      '    ',
      '- ',
      '1. ',
      '1) ',
      '# ',
      '> ',
      '&lt;',
      '&amp;',
      '<https://evil.example|x>',
      '!',
      '|',
      '---',
      '===',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const seen = (source: string) => shownMarkdown(source).text.replaceAll('\u2060', '');

describe('words as Markdown', () => {
  it('are shown as they are, and nothing in them comes alive, wherever they are cut', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (words, size) => {
        const characters = [...words];
        let source = '';
        for (let at = 0; at < characters.length; at += size) {
          source += literalMarkdown(characters.slice(at, at + size).join(''));
        }
        expect(shownMarkdown(source).live).toEqual([]);
        expect(seen(source)).toBe(words.replaceAll('\0', '').replaceAll('\u2060', ''));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['# Title', '- item', '+ item', '1. item', '    code', '\tcode', '===', '---', '2) item'])(
    'begin no heading, list, rule or code: %j',
    (line) => {
      for (const written of literalMarkdown(`${line}\n${line}`).split('\n')) {
        expect(written).not.toMatch(/^(?:\s|[#+=\d-])/);
      }
    },
  );

  it('that are ordinary are hardly touched', () => {
    expect(literalMarkdown('Refunds take five days, mostly.')).toBe('Refunds take five days, mostly.\u2060');
    expect(literalMarkdown('')).toBe('');
  });

  it('grow no more than Slack’s limit allows for what is sent at once', () => {
    for (const character of ['&', '<', '*', '@', '\n1']) {
      expect(literalMarkdown(character.repeat(2_000 / character.length)).length).toBeLessThanOrEqual(12_000);
    }
  });
});
