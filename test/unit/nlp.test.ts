import { describe, expect, it } from 'vitest';
import { stem } from '../../src/nlp/natural.ts';
import { findPhrases, phrases } from '../../src/nlp/phrases.ts';
import { termsOf, wordsOf } from '../../src/nlp/words.ts';

describe('words', () => {
  it.each([
    ['I don’t KNOW', ['i', "don't", 'know']],
    ['write to ana.b@acme.example', ['write', 'to', 'ana.b@acme.example']],
    ['1.5 or 2026-11-23', ['1.5', 'or', '2026-11-23']],
    ['¿Dónde está mi factura?', ['dónde', 'está', 'mi', 'factura']],
    ['请帮我', ['请帮我']],
    ['…!?', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('meet at their stems, whatever their form', () => {
    expect(stem('invoices')).toBe(stem('invoicing'));
    expect(termsOf('Exporting all my invoices')).toEqual(termsOf('the export of an invoice'));
  });

  it.each([
    ['two-factor', 'twofactor'],
    ['2FA', 'two-factor'],
    ['e-mail', 'email'],
    ['signing in', 'log in'],
    ['a coworker', 'our colleagues'],
  ])('%s is also %s', (one, other) => {
    expect(termsOf(one)).toEqual(expect.arrayContaining(termsOf(other).slice(-1)));
  });
});

describe('phrases', () => {
  const known = phrases(1, "don't (?:ask|tell) me");

  it('are found as the text has them', () => {
    expect(findPhrases('Well. please Don’t  tell\nme', known)).toEqual([
      { span: 'Don’t  tell\nme', score: 1, before: ' please ' },
    ]);
  });

  it.each(['Ådon’t tell me', 'dont tell meé', 'un-don’t tell me'])('are whole words: not in “%s”', (text) => {
    expect(findPhrases(text, known)).toEqual([]);
  });

  it('are found at both ends of a long paste', () => {
    const log = 'at Object.run (file.js:1:1)\n'.repeat(5_000);
    expect(findPhrases(`don't ask me ${log} dont tell me`, known)).toHaveLength(2);
  });
});
