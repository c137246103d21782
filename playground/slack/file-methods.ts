import { ApiError, invalidArguments } from './api-error.ts';
import { type Args, optionalText, requiredText, structure, wholeNumber } from './args.ts';
import { postingChannel } from './channel-access.ts';
import { appMessage, rootOf } from './chat-methods.ts';
import type { Core } from './core.ts';
import { type Json, objects, text } from './json.ts';
import { liveReferences } from './live-references.ts';
import { addMessage, emitChange } from './messages.ts';
import type { Method, Methods } from './method.ts';
import { checkedBlocks, withBlockIds } from './post-validation.ts';
import { isBadLuck } from './weather.ts';
import { botIsIn, type Channel, type StoredFile } from './world.ts';

const getUploadUrl: Method = (core, args) => {
  const name = requiredText(args, 'filename');
  const length = wholeNumber(args, 'length', 0);
  if (length === 0) throw invalidArguments('length must be more than 0');
  if ((optionalText(args, 'alt_txt')?.length ?? 0) > 1000) throw new ApiError('alt_txt_too_large');
  if (isBadLuck(core.weather.filesRefused, core.chances.calls)) throw new ApiError('file_uploads_disabled');
  const id = core.ids.id('F');
  core.uploads.set(id, { id, name, length, bytes: null });
  return { upload_url: `${core.origin()}/upload/${id}`, file_id: id };
};

/** Slack says yes at once and shows the files when it has looked at them: its answer tells where only when it was quick. */
const completeUpload: Method = (core, args) => {
  const given = objects(structure(args, 'files', 'invalid_arguments'));
  if (given.length === 0) throw invalidArguments('missing required field: files');
  const channel =
    optionalText(args, 'channel_id') === undefined ? null : postingChannel(core, { channel: args['channel_id'] });
  const root = optionalText(args, 'thread_ts');
  if (channel && root) rootOf(channel, root);
  const words = introduction(args);
  const files = given.map((file) => storeUpload(core, text(file['id']), text(file['title'])));
  const afterMs = core.chances.calls.between(core.weather.filesShownMs);
  if (!channel) return { files: files.map((file) => asFile(core, file)) };
  const show = () => showFiles(core, channel, files, words, root);
  if (afterMs > 0) setTimeout(show, afterMs).unref();
  else show();
  return { files: files.map((file) => asFile(core, file)) };
};

/** A comment wins over blocks, and blocks are rich text or a section. */
function introduction(args: Args): { readonly text: string; readonly blocks: Json[] | undefined } {
  const blocks = checkedBlocks(args);
  const comment = optionalText(args, 'initial_comment');
  if (comment !== undefined) return { text: comment, blocks: undefined };
  if (blocks?.some(({ type }) => type !== 'rich_text' && type !== 'section')) throw new ApiError('invalid_blocks');
  return { text: '', blocks: blocks && withBlockIds(blocks) };
}

function showFiles(
  core: Core,
  channel: Channel,
  files: readonly StoredFile[],
  words: ReturnType<typeof introduction>,
  root: string | undefined,
) {
  const thread = root ? { thread_ts: root } : {};
  const message = { ...appMessage(core, { ...words, attachments: undefined, metadata: undefined }), ...thread };
  for (const file of files) file.shares.push({ channel: channel.id, ts: message.ts, ...thread });
  const shown = files.map((file) => asFile(core, file));
  addMessage(core, channel, { ...message, subtype: 'file_share', upload: true, files: shown });
  for (const reference of liveReferences(words, 'post'))
    core.log.live.push({ ...reference, channel: channel.id, ts: message.ts });
}

function storeUpload(core: Core, id: string, title: string): StoredFile {
  const upload = core.uploads.get(id);
  if (!upload?.bytes) throw new ApiError('file_not_found');
  core.uploads.delete(id);
  const { botUser } = core.world.app;
  return storeFile(core, { id, name: upload.name, title, bytes: upload.bytes, user: botUser, team: core.world.home });
}

export function storeFile(
  core: Core,
  given: Pick<StoredFile, 'id' | 'name' | 'title' | 'bytes' | 'user' | 'team'> & Partial<Pick<StoredFile, 'forApp'>>,
): StoredFile {
  const file: StoredFile = {
    forApp: false,
    ...given,
    title: given.title || given.name,
    mimetype: mimetypeOf(given.name),
    created: Math.floor(core.now() / 1000),
    shares: [],
  };
  core.world.files.set(file.id, file);
  return file;
}

const mimetypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  html: 'text/html',
  zip: 'application/zip',
};

function mimetypeOf(name: string): string {
  return mimetypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

export function asFile(core: Core, file: StoredFile): Json {
  const url = `${core.origin()}/files-pri/${file.team}-${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? '',
    pretty_type: '',
    user: file.user,
    user_team: file.team,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    size: file.bytes.length,
    url_private: url,
    url_private_download: `${url}?download=1`,
    permalink: url,
    shares: { public: sharesByChannel(file) },
  };
}

function sharesByChannel(file: StoredFile): Json {
  const byChannel: Record<string, Json[]> = {};
  for (const { channel, ...share } of file.shares) byChannel[channel] = [...(byChannel[channel] ?? []), share];
  return byChannel;
}

const info: Method = (core, args) => {
  const file = core.world.files.get(requiredText(args, 'file'));
  if (!file || !mayRead(core, file)) throw new ApiError('file_not_found');
  return { file: asFile(core, file), comments: [] };
};

function mayRead(core: Core, file: StoredFile): boolean {
  if (file.user === core.world.app.botUser || file.forApp) return true;
  return file.shares.some(({ channel }) => {
    const shown = core.world.channels.get(channel);
    return shown !== undefined && botIsIn(core.world, shown);
  });
}

/** The file is gone everywhere; its messages stay, and say so. */
const remove: Method = (core, args) => {
  const file = core.world.files.get(requiredText(args, 'file'));
  if (!file) throw new ApiError('file_not_found');
  if (file.user !== core.world.app.botUser) throw new ApiError('cant_delete_file');
  core.world.files.delete(file.id);
  for (const { channel: id, ts } of file.shares) {
    const channel = core.world.channels.get(id);
    const message = channel?.messages.get(ts);
    if (!channel || !message) continue;
    const previous = { ...message };
    message.files = (message.files ?? []).map((each) =>
      each['id'] === file.id ? { id: file.id, mode: 'tombstone' } : each,
    );
    emitChange(core, channel, message, previous);
  }
  return {};
};

export const fileMethods: Methods = {
  'files.getUploadURLExternal': { scopes: ['files:write'], run: getUploadUrl },
  'files.completeUploadExternal': { scopes: ['files:write'], run: completeUpload },
  'files.delete': { scopes: ['files:write'], run: remove },
  'files.info': { scopes: ['files:read'], run: info },
};
