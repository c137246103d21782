/** What a person does on the page. */
import { filesGiven } from './page-shared-files.ts';
import type { Actor } from './slack/actors.ts';
import { isObject, type Json, text } from './slack/json.ts';
import type { Outcome } from './slack/payloads.ts';
import type { PretendSlack } from './slack/server.ts';

export type DeedOutcome =
  | { readonly ok: true; readonly [more: string]: unknown }
  | { readonly ok: false; readonly error: string; readonly errors?: Outcome['errors'] };

/** Does it. Never rejects: what a client would not let one do is an answer, too. */
export async function act(slack: PretendSlack, deed: Json): Promise<DeedOutcome> {
  const name = text(deed['do']);
  try {
    const actor = slack.as(text(deed['as']));
    const answered = answeredDeeds.get(name);
    if (answered) return await answered(actor, deed);
    const plain = plainDeeds.get(name);
    if (!plain) return { ok: false, error: `There is nothing called ${name} to do` };
    await plain(actor, deed);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Done, and nothing to tell. */
const plainDeeds = new Map<string, (actor: Actor, deed: Json) => Promise<void> | void>([
  ['edit', (actor, deed) => actor.edit(text(deed['channel']), text(deed['ts']), text(deed['text']))],
  ['delete', (actor, deed) => actor.delete(text(deed['channel']), text(deed['ts']))],
  ['react', react],
  ['me', (actor, deed) => void actor.me(text(deed['channel']), text(deed['text']))],
  ['close', (actor, deed) => actor.closeModal(text(deed['view_id']))],
  ['home', (actor) => actor.openHome()],
  ['invite-bot', (actor, deed) => actor.inviteBot(text(deed['channel']))],
  ['remove-bot', (actor, deed) => actor.removeBot(text(deed['channel']))],
]);

/** Done, with an answer. */
const answeredDeeds = new Map<string, (actor: Actor, deed: Json) => Promise<DeedOutcome> | DeedOutcome>([
  ['post', post],
  ['press', press],
  ['shortcut', shortcut],
  ['command', command],
  ['submit', submit],
]);

function react(actor: Actor, deed: Json) {
  const change = deed['remove'] === true ? actor.unreact : actor.react;
  change(text(deed['channel']), text(deed['ts']), text(deed['name']));
}

function post(actor: Actor, deed: Json): DeedOutcome {
  const thread = text(deed['thread_ts']);
  const where = thread === '' ? {} : { thread_ts: thread, broadcast: deed['broadcast'] === true };
  const files = filesGiven(deed['files']);
  return { ok: true, ts: actor.post(text(deed['channel']), text(deed['text']), { ...where, files }) };
}

async function press(actor: Actor, deed: Json): Promise<DeedOutcome> {
  const view = text(deed['view_id']);
  const action = text(deed['action_id']);
  if (view !== '') return told(await actor.pressInView(view, action, deed['value']));
  const block = text(deed['block_id']);
  const options = { value: deed['value'], ...(block === '' ? {} : { blockId: block }) };
  return told(await actor.press(text(deed['channel']), text(deed['ts']), action, options));
}

async function shortcut(actor: Actor, deed: Json): Promise<DeedOutcome> {
  return told(await actor.shortcut(text(deed['channel']), text(deed['ts']), text(deed['callback_id'])));
}

async function command(actor: Actor, deed: Json): Promise<DeedOutcome> {
  const line = `${text(deed['command'])} ${text(deed['text'])}`.trim();
  return { ok: true, answer: await actor.command(text(deed['channel']), line) };
}

async function submit(actor: Actor, deed: Json): Promise<DeedOutcome> {
  const state = isObject(deed['state']) ? deed['state'] : {};
  const values = isObject(state['values']) ? state['values'] : state;
  return told(await actor.submit(values, text(deed['view_id'])));
}

function told({ accepted, result, errors }: Outcome): DeedOutcome {
  if (result === 'timeout') return { ok: false, error: 'The app did not answer in time' };
  if (!accepted) return { ok: false, error: `The app answered: ${result}` };
  return errors ? { ok: false, error: 'Something is not filled in right', errors } : { ok: true };
}
