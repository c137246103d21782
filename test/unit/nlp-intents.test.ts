import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/nlp/features.ts';
import { type Intent, type Intents, isOutOfScope, trainIntents } from '../../src/nlp/intents.ts';
import type { Example } from '../../src/nlp/linear-model.ts';
import { read, wordsIn } from '../../src/nlp/reading.ts';

const labelled = (label: string, ...texts: string[]): Example[] => texts.map((text) => ({ text, label }));

const bookings = [
  ...labelled(
    'book table',
    'I want to book a table',
    'a table for four on Friday',
    'can we reserve a table tonight',
    'reservation for two people at eight',
    'is there a free table on Sunday noon',
    'book us a table by the window',
  ),
  ...labelled(
    'opening hours',
    'when do you open',
    'are you open on Sundays',
    'what are your opening hours',
    'how late is the kitchen open',
    'when does the bar close',
    'do you close over the holidays',
  ),
  ...labelled(
    'allergies',
    'is there gluten in the soup',
    'I am allergic to nuts',
    'which dishes are without lactose',
    'do you have vegan dishes',
    'does the sauce contain celery',
    'food without eggs for my son',
  ),
];
const elsewhere = labelled(
  'oos',
  'who won the football match',
  'tell me a joke about lawyers',
  'what is the capital of Peru',
  'set an alarm for six',
  'convert dollars to pounds',
  'sing me a song',
);

const guess = (intents: Intents, text: string): Intent => {
  const reading = read(text);
  return intents.guess(reading, featuresOf(reading));
};

describe('the intents of a bot', () => {
  const restaurant = trainIntents(bookings);

  it.each([
    ['book table', 'Could you reserve a table for six people?'],
    ['opening hours', 'Hi! until when are you open tonight'],
    ['allergies', 'my daughter is allergic to eggs, which dishes can she have'],
  ])('are told apart: %s', (label, text) => {
    const intent = guess(restaurant, text);
    expect(intent).toMatchObject({ label, accept: true });
    expect(intent.score).toBeGreaterThanOrEqual(0.5);
    expect(intent.ranked[0]?.label).toBe(label);
  });

  it.each(['my laptop overheats', 'zxcv qwer', '', '👍', 'quiero cambiar mi contraseña'])(
    'reject what is about none of them: “%s”',
    (text) => {
      const { score, accept } = guess(restaurant, text);
      expect(accept).toBe(false);
      expect(score).toBeLessThan(0.5);
      expect(score).toBeGreaterThanOrEqual(0);
    },
  );

  it('are ranked, and their scores are shares of one', () => {
    const { ranked } = guess(restaurant, 'are you open and is there a free table');
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 6);
  });

  it('are shown in the customer’s words', () => {
    const text = '👋 Good evening, I am ALLERGIC to nuts';
    const [span] = guess(restaurant, text).evidence;
    expect(span && wordsIn({ original: text }, span)).toMatch(/ALLERGIC/);
  });

  it('come out the same from the same examples', () => {
    expect(guess(trainIntents(bookings), 'a table tonight')).toEqual(guess(restaurant, 'a table tonight'));
  });

  it('know words of the same family', () => {
    const shop = trainIntents([
      ...labelled(
        'delivery',
        'when is the delivery',
        'delivery takes too long',
        'has the delivery left',
        'delivery date',
      ),
      ...labelled('colour', 'which colours are there', 'the colour red', 'is it there in blue', 'another colour'),
    ]);
    expect(guess(shop, 'shipping').label).toBe('delivery');
  });
});

describe('examples of what is out of scope', () => {
  const intents = trainIntents([...bookings, ...elsewhere]);

  it.each(['oos', 'OUT_OF_SCOPE', 'out-of-scope', 'NO_NODES_DETECTED', 'None'])('may be called %s', (label) => {
    expect(isOutOfScope(label)).toBe(true);
  });

  it.each(['scope', 'order', 'no_refund', 'constructor', ''])('are not called %s', (label) => {
    expect(isOutOfScope(label)).toBe(false);
  });

  it('are no intent: the label is the likeliest that is one', () => {
    expect(intents.labels).toEqual(['book table', 'opening hours', 'allergies']);
    const { label, accept, ranked } = guess(intents, 'what is the capital of Chile');
    expect(accept).toBe(false);
    expect(intents.labels).toContain(label);
    expect(ranked.map((one) => one.label)).not.toContain('oos');
  });

  it('make the like of them less likely to be in scope', () => {
    const text = 'tell me a joke about a table';
    expect(guess(intents, text).score).toBeLessThan(guess(trainIntents(bookings), text).score);
  });

  it('alone leave nothing to accept', () => {
    expect(guess(trainIntents(elsewhere), 'who won the match')).toMatchObject({
      label: 'oos',
      score: 0,
      accept: false,
      ranked: [],
    });
  });
});

describe('whatever an owner gives', () => {
  it('is too little only where it is nothing', () => {
    expect(() => trainIntents([])).toThrow('There are no examples to learn intents from.');
  });

  it('may be one example', () => {
    const intents = trainIntents(labelled('parking', 'where can I park'));
    expect(guess(intents, 'where can I park')).toMatchObject({ label: 'parking', accept: true });
    expect(guess(intents, 'the soup is cold')).toMatchObject({ label: 'parking', accept: false });
  });

  it('may be five examples of two intents', () => {
    const intents = trainIntents([
      ...labelled('parking', 'where can I park', 'is there a garage', 'parking lot'),
      ...labelled('pets', 'may I bring my dog', 'are cats allowed'),
    ]);
    expect(guess(intents, 'can I bring my cat').label).toBe('pets');
    expect(guess(intents, 'can I park there').label).toBe('parking');
  });

  it('may be the same example many times, also of two intents', () => {
    const intents = trainIntents([
      ...labelled('one', ...Array<string>(9).fill('the same')),
      ...labelled('two', 'the same', 'not so'),
    ]);
    expect(guess(intents, 'not so').label).toBe('two');
  });

  it.each(['constructor', '__proto__'])('may have an intent called %s', (label) => {
    const intents = trainIntents([
      ...bookings,
      ...labelled(label, 'who built this house', 'the architect of the building', 'year it was built'),
    ]);
    expect(guess(intents, 'who was the architect of this building').label).toBe(label);
  });

  it('may have no words in it', () => {
    const intents = trainIntents([...bookings, ...labelled('silence', '', '…', ' ')]);
    expect(guess(intents, 'a table for two').label).toBe('book table');
  });

  it('may be many intents, uneven', () => {
    const many = Array.from({ length: 60 }, (_, number) => number).flatMap((number) =>
      labelled(
        `topic ${number}`,
        ...Array.from(
          { length: 1 + (number % 7) },
          (_, line) => `${TRADES[number % 12]} ${MATTERS[Math.floor(number / 12)]} ${line}`,
        ),
      ),
    );
    const intents = trainIntents(many);
    expect(intents.labels).toHaveLength(60);
    expect(guess(intents, `${TRADES[5]} ${MATTERS[2]}`).label).toBe('topic 29');
  });
});

const TRADES = 'baker tailor florist plumber dentist painter barber butcher jeweller optician cobbler printer'.split(
  ' ',
);
const MATTERS = ['prices', 'address', 'complaints', 'vacancies', 'training'];
