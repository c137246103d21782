/** What people do in modals and in the Home view. */
import { interactiveElements } from './blocks.ts';
import type { Core } from './core.ts';
import { actionOf, fieldOf, valueFor } from './element-values.ts';
import { asFile, storeFile } from './file-methods.ts';
import { isObject, type Json, objects, text } from './json.ts';
import { ask, base, type Outcome, outcomeOf, teamField } from './payloads.ts';
import { changedView, checkedView, findView, modalsOf, storedView } from './views.ts';
import { personOf } from './world.ts';

/** Presses or chooses something inside a modal or the Home view. */
export async function pressInView(
  core: Core,
  user: string,
  viewId: string,
  actionId: string,
  chosen: unknown,
): Promise<Outcome> {
  const view = viewSeenBy(core, user, viewId);
  const found = interactiveElements(objects(view['blocks'])).find(({ element }) => element['action_id'] === actionId);
  if (!found) throw new Error(`There is nothing called ${actionId} in ${viewId}`);
  const payload = {
    ...base(core, 'block_actions', user),
    team: teamField(core, personOf(core.world, user).team),
    container: { type: 'view', view_id: viewId },
    view: { ...view },
    actions: [actionOf(found, chosen, core.ids.ts())],
  };
  return outcomeOf(await ask(core, 'block_actions', payload));
}

function viewSeenBy(core: Core, user: string, viewId: string): Json {
  const home = core.world.homes.get(user);
  const view = home?.['id'] === viewId ? home : modalsOf(core, user).find((each) => each['id'] === viewId);
  if (!view) throw new Error(`${user} does not see a view ${viewId}`);
  return view;
}

/** `values`: by block id, then action id as Slack has it; or by block id alone, a plain value each. */
export async function submit(core: Core, user: string, viewId: string | null, values: Json): Promise<Outcome> {
  const view = viewId === null ? modalsOf(core, user).at(-1) : viewSeenBy(core, user, viewId);
  if (!view) throw new Error(`${user} has no modal open`);
  const filled = { ...view, state: { values: filledIn(core, user, view, values) } };
  const payload = {
    ...base(core, 'view_submission', user),
    team: teamField(core, personOf(core.world, user).team),
    view: filled,
    response_urls: [],
  };
  const answer = await ask(core, 'view_submission', payload);
  const errors = answer.accepted ? react(core, user, view, answer.body) : null;
  core.changes.happened();
  return { ...outcomeOf(answer), errors };
}

function filledIn(core: Core, user: string, view: Json, values: Json): Json {
  const before = isObject(view['state']) && isObject(view['state']['values']) ? view['state']['values'] : {};
  const after: Json = { ...before };
  for (const { block, element } of interactiveElements(objects(view['blocks']))) {
    const blockId = text(block['block_id']);
    const actionId = text(element['action_id']);
    const given = values[blockId];
    const chosen = isObject(given) ? given[actionId] : given;
    if (chosen === undefined) continue;
    const type = text(element['type']);
    const isShaped = isObject(chosen) && chosen['type'] === type;
    if (type === 'users_select') requireColleague(core, text(isShaped ? chosen['selected_user'] : chosen));
    const shaped =
      type === 'file_input'
        ? { type, files: uploaded(core, user, element, isObject(chosen) ? chosen['files'] : chosen) }
        : isShaped
          ? chosen
          : { type, [fieldOf(type)]: valueFor(element, chosen) };
    const sameBlock = after[blockId];
    after[blockId] = { ...(isObject(sameBlock) ? sameBlock : {}), [actionId]: shaped };
  }
  return after;
}

/** The list of people that a client shows. */
function requireColleague({ world }: Core, id: string) {
  if (id === '') return;
  const person = personOf(world, id);
  if (person.deleted) throw new Error(`${id}'s account is switched off: the list does not show it`);
}

/** Files that somebody chose: by name, with `content` as text or bytes, or `base64`. A client lets through only what fits. */
function uploaded(core: Core, user: string, element: Json, chosen: unknown): Json[] {
  const given = objects(chosen);
  const { filetypes, max_files: most } = element;
  if (given.length > (typeof most === 'number' ? most : 10)) throw new Error('Too many files');
  return given.map((file) => {
    const name = text(file['name']);
    const ending = name.split('.').at(-1)?.toLowerCase();
    if (Array.isArray(filetypes) && !filetypes.includes(ending)) throw new Error(`${name} is of another type`);
    const { content, base64 } = file;
    const bytes = Buffer.isBuffer(content)
      ? content
      : Buffer.from(text(content ?? base64), content === undefined ? 'base64' : 'utf8');
    const { team } = personOf(core.world, user);
    return asFile(core, storeFile(core, { id: core.ids.id('F'), name, title: name, bytes, user, team, forApp: true }));
  });
}

/** Does what the app answered to a submission. Gives the errors it found, or null. */
function react(core: Core, user: string, view: Json, body: unknown): Record<string, string> | null {
  const answer = isObject(body) ? body : {};
  const views = modalsOf(core, user);
  switch (answer['response_action']) {
    case 'errors':
      return (isObject(answer['errors']) ? answer['errors'] : {}) as Record<string, string>;
    case 'clear':
      core.world.modals.set(user, []);
      return null;
    case 'update':
      replaceView(core, view, answer['view']);
      return null;
    case 'push':
      views.push(storedView(core, checkedView(isObject(answer['view']) ? answer['view'] : {}, 'modal'), user, view));
      return null;
    default:
      core.world.modals.set(
        user,
        view['clear_on_close'] === true ? [] : views.filter((each) => each['id'] !== view['id']),
      );
      return null;
  }
}

function replaceView(core: Core, view: Json, given: unknown) {
  const found = findView(core, (each) => each['id'] === view['id']);
  if (found) found.views[found.index] = changedView(core, view, checkedView(isObject(given) ? given : {}, 'modal'));
}

/** Closes the topmost modal, or the one named, with the ✕. The app hears of it if it asked to. */
export async function closeModal(core: Core, user: string, viewId: string | null): Promise<void> {
  const views = modalsOf(core, user);
  const view = viewId === null ? views.at(-1) : views.find((each) => each['id'] === viewId);
  if (!view) throw new Error(`${user} has no such modal open`);
  core.world.modals.set(
    user,
    views.filter((each) => each !== view),
  );
  core.changes.happened();
  if (view['notify_on_close'] !== true) return;
  const team = teamField(core, personOf(core.world, user).team);
  await ask(core, 'view_closed', { ...base(core, 'view_closed', user), team, view, is_cleared: false });
}
