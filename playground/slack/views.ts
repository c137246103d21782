/** Modals and Home views: what Slack checks, and how it keeps them. */
import { ApiError, invalidArguments } from './api-error.ts';
import { blockFindings, interactiveElements } from './blocks.ts';
import type { Core } from './core.ts';
import { fieldOf } from './element-values.ts';
import { isObject, type Json, objects, text } from './json.ts';
import { refuseFindings, withBlockIds } from './post-validation.ts';
import { personOf } from './world.ts';

const longestView = 250_000;

export function checkedView(view: Json, type: 'modal' | 'home'): Json {
  if (view['type'] !== type) throw invalidArguments(`view must be of type ${type} [json-pointer:/view/type]`);
  const blocks = objects(view['blocks']);
  const findings = [...blockFindings(blocks, type), ...(type === 'modal' ? modalFindings(view, blocks) : [])];
  refuseFindings(findings, 'invalid_arguments');
  if (text(view['private_metadata']).length > 3000)
    throw invalidArguments('private_metadata must be less than 3001 characters');
  if (JSON.stringify(view).length > longestView) throw new ApiError('view_too_large');
  return { ...view, blocks: withBlockIds(blocks) };
}

function modalFindings(view: Json, blocks: readonly Json[]): string[] {
  const found = ['title', 'submit', 'close'].flatMap((name) => {
    const value = view[name];
    if (value === undefined) return name === 'title' ? ['missing required field: title [json-pointer:/view]'] : [];
    if (!isObject(value) || value['type'] !== 'plain_text') return [`must be plain_text [json-pointer:/view/${name}]`];
    return text(value['text']).length > 24 ? [`must be less than 25 characters [json-pointer:/view/${name}/text]`] : [];
  });
  if (blocks.some((block) => block['type'] === 'input') && view['submit'] === undefined) {
    found.push('submit is required when there are input blocks [json-pointer:/view]');
  }
  for (const name of ['callback_id', 'external_id']) {
    if (text(view[name]).length > 255) found.push(`must be less than 256 characters [json-pointer:/view/${name}]`);
  }
  return found;
}

/** A view as Slack keeps and shows it. */
export function storedView(core: Core, given: Json, user: string, above: Json | null): Json {
  return keptView(core, given, personOf(core.world, user).team, above);
}

function keptView(core: Core, given: Json, team: unknown, above: Json | null): Json {
  const { world } = core;
  const id = core.ids.id('V');
  return {
    id,
    // The side of whoever looks at it; the side that installed the app stands in app_installed_team_id.
    team_id: team,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    ...given,
    state: { values: startingState(objects(given['blocks'])) },
    hash: core.ids.id('hash.'),
    previous_view_id: above ? above['id'] : null,
    root_view_id: above ? above['root_view_id'] : id,
    app_id: world.app.id,
    app_installed_team_id: world.home,
    bot_id: world.app.botId,
  };
}

export function changedView(core: Core, old: Json, given: Json): Json {
  const { id, previous_view_id, root_view_id, team_id } = old;
  return { ...keptView(core, given, team_id, null), id, previous_view_id, root_view_id };
}

/** What the elements hold before anybody touches them. */
function startingState(blocks: readonly Json[]): Json {
  const values: Json = {};
  for (const { block, element } of interactiveElements(blocks)) {
    if (element['type'] === 'button') continue;
    const inBlock = values[text(block['block_id'])];
    const value = startingValue(element);
    values[text(block['block_id'])] = { ...(isObject(inBlock) ? inBlock : {}), [text(element['action_id'])]: value };
  }
  return values;
}

function startingValue(element: Json): Json {
  const type = text(element['type']);
  const initial = Object.entries(element).find(([name]) => name.startsWith('initial_'));
  const field = fieldOf(type);
  return { type, [field]: initial ? initial[1] : field.endsWith('s') ? [] : null };
}

export function modalsOf(core: Core, user: string): Json[] {
  const open = core.world.modals.get(user) ?? [];
  core.world.modals.set(user, open);
  return open;
}

export function findView(
  core: Core,
  wanted: (view: Json) => boolean,
): { user: string; views: Json[]; index: number } | null {
  for (const [user, views] of core.world.modals) {
    const index = views.findIndex(wanted);
    if (index >= 0) return { user, views, index };
  }
  return null;
}
