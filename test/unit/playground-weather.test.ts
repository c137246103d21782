import { describe, expect, it } from 'vitest';
import { ApiError } from '../../playground/slack/api-error.ts';
import { seededChance } from '../../playground/slack/chance.ts';
import { refuseRealSlack } from '../../playground/slack/credentials.ts';
import { makeIds, makeTriggers } from '../../playground/slack/ids.ts';
import { makePace } from '../../playground/slack/pace.ts';
import { signatureHeaders } from '../../playground/slack/signing.ts';
import { type CallFate, calm, changedWeather, drawCallFate, storm } from '../../playground/slack/weather.ts';

const draw = (seed: number, count: number, weather = storm): CallFate[] => {
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => drawCallFate(weather, chance));
};

describe('weather', () => {
  it('repeats with its seed', () => {
    expect(draw(7, 50)).toEqual(draw(7, 50));
    expect(draw(7, 50)).not.toEqual(draw(8, 50));
  });

  it('is fine when calm', () => {
    expect(new Set(draw(1, 200, calm))).toEqual(new Set(['fine']));
  });

  it('draws each fate about as often as it says', () => {
    const fates = draw(3, 20_000);
    for (const fate of ['rateLimited', 'errorBefore', 'resetAfter', 'late'] as const) {
      expect(fates.filter((each) => each === fate).length / fates.length).toBeCloseTo(storm[fate], 1.7);
    }
  });

  it('takes a change that makes sense, and no other', () => {
    expect(changedWeather(calm, { duplicate: 0.5, nonsense: 1 })).toEqual({ ...calm, duplicate: 0.5 });
    expect(() => changedWeather(calm, { duplicate: 2 })).toThrow('duplicate');
    expect(() => changedWeather(calm, { latencyMs: 5 })).toThrow('latencyMs');
  });
});

describe('pace', () => {
  it('allows a burst, then one a second, per channel', () => {
    const pace = makePace({ perSecond: 1, burst: 2 });
    expect([0, 0, 0].map(() => pace.take('C1', 1000))).toEqual([0, 0, 1]);
    expect(pace.take('C2', 1000)).toBe(0);
    expect(pace.take('C1', 2000)).toBe(0);
  });

  it('opens a closed lane only when its time is over', () => {
    const pace = makePace(null);
    pace.close('C1', 2, 1000);
    expect([1000, 2999, 3000].map((at) => pace.secondsClosed('C1', at))).toEqual([2, 1, 0]);
  });
});

describe('ids and triggers', () => {
  it('gives every message a later ts, even within one microsecond', () => {
    const ids = makeIds(() => 1_700_000_000_000);
    expect([ids.ts(), ids.ts()]).toEqual(['1700000000.000000', '1700000000.000001']);
  });

  it('lets a trigger be spent once, and in time', () => {
    let now = 0;
    const triggers = makeTriggers(
      makeIds(() => now),
      () => now,
      3000,
    );
    const [first, second] = [triggers.open('U1'), triggers.open('U2')];
    expect(triggers.spend(first)).toBe('U1');
    expect(() => triggers.spend(first)).toThrow(new ApiError('exchanged_trigger_id'));
    now = 3001;
    expect(() => triggers.spend(second)).toThrow(new ApiError('expired_trigger_id'));
    expect(() => triggers.spend('made up')).toThrow(new ApiError('invalid_trigger_id'));
  });
});

it('signs as Slack documents it', () => {
  expect(
    signatureHeaders('8f742231b10e8888abcd99yyyzzz85a5', 'token=xyzz0WbapA4vBCDEFasx0q6G', 1_531_420_618_000),
  ).toEqual({
    'x-slack-request-timestamp': '1531420618',
    'x-slack-signature': expect.stringMatching(/^v0=[0-9a-f]{64}$/),
  });
});

describe('the playground and the real Slack', () => {
  it('refuses a token that is not its own, and an API that is not its own', () => {
    expect(() => refuseRealSlack({ token: 'xoxb-somebody' })).toThrow('real Slack token');
    expect(() => refuseRealSlack({ apiUrl: 'https://slack.com/api/' })).toThrow('SLACK_API_URL');
    expect(() => refuseRealSlack({ token: 'xoxb-playground-baton', apiUrl: 'http://127.0.0.1:1/api/' })).not.toThrow();
    expect(() => refuseRealSlack({})).not.toThrow();
  });
});
