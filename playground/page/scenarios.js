/** Conversations that play themselves. */
import { button, fill, h, on } from './dom.js';

const ABOUT = 'The customer’s lines play by themselves. You are the agent.';

/**
 * @param {HTMLElement} root
 * @param {readonly import('./api.js').Scenario[]} scenarios
 * @param {(id: string) => Promise<import('./api.js').Played>} play
 */
export function makeScenarios(root, scenarios, play) {
  const about = h('p', { class: 'hint' }, ABOUT);
  const status = h('p', { class: 'hint', role: 'status' });
  const buttons = scenarios.map((scenario) => {
    const tell = () => {
      about.textContent = scenario.what;
    };
    const forget = () => {
      about.textContent = ABOUT;
    };
    const chip = button(
      { class: 'scenario', 'aria-description': scenario.what },
      () => void start(scenario),
      scenario.title,
    );
    return on(chip, { pointerenter: tell, focus: tell, pointerleave: forget, blur: forget });
  });
  fill(root, h('h2', {}, 'Start with one click'), h('div', { class: 'scenario-list' }, ...buttons), about, status);
  let playing = false;

  /** @param {import('./api.js').Scenario} scenario */
  async function start({ id, title }) {
    // Two at once would talk across each other.
    if (playing) return;
    setPlaying(true);
    status.textContent = `Playing “${title}”…`;
    try {
      const outcome = await play(id);
      const wrong = `“${title}” stopped: ${outcome.error ?? 'no reason given'}`;
      status.textContent = outcome.ok ? (outcome.next?.says ?? '') : wrong;
    } catch {
      status.textContent = 'The playground does not answer. Is it still running?';
    } finally {
      setPlaying(false);
    }
  }

  /** @param {boolean} now */
  function setPlaying(now) {
    playing = now;
    for (const each of buttons) each.setAttribute('aria-disabled', String(now));
  }
}
