import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readActionFolder } from '../../src/actions/action-folder.ts';
import type { StoredAction } from '../../src/actions/action-store.ts';
import { openActions } from '../../src/actions/catalogue.ts';
import { DefinitionNotValid } from '../../src/actions/definition.ts';
import { readDefinition } from '../../src/actions/read-definition.ts';
import { readDefinitionFile } from '../../src/actions/read-file.ts';
import { hostsBehind, missingFor, surroundingsOf } from '../../src/actions/surroundings.ts';

const good = {
  name: 'parcel',
  title: 'Parcel',
  examples: ['where is my parcel', 'track my parcel', 'parcel status', 'has my parcel left', 'any news on my parcel'],
  slots: [{ name: 'order', label: 'Order', type: 'order-number', template: 'P-####', ask: 'Which one?' }],
  request: {
    method: 'GET',
    url: 'https://shop.example/parcels/{slot.order}',
    headers: { Authorization: 'Bearer $' + '{secret.SHOP_KEY}' },
  },
  say: [{ text: 'It is {result.state}.' }],
  source: { title: 'Shop' },
};

const surroundings = surroundingsOf({ hosts: ['shop.example'], secrets: new Map([['SHOP_KEY', 'abcdef']]) });

/** What is said to be wrong with the definition, after a change. */
function mistakesWith(change: object): string {
  try {
    readDefinition({ ...good, ...change });
  } catch (error) {
    if (error instanceof DefinitionNotValid) return error.message;
    throw error;
  }
  return '';
}
const request = (change: object) => ({ request: { ...good.request, ...change } });
const slot = (change: object) => ({ slots: [{ ...good.slots[0], ...change }] });

describe('a definition that would fail whoever asks', () => {
  const optional = { ...good.slots[0], name: 'note', type: 'text', template: null, optional: true };
  const both = { slots: [good.slots[0], optional] };

  it.each([
    [
      'a path with a slot that nobody may give',
      { ...both, ...request({ url: 'https://shop.example/p/{slot.note}' }) },
      'needs {slot.note} in its path',
    ],
    [
      'words with one',
      { ...both, say: [{ text: 'Noted: {slot.note}.' }] },
      'needs {slot.note}, which may stay unknown',
    ],
    [
      'nothing to say when it went well',
      { say: [{ when: { status: 404 }, text: 'None.' }] },
      'say has nothing to say when it went well',
    ],
    [
      'a path that is sent otherwise',
      request({ url: 'https://shop.example/aufträge/{slot.order}' }),
      'what is sent otherwise',
    ],
    ['dots that are a step', request({ url: 'https://shop.example/a/%2e%2e/{slot.order}' }), 'what is sent otherwise'],
    ['a "no" for a question', { confirm: 'no' }, 'confirm must be a question'],
    ['a customer in the question', { confirm: 'Shall I, {customer.name}?' }, 'cannot hold {customer.name}'],
  ])('is refused: %s', (_, change, problem) => {
    expect(mistakesWith(change)).toContain(problem);
  });

  it('may leave out what nobody gave, behind the question mark', () => {
    const url = 'https://shop.example/p/{slot.order}?note={slot.note}&at=a/b';
    expect(mistakesWith({ ...both, ...request({ url }) })).toBe('');
  });
});

describe('the definition of an action', () => {
  it('is complete with little', () => {
    expect(readDefinition(good)).toMatchObject({
      name: 'parcel',
      confirm: null,
      failure: { retries: 0, next: 'escalate' },
      request: { origin: 'https://shop.example', timeoutMs: 8_000 },
      who: { channels: null, companies: null },
      timeZone: 'UTC',
    });
  });

  it.each([
    ['nothing at all', null, 'file is not right'],
    ['a misspelt field', { ...good, slot: [] }, 'Unrecognized key: "slot"'],
    ['too few examples', { ...good, examples: ['a'] }, 'examples must have at least five sentences'],
    ['a name with blanks', { ...good, name: 'My Parcel' }, 'name must be words in lower case joined by dashes'],
    ['two slots of one name', { ...good, slots: [good.slots[0], good.slots[0]] }, 'slots has "order" twice'],
    ['a zone that is none', { ...good, timeZone: 'Mars/Olympus' }, 'timeZone must be the name of a time zone'],
  ])('with %s is refused', (_, data, problem) => {
    expect(() => readDefinition(data)).toThrow(problem);
  });

  it.each([
    ['ftp://shop.example/x', 'must begin with https://'],
    ['https://{slot.order}/x', 'must begin with https://'],
    ['https://shop.example:{slot.order}/x', 'must begin with https://'],
    ['https://user:pw@shop.example/x', 'must begin with https://'],
    ['https://shop.example{slot.order}/x', 'must begin with https://'],
    ['{slot.order}://shop.example/x', 'must begin with https://'],
    ['https://shop.example/../{slot.order}', 'must begin with https://'],
    ['https://shop.example/{slot.size}', 'names {slot.size}, which is no slot'],
    ['https://shop.example/$' + '{secret.SHOP_KEY}', 'cannot hold'],
    ['https://shop.example/{result.id}', 'cannot hold'],
    ['https://shop.example/{slot', 'has a { that begins no place'],
  ])('cannot call %s', (url, problem) => {
    expect(mistakesWith(request({ url }))).toContain(problem);
  });

  it.each([
    [{ 'X-A': 'a\r\nHost: evil' }, 'must be plain characters on one line'],
    [{ 'X A': 'a' }, 'must be letters, digits and dashes'],
    [{ 'Idempotency-Key': 'a' }, 'is set by Baton'],
    [{ Host: 'evil' }, 'is set by Baton'],
    [{ 'X-A': '$' + '{secret.path}' }, 'names a secret that is not in capitals'],
    [{ 'X-A': '{secret.SHOP_KEY}' }, 'cannot hold'],
  ])('cannot have the headers %j', (headers, problem) => {
    expect(mistakesWith(request({ headers }))).toContain(problem);
  });

  it('says nothing of secrets, and puts none in a body', () => {
    expect(mistakesWith({ say: [{ text: '$' + '{secret.SHOP_KEY}' }] })).toContain('say.0.text cannot hold');
    expect(mistakesWith(request({ method: 'POST', body: { key: ['$' + '{secret.SHOP_KEY}'] } }))).toContain(
      'request.body cannot hold',
    );
  });

  it.each([
    [{ timeoutMs: 60_000 }, 'request.timeoutMs must be at most 20000'],
    [{ method: 'TRACE' }, 'request.method must be GET'],
  ])('keeps to the limits of a request: %j', (change, problem) => {
    expect(mistakesWith(request(change))).toContain(problem);
  });

  it('keeps to the limits of trying again', () => {
    expect(mistakesWith({ failure: { retries: 9 } })).toContain('failure.retries must be at most 3');
  });

  it.each([
    [{ template: '(a+)+$' }, 'slots.0.template may hold # (a digit)'],
    [{ template: null }, 'slots.0.template is missing'],
    [{ type: 'text' }, 'slots.0.template belongs to the type order-number only'],
    [{ pattern: '(a+)+$' }, 'Unrecognized key: "pattern"'],
    [{ type: 'choice', template: null }, 'slots.0.choices must have at least two entries'],
    [{ unless: 'nothing' }, 'slots.0.unless names "nothing", which is no other slot'],
  ])('keeps its slots readable: %j', (change, problem) => {
    expect(mistakesWith(slot(change))).toContain(problem);
  });
});

describe('where an action may call', () => {
  it('is what the operator listed', () => {
    expect(missingFor(readDefinition(good), surroundings)).toEqual([]);
    expect(missingFor(readDefinition(good), surroundingsOf({ hosts: [], secrets: new Map() }))).toEqual([
      { field: 'request.url', problem: 'calls https://shop.example, which is not among BATON_ACTION_HOSTS' },
      {
        field: 'request.headers.Authorization',
        problem: 'names the secret SHOP_KEY: the operator has to set BATON_SECRET_SHOP_KEY',
      },
    ]);
  });

  it('is plain http only where the host has a port of its own', () => {
    const { origins } = surroundingsOf({ hosts: ['shop.example', 'orders.internal:8080'], secrets: new Map() });
    expect([...origins.keys()]).toEqual([
      'https://shop.example',
      'https://orders.internal:8080',
      'http://orders.internal:8080',
    ]);
  });

  it('can be elsewhere', () => {
    const moved = surroundingsOf({
      hosts: [],
      secrets: new Map(),
      elsewhere: new Map([['https://shop.example', 'http://127.0.0.1:4711']]),
    });
    expect(hostsBehind(moved)).toEqual(['127.0.0.1:4711']);
  });

  it('a secret that breaks the line is none', () => {
    const broken = surroundingsOf({ hosts: ['shop.example'], secrets: new Map([['SHOP_KEY', 'a\r\nX: y']]) });
    const [mistake] = missingFor(readDefinition(good), broken);
    expect(mistake?.problem).toBe('names the secret SHOP_KEY, which holds what no header may');
  });
});

describe('files', () => {
  it.each([
    ['a list', '- a\n- b'],
    ['half a file', 'name: [a'],
    ['a bomb of aliases', `a: &a [x, x]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]`],
    ['a novel', 'x'.repeat(100_000)],
    ['nothing', ''],
    ['bytes', '\u0000\u0001'],
  ])('with %s are refused', (_, text) => {
    expect(() => readDefinitionFile(text)).toThrow(DefinitionNotValid);
  });

  it('may be JSON', () => {
    expect(readDefinitionFile(JSON.stringify(good)).name).toBe('parcel');
  });
});

describe('the actions of a workspace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-actions-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const warned: object[] = [];
  const log = { warn: (fields: object) => warned.push(fields) };
  const stored: StoredAction[] = [];
  let version = 0;
  let asked = 0;
  const store = {
    actionsVersion: async () => version,
    actions: async () => {
      asked++;
      return [...stored];
    },
  };

  it('come from a folder, of which a broken file is named and left out', async () => {
    writeFileSync(join(folder, 'a.yaml'), JSON.stringify(good));
    writeFileSync(join(folder, 'b.yaml'), 'name: oops');
    writeFileSync(join(folder, 'c.json'), JSON.stringify(good));
    writeFileSync(join(folder, 'd.yml'), Buffer.from([0xff, 0xfe, 0x00]));
    writeFileSync(join(folder, 'notes.txt'), 'no action');
    const definitions = await readActionFolder(folder, surroundings, log);
    expect(definitions?.map(({ name }) => name)).toEqual(['parcel']);
    expect(warned).toEqual([
      { file: 'b.yaml', problem: expect.stringContaining('title') },
      { file: 'c.json', problem: 'name "parcel" is taken by another file' },
      { file: 'd.yml', problem: 'file cannot be read as text (UTF-8)' },
    ]);
    expect(await readActionFolder(join(folder, 'nowhere'), surroundings, log)).toBeNull();
  });

  it('are those of the admins before those of the folder', async () => {
    const catalogue = openActions({ store, folder: [readDefinition(good)], surroundings, log });
    const titles = async () => [...(await catalogue.of('t')).definitions.values()].map(({ title }) => title);
    expect(await titles()).toEqual(['Parcel']);
    await titles();
    expect(asked).toBe(1);

    const own = {
      name: 'parcel',
      definition: { ...good, title: 'Our parcel' },
      on: true,
      changedBy: 'p',
      changedAt: 0,
    };
    stored.push(own);
    version = 1;
    expect(await titles()).toEqual(['Our parcel']);

    stored[0] = { ...own, on: false };
    version = 2;
    expect(await titles()).toEqual([]);
  });

  it('leave out what an admin defined for a host that is no longer listed', async () => {
    warned.length = 0;
    const elsewhere = { ...good, request: { ...good.request, url: 'https://other.example/' } };
    stored[0] = { name: 'parcel', definition: elsewhere, on: true, changedBy: 'p', changedAt: 0 };
    version = 3;
    const catalogue = openActions({ store, folder: [], surroundings, log });
    expect((await catalogue.of('t')).definitions.size).toBe(0);
    expect(warned).toEqual([{ tenant: 't', action: 'parcel', problem: expect.stringContaining('BATON_ACTION_HOSTS') }]);
  });
});
