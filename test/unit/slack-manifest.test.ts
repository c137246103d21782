import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toHeard } from '../../adapters/slack/inbound.ts';
import { toShortcut } from '../../adapters/slack/presses.ts';
import manifest from '../../manifests/slack.json' with { type: 'json' };

/** Every scope that we ask for, with the calls and events that need it. Slack's schema takes any string here. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'app_mentions:read': ['app_mention'],
  'channels:history': ['message.channels', 'conversations.history', 'conversations.replies'],
  'channels:read': [
    'conversations.info',
    'conversations.members',
    'channel_archive',
    'channel_rename',
    'member_joined_channel',
  ],
  'chat:write': [
    'chat.postMessage',
    'chat.update',
    'chat.delete',
    'chat.postEphemeral',
    'chat.startStream',
    'chat.appendStream',
    'chat.stopStream',
  ],
  'chat:write.customize': ['username'],
  commands: ['/baton', 'baton.hand-over', 'baton.answer-case', 'baton.add-knowledge'],
  'files:read': ['files.info', 'file_input'],
  'files:write': ['files.getUploadURLExternal', 'files.completeUploadExternal', 'files.delete'],
  'groups:history': ['message.groups'],
  'groups:read': ['group_archive', 'group_left', 'group_rename'],
  'reactions:read': ['reaction_added', 'reaction_removed'],
  'reactions:write': ['reactions.add', 'reactions.remove'],
  'team:read': ['team.info'],
  'users:read': ['users.info', 'user_change'],
};

/** One delivery for every subscription. */
const where = { channel: 'C1', user: 'UBOT', event_ts: '1.000001' };
const said = { channel: 'C1', user: 'U1', ts: '1.000001', text: 'hi' };
const emoji = { user: 'U1', reaction: 'eyes', item: { type: 'message', channel: 'C1', ts: '1.000001' } };
const EVENTS: Readonly<Record<string, object>> = {
  app_home_opened: { type: 'app_home_opened', user: 'U1', tab: 'home' },
  app_mention: { type: 'app_mention', ...said },
  app_uninstalled: { type: 'app_uninstalled' },
  channel_archive: { type: 'channel_archive', ...where },
  channel_deleted: { type: 'channel_deleted', ...where },
  channel_id_changed: { type: 'channel_id_changed', old_channel_id: 'C1', new_channel_id: 'C2' },
  channel_left: { type: 'channel_left', ...where },
  channel_rename: { type: 'channel_rename', channel: { id: 'C1', name: 'new' } },
  channel_shared: { type: 'channel_shared', ...where },
  channel_unarchive: { type: 'channel_unarchive', ...where },
  channel_unshared: { type: 'channel_unshared', ...where },
  group_archive: { type: 'group_archive', ...where },
  group_deleted: { type: 'group_deleted', ...where },
  group_left: { type: 'group_left', ...where },
  group_rename: { type: 'group_rename', channel: { id: 'C1', name: 'new' } },
  group_unarchive: { type: 'group_unarchive', ...where },
  member_joined_channel: { type: 'member_joined_channel', ...where },
  member_left_channel: { type: 'member_left_channel', ...where },
  'message.channels': { type: 'message', ...said },
  'message.groups': { type: 'message', ...said },
  reaction_added: { type: 'reaction_added', ...emoji },
  reaction_removed: { type: 'reaction_removed', ...emoji },
  tokens_revoked: { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } },
  user_change: { type: 'user_change', user: { id: 'U1', team_id: 'T1', deleted: true } },
};

/** Longer, and Slack refuses the manifest. */
const LIMITS = { name: 35, description: 140, command: 32, shortcut: 24, shortcutDescription: 150 };

describe('the manifest', () => {
  it('asks for the scopes that something needs, and for no other', () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual(Object.keys(SCOPES).sort());
  });

  it('subscribes to the events that mean something to us, and to no other', () => {
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(Object.keys(EVENTS).sort());
  });

  it.each(Object.entries(EVENTS))('is right that %s is heard', (_name, event) => {
    const callback = { type: 'event_callback', event_id: 'Ev1', event_time: 1, team_id: 'T1', event };
    const heard = toHeard(callback, { botUser: 'UBOT', botId: null, enterprise: null });
    expect('inbound' in heard || 'visit' in heard).toBe(true);
  });

  it.each(manifest.features.shortcuts)('is right that the shortcut “$name” is heard', (shortcut) => {
    const message = { user: 'U1', ts: '1.000001', text: 'hi' };
    const used = {
      type: 'message_action',
      callback_id: shortcut.callback_id,
      trigger_id: '1.2.3',
      team: { id: 'T1' },
      user: { id: 'U1' },
      channel: { id: 'C1' },
      message_ts: message.ts,
      message,
    };
    const heard = toShortcut(used, { botUser: 'UBOT' });
    expect('inbound' in heard || 'wanted' in heard).toBe(true);
    expect(shortcut.type).toBe('message');
    expect(shortcut.name.length).toBeLessThanOrEqual(LIMITS.shortcut);
    expect(shortcut.description.length).toBeLessThanOrEqual(LIMITS.shortcutDescription);
    expect(SCOPES['commands']).toContain(shortcut.callback_id);
  });

  it('has a page of its own, and takes no direct messages', () => {
    expect(manifest.features.app_home).toMatchObject({ home_tab_enabled: true, messages_tab_enabled: false });
  });

  it('sends everything to the one address that we serve', () => {
    const { settings, features } = manifest;
    const address = 'https://HOST/slack/events';
    expect(settings.event_subscriptions.request_url).toBe(address);
    expect(settings.interactivity).toEqual({ is_enabled: true, request_url: address });
    expect(features.slash_commands).toMatchObject([{ command: '/baton', url: address, should_escape: true }]);
  });

  it('switches nothing on that cannot be switched off again', () => {
    expect(manifest.settings.token_rotation_enabled).toBe(false);
  });

  it('keeps to the lengths that Slack allows', () => {
    const { name, description } = manifest.display_information;
    expect(name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(description.length).toBeLessThanOrEqual(LIMITS.description);
    for (const { command } of manifest.features.slash_commands)
      expect(command.length).toBeLessThanOrEqual(LIMITS.command);
  });

  it('has every scope explained in the docs', () => {
    const page = readFileSync('docs/slack.md', 'utf8');
    const undocumented = [
      ...manifest.oauth_config.scopes.bot,
      ...manifest.settings.event_subscriptions.bot_events,
    ].filter((name) => !page.includes(`\`${name}\``));
    expect(undocumented).toEqual([]);
  });
});

it('the adapter calls no method of the Web API that the manifest has no scope for', () => {
  const sources = readdirSync('adapters/slack').map((file) => readFileSync(`adapters/slack/${file}`, 'utf8'));
  const called = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:web|posting|reading)\.(\w+\.\w+)\(/g)].map(([, method]) => method ?? ''),
  );
  const withoutScope = ['auth.test', 'chat.getPermalink', 'views.open', 'views.publish', 'views.update'];
  const allowed = [...Object.values(SCOPES).flat(), ...withoutScope];
  expect(called).toContain('chat.postMessage');
  expect(called.filter((method) => !allowed.includes(method))).toEqual([]);
});
