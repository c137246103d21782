/**
 * The only place that makes elements. Text becomes text nodes, never markup: what people type can't come alive.
 */

/** @typedef {Node | string | null | false | undefined} Child */
/** @typedef {Record<string, string | number | boolean | null | undefined>} Attributes */
/** @typedef {Partial<{[K in keyof HTMLElementEventMap]: (event: HTMLElementEventMap[K]) => void}>} Listeners */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes] false, null and undefined leave the attribute out, true sets it empty
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...present(children));
  return element;
}

/**
 * @template {HTMLElement} E
 * @param {E} element
 * @param {Listeners} listeners
 * @returns {E}
 */
export function on(element, listeners) {
  for (const [type, listener] of Object.entries(listeners)) {
    element.addEventListener(type, /** @type {EventListener} */ (listener));
  }
  return element;
}

/**
 * A button that does one thing.
 * @param {Attributes} attributes
 * @param {() => void} press
 * @param {...Child} children
 */
export function button(attributes, press, ...children) {
  return on(h('button', { type: 'button', ...attributes }, ...children), { click: press });
}

/**
 * A link that leaves the page; anything but http and https stays text.
 * @param {string} url
 * @param {Attributes} attributes
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function link(url, attributes, ...children) {
  if (!isWebAddress(url)) return h('span', attributes, ...children);
  return h('a', { ...attributes, href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** @param {string} url */
export function isWebAddress(url) {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

/**
 * @param {Element} parent
 * @param {...Child} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

/** @param {string} id */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}

/**
 * @param {readonly Child[]} children
 * @returns {(Node | string)[]}
 */
function present(children) {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}
