import { describe, expect, it } from 'vitest';
import { factsSaid } from '../../src/nlp/facts-said.ts';

const said = (text: string): string[] => factsSaid(text).map(({ label, value }) => `${label}: ${value}`);

describe('what somebody has given already', () => {
  it.each([
    ['we get the error saml_invalid_audience at every login', ['Error: saml_invalid_audience']],
    ['My order number is LU-10023, where is it?', ['Order number: LU-10023']],
    ['invoice #2024-0042 is wrong', ['Invoice number: 2024-0042']],
    ['Bestellnummer: 4711-22 fehlt', ['Order number: 4711-22']],
    ['booking ref 88QX2 please', ['Booking number: 88QX2']],
    ['see INV-2024-0042 and ticket no. 5512', ['Invoice number: INV-2024-0042', 'Ticket: 5512']],
    ['it is about #448812', ['Reference: 448812']],
    ['write to carla.diaz+help@acme.example.', ['E-mail: carla.diaz+help@acme.example']],
    ['I was charged €240.00 on 3 March 2026', ['Amount: €240.00', 'Date: 3 March 2026']],
    ['a setup fee of 8.40 and 39 quid more', ['Amount: 8.40', 'Amount: 39 quid']],
    [
      'since 2026-11-02 it says "Payment could not be verified"',
      ['Date: 2026-11-02', 'Error: Payment could not be verified'],
    ],
    ['we get 504 on every page', ['Error: 504']],
    ['the terminal says E12', ['Error: E12']],
    [
      'net::ERR_CONNECTION_RESET in Chrome 128 on Windows 11',
      ['Error: ERR_CONNECTION_RESET', 'Browser: Chrome 128 on Windows 11'],
    ],
    ['Firefox on my iPhone 15 Pro, app version 4.1.2', ['Browser: Firefox on my iPhone 15', 'Version: 4.1.2']],
    ['We are on the Business plan', ['Plan: Business']],
    ['call +44 20 7946 0958', ['Phone: +44 20 7946 0958']],
  ])('%s', (text, facts) => expect(said(text)).toEqual(facts));

  it.each([
    'I ordered 2 lamps and one chair',
    'can I order 3 licences for 12 people?',
    'the policy 2024 says otherwise',
    'we use UTF-8 and SHA-256',
    'in 400 days, with 500 users',
    'on the edge of the screen two windows open',
    'constructor __proto__ toString',
    '',
  ])('takes nothing from "%s"', (text) => expect(said(text)).toEqual([]));

  it('shows of a link the page alone: what opens it may stand behind the question mark', () => {
    expect(said('https://app.lumen.example/reset?token=abc123 does nothing')).toEqual([
      'Link: https://app.lumen.example/reset',
    ]);
  });

  it('says where it stands, letter by letter', () => {
    const text = 'Hi, order number A-1043 please';
    const [fact] = factsSaid(text);
    expect(text.slice(fact?.start, fact?.end)).toContain('A-1043');
  });

  it('reads the end of a long paste too, and takes no time over it', () => {
    const paste = `${'order number order number is order # '.repeat(1_400)} My invoice number is 2024-77.`;
    const began = performance.now();
    expect(said(paste)).toContain('Invoice number: 2024-77');
    expect(performance.now() - began).toBeLessThan(500);
  });

  it.each([
    'a'.repeat(50_000),
    '1 '.repeat(25_000),
    '€1,'.repeat(16_000),
    '"says '.repeat(9_000),
    'a.b@'.repeat(12_000),
  ])('is quick with hostile texts', (text) => {
    const began = performance.now();
    factsSaid(text);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
