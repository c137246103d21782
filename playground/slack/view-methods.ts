import { ApiError, invalidArguments } from './api-error.ts';
import { type Args, objectArgument, optionalText, requiredText } from './args.ts';
import type { Core } from './core.ts';
import type { Json } from './json.ts';
import type { Method, Methods } from './method.ts';
import { changedView, checkedView, findView, modalsOf, storedView } from './views.ts';

const deepest = 3;

function viewArgument(args: Args, type: 'modal' | 'home'): Json {
  const view = objectArgument(args, 'view', 'invalid_arguments');
  if (!view) throw invalidArguments('missing required field: view');
  return checkedView(view, type);
}

/** The trigger is looked at first: an expired one is told before a bad view. */
const open: Method = (core, args) => {
  const user = core.triggers.spend(requiredText(args, 'trigger_id'));
  const view = storedView(core, viewArgument(args, 'modal'), user, null);
  core.world.modals.set(user, [view]);
  core.changes.happened();
  return { view };
};

const push: Method = (core, args) => {
  const user = core.triggers.spend(requiredText(args, 'trigger_id'));
  const given = viewArgument(args, 'modal');
  const views = modalsOf(core, user);
  const above = views.at(-1);
  if (!above) throw new ApiError('not_found');
  if (views.length >= deepest) throw new ApiError('push_limit_reached');
  const view = storedView(core, given, user, above);
  views.push(view);
  core.changes.happened();
  return { view };
};

const update: Method = (core, args) => {
  const given = viewArgument(args, 'modal');
  const { views, index, view: old } = wantedView(core, args);
  refuseOldHash(args, old);
  const view = changedView(core, old, given);
  views[index] = view;
  core.changes.happened();
  return { view };
};

function wantedView(core: Core, args: Args) {
  const id = optionalText(args, 'view_id');
  const external = optionalText(args, 'external_id');
  if (id === undefined && external === undefined) throw invalidArguments('missing required field: view_id');
  const found = findView(core, (view) => (id === undefined ? view['external_id'] === external : view['id'] === id));
  const view = found?.views[found.index];
  if (!found || !view) throw new ApiError('not_found');
  return { ...found, view };
}

function refuseOldHash(args: Args, old: Json | undefined) {
  const hash = optionalText(args, 'hash');
  if (hash !== undefined && old && hash !== old['hash']) throw new ApiError('hash_conflict');
}

const publish: Method = (core, args) => {
  const user = requiredText(args, 'user_id');
  if (!core.settings.homeTab) throw new ApiError('not_enabled');
  if (!core.world.people.has(user)) throw new ApiError('user_not_found');
  const given = viewArgument(args, 'home');
  const old = core.world.homes.get(user);
  refuseOldHash(args, old);
  const view = storedView(core, given, user, null);
  if (old) view['id'] = old['id'];
  core.world.homes.set(user, view);
  core.changes.happened();
  return { view };
};

export const viewMethods: Methods = {
  'views.open': { scopes: [], run: open },
  'views.push': { scopes: [], run: push },
  'views.update': { scopes: [], run: update },
  'views.publish': { scopes: [], run: publish },
};
