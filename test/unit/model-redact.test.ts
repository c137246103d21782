import { describe, expect, it } from 'vitest';
import { redact } from '../../src/model/redact.ts';

/** Put together here, so that no scanner of secrets takes this file for a leak. */
const made = (...parts: readonly string[]): string => parts.join('');
const JWT = made(
  'eyJhbGciOiJIUzI1NiJ9',
  '.',
  'eyJzdWIiOiIxMjM0NTY3ODkwIn0',
  '.',
  'dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
);

describe('what is taken out', () => {
  it.each([
    ['My card is 4242 4242 4242 4242.', '4242'],
    ['card 4242424242424242 declined', '4242'],
    ['5555-5555-5555-4444 exp 12/27', '5555'],
    ['amex 378282246310005', '3782'],
    ['4111 1111 1111 1111 123 is my card and cvc', '4111'],
    ['order 12 4111 1111 1111 1111', '4111'],
    ['two: 4242 4242 4242 4242 5555 5555 5555 4444', '4242'],
    ['pay to GB29 NWBK 6016 1331 9268 19 please', 'NWBK'],
    ['DE89370400440532013000', 'DE89'],
    ['iban: de89 3704 0044 0532 0130 00', '3704'],
    ['FR14 2004 1010 0505 0001 3M02 606', '2004'],
    [`token ${JWT}`, 'eyJ'],
    [made('use xox', 'b-123456789012-abcdefABCDEF'), 'xoxb'],
    [made('xapp', '-1-A012345-1234567-abcdef'), 'xapp'],
    [made('https://hooks.slack', '.com/services/T000/B000/XXXX'), 'B000'],
    [made('key AKIA', 'IOSFODNN7EXAMPLE'), 'AKIA'],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'wJalr'],
    [made('gh', 'p_abcdefghijklmnopqrstuvwxyz0123456789'), 'abcdefghij'],
    [made('github', '_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz'), '11ABC'],
    [made('glpat', '-abcdefghijklmnopqrst'), 'abcdefghij'],
    [made('sk', '_live_abcdefghijklmnop'), 'abcdefg'],
    [made('rk', '_test_abcdefghijklmnop'), 'abcdefg'],
    [made('whsec', '_abcdefghijklmnopqrstuv'), 'abcdefg'],
    [made('sk-proj', '-abcdefghijklmnopqrstuvwxyz'), 'abcdefg'],
    [made('AIza', 'SyA1234567890abcdefghijklmnopqrstuv'), 'SyA12'],
    ['Authorization: Bearer abcdefghijklmnop1234', 'abcdefgh'],
    ['postgres://app:hunter22@db.example/x', 'hunter22'],
    ['password: hunter2', 'hunter2'],
    ['Password = "correct-horse"', 'correct-horse'],
    ['my password is Hunter2!', 'Hunter2'],
    ['pwd:abc', 'abc'],
    ['Passwort: geheim1', 'geheim1'],
    ['mot de passe : secret9', 'secret9'],
    ['contraseña: secreta', 'secreta'],
    ['api_key=abcdef123', 'abcdef123'],
    ['client secret: 1a2b3c4d', '1a2b3c4d'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', 'MIIE'],
  ])('%s', (text, secret) => {
    expect(redact(text)).not.toContain(secret);
    expect(redact(text)).toMatch(/\[[a-zA-Z ]+\]/);
  });

  it('is named, and the rest stays', () => {
    expect(redact('Pay 20 € with 4242 4242 4242 4242 please, password: abc123')).toBe(
      'Pay 20 € with [card number] please, password: [password]',
    );
  });

  it('both of two', () => {
    expect(redact('4242 4242 4242 4242 5555 5555 5555 4444')).toBe('[card number] [card number]');
  });
});

it.each([
  'My card ends in 4242.',
  'order 4242 4242 4242 4241',
  'order number 1234567890123456',
  'call +49 151 2345 6789 012',
  'invoice 2024-10-12-000123',
  'GB29 NWBK 6016 1331 9268 18',
  'DE12 was the ticket',
  'my password is wrong',
  'my password is not working',
  'I forgot my password. How do I reset it?',
  'the password field is empty',
  'eyJust a word',
  'xoxo, see you',
  'AKIA is no key',
  'the sk-learn library',
  'Bearer of bad news',
  'https://help.lumen.example/reset-password',
  'meet at 12:30 on 2024-11-03',
  '0000 0000 0000 0000',
  'UUID 123e4567-e89b-12d3-a456-426614174000',
])('stays: %s', (text) => {
  expect(redact(text)).toBe(text);
});

it('long texts take no time', () => {
  const began = performance.now();
  for (const text of [
    '1 '.repeat(25_000),
    '9'.repeat(50_000),
    'eyJ-'.repeat(12_000),
    'GB29 '.repeat(10_000),
    '-----BEGIN PRIVATE KEY-----'.repeat(1_800),
    'password '.repeat(5_500),
    'a://b:'.repeat(8_000),
  ])
    redact(text);
  expect(performance.now() - began).toBeLessThan(5_000);
});
