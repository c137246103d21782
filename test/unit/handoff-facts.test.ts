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
    ['our VAT number ESB12345678 is missing', ['VAT number: ESB12345678']],
    ['still the old one, invoice 2026-118', ['Invoice number: 2026-118']],
    ['Rechnung 2024-0042 über 240,00 €', ['Invoice number: 2024-0042', 'Amount: 240,00 €']],
    ['after the redirect we get saml_invalid_audience', ['Error: saml_invalid_audience']],
    ['fails with the error "Ledger mismatch (LS-4012)"', ['Error: Ledger mismatch (LS-4012)']],
    ['POST /v2/payments status=502, version 4.1.2.', ['Error: 502', 'Version: 4.1.2']],
    ['order number LU-10023, again LU-10023', ['Order number: LU-10023']],
    ['we paid $1,299.99 and 50 GBP', ['Amount: $1,299.99', 'Amount: 50 GBP']],
    ["CHF 1'200.00 since March 3rd, 2026", ["Amount: CHF 1'200.00", 'Date: March 3rd, 2026']],
    ['12.400 EUR are missing', ['Amount: 12.400 EUR']],
    ['on 24.12.2026 or 12/24/26', ['Date: 24.12.2026', 'Date: 12/24/26']],
    ['the 1st of December please', ['Date: 1st of December']],
    ['purchase order PO-7781', ['Purchase order: PO-7781']],
    ['tracking number 1Z999AA10123456784', ['Tracking number: 1Z999AA10123456784']],
    ['serial no. SN-44A81', ['Serial number: SN-44A81']],
    ['customer id 77120 speaking', ['Customer number: 77120']],
    ['contract V-2291 ends', ['Contract number: V-2291']],
    ['TypeError: x is not a function', ['Error: TypeError: x is not a function']],
    ['it returns HTTP 429 to us', ['Error: 429']],
    ['ECONNREFUSED when we connect', ['Error: ECONNREFUSED']],
    ['stops with 0x80070005', ['Error: 0x80070005']],
    ['Safari 17.4 on macOS, MacBook Pro', ['Browser: Safari 17.4 on macOS', 'Device: MacBook Pro']],
    ['it is v2.10 of the app', ['Version: 2.10']],
    ['on Windows 11', ['Device: Windows 11']],
    ['see https://shop.acme.example/checkout#pay', ['Link: https://shop.acme.example/checkout']],
  ])('%s', (text, facts) => expect(said(text)).toEqual(facts));

  it.each([
    'I ordered 2 lamps and one chair',
    'can I order 3 licences for 12 people?',
    'the policy 2024 says otherwise',
    'we use UTF-8 and SHA-256',
    'in 400 days, with 500 users',
    'on the edge of the screen two windows open',
    'constructor __proto__ toString',
    'we call /v2/payments and /api/v1/refunds',
    'the snake_case names and max_retry_count',
    'the policy 2024-25 and our order 2024-12',
    'no tax was added, 3 taxes',
    'a refund of 50 %, 3 times',
    'we met at 10.30 and at 11:45',
    '',
  ])('takes nothing from "%s"', (text) => expect(said(text)).toEqual([]));

  it('shows of a link the page alone: what opens it may stand behind the question mark', () => {
    expect(said('https://app.lumen.example/reset?token=abc123 does nothing')).toEqual([
      'Link: https://app.lumen.example/reset',
    ]);
  });

  it('names what a log repeats once', () => {
    const log = '2026-11-23 WARN POST /v2/payments status=502\n'.repeat(500);
    expect(said(`${log}It is version 4.1.2.`)).toEqual(['Date: 2026-11-23', 'Error: 502', 'Version: 4.1.2']);
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
