import { describe, expect, it } from 'vitest';
import { answersNo, answersYes, leavesOff } from '../../src/actions/consent.ts';
import type { SlotDefinition } from '../../src/actions/definition.ts';
import { problemOfTemplate, slotTemplate } from '../../src/actions/slot-template.ts';
import { findValues, understand } from '../../src/actions/slots/slot-types.ts';
import { at } from '../support/builders.ts';

const slot = (given: Partial<SlotDefinition> & Pick<SlotDefinition, 'type'>): SlotDefinition => ({
  name: 'it',
  label: 'It',
  ask: 'Which?',
  hint: null,
  optional: false,
  unless: null,
  template: null,
  choices: [],
  time: false,
  when: 'any',
  min: null,
  max: null,
  ...given,
});
/** A Monday. */
const moment = { at: at('09:00'), timeZone: 'Europe/Berlin' };
const said = (text: string, given: Parameters<typeof slot>[0], before: readonly string[] = []) => {
  const value = understand(text, slot(given), { before: before.map((one) => ({ text: one, at: moment.at })), moment });
  return 'why' in value ? `? ${value.why}` : value.value;
};
const found = (text: string, given: Parameters<typeof slot>[0]) =>
  findValues(text, slot(given), moment).map(({ value }) => value);

describe('an order number', () => {
  const order = { type: 'order-number', template: 'LU-#####' } as const;

  it.each([
    ['LU-10023', 'LU-10023'],
    ['it is lu-10023, thanks', 'LU-10023'],
    ['LU10023', 'LU-10023'],
    ['LU 10023?', 'LU-10023'],
    ['#LU–10023.', 'LU-10023'],
    ['not LU-10022 but LU-10023', 'LU-10023'],
    ['LU-10022, sorry, I meant LU-10023', 'LU-10023'],
    ['LU-10023 (LU-10023!)', 'LU-10023'],
  ])('is read from %j', (text, number) => {
    expect(said(text, order)).toBe(number);
  });

  it.each([
    '',
    'LU-1002',
    'LU-100234',
    'XLU-10023',
    'ELU-10023x',
    'LU-1OO23',
    '../../LU-',
    '١٠٠٢٣',
    'constructor',
    '__proto__',
    'lu-10023@acme.example',
    'LU-10023-5',
    'LU-10023/24',
  ])('is none in %j', (text) => {
    expect(said(text, order)).toBe('? I could not find one there: it looks like LU-12345.');
  });

  it('may be the last step of a link', () => {
    expect(said('see https://app.lumen.example/orders/LU-10023', order)).toBe('LU-10023');
  });

  it.each(['it cost 12345.67', 'call +49 12345 678', 'https://x.example/?utm=12345', 'ticket 77-12345', '12345-678'])(
    'of digits alone is no piece of something longer: %j',
    (text) => {
      expect(found(text, { type: 'order-number', template: '#####' })).toEqual([]);
    },
  );

  it('is not chosen from two', () => {
    expect(said('LU-10022 and LU-10023', order)).toBe(
      '? I see more than one there: LU-10022, LU-10023. Which one is it?',
    );
  });

  it('can have letters that differ', () => {
    expect(found('our booking ab-12, or rather qx77', { type: 'order-number', template: '@@-##' })).toEqual([
      'AB-12',
      'QX-77',
    ]);
  });

  it.each([['#'], ['LU'], ['a.*'], ['(#+)+###'], ['####\n'], ['#'.repeat(50)], ['']])(
    'has no template such as %j',
    (template) => {
      expect(problemOfTemplate(template)).not.toBeNull();
    },
  );

  it('takes no time in a page of nearly right ones', () => {
    const template = slotTemplate('LU-#####');
    const before = performance.now();
    expect(template.findIn('LU-1234'.repeat(8_000))).toEqual([]);
    expect(performance.now() - before).toBeLessThan(300);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['carla@acme.example', 'carla@acme.example'],
    ['Mine is Carla.Diaz+lumen@ACME.example.', 'Carla.Diaz+lumen@acme.example'],
    ['(mailto:dan@mail.acme.co)', 'dan@mail.acme.co'],
  ])('is read from %j', (text, address) => {
    expect(said(text, { type: 'e-mail' })).toBe(address);
  });

  it.each([
    'carla@acme',
    'carla at acme.example',
    '@acme.example',
    'a@b.1',
    'a..@b.example',
    'carla@-acme.example',
    // The end of it is somebody else's address.
    'jürgen@acme.example',
    'first..last@acme.example',
    'carla@acme.exämple',
    'carla@acme.example@evil.example',
  ])('is none in %j', (text) => {
    expect(said(text, { type: 'e-mail' })).toBe('? I could not find an e-mail address there.');
  });

  it('takes no line break along', () => {
    expect(said('carla@acme.example\r\nBcc: all@acme.test', { type: 'e-mail' })).toContain('more than one');
    expect(found('x@acme.example%0d%0aBcc:', { type: 'e-mail' })).toEqual(['x@acme.example']);
  });
});

describe('a date', () => {
  const day = { type: 'date' } as const;
  const time = { type: 'date', time: true, when: 'future' } as const;

  it.each([
    ['tomorrow', '2026-11-24'],
    ['on December 3rd', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['am 3. Dezember', '2026-12-03'],
    ['25/12/2026', '2026-12-25'],
  ])('%j is a day', (text, value) => {
    expect(said(text, day)).toBe(value);
  });

  it.each([
    ['Tuesday at 3pm', '2026-11-24T15:00'],
    ['Tuesday at 3', '2026-11-24T15:00'],
    ['Friday 9:30', '2026-11-27T09:30'],
    ['tomorrow 14h', '2026-11-24T14:00'],
    ['Dienstag um 15 Uhr', '2026-11-24T15:00'],
    ['1 December 15:00', '2026-12-01T15:00'],
    ['1.12. um 15 Uhr', '2026-12-01T15:00'],
    ['Thursday 06:30', '2026-11-26T06:30'],
    ['2026-12-01 03:00', '2026-12-01T03:00'],
    ['Tuesday 10-11am', '2026-11-24T10:00'],
    ['Friday 3pm EST', '2026-11-27T21:00'],
    ['2026-12-01T15:00:00Z', '2026-12-01T16:00'],
    ['not Friday at 10, Tuesday at 11', '2026-11-24T11:00'],
  ])('%j is a day and a time', (text, value) => {
    expect(said(text, time)).toBe(value);
  });

  it('is put together from two messages', () => {
    expect(said('Tuesday', time)).toBe('? I need the time as well.');
    expect(said('at 3pm', time, ['please confirm our call on Tuesday'])).toBe('2026-11-24T15:00');
    expect(said('3', time, ['please confirm our call on Tuesday'])).toBe('2026-11-24T15:00');
    expect(said('Wednesday then', time, ['our call is Tuesday 3pm'])).toBe('2026-11-25T15:00');
  });

  it('is not chosen from two', () => {
    expect(said('Friday at 10am or Thursday at 11am', time)).toBe(
      '? I see more than one there: Friday, 27 November 2026, 10:00; Thursday, 26 November 2026, 11:00. Which one is it?',
    );
    expect(said('Friday or Thursday', time)).toContain('more than one day');
  });

  it('"now" is when it shall be done, not what it is about', () => {
    expect(found('please confirm our appointment now', time)).toEqual([]);
  });

  it('that was said before midnight is of that day', () => {
    const after = { at: at('23:02'), timeZone: 'Europe/Berlin' };
    const before = [{ text: 'please confirm our call tomorrow', at: at('22:58') }];
    expect(understand('at 10', slot(time), { before, moment: after })).toMatchObject({ value: '2026-11-24T10:00' });
  });

  it('in two hours is no afternoon by night', () => {
    const night = { at: at('00:30'), timeZone: 'Europe/London' };
    expect(findValues('in 2 hours', slot(time), night)).toMatchObject([{ value: '2026-11-23T02:30' }]);
  });

  it('is shown by the clock of whoever said it, and goes out by that of the back end', () => {
    const inNewYork = { at: at('09:00'), timeZone: 'America/New_York', valueZone: 'Europe/Berlin' };
    const value = understand('Tuesday 8pm', slot(time), { before: [], moment: inNewYork });
    expect(value).toEqual({ value: '2026-11-25T02:00', shown: 'Tuesday, 24 November 2026, 20:00' });
  });

  it('goes by the clock on the wall', () => {
    const late = { at: at('23:30'), timeZone: 'Asia/Seoul' };
    const value = understand('today', slot(day), { before: [], moment: late });
    expect(value).toEqual({ value: '2026-11-24', shown: 'Tuesday, 24 November 2026' });
  });

  it.each([
    ['03/04/2026', 'two different days'],
    ['next week', 'could not read a date'],
    ['31 February', 'could not read a date'],
    ['soon', 'could not read a date'],
  ])('is not guessed from %j', (text, why) => {
    expect(said(text, day)).toContain(why);
  });

  it('that has passed is no appointment', () => {
    expect(said('last Friday at 3pm', time)).toBe('? That day has passed.');
    expect(said('today at 9am', time)).toBe('? That time has passed.');
  });
});

describe('other slots', () => {
  it.each([
    ['12', '12'],
    ['about 1,000 please', '1000'],
    ['1.234,50', '1234.5'],
    ['three', '3'],
  ])('%j is a number', (text, value) => {
    expect(said(text, { type: 'number' })).toBe(value);
  });

  it.each(['I have forgotten', 'a milestone', 'rewritten'])('there is no number in %j', (text) => {
    expect(said(text, { type: 'number' })).toBe('? I need a number there.');
  });

  it.each(['01.12.2026 15:00', 'on 03/04/2026 please'])('%j is a date, no telephone number', (text) => {
    expect(found(text, { type: 'phone' })).toEqual([]);
  });

  it('a number keeps to its limits', () => {
    expect(said('0', { type: 'number', min: 1 })).toBe('? It has to be 1 or more.');
    expect(said('2 or 3', { type: 'number' })).toContain('more than one');
    expect(said('1e999', { type: 'number' })).toContain('need a number');
  });

  const plans = {
    type: 'choice',
    choices: [
      { value: 'pro', label: 'Pro', words: [] },
      { value: 'pro-plus', label: 'Pro Plus', words: ['the big one'] },
      { value: 'constructor', label: 'Constructor', words: [] },
    ],
  } as const;

  it.each([
    ['pro please', 'pro'],
    ['Pro plus', 'pro-plus'],
    ['the big one', 'pro-plus'],
    ['the second', 'pro-plus'],
    ['1', 'pro'],
    ['constructor', 'constructor'],
    ['__proto__', '? It has to be one of Pro, Pro Plus, Constructor.'],
    ['pro or constructor', '? Which of them: Pro, Constructor?'],
    ['not pro', '? It has to be one of Pro, Pro Plus, Constructor.'],
    ["I don't want the pro, constructor", 'constructor'],
    ['first of all, what do they cost', '? It has to be one of Pro, Pro Plus, Constructor.'],
  ])('%j chooses', (text, value) => {
    expect(said(text, plans)).toBe(value);
  });

  it.each([
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['call 030 123456-78', '03012345678'],
    ['(212) 555-0123', '2125550123'],
  ])('%j has a telephone number', (text, value) => {
    expect(said(text, { type: 'phone' })).toBe(value);
  });

  it('a text is one line, without what nobody sees', () => {
    expect(said('  first\r\nsecond\u0000\u202e ', { type: 'text' })).toBe('first second');
    expect(said('\u200b', { type: 'text' })).toContain('could not read');
    expect(said('x'.repeat(501), { type: 'text' })).toContain('too long');
    expect(said('half \ud83d', { type: 'text' })).toBe('half \ufffd');
  });

  it.each(['text', 'number', 'e-mail', 'date', 'phone', 'yes-no', 'choice'] as const)(
    '%s bears 50 KB of anything',
    (type) => {
      const before = performance.now();
      for (const text of ['1.'.repeat(25_000), 'a@'.repeat(25_000), '😀'.repeat(12_000), 'a-'.repeat(25_000)])
        understand(text, slot({ type, choices: plans.choices }), { before: [], moment });
      expect(performance.now() - before).toBeLessThan(1_500);
    },
  );
});

describe('consent', () => {
  it.each([
    'yes',
    'Yes please!',
    'yep, go ahead',
    'ok do it',
    'sure',
    'ja bitte',
    '👍',
    'yes 🙏',
    'yes, send the link',

    "that's me",
    'alright',
  ])('%j is a yes', (text) => {
    expect(answersYes(text)).toBe(true);
  });

  it.each(['yes, but not for me', 'yes?', 'no', 'maybe', '', 'yesterday', 'ok what does that do', 'do not'])(
    '%j is no yes',
    (text) => {
      expect(answersYes(text)).toBe(false);
    },
  );

  it.each(['no', 'No thanks', 'nope', 'please don’t', 'rather not'])('%j is a no', (text) => {
    expect(answersNo(text)).toBe(true);
  });

  it.each([
    'never mind',
    'Forget it please',
    'cancel',
    'cancel that, thanks',
    'stop',
    'I changed my mind',
    'nvm, found it in my inbox',
    "don't need it anymore",
  ])('%j leaves', (text) => {
    expect(leavesOff(text)).toBe('alone');
  });

  it.each(['cancel my subscription', 'it is LU-10023', 'stop the webhook deliveries', 'I cannot find it', ''])(
    '%j does not leave',
    (text) => {
      expect(leavesOff(text)).toBeNull();
    },
  );

  it('one can leave for another question', () => {
    expect(leavesOff('never mind that. How do I change my plan?')).toBe('for-another');
  });
});
