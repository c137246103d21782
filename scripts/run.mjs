/**
 * The one door: `npm start`, `npm test` and `npm run check` come through here, so that each
 * works in a fresh clone with nothing done by hand. Everything this file imports before it has looked at Node's
 * version must parse on an old one: it has to live long enough to say what is wrong.
 */
import { nodeTooOld } from './node-version.mjs';

const complaint = nodeTooOld(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}

const { runCommand } = await import('./commands.mjs');
const [command, ...args] = process.argv.slice(2);
await runCommand(command, args);
