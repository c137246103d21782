import type { Reader } from '../conversation/reader.ts';
import type { Definition } from './definition.ts';

/**
 * May the action be offered where `reader` reads? Default deny, as for articles: an action for certain companies is done only where
 * every company that reads along is one of them, and where it is not known who does, it is not done.
 */
export function isFor({ who }: Definition, { channel, channelName, companies }: Reader): boolean {
  if (who.channels && !who.channels.some((named) => named === channel || isSame(named, channelName))) return false;
  const { companies: allowed } = who;
  if (!allowed) return true;
  return companies.length > 0 && companies.every((company) => allowed.some((one) => isSame(one, company)));
}

const isSame = (a: string, b: string | null): boolean =>
  b !== null && a.trim().replace(/^#/, '').toLowerCase() === b.trim().toLowerCase();
