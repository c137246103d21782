import type { Span, Styles } from '../../src/channel/look.ts';
import { linkWords, saysTheSame } from './said.ts';

/** A longer address is shown in full and leads nowhere. */
const LONGEST_LINK = 2_000;

/**
 * A link as Slack shows it. A label that reads like an address may not lie about where it leads: both are shown then. What opens neither
 * a web page nor a letter stays text.
 */
export function linkSpan(url: string, label: string | null, styles: Styles): Span {
  const link = openable(url);
  const shown = label?.trim() ? label : null;
  if (link === null) return { text: linkWords(url, shown), ...styles };
  const text =
    shown === null || saysTheSame(shown, url) || !readsLikeAnAddress(shown) ? (shown ?? url) : linkWords(url, shown);
  return { text: text.replace(/^mailto:/, ''), link, ...styles };
}

/** http, https or mailto, printed anew; null: anything else. */
export function openable(url: string): string | null {
  if (url.length > LONGEST_LINK || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const opens = protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:';
  if (!opens || href.length > LONGEST_LINK) return null;
  return href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
}

/** Dots of other scripts count; so does what turns the direction of reading around. */
const readsLikeAnAddress = (label: string): boolean =>
  /:\/\/|@|[\p{L}\p{N}][.\u3002\uFF0E\uFF61\u2024][\p{L}\p{N}]|[\u202A-\u202E\u2066-\u2069]/u.test(label);
