import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { isHopeless, toDeliveryError, toLookUpError } from '../../adapters/slack/errors.ts';
import { DeliveryDelayed, DeliveryRefused } from '../../src/channel/channel.ts';

const says = (error: string) => new WebAPIPlatformError({ ok: false, error });
const http = (status: number) => new WebAPIHTTPError(status, '', {}, '');
const broken = (code: string) =>
  new WebAPIRequestError(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));
const brokenTwice = (...codes: string[]) =>
  new WebAPIRequestError(
    new TypeError('fetch failed', {
      cause: new AggregateError(codes.map((code) => Object.assign(new Error(code), { code }))),
    }),
  );

describe('a failed call', () => {
  it.each<[string, unknown, 'DeliveryRefused' | 'DeliveryDelayed' | 'DeliveryUnclear']>([
    ['a channel that is not there', says('channel_not_found'), 'DeliveryRefused'],
    ['a bot that was removed', says('not_in_channel'), 'DeliveryRefused'],
    ['an archived channel', says('is_archived'), 'DeliveryRefused'],
    ['a restricted channel', says('restricted_action'), 'DeliveryRefused'],
    ['blocks that Slack does not take', says('invalid_blocks'), 'DeliveryRefused'],
    ['a missing scope', says('missing_scope'), 'DeliveryRefused'],

    ['a rate limit', new WebAPIRateLimitedError(7), 'DeliveryDelayed'],
    ['a rate limit in the answer', says('ratelimited'), 'DeliveryDelayed'],
    ['a rate limit of posting', says('rate_limited'), 'DeliveryDelayed'],
    ['a workspace that is moving', says('team_added_to_org'), 'DeliveryDelayed'],
    ['a revoked token', says('token_revoked'), 'DeliveryDelayed'],
    ['an app that was removed', says('account_inactive'), 'DeliveryDelayed'],
    ['a proxy that forbids', http(403), 'DeliveryDelayed'],
    ['nobody listening', broken('ECONNREFUSED'), 'DeliveryDelayed'],
    ['no such host', broken('ENOTFOUND'), 'DeliveryDelayed'],
    ['no name server', broken('EAI_AGAIN'), 'DeliveryDelayed'],
    ['a connection that never stood', broken('UND_ERR_CONNECT_TIMEOUT'), 'DeliveryDelayed'],
    ['nobody listening on any address', brokenTwice('ECONNREFUSED', 'ENETUNREACH'), 'DeliveryDelayed'],

    ['an internal error', says('internal_error'), 'DeliveryUnclear'],
    ['a fatal error', says('fatal_error'), 'DeliveryUnclear'],
    ['a timeout inside Slack', says('request_timeout'), 'DeliveryUnclear'],
    ['an unavailable service', says('service_unavailable'), 'DeliveryUnclear'],
    ['a page of HTML', says('<!doctype html><title>Oops</title>'), 'DeliveryUnclear'],
    ['an answer without an error code', new WebAPIPlatformError({ ok: false } as never), 'DeliveryUnclear'],
    ['HTTP 500', http(500), 'DeliveryUnclear'],
    ['HTTP 502', http(502), 'DeliveryUnclear'],
    ['HTTP 503', http(503), 'DeliveryUnclear'],
    ['HTTP 504', http(504), 'DeliveryUnclear'],
    ['HTTP 408', http(408), 'DeliveryUnclear'],
    [
      'no answer in time',
      new WebAPIRequestError(new DOMException('timed out', 'TimeoutError') as unknown as Error),
      'DeliveryUnclear',
    ],
    ['an answer cut short', new DOMException('timed out', 'TimeoutError'), 'DeliveryUnclear'],
    ['a reset connection', broken('ECONNRESET'), 'DeliveryUnclear'],
    ['a closed connection', broken('UND_ERR_SOCKET'), 'DeliveryUnclear'],
    ['one address refused, another reset', brokenTwice('ECONNREFUSED', 'ECONNRESET'), 'DeliveryUnclear'],
    ['anything else', new Error('what is this'), 'DeliveryUnclear'],
    ['not even an error', undefined, 'DeliveryUnclear'],
  ])('by %s', (_what, error, meaning) => {
    expect(toDeliveryError(error).name).toBe(meaning);
  });

  it('by a rate limit waits as long as Slack says', () => {
    expect(toDeliveryError(new WebAPIRateLimitedError(7))).toMatchObject({ retryAfterMs: 7_000 });
  });

  it('keeps the code of Slack', () => {
    expect(toDeliveryError(says('is_archived'))).toMatchObject({ code: 'is_archived' });
  });

  it('keeps what went wrong as its cause', () => {
    const error = says('is_archived');
    expect(toDeliveryError(error).cause).toBe(error);
  });

  it('that is already understood stays as it is', () => {
    const refused = new DeliveryRefused('content_too_long');
    expect(toDeliveryError(refused)).toBe(refused);
  });

  it('to look something up is repeated when its end is unknown', () => {
    expect(toLookUpError(http(500))).toBeInstanceOf(DeliveryDelayed);
    expect(toLookUpError(says('channel_not_found'))).toBeInstanceOf(DeliveryRefused);
  });

  it('is hopeless when Slack says no, and not when it says nothing', () => {
    expect([says('invalid_auth'), says('missing_scope')].map(isHopeless)).toEqual([true, true]);
    expect([http(500), says('internal_error'), broken('ECONNREFUSED')].map(isHopeless)).toEqual([false, false, false]);
  });
});
