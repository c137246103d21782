import { formatChannel } from './addresses.ts';

const HOST = /(?:^|\.)slack(?:-gov)?\.com$/;
const PATH = /^\/archives\/([A-Z0-9]{2,30})\/p(\d{10,12})(\d{6})$/;

/**
 * The message that a link of Slack's leads to: `https://lumen.slack.com/archives/C1/p1700000000000100?thread_ts=…`, also
 * in the brackets that Slack puts around links. Null: it is none, or leads elsewhere.
 */
export function messageBehind(
  installation: string,
  link: string,
): { readonly channel: string; readonly remoteId: string } | null {
  const [url = ''] = link.replace(/^[<(]/, '').split(/[|>)]/, 1);
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  const [, channel, seconds, micros] = PATH.exec(pathname) ?? [];
  if (protocol !== 'https:' || !HOST.test(hostname) || channel === undefined) return null;
  return { channel: formatChannel({ installation, channel }), remoteId: `${seconds}.${micros}` };
}
