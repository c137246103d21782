import { describe, expect, it } from 'vitest';
import { linksAllowed } from '../../src/model/links.ts';
import { plainSpeech } from '../../src/model/plain-speech.ts';
import { cutSentences, sentencesOf } from '../../src/model/sentences.ts';

describe('plain speech', () => {
  it.each([
    ['Choose **Invite** and enter an `e-mail` address.', 'Choose Invite and enter an e-mail address.'],
    ['## Reset your password', 'Reset your password'],
    ['- Starter: 9 € a month', '• Starter: 9 € a month'],
    ['> Choose Invite.', 'Choose Invite.'],
    ['See [the guide](https://help.lumen.example/a).', 'See the guide (https://help.lumen.example/a).'],
    ['Use the field event_id to _ignore_ repeats.', 'Use the field event_id to ignore repeats.'],
    ['Settings → Billing → History', 'Settings → Billing → History'],
    ['Write to ops@lumen.example.', 'Write to ops@lumen.example.'],
    ['Between 02:00 and 05:00, if a < b.', 'Between 02:00 and 05:00, if a < b.'],
    ['Grüße, 設定を開く', 'Grüße, 設定を開く'],
  ])('says %s as %s', (said, plain) => {
    expect(plainSpeech(said)).toBe(plain);
  });

  it.each([
    '<!channel> Choose Invite.',
    'Ask <@U012ABCDEF>.',
    'See <#C012ABCDEF>.',
    '<https://evil.example|Choose Invite>',
    '@here choose Invite.',
    'Ask @channel.',
    '＠everyone, choose Invite.',
    '＜!here＞ choose Invite.',
    'Ask in #general.',
    '&lt;!channel&gt;',
    '&#60;!here&#62;',
    '<b>Choose</b> Invite.',
    '<img src=x onerror=alert(1)>',
    '![Choose Invite](https://evil.example/x.png)',
    '| Plan | Price |',
    '```',
    'Choose `Invite',
    '~Choose Invite~',
    ':rotating_light: Choose Invite.',
    'Choose\u200bInvite.',
    'Choose \u202eetivnI.',
    'Choose Invite.\u{E0041}',
    'Choose\u0000Invite.',
    'Choose **Invite',
    '[Choose][1]',
    'javascript:alert(1)',
    'Choose \\<Invite.',
  ])('has no words for %j', (said) => {
    expect(plainSpeech(said)).toBeNull();
  });
});

describe('links', () => {
  const passages = [
    {
      title: 'Password',
      url: 'https://help.lumen.example/reset-password',
      text: 'See https://help.lumen.example/sso?tab=1 or https://elsewhere.example/x, or write to ops@lumen.example. Events: invoice.sent.',
    },
  ];
  const allowed = (sentence: string): boolean => linksAllowed(sentence, passages, ['status.lumen.example']);

  it.each([
    'No link at all.',
    'See https://help.lumen.example/reset-password.',
    'See (https://help.lumen.example/reset-password).',
    'See https://help.lumen.example/sso?tab=1!',
    'See https://status.lumen.example or status.lumen.example.',
    'Write to ops@lumen.example.',
    'Select events such as invoice.sent, at 2.5 % or 02:00.',
    'Chrome, e.g. on a Mac, i.e. not on Windows.',
  ])('%s', (sentence) => {
    expect(allowed(sentence)).toBe(true);
  });

  it.each([
    'See https://evil.example/.',
    'See https://elsewhere.example/x.',
    'See http://help.lumen.example/reset-password.',
    'See https://help.lumen.example/reset-password?q=secret.',
    'See https://help.lumen.example/reset-password#secret',
    'See https://help.lumen.example/secret.',
    'See https://help.lumen.example/Reset-Password.',
    'See https://help.lumen.example/sso?tab=2.',
    'See https://status.lumen.example/?q=secret.',
    'See https://secret.status.lumen.example.',
    'See https://help.lumen.example@evil.example/.',
    'See https://help.lumen.example.evil.example/reset-password.',
    'See https://help.lumen.example:8443/reset-password.',
    'See evil.example.',
    'See www.evil.example/x.',
    'See bit.ly/abc.',
    'See ftp://help.lumen.example/reset-password.',
    'See //evil.example/x or evil.com/x.',
    'Write to evil@lumen.example.',
    'Write to mailto:ops@lumen.example?subject=x.',
    'See 10.0.0.1/x.',
    'See https://hеlp.lumen.example/reset-password.',
    'See HTTPS://EVIL.EXAMPLE/.',
  ])('not: %s', (sentence) => {
    expect(allowed(sentence)).toBe(false);
  });
});

describe('sentences', () => {
  it('come out as soon as the next one begins', () => {
    const cutter = cutSentences();
    expect(cutter.add('Open the pa')).toEqual([]);
    expect(cutter.add('ge. ')).toEqual(['Open the page.']);
    expect(cutter.add('It costs 2.5 €, e.g. today. Choose')).toEqual(['It costs 2.5 €, e.g. today.']);
    expect(cutter.rest()).toBe('Choose');
  });

  it('end with lines, and in other scripts', () => {
    expect(sentencesOf('Steps:\n- Open it\n1. Save it!\n設定を開く。保存する。')).toEqual([
      'Steps:',
      '- Open it',
      '1. Save it!',
      '設定を開く。',
      '保存する。',
    ]);
  });

  it('a number at the end ends one', () => {
    expect(sentencesOf('Direct debits after 5. The first takes 7 days.')).toHaveLength(2);
  });

  it('what never ends is cut, so that it can be refused', () => {
    expect(sentencesOf('x'.repeat(50_000))[0]?.length).toBe(601);
  });
});

it('long and odd texts take no time', () => {
  const began = performance.now();
  for (const text of ['['.repeat(600), '*'.repeat(600), '_a'.repeat(300), 'a.'.repeat(25_000), '~a'.repeat(300)]) {
    plainSpeech(text);
    linksAllowed(text, [{ title: '', url: null, text }], []);
    sentencesOf(text);
  }
  expect(performance.now() - began).toBeLessThan(5_000);
});
