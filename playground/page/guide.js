/** The steps of a first visit, ticked off as they happen. */
import { fill, h } from './dom.js';
import { isReply } from './unread.js';

/** @typedef {import('./api.js').View} View */
/** @typedef {import('./api.js').Message} Message */
/** @typedef {'asked' | 'answered' | 'escalated' | 'claimed' | 'replied' | 'resolved' | 'rated'} StepName */

/** @type {readonly { name: StepName, side: 'left' | 'right', title: string, how: string }[]} */
const STEPS = [
  { name: 'asked', side: 'left', title: 'Ask', how: 'On the left, as Carla: “How do I download an invoice?”' },
  {
    name: 'answered',
    side: 'left',
    title: 'Get an answer',
    how: 'Baton answers in a thread, from Lumen’s help articles.',
  },
  { name: 'escalated', side: 'left', title: 'Ask for a human', how: 'In that thread: “Can I talk to a human?”' },
  { name: 'claimed', side: 'right', title: 'Claim', how: 'On the right, as Ana: press Claim on the new thread.' },
  {
    name: 'replied',
    side: 'right',
    title: 'Reply',
    how: 'As Ana, write in that thread. The customer sees it in theirs.',
  },
  { name: 'resolved', side: 'right', title: 'Resolve', how: 'As Ana, press Resolve on the thread’s first message.' },
  { name: 'rated', side: 'left', title: 'Rate', how: 'Back on the left, press one of the five ratings.' },
];

const FINISHED = 'That was the whole way. Now try it in a storm, or as somebody else.';

/**
 * What a view shows to have happened.
 * @param {View} view
 * @returns {StepName[]}
 */
export function stepsSeen(view) {
  const shared = view.channels.filter((channel) => channel.shared).flatMap((channel) => channel.messages);
  const internal = view.channels.filter((channel) => !channel.shared).flatMap((channel) => channel.messages);
  /** @type {StepName[]} */
  const steps = [];
  if (shared.some((message) => isCustomer(view, message))) steps.push('asked');
  if (shared.some((message) => isBot(view, message) && isReply(message))) steps.push('answered');
  if (internal.some((message) => bearsAction(message, 'baton.claim'))) steps.push('escalated');
  if (shared.some((message) => bearsAction(message, 'baton.rate'))) steps.push('resolved');
  return steps;
}

/**
 * What a deed of somebody on the page was.
 * @param {{ do: string, [more: string]: unknown }} deed
 * @param {{ company: boolean, done: ReadonlySet<StepName> }} by
 * @returns {StepName | null}
 */
export function stepDone(deed, { company, done }) {
  const action = String(deed['action_id'] ?? '');
  if (action === 'baton.claim') return 'claimed';
  if (action === 'baton.resolve') return 'resolved';
  if (action.startsWith('baton.rate')) return 'rated';
  return deed.do === 'post' && company && deed['thread_ts'] && done.has('claimed') ? 'replied' : null;
}

/** @param {HTMLElement} root */
export function makeGuide(root) {
  /** @type {Set<StepName>} */
  const done = new Set();
  draw();

  /** @param {readonly StepName[]} steps */
  function tick(steps) {
    const before = done.size;
    for (const step of steps) done.add(step);
    if (done.size > before) draw();
  }

  function draw() {
    const next = STEPS.find(({ name }) => !done.has(name));
    const items = STEPS.map((step) => drawStep(step, done.has(step.name), step === next));
    fill(
      root,
      h('h2', {}, 'Try this', h('span', { class: 'hint' }, `${done.size} of ${STEPS.length}`)),
      h('ol', { class: 'steps' }, ...items),
      h('p', { class: `how on-${next?.side ?? 'right'}`, role: 'status' }, next?.how ?? FINISHED),
    );
  }

  return { tick, done: /** @type {ReadonlySet<StepName>} */ (done) };
}

/**
 * @param {(typeof STEPS)[number]} step
 * @param {boolean} done
 * @param {boolean} next
 */
function drawStep({ title }, done, next) {
  const state = done ? 'done' : next ? 'next' : 'later';
  const spoken = h('span', { class: 'sr-only' }, done ? ' (done)' : '');
  return h('li', { class: state, 'aria-current': next ? 'step' : null }, title, spoken);
}

/**
 * @param {View} view
 * @param {Message} message
 */
export function isCustomer(view, message) {
  if (message.bot_id !== null || message.user === null || message.ephemeral || message.deleted) return false;
  const plain = message.subtype === null || ['thread_broadcast', 'file_share'].includes(message.subtype);
  return plain && view.people[message.user]?.external === true;
}

/**
 * @param {View} view
 * @param {Message} message
 */
function isBot(view, message) {
  return message.bot_id !== null || (message.user !== null && view.people[message.user]?.bot === true);
}

/**
 * @param {Message} message
 * @param {string} prefix
 */
function bearsAction(message, prefix) {
  return (message.blocks ?? []).some((block) =>
    [...(block.elements ?? []), block.accessory].some((element) => String(element?.action_id ?? '').startsWith(prefix)),
  );
}
