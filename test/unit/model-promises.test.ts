import { expect, it } from 'vitest';
import { promises } from '../../src/model/promises.ts';
import { NO_PROMISES, PROMISES } from '../support/model-promises.ts';

it('there are enough lines to mean something', () => {
  expect(PROMISES.length).toBeGreaterThanOrEqual(80);
  expect(NO_PROMISES.length).toBeGreaterThanOrEqual(80);
});

it.each(PROMISES)('never leaves: %s', (sentence) => {
  expect(promises(sentence)).toBe(true);
});

it.each(NO_PROMISES)('may be said: %s', (sentence) => {
  expect(promises(sentence)).toBe(false);
});

it('a promise that is true may be made, in those words', () => {
  const kept = ["We'll get back to you within 24 hours."];
  expect(promises('We’ll get back to you within 24 hours.', kept)).toBe(false);
  expect(promises("We'll get back to you within 2 hours.", kept)).toBe(true);
});

it('invisible characters and capitals hide none', () => {
  expect(promises("I\u200b'LL FOLLOW\u00ad UP.")).toBe(true);
  expect(promises('Ｓomeone will call you.')).toBe(true);
});

it('long and odd texts take no time', () => {
  const began = performance.now();
  for (const text of ['we '.repeat(15_000), 'you will '.repeat(6_000), 'our team '.repeat(5_000), 'a'.repeat(50_000)])
    promises(text);
  expect(performance.now() - began).toBeLessThan(5_000);
});
