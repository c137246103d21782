import type { ChatPostEphemeralArguments, ChatPostMessageArguments, ChatUpdateArguments } from '@slack/web-api';
import type { Author, Content } from '../../src/channel/content.ts';
import { type Rendered, render } from './cards.ts';
import { POST_EVENT_TYPE } from './inbound.ts';

/** Where and how an author's name appears: as Slack's own line above the post, or as our line in it. */
export type Byline = 'slack' | 'text';

export interface PostRequest {
  readonly channel: string;
  readonly threadTs: string | null;
  readonly content: Content;
  readonly relayId: string;
  readonly author: Author | null;
  readonly byline: Byline;
}

export function toPost({ channel, threadTs, content, relayId, author, byline }: PostRequest): ChatPostMessageArguments {
  return {
    channel,
    ...render(content, byline === 'text' ? author : null),
    ...inThread(threadTs, content),
    ...(author && byline === 'slack' ? customized(author) : {}),
    ...INERT,
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: POST_EVENT_TYPE, event_payload: { relay_id: relayId } },
  };
}

const inThread = (threadTs: string | null, { alsoInChannel }: Content) => {
  if (threadTs === null) return {};
  return alsoInChannel ? { thread_ts: threadTs, reply_broadcast: true } : { thread_ts: threadTs };
};

/** Slack keeps the metadata, and an author's name that it shows itself. */
export function toUpdate(
  post: { readonly channel: string; readonly ts: string },
  content: Content,
  author: Author | null,
): ChatUpdateArguments {
  return { ...post, ...render(content, author), ...INERT };
}

export function toWhisper(
  to: { readonly channel: string; readonly threadTs: string | null; readonly user: string },
  content: Content,
): ChatPostEphemeralArguments {
  const { channel, threadTs, user } = to;
  return { channel, user, ...(threadTs === null ? {} : { thread_ts: threadTs }), ...render(content), ...INERT };
}

export type Reply = Rendered & { readonly response_type: 'ephemeral'; readonly parse: 'none' };

/** The private answer to a slash command. */
export function toReply(content: Content): Reply {
  return { response_type: 'ephemeral', ...render(content), ...INERT };
}

/** Slack shall look for nothing in our words: no names, no channels, no links. */
const INERT = { parse: 'none', link_names: false } as const;

/** A picture must be one that Slack can fetch. */
const customized = ({ name, picture }: Author) =>
  picture?.startsWith('https://') ? { username: name, icon_url: picture } : { username: name };
