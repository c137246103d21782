import type { ChatPostEphemeralArguments, ChatPostMessageArguments, ChatUpdateArguments } from '@slack/web-api';
import type { Content, Part } from '../../src/channel/content.ts';
import { type Byline, type Rendered, render, type Thumbs } from './cards.ts';
import { POST_EVENT_TYPE } from './inbound.ts';

export interface PostRequest {
  readonly channel: string;
  readonly threadTs: string | null;
  readonly content: Content;
  readonly relayId: string;
  /** Null: the post is the app's own. */
  readonly byline: Byline | null;
}

export function toPost(request: PostRequest, thumbs: Thumbs): ChatPostMessageArguments {
  const { channel, threadTs, content, relayId, byline } = request;
  return {
    channel,
    ...render(content, byline, thumbs),
    ...inThread(threadTs, content),
    ...customized(byline),
    ...INERT,
    unfurl_links: false,
    unfurl_media: false,
    metadata: carrying(relayId),
  };
}

const carrying = (relayId: string) => ({ event_type: POST_EVENT_TYPE, event_payload: { relay_id: relayId } });

const inThread = (threadTs: string | null, { alsoInChannel }: Content) => {
  if (threadTs === null) return {};
  return alsoInChannel ? { thread_ts: threadTs, reply_broadcast: true } : { thread_ts: threadTs };
};

/** Slack keeps the metadata, and the name and picture that it shows itself; what stands in the words has to come again. */
export function toUpdate(
  post: { readonly channel: string; readonly ts: string },
  content: Content,
  byline: Byline | null,
  thumbs: Thumbs,
): ChatUpdateArguments {
  return { ...post, ...replacement(content, byline, thumbs), ...INERT };
}

/** What stands there once a streamed post has ended. */
export function toEnding(
  post: { readonly channel: string; readonly ts: string },
  content: Content,
  relayId: string,
  thumbs: Thumbs,
): ChatUpdateArguments {
  return { ...toUpdate(post, content, null, thumbs), metadata: carrying(relayId) };
}

/** Slack lets rich text be replaced by nothing but rich text (`block_mismatch`): if need be, small print is set large. */
function replacement(content: Content, byline: Byline | null, thumbs: Thumbs): Rendered {
  const rendered = render(content, byline, thumbs);
  const isRich = rendered.blocks.some(({ type }) => type === 'rich_text');
  return isRich ? rendered : render({ ...content, parts: content.parts.map(setLarge) }, byline, thumbs);
}

const setLarge = (part: Part): Part => (part.part === 'note' ? { part: 'text', line: part.line } : part);

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

/** The author as Slack shows one. A picture must be one that Slack can fetch. */
function customized(byline: Byline | null): { username?: string; icon_url?: string } {
  if (byline === null || byline.shown === 'headline') return {};
  const { name, picture } = byline.author;
  return picture?.startsWith('https://') ? { username: name, icon_url: picture } : { username: name };
}
