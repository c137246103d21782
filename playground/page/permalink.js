/**
 * The place in the pretend Slack that a link of the real one's form means. Null: it leads elsewhere.
 * @param {string} url
 * @returns {{ channel: string, ts: string | null, thread: string | null } | null}
 */
export function readPermalink(url) {
  const match = /^https:\/\/[\w-]+\.slack\.com\/archives\/([A-Z0-9]+)(?:\/p(\d+)(\d{6}))?(?:\?(.*))?$/.exec(url);
  if (!match) return null;
  const [, channel = '', seconds, micros, query] = match;
  const ts = seconds === undefined ? null : `${seconds}.${micros}`;
  return { channel, ts, thread: new URLSearchParams(query ?? '').get('thread_ts') };
}

/**
 * The link of the real one's form to a message of the pretend Slack.
 * @param {string} channel
 * @param {{ ts: string, thread_ts: string | null }} message
 */
export function permalinkTo(channel, { ts, thread_ts: thread }) {
  const place = `https://lumen.slack.com/archives/${channel}/p${ts.replace('.', '')}`;
  return thread === null || thread === ts ? place : `${place}?thread_ts=${thread}&cid=${channel}`;
}
