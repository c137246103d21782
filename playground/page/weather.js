/** How well the pretend network behaves. */
import { button, fill, h, on } from './dom.js';

/** @typedef {Record<string, unknown>} Weather a field's value is a number, or a range of two */

/** What each field means. Fields the server has and we don't know are shown by their name. */
const MEANINGS = new Map([
  ['latencyMs', 'Every answer of the platform takes this long (ms)'],
  ['rateLimited', 'Too many requests: refused, try later'],
  ['retryAfterSec', '… and how much later (s)'],
  ['errorBefore', 'Server error, nothing happened'],
  ['errorAfter', 'Server error, although it happened'],
  ['internalErrorAfter', '“internal_error”, although it happened'],
  ['resetAfter', 'Connection breaks, although it happened'],
  ['hangAfter', 'It happened, and no answer ever comes'],
  ['late', 'Connection breaks, and it happens later'],
  ['lateMs', '… and how much later (ms)'],
  ['noThumbs', 'Slack’s own 👍 👎 under a message are refused'],
  ['noStreamsOutside', 'Answers don’t grow for people of other companies'],
  ['filesRefused', 'The workspace takes no files'],
  ['uploadHangs', 'A file is handed over, and no answer comes'],
  ['loginPage', 'Slack’s login page comes in place of a file'],
  ['filesShownMs', 'A file that was taken is shown later by (ms)'],
  ['lostAck', 'An event was taken, and is told again'],
  ['duplicate', 'An event comes twice under two ids'],
  ['reorder', 'An event is overtaken by later ones'],
  ['reorderMs', '… held back by up to (ms)'],
]);

const CALM = {
  latencyMs: [0, 0],
  rateLimited: 0,
  errorBefore: 0,
  errorAfter: 0,
  internalErrorAfter: 0,
  resetAfter: 0,
  hangAfter: 0,
  late: 0,
  filesShownMs: [0, 0],
  lostAck: 0,
  duplicate: 0,
  reorder: 0,
};

/** @type {readonly { name: string, what: string, weather: Weather }[]} */
const PRESETS = [
  { name: 'Calm', what: 'Everything arrives, once and in order.', weather: CALM },
  {
    name: 'Rough',
    what: 'Slow answers; now and then an event comes twice, late, or a call fails.',
    weather: {
      ...CALM,
      latencyMs: [40, 250],
      rateLimited: 0.02,
      errorBefore: 0.02,
      resetAfter: 0.03,
      lostAck: 0.04,
      duplicate: 0.05,
      reorder: 0.08,
    },
  },
  {
    name: 'Storm',
    what: 'A third of all calls fail, half of those after they worked. Nothing may be lost or shown twice.',
    weather: {
      latencyMs: [5, 60],
      rateLimited: 0.04,
      errorBefore: 0.05,
      errorAfter: 0.05,
      internalErrorAfter: 0.04,
      resetAfter: 0.08,
      hangAfter: 0.02,
      late: 0.04,
      filesShownMs: [0, 400],
      lostAck: 0.1,
      duplicate: 0.1,
      reorder: 0.2,
    },
  },
];

/**
 * @param {HTMLElement} root
 * @param {{ current: Weather, change: (weather: Weather) => Promise<Weather> }} network
 */
export function makeWeather(root, { current, change }) {
  let weather = current;
  const choices = h('div', { class: 'segments', role: 'group', 'aria-label': 'Weather of the network' });
  const what = h('p', { class: 'weather-what', role: 'status' });
  const fields = h('div', { class: 'weather-fields' });
  const details = h(
    'details',
    { class: 'weather-details' },
    h('summary', {}, 'Details'),
    h('div', { class: 'sheet' }, what, fields),
  );
  on(details, {
    keydown: (event) => {
      if (event.key === 'Escape') details.open = false;
    },
  });
  root.append(h('span', { class: 'weather-label' }, 'Network'), choices, details);
  draw();

  /** @param {Weather} wanted */
  async function set(wanted) {
    weather = { ...weather, ...wanted };
    draw();
    weather = { ...weather, ...(await change(weather)) };
    draw();
  }

  function draw() {
    const preset = PRESETS.find((each) => matches(weather, each.weather));
    fill(choices, ...PRESETS.map((each) => drawPreset(each, each === preset)));
    what.textContent = preset?.what ?? 'Your own mixture.';
    if (!fields.contains(document.activeElement)) fill(fields, ...Object.entries(weather).flatMap(drawField));
  }

  /**
   * @param {(typeof PRESETS)[number]} preset
   * @param {boolean} chosen
   */
  function drawPreset(preset, chosen) {
    const attributes = { 'aria-pressed': String(chosen), title: preset.what };
    return button(attributes, () => void set(preset.weather).catch(tellTrouble), preset.name);
  }

  /**
   * @param {[string, unknown]} field
   * @returns {HTMLElement[]}
   */
  function drawField([name, value]) {
    const numbers = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'number');
    if (numbers.length === 0) return [];
    const meaning = MEANINGS.get(name) ?? name;
    const isChance = numbers.length === 1 && !/(Ms|Sec)$/.test(name);
    const inputs = numbers.map((number) => {
      const input = h('input', { type: 'number', min: 0, step: isChance ? 1 : 'any', 'aria-label': meaning });
      input.value = String(isChance ? Math.round(number * 100) : number);
      return on(input, { change: () => void set({ [name]: readBack() }).catch(tellTrouble) });
    });
    const readBack = () => {
      const typed = inputs.map((input) => Math.max(0, Number(input.value) || 0) / (isChance ? 100 : 1));
      return Array.isArray(value) ? typed : typed[0];
    };
    return [h('div', { class: 'weather-field' }, h('span', {}, meaning), h('span', {}, ...inputs, isChance && ' %'))];
  }

  function tellTrouble() {
    what.textContent = 'The playground did not take that.';
  }
}

/**
 * @param {Weather} weather
 * @param {Weather} preset
 */
function matches(weather, preset) {
  return Object.entries(preset).every(([name, value]) => JSON.stringify(weather[name]) === JSON.stringify(value));
}
