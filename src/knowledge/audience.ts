import type { Instant } from '../conversation/conversation.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Article } from './article.ts';

/**
 * May it be said where `reader` reads, at that time? Default deny: an article for certain companies is said only where every company that reads
 * along is one of them, and where it is not known who does, it is not said.
 */
export function mayRead({ audience, validUntil }: Article, reader: Reader, at: Instant): boolean {
  if (validUntil !== null && at >= validUntil) return false;
  if (reader.side === 'agents') return true;
  if (audience.internal) return false;
  return inChannel(audience.channels, reader) && amongCompanies(audience.companies, reader);
}

function inChannel(channels: readonly string[] | null, { channel, channelName }: Reader): boolean {
  if (channels === null) return true;
  return channels.some((named) => isAt(channel, named) || (channelName !== null && sameName(named, channelName)));
}

function amongCompanies(allowed: readonly string[] | null, { companies }: Reader): boolean {
  if (allowed === null) return true;
  return companies.length > 0 && companies.every((company) => allowed.some((one) => sameName(one, company)));
}

/** The platform's own id of a channel ends its address. */
const isAt = (channel: string, named: string): boolean => channel === named || channel.endsWith(`:${named}`);

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
