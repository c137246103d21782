/** Where a person of a pane writes. */
import { button, fill, h, on } from './dom.js';
import { fileSize, MOST_BYTES } from './shared-files.js';

/** Commands the box offers once a line begins with a slash. */
const COMMANDS = [
  ['/baton help', 'what Baton can do'],
  ['/baton status', 'what is connected, and how things stand'],
  ['/baton drill', 'practise on a made-up customer'],
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
  ['/baton hours holiday 2026-12-25 Christmas', 'a day off'],
  ['/baton channel tier=gold owner @Ben Okafor #ext-acme', 'what rules may ask; who looks after it'],
  ['/baton routes', 'where handoffs of a kind go, and whom they call'],
  ['/baton waiting remind 1m call 2m leave 3m', 'what happens while nobody claims a case'],
  ['/baton oncall @oncall', 'who is called then'],
  ['/baton targets gold first-reply 15m resolution 4h', 'what customers are promised'],
  ['/baton ratings quiet 1m', 'how long nobody is asked again for a rating'],
  ['/baton reopen 7d', 'how long a message opens a case again'],
  ['/baton reactions on', '👀 and ✅ of agents claim and resolve'],
  ['/baton brief on', 'the customer reads what is passed on'],
  ['/baton files most 1MB count 2', 'which files are carried over'],
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

/** @typedef {{ text: string, files: readonly File[] }} Draft */

/**
 * @param {{
 *   send: (draft: Draft, broadcast: boolean) => Promise<string | null>,
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
  const chooser = h('input', { type: 'file', multiple: true, hidden: true, 'aria-label': 'Files to send' });
  const attach = button(
    { class: 'quiet icon attach', 'aria-label': 'Attach files', title: 'Attach files', 'data-focus': 'attach' },
    () => chooser.click(),
    '📎',
  );
  const chips = h('ul', { class: 'files attached', 'aria-label': 'Files to send', hidden: true });
  const form = h(
    'form',
    { class: 'composer' },
    hints,
    h('div', { class: 'box' }, attach, box, sendButton, chooser),
    chips,
    alsoLabel,
    problem,
  );
  let files = /** @type {readonly File[]} */ ([]);

  on(chooser, {
    change: () => {
      hold([...files, ...(chooser.files ?? [])]);
      chooser.value = '';
      box.focus();
    },
  });

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
    paste: (event) => takeFiles(event, event.clipboardData),
    dragover: (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault(),
    drop: (event) => takeFiles(event, event.dataTransfer),
  });

  /**
   * @param {Event} event
   * @param {DataTransfer | null} carried
   */
  function takeFiles(event, carried) {
    if (!carried || carried.files.length === 0) return;
    event.preventDefault();
    hold([...files, ...carried.files]);
  }

  async function submit() {
    const sent = { text: box.value.trim(), files };
    if (!sent.text && files.length === 0) return;
    write({ text: '', files: [] });
    const wrong = await send(sent, also.checked);
    also.checked = false;
    if (!wrong) return;
    // What was typed is not lost, unless the person has begun something else.
    if (!box.value && files.length === 0) write(sent);
    tell(wrong);
  }

  /** @param {Draft} draft */
  function write(draft) {
    box.value = draft.text;
    hold(draft.files);
    refresh();
  }

  /** @param {readonly File[]} chosen */
  function hold(chosen) {
    const isTooMuch = chosen.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES;
    if (isTooMuch) return tell(`The playground takes ${fileSize(MOST_BYTES)} in one message, and no more.`);
    files = chosen;
    tell(null);
    fill(chips, ...files.map(drawChip));
    chips.hidden = files.length === 0;
  }

  /** @param {File} file */
  function drawChip(file) {
    const without = () => {
      hold(files.filter((each) => each !== file));
      box.focus();
    };
    return h(
      'li',
      {},
      h('span', { class: 'file-name' }, file.name),
      h('span', { class: 'hint' }, ` ${fileSize(file.size)}`),
      button({ class: 'quiet icon', 'aria-label': `Leave out ${file.name}` }, without, '✕'),
    );
  }

  function refresh() {
    tell(null);
    box.style.height = 'auto';
    // Out of sight it has no height to go by.
    if (box.scrollHeight > 0) box.style.height = `${Math.min(box.scrollHeight, 160)}px`;
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
    write({ text, files });
    box.focus();
  }

  return {
    form,
    /** Puts words into the box for the person to send. */
    offer,
    focus: () => box.focus(),
    draft: () => /** @type {Draft} */ ({ text: box.value, files }),
    isEmpty: () => box.value === '' && files.length === 0,
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
