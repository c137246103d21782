import type { Span, Styles } from '../../src/channel/look.ts';
import { linkWords, saysTheSame } from './said.ts';

/** A longer address is shown in full and leads nowhere. */
const LONGEST_LINK = 2_000;

/**
 * A link as Slack shows it. A label may not lie about where it leads: unless it says the same, the address stands behind it. What opens
 * neither a web page nor a letter stays text.
 */
export function linkSpan(url: string, label: string | null, styles: Styles): Span {
  const said = label?.replaceAll(TURNING, '') ?? '';
  const shown = said.trim() === '' ? null : said;
  const text = shown !== null && endsWithAddress(shown, url) ? shown : linkWords(url, shown);
  const link = openable(url);
  return link === null ? { text, ...styles } : { text: text.replace(/^mailto:/, ''), link, ...styles };
}

/** What turns the direction of reading around would turn the address behind it, too. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** As we write it ourselves. */
function endsWithAddress(label: string, url: string): boolean {
  const open = label.lastIndexOf(' (');
  return open > 0 && label.endsWith(')') && saysTheSame(label.slice(open + 2, -1), url);
}

/** http, https or mailto, printed anew; null: anything else. */
export function openable(url: string): string | null {
  if (url.length > LONGEST_LINK || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const opens = protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:';
  if (!opens || href.length > LONGEST_LINK) return null;
  return href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E');
}
