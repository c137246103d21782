/** What Slack tells besides messages, and what it shows besides posts, with the real SDKs against the pretend Slack. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import type { Logger } from '../../adapters/slack/log.ts';
import { createSlack, type Slack, type SlackLimits } from '../../adapters/slack/slack.ts';
import manifest from '../../manifests/slack.json' with { type: 'json' };
import {
  ACME,
  ANA,
  BATON,
  BEN,
  CARLA,
  DAN,
  EXT_ACME,
  GENERAL,
  LUMEN,
  OLIVIA,
  ONCALL,
  SUPPORT_AGENTS,
} from '../../playground/slack/lumen.ts';
import { type PretendSlack, type PretendSlackOptions, startPretendSlack } from '../../playground/slack/server.ts';
import type { Receiver } from '../../src/channel/channel.ts';
import type { Content, Field, Form } from '../../src/channel/content.ts';
import type { Asking, Command, Inbound, Submission, Visit } from '../../src/channel/inbound.ts';

const ACME_CHANNEL = `slack:${LUMEN}:${EXT_ACME}`;
const AGENTS_CHANNEL = `slack:${LUMEN}:${SUPPORT_AGENTS}`;

let pretend: PretendSlack;
let slack: Slack;
let heard: Inbound[];
let askings: Asking[];
let visits: Visit[];
let submissions: Submission[];
let commands: Command[];
let logged: string[];
let bridge: {
  open: (asking: Asking) => Promise<Form | Content>;
  home: (visit: Visit) => Promise<Content | null>;
};
const closers: (() => Promise<unknown>)[] = [];

const receiver: Receiver = {
  async receive(inbound) {
    heard.push(inbound);
  },
  async echo() {},
  async command(command) {
    commands.push(command);
    return words('Done');
  },
  async submit(submission) {
    submissions.push(submission);
    return words('Passed on');
  },
  async open(asking) {
    askings.push(asking);
    return bridge.open(asking);
  },
  async home(visit) {
    visits.push(visit);
    return bridge.home(visit);
  },
};

const note = (_fields: object, message: string) => void logged.push(message);
const log: Logger = { debug: () => {}, info: note, warn: note, error: note };

interface Setting {
  readonly way?: 'HTTP' | 'Socket Mode';
  readonly limits?: Partial<SlackLimits>;
  readonly world?: PretendSlackOptions;
}

async function begin({ way = 'HTTP', limits, world }: Setting = {}) {
  heard = [];
  askings = [];
  visits = [];
  submissions = [];
  commands = [];
  logged = [];
  bridge = { open: async () => transfer, home: async () => words('Your cases') };
  pretend = await startPretendSlack({
    // What the manifest asks for must do for everything here.
    scopes: manifest.oauth_config.scopes.bot,
    botEvents: manifest.settings.event_subscriptions.bot_events,
    shortcuts: manifest.features.shortcuts.map(({ callback_id: callbackId, name }) => ({ callbackId, name })),
    homeTab: manifest.features.app_home.home_tab_enabled,
    rateLimit: null,
    retryDelaysMs: [0, 20, 20],
    ackTimeoutMs: 1000,
    ...world,
  });
  closers.push(() => pretend.close());
  slack = createSlack({
    botToken: pretend.botToken,
    signingSecret: way === 'HTTP' ? pretend.signingSecret : null,
    appToken: way === 'HTTP' ? null : pretend.appToken,
    apiUrl: pretend.apiUrl,
    receiver,
    log,
    now: Date.now,
    ...(limits ? { limits } : {}),
  });
  closers.push(() => slack.stop());
  const app = express();
  slack.mount(app);
  pretend.connectApp({ requestUrl: `${await listening(createServer(app))}/slack/events` });
  await slack.connect();
  await slack.start();
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const words = (text: string): Content => ({ summary: text, parts: [{ part: 'text', line: text }] });
const settled = () => pretend.until(() => pretend.pendingDeliveries() === 0);
const of = <K extends Inbound['kind']>(kind: K) =>
  heard.filter((inbound): inbound is Extract<Inbound, { kind: K }> => inbound.kind === kind);
const calls = (method: string) => pretend.log.calls.filter((call) => call.method === method);

const field = (name: string, kind: Field['kind']): Field => ({ name, label: name, hint: null, optional: true, kind });
const transfer: Form = {
  id: 'case.transfer',
  title: 'Pass this case on',
  submit: 'Pass on',
  intro: null,
  memo: 'nonce-7',
  fields: [
    field('to', { kind: 'person' }),
    field('group', {
      kind: 'choice',
      options: [
        { value: 'nobody', label: 'Nobody' },
        { value: `slack:${ONCALL}`, label: 'On call <!here>' },
      ],
      initial: '',
    }),
    field('note', { kind: 'text', initial: '', most: 500 }),
  ],
};

const buttons: Content = {
  summary: 'A case',
  parts: [
    {
      part: 'buttons',
      buttons: [
        { verb: 'claim', label: 'Claim' },
        { verb: 'transfer', label: 'Transfer' },
      ],
      more: [
        { verb: 'release', label: 'Release' },
        { verb: 'right-call', value: 'bot', label: 'The bot could have done it' },
        { verb: 'snooze', label: 'Snooze' },
      ],
    },
  ],
};
const posted = () => slack.channel.post(LUMEN, { channel: AGENTS_CHANNEL, thread: null }, buttons, 'r1');
/** Resolves when told to. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe.each(['HTTP', 'Socket Mode'] as const)('over %s', (way) => {
  it('emoji of people are heard, coming and going; ours are not', async () => {
    await begin({ way });
    const ts = pretend.as(CARLA).post(EXT_ACME, 'Thanks');
    await slack.channel.react(LUMEN, { channel: ACME_CHANNEL, remoteId: ts }, 'tada', true);
    pretend.as(DAN).react(EXT_ACME, ts, 'heart');
    pretend.as(DAN).unreact(EXT_ACME, ts, 'heart');
    await settled();
    const emoji = { sender: { person: `slack:${DAN}` }, channel: ACME_CHANNEL, remoteId: ts, emoji: 'heart' };
    const byTime = of('reaction').sort((a, b) => a.at - b.at);
    expect(byTime).toMatchObject([
      { ...emoji, added: true, lane: slack.channel.threadOf(ACME_CHANNEL, ts) },
      { ...emoji, added: false },
    ]);
  });

  it('a window opens at a press, and comes back with whom and what was chosen', async () => {
    await begin({ way });
    const post = await posted();
    expect(await pretend.as(ANA).press(SUPPORT_AGENTS, post.remoteId, 'baton.transfer')).toMatchObject({
      accepted: true,
    });
    expect(askings).toMatchObject([
      { installation: LUMEN, wants: 'transfer', sender: { person: `slack:${ANA}`, team: LUMEN }, said: [] },
    ]);
    expect(pretend.world.modals.get(ANA)).toMatchObject([{ callback_id: 'case.transfer' }]);
    await pretend.as(ANA).submit({ 'field.to': BEN, 'field.group': `slack:${ONCALL}` });
    expect(submissions).toMatchObject([{ form: 'case.transfer', memo: 'nonce-7', installation: LUMEN }]);
    expect(submissions[0]?.entered).toEqual(
      new Map([
        ['to', `slack:${BEN}`],
        ['group', `slack:${ONCALL}`],
      ]),
    );
    expect(of('press')).toEqual([]);
  });

  it('the bot’s page is drawn when it is opened, and its buttons draw it anew', async () => {
    await begin({ way });
    bridge.home = async ({ pressed }) => ({
      summary: 'Home',
      parts: [
        { part: 'heading', text: pressed === null ? 'Your cases' : `After ${pressed.verb}` },
        { part: 'buttons', buttons: [{ verb: 'drill', value: 'charge', label: 'Start' }] },
      ],
    });
    pretend.as(ANA).openHome();
    const shown = () => JSON.stringify(pretend.world.homes.get(ANA) ?? null);
    await pretend.until(() => shown().includes('Your cases'));
    const view = String(pretend.world.homes.get(ANA)?.['id']);
    expect(await pretend.as(ANA).pressInView(view, 'baton.drill.charge')).toMatchObject({ accepted: true });
    await pretend.until(() => shown().includes('After drill'));
    expect(visits.map(({ pressed }) => pressed)).toEqual([null, { verb: 'drill', value: 'charge' }]);
    expect(heard).toEqual([]);
  });

  it('the shortcut “Hand to a human” is a press on that message', async () => {
    await begin({ way });
    const root = pretend.as(CARLA).post(EXT_ACME, 'It broke');
    const reply = pretend.as(DAN).post(EXT_ACME, 'Again', { thread_ts: root });
    await pretend.as(ANA).shortcut(EXT_ACME, reply, 'baton.hand-over');
    await pretend.as(ANA).shortcut(EXT_ACME, reply, 'baton.hand-over');
    const presses = of('press');
    expect(presses).toMatchObject([
      {
        verb: 'hand-over',
        sender: { person: `slack:${ANA}`, team: LUMEN },
        remoteId: reply,
        place: { channel: ACME_CHANNEL, thread: slack.channel.threadOf(ACME_CHANNEL, root) },
      },
      { verb: 'hand-over' },
    ]);
    expect(new Set(presses.map(({ key }) => key)).size).toBe(2);
  });
});

describe('a menu', () => {
  it('is pressed like the buttons beside it', async () => {
    await begin();
    const post = await posted();
    const choose = (value: string) => pretend.as(ANA).press(SUPPORT_AGENTS, post.remoteId, 'baton.more', { value });
    await choose('release');
    await choose('right-call.bot');
    await choose('snooze');
    expect(of('press')).toMatchObject([
      { verb: 'release', value: '', remoteId: post.remoteId },
      { verb: 'right-call', value: 'bot' },
    ]);
    expect(askings).toMatchObject([{ wants: 'snooze' }]);
    await expect(choose('resolve')).rejects.toThrow('no option');
  });
});

describe('a window', () => {
  const press = async (actionId = 'baton.transfer') => {
    const post = await posted();
    return pretend.as(ANA).press(SUPPORT_AGENTS, post.remoteId, actionId);
  };
  const whispered = (text: string) =>
    pretend.until(() => pretend.ephemerals(ANA).find((each) => each.text.includes(text)));

  it('that is not to be is words for whoever pressed, in the thread', async () => {
    await begin();
    bridge.open = async () => words('Ben has this case.');
    const root = pretend.as(ANA).post(SUPPORT_AGENTS, 'A case');
    const thread = slack.channel.threadOf(AGENTS_CHANNEL, root);
    const post = await slack.channel.post(LUMEN, { channel: AGENTS_CHANNEL, thread }, buttons, 'r1');
    await pretend.as(ANA).press(SUPPORT_AGENTS, post.remoteId, 'baton.transfer');
    expect(await whispered('Ben has this case.')).toMatchObject({ thread_ts: root });
    expect(pretend.ephemerals(BEN)).toEqual([]);
    expect(pretend.world.modals.get(ANA) ?? []).toEqual([]);
  });

  it('that takes too long to make is said to be late, in time for Slack', async () => {
    await begin({ limits: { commandMs: 50 } });
    const { open, opened } = gate();
    bridge.open = async () => {
      await opened;
      return transfer;
    };
    expect(await press()).toMatchObject({ accepted: true });
    await whispered('That took too long');
    open();
    expect(calls('views.open')).toEqual([]);
  });

  it('whose time is over at Slack is said to be late', async () => {
    await begin({ world: { triggerLivesMs: -1 } });
    await press();
    await whispered('right after a press');
  });

  it('that could not be made is said to be our fault, and not why', async () => {
    await begin();
    bridge.open = async () => {
      throw new Error('sesame');
    };
    expect(await press()).toMatchObject({ accepted: true });
    const { text } = await whispered('went wrong');
    expect(text).not.toContain('sesame');
  });

  it.each([
    ['errorAfter', 1, 'If no window has opened'],
    ['rateLimited', 0, 'could not open the window'],
  ] as const)('of which Slack says nothing clear is not said to be missing: %s', async (fate, windows, said) => {
    await begin();
    const post = await posted();
    bridge.open = async () => {
      pretend.setWeather({ [fate]: 1 });
      return transfer;
    };
    const pressing = pretend.as(ANA).press(SUPPORT_AGENTS, post.remoteId, 'baton.transfer');
    await pretend.until(() => calls('views.open').some(({ answer }) => answer !== 'pending'));
    pretend.setWeather({ [fate]: 0 });
    expect(await pressing).toMatchObject({ accepted: true });
    expect(pretend.world.modals.get(ANA) ?? []).toHaveLength(windows);
    await whispered(said);
  });

  it('opens for a customer of another company, too, and comes back as theirs', async () => {
    await begin();
    bridge.open = async () => ({ ...transfer, id: 'rating.word' });
    const ask: Content = {
      summary: 'Rate',
      parts: [{ part: 'buttons', buttons: [{ verb: 'rate-word', label: 'Add a word' }] }],
    };
    const post = await slack.channel.post(LUMEN, { channel: ACME_CHANNEL, thread: null }, ask, 'r1');
    await pretend.as(CARLA).press(EXT_ACME, post.remoteId, 'baton.rate-word');
    await pretend.as(CARLA).submit({ 'field.note': 'Kind <!here>' });
    expect(submissions).toMatchObject([
      { installation: LUMEN, form: 'rating.word', sender: { person: `slack:${CARLA}`, team: ACME } },
    ]);
  });

  it.each([
    ['more choices than a list takes', 101, 'x'],
    ['a choice that says more than a list takes', 1, 'x'.repeat(76)],
    ['no choice', 0, ''],
  ])('with %s is not opened, and that is said', async (_what, count, value) => {
    await begin();
    const options = Array.from({ length: count }, (_, n) => ({ value: `${value}${n}`, label: `${n}` }));
    bridge.open = async () => ({ ...transfer, fields: [field('to', { kind: 'choice', options, initial: '' })] });
    await press();
    await whispered('could not open the window');
    expect(calls('views.open')).toEqual([]);
  });

  it('is what the shortcuts ask for, with what the message says', async () => {
    await begin();
    const ts = pretend.as(CARLA).post(EXT_ACME, 'My order <7> & more');
    await pretend.as(ANA).shortcut(EXT_ACME, ts, 'baton.answer-case');
    expect(pretend.world.modals.get(ANA)).toHaveLength(1);
    await pretend.as(OLIVIA).shortcut(EXT_ACME, ts, 'baton.add-knowledge');
    const said = ['My order <7> & more'];
    expect(askings).toMatchObject([
      { wants: 'answer-case', remoteId: ts, said },
      { wants: 'add-knowledge', remoteId: ts, said },
    ]);
    await expect(pretend.as(CARLA).shortcut(EXT_ACME, ts, 'baton.answer-case')).rejects.toThrow('another company');
  });

  it('that is not to be in a channel without the bot is words there all the same', async () => {
    await begin();
    bridge.open = async () => words('Not here.');
    const ts = pretend.as(ANA).post(GENERAL, 'Lunch?');
    await pretend.as(ANA).shortcut(GENERAL, ts, 'baton.answer-case');
    await whispered('Not here.');
    expect(calls('chat.postEphemeral')).toMatchObject([{ answer: 'not_in_channel' }]);
  });
});

describe('the bot’s page', () => {
  const home = (person: string) => JSON.stringify(pretend.world.homes.get(person) ?? null);

  it('says to whom it is not for that there is nothing', async () => {
    await begin();
    bridge.home = async () => null;
    pretend.as(ANA).openHome();
    await pretend.until(() => home(ANA).includes('nothing here for you'));
  });

  it('is not drawn for people of another company', async () => {
    await begin();
    pretend.as(CARLA).openHome();
    await settled();
    expect([visits, home(CARLA)]).toEqual([[], 'null']);
  });

  it('is acknowledged before it is drawn, and shows the latest visit when several overlap', async () => {
    await begin();
    const { open, opened } = gate();
    bridge.home = async () => {
      const nth = visits.length;
      if (nth === 1) await opened;
      return words(`visit ${nth}`);
    };
    pretend.as(ANA).openHome();
    await pretend.until(() => visits.length === 1);
    await settled();
    pretend.as(ANA).openHome();
    await pretend.until(() => home(ANA).includes('visit 2'));
    open();
    await slack.stop();
    expect(home(ANA)).toContain('visit 2');
    expect(calls('views.publish')).toHaveLength(1);
  });

  it('that cannot be drawn is logged, and Slack is not told to come again', async () => {
    await begin({ world: { homeTab: true } });
    bridge.home = async () => {
      throw new Error('the database is away');
    };
    pretend.as(ANA).openHome();
    await pretend.until(() => logged.some((line) => line.includes('could not be shown')));
    await settled();
    expect(visits).toHaveLength(1);
    expect(pretend.log.givenUp).toEqual([]);
  });

  it('is drawn all the same when Slack falters once', async () => {
    await begin();
    pretend.setWeather({ errorBefore: 1 });
    pretend.as(ANA).openHome();
    await pretend.until(() => calls('views.publish').length === 1);
    pretend.setWeather({ errorBefore: 0 });
    await pretend.until(() => home(ANA).includes('Your cases'));
  });

  it('takes as much as it holds, and says that there is more', async () => {
    await begin();
    const parts = Array.from({ length: 150 }, (_, n) => ({ part: 'text' as const, line: `case ${n}` }));
    bridge.home = async () => ({ summary: 'Home', parts });
    pretend.as(ANA).openHome();
    await pretend.until(() => home(ANA).includes('There is more'));
  });
});

describe('what happens to people, channels and posts', () => {
  it('is heard: who is gone, who left, what is named anew, what is back', async () => {
    await begin();
    pretend.edit.deactivate(ANA);
    pretend.edit.makeGuest(BEN);
    pretend.as(CARLA).leave(EXT_ACME);
    pretend.edit.rename(EXT_ACME, 'ext-acme-2');
    pretend.edit.archive(SUPPORT_AGENTS);
    pretend.edit.unarchive(SUPPORT_AGENTS);
    await settled();
    expect(new Set(of('person-gone').map(({ person }) => person))).toEqual(new Set([`slack:${ANA}`, `slack:${BEN}`]));
    expect(of('member-left')).toMatchObject([{ channel: ACME_CHANNEL, person: `slack:${CARLA}` }]);
    expect(of('channel-renamed')).toMatchObject([{ channel: ACME_CHANNEL }]);
    expect(of('channel-back')).toMatchObject([{ channel: AGENTS_CHANNEL }]);
    expect(of('channel-lost')).toMatchObject([{ channel: AGENTS_CHANNEL, why: 'archived' }]);
  });

  it('is not believed from memory any more', async () => {
    await begin();
    const who = (person: string) => slack.channel.who(LUMEN, `slack:${person}`);
    const name = async () => (await slack.channel.channelFacts(LUMEN, ACME_CHANNEL))?.name;
    expect([await who(ANA), await who(BEN), await who(CARLA)]).toMatchObject([
      { side: 'internal' },
      { side: 'internal' },
      { name: 'Carla Diaz' },
    ]);
    expect(await name()).toBe('ext-acme');
    pretend.edit.deactivate(ANA);
    pretend.edit.makeGuest(BEN);
    pretend.edit.changeName(CARLA, 'Carla D.');
    pretend.edit.rename(EXT_ACME, 'ext-acme-2');
    await settled();
    expect([await who(ANA), await who(BEN), await who(CARLA)]).toMatchObject([
      { side: 'unknown' },
      { side: 'external' },
      { name: 'Carla D.' },
    ]);
    expect(await name()).toBe('ext-acme-2');
    expect(of('person-gone')).toHaveLength(2);
  });

  it('is missed when somebody deletes our posts: a reply, one under a name, a root with replies', async () => {
    await begin();
    const to = { channel: AGENTS_CHANNEL, thread: null };
    const root = await slack.channel.post(LUMEN, to, words('A case'), 'r1');
    const inThread = { channel: AGENTS_CHANNEL, thread: root.thread };
    const reply = await slack.channel.post(LUMEN, inThread, words('Hi'), 'r2', { name: 'Carla (Acme)', picture: null });
    pretend.as(ANA).post(SUPPORT_AGENTS, 'a reply that stays', { thread_ts: root.remoteId });
    pretend.edit.removePost(SUPPORT_AGENTS, reply.remoteId);
    pretend.edit.removePost(SUPPORT_AGENTS, root.remoteId);
    await settled();
    const place = { channel: AGENTS_CHANNEL, thread: root.thread };
    expect(new Set(of('post-deleted').map(({ remoteId }) => remoteId))).toEqual(
      new Set([reply.remoteId, root.remoteId]),
    );
    expect(of('post-deleted')).toMatchObject([{ place }, { place }]);
    expect(of('deletion')).toEqual([]);
    const refused = { name: 'DeliveryRefused', code: 'message_not_found' };
    await expect(slack.channel.update(LUMEN, root, words('Later'))).rejects.toMatchObject(refused);
  });

  it('says which files came, by name or by the id to ask for', async () => {
    await begin();
    const files = [{ name: 'a.png', content: 'x' }];
    pretend.as(ANA).post(SUPPORT_AGENTS, 'Ours', { files });
    pretend.as(CARLA).post(EXT_ACME, 'Theirs', { files });
    await settled();
    const id = expect.stringMatching(/^F/);
    const byChannel = new Map(of('message').map(({ place, files: given }) => [place.channel, given]));
    expect(byChannel.get(AGENTS_CHANNEL)).toEqual([{ id, name: 'a.png' }]);
    expect(byChannel.get(ACME_CHANNEL)).toEqual([{ id, name: 'file' }]);
  });

  it('hears an edit of the looks alone', async () => {
    await begin();
    const ts = pretend.as(CARLA).post(EXT_ACME, 'today please');
    pretend.as(CARLA).edit(EXT_ACME, ts, '*today* please');
    await settled();
    expect(of('edit')).toMatchObject([{ look: [{ block: 'paragraph', spans: [{ text: 'today', bold: true }, {}] }] }]);
  });

  it('counts once what comes twice, out of order, and again after a lost answer', async () => {
    await begin({ world: { weather: { duplicate: 1, reorder: 0.7, reorderMs: 60, lostAck: 0.3 }, seed: 5 } });
    const ts = pretend.as(CARLA).post(EXT_ACME, 'Thanks');
    for (const name of ['heart', 'tada', 'eyes']) pretend.as(DAN).react(EXT_ACME, ts, name);
    pretend.as(DAN).unreact(EXT_ACME, ts, 'eyes');
    pretend.as(DAN).leave(EXT_ACME);
    pretend.edit.deactivate(ANA);
    pretend.edit.rename(EXT_ACME, 'other');
    await settled();
    const keys = (kind: Inbound['kind']) => new Set(heard.filter((each) => each.kind === kind).map(({ key }) => key));
    expect(heard.length).toBeGreaterThan(8);
    const kinds = ['reaction', 'member-left', 'person-gone', 'channel-renamed'] as const;
    expect(kinds.map((kind) => keys(kind).size)).toEqual([4, 1, 1, 1]);
    // By their times they are in order again, however they came.
    const eyes = of('reaction').filter(({ emoji }) => emoji === 'eyes');
    expect(eyes.sort((a, b) => a.at - b.at).at(-1)?.added).toBe(false);
  });
});

describe('an emoji of ours', () => {
  const message = async () => {
    await begin({ limits: { postMs: 300 } });
    return { channel: ACME_CHANNEL, remoteId: pretend.as(CARLA).post(EXT_ACME, 'Thanks') };
  };
  const names = (ts: string) => pretend.reactions(EXT_ACME, ts).map(({ name }) => name);

  it('is put there and taken off, however often it is asked for', async () => {
    const at = await message();
    const tone = 'wave::skin-tone-3';
    for (const _ of [1, 2]) await slack.channel.react(LUMEN, at, tone, true);
    expect(names(at.remoteId)).toEqual([tone]);
    for (const _ of [1, 2]) await slack.channel.react(LUMEN, at, tone, false);
    expect(names(at.remoteId)).toEqual([]);
  });

  it('takes nobody else’s off', async () => {
    const at = await message();
    pretend.as(DAN).react(EXT_ACME, at.remoteId, 'heart');
    await slack.channel.react(LUMEN, at, 'heart', true);
    await slack.channel.react(LUMEN, at, 'heart', false);
    expect(pretend.reactions(EXT_ACME, at.remoteId)).toMatchObject([{ name: 'heart', users: [DAN] }]);
  });

  it.each(['acme-party', 'no such', ''])('that our Slack does not know is refused for good: %j', async (name) => {
    const at = await message();
    pretend.edit.addEmoji(ACME, 'acme-party');
    const refused = { name: 'DeliveryRefused', code: 'invalid_name' };
    await expect(slack.channel.react(LUMEN, at, name, true)).rejects.toMatchObject(refused);
  });

  it('waits as long as Slack asks', async () => {
    const at = await message();
    pretend.setWeather({ rateLimited: 1, retryAfterSec: [7, 7] });
    await expect(slack.channel.react(LUMEN, at, 'heart', true)).rejects.toMatchObject({
      name: 'DeliveryDelayed',
      retryAfterMs: 7_000,
    });
    expect(names(at.remoteId)).toEqual([]);
  });

  it('may be there after a broken answer, and can be asked for again', async () => {
    const at = await message();
    pretend.setWeather({ resetAfter: 1 });
    await expect(slack.channel.react(LUMEN, at, 'tada', true)).rejects.toMatchObject({ name: 'DeliveryUnclear' });
    pretend.setWeather({ resetAfter: 0 });
    await slack.channel.react(LUMEN, at, 'tada', true);
    expect(names(at.remoteId)).toEqual(['tada']);
  });

  it('is refused on a message that is gone', async () => {
    const at = await message();
    pretend.as(CARLA).delete(EXT_ACME, at.remoteId);
    const refused = { name: 'DeliveryRefused', code: 'message_not_found' };
    await expect(slack.channel.react(LUMEN, at, 'heart', true)).rejects.toMatchObject(refused);
  });
});

describe('an edit of ours', () => {
  it.each([
    ['edit_window_closed', async () => pretend.setWeather({ editsClosed: 1 })],
    ['is_archived', async () => pretend.edit.archive(EXT_ACME)],
  ] as const)('that Slack refuses for good is refused with its word: %s', async (code, happens) => {
    await begin();
    const post = await slack.channel.post(LUMEN, { channel: ACME_CHANNEL, thread: null }, words('Hi'), 'r1');
    await happens();
    const refused = { name: 'DeliveryRefused', code };
    await expect(slack.channel.update(LUMEN, post, words('Hello'))).rejects.toMatchObject(refused);
  });

  it('of what somebody else wrote is refused', async () => {
    await begin();
    const remoteId = pretend.as(CARLA).post(EXT_ACME, 'Mine');
    const refused = { name: 'DeliveryRefused', code: 'cant_update_message' };
    await expect(slack.channel.update(LUMEN, { channel: ACME_CHANNEL, remoteId }, words('Ours'))).rejects.toMatchObject(
      refused,
    );
  });
});

describe('a group', () => {
  it('is named in a command by its address, and mentioned among us', async () => {
    await begin();
    await pretend.as(OLIVIA).command(SUPPORT_AGENTS, '/baton oncall @oncall');
    expect(commands).toMatchObject([{ text: `oncall <!group^slack:${ONCALL}|@oncall>` }]);
    const calling: Content = {
      summary: 'Somebody waits',
      parts: [{ part: 'text', line: [{ group: `slack:${ONCALL}` }, ' somebody waits'] }],
    };
    const to = { channel: AGENTS_CHANNEL, thread: null };
    await slack.channel.post(LUMEN, to, calling, 'r1');
    expect(pretend.log.live).toMatchObject([{ kind: 'usergroup', target: ONCALL }]);
    const unknown: Content = { ...calling, parts: [{ part: 'text', line: [{ group: 'slack:S0GONE' }] }] };
    await expect(slack.channel.post(LUMEN, to, unknown, 'r2')).rejects.toMatchObject({ name: 'DeliveryRefused' });
  });
});

it('the bot is nobody to be reacted for', async () => {
  await begin();
  const post = await posted();
  await slack.channel.react(LUMEN, post, 'eyes', true);
  await settled();
  expect(pretend.reactions(SUPPORT_AGENTS, post.remoteId)).toMatchObject([{ users: [BATON] }]);
  expect(of('reaction')).toEqual([]);
});
