import { describe, expect, it } from 'vitest';
import { stem } from '../../src/nlp/natural.ts';
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
