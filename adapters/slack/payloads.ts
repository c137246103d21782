/**
 * What we read of Slack's payloads, and nothing else: fields we do not name may be there, absent or new.
 */
import { z } from 'zod';

const text = z.string();
const maybe = z.string().nullish();
const ts = z.string().regex(/^\d+\.\d{1,6}$/);

/** The frame around every event. */
export const Callback = z.object({
  type: z.literal('event_callback'),
  event_id: text,
  /** Slack fills it in for whom it sends, so it is our own app. */
  api_app_id: maybe,
  team_id: maybe,
  event_time: z.number().nullish(),
  /** Exactly one, of the installation this delivery is for. */
  authorizations: z
    .array(
      z.object({
        enterprise_id: maybe,
        team_id: maybe,
        user_id: maybe,
        is_bot: z.boolean().nullish(),
        is_enterprise_install: z.boolean().nullish(),
      }),
    )
    .nullish(),
  event: z.looseObject({ type: text }),
});
export type Callback = z.infer<typeof Callback>;

export const Words = z.object({
  ts,
  thread_ts: ts.nullish(),
  subtype: maybe,
  user: maybe,
  user_team: maybe,
  source_team: maybe,
  team: maybe,
  bot_id: maybe,
  app_id: maybe,
  bot_profile: z.object({ app_id: maybe }).nullish(),
  text: maybe,
  blocks: z.unknown().optional(),
  files: z.array(z.object({ id: maybe, name: maybe, title: maybe })).nullish(),
  attachments: z.array(z.object({ is_share: z.boolean().nullish(), text: maybe, fallback: maybe })).nullish(),
  edited: z.object({ ts }).nullish(),
  metadata: z.object({ event_type: maybe, event_payload: z.object({ relay_id: maybe }).nullish() }).nullish(),
});
export type Words = z.infer<typeof Words>;

/** `message` without a hidden subtype, and `app_mention`. */
export const MessageEvent = Words.extend({ channel: text });
export type MessageEvent = z.infer<typeof MessageEvent>;

export const ChangedEvent = z.object({
  channel: text,
  ts: ts.nullish(),
  event_ts: ts.nullish(),
  message: Words,
  previous_message: Words.partial().nullish(),
});
export type ChangedEvent = z.infer<typeof ChangedEvent>;

export const DeletedEvent = z.object({
  channel: text,
  ts: ts.nullish(),
  event_ts: ts.nullish(),
  deleted_ts: ts,
  previous_message: Words.partial().nullish(),
});
export type DeletedEvent = z.infer<typeof DeletedEvent>;

/** Everything that happens to a channel rather than in it. */
export const ChannelEvent = z.object({
  channel: text,
  event_ts: ts.nullish(),
  user: maybe,
  inviter: maybe,
  is_ext_shared: z.boolean().nullish(),
});

export const ChannelMoved = z.object({ old_channel_id: text, new_channel_id: text, event_ts: ts.nullish() });

export const ChannelRenamed = z.object({ channel: z.object({ id: text }), event_ts: ts.nullish() });

export const ReactionEvent = z.object({
  user: text,
  reaction: text,
  /** Files, too, can be given emoji. */
  item: z.object({ type: text, channel: maybe, ts: ts.nullish() }),
  event_ts: ts.nullish(),
});

export const UserChanged = z.object({
  user: z.object({
    id: text,
    team_id: maybe,
    enterprise_user: z.object({ enterprise_id: maybe }).nullish(),
    deleted: z.boolean().nullish(),
    is_bot: z.boolean().nullish(),
    is_restricted: z.boolean().nullish(),
    is_ultra_restricted: z.boolean().nullish(),
  }),
  event_ts: ts.nullish(),
});

export const HomeOpened = z.object({ user: text, tab: maybe });

export const TokensRevoked = z.object({ tokens: z.object({ bot: z.array(text).nullish() }) });

export const BlockActions = z.object({
  type: z.literal('block_actions'),
  is_enterprise_install: z.boolean().nullish(),
  enterprise: z.object({ id: text }).nullish(),
  /** The installing workspace, whoever presses; null for an organisation-wide install. */
  team: z.object({ id: text }).nullish(),
  user: z.object({ id: text, team_id: maybe }),
  trigger_id: maybe,
  container: z.union([
    z.object({ message_ts: ts, channel_id: text, thread_ts: ts.nullish(), is_ephemeral: z.boolean().nullish() }),
    z.object({ type: z.literal('view'), view_id: text }),
  ]),
  message: z.object({ thread_ts: ts.nullish() }).nullish(),
  view: z.object({ type: text, app_installed_team_id: maybe }).nullish(),
  actions: z
    .array(
      z.object({
        action_id: text,
        action_ts: ts,
        value: maybe,
        /** Of a menu. */
        selected_option: z.object({ value: maybe }).nullish(),
      }),
    )
    .min(1),
});
export type BlockActions = z.infer<typeof BlockActions>;

/** A shortcut in the menu of a message. */
export const MessageAction = z.object({
  type: z.literal('message_action'),
  callback_id: text,
  trigger_id: text,
  action_ts: maybe,
  is_enterprise_install: z.boolean().nullish(),
  enterprise: z.object({ id: text }).nullish(),
  team: z.object({ id: text }).nullish(),
  user: z.object({ id: text, team_id: maybe }),
  channel: z.object({ id: text }),
  message_ts: ts,
  message: Words,
});

export type MessageAction = z.infer<typeof MessageAction>;

export const SlashCommand = z.object({
  command: text,
  text,
  user_id: text,
  channel_id: text,
  team_id: text,
  enterprise_id: z.string().optional(),
  is_enterprise_install: z.string().optional(),
});
