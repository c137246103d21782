/** What a person has not seen yet. Pure: places and times in, counts out. */

/** @typedef {import('./api.js').Message} Message */
/** @typedef {import('./api.js').Channel} Channel */
/** @typedef {Map<string, number>} Seen per place, the time of the newest message that was on the screen */
/** @typedef {{ channel: string, thread: string | null }} Place */

/** @param {Place} place */
function placeKey({ channel, thread }) {
  return `${channel}/${thread ?? ''}`;
}

/**
 * Where a message is shown: its thread, or the channel. A root belongs to the channel.
 * @param {Channel} channel
 * @param {Message} message
 * @returns {Place}
 */
export function placeOf(channel, message) {
  return { channel: channel.id, thread: isReply(message) ? message.thread_ts : null };
}

/** @param {Message} message */
export function isReply(message) {
  return message.thread_ts !== null && message.thread_ts !== message.ts;
}

/**
 * The messages of the channel itself; replies that were sent there too are among them.
 * @param {Channel} channel
 */
export function topLevel(channel) {
  return channel.messages.filter((message) => !isReply(message) || message.subtype === 'thread_broadcast');
}

/**
 * @param {Channel} channel
 * @param {string} thread
 */
export function threadMessages(channel, thread) {
  return channel.messages.filter((message) => message.ts === thread || message.thread_ts === thread);
}

/**
 * All there is counts as seen: for somebody who has just sat down.
 * @param {readonly Channel[]} channels
 * @returns {Seen}
 */
export function allSeen(channels) {
  /** @type {Seen} */
  const seen = new Map();
  for (const channel of channels) {
    for (const message of channel.messages) markSeen(seen, placeOf(channel, message), Number(message.ts));
  }
  return seen;
}

/**
 * @param {Seen} seen
 * @param {Place} place
 * @param {number} ts
 */
export function markSeen(seen, place, ts) {
  const key = placeKey(place);
  seen.set(key, Math.max(ts, seen.get(key) ?? 0));
}

/**
 * A reply is news only to those who take part in its thread, and a root that was seen in its thread was seen.
 * @param {Seen} seen
 * @param {Channel} channel
 * @param {string} me one's own words are no news
 * @returns {Message[]}
 */
export function unseen(seen, channel, me) {
  const joined = new Set(
    channel.messages.filter(({ user }) => user === me).map(({ ts, thread_ts }) => thread_ts ?? ts),
  );
  return channel.messages.filter((message) => {
    const { ts, user, thread_ts } = message;
    if (user === me || (isReply(message) && !joined.has(thread_ts ?? ''))) return false;
    const inPlace = seen.get(placeKey(placeOf(channel, message))) ?? 0;
    const inThread = seen.get(placeKey({ channel: channel.id, thread: ts })) ?? 0;
    return Number(ts) > Math.max(inPlace, inThread);
  });
}
