import { describe, expect, it } from 'vitest';
import { wordsQuoted } from '../../src/nlp/reading.ts';

const quoted = (original: string, words: string): string => {
  const start = original.indexOf(words);
  return wordsQuoted({ original }, { start, end: start + words.length });
};

describe('words picked out of a message', () => {
  const said = 'Hi, our invoice INV-2291 was charged twice on 12 November. Why is that so, again and again?';

  it('are marked where they break off in the middle of a sentence', () => {
    expect(quoted(said, 'our invoice INV-2291 was charged twice on 12')).toBe(
      'our invoice INV-2291 was charged twice on 12 …',
    );
    expect(quoted(said, 'was charged twice on 12 November')).toBe('… was charged twice on 12 November');
    expect(quoted(said, 'Why is that so, again and again?')).toBe('Why is that so, again and again?');
  });

  it('need no mark where they are few, or all of it', () => {
    expect(quoted(said, 'charged twice')).toBe('charged twice');
    expect(quoted(said, said)).toBe(said);
    expect(quoted('', '')).toBe('');
  });

  it('take no time, however long and odd they are', () => {
    const began = performance.now();
    for (const odd of [' '.repeat(50_000), '…'.repeat(50_000), 'a '.repeat(25_000)])
      wordsQuoted({ original: odd }, { start: 10, end: 49_000 });
    expect(performance.now() - began).toBeLessThan(500);
  });
});
