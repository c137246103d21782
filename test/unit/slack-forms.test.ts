import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSubmission } from '../../adapters/slack/filled-in.ts';
import { MODAL_LIMITS, toClosingView, toErrors, toHomeView, toModal } from '../../adapters/slack/modals.ts';
import { blockFindings } from '../../playground/slack/blocks.ts';
import { liveReferences } from '../../playground/slack/live-references.ts';
import type { Content, Field, Form } from '../../src/channel/content.ts';

const line = (name: string, initial = '', most = 100): Field => ({
  name,
  label: name,
  hint: null,
  optional: true,
  kind: { kind: 'line', initial, most },
});
const form = (more: Partial<Form> = {}): Form => ({
  id: 'knowledge.add',
  title: 'Add an article',
  submit: 'Add',
  intro: null,
  fields: [line('title')],
  memo: '',
  ...more,
});

const hostile = '<!channel> <@U1> @here #general https://evil.example *x* &lt;!here&gt;';
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constant(hostile),
  fc.constant('x'.repeat(50_000)),
);
const anyField: fc.Arbitrary<Omit<Field, 'name'>> = fc.record({
  label: anyText,
  hint: fc.option(anyText),
  optional: fc.boolean(),
  kind: fc.oneof(
    fc.record({
      kind: fc.constantFrom('line' as const, 'text' as const),
      initial: anyText,
      most: fc.integer({ min: -1, max: 100_000 }),
    }),
    fc.record({ kind: fc.constant('date' as const), initial: fc.oneof(fc.constantFrom('', '2026-12-31'), anyText) }),
    fc.record({
      kind: fc.constant('choice' as const),
      options: fc
        .uniqueArray(fc.string({ minLength: 1, maxLength: 75 }), { minLength: 1, maxLength: 100 })
        .chain((values) =>
          fc.tuple(...values.map((value) => fc.record({ value: fc.constant(value), label: anyText }))),
        ),
      initial: anyText,
    }),
    fc.constant({ kind: 'person' as const }),
    fc.record({
      kind: fc.constant('files' as const),
      types: fc.constantFrom([], ['md', 'zip']),
      most: fc.integer({ min: -1, max: 100 }),
    }),
  ),
});
const anyForm = fc
  .record({ title: anyText, submit: anyText, intro: fc.option(anyText), fields: fc.array(anyField, { maxLength: 8 }) })
  .map(({ fields, ...words }) => form({ ...words, fields: fields.map((field, n) => ({ ...field, name: `f${n}` })) }));

describe('a form', () => {
  it('is one that Slack opens, whatever its words are, and nothing in it comes alive', () => {
    fc.assert(
      fc.property(anyForm, (one) => {
        const view = toModal(one);
        const blocks = JSON.parse(JSON.stringify(view.blocks));
        expect(blockFindings(blocks, 'modal')).toEqual([]);
        for (const { text } of [view.title, view.submit ?? view.title]) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(MODAL_LIMITS.title);
        }
        expect(liveReferences({ blocks: [...blocks, { ...view, blocks: [] }] }, 'post')).toEqual([]);
      }),
    );
  });

  it('begins with no more words than a field may hold', () => {
    const [block] = toModal(form({ fields: [line('title', 'x'.repeat(50), 10)] })).blocks;
    expect(block).toMatchObject({ element: { max_length: 10, initial_value: `${'x'.repeat(9)}…` } });
  });

  it.each<[string, Partial<Form>]>([
    ['an id', { id: 'x'.repeat(256) }],
    ['a memo', { memo: 'x'.repeat(3_001) }],
    ['a field’s name', { fields: [line('x'.repeat(255))] }],
    ['a row of fields', { fields: Array.from({ length: 100 }, (_, n) => line(`f${n}`)) }],
  ])('is refused when %s is longer than Slack takes', (_what, more) => {
    expect(() => toModal(form(more))).toThrow('form_too_long');
  });
});

describe('a list to choose from', () => {
  const list = (values: readonly string[], initial = '') => {
    const options = values.map((value) => ({ value, label: `${value}!` }));
    return form({ fields: [{ ...line('to'), kind: { kind: 'choice', options, initial } }] });
  };
  const element = (one: Form) => {
    const [block] = toModal(one).blocks;
    return block && 'element' in block ? block.element : null;
  };

  it('begins with what is chosen already, if that is one of them', () => {
    expect(element(list(['a', 'b'], 'b'))).toMatchObject({
      type: 'static_select',
      options: [{ value: 'a', text: { text: 'a!' } }, { value: 'b' }],
      initial_option: { value: 'b', text: { text: 'b!' } },
    });
    expect(element(list(['a', 'b'], 'c'))).not.toHaveProperty('initial_option');
  });

  it.each([
    ['form_too_long', Array.from({ length: 101 }, (_, n) => `${n}`)],
    ['form_too_long', ['x'.repeat(76)]],
    ['invalid_options', []],
    ['invalid_options', ['']],
    ['invalid_options', ['a', 'a']],
  ])('is refused, never cut: %s', (why, values) => {
    expect(() => toModal(list(values))).toThrow(why);
  });

  it('of people is Slack’s own', () => {
    expect(element(form({ fields: [{ ...line('to'), kind: { kind: 'person' } }] }))).toEqual({
      type: 'users_select',
      action_id: 'field.to',
    });
  });
});

describe('the bot’s own page', () => {
  it('is one that Slack takes, whatever its words are, and says when there is more', () => {
    const parts = Array.from({ length: 300 }, (_, n) => ({ part: 'text' as const, line: `${hostile} ${n}` }));
    const page = toHomeView({ summary: 'Home', parts });
    expect(blockFindings(JSON.parse(JSON.stringify(page.blocks)), 'home')).toEqual([]);
    expect(JSON.stringify(page)).toContain('There is more');
    expect(liveReferences({ blocks: page.blocks }, 'post')).toEqual([]);
  });

  it('has its buttons, and no thumbs', () => {
    const page = toHomeView({
      summary: 'Home',
      parts: [{ part: 'buttons', buttons: [{ verb: 'refresh', label: 'Refresh' }] }, { part: 'feedback' }],
    });
    expect(page).toMatchObject({ type: 'home', blocks: [{ elements: [{ action_id: 'baton.refresh' }] }] });
    expect(page.blocks).toHaveLength(1);
  });

  it('is never empty', () => {
    expect(toHomeView({ summary: '', parts: [] }).blocks).toHaveLength(1);
    expect(JSON.stringify(toHomeView({ summary: 'Nothing here', parts: [] }))).toContain('Nothing here');
  });
});

describe('what stands in a form’s place afterwards', () => {
  const shown = (content: Content) => JSON.stringify(toClosingView('Add an article', content).blocks);

  it('is the words, literally, without buttons that would belong to no message', () => {
    const blocks = shown({
      summary: 'Added',
      parts: [
        { part: 'text', line: hostile },
        { part: 'feedback' },
        { part: 'buttons', buttons: [{ verb: 'human', label: 'Human' }] },
      ],
    });
    expect(JSON.parse(blocks)).toMatchObject([{ type: 'rich_text' }]);
    expect(blocks).not.toContain('baton.');
  });

  it('is at least what a notification would say', () => {
    expect(shown({ summary: 'Added', parts: [] })).toContain('Added');
    expect(shown({ summary: 'Added', parts: [{ part: 'feedback' }] })).toContain('Added');
    expect(shown({ summary: '', parts: [] })).toContain('Done');
  });

  it('is cut between parts where it is more than a window takes, and says so', () => {
    const parts = Array.from({ length: 500 }, (_, n) => ({ part: 'text' as const, line: `article ${n}` }));
    expect(toClosingView('x', { summary: '', parts }).blocks.length).toBeLessThanOrEqual(MODAL_LIMITS.blocks);
    expect(shown({ summary: '', parts })).toContain('There is more');
    const long = [
      { part: 'text' as const, line: 'ü'.repeat(90_000) },
      { part: 'text' as const, line: 'ü'.repeat(90_000) },
    ];
    const view = toClosingView('x', { summary: '', parts: long });
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(250_000);
  });
});

describe('problems', () => {
  it('stand at their fields, and what belongs to none at the first', () => {
    const problems = new Map([
      ['title', 'Too long.'],
      ['', 'Try again.'],
      ['gone', 'Missing.'],
    ]);
    expect(toErrors(problems, ['title', 'text'])).toEqual({
      response_action: 'errors',
      errors: { 'field.title': 'Too long. Try again. Missing.' },
    });
  });
});

describe('a form that was sent', () => {
  const sent = (values: object, over: object = {}, around: object = {}) =>
    toSubmission({
      type: 'view_submission',
      ...around,
      team: { id: 'T0ACME' },
      user: { id: 'U1', team_id: 'T0LUMEN' },
      view: {
        id: 'V1',
        callback_id: 'knowledge.add',
        private_metadata: 'memo',
        app_installed_team_id: 'T0LUMEN',
        title: { type: 'plain_text', text: 'Add an article' },
        state: { values },
        ...over,
      },
    });
  const text = (field: string, value: unknown) => ({ [`field.${field}`]: { [`field.${field}`]: { value } } });

  it('belongs to the workspace that installed the app, not to the submitter’s', () => {
    expect(sent({})).toMatchObject({ submission: { installation: 'T0LUMEN', form: 'knowledge.add', memo: 'memo' } });
  });

  it('belongs to the organisation that installed the app everywhere, as presses do', () => {
    const organisation = { is_enterprise_install: true, enterprise: { id: 'E0LUMEN' } };
    expect(sent({}, {}, organisation)).toMatchObject({ submission: { installation: 'E0LUMEN' } });
    const elsewhere = { is_enterprise_install: false, enterprise: { id: 'E0ACME' } };
    expect(sent({}, {}, elsewhere)).toMatchObject({ submission: { installation: 'T0LUMEN' } });
  });

  it('holds what was entered, by field, and nothing for what was left empty', () => {
    const result = sent(
      JSON.parse('{"field.__proto__":{"field.__proto__":{"value":"x"}},"b0":{"other":{"value":"y"}}}'),
    );
    expect(result).toMatchObject({ submission: { entered: new Map([['__proto__', 'x']]) } });
    expect(sent({ ...text('a', null), ...text('b', ''), ...text('constructor', 'c') })).toMatchObject({
      submission: { entered: new Map([['constructor', 'c']]), files: new Map() },
      view: { id: 'V1', fields: ['a', 'b', 'constructor'] },
    });
  });

  it('names whom and what was picked', () => {
    const picked = (field: string, state: object) => ({ [`field.${field}`]: { [`field.${field}`]: state } });
    const state = {
      ...picked('to', { type: 'users_select', selected_user: 'U2' }),
      ...picked('outcome', { type: 'static_select', selected_option: { value: 'solved', text: {} } }),
      ...picked('nobody', { type: 'users_select', selected_user: null }),
      ...picked('nothing', { type: 'static_select', selected_option: null }),
    };
    expect(sent(state)).toMatchObject({
      submission: {
        entered: new Map([
          ['to', 'slack:U2'],
          ['outcome', 'solved'],
        ]),
      },
    });
    expect(sent(picked('to', { selected_user: 'slack:U2' }))).toHaveProperty('malformed');
  });

  it.each<[string, object, object?]>([
    ['no installation', {}, { app_installed_team_id: undefined }],
    ['no form', {}, { callback_id: '' }],
    ['a text that is none', text('a', { value: 1 })],
    ['a text longer than Slack takes', text('a', 'x'.repeat(10_001))],
    ['a date that is none', { 'field.a': { 'field.a': { selected_date: 'tomorrow' } } }],
    ['files that are none', { 'field.a': { 'field.a': { files: ['F1'] } } }],
    ['too many files', { 'field.a': { 'field.a': { files: Array.from({ length: 21 }, () => ({ id: 'F1' })) } } }],
    ['a field that is none', { 'field.a': {} }],
    ['a memo longer than ours can be', {}, { private_metadata: 'x'.repeat(3_001) }],
  ])('is malformed with %s, and its words are not said again', (_what, values, over = {}) => {
    const result = sent({ ...values, ...text('secret', 'sesame') }, over);
    expect(result).toHaveProperty('malformed');
    expect(JSON.stringify(result)).not.toContain('sesame');
  });

  it('never throws, whatever comes', () => {
    const anyValues = fc.dictionary(fc.string(), fc.anything());
    fc.assert(
      fc.property(fc.anything(), anyValues, (body, values) => {
        for (const result of [toSubmission(body), sent(values)]) expect(result).toBeTypeOf('object');
      }),
    );
  });
});
