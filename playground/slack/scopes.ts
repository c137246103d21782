/** What the app was granted and subscribed to, when nothing else is said. */
export const defaultScopes: readonly string[] = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'channels:join',
  'chat:write',
  'chat:write.customize',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'reactions:read',
  'reactions:write',
  'team:read',
  'users:read',
];

export const defaultBotEvents: readonly string[] = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'channel_archive',
  'channel_deleted',
  'channel_id_changed',
  'channel_left',
  'channel_rename',
  'channel_shared',
  'channel_unarchive',
  'channel_unshared',
  'group_archive',
  'group_deleted',
  'group_left',
  'group_rename',
  'group_unarchive',
  'member_joined_channel',
  'member_left_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'reaction_added',
  'reaction_removed',
  'tokens_revoked',
  'user_change',
];

export interface Shortcut {
  readonly callbackId: string;
  readonly name: string;
}

/** In the menu of every message, as in a manifest's `shortcuts`. */
export const defaultShortcuts: readonly Shortcut[] = [
  { callbackId: 'baton.hand-over', name: 'Hand to a human' },
  { callbackId: 'baton.answer-case', name: 'Answer this case' },
  { callbackId: 'baton.add-knowledge', name: 'Add to knowledge' },
];
