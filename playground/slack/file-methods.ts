import { ApiError, invalidArguments } from './api-error.ts';
import { optionalText, requiredText, structure, wholeNumber } from './args.ts';
import { postingChannel } from './channel-access.ts';
import { appMessage } from './chat-methods.ts';
import type { Core } from './core.ts';
import { type Json, objects, text } from './json.ts';
import { addMessage } from './messages.ts';
import type { Method, Methods } from './method.ts';
import { checkedBlocks } from './post-validation.ts';
import { botIsIn, type StoredFile } from './world.ts';

const getUploadUrl: Method = (core, args) => {
  const name = requiredText(args, 'filename');
  const length = wholeNumber(args, 'length', 0);
  if (length === 0) throw invalidArguments('length must be more than 0');
  const id = core.ids.id('F');
  core.uploads.set(id, { id, name, bytes: null });
  return { upload_url: `${core.origin()}/upload/${id}`, file_id: id };
};

const completeUpload: Method = (core, args) => {
  const given = objects(structure(args, 'files', 'invalid_arguments'));
  if (given.length === 0) throw invalidArguments('missing required field: files');
  const channel =
    optionalText(args, 'channel_id') === undefined ? null : postingChannel(core, { channel: args['channel_id'] });
  const { world } = core;
  const files = given.map((file) => storeUpload(core, text(file['id']), text(file['title'])));
  if (!channel) return { files: files.map((file) => asFile(core, file)) };
  const blocks = checkedBlocks(args);
  const comment = optionalText(args, 'initial_comment') ?? '';
  const message = {
    ...appMessage(core, {
      text: comment,
      blocks: comment ? undefined : blocks,
      attachments: undefined,
      metadata: undefined,
    }),
    subtype: 'file_share',
    upload: true,
  };
  const root = optionalText(args, 'thread_ts');
  for (const file of files) file.shares.push({ channel: channel.id, ts: message.ts });
  const shown = files.map((file) => asFile(core, file));
  addMessage(core, channel, {
    ...message,
    user: world.app.botUser,
    files: shown,
    ...(root ? { thread_ts: root } : {}),
  });
  return { files: shown };
};

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
  for (const { channel, ts } of file.shares) byChannel[channel] = [...(byChannel[channel] ?? []), { ts }];
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

export const fileMethods: Methods = {
  'files.getUploadURLExternal': { scopes: ['files:write'], run: getUploadUrl },
  'files.completeUploadExternal': { scopes: ['files:write'], run: completeUpload },
  'files.info': { scopes: ['files:read'], run: info },
};
