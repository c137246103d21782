import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import { DeliveryDelayed, DeliveryRefused, DeliveryUnclear, type Streaming } from '../../src/channel/channel.ts';
import { parsePerson } from './addresses.ts';
import { codeOf, rethrow, toDeliveryError } from './errors.ts';
import type { Identity } from './identity.ts';
import { literalMarkdown } from './literal-markdown.ts';
import { toEnding } from './outbound.ts';
import { locate, threadTsOf, toPosted } from './places.ts';
import type { ThumbsChoice } from './thumbs.ts';

export interface StreamingNeeds {
  /** A client that never tries twice. */
  readonly posting: WebClient;
  readonly identity: () => Identity;
  /** The team that somebody is of, which in a shared channel need not be ours; null: not known, or not in time. Never throws. */
  readonly teamOf: (person: string) => Promise<string | null>;
  readonly thumbs: ThumbsChoice;
  readonly now: () => number;
}

export function createStreaming({ posting, identity, teamOf, thumbs, now }: StreamingNeeds): Streaming {
  const refusals = rememberRefusals(now);
  const place = (installation: string, channel: string) => locate(identity().installation, installation, channel);

  return {
    streamsIn: (channel) => refusals.lately(channel) === null,

    async begin(installation, to, reader) {
      const where = place(installation, to.channel);
      const threadTs = threadTsOf(to);
      const user = parsePerson(reader);
      if (threadTs === null || user === null) throw new DeliveryRefused('invalid_address');
      const earlier = refusals.lately(to.channel);
      if (earlier !== null) throw new DeliveryRefused(earlier);
      const team = await teamOf(reader);
      if (team === null) throw new DeliveryRefused('missing_recipient_team_id');
      const recipient = { recipient_user_id: user, recipient_team_id: team };
      const answer = await posting.chat
        .startStream({ channel: where.channel, thread_ts: threadTs, ...recipient })
        .catch((error: unknown) => {
          throw refusals.meaning(error, to.channel);
        });
      if (!answer.ts) throw new DeliveryUnclear('Slack did not say where the post is');
      return toPosted({ installation, channel: answer.channel ?? where.channel }, answer.ts, threadTs);
    },

    async append(installation, post, text) {
      const { channel } = place(installation, post.channel);
      for (const words of pieces(text)) {
        await posting.chat
          .appendStream({ channel, ts: post.remoteId, markdown_text: literalMarkdown(words) })
          .catch(rethrow(toDeliveryError));
      }
    },

    async end(installation, post, content, relayId) {
      const { channel } = place(installation, post.channel);
      const stopping = posting.chat.stopStream({ channel, ts: post.remoteId });
      const stopped = await stopping.then(() => null, notStopped);
      // Slack adds blocks below what was streamed; that `content` stands there and nothing else takes an update. Only with it
      // comes the relay id, so that a post which carries one is whole.
      await thumbs
        .trying('update', content, (shown) =>
          posting.chat.update(toEnding({ channel, ts: post.remoteId }, content, relayId, shown)),
        )
        .catch((error: unknown) => {
          if (codeOf(error) !== 'streaming_state_conflict') throw toDeliveryError(error);
          throw stopped ?? new DeliveryDelayed('Slack has not stopped the stream yet', 1_000, { cause: error });
        });
    },
  };
}

/**
 * What keeps a stream from ending, null for nothing: a stream that has ended before, at its reader's wish or by itself, is as
 * good. When it is not clear, the update that follows finds out. Throws DeliveryDelayed.
 */
function notStopped(error: unknown): DeliveryRefused | null {
  const meaning = toDeliveryError(error);
  if (meaning instanceof DeliveryDelayed) throw meaning;
  return meaning instanceof DeliveryRefused ? meaning : null;
}

/** Slack takes 12,000 characters of Markdown a call; what must be disarmed can grow fivefold. */
const MOST_AT_ONCE = 2_000;

function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const half = /[\uD800-\uDBFF]/.test(text.charAt(start + MOST_AT_ONCE - 1)) ? 1 : 0;
    const end = start + MOST_AT_ONCE - half;
    yield text.slice(start, end);
    start = end;
  }
}

// ── where Slack does not stream ──────────────────────────────────────────────────────────────────────────────────

const REMEMBERED_MS = 3_600_000;
const MOST_REMEMBERED = 2_000;

/** Refusals that are about one thread and say nothing of the channel. */
const OF_THE_THREAD = new Set([
  'thread_not_found',
  'invalid_thread_ts',
  'cannot_reply_to_message',
  'message_not_found',
]);

interface Refusals {
  /** Slack's word for why not; null: nothing is known against it. */
  lately(channel: string): string | null;
  /** What the failure to begin means, kept in mind. */
  meaning(error: unknown, channel: string): Error;
}

function rememberRefusals(now: () => number): Refusals {
  const refused = new Map<string, { readonly code: string; readonly until: number }>();
  let busyUntil = 0;
  return {
    lately(channel) {
      if (now() < busyUntil) return TOO_MANY;
      const earlier = refused.get(channel);
      return earlier && now() < earlier.until ? earlier.code : null;
    },
    meaning(error, channel) {
      const meaning = toDeliveryError(error);
      // Slack begins no more than twenty streams a minute. An answer need not wait for that: posts have a pace of their own.
      if (meaning instanceof DeliveryDelayed && isTooOften(error)) {
        busyUntil = now() + meaning.retryAfterMs;
        return new DeliveryRefused(TOO_MANY, { cause: error });
      }
      if (!(meaning instanceof DeliveryRefused) || OF_THE_THREAD.has(meaning.code)) return meaning;
      refused.delete(channel);
      refused.set(channel, { code: meaning.code, until: now() + REMEMBERED_MS });
      const [oldest] = refused.keys();
      if (refused.size > MOST_REMEMBERED && oldest !== undefined) refused.delete(oldest);
      return meaning;
    },
  };
}

const TOO_MANY = 'too_many_streams';

const isTooOften = (error: unknown): boolean =>
  error instanceof WebAPIRateLimitedError || ['ratelimited', 'rate_limited'].includes(codeOf(error) ?? '');
