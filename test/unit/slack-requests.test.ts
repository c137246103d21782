import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { admit, depthOf, type RawRequest } from '../../adapters/slack/requests.ts';

const SECRET = 'the signing secret';
const NOW = 1_700_000_000_000;

function signed(
  body: string,
  more: { readonly at?: number; readonly contentType?: string; readonly secret?: string } = {},
): RawRequest {
  const timestamp = String(Math.floor((more.at ?? NOW) / 1000));
  const hash = createHmac('sha256', more.secret ?? SECRET)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return { signature: `v0=${hash}`, timestamp, contentType: more.contentType ?? 'application/json', body };
}
const admitted = (request: RawRequest) => admit(request, SECRET, NOW);

describe('a request', () => {
  it('is let in when Slack signed it', () => {
    expect(admitted(signed('{"type":"event_callback"}'))).toEqual({ admitted: { type: 'event_callback' } });
  });

  it.each([
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; charset=utf-8',
    'APPLICATION/X-WWW-FORM-URLENCODED;charset=UTF-8',
  ])('may be a form: %s', (contentType) => {
    expect(admitted(signed('command=%2Fbaton&text=a+b', { contentType }))).toEqual({
      admitted: { command: '/baton', text: 'a b' },
    });
    expect(admitted(signed('payload=%7B%22a%22%3A1%7D', { contentType }))).toEqual({ admitted: { a: 1 } });
  });

  it('may be JSON with a charset', () => {
    expect(admitted(signed('{"a":1}', { contentType: 'application/json; charset=utf-8' }))).toEqual({
      admitted: { a: 1 },
    });
  });

  it.each<[string, RawRequest]>([
    ['it is not signed', { ...signed('{}'), signature: undefined }],
    ['it has no time', { ...signed('{}'), timestamp: undefined }],
    ['its time is no number', { ...signed('{}'), timestamp: 'now' }],
    ['its signature is empty', { ...signed('{}'), signature: '' }],
    ['its signature is cut', { ...signed('{}'), signature: signed('{}').signature?.slice(0, 20) }],
    [
      'its signature is of another version',
      { ...signed('{}'), signature: signed('{}').signature?.replace('v0', 'v1') },
    ],
    ['another app was meant', signed('{}', { secret: 'another secret' })],
    ['its body was changed', { ...signed('{}'), body: '{ }' }],
    ['it is six minutes old', signed('{}', { at: NOW - 360_000 })],
    ['it is 301 seconds old', signed('{}', { at: NOW - 301_000 })],
    ['it is 301 seconds in the future', signed('{}', { at: NOW + 301_000 })],
    ['it is ten years in the future', signed('{}', { at: NOW + 10 * 365 * 86_400_000 })],
    ['it is neither signed nor readable', { ...signed('{'), signature: undefined }],
  ])('is turned away when %s', (_why, request) => {
    expect(admitted(request)).toMatchObject({ status: 401 });
  });

  it.each([-300_000, -1_000, 0, 1_000, 300_000])('may be %d ms off', (off) => {
    expect(admitted(signed('{}', { at: NOW + off }))).toHaveProperty('admitted');
  });

  it('tells of a clock that is wrong', () => {
    expect(admitted(signed('{}', { at: NOW + 400_000 }))).toMatchObject({
      why: expect.stringContaining('400 s in the future'),
    });
  });

  it.each(['{', '', '[]', 'null', '"text"', `${'['.repeat(65)}${']'.repeat(65)}`, `{"a":${'['.repeat(100_000)}`])(
    'is unreadable: %.20s',
    (body) => {
      expect(admitted(signed(body))).toMatchObject({ status: 400 });
    },
  );

  it('is unreadable when the payload of its form is', () => {
    expect(admitted(signed('payload=%7B', { contentType: 'application/x-www-form-urlencoded' }))).toMatchObject({
      status: 400,
    });
  });

  it('may nest 64 deep, and brackets in words do not count', () => {
    const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    expect(admitted(signed(deep(64)))).toHaveProperty('admitted');
    expect(admitted(signed(deep(65)))).toHaveProperty('status', 400);
    expect(depthOf(JSON.stringify({ text: '[[[[ \\" {{{ ' }))).toBe(1);
  });
});
