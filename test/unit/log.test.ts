import { describe, expect, it } from 'vitest';
import { openLog } from '../../src/log.ts';

function logTo(lines: string[], secrets: readonly string[] = []) {
  return openLog({ level: 'info', secrets, to: { write: (line) => lines.push(line) } });
}

function lineOf(facts: object, message = 'said', secrets: readonly string[] = []): string {
  const lines: string[] = [];
  logTo(lines, secrets).info(facts, message);
  expect(lines).toHaveLength(1);
  expect(() => JSON.parse(lines[0] ?? '')).not.toThrow();
  return lines[0] ?? '';
}

it('writes one JSON object a line, with its component', () => {
  const lines: string[] = [];
  logTo(lines).child({ component: 'queue' }).warn({ timer: 'claim-overdue' }, 'late');
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    component: 'queue',
    timer: 'claim-overdue',
    msg: 'late',
  });
});

it('keeps quiet below its level', () => {
  const lines: string[] = [];
  logTo(lines).debug({}, 'hush');
  expect(lines).toEqual([]);
});

it('lets nobody forge a line', () => {
  const line = lineOf({ text: 'hi\r\n{"level":"fatal"}\u2028{"level":"fatal"}' }, 'a\nb\u0085c');
  expect(line.trimEnd()).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
  expect(JSON.parse(line)).toMatchObject({
    text: 'hi\r\n{"level":"fatal"}\u2028{"level":"fatal"}',
    msg: 'a\nb\u0085c',
  });
});

describe('blots out', () => {
  it.each([
    ['a bot token', { at: 'with xoxb-123-hunter2-x' }],
    ['a refresh token', { at: 'xoxe.xoxp-1-hunter2' }],
    ['an app token', { at: ['xapp-1-A-hunter2'] }],
    ['a bearer token', { headers: 'Authorization: Bearer hunter2.hunter2' }],
    ['a header', { headers: { authorization: 'hunter2', cookie: 'd=hunter2' } }],
    ['a field named like a secret, at any depth', { a: { b: { signing_secret: 'hun\\"ter2 hunter2' } } }],
    ['a password in a URL', { url: 'postgres://baton:hunter2@db:5432/baton' }],
    ['a password with an @ in a URL', { url: 'redis://:p@hunter2@cache' }],
    ['a response URL', { url: 'https://hooks.slack.com/actions/T1/2/hunter2' }],
    ['a socket ticket', { url: 'wss://wss-primary.slack.com/link/?ticket=hunter2&app_id=1' }],
    [
      'an error',
      { err: new Error('connect postgres://baton:hunter2@db failed', { cause: new Error('xoxb-hunter2') }) },
    ],
  ])('%s', (_, facts) => {
    const line = lineOf(facts);
    expect(line).toContain('[redacted]');
    expect(line).not.toContain('hunter2');
  });

  it('a value it was told of, whatever its shape', () => {
    expect(lineOf({ text: 'the key q"u1et leaked' }, 'q"u1et', ['q"u1et'])).not.toMatch(/u1et/);
  });

  it('nothing else', () => {
    const facts = { url: 'https://help.lumen.example/tokens?page=2', text: 'my token expired, bearer of bad news' };
    expect(JSON.parse(lineOf(facts))).toMatchObject(facts);
  });
});

it('stays fast on a long line made to be slow', () => {
  const facts = { text: 'xox-token"secret://a:b:c://'.repeat(4000), more: `"${'a'.repeat(50_000)}` };
  const start = performance.now();
  lineOf(facts);
  expect(performance.now() - start).toBeLessThan(500);
});
