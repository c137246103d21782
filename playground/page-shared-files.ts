/** Files that people shared, as the page shows and opens them. */
import type { ServerResponse } from 'node:http';
import { answerText } from './slack/http-body.ts';
import { objects, text } from './slack/json.ts';
import type { World } from './slack/world.ts';

export interface FileShown {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Null: it was taken away. */
  readonly url: string | null;
  /** It may be drawn on the page. */
  readonly image: boolean;
}

/** What a browser draws without running anything in it: no SVG. */
const pictures = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
]);

const pictureType = (name: string) => pictures.get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? null;

/** `user`: whoever looks. */
export function fileShown({ files }: World, id: string, user: string): FileShown {
  const file = files.get(id);
  if (!file) return { id, name: '', size: 0, url: null, image: false };
  const url = `/play/files/${encodeURIComponent(id)}?as=${encodeURIComponent(user)}`;
  return { id, name: file.name, size: file.bytes.length, url, image: pictureType(file.name) !== null };
}

/** Gives a file to somebody who sees a message that it is shared by. Nothing but pictures opens inside the browser. */
export function answerSharedFile(response: ServerResponse, { files, channels }: World, id: string, user: string) {
  const file = files.get(id);
  const isSeen = file?.shares.some(({ channel }) => channels.get(channel)?.members.has(user)) === true;
  if (!file || !isSeen) return answerText(response, 404, 'There is no such file');
  const picture = pictureType(file.name);
  response.writeHead(200, {
    'content-type': picture ?? 'application/octet-stream',
    'content-length': file.bytes.length,
    'content-disposition': `${picture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  return response.end(file.bytes);
}

/** Files as the page sends them: a name, and what is in it as base64. */
export function filesGiven(given: unknown): { readonly name: string; readonly content: Buffer }[] {
  return objects(given).map((file) => ({
    name: text(file['name']),
    content: Buffer.from(text(file['base64']), 'base64'),
  }));
}
