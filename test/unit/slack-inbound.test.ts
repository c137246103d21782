import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Heard } from '../../adapters/slack/heard.ts';
import { toHeard } from '../../adapters/slack/inbound.ts';
import { toPress, toShortcut } from '../../adapters/slack/presses.ts';
import { toCommand } from '../../adapters/slack/typed-command.ts';

const BOT = 'UBOT';
const US = { botUser: BOT, botId: 'B1', enterprise: null };
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
      look: null,
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

  it('names its files on one line, and so that no mark turns what is read', () => {
    const files = [
      { id: 'F1', name: 'invoice\n\u202Efdp.exe' },
      { id: 'F2', name: '\u202E' },
      { name: 'x'.repeat(50_000) },
    ];
    const heard = inbound(hear(said({ subtype: 'file_share', files })));
    const names = heard.kind === 'message' ? heard.files.map(({ name }) => name) : [];
    expect(names.slice(0, 2)).toEqual(['invoice fdp.exe', 'file']);
    expect(names[2]?.length).toBeLessThan(300);
  });

  it('names its files, and says by which id to ask for one that Slack does not name', () => {
    const files = [
      { id: 'F1', name: 'error.png' },
      { title: 'Log' },
      { id: 'F3', mode: 'file_access', file_access: 'check_file_info' },
    ];
    expect(inbound(hear(said({ subtype: 'file_share', files })))).toMatchObject({
      files: [
        { id: 'F1', name: 'error.png' },
        { id: null, name: 'Log' },
        { id: 'F3', name: 'file' },
      ],
    });
  });

  it('comes with how it looks', () => {
    const bold = { type: 'text', text: 'now', style: { bold: true } };
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [bold] }] }];
    expect(inbound(hear(said({ text: '*now*', blocks })))).toMatchObject({
      look: [{ block: 'paragraph', spans: [{ text: 'now', bold: true }] }],
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
      'a deletion of another bot’s post',
      {
        type: 'message',
        subtype: 'message_deleted',
        channel: 'C1',
        deleted_ts: TS,
        previous_message: ownPost({ user: 'U9', bot_id: 'B2', app_id: 'A2' }),
      },
    ],
  ])('is not heard when it is %s', (_who, event, frame) => {
    expect(hear(event, frame)).toHaveProperty('ignored');
  });
});

describe('a post of ours that somebody deletes', () => {
  const gone = {
    type: 'message',
    subtype: 'message_deleted',
    channel: 'C1',
    event_ts: LATER,
    deleted_ts: LATER,
    previous_message: ownPost({ ts: LATER, thread_ts: TS }),
  };

  it('is missed in the thread where it stood', () => {
    expect(inbound(hear(gone))).toMatchObject({
      kind: 'post-deleted',
      key: `post-deleted:C1:${LATER}`,
      lane: `slack:T1:C1:${TS}`,
      place: { channel: 'slack:T1:C1', thread: `slack:T1:C1:${TS}` },
      remoteId: LATER,
      at: 1700000060000.2,
    });
  });

  it('under an agent’s name is ours, too', () => {
    const asAgent = { ts: LATER, subtype: 'bot_message', username: 'Ana', bot_id: 'B1' };
    expect(inbound(hear({ ...gone, previous_message: asAgent })).kind).toBe('post-deleted');
  });

  it('and that has replies leaves a tombstone', () => {
    const tombstone = { ts: TS, thread_ts: TS, subtype: 'tombstone', user: 'USLACKBOT' };
    const event = { type: 'message', subtype: 'message_changed', channel: 'C1', event_ts: LATER, message: tombstone };
    expect(inbound(hear({ ...event, previous_message: ownPost() }))).toMatchObject({
      kind: 'post-deleted',
      remoteId: TS,
      place: { thread: `slack:T1:C1:${TS}` },
    });
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

  it('that sets the same words in bold is an edit, unless nobody edited', () => {
    const text = (style: object) => [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Where is my order?', ...style }] }],
      },
    ];
    const bold = said({ blocks: text({ style: { bold: true } }), edited: { user: 'U1', ts: '1700000060.000000' } });
    expect(inbound(hear(changed(bold, said({ blocks: text({}) }))))).toMatchObject({
      kind: 'edit',
      said: ['Where is my order?'],
      look: [{ block: 'paragraph', spans: [{ bold: true }] }],
    });
    expect(hear(changed({ ...bold, attachments: [{ from_url: 'x' }] }, bold))).toHaveProperty('ignored');
    expect(hear(changed({ ...bold, edited: undefined }, said()))).toHaveProperty('ignored');
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
    ['one of several companies left', event('channel_unshared', { is_ext_shared: true })],
    ['Slack has something new', { type: 'toString' }],
  ])('does not concern us when %s', (_what, happened) => {
    expect(hear(happened)).toHaveProperty('ignored');
  });

  it('is told when somebody leaves, and who', () => {
    expect(inbound(hear(event('member_left_channel', { user: 'U3' })))).toMatchObject({
      kind: 'member-left',
      key: `left:C1:U3:${LATER}`,
      lane: 'slack:T1:C1',
      channel: 'slack:T1:C1',
      person: 'slack:U3',
    });
  });

  it.each(['channel_rename', 'group_rename'])('is told after %s', (type) => {
    const renamed = { type, channel: { id: 'C1', name: 'new', created: 1 }, event_ts: LATER };
    expect(inbound(hear(renamed))).toMatchObject({ kind: 'channel-renamed', channel: 'slack:T1:C1' });
  });

  it.each(['channel_unarchive', 'group_unarchive'])('can be worked in again after %s', (type) => {
    expect(inbound(hear(event(type, { user: 'U3' })))).toMatchObject({ kind: 'channel-back', channel: 'slack:T1:C1' });
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

describe('an emoji', () => {
  const emoji = (more: object = {}) => ({
    type: 'reaction_added',
    user: 'U1',
    reaction: 'thumbsup::skin-tone-3',
    item: { type: 'message', channel: 'C1', ts: TS },
    item_user: 'U2',
    event_ts: LATER,
    ...more,
  });

  it('on a message is heard, with who put it there', () => {
    expect(inbound(hear(emoji()))).toEqual({
      kind: 'reaction',
      installation: 'T1',
      deliveryId: 'Ev1',
      key: `reaction:C1:${TS}:U1:thumbsup::skin-tone-3:true:${LATER}`,
      lane: `slack:T1:C1:${TS}`,
      at: 1700000060000.2,
      sender: { person: 'slack:U1', team: null },
      channel: 'slack:T1:C1',
      remoteId: TS,
      emoji: 'thumbsup::skin-tone-3',
      added: true,
    });
  });

  it('taken off again is another thing that happened', () => {
    const off = inbound(hear(emoji({ type: 'reaction_removed' })));
    expect(off).toMatchObject({ added: false });
    expect(off.key).not.toBe(inbound(hear(emoji())).key);
  });

  it.each<[string, object]>([
    ['ours', emoji({ user: BOT })],
    ['Slackbot’s', emoji({ user: 'USLACKBOT' })],
    ['on a file', emoji({ item: { type: 'file', file: 'F1' } })],
  ])('is not heard when it is %s', (_whose, event) => {
    expect(hear(event)).toHaveProperty('ignored');
  });

  it.each(['', 'a b', ':wave:', 'x'.repeat(101)])('is not one with the name %j', (reaction) => {
    expect(hear(emoji({ reaction }))).toHaveProperty('malformed');
  });
});

describe('a person', () => {
  const changed = (user: object) => ({
    type: 'user_change',
    user: { id: 'U1', team_id: 'T1', ...user },
    event_ts: LATER,
  });

  it.each([{ deleted: true }, { is_restricted: true }, { is_ultra_restricted: true }])(
    'of our own is gone when %j',
    (user) => {
      expect(inbound(hear(changed(user)))).toEqual({
        kind: 'person-gone',
        installation: 'T1',
        deliveryId: 'Ev1',
        key: `gone:U1:${LATER}`,
        lane: 'slack:U1',
        at: 1700000060000.2,
        person: 'slack:U1',
      });
    },
  );

  it.each<[string, object]>([
    ['only has another name', { profile: { display_name: 'Ana' } }],
    ['is of another company', { deleted: true, team_id: 'T2' }],
    ['is a bot', { deleted: true, is_bot: true }],
    ['is ourselves', { deleted: true, id: BOT }],
  ])('is not gone who %s; what is known of them is looked up anew', (_who, user) => {
    const { id } = { id: 'U1', ...user };
    expect(hear(changed(user))).toEqual({ changed: { installation: 'T1', person: `slack:${id}` } });
  });

  it('of our organisation is ours, and so is one of whom Slack says no more', () => {
    const inGrid = delivered(changed({ deleted: true, team_id: 'T5', enterprise_user: { enterprise_id: 'E1' } }));
    expect(toHeard(inGrid, { ...US, enterprise: 'E1' })).toHaveProperty('inbound');
    expect(hear(changed({ deleted: true, team_id: undefined }))).toHaveProperty('inbound');
  });

  it('who opens our page visits us; other pages are not ours', () => {
    const opened = { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: LATER };
    expect(hear(opened)).toEqual({
      visit: { installation: 'T1', sender: { person: 'slack:U1', team: null }, pressed: null },
    });
    expect(hear({ ...opened, tab: 'messages' })).toHaveProperty('ignored');
  });
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

  it.each([
    ['oncall <!subteam^S1|@oncall> now', 'oncall <!group^slack:S1|@oncall> now'],
    ['<!subteam^S1><!subteam^S2|@b &amp; c>', '<!group^slack:S1|><!group^slack:S2|@b &amp; c>'],
    ['<@U2|ana> &lt;!subteam^S1|@x&gt;', '<@slack:U2> <!subteam^S1|@x>'],
  ])('names groups by their addresses: %s', (text, typed) => {
    const payload = { command: '/baton', text, user_id: 'U1', channel_id: 'C1', team_id: 'T1' };
    expect(toCommand(payload)).toMatchObject({ command: { text: typed } });
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
    'channel_rename',
    'reaction_added',
    'user_change',
    'app_home_opened',
    'tokens_revoked',
  ];
  const nearly = fc.record(
    {
      type: fc.constantFrom(...kinds),
      subtype: anything,
      channel: anything,
      user: anything,
      item: anything,
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
          for (const read of [
            () => toHeard(body, US),
            () => toPress(body),
            () => toShortcut(body, US),
            () => toCommand(body),
          ]) {
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
