import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatsAmong, repeatsByArticles } from '../../src/knowledge/repeats.ts';
import { gistOf, likeness, rarityOf, signsOf, sketchOf } from '../../src/nlp/gist.ts';
import { read } from '../../src/nlp/reading.ts';
import { sameQuestion } from '../../src/nlp/repetition.ts';

const alike = (a: string, b: string): number => sameQuestion(read(a), read(b)).score;

describe('the same question, from words alone', () => {
  it.each([
    ['How do I change the currency?', 'I want to change the currency'],
    ['How do I change the currency?', 'Currency, where do I set it?'],
    ['how do i delete my account', 'I’d like to remove my account'],
    ['how to export contacts', 'export of contacts?'],
    ["I can't log in", "still can't log in!!"],
    ['Where is my parcel?', 'where is my parcel'],
  ])('“%s” – “%s”', (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['how do I invite people', 'and guests?'],
    ['how do I invite people', 'how about guests'],
    ['how do I undo this', 'and redo'],
    ['how do I invite people', 'ok'],
    ['how do I invite people', 'thanks'],
    ['how do I add a user', 'how do I export a report'],
    ['Which plan has SSO?', 'Which plan has the audit log?'],
    ['hello', ''],
    ['', ''],
    ['constructor', '__proto__'],
  ])('is not “%s” – “%s”', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.5);
  });

  it('is told by the second message as a whole', () => {
    const text = '  I want to change the currency ';
    expect(sameQuestion(read('How do I change the currency?'), read(text)).evidence).toEqual([{ start: 2, end: 31 }]);
    expect(sameQuestion(read('hello'), read(text)).evidence).toEqual([]);
  });

  it('is measured between 0 and 1, of anything, the long included', () => {
    const isShare = (score: number) => score >= 0 && score <= 1;
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => isShare(alike(a, b))));
    const start = performance.now();
    expect(isShare(alike('how do I pay '.repeat(4_000), 'where do I pay '.repeat(4_000)))).toBe(true);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('the same question, knowing articles', () => {
  const repeats = repeatsByArticles([
    { id: 'seats', question: 'How do I invite teammates?', answer: 'Open Members and enter their addresses.' },
    { id: 'export', question: 'How do I export my data?', answer: 'Choose a format: CSV or Excel.' },
    { id: 'hours', question: 'When are you open?', answer: 'From Monday to Friday.' },
    { id: 'pay', question: 'Which cards do you take?', answer: 'Visa, Mastercard and American Express.' },
  ]);
  const score = (a: string, b: string): number => repeats(read(a), read(b)).score;

  it('may share no word', () => {
    expect(alike('I want to invite somebody', 'adding a colleague to the members')).toBeLessThan(0.5);
    expect(score('I want to invite somebody', 'adding a teammate to the members')).toBeGreaterThanOrEqual(0.5);
  });

  it('is not the same where each leads elsewhere', () => {
    expect(score('how do I invite teammates', 'how do I export data')).toBeLessThan(0.5);
  });

  it('is not the same just because nothing was found for either', () => {
    expect(score('my dog is hungry', 'the moon looks big tonight')).toBeLessThan(0.5);
  });

  it('is no half a question', () => {
    expect(score('how do I invite teammates', 'and teammates abroad?')).toBeLessThan(0.5);
  });
});

describe('the same question, among others', () => {
  const repeats = repeatsAmong([
    'reset my password',
    'I forgot my password, how do I reset it',
    'password reset mail does not come',
    'new password please, forgot the old one',
    'how do I reset a forgotten password',
    'where is my parcel',
    'parcel not delivered yet',
    'track my parcel delivery',
    'the parcel has not arrived',
  ]);

  it('is told by what is near to both', () => {
    const score = (a: string, b: string) => repeats(read(a), read(b)).score;
    const same = score('forgot my password', 'how do I reset a forgotten password');
    expect(same).toBeGreaterThanOrEqual(0.5);
    expect(score('forgot my password', 'track my parcel delivery')).toBeLessThan(0.5);
  });
});

describe('texts are compared by what is rare in them', () => {
  const texts = ['change my plan', 'change my card', 'change my address', 'change my currency'].map((text) =>
    gistOf(text),
  );
  const rarity = rarityOf(texts.map(signsOf));
  const compare = (a: string, b: string): number => likeness(sketchOf(gistOf(a), rarity), sketchOf(gistOf(b), rarity));

  it('shared rare words say more than shared common ones', () => {
    expect(compare('change the currency', 'currency please')).toBeGreaterThan(
      compare('change the currency', 'change please'),
    );
  });

  it('is 1 for the same words and 0 for nothing in common', () => {
    expect(compare('Change the CURRENCY', 'change the currency')).toBeCloseTo(1);
    expect(compare('change the currency', 'xyzzy')).toBe(0);
    expect(compare('', '')).toBe(0);
  });
});
