/** The one file that knows everybody. */
import {
  changeBackEnd,
  changeWeather,
  fetchBackEnd,
  fetchPeople,
  fetchScenarios,
  fetchTrace,
  fetchView,
  fetchWeather,
  listen,
  playScenario,
} from './api.js';
import { makeBackEnd } from './back-end.js';
import { byId } from './dom.js';
import { isCustomer, makeGuide } from './guide.js';
import { listenToKeys, makeKeysHelp } from './keys.js';
import { makePane } from './pane.js';
import { makeScenarios } from './scenarios.js';
import { makeTrace } from './trace.js';
import { makeWeather } from './weather.js';

/** @typedef {import('./api.js').View} View */
/** @typedef {{ channel: string, ts: string }} MessageRef */

/** What one could ask first. */
const OPENERS = [
  'How do I download an invoice?',
  'Where is my order LU-10023?',
  'webhooks',
  'I was charged twice this month. Can I talk to a human?',
];

/** A trace grows for a moment after the last visible change: it is read again after these times (ms). */
const TRACE_AGAIN = [300, 1500];

/** ms */
const ASK_AGAIN = 1000;

const cast = await patiently(fetchPeople);
const guide = makeGuide(byId('guide'));
const trace = makeTrace(byId('trace'));
let newest = /** @type {MessageRef | null} */ (null);
let explained = /** @type {MessageRef | null} */ (null);
let traceTimers = /** @type {number[]} */ ([]);
let playing = false;
let refreshing = false;
let dirty = false;
let stopListening = () => {};

const customer = makePane(byId('customer'), {
  side: 'customer',
  title: 'Customer',
  cast: cast.filter(({ role }) => role === 'customer'),
  startIn: (channels) => channels.find((channel) => channel.shared),
  ownsBot: false,
  openers: OPENERS,
  sat: connect,
  did: (deed) => guide.did(deed, { company: false }),
  explain,
});
const company = makePane(byId('company'), {
  side: 'company',
  title: 'Company',
  cast: cast.filter(({ role }) => role !== 'customer'),
  startIn: (channels) => channels.find((channel) => !channel.shared && channel.name.includes('agents')),
  ownsBot: true,
  openers: [],
  sat: connect,
  did: (deed) => guide.did(deed, { company: true }),
  explain,
});

listenToKeys({
  left: { element: byId('customer'), pane: customer },
  right: { element: byId('company'), pane: company },
});
makeKeysHelp(byId('keys'));
connect();
void patiently(fetchScenarios).then((scenarios) => makeScenarios(byId('scenarios'), scenarios, play));
void patiently(fetchWeather).then((current) => makeWeather(byId('weather'), { current, change: changeWeather }));
void patiently(fetchBackEnd).then((current) => makeBackEnd(byId('back-end'), { current, change: changeBackEnd }));

/** Listens for the two who sit here now. */
function connect() {
  stopListening();
  stopListening = listen([customer.person(), company.person()], { changed: refreshSoon, lost: tellTrouble });
  refreshSoon();
}

/** One refresh at a time; whatever changes meanwhile makes one more. */
function refreshSoon() {
  dirty = true;
  if (!refreshing) void refresh();
}

async function refresh() {
  refreshing = true;
  try {
    while (dirty) {
      dirty = false;
      await showNow();
    }
    byId('trouble').hidden = true;
  } catch {
    tellTrouble();
  } finally {
    refreshing = false;
  }
}

async function showNow() {
  const [customerView, companyView] = await Promise.all([fetchView(customer.person()), fetchView(company.person())]);
  if (playing) followCustomer(companyView);
  customer.show(customerView);
  company.show(companyView);
  guide.saw([customerView, companyView]);
  followNewest(companyView);
  await showTrace();
}

/** While a conversation plays itself, its customer sits on the left. @param {View} view */
function followCustomer(view) {
  const last = customerMessages(view).at(-1);
  const isNews = last && Number(last.message.ts) > Number(newest?.ts ?? 0);
  if (!isNews || !last.message.user) return;
  customer.sit(last.message.user, { channel: last.channel, thread: last.message.thread_ts ?? last.message.ts });
}

/** A new message of a customer is the one to explain, whichever was looked at before. @param {View} view */
function followNewest(view) {
  const last = customerMessages(view).at(-1);
  if (!last || last.message.ts === newest?.ts) return;
  newest = { channel: last.channel, ts: last.message.ts };
  explain(newest.channel, newest.ts);
}

/** The company sees all customers. @param {View} view */
function customerMessages(view) {
  return view.channels
    .filter((channel) => channel.shared)
    .flatMap((channel) => channel.messages.map((message) => ({ channel: channel.id, message })))
    .filter(({ message }) => isCustomer(view, message))
    .sort((one, other) => Number(one.message.ts) - Number(other.message.ts));
}

/**
 * @param {string} channel
 * @param {string} ts
 */
function explain(channel, ts) {
  explained = { channel, ts };
  void showTrace();
}

async function showTrace() {
  for (const timer of traceTimers) clearTimeout(timer);
  await readTrace();
  traceTimers = TRACE_AGAIN.map((ms) => setTimeout(readTrace, ms));
}

async function readTrace() {
  const asked = explained;
  if (!asked) return;
  const found = await fetchTrace(asked.channel, asked.ts).catch(() => null);
  if (asked === explained) trace.show(found);
}

/** @param {string} id */
async function play(id) {
  playing = true;
  try {
    const played = await playScenario(id);
    if (played.next) company.sit(played.next.as, played.next);
    return played;
  } finally {
    playing = false;
  }
}

/**
 * Asks until there is an answer: the page may be there before the rest of the playground.
 * @template Answer
 * @param {() => Promise<Answer>} question
 * @returns {Promise<Answer>}
 */
async function patiently(question) {
  for (;;) {
    try {
      return await question();
    } catch {
      tellTrouble();
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
    }
  }
}

function tellTrouble() {
  byId('trouble').hidden = false;
  byId('trouble').textContent = 'The playground does not answer. Trying again…';
}
