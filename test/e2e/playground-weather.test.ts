import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ErrorCode, WebClient } from '@slack/web-api';
import { afterEach, describe, expect, it } from 'vitest';
import { CARLA, EXT_ACME } from '../../playground/slack/lumen.ts';
import { type PretendSlack, startPretendSlack } from '../../playground/slack/server.ts';
import { calm, type Weather } from '../../playground/slack/weather.ts';

let slack: PretendSlack;
let app: Server | undefined;

async function startIn(weather: Partial<Weather>, patienceMs = 10_000) {
  slack = await startPretendSlack({
    seed: 5,
    rateLimit: null,
    retryDelaysMs: [0, 10, 10],
    ackTimeoutMs: 10_000,
    weather,
  });
  return new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    timeout: patienceMs,
    rejectRateLimitedCalls: true,
  });
}

/** An app that takes everything at once, and remembers. */
async function startTaker(): Promise<{ id: string; ts: string; retry: string | undefined }[]> {
  const taken: { id: string; ts: string; retry: string | undefined }[] = [];
  app = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { event_id, event } = JSON.parse(body);
      taken.push({ id: event_id, ts: event.ts, retry: request.headers['x-slack-retry-reason'] as string | undefined });
      response.end();
    });
  });
  await new Promise<void>((resolve) => app?.listen(0, '127.0.0.1', () => resolve()));
  slack.connectApp({ requestUrl: `http://127.0.0.1:${(app.address() as AddressInfo).port}/slack/events` });
  return taken;
}

afterEach(async () => {
  await slack.close();
  app?.closeAllConnections();
  app?.close();
});

describe('calls in bad weather', () => {
  const post = (client: WebClient) => client.chat.postMessage({ channel: EXT_ACME, text: 'x' });

  it.each([
    ['errorBefore', ErrorCode.HTTPError, 0],
    ['errorAfter', ErrorCode.HTTPError, 1],
    ['internalErrorAfter', ErrorCode.PlatformError, 1],
    ['resetAfter', ErrorCode.RequestError, 1],
    ['hangAfter', ErrorCode.RequestError, 1],
    ['rateLimited', ErrorCode.RateLimitedError, 0],
  ] as const)('%s', async (fate, code, posts) => {
    const client = await startIn({ [fate]: 1 }, fate === 'hangAfter' ? 300 : undefined);
    await expect(post(client)).rejects.toMatchObject({ code });
    await slack.until(() => slack.log.calls.some(({ answer }) => answer !== 'pending'));
    expect(slack.history(EXT_ACME)).toHaveLength(posts);
    expect(slack.log.calls.at(-1)).toMatchObject({ method: 'chat.postMessage', accepted: posts === 1 });
  });

  it('late: the caller hears of a broken connection, and then it happens', async () => {
    const client = await startIn({ late: 1, lateMs: [500, 500] });
    await expect(post(client)).rejects.toMatchObject({ code: ErrorCode.RequestError });
    expect(slack.history(EXT_ACME)).toHaveLength(0);
    await slack.until(() => slack.history(EXT_ACME).length === 1);
  });

  it('a closed channel stays closed until its time is over, whatever the weather does', async () => {
    const client = await startIn({ rateLimited: 1, retryAfterSec: [30, 30] });
    await expect(post(client)).rejects.toMatchObject({ code: ErrorCode.RateLimitedError });
    slack.setWeather(calm);
    await expect(post(client)).rejects.toMatchObject({ code: ErrorCode.RateLimitedError });
  });

  it('an app can always start', async () => {
    const client = await startIn({ errorBefore: 1 });
    expect(await client.auth.test()).toMatchObject({ ok: true });
  });
});

describe('events in bad weather', () => {
  it('lost acknowledgement: the same event comes again, and says so', async () => {
    await startIn({ lostAck: 1 });
    const taken = await startTaker();
    slack.as(CARLA).post(EXT_ACME, 'Hello');
    await slack.until(() => slack.log.givenUp.length === 1);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(1);
    expect(taken.map(({ retry }) => retry)).toEqual([undefined, 'http_timeout', 'http_timeout', 'http_timeout']);
  });

  it('duplicate: the same message comes under another event id', async () => {
    await startIn({ duplicate: 1, reorderMs: 10 });
    const taken = await startTaker();
    const ts = slack.as(CARLA).post(EXT_ACME, 'Hello');
    await slack.until(() => taken.length === 2);
    expect(taken.map((each) => each.ts)).toEqual([ts, ts]);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(2);
  });

  it('reordering: later messages overtake, none is lost', async () => {
    await startIn({ reorder: 0.5, reorderMs: 100 });
    const taken = await startTaker();
    const posted = Array.from({ length: 20 }, (_, at) => slack.as(CARLA).post(EXT_ACME, `line ${at}`));
    await slack.until(() => taken.length === posted.length);
    expect(taken.map(({ ts }) => ts)).not.toEqual(posted);
    expect(taken.map(({ ts }) => ts).sort()).toEqual(posted);
  });

  it('many events at once all arrive, once each', async () => {
    await startIn({});
    const taken = await startTaker();
    for (let at = 0; at < 500; at++) slack.as(CARLA).post(EXT_ACME, `line ${at}`);
    await slack.until(() => slack.pendingDeliveries() === 0, 10_000);
    expect(taken).toHaveLength(500);
    expect(new Set(taken.map(({ ts }) => ts)).size).toBe(500);
  });
});
