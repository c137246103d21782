import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, render } from '../../adapters/slack/cards.ts';
import { type LookPiece, piecesOf, textOf } from '../../src/cards/look-pieces.ts';
import { plainOf, resolved, withoutInternalLinks, withoutInternalLinksInText } from '../../src/cards/look-words.ts';
import { outward } from '../../src/cards/outward.ts';
import { authorOf, relayCard, transcriptCard } from '../../src/cards/relay-cards.ts';
import { POST_CHARACTERS } from '../../src/cards/split-text.ts';
import type { Look, SaidLook } from '../../src/channel/look.ts';
import type { Message } from '../../src/conversation/message.ts';
import { message } from '../support/builders.ts';
import { bullets, charactersOf, code, looks, numbered, paragraph, quote } from '../support/looks.ts';

const cut = (look: Look) => piecesOf({ text: '', look });
const lookOf = (piece: LookPiece): Look => ('look' in piece ? piece.look : []);
const long = (look: Look, times: number): Look => Array.from({ length: times }, () => look).flat();

describe('a message in pieces', () => {
  it('is one piece where it fits, and always at least one', () => {
    expect(piecesOf({ text: '', look: null })).toEqual([{ text: '' }]);
    expect(piecesOf({ text: 'hello', look: null })).toEqual([{ text: 'hello' }]);
    expect(piecesOf({ text: 'hello', look: [] })).toEqual([{ text: 'hello' }]);
    expect(cut([paragraph('hello')])).toEqual([{ look: [paragraph('hello')] }]);
  });

  it('holds every character once and in order, and each piece can be posted', () => {
    const texts = fc.tuple(looks, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(texts, ([look, times, longer]) => {
        const big = long(look, times).map((block) =>
          block.block === 'code' ? { ...block, text: block.text.repeat(longer) } : block,
        );
        const pieces = cut(big).map(lookOf);
        // Paragraphs that follow each other are one, with a line break between them.
        expect(pieces.map(charactersOf).join('').replaceAll('\n', '')).toBe(charactersOf(big).replaceAll('\n', ''));
        for (const piece of pieces) {
          const blocks = render({ summary: '', parts: [{ part: 'look', look: piece }, { part: 'divider' }] }).blocks;
          expect(blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
          expect(charactersOf(piece).length).toBeLessThanOrEqual(POST_CHARACTERS);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is cut the same way each time', () => {
    fc.assert(
      fc.property(looks, (look) => {
        expect(cut(long(look, 40))).toEqual(cut(long(look, 40)));
      }),
      { numRuns: 20 },
    );
  });

  it('goes on as code where code is cut, line by line', () => {
    const lines = Array.from({ length: 300 }, (_, line) => `line ${line} of the log`).join('\n');
    const pieces = cut([code(lines)]).map(lookOf);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).toMatchObject([{ block: 'code', text: expect.stringMatching(/^line /) }]);
  });

  it('goes on with the next number where a numbered list is cut', () => {
    const items = Array.from({ length: 200 }, (_, item) => `step ${item + 3} of a long list`);
    const pieces = cut([numbered(3, ...items)]).map(lookOf);
    expect(pieces.length).toBeGreaterThan(1);
    let next = 3;
    for (const [block] of pieces) {
      expect(block).toMatchObject({ block: 'list', ordered: true, start: next });
      next += block?.block === 'list' ? block.items.length : 0;
    }
    expect(next).toBe(203);
  });

  it('gives an item that is longer than a post no second number', () => {
    const pieces = cut([numbered(1, 'x '.repeat(2_000), 'second')]).map(lookOf);
    expect(pieces[0]).toMatchObject([{ block: 'list', start: 1 }]);
    expect(pieces[1]).toMatchObject([{ block: 'paragraph' }, { block: 'list', start: 2 }]);
  });

  it('cuts a style that goes over pieces into two of that style', () => {
    const pieces = cut([paragraph({ text: 'word '.repeat(1_000), bold: true })]).map(lookOf);
    expect(pieces).toMatchObject([[{ spans: [{ bold: true }] }], [{ spans: [{ bold: true }] }]]);
  });

  it('counts the addresses of links; one that leaves no room for words goes', () => {
    const far = `https://a.example/${'x'.repeat(2_800)}`;
    const links = Array.from({ length: 10 }, () => ({ text: 'here', link: `https://a.example/${'x'.repeat(1_000)}` }));
    for (const piece of cut([paragraph(...links)])) expect(JSON.stringify(piece).length).toBeLessThan(4_000);
    expect(cut([paragraph({ text: 'y'.repeat(500), link: far })])).toEqual([{ look: [paragraph('y'.repeat(500))] }]);
  });

  it('takes 50 KB of one letter each in another style', () => {
    const spans = Array.from({ length: 4_000 }, (_, at) =>
      at % 2 ? { text: 'a', bold: true as const } : { text: 'b' },
    );
    const pieces = cut([paragraph(...spans)]).map(lookOf);
    expect(pieces.map(charactersOf).join('')).toBe('ba'.repeat(2_000));
    for (const [block] of pieces) expect(block && 'spans' in block && block.spans.length).toBeLessThan(400);
  });
});

describe('a look in plain words', () => {
  it('keeps its lines, its numbers and where its links lead', () => {
    const look: Look = [
      paragraph('See ', { text: 'our help', link: 'https://a.example/x' }, ' or ', {
        text: 'a.example',
        link: 'https://a.example/',
      }),
      numbered(4, 'four', { text: 'five', bold: true }),
      bullets('point'),
      quote('said\ntwice'),
      code('a = 1\nb = 2'),
    ];
    expect(plainOf(look)).toBe(
      'See our help (https://a.example/x) or a.example\n4. four\n5. five\n• point\n> said\n> twice\na = 1\nb = 2',
    );
    expect(textOf({ look })).toBe(plainOf(look));
    expect(textOf(undefined)).toBe('');
  });

  it('calls people and channels by name, never by id', () => {
    const said: SaidLook = [
      { block: 'paragraph', spans: [{ text: 'ask ' }, { person: 'slack:U7', bold: true }, { text: ' in ' }] },
      { block: 'list', ordered: false, indent: 0, start: 1, items: [[{ channel: 'slack:T1:C7', name: 'general' }]] },
      { block: 'quote', spans: [{ channel: 'slack:T1:C8' }] },
    ];
    expect(resolved(said, () => 'Ana Ruiz')).toEqual([
      paragraph('ask ', { text: '@Ana Ruiz', bold: true }, ' in '),
      bullets('#general'),
      quote('#channel'),
    ]);
  });
});

describe('links that stay inside', () => {
  it.each([
    ['see https://lumen.slack.com/archives/C1/p170000?thread_ts=1.2 please', 'see (internal link) please'],
    ['label (https://lumen.slack.com/archives/C1/p1)', 'label (internal link)'],
    ['https://lumen.enterprise.slack.com/archives/C1', '(internal link)'],
    ['https://app.slack.com/client/T1/C1', '(internal link)'],
    ['LUMEN.SLACK.COM/archives/C1/p1', '(internal link)'],
    ['https://me@lumen.slack.com:443/team/U0ANA', '(internal link)'],
    ['slack://channel?id=C1', '(internal link)'],
    ['https://lumen.slack-gov.com/archives/C1/p1', '(internal link)'],
    ['https://lumen.slack.com/?redir=%2Farchives%2FC1%2Fp1', '(internal link)'],
    ['https://files.slack.com/files-pri/T1-F1/plan.pdf', '(internal link)'],
    ['https://notslack.com/archives/C1', 'https://notslack.com/archives/C1'],
    [
      'https://slack.com/pricing and https://docs.slack.dev/archives',
      'https://slack.com/pricing and https://docs.slack.dev/archives',
    ],
    ['', ''],
  ])('%s', (text, shown) => {
    expect(withoutInternalLinksInText(text)).toBe(shown);
    expect(withoutInternalLinks([code(text), paragraph(text)])).toEqual(
      text === '' ? [] : [code(shown), paragraph(shown)],
    );
  });

  it('become their label, or say what they are where the label is the address', () => {
    const link = 'https://lumen.slack.com/archives/C1/p1';
    const look = [
      paragraph(
        { text: 'our talk', link, bold: true },
        ' ',
        { text: link, link },
        { text: 'site', link: 'https://a.example/' },
      ),
      bullets({ text: 'lumen.slack.com/archives', link }, { text: `our talk (${link})`, link }),
    ];
    expect(withoutInternalLinks(look)).toEqual([
      paragraph({ text: 'our talk', bold: true }, ' (internal link)', { text: 'site', link: 'https://a.example/' }),
      bullets('(internal link)', 'our talk'),
    ]);
  });

  it('take no time to find in 50 KB of beginnings of them', () => {
    for (const start of ['https://', 'a.', 'slack.com/', 'https://a@', '-slack.com'])
      expect(withoutInternalLinksInText(start.repeat(50_000 / start.length))).toContain(start.slice(0, 3));
  });
});

describe('what of an agent’s words goes out', () => {
  const out = (text: string, look: Look | null = null) => outward(text, look);

  it.each([
    ['words without notes', 'Hello\nthere', 'Hello\nthere'],
    ['a line that is a note', 'Hello\n// check the invoice first\nthere', 'Hello\nthere'],
    ['a note at the end', 'Hello\n  // hm', 'Hello'],
    ['a note far to the right', `a\n${' '.repeat(60)}// b`, 'a'],
    ['a note in a list', 'Do:\n- one\n- // two\n• // three\n1. // four', 'Do:\n- one'],
    ['a note in a quote', 'a\n> // b\nc', 'a\nc'],
    ['a note in bold', 'a\n*// b*\nc', 'a\nc'],
    ['a note behind what cannot be seen', 'a\n\u200B\u2060// b', 'a'],
    ['a note in strokes of full width', 'a\n／／ b', 'a'],
    ['a note after other line breaks', 'a\r\n// b\u2028// c\r// d\ne', 'a\r\ne'],
    [
      'an address in the middle of a line',
      'see https://a.example // not a note',
      'see https://a.example // not a note',
    ],
    ['a comment in code', 'try\n```\n// set it\nx = 1\n```', 'try\n```\n// set it\nx = 1\n```'],
    ['a comment in code on the line of its marks', '```// set it```', '```// set it```'],
    ['what is no code, for it never ends', 'try\n```\n// set it', 'try\n```'],
    ['nothing: files alone', '', ''],
  ])('%s', (_what, text, expected) => {
    expect(out(text)).toEqual({ text: expected, look: null });
  });

  it.each([
    '// ask Ben',
    '  // ask Ben\nHello',
    '//',
    '\u200B//x',
    '// a\n```\ncode\n```',
    '*// bold*\nHello',
    '／／ a\nb',
  ])('nothing of %j, which begins as a note', (text) => {
    expect(out(text)).toBeNull();
    expect(outward('Hello', [paragraph(text), paragraph('Hello')])).toBeNull();
  });

  it('nothing when only notes are left', () => {
    expect(out('- // a\n> // b')).toBeNull();
    expect(out('x', [bullets('// a'), quote('// b')])).toBeNull();
  });

  it('takes notes out of a look as well: lines, items, quotes; code stays', () => {
    const look = [
      paragraph('Hello\n', { text: '//', bold: true }, ' inside\nthere'),
      numbered(1, 'one', '// two', 'three'),
      quote('// inside\nsaid'),
      code('// a comment\nx = 1'),
    ];
    const text =
      'Hello\n*//* inside\nthere\n1. one\n2. // two\n3. three\n> // inside\n> said\n```// a comment\nx = 1```';
    expect(out(text, look)).toEqual({
      text: 'Hello\nthere\n1. one\n3. three\n> said\n```// a comment\nx = 1```',
      look: [paragraph('Hello\nthere'), numbered(1, 'one', 'three'), quote('said'), code('// a comment\nx = 1')],
    });
  });

  it('believes no marks of code in the text that the look does not know', () => {
    const text = 'a ```\n// inside\n``` b';
    expect(out(text, [paragraph({ text: 'a', bold: true }, ' ```\n// inside\n``` b')])).toEqual({
      text: 'a ```\n``` b',
      look: [paragraph({ text: 'a', bold: true }, ' ```\n``` b')],
    });
  });

  it('lets no single mark of code make code of what stands before the code', () => {
    const text = 'a ``` b\n// inside\n```\n// a comment\n```';
    expect(out(text, [paragraph('a ``` b\n// inside'), code('// a comment')])).toEqual({
      text: 'a ``` b\n```\n```',
      look: [paragraph('a ``` b'), code('// a comment')],
    });
  });

  it('finds a note that is made of several styles', () => {
    expect(out('a\n/_/_ b', [paragraph('a\n/', { text: '/', italic: true }, ' b')])).toMatchObject({
      look: [paragraph('a')],
    });
  });

  it('works before anybody is looked up', () => {
    const look: SaidLook = [
      { block: 'paragraph', spans: [{ person: 'slack:U1' }, { text: ' hi\n// not you ' }, { person: 'slack:U2' }] },
    ];
    expect(outward('@A hi\n// not you @B', look)).toEqual({
      text: '@A hi',
      look: [{ block: 'paragraph', spans: [{ person: 'slack:U1' }, { text: ' hi' }] }],
    });
  });

  it('lets no line out that begins as a note, wherever it stands', () => {
    const line = fc.constantFrom(
      '// secret',
      ' // secret',
      '*// secret*',
      '- // secret',
      'Hello',
      '> hi',
      '',
      'a // b',
      '_x_',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), looks, (lines, look) => {
        const text = lines.join('\n');
        expect(out(text)?.text ?? '').not.toContain('secret');
        const all = [...look, paragraph(`x\n${text}`), bullets(...lines), quote(...lines.map((each) => `${each}\n`))];
        expect(plainOf(out(`x\n${text}`, all)?.look ?? [])).not.toContain('secret');
      }),
    );
  });

  it('keeps words without notes as they are', () => {
    fc.assert(
      fc.property(
        looks.filter((look) => !charactersOf(look).includes('/')),
        (look) => {
          expect(outward('some words', look)).toEqual({ text: 'some words', look });
        },
      ),
    );
  });
});

describe('under whose name words stand on the other side', () => {
  const author = (more: Partial<Message>, company: string | null) =>
    authorOf(
      message({ seq: 1, text: 'Hello', ...more }),
      () => ({ name: 'Ana Ruiz', picture: null, company, timeZone: null }),
      'Lumen',
    ).name;

  it('is their own, with the company they are of', () => {
    expect(author({ role: 'customer', name: 'Carla Diaz' }, 'Acme')).toBe('Carla Diaz (Acme)');
    expect(author({ role: 'agent', name: 'Ana Ruiz' }, null)).toBe('Ana Ruiz (Lumen)');
  });

  it('never lets a customer who calls themselves like a colleague pass for one', () => {
    expect(author({ role: 'customer', name: 'Ana Ruiz' }, null)).toBe('Ana Ruiz (customer)');
  });
});

describe('the card of words that are carried over', () => {
  const card = (more: Partial<Parameters<typeof relayCard>[0]>) =>
    relayCard({ piece: { text: 'Hello' }, files: [], late: null, was: null, ...more });

  it('shows plain words as text, and others as they look', () => {
    expect(card({})).toEqual({ summary: 'Hello', parts: [{ part: 'text', line: 'Hello' }] });
    const look = [paragraph({ text: 'Hello', bold: true })];
    expect(card({ piece: { look } })).toEqual({ summary: 'Hello', parts: [{ part: 'look', look }] });
  });

  it('says of each file that stayed behind why it did', () => {
    const files = [
      { name: 'a.exe', why: 'files of this kind are not passed on' },
      { name: 'b\n.png', why: null },
    ];
    expect(card({ files }).parts[1]).toEqual({
      part: 'note',
      line: '📎 a.exe: files of this kind are not passed on\n📎 b .png (in the other thread)',
    });
    const many = Array.from({ length: 60 }, (_, n) => ({ name: `${n}.png`, why: null }));
    const note = card({ piece: { text: '' }, files: many }).parts[0];
    expect(note?.part === 'note' && String(note.line).split('\n').at(-1)).toBe('📎 and 40 more in the other thread');
  });

  it('tells agents what it said before, in small print and not at length', () => {
    expect(card({ was: 'Helo\nworld' }).parts[1]).toEqual({ part: 'note', line: '✏️ Edited. Before: Helo world' });
    expect(card({ was: '' }).parts[1]).toEqual({ part: 'note', line: '✏️ Edited. Before: (no text)' });
    const parts = card({ was: 'x'.repeat(50_000) }).parts;
    expect(JSON.stringify(parts).length).toBeLessThan(500);
  });

  it('is never empty', () => {
    expect(card({ piece: { text: '' } })).toMatchObject({ summary: '(nothing to show)', parts: [{ part: 'note' }] });
    expect(card({ piece: { look: [] } })).toMatchObject({ parts: [{ part: 'note' }] });
  });

  it('keeps code of a transcript as code, and quotes the rest', () => {
    const line = (text: string) =>
      transcriptCard(
        [{ message: message({ seq: 1, text, files: [{ id: null, name: 'a.log' }] }), text, continued: false }],
        () => '09:00',
      );
    expect(line('• one\n• two').parts[1]).toEqual({ part: 'quote', text: '• one\n• two' });
    expect(line('it says\n```\nerror 7\n```\nwhy?').parts[1]).toEqual({
      part: 'look',
      look: [quote('it says'), code('error 7'), quote('why?')],
    });
    expect(line('one ``` only').parts[1]).toEqual({ part: 'quote', text: 'one ``` only' });
    expect(JSON.stringify(line('x').parts[0])).toContain('📎 a.log');
  });

  it('makes a page of a transcript that can be posted, however many files it names', () => {
    const files = Array.from({ length: 60 }, (_, n) => ({ id: `F${n}`, name: `${'report '.repeat(24)}${n}.pdf` }));
    const lines = Array.from({ length: 20 }, (_, n) => {
      const text = 'x'.repeat(300);
      return { message: message({ seq: n + 1, text, files }), text, continued: false };
    });
    const card = transcriptCard(lines, () => '09:00 UTC');
    expect(() => render(card)).not.toThrow();
    expect(JSON.stringify(card.parts[0])).toContain('… (60 files)');
  });
});
