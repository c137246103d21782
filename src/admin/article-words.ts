/** Articles in the words that admins read. */
import type { Instant } from '../conversation/conversation.ts';
import type { Article, Audience } from '../knowledge/article.ts';
import type { StoredArticle } from '../knowledge/article-store.ts';

const DAY = 24 * 3_600_000;
/** What runs out within this time is worth a word. */
const SOON_DAYS = 14;

/** "everybody", "agents only", "customers of Acme or Globex in #ext-acme". */
export function audienceInWords({ channels, companies, internal }: Audience): string {
  if (internal) return 'agents only';
  const where = channels ? ` in ${either(channels.map(channelInWords))}` : '';
  if (companies) return `customers of ${either(companies)}${where}`;
  return channels ? `customers${where}` : 'everybody';
}

/** Names stand with `#`; an address is shown as it is. */
export const channelInWords = (channel: string): string =>
  channel.includes(':') || channel.startsWith('#') ? channel : `#${channel}`;

const either = (names: readonly string[]): string => {
  if (names.length === 0) return 'nobody';
  const shown = names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} others`] : names;
  return shown.join(' or ');
};

export type Validity = 'for good' | 'valid' | 'soon' | 'expired';

export function validityAt({ validUntil }: Pick<Article, 'validUntil'>, at: Instant): Validity {
  if (validUntil === null) return 'for good';
  if (at >= validUntil) return 'expired';
  return validUntil - at <= SOON_DAYS * DAY ? 'soon' : 'valid';
}

/** "expired on 2026-11-01", "valid until 2026-12-01, 3 days left"; null: for good. */
export function validityInWords(article: Pick<Article, 'validUntil'>, at: Instant): string | null {
  const { validUntil } = article;
  if (validUntil === null) return null;
  switch (validityAt(article, at)) {
    case 'expired':
      return `expired since ${day(validUntil)}`;
    case 'soon':
      return `valid until ${lastDay(validUntil)}, ${left(validUntil - at)}`;
    default:
      return `valid until ${lastDay(validUntil)}`;
  }
}

function left(ms: number): string {
  const days = Math.floor(ms / DAY);
  if (days === 0) return 'its last day';
  return days === 1 ? '1 day left' : `${days} days left`;
}

const day = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/** The last day on which it answers: `2026-12-31`. */
export const lastDay = (validUntil: Instant): string => day(validUntil - 1);

/** "the folder", "a form in Slack", else its name: "help.zip". */
export function originInWords(origin: string): string {
  if (origin === 'folder') return 'the folder';
  return origin === 'slack' ? 'a form here' : origin;
}

/** All that customers may be quoted, with its headings. */
export const textOf = ({ sections }: Pick<Article, 'sections'>): string =>
  sections.map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)).join('\n\n');

/** In a sentence of ours. */
export const titleIn = ({ article }: Pick<StoredArticle, 'article'>): string => quoted(article.source.title);

export const titleOf = ({ article }: Pick<StoredArticle, 'article'>): string => article.source.title;

/** As long as `most` characters, ending in `…` where something is left out. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

/** Somebody's words in a sentence of ours, in which backticks have a meaning. */
export const quoted = (words: string): string => `“${shortened(words, 80).replaceAll('`', '’')}”`;

/** What comes from the folder is changed there. */
export const changeTheFile = ({ id, key }: Pick<StoredArticle, 'id' | 'key'>): string =>
  `Article ${id} comes from the folder: change its file there (\`${key.replaceAll('`', '’')}\`), and it is taken in within a minute. What you changed here would be lost.`;
