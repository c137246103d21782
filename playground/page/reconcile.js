/** What each element was drawn from. @type {WeakMap<Element, string>} */
const drawnFrom = new WeakMap();

/**
 * Makes `parent` hold one element per item, in their order. An element stays – with its focus, selection and open
 * menus – for as long as what it shows has not changed.
 * @template Item
 * @param {Element} parent
 * @param {readonly Item[]} items
 * @param {{ key: (item: Item) => string, shows: (item: Item) => unknown, draw: (item: Item) => HTMLElement }} how
 */
export function reconcile(parent, items, { key, shows, draw }) {
  const old = new Map([...parent.children].map((child) => [child.getAttribute('data-key') ?? '', child]));
  let previous = /** @type {Element | null} */ (null);
  for (const item of items) {
    const name = key(item);
    const fingerprint = JSON.stringify(shows(item));
    const standing = old.get(name);
    old.delete(name);
    const element =
      standing && drawnFrom.get(standing) === fingerprint ? standing : redraw(standing, draw(item), name, fingerprint);
    const place = previous ? previous.nextElementSibling : parent.firstElementChild;
    if (element !== place) parent.insertBefore(element, place);
    previous = element;
  }
  for (const gone of old.values()) gone.remove();
}

/**
 * @param {Element | undefined} standing
 * @param {HTMLElement} fresh
 * @param {string} name
 * @param {string} fingerprint
 */
function redraw(standing, fresh, name, fingerprint) {
  fresh.setAttribute('data-key', name);
  drawnFrom.set(fresh, fingerprint);
  if (!standing) return fresh;
  const focused = standing.contains(document.activeElement) ? document.activeElement?.getAttribute('data-focus') : null;
  standing.replaceWith(fresh);
  // A press redraws the message whose button it was; the keyboard stays where it was.
  if (focused) findFocusable(fresh, focused)?.focus();
  return fresh;
}

/**
 * @param {HTMLElement} root
 * @param {string} name
 * @returns {HTMLElement | null}
 */
function findFocusable(root, name) {
  return root.querySelector(`[data-focus="${CSS.escape(name)}"]`);
}
