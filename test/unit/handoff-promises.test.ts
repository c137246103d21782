import { describe, expect, it } from 'vitest';
import { isPromise, promisesIn } from '../../src/handoff/promised.ts';
import { ana, at, message } from '../support/builders.ts';

describe('a promise', () => {
  it.each([
    "I'll call you at 3 pm.",
    'I’ll get back to you before noon',
    'We will refund the second charge today.',
    "You'll have it by Friday.",
    'You will receive a confirmation within the hour.',
    "I'm going to ask finance and let you know.",
    'Let me check with billing and get back to you.',
    "We'll keep you posted.",
    'Our engineers will look at the logs tonight.',
    'Somebody from billing will contact you.',
    'Your new terminal will be shipped tomorrow.',
    'The refund will arrive within five working days.',
    "I'm sending you the corrected invoice this afternoon.",
    'I promise this is the last time.',
    'You have my word.',
    "I'll have a look.",
    "I'll see what I can do.",
    "I'll be in touch on Monday.",
    'If you send me the receipt, I will refund it.',
    'Okay, I will then also extend your trial by two weeks.',
    "You'll hear from me by 5.",
    'Will do!',
    'Finance will issue a credit note.',
    'You can expect it by Friday.',
    'Expect a reply by 5pm.',
    'It’ll be fixed in the next release.',
    'Looking into it and will update you this afternoon.',
    'We will be releasing the fix tomorrow.',
    'They’ll call you back.',
    'Marco will call you tomorrow.',
    'My colleague Ben will take over tomorrow.',
    'ill send it over now',
    'Let me get that fixed for you.',
    'Ich melde mich morgen bei Ihnen.',
    'Wir werden das heute noch prüfen.',
    'Sie bekommen die Gutschrift bis Freitag.',
    'Je vous rappelle demain.',
    'Le enviaré la factura hoy.',
    'Ik zal het uitzoeken',
  ])('is "%s"', (sentence) => expect(isPromise(sentence)).toBe(true));

  it.each([
    "I'll be honest, that is a known gap.",
    'Will it work?',
    'Will you be there at 3?',
    "We'll see.",
    "I'll need your order number.",
    "I'll have to ask you for the invoice.",
    "I won't be able to refund that.",
    'We will not refund it.',
    "I can't promise that we will refund it.",
    "I don't think we will ship it.",
    'You will find it under Settings.',
    "You'll see a button called Export.",
    'It will work in every browser.',
    'That will be 12 euros.',
    "I'll admit that this is confusing.",
    'I will never understand that form.',
    'I called you at 3.',
    'We refunded it yesterday.',
    'You wrote “we will refund you”, is that right',
    "Shall I call you, or we'll talk here?",
    'The willow is in the garden',
    'Goodwill matters',
    "I'll close this ticket.",
    "You'll get an error if the file is empty.",
    "I'll be away next week.",
    "I'll be happy to help.",
    'Nobody will call you.',
    'We will only refund once you return it',
    "We'll be open again on Monday.",
    'It will take two days to sync.',
    'Expect errors.',
    'The app will send you a code.',
    'Ich werde das nicht erstatten.',
    'constructor __proto__ will',
    '',
  ])('is not "%s"', (sentence) => expect(isPromise(sentence)).toBe(false));
});

describe('the promises of a talk', () => {
  const said = (seq: number, text: string, given = {}) =>
    message({ seq, text, role: 'agent', person: ana, name: 'Ana Ruiz', sentAt: at('09:10') + seq, ...given });

  it('are quoted by the sentence, with who and when, the latest three in order', () => {
    const texts = [
      'Hi! I’ll look at it. What is your plan?',
      'I will call you at 3.',
      'Fine. We’ll refund it today.',
      'You will have it by Friday.',
    ];
    expect(promisesIn(texts.map((text, at) => said(at + 1, text)))).toEqual([
      { by: 'Ana Ruiz', text: 'I will call you at 3.', at: at('09:10') + 2 },
      { by: 'Ana Ruiz', text: 'We’ll refund it today.', at: at('09:10') + 3 },
      { by: 'Ana Ruiz', text: 'You will have it by Friday.', at: at('09:10') + 4 },
    ]);
  });

  it('are those of agents and colleagues, each said once, and none from a quotation or code', () => {
    const all = [
      message({ seq: 1, text: "I'll wait here and I'll send you the file" }),
      said(2, '> I will pay you\nthanks'),
      said(3, '```\nI will refund\n```'),
      said(4, "I'll send it today.", { role: 'bot' }),
      said(5, "I'll send it today.", { role: 'colleague', name: '' }),
      said(6, 'I’ll send it today.'),
    ];
    expect(promisesIn(all)).toEqual([{ by: 'Ana Ruiz', text: 'I’ll send it today.', at: at('09:10') + 6 }]);
  });

  it('hold no secret', () => {
    expect(promisesIn([said(1, 'I will set your password: hunter2!x today.')])[0]?.text).not.toContain('hunter2');
  });

  it.each([
    "I'll ".repeat(10_000),
    'I will call you. '.repeat(3_000),
    'we will soon soon soon soon '.repeat(2_000),
    `I'm checking ${'a '.repeat(25_000)}by`,
    '```'.repeat(15_000),
    `you will ${'get a '.repeat(8_000)}refund`,
    '\u202e😀 <!channel> \0\ud800',
    'ich werde '.repeat(5_000),
  ])('are found quickly in hostile texts, and are short', (text) => {
    const began = performance.now();
    const found = promisesIn(Array.from({ length: 20 }, (_, seq) => said(seq, text)));
    expect(performance.now() - began).toBeLessThan(500);
    for (const one of found) expect(one.text.length).toBeLessThanOrEqual(200);
  });
});
