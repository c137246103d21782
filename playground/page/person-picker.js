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

  /** @param {string} chosen */
  function show(chosen) {
    if (chosen === shown) return;
    shown = chosen;
    const hadFocus = element.contains(document.activeElement);
    fill(element, ...cast.map((person) => drawChoice(person, person.id === chosen)));
    if (hadFocus) /** @type {HTMLElement | null} */ (element.querySelector('input:checked'))?.focus();
  }

  /**
   * @param {import('./api.js').CastMember} person
   * @param {boolean} chosen
   */
  function drawChoice(person, chosen) {
    const input = h('input', { type: 'radio', name: `person-${side}`, value: person.id });
    input.checked = chosen;
    on(input, { change: () => choose(person.id) });
    const part = person.role === 'customer' ? person.teamName : person.role;
    return h(
      'label',
      { class: 'person', title: `${person.name}, ${part}` },
      input,
      drawFace(person.id, person.name, person.avatar),
      h('span', {}, person.name.split(' ')[0], h('small', {}, part)),
    );
  }

  return { element, show };
}
