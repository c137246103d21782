import { describe, expect, it } from 'vitest';
import { readJudgementChange } from '../../src/admin/judgement-change.ts';
import { PRESET_NAMES, PRESETS, TRIGGER_NAMES, withChange } from '../../src/conversation/judgement-policy.ts';

const problemsOf = (data: unknown) => readJudgementChange(data).problems;
const rule = { name: 'gold', when: { tiers: ['gold'] }, asks: 'escalate' };

describe('a change of the policy', () => {
  it.each([
    {},
    { preset: 'eager' },
    { triggers: { stall: { mode: 'shadow', threshold: 0 }, complexity: { threshold: 1 } } },
    { topics: { refund: 'answer' }, confidence: 0.4, closeWhenSettled: false },
    { failuresBeforeHandoff: 3, turnsBeforeHandoff: 5, minutesBeforeHandoff: 20 },
    { rules: [rule, { name: 'night', when: { hours: 'closed', keywords: ['down'] }, asks: 'suppress' }] },
    { hours: null },
    { hours: { timeZone: 'Europe/Berlin', open: { mon: [{ from: '09:00', to: '24:00' }], sun: [] } } },
    ...Object.values(PRESETS),
  ])('%j is taken as it is', (change) => {
    expect(readJudgementChange(change)).toEqual({ change, problems: [] });
  });

  it.each([
    [
      'strong-emotion',
      { triggers: { 'strong-emotion': { threshold: 1.2 } } },
      'triggers.strong-emotion.threshold: must be between 0 and 1',
    ],
    [
      'a threshold in words',
      { triggers: { stall: { threshold: '0.5' } } },
      'triggers.stall.threshold: must be between 0 and 1',
    ],
    [
      'no number at all',
      { triggers: { stall: { threshold: Number.NaN } } },
      'triggers.stall.threshold: must be between 0 and 1',
    ],
    [
      'an unknown trigger',
      { triggers: { anger: {} } },
      `triggers.anger: there is no such trigger; there are: ${TRIGGER_NAMES.join(', ')}`,
    ],
    [
      'an unknown mode',
      { triggers: { stall: { mode: 'on' } } },
      'triggers.stall.mode: must be one of: live, shadow, off',
    ],
    ['an unknown preset', { preset: 'reckless' }, `preset: must be one of: ${PRESET_NAMES.join(', ')}`],
    [
      'an unknown topic',
      { topics: { weather: 'answer' } },
      'topics.weather: there is no such topic; there are: billing_dispute',
    ],
    ['an unknown verdict', { topics: { refund: 'maybe' } }, 'topics.refund: must be one of: answer, offer, escalate'],
    ['an unknown setting', { colour: 'red' }, 'colour: there is no such setting; there are: preset, triggers'],
    ['half a failure', { failuresBeforeHandoff: 1.5 }, 'failuresBeforeHandoff: must be a whole number'],
    ['no failures', { failuresBeforeHandoff: 0 }, 'failuresBeforeHandoff: must be between 1 and 20'],
    [
      'hours of a rule',
      { rules: [rule, rule, { ...rule, when: { hours: 'lunch' } }] },
      'rules[2].when.hours: must be one of: open, closed',
    ],
    [
      'an unknown condition',
      { rules: [{ ...rule, when: { mood: 'bad' } }] },
      'rules[0].when.mood: there is no such condition; there are: tiers',
    ],
    ['a rule without conditions', { rules: [{ ...rule, when: {} }] }, 'rules[0].when: must hold a condition'],
    ['a rule without a name', { rules: [{ ...rule, name: ' ' }] }, 'rules[0].name: must not be empty'],
    ['too many rules', { rules: Array(51).fill(rule) }, 'rules: must have at most 50 rules'],
    [
      'too many words',
      { rules: [{ ...rule, when: { keywords: Array(21).fill('down') } }] },
      'rules[0].when.keywords: must have at most 20 words',
    ],
    [
      'a long word',
      { rules: [{ ...rule, when: { keywords: ['x'.repeat(81)] } }] },
      'rules[0].when.keywords[0]: must have at most 80 characters',
    ],
    [
      'a time zone that is none',
      { hours: { timeZone: 'Europe/Atlantis', open: {} } },
      'hours.timeZone: there is no such time zone',
    ],
    [
      'a day that is none',
      { hours: { timeZone: 'UTC', open: { someday: [] } } },
      'hours.open.someday: there is no such day; there are: sun, mon',
    ],
    [
      'a time that is none',
      { hours: { timeZone: 'UTC', open: { mon: [{ from: '25:00', to: '26:00' }] } } },
      'hours.open.mon[0].from: must be a time',
    ],
    [
      'an end before the beginning',
      { hours: { timeZone: 'UTC', open: { mon: [{ from: '17:00', to: '09:00' }] } } },
      'hours.open.mon[0].to: must be later than from',
    ],
  ])('is refused by the name of the field: %s', (_, data, problem) => {
    expect(problemsOf(data).join('\n')).toContain(problem);
  });

  it.each(['?', 7, [], null, [rule], { triggers: 5 }, { rules: 'all' }, { hours: 'always' }])(
    '%j holds nothing to keep',
    (data) => {
      const { change, problems } = readJudgementChange(data);
      expect(change).toEqual({});
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('knows no setting called %s', (name) => {
    const data = JSON.parse(
      `{"${name}": {}, "triggers": {"${name}": {"mode": "off"}}, "topics": {"${name}": "answer"}}`,
    );
    const { change, problems } = readJudgementChange(data);
    expect(problems.length).toBeGreaterThan(0);
    expect(withChange(PRESETS.balanced, change)).toEqual(PRESETS.balanced);
  });

  it('is kept as far as it is valid', () => {
    const { change, problems } = readJudgementChange({
      preset: 'eager',
      confidence: 3,
      triggers: { stall: { mode: 'off', threshold: 9 }, anger: {}, complexity: 'off' },
      topics: { refund: 'answer', legal: 'never' },
      rules: [rule, { ...rule, asks: 'panic' }, { ...rule, name: 'kept too' }],
      hours: { timeZone: 'nowhere', open: {} },
    });
    expect(change).toEqual({
      preset: 'eager',
      triggers: { stall: { mode: 'off' } },
      topics: { refund: 'answer' },
      rules: [rule, { ...rule, name: 'kept too' }],
    });
    expect(problems).toHaveLength(7);
  });
});
