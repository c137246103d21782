/**
 * Passes files on: handed over (nobody sees them yet), then shown, once. Slack shows an upload some time after it said yes, and its
 * answer often does not say where (bolt-js#2115): so the place is asked for, and not knowing it is no reason to show the file again.
 */
import type { RichTextBlock, WebClient } from '@slack/web-api';
import {
  DeliveryDelayed,
  DeliveryRefused,
  DeliveryUnclear,
  type Files,
  type Posted,
  type ReadFile,
} from '../../src/channel/channel.ts';
import type { Author } from '../../src/channel/content.ts';
import { literal } from './cards.ts';
import { codeOf, rethrow, toDeliveryError, toLookUpError } from './errors.ts';
import { isSlacks, retryAfterMs } from './file-hosts.ts';
import type { Identity } from './identity.ts';
import { locate, threadTsOf, toPosted } from './places.ts';
import { pagesOf } from './sending.ts';

export interface FileSharingNeeds {
  readonly reading: WebClient;
  /** A client that never tries twice. */
  readonly posting: WebClient;
  readonly identity: () => Identity;
  /** Another root of the Web API, whose host then takes the files too; null: Slack's. */
  readonly apiUrl: string | null;
  /** Handing the bytes over may take no longer. */
  readonly uploadMs: number;
  /** Resolves false to give up. */
  readonly pause: (ms: number) => Promise<boolean>;
}

export function createFileSharing(needs: FileSharingNeeds): Omit<Files, 'read'> {
  const { posting, identity } = needs;
  const place = (installation: string, channel: string) => locate(identity().installation, installation, channel);

  return {
    async upload(installation, file) {
      if (installation !== identity().installation) throw new DeliveryRefused('unknown_installation');
      return handOver(file, needs);
    },

    async share(installation, to, upload, author) {
      const where = place(installation, to.channel);
      const threadTs = threadTsOf(to);
      const answer = await posting.files
        .completeUploadExternal({
          // Without a title it is shown by its name.
          files: [{ id: known(upload) }],
          channel_id: where.channel,
          ...(threadTs === null ? {} : { thread_ts: threadTs }),
          ...(author ? { blocks: [byline(author)] } : {}),
        })
        .catch(rethrow(toDeliveryError));
      const told = (answer.files ?? []).find(({ id }) => id === upload);
      const ts = shareIn(told, where.channel, threadTs) ?? (await shownSoon(needs, upload, where.channel, threadTs));
      if (ts === null) throw new DeliveryUnclear('Slack did not say where the file is');
      return toPosted(where, ts, threadTs);
    },

    async shared(installation, to, upload) {
      const where = place(installation, to.channel);
      return stands(needs, where, threadTsOf(to), known(upload));
    },

    async remove(installation, upload, post) {
      const { channel } = place(installation, post.channel);
      await allowing(['file_not_found', 'file_deleted'], posting.files.delete({ file: known(upload) }));
      await allowing(['message_not_found'], posting.chat.delete({ channel, ts: post.remoteId }));
    },
  };
}

const UPLOAD_ID = /^F[A-Z0-9]{1,40}$/;

function known(upload: string): string {
  if (!UPLOAD_ID.test(upload)) throw new DeliveryRefused('file_not_found');
  return upload;
}

/**
 * A file's post goes under the bot's name, so whose it is stands beside it. In rich text nothing comes alive, whatever somebody is
 * called; in `initial_comment` Slack would look for marks.
 */
const byline = ({ name }: Author): RichTextBlock => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: literal(name) || 'Somebody', style: { bold: true } },
        { type: 'text', text: ' sent a file:' },
      ],
    },
  ],
});

// ── handing over ─────────────────────────────────────────────────────────────────────────────────────────────────

async function handOver({ name, bytes, alt }: ReadFile, needs: FileSharingNeeds): Promise<string> {
  const answer = await needs.reading.files
    .getUploadURLExternal({
      filename: literal(name),
      length: bytes.byteLength,
      ...(alt === null ? {} : { alt_txt: literal(alt).slice(0, ALT_CHARACTERS) }),
    })
    .catch(rethrow(toLookUpError));
  const { upload_url: address = '', file_id: id = '' } = answer;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !UPLOAD_ID.test(id)) throw new DeliveryDelayed('Slack did not say where to upload', 5_000);
  if (!isSlacks(url, needs.apiUrl)) throw new DeliveryRefused('upload_url_not_slacks');
  await send(url, bytes, needs.uploadMs);
  return id;
}

/** Slack's limit. */
const ALT_CHARACTERS = 1000;

/** The address itself is the permission: our token goes nowhere. Whatever fails here has shown nothing. */
async function send(url: URL, bytes: Uint8Array, uploadMs: number): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    // A view on the same bytes, which are of a plain ArrayBuffer.
    body: bytes as Uint8Array<ArrayBuffer>,
    redirect: 'manual',
    signal: AbortSignal.timeout(uploadMs),
  }).catch((cause: unknown) => {
    throw new DeliveryDelayed('Slack does not take the file now', 5_000, { cause });
  });
  await response.body?.cancel();
  if (response.status === 200) return;
  if (response.status === 413) throw new DeliveryRefused('file_upload_size_restricted');
  throw new DeliveryDelayed(`Slack answered HTTP ${response.status} to an upload`, retryAfterMs(response));
}

// ── where it is shown ────────────────────────────────────────────────────────────────────────────────────────────

/** What we read of a file that was shared. */
interface SharedFile {
  readonly created?: number;
  /** By channel, under `public` or `private`, by what Slack takes the channel for. */
  readonly shares?: object;
}

function shareIn(file: SharedFile | undefined, channel: string, threadTs: string | null): string | null {
  for (const byChannel of Object.values(file?.shares ?? {}) as readonly object[]) {
    const shares: unknown = Object.hasOwn(byChannel, channel) ? (byChannel as Record<string, unknown>)[channel] : null;
    for (const share of (Array.isArray(shares) ? shares : []) as readonly Share[])
      if (share.ts && isIn(threadTs, share)) return share.ts;
  }
  return null;
}

interface Share {
  readonly ts?: string;
  readonly thread_ts?: string;
}

/** Slack need not say in which thread; a message that opened one names itself. */
const isIn = (threadTs: string | null, { ts, thread_ts: root }: Share): boolean =>
  root === undefined || root === (threadTs ?? ts);

/** Together no longer than a send may take beside the call itself. */
const LOOKS_MS = [200, 800, 1_500] as const;

/** Where an upload that Slack has just taken is shown; null: it is not, yet. Never throws: what was taken was not refused. */
async function shownSoon(
  { reading, pause }: FileSharingNeeds,
  upload: string,
  channel: string,
  threadTs: string | null,
): Promise<string | null> {
  for (const ms of LOOKS_MS) {
    if (!(await pause(ms))) return null;
    const answer = await reading.files.info({ file: upload }).catch(() => null);
    const ts = shareIn(answer?.file, channel, threadTs);
    if (ts !== null) return ts;
  }
  return null;
}

/** Slack knows no file of an upload that was never completed. One that it knows and shows nowhere may still come. */
async function stands(
  { reading }: FileSharingNeeds,
  where: { readonly installation: string; readonly channel: string },
  threadTs: string | null,
  upload: string,
): Promise<Posted | null> {
  const answer = await reading.files.info({ file: upload }).catch((error: unknown) => {
    if (codeOf(error) === 'file_not_found') return null;
    throw toLookUpError(error);
  });
  if (answer === null) return null;
  const file: SharedFile = answer.file ?? {};
  const since = (file.created ?? 0) * 1000;
  const ts =
    shareIn(file, where.channel, threadTs) ??
    (await findPost(pagesOf(reading, where.channel, threadTs, since), upload));
  if (ts === null) throw new DeliveryDelayed('Slack has taken the file, and does not show it yet', 2_000);
  return toPosted(where, ts, threadTs);
}

interface Page {
  readonly messages?: readonly { readonly ts?: string; readonly files?: readonly { readonly id?: string }[] }[];
}

async function findPost(pages: AsyncIterable<Page>, upload: string): Promise<string | null> {
  try {
    for await (const { messages = [] } of pages) {
      const post = messages.find(({ files }) => files?.some(({ id }) => id === upload));
      if (post?.ts) return post.ts;
    }
    return null;
  } catch (error) {
    throw toLookUpError(error);
  }
}

/** Waits for a call whose result may already hold: `codes` are Slack's words for that. */
async function allowing(codes: readonly string[], call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => {
    if (!codes.includes(codeOf(error) ?? '')) throw toDeliveryError(error);
  });
}
