import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { ErrorCode, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ACME,
  ANA,
  BATON,
  CARLA,
  EXT_ACME,
  EXT_GLOBEX,
  GENERAL,
  GLOBEX,
  GRACE,
  LUMEN,
  OLIVIA,
  SUPPORT_AGENTS,
} from '../../playground/slack/lumen.ts';
import { type PretendSlack, type PretendSlackOptions, startPretendSlack } from '../../playground/slack/server.ts';

let slack: PretendSlack;
let client: WebClient;
const closers: (() => Promise<unknown>)[] = [];

async function start(options: PretendSlackOptions = {}) {
  slack = await startPretendSlack({
    rateLimit: null,
    retryDelaysMs: [0, 20, 20],
    botIn: [EXT_ACME, SUPPORT_AGENTS],
    ...options,
  });
  closers.push(() => slack.close());
  client = clientWith(slack.botToken);
}

function clientWith(token: string) {
  return new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    timeout: 2000,
    rejectRateLimitedCalls: true,
  });
}

/** A real Bolt app over HTTP, as Baton uses it. */
async function startBolt(prepare: (app: App) => void) {
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, processBeforeResponse: true });
  const app = new App({
    token: slack.botToken,
    receiver,
    ignoreSelf: false,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logLevel: LogLevel.ERROR,
  });
  prepare(app);
  const server = await app.start(0);
  closers.push(() => app.stop());
  const { port } = server.address() as AddressInfo;
  slack.connectApp({ requestUrl: `http://127.0.0.1:${port}/slack/events` });
  return app;
}

const refusal = (code: string) => ({ code: ErrorCode.PlatformError, data: expect.objectContaining({ error: code }) });

beforeEach(() => start());
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe('the Web API, under the real client', () => {
  it('says who we are and which scopes we hold', async () => {
    const me = await client.auth.test();
    expect(me).toMatchObject({ team_id: LUMEN, user_id: BATON, bot_id: 'B0BATON' });
    expect(me.response_metadata?.scopes).toContain('chat:write');
  });

  it('knows no token but its own', async () => {
    await expect(clientWith('xoxb-somebody-else').auth.test()).rejects.toMatchObject(refusal('invalid_auth'));
    expect(await (await fetch(`${slack.apiUrl}auth.test`, { method: 'POST' })).json()).toMatchObject({
      error: 'not_authed',
    });
  });

  it('answers nobody who calls it by another name than this machine', async () => {
    const status = new Promise((resolve) => {
      get(`${slack.origin}/api/auth.test`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(await status).toBe(403);
  });

  it('shows people of other companies as Slack Connect does', async () => {
    const carla = await client.users.info({ user: CARLA });
    expect(carla.user).toMatchObject({ team_id: ACME, is_stranger: false, real_name: 'Carla Diaz' });
    const ana = await client.users.info({ user: ANA });
    expect(ana.user).toMatchObject({ team_id: LUMEN });
    await expect(client.users.info({ user: GRACE })).rejects.toMatchObject(refusal('user_not_visible'));
    await expect(client.users.info({ user: 'U0NOBODY' })).rejects.toMatchObject(refusal('user_not_found'));
  });

  it('shows channels, shared and private', async () => {
    expect((await client.conversations.info({ channel: EXT_ACME })).channel).toMatchObject({
      is_ext_shared: true,
      is_member: true,
      shared_team_ids: [LUMEN, ACME],
      connected_team_ids: [ACME],
      conversation_host_id: LUMEN,
    });
    expect((await client.conversations.info({ channel: SUPPORT_AGENTS })).channel).toMatchObject({
      is_private: true,
      is_ext_shared: false,
    });
    slack.as(ANA).removeBot(SUPPORT_AGENTS);
    await expect(client.conversations.info({ channel: SUPPORT_AGENTS })).rejects.toMatchObject(
      refusal('channel_not_found'),
    );
  });

  it('posts, threads, updates and deletes', async () => {
    const root = await client.chat.postMessage({ channel: EXT_ACME, text: 'Hello' });
    const reply = await client.chat.postMessage({ channel: EXT_ACME, thread_ts: root.ts ?? '', text: 'And more' });
    await client.chat.update({ channel: EXT_ACME, ts: reply.ts ?? '', text: 'And less' });
    expect(slack.thread(EXT_ACME, root.ts ?? '').map(({ text }) => text)).toEqual(['Hello', 'And less']);
    await client.chat.delete({ channel: EXT_ACME, ts: root.ts ?? '' });
    expect(slack.history(EXT_ACME).map(({ subtype }) => subtype)).toEqual(['tombstone', undefined]);
  });

  it('refuses what Slack refuses', async () => {
    const post = (args: object) => client.chat.postMessage({ channel: EXT_ACME, text: 'x', ...args } as never);
    await expect(post({ channel: 'C0NOWHERE' })).rejects.toMatchObject(refusal('channel_not_found'));
    await expect(post({ channel: GENERAL })).rejects.toMatchObject(refusal('not_in_channel'));
    await expect(post({ text: '' })).rejects.toMatchObject(refusal('no_text'));
    await expect(post({ thread_ts: '1.000001' })).rejects.toMatchObject(refusal('thread_not_found'));
    await expect(post({ metadata: { event_type: 'relay' } })).rejects.toMatchObject(refusal('invalid_metadata_schema'));
    await expect(post({ blocks: [{ type: 'header', text: { type: 'mrkdwn', text: 'no' } }] })).rejects.toMatchObject(
      refusal('invalid_blocks'),
    );
    slack.edit.archive(EXT_ACME);
    await expect(post({})).rejects.toMatchObject(refusal('is_archived'));
  });

  it('lets the app change only its own messages', async () => {
    const ts = slack.as(CARLA).post(EXT_ACME, 'Mine');
    await expect(client.chat.update({ channel: EXT_ACME, ts, text: 'Yours' })).rejects.toMatchObject(
      refusal('cant_update_message'),
    );
    await expect(client.chat.update({ channel: EXT_ACME, ts: '1.000001', text: 'x' })).rejects.toMatchObject(
      refusal('message_not_found'),
    );
  });

  it('whispers only to people in the channel, and keeps it out of the history', async () => {
    await client.chat.postEphemeral({ channel: EXT_ACME, user: CARLA, text: 'psst' });
    expect(slack.ephemerals(CARLA).map(({ text }) => text)).toEqual(['psst']);
    expect(slack.history(EXT_ACME)).toEqual([]);
    await expect(client.chat.postEphemeral({ channel: EXT_ACME, user: GRACE, text: 'psst' })).rejects.toMatchObject(
      refusal('user_not_in_channel'),
    );
  });

  it('reacts once', async () => {
    const timestamp = slack.as(CARLA).post(EXT_ACME, 'Hi');
    const reaction = { channel: EXT_ACME, timestamp, name: 'eyes' };
    await client.reactions.add(reaction);
    await expect(client.reactions.add(reaction)).rejects.toMatchObject(refusal('already_reacted'));
    expect(slack.reactions(EXT_ACME, timestamp)).toEqual([{ name: 'eyes', users: [BATON], count: 1 }]);
    await client.reactions.remove(reaction);
    await expect(client.reactions.remove(reaction)).rejects.toMatchObject(refusal('no_reaction'));
  });

  it('reacts with no emoji that another company made for itself, and takes few away a minute', async () => {
    const timestamp = slack.as(CARLA).post(EXT_ACME, 'Hi');
    slack.edit.addEmoji(ACME, 'acme-party');
    slack.as(CARLA).react(EXT_ACME, timestamp, 'acme-party');
    expect(() => slack.as(ANA).react(EXT_ACME, timestamp, 'acme-party')).toThrow('no emoji');
    await expect(client.reactions.add({ channel: EXT_ACME, timestamp, name: 'acme-party' })).rejects.toMatchObject(
      refusal('invalid_name'),
    );
    await start({ rateLimit: { perSecond: 1000, burst: 1000 } });
    const reaction = { channel: EXT_ACME, timestamp: slack.as(CARLA).post(EXT_ACME, 'Hi'), name: 'eyes' };
    for (let n = 0; n < 20; n += 1) {
      await expect(client.reactions.remove(reaction)).rejects.toMatchObject(refusal('no_reaction'));
    }
    await expect(client.reactions.remove(reaction)).rejects.toMatchObject({ code: ErrorCode.RateLimitedError });
  });

  it('shows a page of the app only where there is one', async () => {
    const view = { type: 'home' as const, blocks: [{ type: 'divider' as const }] };
    await client.views.publish({ user_id: ANA, view });
    expect(slack.world.homes.get(ANA)).toMatchObject({ type: 'home', app_installed_team_id: LUMEN });
    await start({ homeTab: false });
    await expect(client.views.publish({ user_id: ANA, view })).rejects.toMatchObject(refusal('not_enabled'));
    expect(() => slack.as(ANA).openHome()).toThrow('no page');
  });

  it('takes no change to a post that is too old for it', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: EXT_ACME, text: 'Hi' });
    slack.setWeather({ editsClosed: 1 });
    await expect(client.chat.update({ channel: EXT_ACME, ts, text: 'Hello' })).rejects.toMatchObject(
      refusal('edit_window_closed'),
    );
  });

  it('gives metadata back only when asked for all of it, and pages', async () => {
    const root = slack.as(CARLA).post(EXT_ACME, 'Help');
    for (const relay_id of ['one', 'two', 'three']) {
      const metadata = { event_type: 'relay_v1', event_payload: { relay_id } };
      await client.chat.postMessage({ channel: EXT_ACME, thread_ts: root, text: relay_id, metadata });
    }
    const some = await client.conversations.replies({ channel: EXT_ACME, ts: root, limit: 2 });
    expect(some.messages?.map(({ text }) => text)).toEqual(['Help', 'one', 'two']);
    expect(some.messages?.[1]?.metadata).toEqual({ event_type: 'relay_v1' });
    const rest = await client.conversations.replies({
      channel: EXT_ACME,
      ts: root,
      include_all_metadata: true,
      cursor: some.response_metadata?.next_cursor ?? '',
    });
    expect(rest.messages?.map(({ metadata }) => metadata)).toEqual([
      { event_type: 'relay_v1', event_payload: { relay_id: 'three' } },
    ]);
  });

  it('takes files up and gives them only to who may have them', async () => {
    await client.filesUploadV2({
      channel_id: EXT_ACME,
      filename: 'invoice.txt',
      content: 'Total: 12',
      initial_comment: 'Here',
    });
    const [shared] = slack.history(EXT_ACME);
    expect(shared).toMatchObject({ subtype: 'file_share', text: 'Here', files: [{ name: 'invoice.txt', size: 9 }] });
    const url = String(shared?.files?.[0]?.['url_private']);
    expect(await (await fetch(url)).text()).toContain('<!DOCTYPE html>');
    expect(await (await fetch(url, { headers: { authorization: `Bearer ${slack.botToken}` } })).text()).toBe(
      'Total: 12',
    );
  });

  it('slows posting down per channel', async () => {
    await slack.close();
    closers.length = 0;
    await start({ rateLimit: { perSecond: 1, burst: 2 } });
    const post = (channel: string) => client.chat.postMessage({ channel, text: 'x' });
    await post(EXT_ACME);
    await post(EXT_ACME);
    await expect(post(EXT_ACME)).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 1 });
    await post(SUPPORT_AGENTS);
  });

  describe('a message that grows', () => {
    const reader = { recipient_user_id: CARLA, recipient_team_id: ACME };
    const ask = () => slack.as(CARLA).post(EXT_ACME, 'How long does it take?');
    const begin = async () => {
      const { ts = '' } = await client.chat.startStream({ channel: EXT_ACME, thread_ts: ask(), ...reader });
      return { channel: EXT_ACME, ts };
    };
    const last = () => slack.history(EXT_ACME).at(-1);

    it('is told under the real helper of the SDK', async () => {
      const stream = client.chatStream({ channel: EXT_ACME, thread_ts: ask(), ...reader, buffer_size: 4 });
      await stream.append({ markdown_text: 'Five ' });
      await stream.append({ markdown_text: '**working** days.' });
      await stream.stop({ blocks: [{ type: 'divider' }] });
      expect(last()).toMatchObject({
        text: 'Five working days.',
        blocks: [{ type: 'rich_text' }, { type: 'divider' }],
      });
    });

    it('has to say for whom, and from which company', async () => {
      const to = { channel: EXT_ACME, thread_ts: ask() };
      const start = (more: object) => client.chat.startStream({ ...to, ...more });
      await expect(start({})).rejects.toMatchObject(refusal('missing_recipient_user_id'));
      await expect(start({ recipient_user_id: CARLA })).rejects.toMatchObject(refusal('missing_recipient_team_id'));
      await expect(start({ ...reader, recipient_team_id: LUMEN })).rejects.toMatchObject(refusal('user_not_found'));
      await expect(start({ ...reader, thread_ts: '1.000001' })).rejects.toMatchObject(refusal('thread_not_found'));
      slack.setWeather({ noStreamsOutside: 1 });
      await expect(start(reader)).rejects.toMatchObject(refusal('channel_type_not_supported'));
      await start({ recipient_user_id: ANA, recipient_team_id: LUMEN });
    });

    it('can be changed when it has ended, and grow only before', async () => {
      const at = await begin();
      await expect(client.chat.update({ ...at, text: 'x' })).rejects.toMatchObject(refusal('streaming_state_conflict'));
      await client.chat.stopStream(at);
      for (const late of [client.chat.appendStream({ ...at, markdown_text: 'x' }), client.chat.stopStream(at)]) {
        await expect(late).rejects.toMatchObject(refusal('message_not_in_streaming_state'));
      }
      await client.chat.update({ ...at, text: 'x' });
      const theirs = { channel: EXT_ACME, ts: ask() };
      await expect(client.chat.stopStream(theirs)).rejects.toMatchObject(refusal('message_not_owned_by_app'));
    });

    it('takes words in bounds, and records what comes alive in them', async () => {
      const at = await begin();
      const append = (markdown_text: string) => client.chat.appendStream({ ...at, markdown_text });
      await expect(append('')).rejects.toMatchObject(refusal('no_text'));
      await expect(append('x'.repeat(12_001))).rejects.toMatchObject(refusal('msg_too_long'));
      await append('\\<!here\\> &lt;@U1&gt; \\[a\\]');
      expect(slack.log.live).toEqual([]);
      await append('<@U0ANARUIZ> [bank](https://evil.example)');
      expect(slack.log.live.map(({ target }) => target)).toEqual(expect.arrayContaining([ANA, 'https://evil.example']));
    });

    it('begins twenty times a minute and no more', async () => {
      await start({ rateLimit: { perSecond: 1, burst: 5 } });
      for (let n = 0; n < 20; n += 1) await begin();
      await expect(begin()).rejects.toMatchObject({ code: ErrorCode.RateLimitedError });
    });
  });

  it('records what came alive in a post, and what showed a preview', async () => {
    const literal = {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '<!here> @here' }] }],
    };
    await client.chat.postMessage({ channel: EXT_ACME, text: '&lt;!here&gt;', blocks: [literal] as never });
    expect(slack.log.live).toEqual([]);
    const { ts } = await client.chat.postMessage({
      channel: EXT_ACME,
      text: `<@${CARLA}> https://evil.example`,
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '@here in #general' } }],
    });
    expect(slack.log.live.map(({ kind, target }) => [kind, target])).toEqual([
      ['user', CARLA],
      ['link', 'https://evil.example'],
      ['broadcast', 'here'],
      ['channel', 'general'],
    ]);
    expect(slack.log.unfurls).toEqual([{ channel: EXT_ACME, ts, links: ['https://evil.example'] }]);
  });
});

describe('events, under a real Bolt app', () => {
  it('tells a customer message with all that Slack Connect says of her', async () => {
    const bodies: Record<string, unknown>[] = [];
    await startBolt((app) => app.message(async ({ body }) => void bodies.push(body as never)));
    const ts = slack.as(CARLA).post(EXT_ACME, 'A & B <ok> see https://acme.example');
    await slack.until(() => bodies.length > 0);
    expect(bodies[0]).toMatchObject({
      team_id: LUMEN,
      api_app_id: 'A0BATON',
      is_ext_shared_channel: true,
      authorizations: [{ team_id: LUMEN, user_id: BATON, is_bot: true }],
      event: {
        ts,
        user: CARLA,
        user_team: ACME,
        source_team: ACME,
        user_profile: { team: ACME },
        channel_type: 'channel',
        text: 'A &amp; B &lt;ok&gt; see <https://acme.example>',
      },
    });
  });

  it('tells a mention twice, under two event ids', async () => {
    const told: [string, string][] = [];
    await startBolt((app) => {
      app.message(async ({ body, event }) => void told.push([body.event_id, event.ts]));
      app.event('app_mention', async ({ body, event }) => void told.push([body.event_id, event.ts]));
    });
    const ts = slack.as(CARLA).post(EXT_ACME, '@Baton are you there?');
    await slack.until(() => told.length === 2);
    expect(told.map(([, each]) => each)).toEqual([ts, ts]);
    expect(new Set(told.map(([id]) => id)).size).toBe(2);
  });

  it("echoes the app's own posts with their metadata", async () => {
    const events: unknown[] = [];
    await startBolt((app) => app.event('message', async ({ event }) => void events.push(event)));
    const metadata = { event_type: 'relay_v1', event_payload: { relay_id: 'r1' } };
    await client.chat.postMessage({ channel: EXT_ACME, text: 'From Ana', username: 'Ana Ruiz', metadata });
    await slack.until(() => events.length > 0);
    expect(events[0]).toMatchObject({
      subtype: 'bot_message',
      bot_id: 'B0BATON',
      app_id: 'A0BATON',
      username: 'Ana Ruiz',
      metadata,
    });
  });

  it('tries again when the app fails, three times', async () => {
    const retries: unknown[] = [];
    await startBolt((app) => {
      app.message(async ({ context }) => {
        retries.push(context.retryNum);
        throw new Error('the database is away');
      });
      app.error(async (error) => {
        throw error;
      });
    });
    slack.as(CARLA).post(EXT_ACME, 'Hello?');
    const [id] = await slack.until(() => slack.log.givenUp.length > 0 && slack.log.givenUp);
    expect(retries).toEqual([undefined, 1, 2, 3]);
    expect(new Set(slack.log.deliveries.map((delivery) => delivery.id))).toEqual(new Set([id]));
  });

  it('reaches an app that comes back between two attempts', async () => {
    slack.as(CARLA).post(EXT_ACME, 'Anybody?');
    await slack.until(() => slack.log.deliveries.length > 0);
    const heard: string[] = [];
    await startBolt((app) => app.message(async ({ message }) => void heard.push(message.ts)));
    await slack.until(() => heard.length > 0);
    expect(slack.log.deliveries.map(({ result }) => result)).toContain('refused');
  });

  it('tells when the bot comes and goes, and when its channel is closed', async () => {
    const told: string[] = [];
    await startBolt((app) => app.event(/.*/, async ({ event }) => void told.push(event.type)));
    const ana = slack.as(ANA);
    ana.inviteBot(GENERAL);
    ana.removeBot(GENERAL);
    slack.edit.archive(EXT_ACME);
    await slack.until(() => slack.pendingDeliveries() === 0);
    slack.edit.uninstall();
    await slack.until(() => slack.pendingDeliveries() === 0);
    expect(told).toEqual(
      expect.arrayContaining([
        'member_joined_channel',
        'channel_left',
        'member_left_channel',
        'channel_archive',
        'app_uninstalled',
      ]),
    );
    await expect(client.auth.test()).rejects.toMatchObject(refusal('account_inactive'));
  });
});

describe('people and posts, under a real Bolt app', () => {
  beforeEach(() => start());

  it('tells of emoji with whose message it is, unless it stands under a name of its own', async () => {
    const told: object[] = [];
    await startBolt((app) => app.event(/reaction_/, async ({ event }) => void told.push(event)));
    const said = slack.as(CARLA).post(EXT_ACME, 'Hi');
    const { ts = '' } = await client.chat.postMessage({ channel: EXT_ACME, text: 'Hi', username: 'Ana' });
    slack.as(ANA).react(EXT_ACME, said, 'heart');
    slack.as(ANA).react(EXT_ACME, ts, 'tada');
    await slack.until(() => told.length === 2);
    const of = (reaction: string) => told.find((event) => 'reaction' in event && event.reaction === reaction);
    expect(of('heart')).toMatchObject({
      type: 'reaction_added',
      user: ANA,
      item: { type: 'message', channel: EXT_ACME, ts: said },
      item_user: CARLA,
      event_ts: expect.stringMatching(/^\d+\.\d{6}$/),
    });
    expect(of('tada')).not.toHaveProperty('item_user');
  });

  it('tells who was switched off or made a guest; who is switched off does nothing more', async () => {
    const told: object[] = [];
    await startBolt((app) => app.event('user_change', async ({ event }) => void told.push(event.user)));
    slack.edit.deactivate(ANA);
    await slack.until(() => told.length === 1);
    slack.edit.makeGuest(OLIVIA);
    await slack.until(() => told.length === 2);
    expect(told).toMatchObject([
      { id: ANA, deleted: true, team_id: LUMEN },
      { id: OLIVIA, deleted: false, is_restricted: true },
    ]);
    expect(() => slack.as(ANA).post(EXT_ACME, 'Hi')).toThrow('not in');
    expect(() => slack.as(ANA).openHome()).toThrow('switched off');
    expect((await client.users.info({ user: ANA })).user).toMatchObject({ deleted: true });
  });

  it('tells of a post of the app that an admin deletes, and leaves a tombstone where there are replies', async () => {
    const told: object[] = [];
    await startBolt((app) =>
      app.event('message', async ({ event }) => {
        if ('previous_message' in event) told.push(event);
      }),
    );
    const { ts: root = '' } = await client.chat.postMessage({ channel: EXT_ACME, text: 'A case' });
    const { ts: reply = '' } = await client.chat.postMessage({ channel: EXT_ACME, text: 'more', thread_ts: root });
    slack.as(CARLA).post(EXT_ACME, 'and more', { thread_ts: root });
    slack.edit.removePost(EXT_ACME, reply);
    await slack.until(() => told.length === 1);
    slack.edit.removePost(EXT_ACME, root);
    await slack.until(() => told.length === 2);
    expect(told).toMatchObject([
      { subtype: 'message_deleted', deleted_ts: reply, previous_message: { bot_id: slack.world.app.botId } },
      { subtype: 'message_changed', message: { subtype: 'tombstone', ts: root } },
    ]);
    expect(() => slack.edit.removePost(EXT_ACME, root)).toThrow('no message');
  });

  it('names the workspace of whoever opens the page, which need not have the app', async () => {
    const told: unknown[] = [];
    await startBolt((app) => app.event('app_home_opened', async ({ body }) => void told.push(body.team_id)));
    slack.as(ANA).openHome();
    await slack.until(() => told.length === 1);
    slack.as(CARLA).openHome();
    await slack.until(() => told.length === 2);
    expect(told).toEqual([LUMEN, ACME]);
  });
});

describe('what Slack Connect adds', () => {
  it("shows files of another company's people as a stub in events, and whole to whoever asks", async () => {
    const files: unknown[] = [];
    await startBolt((app) =>
      app.event('message', async ({ event }) => void files.push(...('files' in event ? (event.files ?? []) : []))),
    );
    slack.as(CARLA).post(EXT_ACME, 'See this', { files: [{ name: 'error.txt', content: 'boom' }] });
    const [stub] = await slack.until(() => files.length > 0 && (files as { id: string }[]));
    expect(stub).toMatchObject({ mode: 'file_access', file_access: 'check_file_info' });
    const { file } = await client.files.info({ file: stub?.id ?? '' });
    expect(file).toMatchObject({ name: 'error.txt', size: 4, mimetype: 'text/plain' });
  });

  it('leaves the host its channel when the sharing ends, and gives the invited side another id', async () => {
    slack.as(ANA).inviteBot(EXT_GLOBEX);
    slack.edit.unshare(EXT_ACME, ACME);
    expect((await client.conversations.info({ channel: EXT_ACME })).channel).toMatchObject({ is_ext_shared: false });
    slack.edit.unshare(EXT_GLOBEX, GLOBEX);
    await expect(client.conversations.info({ channel: EXT_GLOBEX })).rejects.toMatchObject(
      refusal('channel_not_found'),
    );
  });

  it('shows a channel that is about to be shared', async () => {
    slack.edit.inviteTeam(SUPPORT_AGENTS, ACME);
    expect((await client.conversations.info({ channel: SUPPORT_AGENTS })).channel).toMatchObject({
      is_pending_ext_shared: true,
    });
  });
});

describe('buttons, commands and modals, under a real Bolt app', () => {
  const button = (value: string) => [
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'baton.claim', value, text: { type: 'plain_text', text: 'Claim' } }],
    },
  ];

  it('presses a button, from whichever company', async () => {
    const bodies: unknown[] = [];
    await startBolt((app) =>
      app.action('baton.claim', async ({ ack, body, respond }) => {
        bodies.push(body);
        await ack();
        await respond({ text: 'Only for you', replace_original: false });
      }),
    );
    const { ts = '' } = await client.chat.postMessage({ channel: EXT_ACME, text: 'x', blocks: button('7') });
    expect(await slack.as(CARLA).press(EXT_ACME, ts, 'baton.claim')).toMatchObject({ accepted: true });
    expect(bodies[0]).toMatchObject({
      team: { id: LUMEN },
      user: { id: CARLA, team_id: ACME },
      container: { message_ts: ts, channel_id: EXT_ACME, is_ephemeral: false },
      actions: [{ action_id: 'baton.claim', value: '7' }],
    });
    await slack.until(() => slack.ephemerals(CARLA).some(({ text }) => text === 'Only for you'));
  });

  it('runs a command and shows its private answer', async () => {
    const texts: string[] = [];
    await startBolt((app) =>
      app.command('/baton', async ({ command, ack }) => {
        texts.push(command.text);
        await ack({ text: 'Agents sit there now.' });
      }),
    );
    const answer = await slack.as(OLIVIA).command(GENERAL, '/baton agents #support-agents');
    expect(answer).toMatchObject({ text: 'Agents sit there now.', inChannel: false });
    expect(texts).toEqual([`agents <#${SUPPORT_AGENTS}|support-agents>`]);
    await expect(slack.as(CARLA).command(EXT_ACME, '/baton help')).rejects.toThrow('another company');
  });

  it('lets a command be answered later five times, and no more', async () => {
    const urls: string[] = [];
    await startBolt((app) =>
      app.command('/baton', async ({ command, ack }) => {
        urls.push(command.response_url);
        await ack();
      }),
    );
    expect(await slack.as(ANA).command(GENERAL, '/baton status')).toBeNull();
    const answer = () =>
      fetch(urls[0] ?? '', {
        method: 'POST',
        body: JSON.stringify({ text: 'Later' }),
        headers: { 'content-type': 'application/json' },
      });
    const statuses = [];
    for (let time = 0; time < 6; time++) statuses.push((await answer()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    expect(slack.ephemerals(ANA)).toHaveLength(5);
  });

  it('runs a message shortcut, and tells of a modal that was closed', async () => {
    const told: string[] = [];
    await startBolt((app) => {
      app.shortcut('baton.hand-over', async ({ ack, shortcut, client: bot }) => {
        await ack();
        told.push(shortcut.type);
        const title = { type: 'plain_text' as const, text: 'Hand over' };
        await bot.views.open({
          trigger_id: shortcut.trigger_id,
          view: { type: 'modal', callback_id: 'm', title, notify_on_close: true, blocks: [{ type: 'divider' }] },
        });
      });
      app.view({ callback_id: 'm', type: 'view_closed' }, async ({ ack }) => {
        await ack();
        told.push('view_closed');
      });
    });
    const ts = slack.as(CARLA).post(EXT_ACME, 'Help');
    await slack.as(ANA).shortcut(EXT_ACME, ts, 'baton.hand-over');
    await slack.until(() => slack.world.modals.get(ANA)?.length === 1);
    await slack.as(ANA).closeModal();
    expect(told).toEqual(['message_action', 'view_closed']);
    await expect(slack.as(ANA).shortcut(EXT_ACME, ts, 'no-such')).rejects.toThrow('no shortcut');
    await expect(slack.as(CARLA).shortcut(EXT_ACME, ts, 'baton.hand-over')).rejects.toThrow('another company');
  });

  it('tells which choice of a menu was made, and lets nobody make another', async () => {
    const told: unknown[] = [];
    await startBolt((app) =>
      app.action('more', async ({ ack, action }) => {
        told.push(action);
        await ack();
      }),
    );
    const options = ['a', 'b'].map((value) => ({ text: { type: 'plain_text' as const, text: value }, value }));
    const blocks = [
      { type: 'actions' as const, elements: [{ type: 'overflow' as const, action_id: 'more', options }] },
    ];
    const { ts = '' } = await client.chat.postMessage({ channel: EXT_ACME, text: 'Choose', blocks });
    await slack.as(CARLA).press(EXT_ACME, ts, 'more', { value: 'b' });
    expect(told).toMatchObject([{ type: 'overflow', action_id: 'more', selected_option: { value: 'b' } }]);
    await expect(slack.as(CARLA).press(EXT_ACME, ts, 'more', { value: 'c' })).rejects.toThrow('no option');
    const many = [...'abcdef'].map((value) => ({ text: { type: 'plain_text' as const, text: value }, value }));
    const tooMany = [
      { type: 'actions' as const, elements: [{ type: 'overflow' as const, action_id: 'm', options: many }] },
    ];
    await expect(client.chat.postMessage({ channel: EXT_ACME, text: 'x', blocks: tooMany })).rejects.toMatchObject(
      refusal('invalid_blocks'),
    );
  });

  it('keeps what was chosen in lists of people and of words', async () => {
    const submitted: unknown[] = [];
    const option = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });
    const label = { type: 'plain_text' as const, text: 'x' };
    await startBolt((app) => {
      app.command('/baton', async ({ ack, body, client: bot }) => {
        await ack();
        const who = { type: 'users_select' as const, action_id: 'who' };
        const what = {
          type: 'static_select' as const,
          action_id: 'what',
          options: [option('a'), option('b')],
          initial_option: option('b'),
        };
        const view = {
          type: 'modal' as const,
          callback_id: 'lists',
          title: label,
          submit: label,
          blocks: [
            { type: 'input' as const, block_id: 'who', label, element: who },
            { type: 'input' as const, block_id: 'what', label, element: what },
          ],
        };
        await bot.views.open({ trigger_id: body.trigger_id, view });
      });
      app.view('lists', async ({ ack, view }) => {
        submitted.push(view.state.values);
        await ack();
      });
    });
    await slack.as(ANA).command(GENERAL, '/baton');
    await slack.until(() => slack.world.modals.get(ANA)?.length === 1);
    await expect(slack.as(ANA).submit({ who: 'U0NOBODY' })).rejects.toThrow('Nobody');
    await slack.as(ANA).submit({ who: OLIVIA });
    expect(submitted).toMatchObject([
      {
        who: { who: { type: 'users_select', selected_user: OLIVIA } },
        what: { what: { type: 'static_select', selected_option: { value: 'b' } } },
      },
    ]);
  });

  it('names groups in commands as Slack does, and mentions none that is not there', async () => {
    const texts: string[] = [];
    await startBolt((app) =>
      app.command('/baton', async ({ ack, command }) => {
        texts.push(command.text);
        await ack();
      }),
    );
    slack.edit.addGroup({ id: 'S0TIER2', handle: 'tier-2', members: [ANA] });
    await slack.as(ANA).command(GENERAL, '/baton call @tier-2, not @tier-3 or x@tier-2.dev');
    expect(texts).toEqual([expect.stringContaining('call <!subteam^S0TIER2|@tier-2>, not @tier-3 or ')]);
    expect(texts[0]?.split('subteam')).toHaveLength(2);
    const mention = (usergroup_id: string) => [
      {
        type: 'rich_text' as const,
        elements: [{ type: 'rich_text_section' as const, elements: [{ type: 'usergroup' as const, usergroup_id }] }],
      },
    ];
    await client.chat.postMessage({ channel: EXT_ACME, text: 'x', blocks: mention('S0TIER2') });
    await expect(
      client.chat.postMessage({ channel: EXT_ACME, text: 'x', blocks: mention('S0GONE') }),
    ).rejects.toMatchObject(refusal('invalid_blocks'));
  });

  it('opens a modal with a trigger that works once, and takes its submission', async () => {
    const submitted: unknown[] = [];
    const second: string[] = [];
    await startBolt((app) => {
      app.command('/baton', async ({ ack, body, client: bot }) => {
        await ack();
        const view = {
          type: 'modal' as const,
          callback_id: 'config',
          title: { type: 'plain_text' as const, text: 'Settings' },
          submit: { type: 'plain_text' as const, text: 'Save' },
          blocks: [
            {
              type: 'input' as const,
              block_id: 'greeting',
              label: { type: 'plain_text' as const, text: 'Greeting' },
              element: { type: 'plain_text_input' as const, action_id: 'text' },
            },
          ],
        };
        await bot.views.open({ trigger_id: body.trigger_id, view });
        await bot.views.open({ trigger_id: body.trigger_id, view }).catch((error) => second.push(error.data.error));
      });
      app.view('config', async ({ ack, view }) => {
        const { value } = view.state.values['greeting']?.['text'] ?? {};
        submitted.push(value);
        if (value === 'bad') await ack({ response_action: 'errors', errors: { greeting: 'Too rude' } });
        else await ack();
      });
    });
    const olivia = slack.as(OLIVIA);
    await olivia.command(GENERAL, '/baton config');
    await slack.until(() => second.length > 0);
    expect(second).toEqual(['exchanged_trigger_id']);
    expect(await olivia.submit({ greeting: 'bad' })).toMatchObject({ errors: { greeting: 'Too rude' } });
    expect(await olivia.submit({ greeting: 'Welcome' })).toMatchObject({ errors: null });
    expect(submitted).toEqual(['bad', 'Welcome']);
    expect(slack.world.modals.get(OLIVIA)).toEqual([]);
  });
});

it('reaches an app over Socket Mode', async () => {
  const heard: string[] = [];
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logLevel: LogLevel.ERROR,
  });
  app.message(async ({ message }) => void heard.push(message.ts));
  app.command('/baton', async ({ ack }) => ack('pong'));
  await app.start();
  closers.push(() => app.stop());
  const ts = slack.as(CARLA).post(EXT_ACME, 'Through the socket');
  await slack.until(() => heard.includes(ts));
  expect(await slack.as(ANA).command(EXT_ACME, '/baton ping')).toMatchObject({ text: 'pong' });
});
