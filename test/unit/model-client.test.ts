import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBreaker } from '../../src/model/breaker.ts';
import { costMicros, estimateTokens, reportedTokens } from '../../src/model/tokens.ts';
import { type ModelStage, PASSAGE, raiseModel, worded } from '../support/model-stage.ts';

let stage: ModelStage;
beforeAll(async () => {
  stage = await raiseModel();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.pretend.setMood({ mood: 'good' });
  stage.pretend.setCustoms({});
  stage.calls.length = 0;
  stage.logged.length = 0;
  stage.usage.breaks = false;
});

const asked = (): number => stage.pretend.heard.length;

describe('an answer', () => {
  it('comes in sentences that stand in the passage, and is counted', async () => {
    const said = await worded(stage.model({ priceInPerMillion: 2, priceOutPerMillion: 8 }));
    expect(said).toEqual([
      'Here is how:',
      'Open the sign-in page, click Forgot password and enter the email address of your account.',
      'We send you a link that is valid for 60 minutes.',
    ]);
    const [call] = stage.calls;
    expect(call).toMatchObject({ tenant: 't1', conversation: 'c1', purpose: 'wording', ended: 'used' });
    expect(call?.tokensIn).toBeGreaterThan(100);
    expect(call?.costMicros).toBe((call?.tokensIn ?? 0) * 2 + (call?.tokensOut ?? 0) * 8);
  });

  it.each([
    ['wants max_completion_tokens', { refusesMaxTokens: true }],
    ['wants no temperature', { refusesTemperature: true }],
    ['knows no stream_options', { refusesStreamOptions: true }],
    ['wants none of them', { refusesMaxTokens: true, refusesTemperature: true, refusesStreamOptions: true }],
    ['never streams', { neverStreams: true }],
    ['reports no usage', { reportsNoUsage: true }],
  ])('comes from an endpoint that %s', async (_, customs) => {
    stage.pretend.setCustoms(customs);
    const model = stage.model();
    expect(await worded(model)).toHaveLength(3);
    expect(stage.calls[0]?.tokensIn).toBeGreaterThan(100);
    const before = asked();
    expect(await worded(model, { conversation: 'c2' })).toHaveLength(3);
    expect(asked() - before).toBe(1);
  });

  it('of a model that thinks aloud is what it says after that', async () => {
    const text = '<think>\nThe passage says: look in the spam folder.\n</think>\n\nLook in your spam folder first.';
    stage.pretend.setMood({ mood: 'says', text });
    expect(await worded(stage.model())).toEqual(['Look in your spam folder first.']);
    stage.pretend.setMood({ mood: 'says', text: '<think>Look in your spam folder first.' });
    expect(await worded(stage.model())).toEqual([]);
  });

  it('keeps the lines of a list when its sentences are joined', async () => {
    stage.pretend.setMood({ mood: 'says', text: '- Starter: 9 €\n- Pro: 29 €\nPaying yearly saves two months.' });
    const passages = [
      { ...PASSAGE, title: 'Plans', text: '- Starter: 9 €\n- Pro: 29 €\n\nPaying yearly saves two months.' },
    ];
    expect((await worded(stage.model(), { passages })).join(' ')).toBe(
      '• Starter: 9 € \n• Pro: 29 € \nPaying yearly saves two months.',
    );
  });

  it('can be that there is none, which is no failure', async () => {
    stage.pretend.setMood({ mood: 'says', text: '' });
    const model = stage.model();
    for (let turn = 0; turn < 6; turn++) expect(await worded(model, { conversation: `n${turn}` })).toEqual([]);
    expect(model.state().breaker).toBe('closed');
    expect(stage.calls[0]?.ended).toBe('refused');
  });

  it('that was cut off ends with its last whole sentence', async () => {
    stage.pretend.setMood({
      mood: 'says',
      text: 'Look in your spam folder first. Look in your spam',
      finish: 'length',
    });
    expect(await worded(stage.model())).toEqual(['Look in your spam folder first.']);
  });
});

describe('when it fails', () => {
  it.each(['error-500', 'busy', 'reset'] as const)('%s once: it is asked again, once', async (how) => {
    stage.pretend.setMood({ mood: 'failing', how, times: 1 });
    const before = asked();
    expect(await worded(stage.model())).toHaveLength(3);
    expect(asked() - before).toBe(2);
  });

  it.each([
    ['error-500', 2],
    ['busy', 2],
    ['reset', 2],
    ['wrong-key', 1],
    ['redirect', 2],
    ['cut', 1],
    ['ends-early', 1],
    ['error-in-stream', 1],
    ['login-page', 1],
    ['garbage', 1],
    ['bad-json', 1],
    ['empty', 1],
  ] as const)('%s: nothing is said after %i tries, the call is counted, the key is nowhere', async (how, tries) => {
    stage.pretend.setMood({ mood: 'failing', how });
    const before = asked();
    expect(await worded(stage.model())).toEqual([]);
    expect(asked() - before).toBe(tries);
    expect(stage.calls).toHaveLength(1);
    expect(JSON.stringify([stage.calls, stage.logged])).not.toContain(stage.pretend.apiKey.slice(3, 12));
  });

  it('a retry that would come too late is not made', async () => {
    stage.pretend.setMood({ mood: 'failing', how: 'busy' });
    stage.pretend.setCustoms({ retryAfter: 60 });
    const before = asked();
    expect(await worded(stage.model())).toEqual([]);
    expect(asked() - before).toBe(1);
  });

  it('nobody listens at the address', async () => {
    expect(await worded(stage.model({ baseUrl: 'http://127.0.0.1:1/v1', firstWordsMs: 1_000 }))).toEqual([]);
    expect(stage.calls[0]?.ended).toBe('failed');
  });
});

describe('when it is slow', () => {
  it.each([
    ['says nothing', { how: 'hangs', ms: 0 }],
    ['begins too late', { how: 'late', ms: 5_000 }],
  ] as const)('%s: it is given up at the limit for first words', async (_, mood) => {
    stage.pretend.setMood({ mood: 'slow', ...mood });
    const began = performance.now();
    expect(await worded(stage.model({ firstWordsMs: 150 }))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(stage.calls[0]?.ended).toBe('too-late');
  });

  it('trickles: what was complete by the limit stands', async () => {
    stage.pretend.setMood({ mood: 'slow', how: 'trickles', ms: 60 });
    const began = performance.now();
    const said = await worded(stage.model({ timeoutMs: 600 }));
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(said.length).toBeLessThan(3);
    expect(stage.calls[0]?.ended).toBe('too-late');
  });

  it('whoever asked can call it off', async () => {
    stage.pretend.setMood({ mood: 'slow', how: 'hangs', ms: 0 });
    const calledOff = new AbortController();
    const answer = worded(stage.model(), { signal: calledOff.signal });
    calledOff.abort();
    expect(await answer).toEqual([]);
    const before = asked();
    expect(await worded(stage.model(), { signal: calledOff.signal })).toEqual([]);
    expect(asked()).toBe(before);
  });
});

describe('the breaker', () => {
  it('opens after five failures in a row, tries one call after 30 s, and closes when that went well', async () => {
    const model = stage.model();
    stage.pretend.setMood({ mood: 'failing', how: 'wrong-key' });
    for (let turn = 0; turn < 5; turn++) await worded(model);
    expect(model.state().breaker).toBe('open');
    const before = asked();
    expect(await worded(model)).toEqual([]);
    expect(asked()).toBe(before);
    stage.clock.now += 30_000;
    expect(await worded(model)).toEqual([]);
    expect(asked()).toBe(before + 1);
    expect(model.state().breaker).toBe('open');
    stage.clock.now += 30_000;
    stage.pretend.setMood({ mood: 'good' });
    expect(await worded(model)).toHaveLength(3);
    expect(model.state()).toEqual({ breaker: 'closed', calls: 0 });
  });

  it('lets one probe through, and another when that was called off', () => {
    const breaker = openBreaker(1, 10);
    breaker.failed(0);
    expect([breaker.mayCall(9), breaker.mayCall(10), breaker.mayCall(10)]).toEqual([false, true, false]);
    breaker.calledOff();
    expect(breaker.mayCall(10)).toBe(true);
    breaker.failed(10);
    expect(breaker.mayCall(19)).toBe(false);
  });

  it('a success in between starts the count again', () => {
    const breaker = openBreaker(2, 10);
    breaker.failed(0);
    breaker.succeeded();
    breaker.failed(1);
    expect(breaker.state()).toBe('closed');
  });
});

describe('the budget', () => {
  it('of a conversation ends, another goes on', async () => {
    const model = stage.model({ tokensPerConversation: 2_000 });
    const answers: number[] = [];
    for (let turn = 0; turn < 12; turn++) answers.push((await worded(model, { conversation: 'long' })).length);
    expect(answers[0]).toBe(3);
    expect(answers.at(-1)).toBe(0);
    expect(await worded(model, { conversation: 'other' })).toHaveLength(3);
  });

  it('of a day ends at midnight UTC', async () => {
    const model = stage.model({ tokensPerDay: 2_000 });
    for (let turn = 0; turn < 12; turn++) await worded(model, { conversation: `d${turn}` });
    expect(await worded(model, { conversation: 'late' })).toEqual([]);
    stage.clock.now += 86_400_000;
    expect(await worded(model, { conversation: 'next' })).toHaveLength(3);
  });

  it('can not be overspent by asking at the same time', async () => {
    const model = stage.model({ tokensPerDay: 2_500 });
    const said = await Promise.all(Array.from({ length: 6 }, (_, turn) => worded(model, { conversation: `p${turn}` })));
    expect(said.filter((sentences) => sentences.length > 0).length).toBeLessThan(6);
    expect(stage.calls.reduce((sum, call) => sum + call.tokensIn + call.tokensOut, 0)).toBeLessThanOrEqual(2_500);
  });

  it('is kept when nobody can tell what was spent: it is not asked', async () => {
    stage.usage.breaks = true;
    const before = asked();
    expect(await worded(stage.model())).toEqual([]);
    expect(asked()).toBe(before);
  });

  it('so many calls at once are enough', async () => {
    stage.pretend.setMood({ mood: 'slow', how: 'late', ms: 50 });
    const before = asked();
    await Promise.all(Array.from({ length: 12 }, (_, turn) => worded(stage.model({}), { conversation: `x${turn}` })));
    const one = stage.model();
    await Promise.all(Array.from({ length: 12 }, (_, turn) => worded(one, { conversation: `y${turn}` })));
    expect(asked() - before).toBe(12 + 8);
    expect(one.state().calls).toBe(0);
  });
});

describe('tokens', () => {
  it('are estimated high, and in every script', () => {
    expect(estimateTokens('')).toBe(0);
    expect(estimateTokens('one two three')).toBe(5);
    expect(estimateTokens('設定')).toBe(2);
  });

  it('are believed when they are a count', () => {
    expect(reportedTokens({ prompt_tokens: 3, completion_tokens: 4 })).toEqual({ tokensIn: 3, tokensOut: 4 });
    for (const usage of [
      null,
      'x',
      {},
      { prompt_tokens: -1, completion_tokens: 4 },
      { prompt_tokens: 1e12, completion_tokens: 0 },
    ])
      expect(reportedTokens(usage)).toBeNull();
  });

  it('cost what a million of them costs', () => {
    expect(
      costMicros({ tokensIn: 1_000_000, tokensOut: 500_000 }, { priceInPerMillion: 0.5, priceOutPerMillion: 2 }),
    ).toBe(1_500_000);
  });
});
