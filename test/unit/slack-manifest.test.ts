import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toHeard } from '../../adapters/slack/inbound.ts';
import manifest from '../../manifests/slack.json' with { type: 'json' };

/** Every scope that we ask for, with the calls and events that need it. Slack's schema takes any string here. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'app_mentions:read': ['app_mention'],
  'channels:history': ['message.channels', 'conversations.history', 'conversations.replies'],
  'channels:read': ['conversations.info', 'channel_archive', 'member_joined_channel'],
  'chat:write': [
    'chat.postMessage',
    'chat.update',
    'chat.postEphemeral',
    'chat.startStream',
    'chat.appendStream',
    'chat.stopStream',
  ],
  'chat:write.customize': ['username'],
  commands: ['/baton'],
  'files:read': ['files.info', 'file_input'],
  'groups:history': ['message.groups'],
  'groups:read': ['group_archive', 'group_left'],
  'reactions:write': ['reactions.add', 'reactions.remove'],
  'team:read': ['team.info'],
  'users:read': ['users.info'],
};

/** One delivery for every subscription. */
const where = { channel: 'C1', user: 'UBOT', event_ts: '1.000001' };
const said = { channel: 'C1', user: 'U1', ts: '1.000001', text: 'hi' };
const EVENTS: Readonly<Record<string, object>> = {
  app_mention: { type: 'app_mention', ...said },
  app_uninstalled: { type: 'app_uninstalled' },
  channel_archive: { type: 'channel_archive', ...where },
  channel_deleted: { type: 'channel_deleted', ...where },
  channel_id_changed: { type: 'channel_id_changed', old_channel_id: 'C1', new_channel_id: 'C2' },
  channel_left: { type: 'channel_left', ...where },
  channel_shared: { type: 'channel_shared', ...where },
  channel_unshared: { type: 'channel_unshared', ...where },
  group_archive: { type: 'group_archive', ...where },
  group_deleted: { type: 'group_deleted', ...where },
  group_left: { type: 'group_left', ...where },
  member_joined_channel: { type: 'member_joined_channel', ...where },
  member_left_channel: { type: 'member_left_channel', ...where },
  'message.channels': { type: 'message', ...said },
  'message.groups': { type: 'message', ...said },
  tokens_revoked: { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } },
};

/** Longer, and Slack refuses the manifest. */
const LIMITS = { name: 35, description: 140, command: 32 };

describe('the manifest', () => {
  it('asks for the scopes that something needs, and for no other', () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual(Object.keys(SCOPES).sort());
  });

  it('subscribes to the events that mean something to us, and to no other', () => {
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(Object.keys(EVENTS).sort());
  });

  it.each(Object.entries(EVENTS))('is right that %s is heard', (_name, event) => {
    const callback = { type: 'event_callback', event_id: 'Ev1', event_time: 1, team_id: 'T1', event };
    expect(toHeard(callback, { botUser: 'UBOT', botId: null })).toHaveProperty('inbound');
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
  const allowed = [...Object.values(SCOPES).flat(), 'auth.test', 'chat.getPermalink', 'views.open', 'views.update'];
  expect(called).toContain('chat.postMessage');
  expect(called.filter((method) => !allowed.includes(method))).toEqual([]);
});
