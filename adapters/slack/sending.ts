import type { WebClient } from '@slack/web-api';
import {
  DeliveryDelayed,
  DeliveryRefused,
  DeliveryUnclear,
  type Receipt,
  type Sending,
} from '../../src/channel/channel.ts';
import type { Author } from '../../src/channel/content.ts';
import { parsePerson, tsToMs } from './addresses.ts';
import type { Byline } from './cards.ts';
import { isEmojiName } from './emoji-names.ts';
import { codeOf, rethrow, toDeliveryError, toLookUpError } from './errors.ts';
import type { Identity } from './identity.ts';
import { POST_EVENT_TYPE } from './inbound.ts';
import { toPost, toUpdate, toWhisper } from './outbound.ts';
import { locate, threadTsOf, toPosted } from './places.ts';
import type { ThumbsChoice } from './thumbs.ts';

export interface SendingNeeds {
  /** A client that never tries twice: whether a post may be repeated is not for the SDK to decide. */
  readonly posting: WebClient;
  /** A client for looking things up. */
  readonly reading: WebClient;
  /** Throws DeliveryDelayed while we do not know yet. */
  readonly identity: () => Identity;
  /** Whether outsiders may read the channel. Never throws; true when in doubt. */
  readonly isShared: (channel: string) => Promise<boolean>;
  readonly thumbs: ThumbsChoice;
  readonly now: () => number;
}

export function createSending({ posting, reading, identity, isShared, thumbs, now }: SendingNeeds): Sending {
  const place = (installation: string, channel: string) => locate(identity().installation, installation, channel);

  /**
   * Slack shows a custom name in our own workspace; whether it does in the other company's is not known. So where outsiders
   * read, a signature says it again: nowhere may a person's words pass for the bot's.
   */
  const bylineOf = async (author: Author | undefined, channel: string): Promise<Byline | null> => {
    if (!author) return null;
    if (!identity().customizes) return { author, shown: 'headline' };
    return { author, shown: (await isShared(channel)) ? 'signed' : 'above' };
  };

  return {
    async post(installation, to, content, relayId, author) {
      const where = place(installation, to.channel);
      const threadTs = threadTsOf(to);
      const byline = await bylineOf(author, to.channel);
      const request = { channel: where.channel, threadTs, content, relayId, byline };
      const answer = await thumbs
        .trying('post', content, (shown) => posting.chat.postMessage(toPost(request, shown)))
        .catch(rethrow(toDeliveryError));
      if (!answer.ts) throw new DeliveryUnclear('Slack did not say where the post is');
      return toPosted({ installation, channel: answer.channel ?? where.channel }, answer.ts, threadTs);
    },

    async update(installation, post, content, author) {
      const { channel } = place(installation, post.channel);
      const byline = await bylineOf(author, post.channel);
      const at = { channel, ts: post.remoteId };
      await thumbs
        .trying('update', content, (shown) => posting.chat.update(toUpdate(at, content, byline, shown)))
        .catch(rethrow(toDeliveryError));
    },

    async find(installation, to, relayId, since) {
      const where = place(installation, to.channel);
      const threadTs = threadTsOf(to);
      const message = await search(pagesOf(reading, where.channel, threadTs, since), relayId);
      return message === null ? null : toPosted(where, message, threadTs);
    },

    async whisper(installation, to, person, content) {
      const { channel } = place(installation, to.channel);
      const user = parsePerson(person);
      if (user === null) throw new DeliveryRefused('invalid_address');
      const request = toWhisper({ channel, threadTs: threadTsOf(to), user }, content);
      await posting.chat.postEphemeral(request).catch(rethrow(toDeliveryError));
    },

    async mark(installation, message, receipt) {
      const { channel } = place(installation, message.channel);
      const at = { channel, timestamp: message.remoteId };
      await allowing('already_reacted', posting.reactions.add({ ...at, name: REACTIONS[receipt] }));
      for (const earlier of earlierReceipts(receipt, now() - tsToMs(message.remoteId))) {
        await allowing('no_reaction', posting.reactions.remove({ ...at, name: REACTIONS[earlier] }));
      }
    },

    async react(installation, message, emoji, on) {
      const { channel } = place(installation, message.channel);
      if (!isEmojiName(emoji)) throw new DeliveryRefused('invalid_name');
      const at = { channel, timestamp: message.remoteId, name: emoji };
      if (on) await allowing('already_reacted', posting.reactions.add(at));
      else await allowing('no_reaction', posting.reactions.remove(at));
    },
  };
}

const REACTIONS: Readonly<Record<Receipt, string>> = {
  delivered: 'white_check_mark',
  failed: 'warning',
  unclear: 'grey_question',
};

/**
 * The receipts that may stand there from before. Taking a reaction away is one of Slack's scarcest calls, 20 a minute, and
 * nearly every message is delivered at once: a ✓ so soon after the message is its first receipt.
 */
export function earlierReceipts(receipt: Receipt, ageMs: number): readonly Receipt[] {
  if (receipt === 'delivered' && ageMs < FIRST_RECEIPT_MS) return [];
  return (['delivered', 'failed', 'unclear'] as const).filter((other) => other !== receipt);
}

const FIRST_RECEIPT_MS = 30_000;

/** Waits for a call whose result may already hold: `code` is Slack's word for that. */
async function allowing(code: string, call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => {
    if (codeOf(error) !== code) throw toDeliveryError(error);
  });
}

// ── looking a post up ────────────────────────────────────────────────────────────────────────────────────────────

export interface Page {
  readonly messages?: readonly {
    readonly ts?: string;
    readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
  }[];
  readonly has_more?: boolean;
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** As many as every kind of app may read at once. */
const PAGE_SIZE = 15;
const MAX_PAGES = 20;

/** `since` is by our clock and the messages are by Slack's. */
const CLOCK_SKEW_MS = 120_000;

export async function* pagesOf(
  web: WebClient,
  channel: string,
  threadTs: string | null,
  since: number,
): AsyncGenerator<Page> {
  const window = {
    channel,
    oldest: String(Math.max(0, since - CLOCK_SKEW_MS) / 1000),
    inclusive: true,
    include_all_metadata: true,
    limit: PAGE_SIZE,
  } as const;
  let cursor: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const from = cursor ? { cursor } : {};
    const page: Page =
      threadTs === null
        ? await web.conversations.history({ ...window, ...from })
        : await web.conversations.replies({ ...window, ...from, ts: threadTs });
    yield page;
    cursor = page.response_metadata?.next_cursor;
    if (!cursor) {
      if (page.has_more) break;
      return;
    }
  }
  throw new DeliveryDelayed('Too much was said since for the post to be found', 60_000);
}

/** The ts of the post that carries `relayId`; null only when everything has been read. */
async function search(pages: AsyncIterable<Page>, relayId: string): Promise<string | null> {
  try {
    for await (const { messages } of pages) {
      if (messages === undefined) throw new DeliveryDelayed('Slack did not show what was said', 5_000);
      const post = messages.find(
        ({ metadata }) =>
          metadata?.event_type === POST_EVENT_TYPE &&
          (metadata.event_payload as { relay_id?: unknown } | undefined)?.relay_id === relayId,
      );
      if (post?.ts) return post.ts;
    }
    return null;
  } catch (error) {
    throw toLookUpError(error);
  }
}
