import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/nlp/reading.ts';
import { declinesMore, settledOf, smallTalkOf } from '../../src/nlp/small-talk.ts';

describe('small talk', () => {
  it.each([
    ['hi', 'greeting'],
    ['Hello there 👋', 'greeting'],
    ['hello?', 'greeting'],
    ['Good morning everyone, how are you?', 'greeting'],
    ['hola', 'greeting'],
    ['Bonjour !', 'greeting'],
    ['Guten Tag', 'greeting'],
    ['Bom dia', 'greeting'],
    ['Thank you so much for your quick help!', 'thanks'],
    ["thank's", 'thanks'],
    ['good to know, thanks', 'thanks'],
    ['gracias', 'thanks'],
    ['Merci beaucoup', 'thanks'],
    ['vielen Dank', 'thanks'],
    ['muito obrigado', 'thanks'],
    ['bedankt', 'thanks'],
    [':pray:', 'thanks'],
    ['thanks, bye', 'goodbye'],
    ['have a nice weekend', 'goodbye'],
    ['tschüss', 'goodbye'],
    ['ok', 'assent'],
    ['I see, makes sense', 'assent'],
    ["ok I'll try that", 'assent'],
    ['that worked, great', 'assent'],
    ['👍🏽', 'assent'],
    [':+1::skin-tone-3:', 'assent'],
  ])('%s', (text, talk) => {
    expect(smallTalkOf(read(text))).toBe(talk);
  });

  it.each([
    'hi, I forgot my password',
    'thanks?',
    'ok?',
    'thanks but it still fails',
    'thanks :(',
    'thanks for nothing',
    'great, now it is gone',
    '😡',
    ':rage:',
    'yes',
    'no',
    'is this it',
    'it worked?? no',
    'support',
    'and guests?',
    'constructor',
    '',
    '???',
  ])('is not all there is to “%s”', (text) => {
    expect(smallTalkOf(read(text))).toBeNull();
  });
});

describe('a matter is settled', () => {
  it.each([
    'thanks, solved',
    'that worked',
    'that solved the problem, thank you!',
    'done, phew',
    'got it',
    'cool',
    'Perfect 👌',
    'never mind',
    'never mind, found it',
    'nvm',
    'oh there it is, thanks!',
    'the port was wrong. it works now',
    'I restarted it and it’s working again',
    'The issue has been resolved, you can close the ticket',
    'no longer needed',
    'ya funciona, gracias',
    'merci, c’est réglé',
    'danke, hat geklappt',
    'funcionou, obrigado',
    'bedankt, opgelost',
  ])('by “%s”', (text) => {
    expect(settledOf(read(text))).toBe(true);
  });

  it.each([
    'thanks',
    'ok',
    'thanks but it still fails',
    'it works but only on my phone',
    'it worked yesterday',
    'it worked until the update',
    'is it fixed',
    'is it fixed now?',
    'when will it be resolved',
    'it should be fixed by now',
    'that did not help',
    'never mind, get me a human',
    'got it from your shop last week',
    'the refund is done I hope',
    'how it works',
    'I want it solved',
    'that fixed it for one user, the others get an error',
    'gracias, pero no funciona',
    'das geht jetzt nicht',
    'great, now it crashes',
    '',
  ])('but not by “%s”', (text) => {
    expect(settledOf(read(text))).toBe(false);
  });
});

describe('a no to “anything else?”', () => {
  it.each([
    'no',
    'Nope, that’s all, thanks',
    'no thank you',
    'nothing else',
    'nein danke',
    'no gracias',
    'that is all',
  ])('is “%s”', (text) => {
    expect(declinesMore(read(text))).toBe(true);
  });

  it.each(['no, it fails', 'no?', 'yes', 'thanks', 'no way to log in', ''])('is not “%s”', (text) => {
    expect(declinesMore(read(text))).toBe(false);
  });
});

it('anything can be read, and a paste is no small talk', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const reading = read(text);
      return [smallTalkOf(reading), settledOf(reading), declinesMore(reading)].length === 3;
    }),
  );
  expect(smallTalkOf(read('thanks '.repeat(8_000)))).toBeNull();
  expect(settledOf(read('solved '.repeat(8_000)))).toBe(false);
});
