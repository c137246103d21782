/** The Slack adapter with the real SDKs against the pretend Slack, over HTTP and over Socket Mode. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readingFiles } from '../../adapters/slack/files.ts';
import { learnIdentity } from '../../adapters/slack/identity.ts';
import type { Logger } from '../../adapters/slack/log.ts';
import { createSending } from '../../adapters/slack/sending.ts';
import { createSlack, type Slack, type SlackLimits, type SlackOptions } from '../../adapters/slack/slack.ts';
import { createThumbsChoice } from '../../adapters/slack/thumbs.ts';
import manifest from '../../manifests/slack.json' with { type: 'json' };
import {
  ANA,
  BATON,
  CARLA,
  DAN,
  EXT_ACME,
  GRACE,
  LUMEN,
  OLIVIA,
  SUPPORT_AGENTS,
} from '../../playground/slack/lumen.ts';
import { type PretendSlack, type PretendSlackOptions, startPretendSlack } from '../../playground/slack/server.ts';
import { signatureHeaders } from '../../playground/slack/signing.ts';
import type { Receiver } from '../../src/channel/channel.ts';
import type { Content, Form } from '../../src/channel/content.ts';
import type { Command, Echo, Inbound, Submission } from '../../src/channel/inbound.ts';

const ACME_CHANNEL = `slack:${LUMEN}:${EXT_ACME}`;
const AGENTS_CHANNEL = `slack:${LUMEN}:${SUPPORT_AGENTS}`;
const ana = { name: 'Ana (Lumen)', picture: 'https://pictures.example/ana.png' };

let pretend: PretendSlack;
let slack: Slack;
let url: string;
let heard: Inbound[];
let echoes: Echo[];
let commands: Command[];
let submissions: Submission[];
let logged: string[];
/** What the bridge does with what it hears, beside noting it. */
let bridge: {
  receive: () => Promise<void>;
  command: () => Promise<Content | Form>;
  submit: Receiver['submit'] extends (submission: Submission) => infer Outcome ? () => Outcome : never;
};
const closers: (() => Promise<unknown>)[] = [];

const receiver: Receiver = {
  async receive(inbound) {
    await bridge.receive();
    heard.push(inbound);
  },
  async echo(echo) {
    echoes.push(echo);
  },
  async command(command) {
    commands.push(command);
    return bridge.command();
  },
  async submit(submission) {
    submissions.push(submission);
    return bridge.submit();
  },
  /** Windows, and the page of the bot: see slack-windows.test.ts. */
  async open() {
    return { summary: 'Done', parts: [] };
  },
  async home() {
    return null;
  },
};

const note = (_fields: object, message: string) => void logged.push(message);
const log: Logger = { debug: () => {}, info: note, warn: note, error: note };

type Way = 'HTTP' | 'Socket Mode';

interface Setting {
  readonly way?: Way;
  readonly limits?: Partial<SlackLimits>;
  readonly world?: PretendSlackOptions;
}

async function begin({ way = 'HTTP', limits, world }: Setting = {}) {
  await end();
  heard = [];
  echoes = [];
  commands = [];
  submissions = [];
  logged = [];
  const done: Content = { summary: 'Done', parts: [] };
  bridge = { receive: async () => {}, command: async () => done, submit: async () => done };
  pretend = await startPretendSlack({
    // What the manifest asks for must do for everything here.
    scopes: manifest.oauth_config.scopes.bot,
    botEvents: manifest.settings.event_subscriptions.bot_events,
    rateLimit: null,
    retryDelaysMs: [0, 20, 20],
    ackTimeoutMs: 1000,
    ...world,
  });
  closers.push(() => pretend.close());
  const options: SlackOptions = {
    botToken: pretend.botToken,
    signingSecret: way === 'HTTP' ? pretend.signingSecret : null,
    appToken: way === 'HTTP' ? null : pretend.appToken,
    apiUrl: pretend.apiUrl,
    receiver,
    log,
    now: Date.now,
    ...(limits ? { limits } : {}),
  };
  slack = createSlack(options);
  closers.push(() => slack.stop());
  const app = express();
  slack.mount(app);
  url = `${await listening(createServer(app))}/slack/events`;
  pretend.connectApp({ requestUrl: url });
  expect(await slack.connect()).toEqual({ id: LUMEN, name: 'Lumen' });
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function end() {
  for (const close of closers.splice(0).reverse()) await close();
}
afterEach(end);

const attempts = () => pretend.log.deliveries.filter(({ kind }) => kind === 'event');
const words = (text: string): Content => ({ summary: text, parts: [{ part: 'text', line: text }] });
const rated: Content = {
  summary: 'Refunds take five days',
  parts: [{ part: 'text', line: 'Refunds take five days.' }, { part: 'feedback' }],
};
const form: Form = {
  id: 'knowledge.add',
  title: 'Add an article',
  submit: 'Add',
  intro: ['What shall Baton know?'],
  memo: 'C1|7',
  fields: [
    { name: 'title', label: 'Title', hint: null, optional: false, kind: { kind: 'line', initial: '', most: 150 } },
    {
      name: 'constructor',
      label: 'Text',
      hint: 'Markdown',
      optional: true,
      kind: { kind: 'text', initial: '', most: 3000 },
    },
    { name: 'until', label: 'Valid until', hint: null, optional: true, kind: { kind: 'date', initial: '' } },
    {
      name: 'files',
      label: 'Files',
      hint: null,
      optional: true,
      kind: { kind: 'files', types: ['md', 'zip'], most: 3 },
    },
  ],
};
/** Resolves when told to. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe.each<Way>(['HTTP', 'Socket Mode'])('hearing over %s', (way) => {
  const listen = async (setting: Setting = {}) => {
    await begin({ way, ...setting });
    await slack.start();
  };

  it('takes what a customer says', async () => {
    await listen();
    const ts = pretend.as(CARLA).post(EXT_ACME, 'My order <7> is late & broken 👋');
    const message = await pretend.until(() => heard[0]);
    expect(message).toMatchObject({
      kind: 'message',
      installation: LUMEN,
      sender: { person: `slack:${CARLA}`, team: 'T0ACME' },
      place: { channel: ACME_CHANNEL, thread: `${ACME_CHANNEL}:${ts}` },
      topLevel: true,
      remoteId: ts,
      said: ['My order <7> is late & broken 👋'],
    });
  });

  it('is acknowledged only when what was said is stored', async () => {
    await listen();
    const { open, opened } = gate();
    const { open: entered, opened: isIn } = gate();
    bridge.receive = () => {
      entered();
      return opened;
    };
    pretend.as(CARLA).post(EXT_ACME, 'Hello');
    await isIn;
    expect(attempts()).toEqual([]);
    open();
    await pretend.until(() => attempts().some(({ result }) => result === 'http 200'));
    expect(heard).toHaveLength(1);
  });

  it('is told again what could not be stored', async () => {
    await listen();
    let failures = 2;
    bridge.receive = async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('the database is away');
    };
    pretend.as(CARLA).post(EXT_ACME, 'Hello');
    await pretend.until(() => heard.length === 1, 10_000);
    expect(attempts().filter(({ result }) => result !== 'http 200')).toHaveLength(2);
    expect(pretend.log.givenUp).toEqual([]);
  });

  it('takes a press of a customer of another company', async () => {
    await listen();
    const content: Content = {
      summary: 'Rate us',
      parts: [{ part: 'buttons', buttons: [{ verb: 'rate', value: '4', label: '4' }] }],
    };
    const post = await slack.channel.post(LUMEN, { channel: ACME_CHANNEL, thread: null }, content, 'r1');
    const outcome = await pretend.as(DAN).press(EXT_ACME, post.remoteId, 'baton.rate.4');
    expect(outcome).toMatchObject({ accepted: true });
    expect(heard.find(({ kind }) => kind === 'press')).toMatchObject({
      sender: { person: `slack:${DAN}`, team: 'T0ACME' },
      verb: 'rate',
      value: '4',
      place: { channel: ACME_CHANNEL, thread: post.thread },
      remoteId: post.remoteId,
    });
  });

  it('answers a command in the request', async () => {
    await listen();
    bridge.command = async () => words('All is well <!channel>');
    const answer = await pretend.as(OLIVIA).command(SUPPORT_AGENTS, '/baton status');
    expect(answer).toMatchObject({ text: 'All is well &lt;!channel&gt;', inChannel: false });
    expect(commands).toEqual([
      {
        installation: LUMEN,
        sender: { person: `slack:${OLIVIA}`, team: LUMEN },
        channel: AGENTS_CHANNEL,
        text: 'status',
      },
    ]);
  });

  it('answers a command later when it takes long', async () => {
    await listen({ limits: { commandMs: 20 } });
    const { open, opened } = gate();
    bridge.command = async () => {
      await opened;
      return words('Here are the figures');
    };
    expect(await pretend.as(OLIVIA).command(SUPPORT_AGENTS, '/baton stats')).toMatchObject({ text: 'Working on it…' });
    open();
    await pretend.until(() => pretend.ephemerals(OLIVIA).some(({ text }) => text === 'Here are the figures'));
  });

  it('says so when a command fails', async () => {
    await listen();
    bridge.command = async () => {
      throw new Error('the database is away');
    };
    const answer = await pretend.as(OLIVIA).command(SUPPORT_AGENTS, '/baton stats');
    expect(answer?.text).toContain('went wrong');
  });

  it('takes a thumb of a customer', async () => {
    await listen();
    const post = await slack.channel.post(LUMEN, { channel: ACME_CHANNEL, thread: null }, rated, 'r1');
    await pretend.as(DAN).press(EXT_ACME, post.remoteId, 'baton.feedback', { value: 'unhelpful' });
    await pretend.as(DAN).press(EXT_ACME, post.remoteId, 'baton.feedback', { value: 'claim' });
    await pretend.until(() => pretend.pendingDeliveries() === 0);
    expect(heard.filter(({ kind }) => kind === 'press')).toMatchObject([
      { verb: 'unhelpful', value: '', remoteId: post.remoteId, sender: { person: `slack:${DAN}` } },
    ]);
  });

  describe('a form', () => {
    const opened = async (fields = form) => {
      await listen();
      bridge.command = async () => fields;
      expect(await pretend.as(OLIVIA).command(SUPPORT_AGENTS, '/baton knowledge add')).toBeNull();
      const [view] = pretend.world.modals.get(OLIVIA) ?? [];
      return view;
    };
    const shown = () => JSON.stringify(pretend.world.modals.get(OLIVIA) ?? null);
    const filled = { 'field.title': '*Refunds* <!here>', 'field.until': '2027-01-31', 'field.constructor': '' };

    it('opens at a command, and comes back as it was filled in', async () => {
      expect(await opened()).toMatchObject({ callback_id: 'knowledge.add', title: { text: 'Add an article' } });
      bridge.submit = async () => words('Added *Refunds* <!here>');
      const files = [{ name: 'refunds.md', content: '# Refunds' }];
      const outcome = await pretend.as(OLIVIA).submit({ ...filled, 'field.files': files });
      expect(outcome).toMatchObject({ accepted: true, errors: null });
      const [submission] = submissions;
      expect(submission).toMatchObject({
        installation: LUMEN,
        sender: { person: `slack:${OLIVIA}`, team: LUMEN },
        form: 'knowledge.add',
        memo: 'C1|7',
      });
      expect(submission?.entered).toEqual(
        new Map([
          ['title', '*Refunds* <!here>'],
          ['until', '2027-01-31'],
        ]),
      );
      expect(submission?.files).toEqual(new Map([['files', [{ id: expect.any(String), name: 'refunds.md' }]]]));
      expect(shown()).toContain('"text":"Added *Refunds* <!here>"');
      const [file] = submission?.files.get('files') ?? [];
      const read = await slack.channel.files.read(LUMEN, file?.id ?? '', 1_000);
      expect([read.name, Buffer.from(read.bytes).toString()]).toEqual(['refunds.md', '# Refunds']);
    });

    it('says at its field what is wrong, and keeps what was filled in', async () => {
      await opened();
      bridge.submit = async () => ({ problems: new Map([['title', 'There is one of that title.']]) });
      const outcome = await pretend.as(OLIVIA).submit(filled);
      expect(outcome.errors).toEqual({ 'field.title': 'There is one of that title.' });
      expect(shown()).toContain('knowledge.add');
    });

    it('says so when it could not be taken', async () => {
      await opened();
      bridge.submit = async () => {
        throw new Error('the database is away');
      };
      const outcome = await pretend.as(OLIVIA).submit(filled);
      expect(outcome.errors).toEqual({ 'field.title': expect.stringContaining('went wrong') });
    });

    it('shows later what takes long', async () => {
      await listen({ limits: { commandMs: 20 } });
      const { open, opened: answered } = gate();
      bridge.command = async () => form;
      await pretend.as(OLIVIA).command(SUPPORT_AGENTS, '/baton knowledge import');
      bridge.submit = async () => {
        await answered;
        return words('12 articles were imported');
      };
      await pretend.as(OLIVIA).submit(filled);
      expect(shown()).toContain('Working on it…');
      open();
      await pretend.until(() => shown().includes('12 articles were imported'));
    });

    it('that comes too late for Slack to open it is a sentence', async () => {
      await listen({ world: { triggerLivesMs: -1 } });
      bridge.command = async () => form;
      const answer = await pretend.as(OLIVIA).command(SUPPORT_AGENTS, '/baton knowledge add');
      expect(answer?.text).toContain('type it again');
    });
  });

  it.each([
    ['of the bot, where customers read', ACME_CHANNEL, undefined],
    ['of an agent, where customers read', ACME_CHANNEL, ana],
    ['of a customer, among us', AGENTS_CHANNEL, { name: 'Carla (Acme)', picture: null }],
  ])('knows its own post when it comes back, and hears no bot: %s', async (_which, channel, author) => {
    await listen();
    const post = await slack.channel.post(LUMEN, { channel, thread: null }, words('Hi'), 'r7', author);
    await pretend.until(() => echoes.length === 1);
    expect(echoes).toEqual([{ installation: LUMEN, relayId: 'r7', channel, remoteId: post.remoteId }]);
    await slack.channel.update(LUMEN, post, words('Hello'), author);
    await pretend.until(() => attempts().length === 2 && pretend.pendingDeliveries() === 0);
    expect(echoes).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it('hears edits, deletions and what happens to channels', async () => {
    await listen();
    const carla = pretend.as(CARLA);
    const ts = carla.post(EXT_ACME, 'Helo');
    carla.edit(EXT_ACME, ts, 'Hello');
    carla.delete(EXT_ACME, ts);
    pretend.as(ANA).removeBot(EXT_ACME);
    pretend.as(ANA).inviteBot(EXT_ACME);
    await pretend.until(() => pretend.pendingDeliveries() === 0);
    expect(new Set(heard.map(({ kind }) => kind))).toEqual(
      new Set(['message', 'edit', 'deletion', 'channel-lost', 'bot-added']),
    );
    expect(heard.find(({ kind }) => kind === 'edit')).toMatchObject({ said: ['Hello'], remoteId: ts });
    expect(heard.find(({ kind }) => kind === 'bot-added')).toMatchObject({ inviter: { person: `slack:${ANA}` } });
  });

  it('waits, when it stops, for what it is taking', async () => {
    await listen();
    const { open, opened } = gate();
    const { open: entered, opened: isIn } = gate();
    bridge.receive = () => {
      entered();
      return opened;
    };
    pretend.as(CARLA).post(EXT_ACME, 'Hello');
    await isIn;
    let isStopped = false;
    const stopping = slack.stop().then(() => {
      isStopped = true;
    });
    // Time enough for a stop that does not wait.
    await fetch(pretend.origin);
    expect(isStopped).toBe(false);
    open();
    await stopping;
    expect(heard).toHaveLength(1);
  });
});

describe('a Socket Mode connection', () => {
  it('comes back when Slack renews it', async () => {
    await begin({ way: 'Socket Mode', world: { retryDelaysMs: [20, 200, 2000] } });
    await slack.start();
    pretend.edit.refreshSockets();
    pretend.as(CARLA).post(EXT_ACME, 'Are you there?');
    await pretend.until(() => heard.length > 0, 10_000);
  });

  it('is not opened with a token that Slack refuses', async () => {
    await begin({ way: 'Socket Mode' });
    const wrong = createSlack({
      botToken: pretend.botToken,
      signingSecret: null,
      appToken: 'xapp-somebody-else',
      apiUrl: pretend.apiUrl,
      receiver,
      log,
      now: Date.now,
    });
    closers.push(() => wrong.stop());
    await wrong.connect();
    await expect(wrong.start()).rejects.toMatchObject({ name: 'NotAuthorized' });
  });
});

describe('the HTTP door', () => {
  beforeEach(() => begin());

  const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const sendSigned = (payload: unknown, headers: Record<string, string> = {}) => {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    return send(body, { ...signatureHeaders(pretend.signingSecret, body, Date.now()), ...headers });
  };
  const status = async (answer: Promise<Response>) => (await answer).status;

  it('is closed before the start and after the stop, so that Slack comes back', async () => {
    expect(await status(sendSigned({ type: 'url_verification', challenge: 'x' }))).toBe(503);
    await slack.start();
    expect(await (await sendSigned({ type: 'url_verification', challenge: 'x' })).json()).toEqual({ challenge: 'x' });
    await slack.stop();
    expect(await status(sendSigned({}))).toBe(503);
  });

  it('turns away what is not Slack’s, and what cannot be read', async () => {
    await slack.start();
    const event = '{"type":"url_verification","challenge":"x"}';
    expect(await status(send(event))).toBe(401);
    expect(await status(send(event, signatureHeaders('another secret', event, Date.now())))).toBe(401);
    expect(await status(send(event, signatureHeaders(pretend.signingSecret, event, Date.now() + 400_000)))).toBe(401);
    expect(await status(send(event, signatureHeaders(pretend.signingSecret, event, Date.now() - 400_000)))).toBe(401);
    expect(await status(sendSigned('{"half":'))).toBe(400);
    expect(await status(sendSigned('['.repeat(100_000)))).toBe(400);
    expect(await status(send(new Uint8Array(1_100_000)))).toBe(413);
    expect(await status(send('x', { 'content-encoding': 'gzip' }))).toBe(415);
  });

  it('takes a form whose type names a charset', async () => {
    await slack.start();
    const form = new URLSearchParams({
      command: '/baton',
      text: 'help',
      user_id: ANA,
      channel_id: 'C1',
      team_id: LUMEN,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    expect(await (await sendSigned(form.toString(), headers)).json()).toMatchObject({ text: 'Done' });
  });

  it('answers at once what nobody would handle', async () => {
    await slack.start();
    expect(await status(sendSigned({ type: 'app_rate_limited', minute_rate_limited: 1 }))).toBe(200);
    expect(logged).toContainEqual(expect.stringContaining('holds events back'));
    expect(await status(sendSigned({ type: 'something_new' }))).toBe(404);
    const unknown = { type: 'event_callback', event_id: 'Ev1', team_id: LUMEN, event: { type: 'something_new' } };
    expect(await status(sendSigned(unknown))).toBe(200);
  });

  it('drops what is for a workspace that is not ours', async () => {
    await slack.start();
    const event = { type: 'message', channel: 'C1', user: 'U1', ts: '1.000001', text: 'hi' };
    expect(await status(sendSigned({ type: 'event_callback', event_id: 'Ev1', team_id: 'T0OTHER', event }))).toBe(200);
    expect(heard).toEqual([]);
    expect(logged).toContainEqual(expect.stringContaining('not ours'));
  });

  it('says nothing of what was said in the log', async () => {
    await slack.start();
    bridge.receive = async () => {
      throw new Error('the database is away');
    };
    pretend.as(CARLA).post(EXT_ACME, 'sesame');
    await pretend.until(() => pretend.pendingDeliveries() === 0);
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join()).not.toContain('sesame');
  });
});

describe('sending', () => {
  const toAcme = { channel: ACME_CHANNEL, thread: null };
  const toAgents = { channel: AGENTS_CHANNEL, thread: null };
  const post = (text = 'Hi', relayId = 'r1') => slack.channel.post(LUMEN, toAcme, words(text), relayId);
  const last = (channel: string) => pretend.history(channel).at(-1);

  describe('in good weather', () => {
    beforeEach(() => begin());

    it('posts, replies and updates', async () => {
      const root = await post();
      expect(root).toEqual({
        channel: ACME_CHANNEL,
        remoteId: root.remoteId,
        thread: `${ACME_CHANNEL}:${root.remoteId}`,
      });
      const reply = await slack.channel.post(
        LUMEN,
        { channel: ACME_CHANNEL, thread: root.thread },
        words('More'),
        'r2',
      );
      expect(reply.thread).toBe(root.thread);
      await slack.channel.update(LUMEN, reply, words('Less'));
      expect(pretend.thread(EXT_ACME, root.remoteId).map(({ text }) => text)).toEqual(['Hi', 'Less']);
      expect(last(EXT_ACME)?.metadata).toMatchObject({ event_payload: { relay_id: 'r2' } });
    });

    const lastBlocks = (channel: string) => JSON.stringify(last(channel)?.blocks);

    it('shows an agent by name and picture, and signs where customers read, also after an edit', async () => {
      const outside = await slack.channel.post(LUMEN, toAcme, words('Hi'), 'r1', ana);
      const shown = { username: 'Ana (Lumen)', icons: { image_48: ana.picture } };
      expect(last(EXT_ACME)).toMatchObject({ ...shown, subtype: 'bot_message', text: 'Ana (Lumen): Hi' });
      expect(last(EXT_ACME)?.blocks).toMatchObject([{ type: 'rich_text' }, { type: 'context' }]);
      await slack.channel.update(LUMEN, outside, words('Hello'), ana);
      expect(last(EXT_ACME)).toMatchObject({ ...shown, text: 'Ana (Lumen): Hello' });
      expect(lastBlocks(EXT_ACME)).toContain('– Ana (Lumen)');
    });

    it('says the name once among us', async () => {
      const inside = await slack.channel.post(LUMEN, toAgents, words('Hi'), 'r1', ana);
      expect(last(SUPPORT_AGENTS)).toMatchObject({ username: 'Ana (Lumen)', text: 'Hi' });
      await slack.channel.update(LUMEN, inside, words('Hello'), ana);
      expect(last(SUPPORT_AGENTS)).toMatchObject({ username: 'Ana (Lumen)', text: 'Hello' });
      expect(lastBlocks(SUPPORT_AGENTS)).not.toContain('Ana');
    });

    it('signs when it cannot tell who reads', async () => {
      await begin({ world: { scopes: ['chat:write', 'chat:write.customize'] } });
      await slack.channel.post(LUMEN, toAgents, words('Hi'), 'r1', ana);
      expect(last(SUPPORT_AGENTS)).toMatchObject({ username: 'Ana (Lumen)' });
      expect(lastBlocks(SUPPORT_AGENTS)).toContain('– Ana (Lumen)');
    });

    it('begins with the name, also after an edit, where Slack lets it show nobody', async () => {
      const scopes = manifest.oauth_config.scopes.bot.filter((scope) => scope !== 'chat:write.customize');
      await begin({ world: { scopes } });
      for (const to of [toAcme, toAgents]) {
        const sent = await slack.channel.post(LUMEN, to, words('Hi'), 'r1', ana);
        await slack.channel.update(LUMEN, sent, words('Hello'), ana);
      }
      for (const channel of [EXT_ACME, SUPPORT_AGENTS]) {
        expect(last(channel)).not.toHaveProperty('username');
        expect(last(channel)).toMatchObject({ text: 'Ana (Lumen): Hello' });
        expect(lastBlocks(channel)).toContain('"Ana (Lumen)","style":{"bold":true}');
      }
    });

    it('replaces words by small print, as for a message that was taken back', async () => {
      const deleted: Content = { summary: 'Deleted', parts: [{ part: 'note', line: 'This was deleted.' }] };
      for (const to of [toAcme, toAgents]) {
        const sent = await slack.channel.post(LUMEN, to, words('Hi'), 'r1', ana);
        await slack.channel.update(LUMEN, sent, deleted);
      }
      expect(lastBlocks(EXT_ACME)).toContain('This was deleted.');
      expect(lastBlocks(SUPPORT_AGENTS)).toContain('This was deleted.');
    });

    it('lets nothing come alive that somebody wrote', async () => {
      const hostile =
        '<!channel> <@U0ANARUIZ> @here #general https://evil.example <https://evil.example|bank> &lt;!here&gt;';
      const author = { name: `<!channel> ${hostile}`, picture: null };
      const content: Content = {
        summary: hostile,
        parts: [
          { part: 'heading', text: hostile },
          { part: 'text', line: [hostile, { bold: hostile }] },
          { part: 'quote', text: hostile },
          { part: 'note', line: hostile },
          { part: 'facts', rows: [[hostile, hostile]] },
        ],
      };
      const sent = await slack.channel.post(LUMEN, toAcme, content, 'r1', author);
      await slack.channel.update(LUMEN, sent, content, author);
      await slack.channel.whisper(LUMEN, toAcme, `slack:${CARLA}`, content);
      expect(pretend.log.live).toEqual([]);
      expect(pretend.log.unfurls).toEqual([]);
    });

    it('whispers to one person', async () => {
      await slack.channel.whisper(LUMEN, toAgents, `slack:${ANA}`, words('Only you'));
      expect(pretend.ephemerals(ANA)).toMatchObject([{ text: 'Only you', channel: SUPPORT_AGENTS }]);
    });

    it('marks a message with one receipt at a time', async () => {
      const ts = pretend.as(ANA).post(SUPPORT_AGENTS, 'Hello');
      const message = { channel: AGENTS_CHANNEL, remoteId: ts };
      const signs = () => pretend.reactions(SUPPORT_AGENTS, ts).map(({ name }) => name);
      await slack.channel.mark(LUMEN, message, 'delivered');
      await slack.channel.mark(LUMEN, message, 'delivered');
      expect(signs()).toEqual(['white_check_mark']);
      await slack.channel.mark(LUMEN, message, 'failed');
      expect(signs()).toEqual(['warning']);
      await slack.channel.mark(LUMEN, message, 'unclear');
      expect(signs()).toEqual(['grey_question']);
    });

    it('finds a post among all that was said since, or knows that it is not there', async () => {
      const since = Date.now();
      const carla = pretend.as(CARLA);
      const root = carla.post(EXT_ACME, 'Hello');
      const thread = { channel: ACME_CHANNEL, thread: `${ACME_CHANNEL}:${root}` };
      for (let n = 0; n < 40; n += 1) carla.post(EXT_ACME, `and ${n}`, { thread_ts: root });
      const sent = await slack.channel.post(LUMEN, thread, words('Found'), 'r9');
      expect(await slack.channel.find(LUMEN, thread, 'r9', since)).toEqual(sent);
      expect(await slack.channel.find(LUMEN, thread, 'r0', since)).toBeNull();
      const top = await post('Top', 'r10');
      for (let n = 0; n < 20; n += 1) carla.post(EXT_ACME, `later ${n}`);
      expect(await slack.channel.find(LUMEN, toAcme, 'r10', since)).toEqual(top);
      expect(await slack.channel.find(LUMEN, toAcme, 'r9', since)).toBeNull();
    });

    it('refuses for good what can never work', async () => {
      const refused = (code: string) => expect.objectContaining({ name: 'DeliveryRefused', code });
      const nowhere = { channel: `slack:${LUMEN}:C0NOWHERE`, thread: null };
      await expect(slack.channel.post(LUMEN, nowhere, words('Hi'), 'r1')).rejects.toEqual(refused('channel_not_found'));
      await expect(slack.channel.post('T0OTHER', toAcme, words('Hi'), 'r1')).rejects.toEqual(
        refused('unknown_installation'),
      );
      const foreign = { channel: 'slack:T0OTHER:C1', thread: null };
      await expect(slack.channel.post(LUMEN, foreign, words('Hi'), 'r1')).rejects.toEqual(refused('invalid_address'));
      const astray = { channel: ACME_CHANNEL, thread: `${AGENTS_CHANNEL}:1.000001` };
      await expect(slack.channel.post(LUMEN, astray, words('Hi'), 'r1')).rejects.toEqual(refused('invalid_address'));
      await expect(post('x'.repeat(10_000))).rejects.toEqual(refused('content_too_long'));
      pretend.edit.archive(EXT_ACME);
      await expect(post()).rejects.toEqual(refused('is_archived'));
    });
  });

  describe('in bad weather', () => {
    beforeEach(() => begin({ limits: { postMs: 300 } }));

    it('waits as long as Slack asks, and has posted nothing', async () => {
      pretend.setWeather({ rateLimited: 1, retryAfterSec: [7, 7] });
      await expect(post()).rejects.toMatchObject({ name: 'DeliveryDelayed', retryAfterMs: 7_000 });
      expect(pretend.history(EXT_ACME)).toEqual([]);
    });

    it.each<[keyof ReturnType<PretendSlack['weather']>, boolean]>([
      ['errorBefore', false],
      ['errorAfter', true],
      ['internalErrorAfter', true],
      ['resetAfter', true],
      ['hangAfter', true],
    ])('posts at most once and does not know: %s', async (fate, arrived) => {
      const since = Date.now();
      pretend.setWeather({ [fate]: 1 });
      await expect(post('Hi', 'r5')).rejects.toMatchObject({ name: 'DeliveryUnclear' });
      pretend.setWeather({ [fate]: 0 });
      const found = await slack.channel.find(LUMEN, toAcme, 'r5', since);
      expect(found === null).toBe(!arrived);
      expect(pretend.history(EXT_ACME)).toHaveLength(arrived ? 1 : 0);
    });

    it('never takes a failed look-up for an answer', async () => {
      pretend.setWeather({ errorBefore: 1 });
      await expect(slack.channel.find(LUMEN, toAcme, 'r1', Date.now())).rejects.toMatchObject({
        name: 'DeliveryDelayed',
      });
      pretend.setWeather({ errorBefore: 0, rateLimited: 1 });
      await expect(slack.channel.find(LUMEN, toAcme, 'r1', Date.now())).rejects.toMatchObject({
        name: 'DeliveryDelayed',
      });
    });

    it.each([
      ['says that there is more, and not where', { ok: true, messages: [], has_more: true }],
      ['shows no messages', { ok: true }],
    ])('does not take a post for missing when Slack %s', async (_what, answer) => {
      const api = createServer((_request, response) => response.end(JSON.stringify(answer)));
      const reading = new WebClient('xoxb-x', { slackApiUrl: await listening(api), retryConfig: { retries: 0 } });
      const us = {
        installation: LUMEN,
        name: 'Lumen',
        enterprise: null,
        botUser: BATON,
        botId: null,
        customizes: true,
      };
      const isShared = async () => true;
      const thumbs = createThumbsChoice(Date.now);
      const sending = createSending({ posting: reading, reading, identity: () => us, isShared, thumbs, now: Date.now });
      await expect(sending.find(LUMEN, toAcme, 'r1', 0)).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    });

    it('does not know either whether an update arrived', async () => {
      const sent = await post();
      pretend.setWeather({ errorAfter: 1 });
      await expect(slack.channel.update(LUMEN, sent, words('Hello'))).rejects.toMatchObject({
        name: 'DeliveryUnclear',
      });
    });

    it('keeps a post for later while the token does not work', async () => {
      pretend.edit.uninstall();
      await expect(post()).rejects.toMatchObject({ name: 'DeliveryDelayed' });
      await expect(slack.channel.who(LUMEN, `slack:${CARLA}`)).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    });

    it('has not posted when nobody listens', async () => {
      await pretend.close();
      await expect(post()).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    });
  });
});

describe('thumbs', () => {
  const toAcme = { channel: ACME_CHANNEL, thread: null };
  const tries = (method: string) =>
    pretend.log.calls.filter((call) => call.method === method).map(({ answer }) => answer);
  const shown = () => JSON.stringify(pretend.history(EXT_ACME).at(-1)?.blocks);

  it('are Slack’s own pair', async () => {
    await begin();
    await slack.channel.post(LUMEN, toAcme, rated, 'r1');
    expect(shown()).toContain('feedback_buttons');
  });

  it('are plain buttons where Slack refuses the pair, and it is tried once only', async () => {
    await begin({ world: { weather: { noThumbs: 1 } } });
    const first = await slack.channel.post(LUMEN, toAcme, rated, 'r1');
    expect(shown()).toContain('baton.unhelpful');
    await slack.channel.post(LUMEN, toAcme, rated, 'r2');
    expect(tries('chat.postMessage')).toEqual(['invalid_blocks', 'ok', 'ok']);
    await slack.channel.update(LUMEN, first, rated);
    await slack.channel.update(LUMEN, first, rated);
    expect(tries('chat.update')).toEqual(['invalid_blocks', 'ok', 'ok']);
    expect(pretend.history(EXT_ACME)).toHaveLength(2);
  });

  it('are not tried again when it is unclear whether they were posted', async () => {
    await begin({ world: { weather: { internalErrorAfter: 1 } } });
    await expect(slack.channel.post(LUMEN, toAcme, rated, 'r1')).rejects.toMatchObject({ name: 'DeliveryUnclear' });
    expect(pretend.history(EXT_ACME)).toHaveLength(1);
  });
});

describe('an answer that grows', () => {
  const streaming = () => {
    const { streaming: found } = slack.channel;
    if (!found) throw new Error('Slack streams');
    return found;
  };
  const carla = `slack:${CARLA}`;
  const asked = () => {
    const ts = pretend.as(CARLA).post(EXT_ACME, 'How long does a refund take?');
    return { channel: ACME_CHANNEL, thread: `${ACME_CHANNEL}:${ts}` };
  };
  const last = () => pretend.history(EXT_ACME).at(-1);
  const methods = () => pretend.log.calls.map(({ method }) => method).filter((method) => method.includes('Stream'));

  it('is begun for its reader of another company, grows, and ends as a whole post', async () => {
    await begin();
    const to = asked();
    const post = await streaming().begin(LUMEN, to, carla);
    expect(post).toEqual({ channel: ACME_CHANNEL, remoteId: last()?.ts, thread: to.thread });
    expect(pretend.log.calls.at(-1)?.args).toMatchObject({ recipient_user_id: CARLA, recipient_team_id: 'T0ACME' });
    await streaming().append(LUMEN, post, 'Refunds take');
    await streaming().append(LUMEN, post, ' five days.');
    expect(last()?.text.replaceAll('\u2060', '')).toBe('Refunds take five days.');
    const since = Date.now();
    expect(await slack.channel.find(LUMEN, to, 'r1', since)).toBeNull();
    await streaming().end(LUMEN, post, rated, 'r1');
    expect(last()?.blocks).toMatchObject([{ type: 'rich_text' }, { type: 'context_actions' }]);
    expect(JSON.stringify(last()?.blocks).split('five days')).toHaveLength(2);
    expect(await slack.channel.find(LUMEN, to, 'r1', since)).toMatchObject({ remoteId: post.remoteId });
  });

  it('ends the same, however often it is told to', async () => {
    await begin();
    const post = await streaming().begin(LUMEN, asked(), carla);
    await streaming().end(LUMEN, post, words('Done'), 'r1');
    await streaming().end(LUMEN, post, words('Done'), 'r1');
    expect(last()).toMatchObject({ text: 'Done', metadata: { event_payload: { relay_id: 'r1' } } });
  });

  it('lets nothing come alive that anybody wrote, however it is cut', async () => {
    await begin();
    const hostile = [
      '# <!channel> <@U0ANARUIZ> @here #general [bank](https://evil.example) *bold* _it_ ~x~ `code`',
      '- https://evil.example www.evil.example. :smile: &lt;!here&gt; \\*x\\* a|b',
      '    1. <https://evil.example|bank> ![x](http://evil.example/x.png)',
    ].join('\n');
    for (const size of [hostile.length, 7, 1]) {
      const post = await streaming().begin(LUMEN, asked(), carla);
      for (let at = 0; at < hostile.length; at += size) {
        await streaming().append(LUMEN, post, hostile.slice(at, at + size));
      }
      expect(last()?.text.replaceAll('\u2060', '')).toBe(hostile);
    }
    expect(pretend.log.live).toEqual([]);
  });

  it('takes long texts in pieces that Slack takes, none of them half a character', async () => {
    await begin();
    const long = `x${'*👋'.repeat(9_000)}`;
    const post = await streaming().begin(LUMEN, asked(), carla);
    await streaming().append(LUMEN, post, long);
    expect(last()?.text).toBe(long);
  });

  it('is refused where Slack does not stream to outsiders, and not tried there again within the hour', async () => {
    await begin({ world: { weather: { noStreamsOutside: 1 } } });
    const refused = { name: 'DeliveryRefused', code: 'channel_type_not_supported' };
    expect(streaming().streamsIn(ACME_CHANNEL)).toBe(true);
    await expect(streaming().begin(LUMEN, asked(), carla)).rejects.toMatchObject(refused);
    expect(streaming().streamsIn(ACME_CHANNEL)).toBe(false);
    expect(streaming().streamsIn(AGENTS_CHANNEL)).toBe(true);
    await expect(streaming().begin(LUMEN, asked(), carla)).rejects.toMatchObject(refused);
    expect(methods()).toEqual(['chat.startStream']);
  });

  it('is refused for the time being when too many begin, so that it is posted whole', async () => {
    await begin({ world: { rateLimit: { perSecond: 1000, burst: 1000 } } });
    const to = asked();
    for (let n = 0; n < 20; n += 1) await streaming().begin(LUMEN, to, carla);
    await expect(streaming().begin(LUMEN, to, carla)).rejects.toMatchObject({ name: 'DeliveryRefused' });
    expect(streaming().streamsIn(ACME_CHANNEL)).toBe(false);
  });

  it('waits with its words as long as Slack asks', async () => {
    await begin();
    const post = await streaming().begin(LUMEN, asked(), carla);
    pretend.setWeather({ rateLimited: 1, retryAfterSec: [7, 7] });
    const delayed = { name: 'DeliveryDelayed', retryAfterMs: 7_000 };
    await expect(streaming().append(LUMEN, post, 'x')).rejects.toMatchObject(delayed);
    await expect(streaming().end(LUMEN, post, words('x'), 'r1')).rejects.toMatchObject(delayed);
  });

  it('carries its relay id only when it is whole, also when Slack does not say what happened', async () => {
    await begin();
    const to = asked();
    const post = await streaming().begin(LUMEN, to, carla);
    pretend.setWeather({ errorBefore: 1 });
    await expect(streaming().end(LUMEN, post, words('Done'), 'r1')).rejects.toMatchObject({ name: 'DeliveryUnclear' });
    pretend.setWeather({ errorBefore: 0 });
    expect(await slack.channel.find(LUMEN, to, 'r1', 0)).toBeNull();
    await streaming().end(LUMEN, post, words('Done'), 'r1');
    expect(await slack.channel.find(LUMEN, to, 'r1', 0)).not.toBeNull();
  });

  it('needs a thread, and a reader', async () => {
    await begin();
    const refused = { name: 'DeliveryRefused' };
    await expect(streaming().begin(LUMEN, { channel: ACME_CHANNEL, thread: null }, carla)).rejects.toMatchObject(
      refused,
    );
    await expect(streaming().begin(LUMEN, asked(), 'slack:U0NOBODY')).rejects.toMatchObject(refused);
    await expect(streaming().begin('T0OTHER', asked(), carla)).rejects.toMatchObject(refused);
  });
});

describe('reading a file', () => {
  const upload = (name: string, content: string | Buffer) => {
    const ts = pretend.as(ANA).post(SUPPORT_AGENTS, 'Here', { files: [{ name, content }] });
    const [file] = pretend.history(SUPPORT_AGENTS).find((message) => message.ts === ts)?.files ?? [];
    return String(file?.['id']);
  };
  const read = (file: string, mostBytes = 1_000_000) => slack.channel.files.read(LUMEN, file, mostBytes);
  const unreadable = (why: string) => ({ name: 'FileUnreadable', message: expect.stringContaining(why) });

  it('gives its name and its bytes', async () => {
    await begin();
    const bytes = Buffer.from([0, 1, 2, 255]);
    const file = await read(upload('a.bin', bytes));
    expect([file.name, Buffer.from(file.bytes)]).toEqual(['a.bin', bytes]);
  });

  it('takes a web page that somebody uploaded for what it is', async () => {
    await begin();
    const page = '<!DOCTYPE html><html>Refunds</html>';
    expect(Buffer.from((await read(upload('a.html', page))).bytes).toString()).toBe(page);
  });

  it('takes no more than it was told to', async () => {
    await begin();
    await expect(read(upload('a.csv', 'x'.repeat(2_000_001)), 2_000_000)).rejects.toMatchObject(unreadable('2 MB'));
  });

  it('is refused with words when it is not there, not ours, or may not be read', async () => {
    await begin();
    await expect(read('F0NOTHERE')).rejects.toMatchObject(unreadable('not there'));
    await expect(read('../F0')).rejects.toMatchObject(unreadable('not there'));
    await expect(slack.channel.files.read('T0OTHER', upload('a.md', 'x'), 10)).rejects.toMatchObject(
      unreadable('not there'),
    );
    const scopes = manifest.oauth_config.scopes.bot.filter((scope) => scope !== 'files:read');
    await begin({ world: { scopes } });
    await expect(read(upload('a.md', 'x'))).rejects.toMatchObject(unreadable('files:read'));
  });

  it('is put off while Slack is busy', async () => {
    await begin();
    const file = upload('a.md', 'x');
    pretend.setWeather({ rateLimited: 1, retryAfterSec: [3, 3] });
    await expect(read(file)).rejects.toMatchObject({ name: 'DeliveryDelayed', retryAfterMs: 3_000 });
  });

  describe('from a strange place', () => {
    let asked: string[];
    /** Files as `file` says, from an API of its own that keeps them too. */
    const keptBy = async (file: (origin: string) => object, answer: (response: ServerResponse) => void) => {
      asked = [];
      const server = createServer((request, response) => {
        asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
        if (request.url?.startsWith('/api/')) response.end(JSON.stringify({ ok: true, file: file(origin) }));
        else answer(response);
      });
      const origin = await listening(server);
      const apiUrl = `${origin}/api/`;
      const reading = new WebClient('xoxb-x', { slackApiUrl: apiUrl, retryConfig: { retries: 0 } });
      const us = { installation: LUMEN, name: '', enterprise: null, botUser: BATON, botId: null, customizes: true };
      const read = readingFiles({ reading, identity: () => us, botToken: 'xoxb-x', apiUrl, downloadMs: 500 });
      return read(LUMEN, 'F1', 1_000);
    };
    afterEach(end);

    it.each([
      'https://evil.example/F1',
      'https://slack.com.evil.example/F1',
      'https://files.slack.com@evil.example/F1',
      'https://evil@files.slack.com/F1',
      'http://files.slack.com/F1',
      'https://files.slack.com:8443/F1',
      'file:///etc/passwd',
      'http://169.254.169.254/latest/meta-data',
    ])('is not fetched: %s', async (url) => {
      const reading = keptBy(
        () => ({ name: 'a.md', url_private: url }),
        (response) => response.end('x'),
      );
      await expect(reading).rejects.toMatchObject(unreadable('not kept by Slack'));
      expect(asked).toHaveLength(1);
    });

    it('is not followed to with the token', async () => {
      const reading = keptBy(
        (origin) => ({ name: 'a.md', url_private: `${origin}/F1` }),
        (response) => response.writeHead(302, { location: 'https://evil.example/' }).end(),
      );
      await expect(reading).rejects.toMatchObject(unreadable('login page'));
    });

    it('is not the login page that Slack shows instead', async () => {
      const reading = keptBy(
        (origin) => ({ name: 'a.md', size: 5, url_private: `${origin}/F1` }),
        (response) => response.end('\n<!DOCTYPE html><html>Sign in</html>'),
      );
      await expect(reading).rejects.toMatchObject(unreadable('login page'));
    });

    it('ends where more comes than was announced', async () => {
      const reading = keptBy(
        (origin) => ({ name: 'a.md', size: 5, url_private: `${origin}/F1` }),
        (response) => response.end('x'.repeat(1_001)),
      );
      await expect(reading).rejects.toMatchObject(unreadable('too large'));
    });

    it('is put off when it hangs', async () => {
      const reading = keptBy(
        (origin) => ({ name: 'a.md', size: 5, url_private: `${origin}/F1` }),
        (response) => response.write('x'),
      );
      await expect(reading).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    });
  });
});

describe('the directory', () => {
  beforeEach(() => begin());
  const who = (person: string) => slack.channel.who(LUMEN, `slack:${person}`);

  it('knows whose side somebody is on', async () => {
    expect(await who(ANA)).toMatchObject({
      name: 'Ana Ruiz',
      side: 'internal',
      admin: false,
      company: 'Lumen',
      timeZone: 'Europe/Madrid',
    });
    expect(await who(OLIVIA)).toMatchObject({ side: 'internal', admin: true });
    expect(await who(CARLA)).toMatchObject({ name: 'Carla Diaz', side: 'external', company: 'Acme' });
    expect(await who(DAN)).toMatchObject({ side: 'external', admin: false });
    expect(await who(BATON)).toMatchObject({ bot: true });
    expect(await who('U0NOBODY')).toMatchObject({ name: 'Somebody', side: 'unknown', admin: false });
  });

  it('knows what is to be known of a channel', async () => {
    const facts = (channel: string) => slack.channel.channelFacts(LUMEN, channel);
    expect(await facts(ACME_CHANNEL)).toEqual({
      channel: ACME_CHANNEL,
      name: 'ext-acme',
      shared: true,
      archived: false,
      member: true,
      companies: ['Acme'],
    });
    expect(await facts(AGENTS_CHANNEL)).toMatchObject({ shared: false, companies: [] });
    expect(await facts(`slack:${LUMEN}:C0NOWHERE`)).toBeNull();
  });

  it('sees at once, when asked to, that outsiders were invited', async () => {
    const facts = (fresh: boolean) => slack.channel.channelFacts(LUMEN, AGENTS_CHANNEL, { fresh });
    expect(await facts(false)).toMatchObject({ shared: false });
    pretend.edit.inviteTeam(SUPPORT_AGENTS, 'T0GLOBEX');
    expect(await facts(false)).toMatchObject({ shared: false });
    expect(await facts(true)).toMatchObject({ shared: true });
  });

  describe('who is in a channel', () => {
    const isIn = (person: string, channel = AGENTS_CHANNEL) =>
      slack.channel.isMember(LUMEN, channel, `slack:${person}`);
    const asked = () => pretend.log.calls.filter(({ method }) => method === 'conversations.members').length;

    it('is known, and asked for once', async () => {
      expect(await isIn(ANA)).toBe(true);
      expect([await isIn(OLIVIA), asked()]).toEqual([true, 1]);
      expect([await isIn(CARLA), await isIn(CARLA, ACME_CHANNEL)]).toEqual([false, true]);
    });

    it('is looked at again before somebody is told no', async () => {
      pretend.as(ANA).leave('support-agents');
      expect([await isIn(ANA), asked()]).toEqual([false, 1]);
      pretend.as(ANA).join('support-agents');
      expect([await isIn(ANA), asked()]).toEqual([true, 2]);
    });

    it('is not believed any more once somebody has left', async () => {
      await slack.start();
      expect(await isIn(ANA)).toBe(true);
      pretend.as(ANA).leave('support-agents');
      await pretend.until(() => heard.find(({ kind }) => kind === 'member-left'));
      expect(await isIn(ANA)).toBe(false);
    });

    it('is read over many pages, and not without end', async () => {
      const channel = pretend.world.channels.get(SUPPORT_AGENTS);
      for (let n = 0; n < 450; n++) channel?.members.add(`U1CROWD${n}`);
      expect([await isIn('U1CROWD449'), asked()]).toEqual([true, 3]);
      for (let n = 450; n < 2_500; n++) channel?.members.add(`U1CROWD${n}`);
      expect([await isIn('U1CROWD2499'), asked()]).toEqual([false, 13]);
    });

    it('is nobody, where Slack shows none', async () => {
      expect(await isIn(ANA, `slack:${LUMEN}:C0NOWHERE`)).toBe(false);
      expect(await isIn(ANA, 'nonsense')).toBe(false);
      await begin({ world: { scopes: ['chat:write', 'users:read', 'team:read'] } });
      expect(await isIn(ANA)).toBe(false);
    });

    it('is not guessed while Slack cannot say', async () => {
      pretend.setWeather({ rateLimited: 1, retryAfterSec: [3, 3] });
      await expect(isIn(ANA)).rejects.toMatchObject({ name: 'DeliveryDelayed', retryAfterMs: 3_000 });
    });
  });

  it('asks once for what is asked often', async () => {
    await Promise.all([who(CARLA), who(CARLA), who(DAN), who(CARLA)]);
    const asked = pretend.log.calls.map(({ method, args }) => `${method} ${args['user'] ?? args['team'] ?? ''}`);
    expect(asked.sort()).toEqual(['auth.test ', 'team.info T0ACME', `users.info ${CARLA}`, `users.info ${DAN}`].sort());
  });

  it('does not guess while Slack cannot say', async () => {
    pretend.setWeather({ rateLimited: 1, retryAfterSec: [3, 3] });
    await expect(who(GRACE)).rejects.toMatchObject({ name: 'DeliveryDelayed', retryAfterMs: 3_000 });
  });

  it('links to a message', async () => {
    const ts = pretend.as(CARLA).post(EXT_ACME, 'Hello');
    expect(await slack.channel.permalink(LUMEN, ACME_CHANNEL, ts)).toContain(`/archives/${EXT_ACME}/p`);
    expect(await slack.channel.permalink(LUMEN, ACME_CHANNEL, '1.000001')).toBeNull();
  });
});

describe('finding out who we are', () => {
  const client = (apiUrl: string, token: string) =>
    new WebClient(token, { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true });

  it('waits for a Slack that is away', async () => {
    let asked = 0;
    const waits: number[] = [];
    const api = createServer((_request, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(503).end('down');
      else response.end(JSON.stringify({ ok: true, team_id: 'T1', team: 'Lumen', user_id: 'UBOT' }));
    });
    const pause = async (ms: number) => waits.push(ms) > 0;
    const identity = await learnIdentity(client(await listening(api), 'xoxb-x'), log, pause);
    expect(identity).toEqual({
      installation: 'T1',
      name: 'Lumen',
      enterprise: null,
      botUser: 'UBOT',
      botId: null,
      customizes: false,
    });
    expect(waits).toEqual([1_000, 2_000]);
  });

  it('gives up at once when Slack says no', async () => {
    await begin();
    const asking = learnIdentity(client(pretend.apiUrl, 'xoxb-somebody-else'), log, async () => true);
    await expect(asking).rejects.toMatchObject({
      name: 'NotAuthorized',
      message: expect.stringContaining('invalid_auth'),
    });
  });

  it('comes before anything can be sent', async () => {
    const early = createSlack({
      botToken: 'xoxb-x',
      signingSecret: 'secret',
      appToken: null,
      apiUrl: null,
      receiver,
      log,
      now: Date.now,
    });
    await expect(early.channel.who('T1', 'slack:U1')).rejects.toMatchObject({ name: 'DeliveryDelayed' });
    await expect(early.start()).rejects.toMatchObject({ name: 'DeliveryDelayed' });
  });
});
