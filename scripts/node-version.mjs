/** The oldest Node that runs Baton; `engines` in package.json says the same. */
const OLDEST = { major: 20, minor: 19 };

/**
 * What to tell somebody whose Node can't run Baton; null when it can.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return null;
  return `Baton needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is Node ${version}. Node 22 and 24 are good choices.`;
}
