import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import { durationInWords, parseDuration, parseSize, sizeInWords } from '../../src/admin/amounts.ts';
import { parseFiles } from '../../src/admin/carrying-commands.ts';
import { MOST_ROUTES, readCasesChange } from '../../src/admin/cases-change.ts';
import { parseAttribute } from '../../src/admin/channel-command.ts';
import { parseRatings } from '../../src/admin/ending-commands.ts';
import { helpCard } from '../../src/admin/help-card.ts';
import { parseCommand } from '../../src/admin/parse-command.ts';
import { parseRoute } from '../../src/admin/parse-route.ts';
import { routesCard } from '../../src/admin/route-words.ts';
import { parseClock, parseTarget, withTarget } from '../../src/admin/target-commands.ts';
import { calleeIn, typedWords } from '../../src/admin/typed-words.ts';
import { parseWaiting, withWaits } from '../../src/admin/waiting-commands.ts';
import { amendedCases, type CasesChange, withCases, withMovedChannel } from '../../src/conversation/cases-policy.ts';
import { defaultPolicy } from '../../src/conversation/policy.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BILLING = 'slack:T1:C1';
const ACME = 'slack:T1:C2';
const TO = `to <#${BILLING}|billing>`;
const ANA = '<@slack:U1>';
const ON_CALL = '<!group^slack:S1|@oncall>';

describe('a length of time', () => {
  const long = (typed: string) => parseDuration(typed, { least: 1_000, most: 60 * DAY }, '3m');

  it.each([
    ['90s', 90_000],
    ['3m', 3 * MINUTE],
    ['3 minutes', 3 * MINUTE],
    ['1h30m', 90 * MINUTE],
    ['1 hour and 30 min', 90 * MINUTE],
    ['1.5h', 90 * MINUTE],
    ['1,5 H', 90 * MINUTE],
    ['2d', 2 * DAY],
    ['2 weeks', 14 * DAY],
  ])('%j', (typed, ms) => {
    expect(long(typed)).toBe(ms);
  });

  it.each(['3', 'soon', '3x', 'm3', '3m!', '-3m', '3m 4', '1e3m', `${'1m'.repeat(40)}`])('%j is none', (typed) => {
    expect(() => long(typed)).toThrow('is no length of time');
  });

  it.each(['0s', '61d', '999999w'])('%j is too little or too much', (typed) => {
    expect(() => long(typed)).toThrow('must be between 1 second and 60 days');
  });

  it.each([
    [0, '0 seconds'],
    [1_000, '1 second'],
    [90 * MINUTE, '1 hour 30 minutes'],
    [14 * DAY, '14 days'],
  ])('%j is said in words', (ms, words) => {
    expect(durationInWords(ms)).toBe(words);
  });
});

describe('a size', () => {
  const size = (typed: string) => parseSize(typed, { least: 1_000, most: 100_000_000 }, 'most 25MB');

  it('is typed and said', () => {
    expect([size('25MB'), size('500 kb'), size('1,5 mb')]).toEqual([25_000_000, 500_000, 1_500_000]);
    expect([sizeInWords(25_000_000), sizeInWords(1_500_000), sizeInWords(500_000)]).toEqual([
      '25 MB',
      '1.5 MB',
      '500 kB',
    ]);
  });

  it.each([
    ['25', 'is no size'],
    ['big', 'is no size'],
    ['1GB', 'must be between 1 kB and 100 MB'],
    ['0MB', 'must be between'],
  ])('%j is none', (typed, why) => {
    expect(() => size(typed)).toThrow(why);
  });
});

describe('people and groups', () => {
  const callee = (typed: string) => typedWords(typed).map(calleeIn);

  it('are those that were picked from the list', () => {
    expect(callee(`${ANA} <@slack:U2|ben> ${ON_CALL}`)).toEqual([
      { person: 'slack:U1' },
      { person: 'slack:U2' },
      { group: 'slack:S1' },
    ]);
  });

  it.each(['@ana', 'ana', '"<@slack:U1>"', '<#slack:T1:C1|x>', '<!here>', '<@>', '@here'])('%j is nobody', (typed) => {
    expect(callee(typed)).toEqual([null]);
  });
});

describe('a route', () => {
  const route = (typed: string) => {
    const parsed = parseCommand(`routes add ${typed}`);
    return 'words' in parsed ? parseRoute(parsed.words.slice(1)) : null;
  };
  const when = (typed: string) => route(`one ${TO} when ${typed}`)?.when;

  it('has a name, a channel, conditions and whom it calls', () => {
    expect(route(`billing ${TO} when topic refund,billing tier gold call ${ANA}`)).toEqual({
      name: 'billing',
      to: BILLING,
      when: { topics: ['refund', 'billing'], tiers: ['gold'] },
      call: [{ text: ANA, quoted: false }],
    });
  });

  it.each([
    ['company Acme', { companies: ['Acme'] }],
    ['company "Acme Inc"', { companies: ['Acme Inc'] }],
    ['company Acme Inc or "Smith, Jones & Co"', { companies: ['Acme Inc', 'Smith, Jones & Co'] }],
    ['company is Acme and tier is gold', { companies: ['Acme'], tiers: ['gold'] }],
    ['company=Acme tier=gold', { companies: ['Acme'], tiers: ['gold'] }],
    ['company="Acme Inc"', { companies: ['Acme Inc'] }],
    ['topics refund, credit card , tax', { topics: ['refund', 'credit card', 'tax'] }],
    ['languages German or fr', { languages: ['de', 'fr'] }],
    [`channel <#${ACME}|ext-acme>`, { channels: [ACME] }],
    [`channel <#${ACME}|ext-acme>, <#${BILLING}|b>`, { channels: [ACME, BILLING] }],
    [`channel <#${ACME}|ext-acme>,<#${BILLING}|b>`, { channels: [ACME, BILLING] }],
    ['topic "when" or "call"', { topics: ['when', 'call'] }],
    ['topic constructor,__proto__', { topics: ['constructor', '__proto__'] }],
  ])('holds when %j', (typed, conditions) => {
    expect(when(typed)).toEqual(conditions);
  });

  it('may have any name', () => {
    expect(route(`talk to sales: ${TO} when tier gold`)?.name).toBe('talk to sales');
    expect(route(`"when in doubt" ${TO} when tier gold`)?.name).toBe('when in doubt');
    expect(route(`late when tier gold ${TO}`)).toMatchObject({ name: 'late', to: BILLING, when: { tiers: ['gold'] } });
  });

  it.each([
    ['', 'Say where to'],
    ['billing to support when tier gold', 'Behind “to” stands one channel'],
    ['billing to #support when tier gold', 'pick the channel from the list'],
    [`${TO} when tier gold`, 'Give the route a name'],
    [`${'x'.repeat(81)} ${TO} when tier gold`, 'at most 80 characters'],
    [`billing ${TO}`, 'Say when it holds'],
    [`billing ${TO} when`, 'Say when it holds'],
    [`billing ${TO} when mood is bad`, 'I don’t understand “mood is bad”'],
    [`billing ${TO} when tier`, 'A word is missing behind “tier”'],
    [`billing ${TO} when tier or`, 'A word is missing behind “tier”'],
    [`billing ${TO} when tier gold tier silver`, '“tier” stands there twice'],
    [`billing ${TO} when language klingon`, 'I can’t tell “klingon”'],
    [`billing ${TO} when channel acme`, 'is no channel that I know'],
    [`billing ${TO} <#${ACME}|a> when tier gold`, 'stands one channel'],
  ])('%j is none', (typed, why) => {
    expect(() => route(typed)).toThrow(why);
  });
});

it('as many routes as there may be fit into one answer', () => {
  const words = Array.from({ length: 20 }, (_, n) => `${n} `.padEnd(80, 'x'));
  const route = {
    name: 'n'.repeat(80),
    when: { topics: words, companies: words },
    to: BILLING,
    calls: { group: 'slack:S1' },
  };
  const card = routesCard(
    Array.from({ length: MOST_ROUTES }, () => route),
    '#home',
    () => `#${'c'.repeat(79)}`,
  );
  expect(JSON.stringify(render(card))).toContain('50. ');
  expect(render(helpCard('admin')).blocks.length).toBeGreaterThan(0);
});

describe('how long people wait', () => {
  const waits = (typed: string, before: CasesChange = {}) =>
    withWaits(before, defaultPolicy, parseWaiting(typedWords(typed)));

  it('is kept whole, whatever of it was named', () => {
    expect(waits('remind 5m')).toEqual({
      claimReminderMs: 5 * MINUTE,
      claimOverdueMs: 8 * MINUTE,
      claimGiveUpMs: 20 * MINUTE,
    });
    expect(waits('remind 1m call after 2 minutes leave 1h', { onCall: null })).toEqual({
      onCall: null,
      claimReminderMs: MINUTE,
      claimOverdueMs: 2 * MINUTE,
      claimGiveUpMs: HOUR,
    });
    expect(waits('leave 30m', { claimReminderMs: 1_000 })).toMatchObject({
      claimReminderMs: 1_000,
      claimGiveUpMs: 30 * MINUTE,
    });
  });

  it.each([
    ['remind 10m', 'First agents are reminded'],
    ['call 30m', 'after 3 minutes, 30 minutes and 20 minutes'],
    ['remind 3m call 3m', 'First agents are reminded'],
    ['remind', 'Say how long'],
    ['3m 8m 20m', 'I don’t understand “3m 8m 20m” there'],
    ['remind 3m remind 4m', 'stands there twice'],
    ['leave 30d', 'must be between'],
  ])('%j can’t be', (typed, why) => {
    expect(() => waits(typed)).toThrow(why);
  });
});

describe('what a tier is promised', () => {
  const change = (typed: string, before: CasesChange = {}) =>
    withTarget(before, parseTarget(typedWords(typed))).targets;
  const gold = { tier: 'gold', firstReplyMs: 15 * MINUTE, resolutionMs: 4 * HOUR };

  it.each([
    ['gold first-reply 15m resolution 4h', gold],
    ['gold first reply 15m resolution 4h', gold],
    ['"remove it" resolution 4h', { tier: 'remove it', firstReplyMs: null, resolutionMs: 4 * HOUR }],
    ['very important first-reply 1m', { tier: 'very important', firstReplyMs: MINUTE, resolutionMs: null }],
    ['default first-reply 1h', { tier: null, firstReplyMs: HOUR, resolutionMs: null }],
    ['"default" first-reply 1h', { tier: 'default', firstReplyMs: HOUR, resolutionMs: null }],
  ])('%j', (typed, target) => {
    expect(change(typed)).toEqual([target]);
  });

  it('changes by what is named, and goes with its last promise', () => {
    const before = { targets: [gold, { tier: null, firstReplyMs: 1, resolutionMs: null }] };
    expect(change('GOLD first-reply 5m', before)).toContainEqual({ ...gold, tier: 'GOLD', firstReplyMs: 5 * MINUTE });
    expect(change('gold first-reply 5m', before)).toHaveLength(2);
    expect(change('gold first-reply off resolution off', before)).toEqual(before.targets.slice(1));
    expect(change('default first-reply off', before)).toEqual([gold]);
  });

  it.each([
    ['gold', 'for which tier and how fast'],
    ['first-reply 15m', 'for which tier'],
    ['gold first-reply', 'Say how long'],
    ['gold first-reply soon', 'is no length of time'],
    ['gold first-reply 4h resolution 1h', 'can’t be solved before its first reply'],
  ])('%j can’t be', (typed, why) => {
    expect(() => change(typed)).toThrow(why);
  });

  it('has clocks that stop or run', () => {
    const clock = (typed: string) => parseClock(typedWords(typed));
    expect(clock('customer stop closed run')).toEqual({ forCustomer: true, whenClosed: false });
    expect(clock('closed stop')).toEqual({ whenClosed: true });
    for (const typed of ['', 'customer', 'customer maybe', 'stop', 'customer stop run'])
      expect(() => clock(typed)).toThrow('Say');
  });
});

describe('the end of a case, files, and the owner of an account', () => {
  it('are typed in a few words', () => {
    const ratings = (typed: string) => parseRatings(typedWords(typed));
    expect(ratings('on quiet 14d recommendation off')).toEqual({
      rating: true,
      quietMs: 14 * DAY,
      recommendation: false,
    });
    expect(ratings('quiet off')).toEqual({ quietMs: 0 });
    expect(() => ratings('maybe')).toThrow('Say `on` or `off`');
    expect(() => ratings('quiet')).toThrow('Say how long');
    const files = (typed: string) => parseFiles(typedWords(typed));
    expect(files('most 25 MB count 10')).toEqual({ mostBytes: 25_000_000, most: 10 });
    expect(files('count 0')).toEqual({ most: 0 });
    for (const typed of ['10', 'count ten', 'count 51', 'most 2GB', 'most']) expect(() => files(typed)).toThrow();
  });

  it('the owner is a person who was picked', () => {
    const attribute = (text: string) => parseAttribute({ text, quoted: false });
    expect(attribute(`owner=${ANA}`)).toEqual({ owner: 'slack:U1' });
    expect(attribute('owner=off')).toEqual({ owner: null });
    expect(attribute('tier=off')).toEqual({ tier: 'off' });
    for (const text of ['owner=@ana', `owner=${ON_CALL}`])
      expect(() => attribute(text)).toThrow('The owner is one person');
  });
});

describe('what admins changed of how cases are worked', () => {
  const route = { name: 'billing', when: { topics: ['refund'] }, to: BILLING, calls: null };
  const change: CasesChange = {
    claimReminderMs: MINUTE,
    onCall: { group: 'slack:S1' },
    routes: [route],
    targets: [{ tier: null, firstReplyMs: MINUTE, resolutionMs: null }],
    clockStops: { whenClosed: false },
    asking: { quietMs: 0 },
    files: { most: 3 },
  };

  it('is laid over the policy, each setting by itself', () => {
    const { judgement, ...after } = withCases(defaultPolicy, change);
    expect(judgement).toBe(defaultPolicy.judgement);
    expect(after).toMatchObject({
      claimReminderMs: MINUTE,
      claimOverdueMs: defaultPolicy.claimOverdueMs,
      clockStops: { forCustomer: true, whenClosed: false },
      asking: { rating: true, recommendation: false, quietMs: 0 },
      files: { mostBytes: defaultPolicy.files.mostBytes, most: 3 },
    });
    expect(withCases(defaultPolicy, {})).toEqual(defaultPolicy);
  });

  it('is, with another one, as both one after the other', () => {
    const further: CasesChange = { asking: { rating: false }, routes: [], onCall: null };
    expect(withCases(defaultPolicy, amendedCases(change, further))).toEqual(
      withCases(withCases(defaultPolicy, change), further),
    );
  });

  it('is read as it was written', () => {
    expect(readCasesChange(JSON.parse(JSON.stringify(change)))).toEqual(change);
    expect(readCasesChange({ ...change, agentsChannel: 'x', judgement: {} })).toEqual(change);
  });

  it('is read but for what is not valid: that never stops a start', () => {
    const problems: string[] = [];
    const read = readCasesChange(
      {
        claimReminderMs: 'soon',
        onCall: { person: 'p', group: 'g' },
        reactionsWork: null,
        routes: [route, { ...route, when: { ...route.when, mood: ['bad'] } }, null, { ...route, to: '' }],
        targets: [
          { tier: 'gold', firstReplyMs: -1, resolutionMs: null },
          { tier: 'x', firstReplyMs: 60_000, resolutionMs: null, later: 1 },
        ],
        clockStops: [],
        asking: { rating: 'yes', quietMs: DAY },
        files: 7,
        from: 'a newer program',
      },
      (problem) => problems.push(problem),
    );
    expect(read).toEqual({
      routes: [route],
      targets: [{ tier: 'x', firstReplyMs: 60_000, resolutionMs: null }],
      clockStops: {},
      asking: { quietMs: DAY },
    });
    expect(problems).toEqual([
      'claimReminderMs is not valid',
      'onCall is not valid',
      'routes[1] is not valid',
      'routes[2] is not valid',
      'routes[3] is not valid',
      'targets[0] is not valid',
      'reactionsWork is not valid',
      'asking.rating is not valid',
      'files holds no settings',
    ]);
  });

  it.each([null, undefined, 7, 'x', [], Object.create(null)])('is nothing where %j stands', (stored) => {
    expect(readCasesChange(stored)).toEqual({});
  });

  it('follows a channel to its new address', () => {
    const there: CasesChange = { routes: [route, { ...route, when: { channels: [ACME] } }] };
    const moved = withMovedChannel(withMovedChannel(there, BILLING, 'new'), ACME, 'acme');
    expect(moved.routes).toEqual([
      { ...route, to: 'new' },
      { ...route, to: 'new', when: { channels: ['acme'] } },
    ]);
    expect(withMovedChannel(there, 'elsewhere', 'new')).toBe(there);
  });
});
