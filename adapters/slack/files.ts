/** Reads what people uploaded: only from Slack's own file hosts, only with our token, and never more than asked for. */
import type { WebClient } from '@slack/web-api';
import { DeliveryDelayed, type Files, FileUnreadable, type ReadFile } from '../../src/channel/channel.ts';
import { toLookUpError } from './errors.ts';
import { isSlacks, retryAfterMs } from './file-hosts.ts';
import { createFileSharing, type FileSharingNeeds } from './file-sharing.ts';
import type { Identity } from './identity.ts';

export interface FileReadingNeeds {
  readonly reading: WebClient;
  readonly identity: () => Identity;
  readonly botToken: string;
  /** Another root of the Web API, whose host then keeps the files too; null: Slack's. */
  readonly apiUrl: string | null;
  /** A download that takes longer is given up. */
  readonly downloadMs: number;
}

/** What we read of `files.info`. */
interface SlackFile {
  readonly name?: string;
  readonly title?: string;
  readonly alt_txt?: string;
  readonly mimetype?: string;
  readonly size?: number;
  readonly mode?: string;
  readonly is_external?: boolean;
  readonly url_private?: string;
  readonly url_private_download?: string;
}

export function createFiles(needs: FileReadingNeeds & FileSharingNeeds): Files {
  return { read: readingFiles(needs), ...createFileSharing(needs) };
}

/** What an event tells of another company's file is only its id: everything else comes from `files.info`. */
export function readingFiles(needs: FileReadingNeeds): Files['read'] {
  const { reading, identity } = needs;
  return async (installation, file, mostBytes): Promise<ReadFile> => {
    if (installation !== identity().installation || !FILE_ID.test(file)) throw gone();
    const answer = await reading.files.info({ file }).catch(rethrow);
    const found: SlackFile = answer.file ?? {};
    const name = found.name || found.title || 'file';
    if ((found.size ?? 0) > mostBytes) throw tooLarge(name, mostBytes);
    const response = await download(addressOf(found, name, needs), needs);
    const bytes = await bodyOf(response, name, mostBytes);
    if (isLoginPage(response, bytes, found)) throw notLetIn();
    return { name, bytes, alt: found.alt_txt || null };
  };
}

const FILE_ID = /^F[A-Z0-9]{1,40}$/;

const gone = (options?: ErrorOptions): FileUnreadable =>
  new FileUnreadable('The file is not there any more.', 'gone', options);

const notLetIn = (): FileUnreadable =>
  new FileUnreadable(
    'Slack showed its login page instead of the file: Baton may not read files here. An admin can install it again, with the scope files:read.',
    'no-access',
  );

function rethrow(error: unknown): never {
  const meaning = toLookUpError(error);
  if (meaning instanceof DeliveryDelayed) throw meaning;
  throw whyNot(meaning.code, { cause: error });
}

function whyNot(code: string, cause: ErrorOptions): FileUnreadable {
  switch (code) {
    case 'missing_scope':
      return new FileUnreadable(
        'Baton may not read files in this workspace yet. An admin can install it again, with the scope files:read.',
        'no-access',
        cause,
      );
    case 'file_not_found':
    case 'file_deleted':
      return gone(cause);
    default:
      return new FileUnreadable(`Slack does not give the file out: ${code}.`, 'no-access', cause);
  }
}

const tooLarge = (name: string, mostBytes: number): FileUnreadable =>
  new FileUnreadable(
    `“${name}” is too large: ${Math.floor(mostBytes / 1_000_000)} MB can be read at most.`,
    'too-large',
    { file: name },
  );

// ── fetching ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** The token goes nowhere but to Slack: a file that somebody else keeps, such as a document in a drive, is not fetched. */
function addressOf(file: SlackFile, name: string, { apiUrl }: FileReadingNeeds): URL {
  if (file.mode === 'tombstone') throw gone();
  const address = file.url_private_download || file.url_private || '';
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || file.is_external || PAGES.has(file.mode ?? '') || !isSlacks(url, apiUrl)) {
    throw new FileUnreadable(`“${name}” is not kept by Slack itself: upload the file.`, 'elsewhere', { file: name });
  }
  return url;
}

/** Slack's own documents: behind their address there is a web page, and no file. */
const PAGES: ReadonlySet<string> = new Set(['canvas', 'list', 'post', 'quip', 'space']);

/** A redirect leads to the login page, or away from Slack: either way there is no file behind it. */
async function download(url: URL, { botToken, downloadMs }: FileReadingNeeds): Promise<Response> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${botToken}` },
    redirect: 'manual',
    signal: AbortSignal.timeout(downloadMs),
  }).catch((cause: unknown) => {
    throw new DeliveryDelayed('Slack does not give out the file now', 5_000, { cause });
  });
  if (response.ok) return response;
  await response.body?.cancel();
  if (response.status === 429 || response.status >= 500) {
    throw new DeliveryDelayed(`Slack answered HTTP ${response.status}`, retryAfterMs(response));
  }
  throw response.status === 404 || response.status === 410 ? gone() : notLetIn();
}

/** What is announced may be wrong: counted while it comes in. */
async function bodyOf(response: Response, name: string, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.byteLength;
      if (length > mostBytes) throw tooLarge(name, mostBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FileUnreadable) throw error;
    throw new DeliveryDelayed('The file broke off on its way', 5_000, { cause: error });
  }
  return Buffer.concat(chunks);
}

/**
 * Who is not let in gets HTML and a 200 (bolt-js#2585). A file that is a web page itself can be told from that by its size.
 */
function isLoginPage(response: Response, bytes: Uint8Array, { mimetype, size }: SlackFile): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart().toLowerCase();
  const saysSo = response.headers.get('content-type')?.toLowerCase().startsWith('text/html') ?? false;
  const isPage = start.startsWith('<!doctype html') || start.startsWith('<html');
  if (!saysSo && !isPage) return false;
  return mimetype?.startsWith('text/html') !== true || size !== bytes.byteLength;
}
