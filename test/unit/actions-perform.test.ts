import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BackEnd, startBackEnd } from '../../playground/back-end/server.ts';
import type { Definition } from '../../src/actions/definition.ts';
import { learnWanting } from '../../src/actions/intent.ts';
import { openPerforming } from '../../src/actions/perform.ts';
import { readDefinition } from '../../src/actions/read-definition.ts';
import { readDefinitionFile } from '../../src/actions/read-file.ts';
import { requestFor } from '../../src/actions/request.ts';
import { hostsBehind, surroundingsOf } from '../../src/actions/surroundings.ts';
import type { Reader } from '../../src/conversation/reader.ts';
import type { Outcome, Undertaking } from '../../src/conversation/undertaking.ts';
import { fetchFrom } from '../../src/web/fetch-safely.ts';
import { FetchFailed } from '../../src/web/fetched.ts';
import { at, withBot } from '../support/builders.ts';

const acme: Reader = { channel: 'slack:C0EXTACME', channelName: 'ext-acme', companies: ['Acme'], side: 'customer' };
const files = readdirSync('actions').map((file) => readDefinitionFile(readFileSync(join('actions', file), 'utf8')));

/** Short of patience, so that a test of a hanging back end is short as well. */
const impatient = (definition: Definition): Definition => ({
  ...definition,
  request: { ...definition.request, timeoutMs: 150 },
});

describe('the actions of Lumen', () => {
  let backEnd: BackEnd;
  const pauses: number[] = [];
  beforeAll(async () => {
    backEnd = await startBackEnd({ now: () => at('09:00'), slowMs: 40 });
  });
  afterEach(() => {
    backEnd.setWeather('fine');
    pauses.length = 0;
  });
  afterAll(() => backEnd.close());

  const actingOn = (origin: string, token: string, definitions: readonly Definition[]) => {
    const surroundings = surroundingsOf({
      hosts: [],
      secrets: new Map([['LUMEN_BACK_END', token]]),
      elsewhere: new Map([['https://back-end.lumen.example', origin]]),
    });
    return openPerforming({
      catalogue: {
        of: async () => ({
          definitions: new Map(definitions.map((one) => [one.name, one])),
          wanted: learnWanting([]),
        }),
      },
      fetching: fetchFrom(hostsBehind(surroundings)),
      surroundings,
      now: () => performance.now(),
      pause: async (ms) => pauses.push(ms),
    });
  };

  const perform = (
    action: string,
    slots: Readonly<Record<string, string>>,
    {
      id = `id-${Math.floor(performance.now() * 1000)}`,
      reader = acme,
      definitions = files.map(impatient),
      customer = 'Carla Diaz',
      token = backEnd.token,
      origin = backEnd.origin,
      acting = actingOn(origin, token, definitions),
    } = {},
  ): Promise<Outcome> => {
    const undertaking: Undertaking = {
      id,
      action,
      title: action,
      slots: Object.entries(slots).map(([name, value]) => ({ name, label: name, value, shown: value })),
      stage: 'performing',
      asked: null,
      misses: 0,
      since: 1,
    };
    return acting.perform({ tenant: 't', conversation: withBot, undertaking, reader, customer, at: at('09:00') });
  };
  const textOf = (outcome: Outcome) => (outcome.ended === 'done' ? outcome.text : `failed: ${outcome.why}`);
  const requestsOf = (id: string) => backEnd.requests.filter(({ key }) => key === id);
  const effectsOn = (what: string) => backEnd.effects.filter(({ of }) => of === what).length;

  it.each([
    [
      'LU-10023',
      'Order LU-10023 (3 card readers) is on its way with DHL. It should arrive on Wednesday, 25 November 2026.',
    ],
    ['LU-10024', 'Order LU-10024 (1 terminal) is being packed. It should arrive on Friday, 27 November 2026.'],
    ['LU-10025', 'Order LU-10025 (10 paper rolls) was delivered on Friday, 20 November 2026.'],
    ['LU-10026', 'Order LU-10026 was cancelled, and nothing will be sent.'],
    ['LU-99999', "I can't find order LU-99999 among yours. Please check the number, or ask for a human."],
  ])('tell where order %s is', async (order, text) => {
    expect(await perform('order-status', { order })).toEqual({
      ended: 'done',
      text,
      source: { title: "Lumen's orders", url: 'https://app.lumen.example/orders' },
    });
  });

  it.each([[['Globex']], [['Acme', 'Globex']], [[]]])('tell nobody else of an order of Acme: %j', async (companies) => {
    expect(textOf(await perform('order-status', { order: 'LU-10023' }, { reader: { ...acme, companies } }))).toContain(
      "can't find order",
    );
  });

  it('send a reset link', async () => {
    expect(textOf(await perform('password-reset', { email: 'carla@acme.example' }))).toBe(
      'If there is an account for carla@acme.example, a reset link is on its way to that address. It is valid for 60 minutes.',
    );
    expect(textOf(await perform('password-reset', { email: 'kim@sso.example' }))).toContain('signs in with SSO');
  });

  it('confirm an appointment by its time, and by its code', async () => {
    const text = 'Confirmed: onboarding call with Maya Lind, Tuesday 24 November, 15:00 (booking BK-2041).';
    expect(textOf(await perform('appointment-confirmation', { time: '2026-11-24T15:00' }))).toBe(text);
    expect(textOf(await perform('appointment-confirmation', { booking: 'BK-2041' }))).toBe(text);
    expect(textOf(await perform('appointment-confirmation', { booking: 'BK-2042' }))).toContain('was cancelled');
    expect(textOf(await perform('appointment-confirmation', { time: '2026-11-25T09:00' }))).toContain("can't find");
  });

  describe('when the back end is unwell', () => {
    it.each([
      ['hangs', 'did not answer in time'],
      ['breaks-down', 'the back end answered with status 500'],
      ['busy', 'the back end answered with status 429'],
    ] as const)('%s: tries again, and fails in plain words', async (weather, why) => {
      backEnd.setWeather(weather);
      const outcome = await perform('order-status', { order: 'LU-10023' }, { id: weather });
      expect(outcome).toEqual({ ended: 'failed', why: expect.stringContaining(why), next: 'escalate' });
      expect(requestsOf(weather)).toHaveLength(3);
      expect(pauses).toEqual([500, 1_500]);
    });

    it.each([
      ['garbage', 'no JSON'],
      ['nonsense', 'not expected'],
    ] as const)('%s is no answer, and is not asked for again', async (weather, why) => {
      backEnd.setWeather(weather);
      expect(textOf(await perform('order-status', { order: 'LU-10023' }, { id: weather }))).toContain(why);
      expect(requestsOf(weather)).toHaveLength(1);
    });

    it('an endless answer is not read to its end', async () => {
      backEnd.setWeather('endless');
      expect((await perform('order-status', { order: 'LU-10023' })).ended).toBe('failed');
    });

    it('a slow one is waited for', async () => {
      backEnd.setWeather('slow');
      expect((await perform('order-status', { order: 'LU-10023' })).ended).toBe('done');
    });

    it('one that recovers has done it', async () => {
      backEnd.setWeather('breaks-down', 2);
      expect((await perform('order-status', { order: 'LU-10023' }, { id: 'recovers' })).ended).toBe('done');
      expect(requestsOf('recovers')).toHaveLength(3);
    });

    it.each(['breaks-down-after', 'hangs-after'] as const)(
      '%s: what is tried three times happens once',
      async (weather) => {
        const email = `${weather}@acme.example`;
        backEnd.setWeather(weather, 2);
        expect((await perform('password-reset', { email }, { id: email })).ended).toBe('done');
        expect(requestsOf(email)).toHaveLength(3);
        expect(effectsOn(email)).toBe(1);
      },
    );

    it('one that hangs keeps eight calls and no more; the others end at once', async () => {
      backEnd.setWeather('hangs');
      const acting = actingOn(backEnd.origin, backEnd.token, files.map(impatient));
      const before = backEnd.requests.length;
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, (_, n) =>
          perform('order-status', { order: 'LU-10023' }, { id: `many-${n}`, acting }),
        ),
      );
      expect(backEnd.requests.length - before).toBe(8 * 3);
      expect(
        outcomes.filter((one) => textOf(one) === 'failed: too many calls wait for the back end already'),
      ).toHaveLength(22);
      backEnd.setWeather('fine');
      const later = await Promise.all(
        Array.from({ length: 8 }, () => perform('order-status', { order: 'LU-10023' }, { acting })),
      );
      expect(later.every(({ ended }) => ended === 'done')).toBe(true);
    });

    it('what is performed again after a crash happens once', async () => {
      const email = 'crash@acme.example';
      await perform('password-reset', { email }, { id: 'crash' });
      expect((await perform('password-reset', { email }, { id: 'crash' })).ended).toBe('done');
      expect(effectsOn(email)).toBe(1);
    });

    it('one that cannot be reached is no surprise', async () => {
      const gone = await startBackEnd();
      await gone.close();
      const outcome = await perform('order-status', { order: 'LU-10023' }, { origin: gone.origin });
      expect(textOf(outcome)).toBe('failed: the back end could not be reached');
      expect(pauses).toEqual([500, 1_500]);
    });

    it('a wrong key is a failure, and nobody is shown it', async () => {
      const outcome = await perform('order-status', { order: 'LU-10023' }, { token: 'a-wrong-secret' });
      expect(textOf(outcome)).toBe('failed: the back end answered with status 401');
      expect(JSON.stringify(outcome)).not.toContain('a-wrong-secret');
    });
  });

  describe('what is said in a slot', () => {
    it.each([
      ['?a=b', '/orders/%3Fa%3Db?company=Acme'],
      ['LU-1/../../admin', '/orders/LU-1%2F..%2F..%2Fadmin?company=Acme'],
      ['a\r\nX-Evil: 1', '/orders/a%0D%0AX-Evil%3A%201?company=Acme'],
      ['ünï 😀', '/orders/%C3%BCn%C3%AF%20%F0%9F%98%80?company=Acme'],
      ['#top', '/orders/%23top?company=Acme'],
      ['{slot.order}', '/orders/%7Bslot.order%7D?company=Acme'],
    ])('stays in its place in the address: %j', async (order, path) => {
      await perform('order-status', { order });
      expect(backEnd.requests.at(-1)?.path).toBe(path);
    });

    it.each(['..', '.', '../..'.slice(0, 2)])('leads to no other address: %j', async (order) => {
      const before = backEnd.requests.length;
      const outcome = await perform('order-status', { order });
      expect(textOf(outcome)).toBe('failed: what was said would lead to another address');
      expect(backEnd.requests).toHaveLength(before);
    });

    it('stays a string in the body', async () => {
      const email = 'x","asked-by":"boss","z":"@acme.example';
      await perform('password-reset', { email });
      expect(JSON.parse(backEnd.requests.at(-1)?.body ?? '')).toEqual({ email, 'asked-by': 'Carla Diaz' });
    });

    it('a name is data too', async () => {
      await perform('password-reset', { email: 'n@acme.example' }, { customer: '"}\r\n\ud83d' });
      expect(JSON.parse(backEnd.requests.at(-1)?.body ?? '')).toMatchObject({ 'asked-by': '"}\r\n\ufffd' });
    });
  });

  it('are not done where they may not be offered, nor without what they need', async () => {
    const definitions = files.map((file) => ({ ...file, who: { channels: null, companies: ['Globex'] } }));
    const before = backEnd.requests.length;
    expect(textOf(await perform('order-status', { order: 'LU-10023' }, { definitions }))).toContain('not offered');
    expect(textOf(await perform('order-status', {}))).toContain('“Order number” is not known');
    expect(textOf(await perform('constructor', {}))).toContain('no longer offered');
    expect(backEnd.requests).toHaveLength(before);
  });
});

it('all tries together end in half a minute', async () => {
  let clock = 0;
  const tries: number[] = [];
  const definition = files.find(({ name }) => name === 'order-status');
  if (!definition) throw new Error('There is no order-status.');
  const patient = { ...definition, request: { ...definition.request, timeoutMs: 20_000 } };
  const acting = openPerforming({
    catalogue: { of: async () => ({ definitions: new Map([['order-status', patient]]), wanted: learnWanting([]) }) },
    fetching: async (_, { timeoutMs }) => {
      tries.push(timeoutMs);
      clock += timeoutMs;
      throw new FetchFailed('unclear', 'It took too long.');
    },
    surroundings: surroundingsOf({
      hosts: ['back-end.lumen.example'],
      secrets: new Map([['LUMEN_BACK_END', 'abcdef']]),
    }),
    now: () => clock,
    pause: async (ms) => {
      clock += ms;
    },
  });
  const slots = [{ name: 'order', label: 'Order number', value: 'LU-10023', shown: 'LU-10023' }];
  const undertaking: Undertaking = {
    id: 'u1',
    action: 'order-status',
    title: 'Order status',
    slots,
    stage: 'performing',
    asked: null,
    misses: 0,
    since: 1,
  };
  const work = { tenant: 't', conversation: withBot, undertaking, reader: acme, customer: 'Carla', at: at('09:00') };
  expect((await acting.perform(work)).ended).toBe('failed');
  expect(tries).toEqual([20_000, 9_500]);
  expect(clock).toBeLessThanOrEqual(30_000);
});

describe('a request', () => {
  const definition = readDefinition({
    name: 'order',
    title: 'Order',
    examples: ['a b', 'b c', 'c d', 'd e', 'e f'],
    slots: [
      { name: 'count', label: 'Count', type: 'number', ask: 'How many?' },
      { name: 'gift', label: 'Gift', type: 'yes-no', ask: 'Is it a gift?' },
      { name: 'note', label: 'Note', type: 'text', ask: 'A note?', optional: true },
    ],
    request: {
      method: 'POST',
      url: 'https://shop.example/orders',
      headers: { 'X-Key': '$' + '{secret.KEY}', 'X-By': '{customer.name}', 'X-Note': '{slot.note}' },
      body: {
        items: [{ count: '{slot.count}', gift: '{slot.gift}' }],
        note: '{slot.note}',
        said: 'It says {slot.note}',
      },
    },
    say: [{ text: 'Done.' }],
    source: { title: 'Shop' },
  });
  const undertaking: Undertaking = {
    id: 'u1',
    action: 'order',
    title: 'Order',
    slots: [
      { name: 'count', label: 'Count', value: '3', shown: '3' },
      { name: 'gift', label: 'Gift', value: 'yes', shown: 'Yes' },
    ],
    stage: 'performing',
    asked: null,
    misses: 0,
    since: 1,
  };

  it('is typed, percent-encoded in headers, and leaves out what nobody said', () => {
    const surroundings = surroundingsOf({ hosts: ['shop.example'], secrets: new Map([['KEY', 'k-123456']]) });
    const request = requestFor({ definition, undertaking, reader: acme, customer: 'Zoë\r\nX: y' }, surroundings);
    expect(request).toEqual({
      method: 'POST',
      url: 'https://shop.example/orders',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-Key': 'k-123456',
        'X-By': 'Zo%C3%AB%0D%0AX%3A%20y',
        'X-Note': '',
        'Idempotency-Key': 'u1',
      },
      body: JSON.stringify({ items: [{ count: 3, gift: true }], said: 'It says ' }),
    });
  });
});
