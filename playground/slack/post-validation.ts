/** What Slack refuses to post. */
import { ApiError } from './api-error.ts';
import { type Args, flag, listArgument, objectArgument, optionalText } from './args.ts';
import { blockFindings, blocksLength } from './blocks.ts';
import type { Core } from './core.ts';
import { isObject, type Json, text } from './json.ts';
import { liveReferences } from './live-references.ts';
import { isBadLuck } from './weather.ts';
import type { Metadata } from './world.ts';

/** What one may post, checked. */
export interface CheckedPost {
  readonly text: string;
  readonly blocks: Json[] | undefined;
  readonly attachments: Json[] | undefined;
  readonly metadata: Metadata | undefined;
}

const longestPost = 40_000;
const longestBlocks = 13_000;
const longestMetadata = 8_000;

export function checkedPost(args: Args): CheckedPost {
  const blocks = checkedBlocks(args);
  const attachments = listArgument(args, 'attachments', 'invalid_attachments');
  const markdown = optionalText(args, 'markdown_text');
  const written = optionalText(args, 'text');
  if (markdown !== undefined && (written !== undefined || blocks)) throw new ApiError('markdown_text_conflict');
  if (markdown !== undefined && markdown.length > 12_000) throw new ApiError('msg_too_long');
  if (written === undefined && markdown === undefined && !blocks?.length && !attachments?.length) {
    throw new ApiError('no_text');
  }
  if ((attachments?.length ?? 0) > 100) throw new ApiError('too_many_attachments');
  return {
    text: (written ?? markdown ?? '').slice(0, longestPost),
    blocks: blocks?.length ? withBlockIds(blocks) : undefined,
    attachments,
    metadata: checkedMetadata(args),
  };
}

export function checkedBlocks(args: Args): Json[] | undefined {
  const blocks = listArgument(args, 'blocks', 'invalid_blocks_format');
  if (!blocks) return undefined;
  if (blocks.length > 50) throw new ApiError('msg_blocks_too_many');
  refuseFindings(blockFindings(blocks, 'message'), 'invalid_blocks');
  if (blocksLength(blocks) > longestBlocks) throw new ApiError('msg_blocks_too_long');
  return blocks;
}

export function refuseFindings(findings: readonly string[], code: string) {
  if (findings.length === 0) return;
  throw new ApiError(code, {
    errors: findings,
    response_metadata: { messages: findings.map((finding) => `[ERROR] ${finding}`) },
  });
}

/** Some workspaces may not have Slack's own pair of thumbs yet: the weather says so. */
export function refuseThumbs(core: Core, blocks: readonly Json[] | undefined) {
  const has = blocks?.some((block) => block['type'] === 'context_actions') === true;
  if (has && isBadLuck(core.weather.noThumbs, core.chances.calls)) {
    refuseFindings(['unsupported type: context_actions [json-pointer:/blocks]'], 'invalid_blocks');
  }
}

/** Stricter than Slack, which shows such a mention as a word that calls nobody: a bug of the app should be seen. */
export function refuseUnknownGroups({ world }: Core, blocks: readonly Json[] | undefined) {
  const unknown = liveReferences({ blocks }, 'post').filter(
    ({ kind, target }) => kind === 'usergroup' && !world.groups.has(target),
  );
  refuseFindings(
    unknown.map(({ target }) => `there is no user group ${target} [json-pointer:/blocks]`),
    'invalid_blocks',
  );
}

/** Slack names blocks that have no name. */
export function withBlockIds(blocks: readonly Json[]): Json[] {
  return blocks.map((block, index) => ({ ...block, block_id: block['block_id'] ?? `b${index}` }));
}

export function checkedMetadata(args: Args): Metadata | undefined {
  const given = objectArgument(args, 'metadata', 'invalid_metadata_format');
  if (!given) return undefined;
  const { event_type, event_payload } = given;
  if (typeof event_type !== 'string' || event_type === '' || !isObject(event_payload)) {
    throw new ApiError('invalid_metadata_schema');
  }
  for (const [name, value] of Object.entries(event_payload)) {
    if (!/^[a-z][a-z0-9_]*$/.test(name) || typeof value === 'object') throw new ApiError('invalid_metadata_schema');
  }
  if (JSON.stringify(given).length > longestMetadata) throw new ApiError('metadata_too_large');
  return { event_type, event_payload };
}

/** A name and picture of its own, where the app may choose them; null: posts as itself. */
export function customAuthor(core: Core, args: Args): { username: string; icons: Json } | null {
  const username = optionalText(args, 'username');
  const iconUrl = optionalText(args, 'icon_url');
  const emoji = optionalText(args, 'icon_emoji');
  if (username === undefined && iconUrl === undefined && emoji === undefined) return null;
  requireScope(core, 'chat:write.customize');
  const icons = emoji === undefined ? { image_36: iconUrl, image_48: iconUrl, image_72: iconUrl } : { emoji };
  return { username: text(username) || core.world.app.name, icons };
}

export function requireScope(core: Core, ...anyOf: string[]) {
  if (anyOf.some((scope) => core.settings.scopes.includes(scope))) return;
  throw new ApiError('missing_scope', { needed: anyOf.join(','), provided: core.settings.scopes.join(',') });
}

export function showsPreviews(args: Args): boolean {
  return flag(args, 'unfurl_links') !== false || flag(args, 'unfurl_media') !== false;
}
