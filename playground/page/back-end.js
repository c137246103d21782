/** How well the systems behind the company's actions feel. */
import { button, fill, h } from './dom.js';

/** @type {readonly { name: string, feels: string, what: string }[]} */
const CHOICES = [
  { name: 'Fine', feels: 'fine', what: 'Orders, passwords and appointments are answered at once.' },
  { name: 'Slow', feels: 'slow', what: 'Every answer of Lumen’s systems takes a while.' },
  { name: 'Down', feels: 'breaks-down', what: 'Lumen’s systems answer with errors: Baton has to call a human.' },
];

const ABOUT =
  'What Baton’s actions ask: Lumen’s orders, passwords and appointments. Ask “Where is LU-10023?” while it is down.';

/**
 * Nothing is drawn where there is no back end.
 * @param {HTMLElement} root
 * @param {{ current: string | null, change: (feels: string) => Promise<string | null> }} backEnd
 */
export function makeBackEnd(root, { current, change }) {
  if (current === null) return;
  const choices = h('div', { class: 'segments', role: 'group', 'aria-label': 'Back end' });
  root.append(h('span', { class: 'weather-label', title: ABOUT }, 'Back end'), choices);
  draw(current);

  /** @param {string | null} chosen */
  function draw(chosen) {
    fill(
      choices,
      ...CHOICES.map(({ name, feels, what }) =>
        button({ 'aria-pressed': String(feels === chosen), title: what }, () => void set(feels), name),
      ),
    );
  }

  /** What was not taken is not shown as if it were. @param {string} feels */
  async function set(feels) {
    const before = current;
    draw(feels);
    current = await change(feels).catch(() => before);
    draw(current);
  }
}
