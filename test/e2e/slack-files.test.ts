/** Files through the Slack adapter: handed over and shown by Slack's rules, with the real SDK over HTTP. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebClient } from '@slack/web-api';
import { afterEach, describe, expect, it } from 'vitest';
import { createFileSharing } from '../../adapters/slack/file-sharing.ts';
import { readingFiles } from '../../adapters/slack/files.ts';
import { toHeard } from '../../adapters/slack/inbound.ts';
import { createSlack, type Slack, type SlackLimits } from '../../adapters/slack/slack.ts';
import manifest from '../../manifests/slack.json' with { type: 'json' };
import { ANA, BATON, CARLA, EXT_ACME, LUMEN, SUPPORT_AGENTS } from '../../playground/slack/lumen.ts';
import { type PretendSlack, type PretendSlackOptions, startPretendSlack } from '../../playground/slack/server.ts';
import { calm } from '../../playground/slack/weather.ts';
import type { ReadFile, Receiver, Target } from '../../src/channel/channel.ts';

const ACME_CHANNEL = `slack:${LUMEN}:${EXT_ACME}`;
const ana = { name: 'Ana (Lumen)', picture: null };
const report: ReadFile = { name: 'report.pdf', bytes: Buffer.from([0, 1, 2, 255]), alt: 'A chart' };

let pretend: PretendSlack;
let slack: Slack;
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const log = { debug() {}, info() {}, warn() {}, error() {} };
const nobody = {} as Receiver;

async function begin(world: PretendSlackOptions = {}, limits: Partial<SlackLimits> = {}): Promise<Target> {
  const scopes = manifest.oauth_config.scopes.bot;
  pretend = await startPretendSlack({ scopes, rateLimit: null, ...world });
  closers.push(() => pretend.close());
  const { botToken, signingSecret, apiUrl } = pretend;
  const rest = { signingSecret, appToken: null, receiver: nobody, log, now: Date.now };
  slack = createSlack({ botToken, apiUrl, ...rest, limits: { postMs: 500, uploadMs: 500, ...limits } });
  closers.push(() => slack.stop());
  await slack.connect();
  const thread = pretend.as(CARLA).post(EXT_ACME, 'Can I see it?');
  return { channel: ACME_CHANNEL, thread: `${ACME_CHANNEL}:${thread}` };
}

const files = () => slack.channel.files;
const shows = (id: string) =>
  pretend.history(EXT_ACME).filter((message) => message.files?.some((file) => file['id'] === id));
const calls = (method: string) => pretend.log.calls.filter((call) => call.method === method);

describe('a file that is passed on', () => {
  it('stands in the thread once, under its own name, with its author’s', async () => {
    const to = await begin();
    const upload = await files().upload(LUMEN, report);
    expect(shows(upload)).toEqual([]);
    const posted = await files().share(LUMEN, to, upload, ana);
    const [message, ...more] = shows(upload);
    expect(more).toEqual([]);
    expect(posted).toEqual({ channel: ACME_CHANNEL, remoteId: message?.ts, thread: to.thread });
    expect(message).toMatchObject({ thread_ts: to.thread?.split(':').at(-1), files: [{ title: 'report.pdf' }] });
    expect(JSON.stringify(message?.blocks)).toContain('Ana (Lumen)');
    const { bytes, alt: _ } = await files().read(LUMEN, upload, 100);
    expect(Buffer.from(bytes)).toEqual(report.bytes);
    expect(calls('files.getUploadURLExternal')[0]?.args).toMatchObject({ alt_txt: 'A chart' });
  });

  it('brings nothing to life, whatever its author and it are called', async () => {
    const to = await begin();
    const name = '<!channel> @here <@U0ANA> https://evil.example *x* :smile:';
    const upload = await files().upload(LUMEN, { ...report, name: `${name}.pdf` });
    await files().share(LUMEN, to, upload, { name, picture: null });
    expect(pretend.log.live).toEqual([]);
    const blocks = JSON.stringify(shows(upload)[0]?.blocks);
    expect(blocks).toContain(name);
    expect(blocks).not.toContain('mrkdwn');
  });

  it('is found where it is shown, and nowhere else', async () => {
    const to = await begin();
    const upload = await files().upload(LUMEN, report);
    expect(await files().shared(LUMEN, to, upload)).toBeNull();
    const posted = await files().share(LUMEN, to, upload, ana);
    expect(await files().shared(LUMEN, to, upload)).toEqual(posted);
    const other = pretend.as(CARLA).post(EXT_ACME, 'Something else');
    const elsewhere = { channel: ACME_CHANNEL, thread: `${ACME_CHANNEL}:${other}` };
    await expect(files().shared(LUMEN, elsewhere, upload)).rejects.toMatchObject({ name: 'DeliveryDelayed' });
  });

  it('that Slack shows late has its place all the same', async () => {
    const to = await begin({ weather: { filesShownMs: [300, 300] } });
    const upload = await files().upload(LUMEN, report);
    const posted = await files().share(LUMEN, to, upload, ana);
    expect(shows(upload).map(({ ts }) => ts)).toEqual([posted.remoteId]);
  });

  it('that Slack has taken and does not show yet is neither there nor not there', async () => {
    const to = await begin({ weather: { filesShownMs: [60_000, 60_000] } });
    const upload = await files().upload(LUMEN, report);
    await expect(files().share(LUMEN, to, upload, ana)).rejects.toMatchObject({ name: 'DeliveryUnclear' });
    await expect(files().shared(LUMEN, to, upload)).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    expect(calls('files.completeUploadExternal')).toHaveLength(1);
  });

  it.each([{ errorAfter: 1 }, { internalErrorAfter: 1 }, { resetAfter: 1 }, { hangAfter: 1 }])(
    'is asked for when Slack did not say clearly: %o',
    async (weather) => {
      const to = await begin();
      const upload = await files().upload(LUMEN, report);
      pretend.setWeather(weather);
      await expect(files().share(LUMEN, to, upload, ana)).rejects.toMatchObject({ name: 'DeliveryUnclear' });
      pretend.setWeather(calm);
      expect(await files().shared(LUMEN, to, upload)).toMatchObject({ remoteId: shows(upload)[0]?.ts });
    },
  );

  it('is certainly not there when Slack was too busy', async () => {
    const to = await begin();
    const upload = await files().upload(LUMEN, report);
    pretend.setWeather({ rateLimited: 1, retryAfterSec: [1, 1] });
    await expect(files().share(LUMEN, to, upload, ana)).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    pretend.setWeather(calm);
    expect(await files().shared(LUMEN, to, upload)).toBeNull();
  });

  it('is put off while its bytes can’t be handed over', async () => {
    await begin({ weather: { uploadHangs: 1 } });
    await expect(files().upload(LUMEN, report)).rejects.toMatchObject({ name: 'DeliveryDelayed' });
  });

  it('is refused, with Slack’s word for it', async () => {
    const to = await begin({ weather: { filesRefused: 1 } });
    const refused = (code: string) => ({ name: 'DeliveryRefused', code });
    await expect(files().upload(LUMEN, report)).rejects.toMatchObject(refused('file_uploads_disabled'));
    await expect(files().upload('T0OTHER', report)).rejects.toMatchObject(refused('unknown_installation'));
    await expect(files().share('T0OTHER', to, 'F1')).rejects.toMatchObject(refused('unknown_installation'));
    await expect(files().share(LUMEN, to, '../F1')).rejects.toMatchObject(refused('file_not_found'));
    await expect(files().share(LUMEN, to, 'F0NEVER')).rejects.toMatchObject(refused('file_not_found'));
  });

  it('without the scope is refused', async () => {
    await begin({ scopes: manifest.oauth_config.scopes.bot.filter((scope) => scope !== 'files:write') });
    await expect(files().upload(LUMEN, report)).rejects.toMatchObject({ code: 'missing_scope' });
  });

  it('is taken away again, bytes and post, as often as one asks', async () => {
    const to = await begin();
    const upload = await files().upload(LUMEN, report);
    const posted = await files().share(LUMEN, to, upload, ana);
    for (let times = 0; times < 2; times += 1) await files().remove(LUMEN, upload, posted);
    expect(pretend.history(EXT_ACME).map(({ ts }) => ts)).not.toContain(posted.remoteId);
    await expect(files().read(LUMEN, upload, 100)).rejects.toMatchObject({ name: 'FileUnreadable', reason: 'gone' });
  });

  it('is no word of anybody’s when it comes back as an event', async () => {
    const to = await begin();
    const heard: unknown[] = [];
    const listening = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        heard.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.end();
      });
    });
    pretend.connectApp({ requestUrl: await open(listening) });
    const upload = await files().upload(LUMEN, report);
    await files().share(LUMEN, to, upload, ana);
    await pretend.until(() => heard.length === 2 && pretend.pendingDeliveries() === 0);
    const us = { installation: LUMEN, enterprise: null, botUser: BATON, botId: pretend.world.app.botId };
    expect(toHeard(heard.at(-1), us)).toEqual({ ignored: "a bot's post" });
  });
});

describe('another company’s file', () => {
  it('comes as a mere id, and is read all the same', async () => {
    await begin();
    const ts = pretend.as(CARLA).post(EXT_ACME, 'Here', { files: [{ name: 'log.txt', content: 'all of it' }] });
    const [file] = pretend.history(EXT_ACME).find((message) => message.ts === ts)?.files ?? [];
    const read = await files().read(LUMEN, String(file?.['id']), 100);
    expect([read.name, Buffer.from(read.bytes).toString(), read.alt]).toEqual(['log.txt', 'all of it', null]);
  });

  it('of a gigabyte is not even asked for, and a canvas is no file', async () => {
    const asked: string[] = [];
    const of = (file: object) => async (id: string) => {
      const server = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end(JSON.stringify({ ok: true, file }));
      });
      const apiUrl = `${await open(server)}/api/`;
      const reading = new WebClient('xoxb-x', { slackApiUrl: apiUrl, retryConfig: { retries: 0 } });
      const us = { installation: LUMEN, name: '', enterprise: null, botUser: BATON, botId: null, customizes: true };
      const needs = { reading, identity: () => us, botToken: 'xoxb-x', apiUrl, downloadMs: 300 };
      return readingFiles(needs)(LUMEN, id, 25_000_000);
    };
    const video = of({ name: 'video.mp4', size: 1_000_000_000, url_private: 'https://files.slack.com/F1' });
    await expect(video('F1')).rejects.toMatchObject({ reason: 'too-large', file: 'video.mp4' });
    const canvas = of({ title: 'Plan', mode: 'canvas', size: 10, url_private: 'https://files.slack.com/F2' });
    await expect(canvas('F2')).rejects.toMatchObject({ reason: 'elsewhere', file: 'Plan' });
    expect(asked).toEqual(['/api/files.info', '/api/files.info']);
  });

  it('that is a login page instead is not taken for it', async () => {
    await begin({ weather: { loginPage: 1 } });
    const ts = pretend.as(ANA).post(SUPPORT_AGENTS, 'Here', { files: [{ name: 'log.txt', content: 'all of it' }] });
    const [file] = pretend.history(SUPPORT_AGENTS).find((message) => message.ts === ts)?.files ?? [];
    const reading = files().read(LUMEN, String(file?.['id']), 10_000);
    await expect(reading).rejects.toMatchObject({ name: 'FileUnreadable', reason: 'no-access' });
  });
});

/** A far end that answers `files.getUploadURLExternal` as `address` says, and notes who asks for what with which token. */
async function handedTo(address: (origin: string) => string, answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'no token'}`);
    request.resume();
    if (!request.url?.startsWith('/api/')) return answer(request, response);
    return response.end(JSON.stringify({ ok: true, file_id: 'F1', upload_url: address(origin) }));
  });
  const origin = await open(server);
  const apiUrl = `${origin}/api/`;
  const web = new WebClient('xoxb-x', { slackApiUrl: apiUrl, retryConfig: { retries: 0 } });
  const us = { installation: LUMEN, name: '', enterprise: null, botUser: BATON, botId: null, customizes: true };
  const needs = { reading: web, posting: web, identity: () => us, apiUrl, uploadMs: 300, pause: () => sleep(1, true) };
  return { sharing: createFileSharing(needs), asked };
}

async function open(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the bytes', () => {
  it.each([
    'https://evil.example/F1',
    'https://slack.com.evil.example/F1',
    'https://files.slack.com@evil.example/F1',
    'http://files.slack.com/F1',
    'http://169.254.169.254/',
    'nonsense',
  ])('are not sent there: %s', async (address) => {
    const { sharing, asked } = await handedTo(
      () => address,
      (_, response) => response.end('OK'),
    );
    await expect(sharing.upload(LUMEN, report)).rejects.toMatchObject({
      name: expect.stringMatching(/^Delivery(?:Refused|Delayed)$/),
    });
    expect(asked).toHaveLength(1);
  });

  it('go without our token, and follow nobody', async () => {
    const { sharing, asked } = await handedTo(
      (origin) => `${origin}/upload/F1`,
      (_, response) => response.writeHead(307, { location: 'https://evil.example/' }).end(),
    );
    await expect(sharing.upload(LUMEN, report)).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    expect(asked.slice(1)).toEqual(['POST /upload/F1 no token']);
  });

  it.each([
    [413, { name: 'DeliveryRefused', code: 'file_upload_size_restricted' }],
    [429, { name: 'DeliveryDelayed' }],
    [500, { name: 'DeliveryDelayed' }],
    [403, { name: 'DeliveryDelayed' }],
  ])('that are not taken were not shown: HTTP %i', async (status, error) => {
    const { sharing } = await handedTo(
      (origin) => `${origin}/upload/F1`,
      (_, response) => response.writeHead(status).end('no'),
    );
    await expect(sharing.upload(LUMEN, report)).rejects.toMatchObject(error);
  });
});
