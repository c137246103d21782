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
  const { message, verdict, counterfactual, findings = [], shadow } = trace;
  return [
    h('blockquote', { class: 'said' }, ...marked(message.text, findings), h('cite', {}, message.who)),
    verdict && drawVerdict(verdict, counterfactual),
    shadow && h('p', { class: 'hint' }, shadow),
    findings.length > 0 && drawFindings(findings),
    h('ol', { class: 'timeline', 'aria-label': 'Step by step' }, ...trace.steps.map(drawStep)),
  ];
}

/**
 * The customer's words, those that a tripped trigger rests on marked. Marks that overlap become one.
 *
 * @param {string} text
 * @param {readonly Finding[]} findings
 */
function marked(text, findings) {
  const spans = findings
    .filter(({ tripped }) => tripped)
    .flatMap(({ evidence }) => evidence)
    // The message may have been edited since.
    .filter(({ text: words, start, end }) => end > start && text.slice(start, end) === words)
    .sort((one, other) => one.start - other.start);
  /** @type {(string | HTMLElement)[]} */
  const pieces = [];
  let at = 0;
  for (const { start, end } of joined(spans)) {
    pieces.push(text.slice(at, start), h('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}

/** @param {readonly { start: number, end: number }[]} spans in the order of their starts */
function joined(spans) {
  /** @type {{ start: number, end: number }[]} */
  const all = [];
  for (const { start, end } of spans) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/**
 * @param {NonNullable<Trace['verdict']>} verdict
 * @param {string | undefined} counterfactual
 */
function drawVerdict(verdict, counterfactual) {
  const [title, meaning] = VERDICTS[verdict] ?? [verdict, ''];
  return h(
    'p',
    { class: `verdict ${verdict}` },
    h('strong', { class: 'verdict-title' }, title),
    h('span', {}, meaning),
    counterfactual && verdict !== 'with-human' && h('span', { class: 'counterfactual' }, counterfactual),
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
function drawFinding(finding) {
  const { trigger, mode, score, threshold, asks, tripped, because } = finding;
  const words = `${trigger}: ${percent(score)}, ${tripped ? `tripped at ${percent(threshold)}, asks to ${asks}` : `trips at ${percent(threshold)}`}`;
  const bar = h('span', { class: 'bar-fill' });
  const mark = h('span', { class: 'bar-mark' });
  bar.style.width = percent(score);
  mark.style.insetInlineStart = percent(threshold);
  const head = h(
    'summary',
    {},
    h('div', { class: 'finding-head' }, h('span', {}, trigger), tag(finding)),
    h('div', { class: 'bar', role: 'img', 'aria-label': words, title: words }, bar, mark),
  );
  const state = [tripped && 'tripped', mode === 'shadow' && 'silent'].filter(Boolean).join(' ');
  return h(
    'li',
    { class: `finding ${state}` },
    h('details', tripped ? { open: '' } : {}, head, h('p', { class: 'because' }, because), ...drawGrounds(finding)),
  );
}

/** @param {Finding} finding */
function tag({ mode, tripped, asks }) {
  if (mode === 'shadow') return h('span', { class: 'tag' }, tripped ? `silent: ${asks}` : 'silent');
  return tripped && h('span', { class: 'tag' }, asks);
}

/** The words and the parts that a score rests on. @param {Finding} finding */
function drawGrounds({ evidence, parts }) {
  const counted = parts.filter(({ value }) => value >= 0.005).map(({ name, value }) => `${name} ${amount(value)}`);
  return [
    evidence.length > 0 && h('p', { class: 'evidence' }, ...evidence.map(({ text }) => h('q', {}, text))),
    counted.length > 0 && h('p', { class: 'parts' }, counted.join(' · ')),
  ];
}

/** Shares are percent; counts are counts. @param {number} value */
function amount(value) {
  return value > 1 ? String(value) : percent(value);
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
