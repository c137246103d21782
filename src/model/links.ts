import type { Wording } from '../conversation/event.ts';

type Passages = Wording['passages'];

/**
 * Whether every address in a sentence may be said: it stands in the passages, letter for letter (so that nothing can be
 * smuggled out in a path or a query), and leads to a host of `linkHosts` or of a passage's own address. The bare root
 * of such a host is allowed too.
 */
export function linksAllowed(sentence: string, passages: Passages, linkHosts: readonly string[]): boolean {
  const found = addressesIn(sentence);
  if (found.length === 0) return true;
  const hosts = new Set(
    [...linkHosts, ...passages.flatMap(({ url }) => hostOf(url ?? ''))].map((h) => h.toLowerCase()),
  );
  const standing = new Set(passages.flatMap(({ url, text }) => [...(url === null ? [] : [url]), ...addressesIn(text)]));
  return found.every((address) => isAllowed(address, hosts, standing));
}

function isAllowed(address: string, hosts: ReadonlySet<string>, standing: ReadonlySet<string>): boolean {
  if (isMailAddress(address)) return standing.has(address);
  const [host] = hostOf(HAS_SCHEME.test(address) ? address : `https://${address}`);
  if (host === undefined || !hosts.has(host)) return false;
  return standing.has(address) || isRoot(address, host);
}

const HAS_SCHEME = /^[a-z][a-z0-9+.-]{0,20}:/i;
const isMailAddress = (address: string): boolean => /^[\w.%+-]{1,64}@[a-z0-9.-]{1,250}$/i.test(address);

/** `https://host`, `https://host/`, `host`: nothing in it but the name. */
const isRoot = (address: string, host: string): boolean =>
  [`https://${host}`, `https://${host}/`, host].includes(address);

/** The host of an http(s) address without a user, port or anything odd; else none. */
function hostOf(address: string): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, hostname, username, password, port } = new URL(address);
  const isPlain = (protocol === 'https:' || protocol === 'http:') && username + password + port === '';
  return isPlain ? [hostname.toLowerCase()] : [];
}

/**
 * What a platform could make a link of: anything with a scheme and `//`, `www.`, `mailto:`, mail addresses, and names
 * that end in what may be a top-level domain. The full stop of a sentence is no part of it.
 */
function addressesIn(text: string): readonly string[] {
  return (text.normalize('NFKC').match(ADDRESS) ?? [])
    .map((found) => found.replace(/[.,;:!?'"’”*_]{1,10}$/, ''))
    .map((found) => (found.includes('(') ? found : found.replace(/\){1,3}$/, '')))
    .filter((found) => found !== '');
}

const ADDRESS = new RegExp(
  [
    String.raw`(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.|mailto:|tel:)[^\s<>"|\]]{1,2000}`,
    String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,250}`,
    String.raw`(?<![\p{L}\p{N}._-])[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,6}(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|mobi|app|dev|page|web|xyz|top|site|online|store|shop|club|live|link|click|cloud|tech|space|website|host|zip|mov|rip|icu|vip|win|bid|loan|work|support|help|chat|email|news|blog|wiki|pro|agency|digital|example|test|local|internal|onion|xn--[a-z0-9-]{1,59})(?![\p{L}\p{N}_-])(?:[:/?#][^\s<>"|\]]{0,2000})?`,
    String.raw`(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}])(?:[:/][^\s<>"|\]]{0,2000})?`,
  ].join('|'),
  'giu',
);
