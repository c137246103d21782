/** Questions to what one person sees. Pure. */

/** @typedef {import('./api.js').View} View */
/** @typedef {import('./api.js').Message} Message */
/** @typedef {import('./api.js').Channel} Channel */

/**
 * What others have said since the view before.
 * @param {View} before
 * @param {View} now
 */
export function arrivals(before, now) {
  return now.channels.flatMap((channel) => {
    const known = new Set(before.channels.find(({ id }) => id === channel.id)?.messages.map(({ ts }) => ts));
    return channel.messages
      .filter(({ ts, user }) => !known.has(ts) && user !== now.me.id)
      .map((message) => ({ channel, message }));
  });
}

/**
 * What can be read to its end now and could not before: what is new, and what has stopped growing.
 * @param {View} before
 * @param {View} now
 */
export function readable(before, now) {
  const whole = (/** @type {View} */ view) => ({
    ...view,
    channels: view.channels.map((channel) => ({
      ...channel,
      messages: channel.messages.filter(({ streaming }) => !streaming),
    })),
  });
  return arrivals(whole(before), whole(now));
}

/**
 * As whom a message appears: an app may speak under a name of its choice, and is marked as an app all the same.
 * @param {View} view
 * @param {Message} message
 */
export function authorOf(view, message) {
  const person = message.user === null ? undefined : view.people[message.user];
  const bot = message.bot_id !== null || person?.bot === true;
  return {
    id: message.username ?? message.user ?? message.bot_id ?? '',
    name: message.username ?? person?.name ?? message.user ?? 'Somebody',
    teamName: person?.teamName ?? '',
    picture: message.icon_url ?? person?.avatar ?? null,
    bot,
    foreign: !bot && person !== undefined && person.teamName !== view.me.teamName,
  };
}

/**
 * What selects offer: people who are no apps, colleagues first, and channels that are no direct chats.
 * @param {View} view
 */
export function choices({ people, channels, me }) {
  const all = Object.values(people).filter(({ bot }) => !bot);
  const isColleague = (/** @type {{ teamName: string }} */ { teamName }) => teamName === me.teamName;
  const others = all.filter((person) => !isColleague(person));
  return {
    people: [
      ...all.filter(isColleague),
      ...others.map(({ id, name, teamName }) => ({ id, name: `${name} (${teamName})` })),
    ].map(({ id, name }) => ({ id, name })),
    channels: channels.filter((channel) => !isDirect(channel)),
  };
}

/** @param {Channel} channel */
export function channelLabel(channel) {
  return isDirect(channel) ? `@${channel.name}` : `#${channel.name}`;
}

/**
 * Who reads what is written there.
 * @param {View} view
 * @param {Channel} channel
 */
export function readersOf({ me }, channel) {
  const others = channel.companies.filter((company) => company !== me.teamName);
  return channel.shared ? `Shared with ${others.join(', ')}` : `Only ${me.teamName} reads this`;
}

/** @param {Channel} channel */
function isDirect({ id }) {
  return id.startsWith('D');
}
