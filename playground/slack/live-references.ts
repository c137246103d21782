/**
 * Which references in a post of the app come alive: mention somebody, point to a channel, or open a page. Where Slack's
 * own rule is not documented, the stricter reading counts.
 */
import { isObject, type Json, objects, text } from './json.ts';

export interface LiveReference {
  readonly kind: 'user' | 'broadcast' | 'usergroup' | 'channel' | 'link';
  /** Person, range, group or channel as written, or the address. */
  readonly target: string;
}

interface Post {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
  readonly parse?: unknown;
  readonly link_names?: unknown;
}

/** `call`: an update parses names unless told not to, a new post does not. */
export function liveReferences(post: Post, call: 'post' | 'update'): LiveReference[] {
  const parse = post.parse ?? (call === 'update' ? 'client' : undefined);
  const names = parse === 'full' || parse === 'client' || isTrue(post.link_names);
  return [
    ...tokens(text(post.text)),
    ...(names ? bareNames(text(post.text)) : []),
    ...(parse === 'none' ? [] : bareLinks(text(post.text))),
    ...objects(post.blocks).flatMap(inBlock),
    ...objects(post.attachments).flatMap(inAttachment),
  ];
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1' || value === 1;
}

function inAttachment(attachment: Json): LiveReference[] {
  const written = [attachment['text'], attachment['pretext'], attachment['title']].map(text).join('\n');
  return [...inMrkdwn(written, false), ...objects(attachment['blocks']).flatMap(inBlock)];
}

/** Walks a block: whatever looks like a text object or a rich text element counts, wherever it stands. */
function inBlock(block: Json): LiveReference[] {
  const own = inNode(block);
  return [...own, ...Object.values(block).flatMap(inValue)];
}

function inValue(value: unknown): LiveReference[] {
  if (Array.isArray(value)) return value.flatMap(inValue);
  return isObject(value) ? inBlock(value) : [];
}

function inNode(node: Json): LiveReference[] {
  switch (node['type']) {
    case 'mrkdwn':
      return inMrkdwn(text(node['text']), isTrue(node['verbatim']));
    case 'markdown':
      return inMrkdwn(text(node['text']), false);
    case 'user':
      return [{ kind: 'user', target: text(node['user_id']) }];
    case 'usergroup':
      return [{ kind: 'usergroup', target: text(node['usergroup_id']) }];
    case 'broadcast':
      return [{ kind: 'broadcast', target: text(node['range']) }];
    case 'channel':
      return [{ kind: 'channel', target: text(node['channel_id']) }];
    case 'link':
      return [{ kind: 'link', target: text(node['url']) }];
    default:
      return [];
  }
}

function inMrkdwn(written: string, verbatim: boolean): LiveReference[] {
  return verbatim ? tokens(written) : [...tokens(written), ...bareNames(written), ...bareLinks(written)];
}

const token =
  /<(?:@(?<user>[A-Z0-9]+)|#(?<channel>[A-Z0-9]+)|!subteam\^(?<group>[A-Z0-9]+)|!(?<range>here|channel|everyone|group)|(?<url>[a-z][a-z0-9+.-]*:[^|>]+))(?:[|^][^>]*)?>/gi;

function tokens(written: string): LiveReference[] {
  return [...written.matchAll(token)].flatMap(({ groups = {} }): LiveReference[] => {
    if (groups['user']) return [{ kind: 'user', target: groups['user'] }];
    if (groups['channel']) return [{ kind: 'channel', target: groups['channel'] }];
    if (groups['group']) return [{ kind: 'usergroup', target: groups['group'] }];
    if (groups['range']) return [{ kind: 'broadcast', target: groups['range'] }];
    return groups['url'] ? [{ kind: 'link', target: groups['url'] }] : [];
  });
}

/** `@here`, `#general`: what Slack's own parsing makes of bare words. */
function bareNames(written: string): LiveReference[] {
  return [...written.matchAll(/(?<![\w<&])(?:@(here|channel|everyone)\b|#([a-z][\w-]*))/gi)].map(
    ([, range, channel]) =>
      range ? { kind: 'broadcast', target: range.toLowerCase() } : { kind: 'channel', target: channel ?? '' },
  );
}

function bareLinks(written: string): LiveReference[] {
  return [...written.matchAll(/(?<!<)\bhttps?:\/\/[^\s<>|]+/gi)].map(([target]) => ({ kind: 'link', target }));
}
