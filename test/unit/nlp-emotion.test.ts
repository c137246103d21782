import { describe, expect, it } from 'vitest';
import { type Emotion, openEmotion } from '../../src/nlp/emotion.ts';
import { featuresOf } from '../../src/nlp/features.ts';
import type { Detector } from '../../src/nlp/measured.ts';
import { read, wordsIn } from '../../src/nlp/reading.ts';

const emotion = openEmotion();

const felt = (text: string, detector: Detector<Emotion> = emotion): Emotion => {
  const reading = read(text);
  return detector(reading, featuresOf(reading));
};
const distress = (text: string): number => felt(text).distress.score;
const evidence = (text: string): string[] => felt(text).distress.evidence.map((span) => wordsIn(read(text), span));

describe('distress', () => {
  it.each([
    ['It has been FIFTY days, you thieves', 'anger'],
    ['I trusted you and you lied to my face', 'anger'],
    ['no. you people are crooks', 'anger'],
    ['thanks for nothing, what a joke of a company', 'anger'],
    ['so in short nobody there knows anything', 'frustration'],
    ['it is like talking to a brick wall', 'frustration'],
    ['sigh. that is the same answer again', 'frustration'],
    ['I have sent you this form three times already', 'frustration'],
    ['oh god, did I just delete all of it? please tell me I did not', 'anxiety'],
    ['my dissertation is in there and I submit tonight, I am so scared', 'anxiety'],
    ['I feel sick, I think I sent the rent to the wrong person', 'anxiety'],
  ])('is heard in "%s", as %s', (text, kind) => {
    expect(felt(text)).toMatchObject({ kind, [kind]: distress(text) });
    expect(distress(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'the job was killed by the scheduler',
    'fatal error in line 3 of the import',
    'where is the kill switch of the VPN',
    'the attack surface page shows no hosts',
    'it is not urgent, but the icon looks blurry',
    'damn hotel wifi, anyway, how do I add a seat?',
    'how do I report a stolen card',
    'why is my payout on hold?',
    'how do I restore a page from the trash',
    'the endpoint was switched off by itself, how do I turn it on again?',
    'and how?',
    'and why?',
    'I forgot my password',
    'PLEASE SEND ME A COPY OF THE INVOICE',
    'ok',
    '',
  ])('is not read into "%s"', (text) => {
    expect(felt(text)).toMatchObject({ kind: null });
    expect(distress(text)).toBeLessThan(0.5);
  });

  it.each([
    ['I was worried at first but everything came back, thank you!'],
    ['I was furious last week. Your colleague fixed it in a minute. Thanks!'],
    ['not bad at all'],
    ["I couldn't be happier with it"],
  ])('that is over or denied is none: "%s"', (text) => {
    expect(distress(text)).toBeLessThan(0.3);
    expect(felt(text).positive).toBeGreaterThan(0.5);
  });

  it('is not denied by a denial in another sentence', () => {
    expect(distress('No. You are liars and thieves')).toBeGreaterThan(0.8);
    expect(distress("I'm not a liar or a thief, just curious")).toBeLessThan(distress('You are a liar and a thief'));
  });

  it('is less in what only sounds bad: words of the trade', () => {
    expect(distress('the order is on hold')).toBeLessThan(distress('I have been on hold'));
    expect(distress('where is the trash folder')).toBeLessThan(distress('where is that trash'));
  });

  it('is heard in the middle of a long message', () => {
    const around = [
      'Hi, I ordered a chair on Monday.',
      'The order number is 4431. The colour is grey. I live in York.',
    ];
    expect(distress(around.join(' '))).toBeLessThan(0.5);
    expect(distress(around.join(' You people are unbelievable, nobody ever answers. '))).toBeGreaterThan(0.8);
  });

  it('grows with rows of marks and with words that are SHOUTED, but not with abbreviations', () => {
    expect(distress('why is it down again???')).toBeGreaterThan(distress('why is it down again?'));
    expect(distress('I did NOT order that')).toBeGreaterThan(distress('I did not order that'));
    expect(distress('the HTTP and SAML logs')).toBeCloseTo(distress('the http and saml logs'), 5);
  });

  it('shows the words it goes by, as the customer wrote them', () => {
    expect(evidence('Hello. My order is 4431. This is an OUTRAGE, you Thieves!').join(' ')).toMatch(/OUTRAGE.*Thieves/);
    expect(evidence('which size is it')).toEqual([]);
  });
});

describe('a text that is not English', () => {
  it('is not guessed at', () => {
    for (const text of ['¡Hola! ¿Dónde está mi pedido?', 'Wo bleibt mein Paket, ich warte seit Wochen', '你们太差劲了'])
      expect(distress(text)).toBeLessThan(0.2);
  });

  it('is moderately heard when it shouts and shows an angry face', () => {
    expect(distress('¡¡¡DÓNDE ESTÁ MI DINERO!!! 😡')).toBeGreaterThan(0.5);
    expect(distress('¡¡¡DÓNDE ESTÁ MI DINERO!!! 😡')).toBeLessThan(0.7);
  });
});

describe('learning', () => {
  const blue = 'the walrus is singing blue again';

  it('takes further examples, labelled by kind or as yes and no', () => {
    const also = Array.from({ length: 8 }, (_, index) => ({ text: `${blue} ${index}`, label: '1' }));
    expect(felt(blue, openEmotion({ also })).distress.score).toBeGreaterThan(distress(blue));
  });

  it('does without the lines it is asked to', () => {
    const text = 'so basically no one can help me';
    const without = openEmotion({ without: (line) => line === text });
    expect(felt(text, without).distress.score).toBeLessThan(distress(text));
  });
});

describe('any text', () => {
  it.each([
    ['a very long rant', 'I hate this. '.repeat(4_000)],
    ['one endless word', 'a'.repeat(50_000)],
    ['nothing but marks', '!'.repeat(50_000)],
    ['names of built-in properties', 'constructor __proto__ toString hasOwnProperty'],
    ['half of an emoji', '\ud83d'],
  ])('%s is measured, and quickly', (_, text) => {
    const started = performance.now();
    const { distress: measured, positive } = felt(text);
    expect(performance.now() - started).toBeLessThan(250);
    for (const score of [measured.score, positive]) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
