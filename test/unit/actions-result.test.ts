import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../src/actions/read-definition.ts';
import { answerFrom, saidOf } from '../../src/actions/result.ts';
import type { Undertaking } from '../../src/conversation/undertaking.ts';

const undertaking: Undertaking = {
  id: 'u1',
  action: 'parcel',
  title: 'Parcel',
  slots: [{ name: 'order', label: 'Order', value: 'P-1234', shown: 'P-1234' }],
  stage: 'performing',
  asked: null,
  misses: 0,
  since: 1,
};

/** What is said of an answer by these cases; what is wrong after a question mark. */
function said(
  say: readonly object[],
  body: unknown,
  { status = 200, contentType = 'application/json', timeZone = 'UTC' } = {},
): string {
  const definition = readDefinition({
    name: 'parcel',
    title: 'Parcel',
    examples: ['a b', 'b c', 'c d', 'd e', 'e f'],
    slots: [{ name: 'order', label: 'Order', type: 'order-number', template: 'P-####', ask: 'Which one?' }],
    request: { method: 'GET', url: 'https://shop.example/' },
    say,
    timeZone,
    source: { title: 'Shop' },
  });
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
  const reader = { channel: 'c', channelName: null, companies: [], side: 'customer' } as const;
  const result = saidOf(answerFrom({ status, contentType, bytes, url: 'https://shop.example/' }), {
    definition,
    undertaking,
    reader,
    customer: 'Carla',
  });
  return 'why' in result ? `? ${result.why}` : result.text;
}

describe('a day', () => {
  const when = (due: unknown, timeZone = 'Europe/Berlin') =>
    said([{ text: '{result.due|date}' }], { due }, { timeZone });

  it('is that of the action’s zone, where a time stamp names its own', () => {
    expect(when('2026-12-01T23:30:00Z')).toBe('Wednesday, 2 December 2026');
    expect(when('2026-12-01T23:30:00.123-05:00')).toBe('Wednesday, 2 December 2026');
    expect(when('2026-12-01T23:30:00+01:00')).toBe('Tuesday, 1 December 2026');
    expect(when('2026-12-01T23:30:00')).toBe('Tuesday, 1 December 2026');
  });

  it.each(['2026-02-31', '2026-12-01T99:99:99Z', '1', 20261201, ''])('is none in %j', (due) => {
    expect(when(due)).toMatch(/^\? the answer has no usable/);
  });
});

describe('the first case that holds is said', () => {
  const cases = [
    { when: { status: [404, 410] }, text: 'There is no {slot.order}.' },
    { when: { 'result.items.0.state': ['sent', 'gone'], 'result.paid': true }, text: 'Sent: {result.items.0.what}.' },
    { when: { 'result.items': 7 }, text: 'Never.' },
    { text: 'It is {result.state}, {result.count} of them, due {result.due|date}.' },
  ];

  it.each([
    [{}, 410, 'There is no P-1234.'],
    [{ items: [{ state: 'gone', what: 'a box' }], paid: true }, 200, 'Sent: a box.'],
    [
      { state: 'here', count: 3, due: '2026-12-01T10:00:00Z' },
      200,
      'It is here, 3 of them, due Tuesday, 1 December 2026.',
    ],
  ])('%j with %i', (body, status, text) => {
    expect(said(cases, body, { status })).toBe(text);
  });

  it('one without a status is for success only', () => {
    expect(said(cases, { state: 'here', count: 3, due: '2026-12-01' }, { status: 500 })).toBe(
      '? the back end answered with status 500',
    );
  });
});

describe('what cannot be said is not filled in', () => {
  const one = [{ text: 'It is {result.state}.' }];

  it.each([
    ['nothing there', {}],
    ['null', { state: null }],
    ['a list', { state: ['here'] }],
    ['nothing to see', { state: '\u200b \u0007' }],
    ['a page', { state: 'x'.repeat(301) }],
    ['a list at the top', ['here']],
    ['a number at the top', 7],
  ])('%s', (_, body) => {
    expect(said(one, body)).toBe('? the answer has no usable result.state');
  });

  it.each(['2026-13-01', '01.12.2026', 'soon', 1764547200])('%j is no date', (due) => {
    expect(said([{ text: 'Due {result.due|date}.' }], { due })).toBe('? the answer has no usable result.due');
  });

  it('what every object has is nothing that was answered', () => {
    expect(said([{ text: '{result.constructor.name}' }], {})).toContain('no usable');
    expect(said([{ text: '{result.__proto__.x}' }], '{"__proto__":{"x":"own"}}')).toBe('own');
    expect(said([{ when: { 'result.length': 0 }, text: 'Empty.' }], {})).toContain('not expected');
  });

  it.each([
    ['a page of HTML', '<h1>Sign in</h1>', 'text/html'],
    ['half an answer', '{"state":', 'application/json'],
    ['nothing', '', 'application/json'],
    ['JSON that calls itself a picture', '{"state":"here"}', 'image/png'],
  ])('%s', (_, body, contentType) => {
    expect(said(one, body, { contentType })).toMatch(/no usable|no JSON/);
  });

  it('what would break a line or hide in it is taken out', () => {
    expect(said(one, { state: 'here\r\nand\u202e there' })).toBe('It is here  and there.');
  });
});
