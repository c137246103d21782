import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/nlp/fold-text.ts';
import { read, spanOf, wordsIn } from '../../src/nlp/reading.ts';

const folded = (text: string): string => foldText(text).folded;
const wordTexts = (text: string): string[] => read(text).words.map((word) => word.text);
const originals = (text: string): string[] => read(text).words.map((word) => wordsIn({ original: text }, word));

describe('folding', () => {
  it.each([
    ['HELP Me', 'help me'],
    ['ＨＥＬＰ', 'help'],
    ['𝗮𝗴𝗲𝗻𝘁', 'agent'],
    ['ﬁne', 'fine'],
    ['I don’t', "i don't"],
    ['I don`t', "i don't"],
    ['a\u200bge\u00adnt\u2060', 'agent'],
    ['ag\u0000ent 😀', 'agent 😀'],
    ['cafe\u0301', 'café'],
    ['one\u2028two\r', 'one\ntwo\n'],
    ['', ''],
  ])('makes the same of what looks the same: %j', (text, same) => {
    expect(folded(text).normalize('NFC')).toBe(same);
  });

  it('unmasks a Latin word with letters of other scripts in it', () => {
    expect(folded('a humаn аgеnt')).toBe('a human agent');
  });

  it('leaves words of another script alone', () => {
    expect(folded('мама, это счёт')).toBe('мама, это счёт'.normalize('NFKC'));
  });

  it('keeps a tab a blank, whatever else is in the text', () => {
    expect(folded('a\tb 😀')).toBe('a b 😀');
  });

  it('remembers where each character came from', () => {
    const text = '½ 👍 ﬁne\u200b!';
    const { folded: all, origin } = foldText(text);
    expect(text[origin[all.indexOf('f')] ?? -1]).toBe('ﬁ');
    expect(text[origin[all.indexOf('i')] ?? -1]).toBe('ﬁ');
    expect(text[origin[all.indexOf('!')] ?? -1]).toBe('!');
  });
});

describe('words of a message', () => {
  it.each([
    ["I can't log-in!!", ['i', "can't", 'log-in', '!!']],
    ['pay $1.50 to ana.b@acme.example', ['pay', '1.50', 'to', 'ana.b@acme.example']],
    ['well... 👍 ok', ['well', '...', '👍', 'ok']],
    ['¿Dónde está?', ['dónde', 'está', '?']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['constructor of __proto__', ['constructor', 'of', '__proto__']],
    [' \n\t', []],
  ])('%j', (text, words) => {
    expect(wordTexts(text)).toEqual(words);
  });

  it.each([
    ['THE Agent', ['THE', 'Agent']],
    ['an 𝗮𝗴𝗲𝗻𝘁 now', ['an', '𝗮𝗴𝗲𝗻𝘁', 'now']],
    ['cafe\u0301 au lait', ['cafe\u0301', 'au', 'lait']],
    ['ok 😀 then', ['ok', '😀', 'then']],
    ['o\u200bk\u200d fine', ['o\u200bk', 'fine']],
    ['İstanbul ﬁle', ['İstanbul', 'ﬁle']],
  ])('lead back to whole characters of the customer’s: %j', (text, own) => {
    expect(originals(text)).toEqual(own);
  });

  it.each([6_000, 6_001, 6_002, 50_000])('lead back to the customer’s at both ends of a paste of %d', (length) => {
    const filler = 'x '.repeat(length).slice(0, length - 16);
    const text = `First words${filler}\nLAST`;
    expect(originals(text).slice(0, 2)).toEqual(['First', 'wordsx']);
    expect(originals(text).at(-1)).toBe('LAST');
  });

  it('lead back to the customer’s at the end of a paste that begins with emoji', () => {
    const text = `${'😀\u200b'.repeat(3_000)} Give me an Agent`;
    expect(originals(text).slice(-4)).toEqual(['Give', 'me', 'an', 'Agent']);
  });

  it('are read of the ends of a paste only', () => {
    const text = `start ${'filler '.repeat(2_000)} needle ${'filler '.repeat(2_000)} finish`;
    expect(wordTexts(text)).toEqual(expect.arrayContaining(['start', 'finish']));
    expect(wordTexts(text)).not.toContain('needle');
  });

  it('have stems, one each', () => {
    expect(read('Invoices arrived, señor').stems()).toEqual(['invoic', 'arriv', 'señor']);
  });

  it('cost little in a text of any kind', () => {
    const texts = [
      '\u0301'.repeat(50_000),
      'a\u0301'.repeat(25_000),
      '!'.repeat(50_000),
      "a'".repeat(25_000),
      '\ufdfa'.repeat(50_000),
    ];
    const began = performance.now();
    for (const text of texts) read(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('sentences', () => {
  const sentencesOf = (text: string): string[] =>
    read(text).sentences.map(({ from, to }) => {
      const span = spanOf(read(text), from, to);
      return span ? text.slice(span.start, span.end) : '';
    });

  it.each([
    ['It is broken. Fix it!', ['It is broken', 'Fix it!']],
    ['version 1.5.2 fails', ['version 1.5.2 fails']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['well… no', ['well…', 'no']],
    ['壊れた。直して', ['壊れた', '直して']],
    ['a\tb 😀', ['a\tb 😀']],
    ['...', ['...']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('hold every word once', () => {
    const { words, sentences } = read('One. Two three!! Four\nfive? six');
    expect(sentences.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))).toEqual(
      words.map((_, index) => index),
    );
  });
});

describe('a span', () => {
  it('is null for no words', () => {
    expect(spanOf(read('some words'), 1, 1)).toBeNull();
    expect(spanOf(read(''), 0, 1)).toBeNull();
  });
});
