/** "What happened": one customer message, from its arrival to the answer, with the reasons. */
import { fill, h } from './dom.js';

/** @typedef {import('./api.js').Trace} Trace */
/** @typedef {import('./api.js').Finding} Finding */

const VERDICTS = {
  answer: ['Baton answers', 'Nothing called for a human.'],
  offer: ['Baton offers a human', 'It answers, and puts a button beside it.'],
  escalate: ['A human is called', 'A thread opens in the agents’ channel.'],
  'with-human': ['A human has it', 'Passed on to the agents’ thread. The bot stays silent.'],
};

/** @param {HTMLElement} root */
export function makeTrace(root) {
  let shown = '';
  show(null);

  /** @param {Trace | null} trace null: there is nothing to tell yet */
  function show(trace) {
    const now = JSON.stringify(trace);
    if (now === shown) return;
    shown = now;
    fill(root, h('h2', {}, 'What happened'), ...(trace ? drawTrace(trace) : [drawNothing()]));
  }

  return { show };
}

function drawNothing() {
  const words =
    'Ask something on the left. Here you will see what Baton made of it: why it answered or called a human.';
  return h('p', { class: 'hint' }, words);
}

/** @param {Trace} trace */
function drawTrace(trace) {
  return [
    h('blockquote', { class: 'said' }, trace.message.text, h('cite', {}, trace.message.who)),
    trace.verdict && drawVerdict(trace.verdict),
    trace.findings && trace.findings.length > 0 && drawFindings(trace.findings),
    h('ol', { class: 'timeline', 'aria-label': 'Step by step' }, ...trace.steps.map(drawStep)),
  ];
}

/** @param {NonNullable<Trace['verdict']>} verdict */
function drawVerdict(verdict) {
  const [title, meaning] = VERDICTS[verdict] ?? [verdict, ''];
  return h(
    'p',
    { class: `verdict ${verdict}` },
    h('strong', { class: 'verdict-title' }, title),
    h('span', {}, meaning),
  );
}

/** Those that tripped first, then by how near they came. @param {readonly Finding[]} findings */
function drawFindings(findings) {
  const nearness = (/** @type {Finding} */ { score, threshold }) => score - threshold;
  const sorted = [...findings].sort(
    (one, other) => Number(other.tripped) - Number(one.tripped) || nearness(other) - nearness(one),
  );
  return h('ul', { class: 'findings', 'aria-label': 'What each trigger found' }, ...sorted.map(drawFinding));
}

/** @param {Finding} finding */
function drawFinding({ trigger, score, threshold, asks, tripped, because, evidence }) {
  const words = `${trigger}: ${percent(score)}, ${tripped ? `tripped at ${percent(threshold)}, asks to ${asks}` : `trips at ${percent(threshold)}`}`;
  const bar = h('span', { class: 'bar-fill' });
  const mark = h('span', { class: 'bar-mark' });
  bar.style.width = percent(score);
  mark.style.insetInlineStart = percent(threshold);
  return h(
    'li',
    { class: tripped ? 'finding tripped' : 'finding' },
    h('div', { class: 'finding-head' }, h('span', {}, trigger), tripped && h('span', { class: 'tag' }, asks)),
    h('div', { class: 'bar', role: 'img', 'aria-label': words, title: words }, bar, mark),
    tripped && h('p', { class: 'because' }, because),
    tripped && evidence.length > 0 && drawEvidence(evidence),
  );
}

/** @param {readonly string[]} evidence */
function drawEvidence(evidence) {
  return h('p', { class: 'evidence' }, ...evidence.map((words) => h('q', {}, words)));
}

/** @param {import('./api.js').Step} step */
function drawStep({ name, ms, text, detail }) {
  return h(
    'li',
    { class: `step-${name}` },
    h('span', { class: 'ms' }, duration(ms)),
    h(
      'div',
      {},
      h('strong', {}, name),
      ' ',
      text,
      detail && detail.length > 0 && h('ul', { class: 'detail' }, ...detail.map((line) => h('li', {}, line))),
    ),
  );
}

/** @param {number} ms */
function duration(ms) {
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** @param {number} part 0…1 */
function percent(part) {
  return `${Math.round(Math.min(Math.max(part, 0), 1) * 100)}%`;
}
