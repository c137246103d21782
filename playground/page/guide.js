/** What a visitor can try, step by step, ticked off as it happens. */
import { button, fill, h } from './dom.js';
import { isReply } from './unread.js';

/** @typedef {import('./api.js').View} View */
/** @typedef {import('./api.js').Message} Message */
/** @typedef {{ do: string, [more: string]: unknown }} Deed */
/**
 * `seen`: what a view shows to have happened; `did`: what a deed of somebody on the page was.
 * @typedef {object} Step
 * @property {string} name
 * @property {'left' | 'right'} side
 * @property {string} title
 * @property {string} how
 * @property {(view: View) => boolean} [seen]
 * @property {(deed: Deed, by: { company: boolean, done: ReadonlySet<string> }) => boolean} [did]
 */
/** @typedef {{ id: string, title: string, steps: readonly Step[], finished: string }} Tour */

/** @param {Deed} deed */
const actionOf = (deed) => String(deed['action_id'] ?? '');

/** @type {Tour} */
const FIRST = {
  id: 'first',
  title: 'First visit',
  finished: 'That was the whole way. Now try a case in two hands, or all of it in a storm.',
  steps: [
    {
      name: 'asked',
      side: 'left',
      title: 'Ask',
      how: 'On the left, as Carla: “How do I download an invoice?”',
      seen: (view) => inShared(view).some((message) => isCustomer(view, message)),
    },
    {
      name: 'answered',
      side: 'left',
      title: 'Get an answer',
      how: 'Baton answers in a thread, from Lumen’s help articles.',
      seen: (view) => inShared(view).some((message) => isBot(view, message) && isReply(message)),
    },
    {
      name: 'escalated',
      side: 'left',
      title: 'Ask for a human',
      how: 'In that thread: “Can I talk to a human?”',
      seen: (view) => internal(view).some((message) => bearsAction(message, 'baton.claim')),
    },
    {
      name: 'claimed',
      side: 'right',
      title: 'Claim',
      how: 'On the right, as Ana: all that is known stands in the new thread’s first message. Press Claim there.',
      did: (deed) => actionOf(deed) === 'baton.claim',
    },
    {
      name: 'replied',
      side: 'right',
      title: 'Reply',
      how: 'As Ana, write in that thread. The customer reads it in theirs, and ✅ tells you that they can.',
      did: (deed, { company, done }) =>
        deed.do === 'post' && company && Boolean(deed['thread_ts']) && done.has('claimed'),
    },
    {
      name: 'resolved',
      side: 'right',
      title: 'Resolve',
      how: 'As Ana, press Resolve on the thread’s first message.',
      seen: (view) => inShared(view).some((message) => bearsAction(message, 'baton.rate')),
      did: (deed) => actionOf(deed) === 'baton.resolve',
    },
    {
      name: 'rated',
      side: 'left',
      title: 'Rate',
      how: 'Back on the left, press one of the five ratings.',
      did: (deed) => actionOf(deed).startsWith('baton.rate'),
    },
  ],
};

/** @type {Tour} */
const TWO_HANDS = {
  id: 'two-hands',
  title: 'In two hands',
  finished: 'Passed on, and nobody had to repeat a word. Ben resolves it; or Dan says “thanks, solved”.',
  steps: [
    {
      name: 'called',
      side: 'left',
      title: 'Ask for a human',
      how: 'On the left, as Dan: “I need a human, our payout is late.” Or press “A case in two hands” below: it plays the first three steps.',
      seen: (view) => internal(view).some((message) => !isReply(message) && isOpenCase(message)),
    },
    {
      name: 'taken',
      side: 'right',
      title: 'Claim',
      how: 'On the right, as Ana: press Claim.',
      seen: (view) => internal(view).some((message) => bearsAction(message, 'baton.release')),
    },
    {
      name: 'stepped-in',
      side: 'right',
      title: 'Write as Ben',
      how: 'Sit down as Ben, and write in the same thread.',
      seen: (view) => internal(view).some((message) => message.ephemeral && bearsAction(message, 'baton.join')),
    },
    {
      name: 'chosen',
      side: 'right',
      title: 'Join, or stay',
      how: 'Ben alone is asked: shall his words go to the customer too? Choose, and write once more.',
      did: (deed) => ['baton.join', 'baton.stay'].includes(actionOf(deed)),
    },
    {
      name: 'offered',
      side: 'right',
      title: 'Pass it on',
      how: 'As Ana: ••• on the first message, “Pass it on to …”, and choose Ben.',
      seen: (view) => internal(view).some((message) => isReply(message) && bearsAction(message, 'baton.claim')),
    },
    {
      name: 'accepted',
      side: 'right',
      title: 'Take it over',
      how: 'As Ben, press the button under Ana’s words. The customer is told who is there now.',
      did: (deed, { done }) => actionOf(deed) === 'baton.claim' && done.has('offered'),
    },
  ],
};

const TOURS = [FIRST, TWO_HANDS];

/** @param {HTMLElement} root */
export function makeGuide(root) {
  /** @type {Map<string, Set<string>>} */
  const doneIn = new Map(TOURS.map(({ id }) => [id, new Set()]));
  let tour = FIRST;
  draw();

  /** @param {Tour} of */
  function doneSteps({ id }) {
    return doneIn.get(id) ?? new Set();
  }

  /** @param {(step: Step, done: ReadonlySet<string>) => boolean} isDone */
  function tick(isDone) {
    let news = false;
    for (const each of TOURS) {
      const done = doneSteps(each);
      for (const step of each.steps) {
        if (done.has(step.name) || !isDone(step, done)) continue;
        done.add(step.name);
        news ||= each === tour;
      }
    }
    if (news) draw();
  }

  /** @param {Tour} chosen */
  function choose(chosen) {
    tour = chosen;
    draw();
    /** @type {HTMLElement | null} */ (root.querySelector('[aria-pressed="true"]'))?.focus();
  }

  function draw() {
    const done = doneSteps(tour);
    const next = tour.steps.find(({ name }) => !done.has(name));
    const items = tour.steps.map((step) => drawStep(step, done.has(step.name), step === next));
    const tours = TOURS.map((each) =>
      button({ 'aria-pressed': String(each === tour) }, () => choose(each), each.title),
    );
    fill(
      root,
      h(
        'div',
        { class: 'tours' },
        h('h2', {}, 'Try this'),
        h('div', { class: 'segments', role: 'group', 'aria-label': 'What to try' }, ...tours),
      ),
      h('ol', { class: 'steps' }, ...items),
      h('p', { class: `how on-${next?.side ?? 'right'}`, role: 'status' }, next?.how ?? tour.finished),
    );
  }

  return {
    /** @param {readonly View[]} views */
    saw: (views) => tick((step) => views.some((view) => step.seen?.(view) === true)),
    /**
     * @param {Deed} deed
     * @param {{ company: boolean }} by
     */
    did: (deed, { company }) => tick((step, done) => step.did?.(deed, { company, done }) === true),
  };
}

/**
 * @param {Step} step
 * @param {boolean} done
 * @param {boolean} next
 */
function drawStep({ title }, done, next) {
  const state = done ? 'done' : next ? 'next' : 'later';
  const spoken = h('span', { class: 'sr-only' }, done ? ' (done)' : '');
  return h('li', { class: state, 'aria-current': next ? 'step' : null }, title, spoken);
}

/** @param {View} view */
function inShared(view) {
  return view.channels.filter((channel) => channel.shared).flatMap((channel) => channel.messages);
}

/** @param {View} view */
function internal(view) {
  return view.channels.filter((channel) => !channel.shared).flatMap((channel) => channel.messages);
}

/** @param {Message} message */
function isOpenCase(message) {
  return bearsAction(message, 'baton.claim') || bearsAction(message, 'baton.release');
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
