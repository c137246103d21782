import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import type { StoredAction } from '../../src/actions/action-store.ts';
import type { Definition } from '../../src/actions/definition.ts';
import { dataOf, definitionData, definitionText } from '../../src/actions/definition-text.ts';
import { readDefinitionFile } from '../../src/actions/read-file.ts';
import { actionCard, actionsCard, triedActionCard } from '../../src/admin/action-cards.ts';
import { actionCatalogue } from '../../src/admin/action-catalogue.ts';
import { EXAMPLE } from '../../src/admin/action-example.ts';
import { actionForm, actionFormOf } from '../../src/admin/action-form.ts';
import { actionText, partsOfAction } from '../../src/admin/action-text.ts';
import type { CataloguedAction, ModelView } from '../../src/admin/commanding.ts';
import { modelCard, money, type Usage } from '../../src/admin/model-command.ts';
import type { Reply } from '../../src/conversation/event.ts';
import type { Undertaking } from '../../src/conversation/undertaking.ts';

const action = (over: Partial<CataloguedAction> = {}): CataloguedAction => ({
  name: 'order-status',
  title: 'Order status',
  description: 'Tells where an order is.',
  on: true,
  origin: 'folder',
  examples: ['where is my order', 'has it shipped'],
  slots: [
    { name: 'order', label: 'Order number', type: 'order-number', optional: false, unless: null },
    { name: 'mail', label: 'E-mail', type: 'e-mail', optional: true, unless: null },
  ],
  who: { channels: null, companies: null },
  method: 'GET',
  host: 'shop.example',
  confirms: false,
  problems: [],
  definition: {},
  folderDefinition: {},
  changedAt: null,
  ...over,
});

function textIn(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textIn).join(' ');
  if (typeof content !== 'object' || content === null) return '';
  return Object.entries(content)
    .filter(([key]) => !['part', 'summary'].includes(key))
    .map(([, value]) => textIn(value))
    .join(' ');
}

describe('the example of the form', () => {
  it('is a working definition', () => {
    const read = readDefinitionFile(actionText(EXAMPLE));
    expect(read).toMatchObject({ name: 'parcel-status', slots: [{ name: 'order' }] });
    expect(read.examples).toHaveLength(6);
    expect(read.notExamples).toHaveLength(3);
  });

  it('fits into the form', () => {
    for (const { kind } of actionForm().fields)
      if (kind.kind === 'text') expect(kind.initial.length).toBeLessThan(kind.most);
  });
});

describe('an action as text', () => {
  it('falls into sentences and all else, and comes together again', () => {
    const text = [
      '# a comment',
      'name: a-b',
      'examples:',
      '  - where is it',
      '  - "it\'s \\"late\\""',
      "  - 'don''t know'",
      '',
      'title: A',
      'notExamples:',
      '- how long: does it take # really',
      'request: {}',
    ].join('\n');
    const parts = partsOfAction(text);
    expect(parts).toEqual({
      definition: '# a comment\nname: a-b\ntitle: A\nrequest: {}',
      examples: 'where is it\nit\'s "late"\ndon\'t know',
      notExamples: 'how long: does it take # really',
    });
    expect(partsOfAction(actionText(parts))).toEqual(parts);
  });

  it('takes a sentence for nothing but a sentence', () => {
    const hostile = ['yes', '12', 'a: b', '*x', '&y', '# z', '"', '!!js/function x', '$'].join('\n');
    const read = readDefinitionFile(actionText({ ...EXAMPLE, examples: hostile }));
    expect(read.examples).toEqual(hostile.split('\n'));
  });

  it('keeps what is not written as a list below its key', () => {
    expect(partsOfAction('{"name": "a", "examples": ["x"]}')).toEqual({
      definition: '{"name": "a", "examples": ["x"]}',
      examples: '',
      notExamples: '',
    });
    expect(partsOfAction('examples: [a, b]\nname: x').definition).toBe('examples: [a, b]\nname: x');
  });

  it('is too long for a form from some length on', () => {
    expect(() => actionFormOf(action(), `name: a\ndescription: ${'x'.repeat(3_001)}`)).toThrow(
      'as a file in the folder',
    );
  });
});

describe('actions', () => {
  it('are listed with state, origin, examples and host', () => {
    const text = textIn(actionsCard([action(), action({ name: 'b', on: false, origin: 'both', problems: ['x'] })]));
    for (const words of [
      '2 actions',
      'on, from the folder; 2 examples; GET shop.example',
      'off, changed here',
      'can’t be done here',
    ])
      expect(text).toContain(words);
    expect(textIn(actionsCard([]))).toContain('/baton actions add');
  });

  it('are shown one by one, and what may be done with them', () => {
    const text = textIn(actionCard(action(), 'name: order-status'));
    for (const words of [
      'where is my order',
      'Order number (order-number)',
      'E-mail (e-mail, if it is said)',
      'without asking',
      'everybody',
      'actions off order-status',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('actions remove');
    expect(textIn(actionCard(action({ origin: 'here' }), ''))).toContain('actions remove order-status');
  });

  it('fit into one answer, whatever is in them', () => {
    const long = 'x'.repeat(5_000);
    const huge = action({
      title: long,
      description: long,
      host: long,
      examples: Array(200).fill(long),
      problems: Array(9).fill(long),
      slots: Array(10).fill({ name: 'a', label: long, type: 'text', optional: false, unless: null }),
    });
    expect(render(actionCard(huge, long)).blocks.length).toBeGreaterThan(0);
    expect(render(actionsCard(Array(300).fill(huge))).blocks.length).toBeGreaterThan(0);
  });
});

describe('trying an action', () => {
  const undertaking = (over: Partial<Undertaking> = {}): Undertaking => ({
    id: 'u',
    action: 'order-status',
    title: 'Order status',
    slots: [],
    stage: 'asking',
    asked: 'order',
    misses: 0,
    since: 1,
    ...over,
  });
  const tried = (reply: Reply, all = [action()]) =>
    textIn(triedActionCard({ judgement: null, words: 'where is my order', reply, all }));

  it('says which would begin, and what is missing', () => {
    const text = tried({ kind: 'ask-slot', undertaking: undertaking(), question: 'Which order is it?', again: null });
    for (const words of [
      'That is “Order status”',
      'Which order is it?',
      'Nothing that it needs is said yet',
      'Still to be asked for: Order number',
      'nothing was called',
    ])
      expect(text).toContain(words);
  });

  it('does not ask for what another slot makes needless', () => {
    const slots = [{ name: 'order', label: 'Order number', value: 'LU-10023', shown: 'LU-10023' }];
    const day = { name: 'day', label: 'Day', type: 'date', optional: false, unless: 'order' };
    const reply = { kind: 'perform-action', undertaking: undertaking({ slots, stage: 'performing' }) } as const;
    expect(tried(reply, [action({ slots: [...action().slots, day] })])).not.toContain('Still to be asked');
  });

  it('says that a human goes before it', () => {
    const reason = { trigger: 'human-request', because: 'asked for a human', evidence: [], score: 1 };
    const judgement = { verdict: 'escalate', reason } as const;
    const text = textIn(triedActionCard({ judgement, words: 'x', reply: { kind: 'none' }, all: [action()] }));
    expect(text).toContain('A human would be called at once: asked for a human (human-request).');
  });

  it('says what was understood', () => {
    const slots = [{ name: 'order', label: 'Order number', value: 'LU-10023', shown: 'LU-10023' }];
    const text = tried({ kind: 'perform-action', undertaking: undertaking({ slots, stage: 'performing' }) });
    expect(text).toContain('done at once');
    expect(text).toContain('LU-10023');
    expect(text).not.toContain('Still to be asked');
  });

  it('says that none would, and where to go on', () => {
    expect(tried({ kind: 'none' })).toContain('/baton knowledge try where is my order');
    expect(tried({ kind: 'none' }, [action({ on: false })])).toContain('none is on');
  });
});

describe('the model', () => {
  const model: ModelView = {
    host: 'llm.example',
    name: 'small-1',
    tokensPerDay: 1_000_000,
    tokensPerConversation: 20_000,
    state: () => 'closed',
  };
  const row = (over: Partial<Usage[number]>): Usage[number] => ({
    purpose: 'wording',
    ended: 'used',
    calls: 1,
    tokensIn: 0,
    tokensOut: 0,
    costMicros: 0,
    ...over,
  });

  it('is shown with what it cost, and what became of its words', () => {
    const today = [row({ calls: 3, tokensIn: 4_000, tokensOut: 500, costMicros: 12_345 })];
    const month = [...today, row({ ended: 'refused', calls: 2 }), row({ purpose: 'summary', ended: 'too-late' })];
    const text = textIn(modelCard(model, { today, month }));
    for (const words of [
      'small-1',
      'llm.example',
      'in use',
      '3 calls, 4,500 tokens, cost 0.012',
      '1,000,000 tokens a day',
      'Answers : 3 used, 2 refused',
      'Summaries for agents : 1 too late',
    ])
      expect(text).toContain(words);
  });

  it('may be unused, unpriced, or left alone', () => {
    expect(textIn(modelCard(model, { today: [], month: [] }))).toContain('not asked');
    expect(textIn(modelCard(model, { today: [row({})], month: [] }))).toContain('no price is set');
    expect(textIn(modelCard({ ...model, state: () => 'open' }, { today: [], month: [] }))).toContain(
      'failed several times in a row',
    );
  });

  it('costs amounts that can be read', () => {
    expect([12, 1_500, 2_345_678].map(money)).toEqual(['0.000012', '0.0015', '2.35']);
  });
});

describe('a definition', () => {
  const surroundings = {
    origins: new Map([['https://shop.example', 'https://shop.example']]),
    secrets: new Map<string, string>(),
  };
  const catalogueWith = (stored: readonly StoredAction[], folder: readonly Definition[] = []) =>
    actionCatalogue({ store: { actions: async () => stored }, folder, surroundings });
  const mine = (over: Partial<StoredAction> = {}): StoredAction => ({
    name: 'parcel-status',
    definition: definitionData(actionText(EXAMPLE)),
    on: true,
    changedBy: 'slack:T1:U1',
    changedAt: 5,
    ...over,
  });

  it.each(readdirSync('actions'))('is written as it is read: %s', (file) => {
    const definition = readDefinitionFile(readFileSync(join('actions', file), 'utf8'));
    const text = definitionText(dataOf(definition));
    expect(readDefinitionFile(text)).toEqual(definition);
    const form = actionFormOf(action(), text);
    const parts = new Map(
      form.fields.flatMap(({ name, kind }) => ('initial' in kind ? [[name, kind.initial] as const] : [])),
    );
    const again = actionText({
      definition: parts.get('definition') ?? '',
      examples: parts.get('examples') ?? '',
      notExamples: parts.get('notExamples') ?? '',
    });
    expect(readDefinitionFile(again)).toEqual(definition);
  });

  it('is told by name and field what is wrong with it', () => {
    const { read } = catalogueWith([]);
    expect(read('name: [')).toMatchObject({
      problems: [expect.stringMatching(/^The text is not YAML or JSON: .*line 1/)],
    });
    expect(read('name: Order Status')).toMatchObject({
      problems: expect.arrayContaining([expect.stringContaining('name must be words in lower case')]),
    });
    expect(read('')).toHaveProperty('problems');
    expect(read('&a [*a]')).toHaveProperty('problems');
  });

  it('of an admin stands before the one from the folder', async () => {
    const folder = [
      readDefinitionFile(
        actionText({ ...EXAMPLE, definition: EXAMPLE.definition.replace('Parcel status', 'From the file') }),
      ),
    ];
    expect(await catalogueWith([], folder).all('t')).toMatchObject([
      { title: 'From the file', origin: 'folder', on: true },
    ]);
    expect(await catalogueWith([mine({ on: false })], folder).all('t')).toMatchObject([
      { title: 'Parcel status', origin: 'both', on: false, changedAt: 5, host: 'shop.example' },
    ]);
    expect(await catalogueWith([mine()]).all('t')).toMatchObject([{ origin: 'here' }]);
  });

  it('says what it lacks here, and never a secret', async () => {
    const [found] = await catalogueWith([mine()]).all('t');
    expect(found?.problems).toEqual([expect.stringContaining('BATON_SECRET_SHOP_KEY')]);
  });

  it('that is not readable any more is listed all the same', async () => {
    const [found] = await catalogueWith([mine({ definition: { name: 'x' } })]).all('t');
    expect(found).toMatchObject({ name: 'parcel-status', title: 'parcel-status' });
    expect(found?.problems.length).toBeGreaterThan(0);
  });
});
