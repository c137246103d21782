import { describe, expect, it } from 'vitest';
import { amended } from '../../src/admin/amend-change.ts';
import { parseCommand } from '../../src/admin/parse-command.ts';
import { parseHours } from '../../src/admin/parse-hours.ts';
import { parseRule } from '../../src/admin/parse-rule.ts';
import { changeInWords, hoursInWords, ruleInWords } from '../../src/admin/policy-words.ts';
import { typedWords } from '../../src/admin/typed-words.ts';
import { type JudgementChange, PRESETS, withChange } from '../../src/conversation/judgement-policy.ts';

const texts = (typed: string) => typedWords(typed).map(({ text }) => text);

describe('words of a command', () => {
  it.each([
    ['one two', ['one', 'two']],
    ['  one\n two\t', ['one', 'two']],
    ['company="Acme Inc" tier=gold', ['company=Acme Inc', 'tier=gold']],
    ['says “site is down” or „gone“', ['says', 'site is down', 'or', 'gone']],
    ['says «en panne»', ['says', 'en panne']],
    ['company=""', ['company=']],
    ['don’t', ['don’t']],
    ['<#slack:T1:C1|a b>', ['<#slack:T1:C1|a b>']],
    ['a < b', ['a', '<', 'b']],
    ['', []],
  ])('%j', (typed, words) => {
    expect(texts(typed)).toEqual(words);
  });

  it('in quotes are never ours', () => {
    expect(typedWords('when "when"').map(({ quoted }) => quoted)).toEqual([false, true]);
  });

  it('want both halves of their quotes, and an end', () => {
    expect(() => typedWords('says "down')).toThrow('other half');
    expect(() => typedWords('x '.repeat(2_000))).toThrow('too long');
  });
});

describe('a command', () => {
  it.each([
    ['triggers', { verb: 'triggers', words: [], channel: null }],
    ['Preset eager <#slack:T1:C1|acme>', { verb: 'preset', channel: 'slack:T1:C1' }],
    ['status <#slack:T1:C1>', { verb: 'status', channel: 'slack:T1:C1' }],
    ['help Rules', { verb: 'help', about: 'rules' }],
    ['', { verb: 'help', about: '' }],
  ])('%j', (typed, parsed) => {
    expect(parseCommand(typed)).toMatchObject(parsed);
  });

  it.each([
    ['dance', 'I don’t know “dance”'],
    ['constructor', 'I don’t know'],
    ['"help"', 'I don’t know'],
    ['agents', 'Which channel?'],
    ['connect acme', 'pick the channel from the list'],
    ['preset eager #acme', 'pick the channel from the list'],
    ['connect <#slack:T1:C1> <#slack:T1:C2>', 'one channel at most'],
  ])('%j is no command', (typed, why) => {
    expect(() => parseCommand(typed)).toThrow(why);
  });
});

describe('a rule', () => {
  const rule = (typed: string) => parseRule(typedWords(typed));

  it.each([
    ['gold: when tier is gold then escalate', { name: 'gold', when: { tiers: ['gold'] }, asks: 'escalate' }],
    [
      'night shift: when tier is gold or platinum and hours are closed then suppress',
      { name: 'night shift', when: { tiers: ['gold', 'platinum'], hours: 'closed' }, asks: 'suppress' },
    ],
    [
      'when message says “site is down” or "and then" or outage then offer',
      {
        name: 'message says “site is down” or “and then” or “outage”',
        when: { keywords: ['site is down', 'and then', 'outage'] },
        asks: 'offer',
      },
    ],
    [
      'WHEN company is Acme Inc or "Black and Decker" THEN answer',
      {
        name: 'company is Acme Inc or Black and Decker',
        when: { companies: ['Acme Inc', 'Black and Decker'] },
        asks: 'answer',
      },
    ],
  ])('%j', (typed, parsed) => {
    expect(rule(typed)).toEqual(parsed);
  });

  it.each([
    ['tier is gold', '“when” and a “then”'],
    ['when tier is gold', '“when” and a “then”'],
    ['gold when tier is gold then escalate', 'a name and a colon'],
    ['when tier is gold then panic', 'After “then”'],
    ['when tier is gold then escalate now', 'After “then”'],
    ['when mood is bad then escalate', 'I don’t understand “mood is bad”. A condition is'],
    ['when tier then escalate', 'A condition is'],
    ['when then escalate', 'A condition is'],
    ['when tier is gold or then escalate', 'A word is missing'],
    ['when tier is gold and tier is silver then escalate', 'stands “or”'],
    ['when hours are lunch then escalate', '`open` or `closed`'],
    ['when __proto__ is x then escalate', 'A condition is'],
  ])('%j is none', (typed, why) => {
    expect(() => rule(typed)).toThrow(why);
  });

  it('reads as it is typed', () => {
    const typed = 'gold: when tier is gold and message says “down” then escalate';
    expect(ruleInWords(rule(typed))).toBe(typed);
  });
});

describe('opening hours', () => {
  const hours = (typed: string, before = '') =>
    hoursInWords(parseHours(typedWords(typed), before ? parseHours(typedWords(before), null, 'UTC') : null, 'UTC'));

  it.each([
    ['mon-fri 09:00-17:30 Europe/Berlin', '', 'mon–fri 09:00–17:30 (Europe/Berlin)'],
    ['Monday–Friday 9-17:30', '', 'mon–fri 09:00–17:30 (UTC)'],
    ['mon,wed 8:00-12:00', '', 'mon 08:00–12:00, wed 08:00–12:00 (UTC)'],
    [
      'weekdays 9:00-12:00,13:00-17:00 weekend 10:00-12:00',
      '',
      'mon–fri 09:00–12:00 and 13:00–17:00, sat–sun 10:00–12:00 (UTC)',
    ],
    ['fri-mon 10:00-24:00 asia/tokyo', '', 'mon 10:00–24:00, fri–sun 10:00–24:00 (Asia/Tokyo)'],
    ['sat 10:00-14:00', 'mon-fri 09:00-17:00 Europe/Paris', 'mon–fri 09:00–17:00, sat 10:00–14:00 (Europe/Paris)'],
    ['fri off', 'mon-fri 09:00-17:00', 'mon–thu 09:00–17:00 (UTC)'],
    ['fri 9:00-13:00', 'mon-fri 09:00-17:00', 'mon–thu 09:00–17:00, fri 09:00–13:00 (UTC)'],
    ['America/New_York', 'mon 09:00-17:00', 'mon 09:00–17:00 (America/New_York)'],
  ])('%j after %j', (typed, before, words) => {
    expect(hours(typed, before)).toBe(words);
  });

  it.each([
    ['', 'Say days and times'],
    ['mon-fri', 'Say days and times'],
    ['mon 10:00-12:00 sat', 'Say days and times'],
    ['09:00-17:00', 'days before the times'],
    ['Europe/Berlin', 'Say days and times'],
    ['mon 17:00-09:00', 'past midnight is two days'],
    ['mon 09:00-25:00', 'Times are written'],
    ['mon 09:60-10:00', 'Times are written'],
    ['mon 9:00', 'Times are written'],
    ['mon 09:00-17:00 berlin', 'Do you mean `Europe/Berlin`?'],
    ['mon 09:00-17:00 atlantis', 'I don’t understand “atlantis”'],
    ['someday 09:00-17:00', 'I don’t understand “someday”'],
  ])('%j are none', (typed, why) => {
    expect(() => hours(typed)).toThrow(why);
  });
});

describe('two changes one after the other', () => {
  const rules = [{ name: 'gold', when: { tiers: ['gold'] }, asks: 'escalate' }] as const;
  const first: JudgementChange = {
    preset: 'cautious',
    triggers: { stall: { threshold: 0.9 }, complexity: { mode: 'off' } },
    topics: { refund: 'answer' },
    confidence: 0.2,
    rules,
  };
  const further: readonly JudgementChange[] = [
    {},
    { triggers: { stall: { mode: 'shadow' } } },
    { topics: { legal: 'offer' }, confidence: 0.9 },
    { preset: 'eager' },
    { preset: 'eager', topics: { legal: 'offer' } },
    { hours: null, rules: [] },
  ];

  it.each(further)('are as one: then %j', (change) => {
    const oneByOne = withChange(withChange(PRESETS.balanced, first), change);
    expect(withChange(PRESETS.balanced, amended(first, change))).toEqual(oneByOne);
  });

  it('are refused by the name of the field when they can’t be', () => {
    expect(() => amended(first, { confidence: 3 })).toThrow('confidence: must be between 0 and 1');
  });

  it('are told in words', () => {
    expect(changeInWords(first)).toEqual([
      'preset cautious',
      'stall from 0.9',
      'complexity off',
      'refund: answer',
      'confidence 0.2',
      '1 rule',
    ]);
  });
});
