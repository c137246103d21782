/** Chooses who sits in a pane. */
import { fill, h, on } from './dom.js';
import { drawFace } from './faces.js';

/**
 * @param {string} side names the radio group
 * @param {readonly import('./api.js').CastMember[]} cast
 * @param {(id: string) => void} choose
 */
export function makePersonPicker(side, cast, choose) {
  const element = h('div', { class: 'people', role: 'radiogroup', 'aria-label': `Who you are, ${side}` });

  let shown = '';

  /**
   * @param {string} chosen
   * @param {(id: string) => string | null} pictureOf
   */
  function show(chosen, pictureOf) {
    const now = JSON.stringify([chosen, cast.map(({ id }) => pictureOf(id))]);
    if (now === shown) return;
    shown = now;
    const hadFocus = element.contains(document.activeElement);
    fill(element, ...cast.map((person) => drawChoice(person, person.id === chosen, pictureOf(person.id))));
    if (hadFocus) /** @type {HTMLElement | null} */ (element.querySelector('input:checked'))?.focus();
  }

  /**
   * @param {import('./api.js').CastMember} person
   * @param {boolean} chosen
   * @param {string | null} picture
   */
  function drawChoice(person, chosen, picture) {
    const input = h('input', { type: 'radio', name: `person-${side}`, value: person.id });
    input.checked = chosen;
    on(input, { change: () => choose(person.id) });
    const part = person.role === 'customer' ? person.teamName : person.role;
    return h(
      'label',
      { class: 'person', title: `${person.name}, ${part}` },
      input,
      drawFace(person.id, person.name, picture),
      h('span', {}, person.name.split(' ')[0], h('small', {}, part)),
    );
  }

  return { element, show };
}
