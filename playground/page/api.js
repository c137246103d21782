/** The playground's server, as the page sees it. */

/** @typedef {{ name: string, count: number, users: string[] }} Reaction */
/** @typedef {{ id: string, name: string, size?: number, url?: string | null, image?: boolean }} NamedFile `url` null: it was taken away */
/**
 * @typedef {object} Message
 * @property {string} ts
 * @property {string | null} thread_ts
 * @property {string | null} user
 * @property {string | null} bot_id
 * @property {string | null} username
 * @property {string | null} icon_url
 * @property {string} text
 * @property {any[] | null} blocks
 * @property {boolean} edited
 * @property {boolean} [deleted]
 * @property {Reaction[]} reactions
 * @property {NamedFile[]} files
 * @property {string | null} subtype
 * @property {number} reply_count
 * @property {boolean} ephemeral
 * @property {boolean} [streaming] it is still growing
 */
/** @typedef {{ id: string, name: string, shared: boolean, companies: string[], archived: boolean, messages: Message[] }} Channel */
/** @typedef {{ id: string, name: string, teamName: string, external: boolean, avatar: string | null, bot: boolean }} Person */
/** @typedef {{ id: string, name: string, team: string, teamName: string, avatar: string | null, isAdmin: boolean, timeZone?: string }} Me */
/** @typedef {{ me: Me, people: Record<string, Person>, channels: Channel[], modal: null | { id: string, view: any }, home: any, groups?: Record<string, string>, shortcuts?: { id: string, name: string }[] }} View */
/** @typedef {{ id: string, name: string, teamName: string, avatar: string | null, role: 'customer' | 'agent' | 'admin' | 'colleague' }} CastMember */
/** @typedef {{ ok: boolean, error?: string, errors?: Record<string, string>, [more: string]: unknown }} Outcome */
/** @typedef {Outcome & { next?: { as: string, channel: string, thread: string, says: string } }} Played `next`: where one sits when it has ended, and what is to be done there */
/** @typedef {{ text: string, start: number, end: number }} Evidence */
/** @typedef {{ trigger: string, mode: 'live' | 'shadow', score: number, threshold: number, asks: string, tripped: boolean, because: string, evidence: Evidence[], parts: { name: string, value: number }[] }} Finding */
/** @typedef {{ name: string, ms: number, text: string, detail?: string[] }} Step */
/** @typedef {{ message: { text: string, who: string, at: number | string }, steps: Step[], verdict?: 'answer' | 'offer' | 'escalate' | 'with-human', counterfactual?: string, findings?: Finding[], shadow?: string | null }} Trace */
/** @typedef {{ id: string, title: string, what: string }} Scenario */

/** @returns {Promise<CastMember[]>} */
export function fetchPeople() {
  return getJson('/play/people');
}

/**
 * @param {string} as
 * @returns {Promise<View>}
 */
export function fetchView(as) {
  return getJson(`/play/view?as=${encodeURIComponent(as)}`);
}

/**
 * Null: nothing is known about that message (yet).
 * @param {string} channel
 * @param {string} ts
 * @returns {Promise<Trace | null>}
 */
export function fetchTrace(channel, ts) {
  return getJson(`/play/trace?channel=${encodeURIComponent(channel)}&ts=${encodeURIComponent(ts)}`);
}

/** @returns {Promise<Scenario[]>} */
export function fetchScenarios() {
  return getJson('/play/scenarios');
}

/**
 * @param {string} id
 * @returns {Promise<Played>}
 */
export function playScenario(id) {
  return postJson(`/play/scenarios/${encodeURIComponent(id)}`, {});
}

/** @returns {Promise<Record<string, unknown>>} */
export function fetchWeather() {
  return getJson('/play/weather');
}

/**
 * @param {Record<string, unknown>} weather
 * @returns {Promise<Record<string, unknown>>}
 */
export function changeWeather(weather) {
  return postJson('/play/weather', weather);
}

/**
 * How the back end of the company's actions feels. Null: there is none.
 * @returns {Promise<string | null>}
 */
export function fetchBackEnd() {
  return getJson('/play/back-end');
}

/**
 * @param {string} feels
 * @returns {Promise<string | null>} how it feels from now on
 */
export async function changeBackEnd(feels) {
  const answer = await postJson('/play/back-end', { feels });
  return answer.feels ?? fetchBackEnd();
}

/**
 * Does something as a person. Never throws: a server that is away is an answer too.
 * @param {string} as
 * @param {{ do: string, [more: string]: unknown }} deed
 * @returns {Promise<Outcome>}
 */
export async function act(as, deed) {
  try {
    return await postJson('/play/do', { as, ...deed });
  } catch {
    return { ok: false, error: 'The playground does not answer. Is it still running?' };
  }
}

/**
 * Calls `changed` whenever one of these people can see something new, and after every reconnection.
 * @param {readonly string[]} people
 * @param {{ changed: () => void, lost: () => void }} listener
 * @returns {() => void} stops listening
 */
export function listen(people, { changed, lost }) {
  const source = new EventSource(`/play/events?as=${people.map(encodeURIComponent).join(',')}`);
  source.addEventListener('open', changed);
  source.addEventListener('message', changed);
  source.addEventListener('error', lost);
  return () => source.close();
}

/** @param {string} path */
async function getJson(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

/**
 * @param {string} path
 * @param {unknown} body
 */
async function postJson(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}
