import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Heard, readActionId, toCommand, toHeard, toPress } from '../../adapters/slack/inbound.ts';

const BOT = 'UBOT';
const US = { botUser: BOT, botId: 'B1' };
const TS = '1700000000.000100';
const LATER = '1700000060.000200';

/** An event as Slack delivers it to our installation T1, about a channel that company T2 shares. */
const delivered = (event: object, frame: object = {}) => ({
  type: 'event_callback',
  event_id: 'Ev1',
  event_time: 1700000000,
  api_app_id: 'A1',
  team_id: 'T2',
  authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: BOT, is_bot: true, is_enterprise_install: false }],
  event,
  ...frame,
});

const said = (more: object = {}) => ({
  type: 'message',
  channel: 'C1',
  user: 'U1',
  user_team: 'T2',
  team: 'T2',
  text: 'Where is my order?',
  ts: TS,
  ...more,
});

const ownPost = (more: object = {}) =>
  said({
    user: BOT,
    bot_id: 'B1',
    app_id: 'A1',
    metadata: { event_type: 'baton_post', event_payload: { relay_id: 'r1' } },
    ...more,
  });

const hear = (event: object, frame?: object): Heard => toHeard(delivered(event, frame), US);

function inbound(heard: Heard) {
  if (!('inbound' in heard)) throw new Error(`expected something heard, got ${JSON.stringify(heard)}`);
  return heard.inbound;
}

describe('a message of a person', () => {
  it('is read with its place, its author and our installation, whoever owns the channel', () => {
    expect(inbound(hear(said()))).toEqual({
      kind: 'message',
      installation: 'T1',
      deliveryId: 'Ev1',
      key: `message:C1:${TS}`,
      lane: 'slack:T1:C1:U1',
      at: 1700000000000.1,
      sender: { person: 'slack:U1', team: 'T2' },
      place: { channel: 'slack:T1:C1', thread: `slack:T1:C1:${TS}` },
      topLevel: true,
      remoteId: TS,
      said: ['Where is my order?'],
      files: [],
    });
  });

  it('in a thread belongs to the thread, and keeps its order', () => {
    const heard = inbound(hear(said({ ts: LATER, thread_ts: TS })));
    expect(heard).toMatchObject({
      topLevel: false,
      lane: `slack:T1:C1:${TS}`,
      place: { thread: `slack:T1:C1:${TS}` },
      remoteId: LATER,
    });
  });

  it('counts once, whether it comes as a message or as a mention', () => {
    const mention = inbound(hear(said({ type: 'app_mention' }), { event_id: 'Ev2' }));
    expect(mention.key).toBe(inbound(hear(said())).key);
    expect(mention.deliveryId).toBe('Ev2');
  });

  it('loses the mention of us that it begins with', () => {
    expect(inbound(hear(said({ text: `<@${BOT}>: help me` })))).toMatchObject({ said: ['help me'] });
    expect(inbound(hear(said({ text: `ask <@${BOT}>` })))).toMatchObject({
      said: ['ask ', { person: `slack:${BOT}` }],
    });
  });

  it.each([undefined, 'file_share', 'thread_broadcast', 'me_message'])('may be of kind %s', (subtype) => {
    expect(inbound(hear(said({ subtype }))).kind).toBe('message');
  });

  it.each([
    'channel_join',
    'channel_topic',
    'message_replied',
    'ekm_access_denied',
    'assistant_app_thread',
    'new_kind',
  ])('is not what Slack calls %s', (subtype) => {
    expect(hear(said({ subtype }))).toHaveProperty('ignored');
  });

  it('names its files', () => {
    const files = [{ name: 'error.png' }, { title: 'Log' }, { id: 'F3', file_access: 'check_file_info' }];
    expect(inbound(hear(said({ subtype: 'file_share', files })))).toMatchObject({
      files: ['error.png', 'Log', 'file'],
    });
  });

  it('shows emoji as what they are, and says what it forwards', () => {
    const emoji = { type: 'emoji', name: 'wave', unicode: '1f44b-1f3fc', skin_tone: 3 };
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [emoji] }] }];
    const attachments = [{ is_share: true, text: 'It broke &amp; burned' }, { fallback: 'a link preview' }];
    const heard = inbound(
      hear(said({ text: 'hi :wave::skin-tone-3: :wave_custom: at 10:30:15', blocks, attachments })),
    );
    expect(heard).toMatchObject({ said: ['hi 👋🏼 :wave_custom: at 10:30:15\nIt broke & burned'] });
  });

  it('sent with /me is marked as such', () => {
    expect(inbound(hear(said({ subtype: 'me_message', text: 'waves' })))).toMatchObject({ said: ['_waves_'] });
  });

  it('belongs to the organisation when that is who installed us', () => {
    const authorizations = [{ enterprise_id: 'E1', team_id: 'T9', is_enterprise_install: true }];
    expect(inbound(hear(said(), { authorizations })).installation).toBe('E1');
  });
});

describe('what bots say', () => {
  it('is proof of arrival when it is our own post', () => {
    expect(hear(ownPost())).toEqual({
      echo: { installation: 'T1', relayId: 'r1', channel: 'slack:T1:C1', remoteId: TS },
    });
  });

  it.each<[string, object, Parameters<typeof toHeard>[1]]>([
    ['its bot', { bot_id: 'B1' }, US],
    ['its app', { bot_id: 'B1', app_id: 'A1' }, { ...US, botId: null }],
    ['its app in the profile', { bot_id: 'B1', bot_profile: { app_id: 'A1' } }, { ...US, botId: null }],
  ])('is so under the name of an agent too, known by %s', (_by, known, us) => {
    const nobody = { user: undefined, bot_id: undefined, app_id: undefined };
    const asAgent = ownPost({ ...nobody, subtype: 'bot_message', username: 'Ana Ruiz (Lumen)', ...known });
    expect(toHeard(delivered(asAgent), us)).toHaveProperty('echo.relayId', 'r1');
  });

  it.each<[string, object, object?]>([
    ['another bot', ownPost({ app_id: 'A2', bot_id: 'B2' })],
    ['a post of ours without a relay id', ownPost({ metadata: undefined })],
    [
      'a post of ours with foreign metadata',
      ownPost({ metadata: { event_type: 'task', event_payload: { relay_id: 'x' } } }),
    ],
    [
      'another installation, or we, while our own app id is unknown',
      ownPost({ bot_id: 'B2' }),
      { api_app_id: undefined },
    ],
    [
      'a post without ids while our own app id is unknown',
      ownPost({ bot_id: undefined, app_id: undefined }),
      { api_app_id: undefined },
    ],
    ['an app that speaks for a person', said({ bot_id: 'B7' })],
    ['Slackbot', said({ user: 'USLACKBOT' })],
    ['a webhook', said({ subtype: 'bot_message', user: undefined })],
    [
      'an edit of our own',
      {
        type: 'message',
        subtype: 'message_changed',
        channel: 'C1',
        message: ownPost(),
        previous_message: ownPost({ text: 'old' }),
      },
    ],
    [
      'a deletion of our own',
      { type: 'message', subtype: 'message_deleted', channel: 'C1', deleted_ts: TS, previous_message: ownPost() },
    ],
    [
      'a deletion of our own that leaves a tombstone',
      {
        type: 'message',
        subtype: 'message_changed',
        channel: 'C1',
        message: { ts: TS, subtype: 'tombstone', user: 'USLACKBOT' },
        previous_message: ownPost(),
      },
    ],
  ])('is not heard when it is %s', (_who, event, frame) => {
    expect(hear(event, frame)).toHaveProperty('ignored');
  });
});

describe('a change of a message', () => {
  const changed = (message: object, before: object | undefined = said()) => ({
    type: 'message',
    subtype: 'message_changed',
    channel: 'C1',
    ts: LATER,
    event_ts: LATER,
    message,
    previous_message: before,
  });

  it('of its words is an edit, told apart from other edits', () => {
    const edited = said({ text: 'Where is order 7?', edited: { user: 'U1', ts: '1700000060.000000' } });
    expect(inbound(hear(changed(edited)))).toMatchObject({
      kind: 'edit',
      key: `edit:C1:${TS}:1700000060.000000`,
      lane: 'slack:T1:C1:U1',
      at: 1700000060000.2,
      remoteId: TS,
      said: ['Where is order 7?'],
      sender: { person: 'slack:U1', team: 'T2' },
    });
  });

  it('that only adds a link preview is none', () => {
    expect(hear(changed(said({ attachments: [{ from_url: 'https://example.com' }] })))).toHaveProperty('ignored');
  });

  it('is a deletion when only its tombstone is left', () => {
    const tombstone = {
      ts: TS,
      thread_ts: TS,
      subtype: 'tombstone',
      user: 'USLACKBOT',
      text: 'This message was deleted.',
    };
    expect(inbound(hear(changed(tombstone)))).toMatchObject({ kind: 'deletion', remoteId: TS, lane: 'slack:T1:C1:U1' });
  });

  it('that takes it away is a deletion in the thread where it stood', () => {
    const deleted = {
      type: 'message',
      subtype: 'message_deleted',
      channel: 'C1',
      event_ts: LATER,
      deleted_ts: '1700000030.000100',
      previous_message: said({ ts: '1700000030.000100', thread_ts: TS }),
    };
    expect(inbound(hear(deleted))).toMatchObject({
      kind: 'deletion',
      key: 'deletion:C1:1700000030.000100',
      lane: `slack:T1:C1:${TS}`,
      remoteId: '1700000030.000100',
      at: 1700000060000.2,
    });
  });
});

describe('what happens to a channel', () => {
  const event = (type: string, more: object = {}) => ({ type, channel: 'C1', event_ts: LATER, ...more });

  it('is told when we are added, with who did it', () => {
    expect(inbound(hear(event('member_joined_channel', { user: BOT, inviter: 'U3' })))).toMatchObject({
      kind: 'bot-added',
      channel: 'slack:T1:C1',
      lane: 'slack:T1:C1',
      inviter: { person: 'slack:U3', team: null },
      at: 1700000060000.2,
    });
    expect(inbound(hear(event('member_joined_channel', { user: BOT })))).toMatchObject({ inviter: null });
  });

  it.each([
    ['channel_left', 'removed'],
    ['group_left', 'removed'],
    ['channel_archive', 'archived'],
    ['group_archive', 'archived'],
    ['channel_deleted', 'deleted'],
    ['group_deleted', 'deleted'],
    ['channel_unshared', 'disconnected'],
  ])('is a loss after %s: %s', (type, why) => {
    expect(inbound(hear(event(type, { user: 'U3' })))).toMatchObject({
      kind: 'channel-lost',
      channel: 'slack:T1:C1',
      why,
    });
  });

  it('is a loss when it is we who are taken out', () => {
    expect(inbound(hear(event('member_left_channel', { user: BOT })))).toMatchObject({ why: 'removed' });
  });

  it.each<[string, object]>([
    ['somebody else came', event('member_joined_channel', { user: 'U3' })],
    ['somebody else went', event('member_left_channel', { user: 'U3' })],
    ['one of several companies left', event('channel_unshared', { is_ext_shared: true })],
    ['a name changed', event('channel_rename', { channel: { id: 'C1', name: 'new' } })],
    ['Slack has something new', { type: 'toString' }],
  ])('does not concern us when %s', (_what, happened) => {
    expect(hear(happened)).toHaveProperty('ignored');
  });

  it('is known to be read by outsiders from the moment it is shared', () => {
    const shared = { type: 'channel_shared', channel: 'G1', connected_team_id: 'T2', event_ts: LATER };
    expect(inbound(hear(shared))).toMatchObject({ kind: 'channel-shared', channel: 'slack:T1:G1' });
  });

  it('is followed to its new id', () => {
    const moved = { type: 'channel_id_changed', old_channel_id: 'G1', new_channel_id: 'C9', event_ts: LATER };
    expect(inbound(hear(moved))).toMatchObject({ kind: 'channel-moved', channel: 'slack:T1:G1', to: 'slack:T1:C9' });
  });

  it('ends when the app is removed, or loses its token', () => {
    const frame = { authorizations: undefined, team_id: 'T1' };
    expect(inbound(hear({ type: 'app_uninstalled' }, frame))).toMatchObject({
      kind: 'uninstalled',
      installation: 'T1',
    });
    expect(inbound(hear({ type: 'tokens_revoked', tokens: { bot: [BOT] } }, frame)).kind).toBe('uninstalled');
    expect(hear({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }, frame)).toHaveProperty('ignored');
  });
});

describe('a press', () => {
  const press = (more: object = {}) => ({
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T2' },
    container: { type: 'message', message_ts: LATER, channel_id: 'C1', thread_ts: TS },
    actions: [{ type: 'button', action_id: 'baton.rate.4', action_ts: '1700000099.500000', value: 'ignored' }],
    ...more,
  });

  it('is read from its action id, for the workspace that installed us', () => {
    expect(inbound(toPress(press()))).toEqual({
      kind: 'press',
      installation: 'T1',
      deliveryId: `press:C1:${LATER}:baton.rate.4:U1:1700000099.500000`,
      key: `press:C1:${LATER}:baton.rate.4:U1:1700000099.500000`,
      lane: `slack:T1:C1:${TS}`,
      at: 1700000099500,
      sender: { person: 'slack:U1', team: 'T2' },
      place: { channel: 'slack:T1:C1', thread: `slack:T1:C1:${TS}` },
      remoteId: LATER,
      verb: 'rate',
      value: '4',
    });
  });

  it('of a button on a root message belongs to that thread', () => {
    const root = { container: { message_ts: TS, channel_id: 'C1' } };
    expect(inbound(toPress(press(root)))).toMatchObject({ lane: `slack:T1:C1:${TS}` });
  });

  it.each(['helpful', 'unhelpful'])('is a thumb by the value of Slack’s own pair: %s', (value) => {
    const actions = [{ type: 'feedback_buttons', action_id: 'baton.feedback', action_ts: '1700000099.500000', value }];
    expect(inbound(toPress(press({ actions })))).toMatchObject({ kind: 'press', verb: value, value: '' });
    expect(readActionId(`baton.${value}`)).toEqual({ verb: value, value: '' });
  });

  it.each(['claim', '', null, undefined])('is nothing with another value of the pair: %j', (value) => {
    const actions = [{ type: 'feedback_buttons', action_id: 'baton.feedback', action_ts: '1700000099.500000', value }];
    expect(toPress(press({ actions }))).toHaveProperty('ignored');
  });

  it('carries which one was picked, and what is confirmed', () => {
    expect(readActionId('baton.pick.0')).toEqual({ verb: 'pick', value: '0' });
    expect(readActionId('baton.confirm.8b0c-1')).toEqual({ verb: 'confirm', value: '8b0c-1' });
    expect(readActionId('baton.decline.8b0c-1')).toEqual({ verb: 'decline', value: '8b0c-1' });
  });

  it.each(['other.claim', 'baton', 'baton.', 'baton.fly', 'baton.rate.4.5', 'baton.constructor', ''])(
    'of "%s" is not ours',
    (actionId) => {
      expect(readActionId(actionId)).toBeNull();
    },
  );
});

describe('a slash command', () => {
  it('is read with who typed it where', () => {
    const typed = { command: '/baton', text: 'agents <#C2|agents>', user_id: 'U1', channel_id: 'C1', team_id: 'T1' };
    expect(toCommand(typed)).toEqual({
      command: {
        installation: 'T1',
        sender: { person: 'slack:U1', team: 'T1' },
        channel: 'slack:T1:C1',
        text: 'agents <#slack:T1:C2|agents>',
      },
    });
  });
});

describe('whatever arrives', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
  const kinds = [
    'message',
    'app_mention',
    'member_joined_channel',
    'channel_left',
    'channel_shared',
    'channel_id_changed',
    'tokens_revoked',
  ];
  const nearly = fc.record(
    {
      type: fc.constantFrom(...kinds),
      subtype: anything,
      channel: anything,
      user: anything,
      ts: anything,
      text: anything,
      message: anything,
      previous_message: anything,
      blocks: anything,
    },
    { requiredKeys: ['type'] },
  );

  it('is read or named, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          nearly.map((event) => delivered(event)),
        ),
        (body) => {
          for (const read of [() => toHeard(body, US), () => toPress(body), () => toCommand(body)]) {
            expect(Object.keys(read())).toHaveLength(1);
          }
        },
      ),
    );
  });

  it('is never repeated in the reason for dropping it', () => {
    const heard = hear(said({ ts: 'secret words' }));
    expect(heard).toHaveProperty('malformed');
    expect(JSON.stringify(heard)).not.toContain('secret words');
  });
});
