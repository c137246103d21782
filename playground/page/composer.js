/** Where a person of a pane writes. */
import { button, fill, h, on } from './dom.js';

/** Commands the box offers once a line begins with a slash. */
const COMMANDS = [
  ['/baton help', 'what Baton can do'],
  ['/baton status', 'where it works and what it is set to'],
  ['/baton agents #support-agents', 'where handoffs go'],
  ['/baton connect', 'answer customers in this channel'],
  ['/baton disconnect', 'stop answering here'],
  ['/baton triggers', 'when a human is called'],
  ['/baton triggers stall 0.6 #ext-acme', 'change one reason, in one channel'],
  ['/baton topics refund offer', 'what a matter asks for'],
  ['/baton preset cautious', 'call humans earlier; or balanced, or eager'],
  ['/baton budget failures 1', 'how long the bot may try'],
  ['/baton rules', 'rules of your own'],
  ['/baton rules add when message says "webhook" then escalate', 'add one'],
  ['/baton hours mon-fri 09:00-17:30 Europe/Berlin', 'when people are at work'],
  ['/baton channel tier=gold', 'what rules may ask about this channel'],
  ['/baton shadow preset eager', 'let another policy judge silently'],
  ['/baton shadow', 'what it would have done'],
  ['/baton why ', 'and the link of a message: why it was treated so'],
  ['/baton knowledge', 'what Baton answers from'],
  ['/baton knowledge add', 'write an article'],
  ['/baton knowledge import', 'articles from files; or an address behind it'],
  ['/baton knowledge try How long does a refund take?', 'what it would answer'],
  ['/baton knowledge imports', 'how the last imports went'],
  ['/baton actions', 'what Baton can do for customers'],
  ['/baton actions try where is LU-10023', 'what it would understand; nothing is called'],
  ['/baton model', 'whether a model helps with words, and what it costs'],
  ['/invite @Baton', 'bring Baton into this channel'],
  ['/remove @Baton', 'send Baton away'],
];

/**
 * @param {{
 *   send: (text: string, broadcast: boolean) => Promise<string | null>,
 *   leave: () => void,
 * }} app `send` answers with what is wrong, or null
 */
export function makeComposer({ send, leave }) {
  const box = h('textarea', { rows: 1, 'data-focus': 'composer' });
  const hints = h('div', { class: 'command-hints', hidden: true });
  const problem = h('p', { class: 'error', role: 'alert', hidden: true });
  const also = h('input', { type: 'checkbox' });
  const alsoLabel = h('label', { class: 'also', hidden: true }, also, 'Also send to the channel');
  const sendButton = h('button', { type: 'submit', class: 'send', 'aria-label': 'Send' }, '➤');
  const form = h('form', { class: 'composer' }, hints, h('div', { class: 'box' }, box, sendButton), alsoLabel, problem);

  on(box, {
    input: () => refresh(),
    keydown: (event) => {
      // While an input method composes, Enter chooses a character.
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
      if (event.key === 'Escape') {
        event.stopPropagation();
        leave();
      }
    },
  });
  on(form, {
    submit: (event) => {
      event.preventDefault();
      void submit();
    },
  });

  async function submit() {
    const text = box.value.trim();
    if (!text) return;
    write('');
    const wrong = await send(text, also.checked);
    also.checked = false;
    if (!wrong) return;
    // What was typed is not lost, unless the person has begun something else.
    if (!box.value) write(text);
    tell(wrong);
  }

  /** @param {string} text */
  function write(text) {
    box.value = text;
    refresh();
  }

  function refresh() {
    tell(null);
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 160)}px`;
    drawHints();
  }

  /** @param {string | null} wrong */
  function tell(wrong) {
    problem.hidden = wrong === null;
    problem.textContent = wrong ?? '';
  }

  let commands = false;
  function drawHints() {
    const typed = box.value.toLowerCase();
    const fitting = commands && typed.startsWith('/') ? COMMANDS.filter(([command]) => command?.startsWith(typed)) : [];
    const rows = fitting.map(([command = '', what = '']) =>
      button({ class: 'command-hint' }, () => offer(command), h('code', {}, command), h('span', {}, what)),
    );
    fill(hints, ...rows);
    hints.hidden = rows.length === 0 || typed === fitting[0]?.[0];
  }

  /** @param {string} text */
  function offer(text) {
    write(text);
    box.focus();
  }

  return {
    form,
    /** Puts words into the box for the person to send. */
    offer,
    focus: () => box.focus(),
    draft: () => box.value,
    write,
    /** @param {{ placeholder: string, inThread: boolean, commands: boolean }} place */
    show(place) {
      commands = place.commands;
      box.placeholder = place.placeholder;
      box.setAttribute('aria-label', place.placeholder);
      alsoLabel.hidden = !place.inThread;
      drawHints();
    },
  };
}
