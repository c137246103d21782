/** `/baton actions …`: what the bot can do for customers, beside answering. */
import type { Content, Form } from '../channel/content.ts';
import { actionCard, actionsCard, triedActionCard } from './action-cards.ts';
import { actionForm, actionFormOf } from './action-form.ts';
import { quoted } from './article-words.ts';
import { said } from './command-cards.ts';
import type { CataloguedAction, Commanding } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { nothingElse, subcommandIn } from './subcommand.ts';
import { questionIn } from './try-command.ts';
import { sayBack } from './typed-words.ts';

type Sub = (commanding: Commanding, rest: string) => Promise<Content | Form>;

const SUBS: ReadonlyMap<string, Sub> = new Map<string, Sub>([
  ['', list],
  ['list', list],
  ['show', show],
  ['add', add],
  ['edit', edit],
  ['on', (commanding, rest) => turn(commanding, rest, true)],
  ['off', (commanding, rest) => turn(commanding, rest, false)],
  ['remove', remove],
  ['try', tryAction],
]);

export async function actions(commanding: Commanding): Promise<Content | Form> {
  const [sub, rest] = subcommandIn(commanding.typed);
  const run = SUBS.get(sub);
  if (!run)
    throw new NotUnderstood(
      `\`/baton actions\` takes \`list\`, \`show\`, \`add\`, \`edit\`, \`on\`, \`off\`, \`remove\` and \`try\`, not “${sayBack(sub)}”. \`/baton help actions\` explains them.`,
    );
  if (commanding.named && sub !== 'try')
    throw new NotUnderstood('Leave the channel out: who may ask for an action stands in its definition, under `who`.');
  return run(commanding, rest);
}

async function list({ catalogue, tenant }: Commanding, rest: string): Promise<Content> {
  nothingElse(rest, '/baton actions');
  return actionsCard(await catalogue.all(tenant.id));
}

/** The one that was named. Throws NotUnderstood, and says which there are. */
async function actionNamed(
  { catalogue, tenant }: Commanding,
  rest: string,
  example: string,
): Promise<CataloguedAction> {
  const all = await catalogue.all(tenant.id);
  const name = rest.replaceAll('`', '').toLowerCase();
  const found = all.find((one) => one.name === name);
  if (found) return found;
  if (all.length === 0) throw new NotUnderstood('There are no actions yet. `/baton actions add` opens a form for one.');
  const names = all.slice(0, 20).map((one) => `\`${one.name}\``);
  throw new NotUnderstood(
    `${rest === '' ? `Which one? Type \`${example}\`.` : `There is no action “${sayBack(rest)}”.`} There are: ${names.join(', ')}${all.length > 20 ? ' and more' : ''}.`,
  );
}

async function show(commanding: Commanding, rest: string): Promise<Content> {
  const action = await actionNamed(commanding, rest, '/baton actions show order-status');
  return actionCard(action, commanding.catalogue.write(action.definition));
}

async function add(_: Commanding, rest: string): Promise<Form> {
  nothingElse(rest, '/baton actions add');
  return actionForm();
}

async function edit(commanding: Commanding, rest: string): Promise<Form> {
  const action = await actionNamed(commanding, rest, '/baton actions edit order-status');
  return actionFormOf(action, commanding.catalogue.write(action.definition));
}

async function turn(commanding: Commanding, rest: string, on: boolean): Promise<Content> {
  const to = on ? 'on' : 'off';
  const action = await actionNamed(commanding, rest, `/baton actions ${to} order-status`);
  if (action.on === on) throw new NotUnderstood(`${quoted(action.title)} is ${to} already.`);
  const { actions, tenant, actor } = commanding;
  const { name, definition } = action;
  const ofFolder = action.origin === 'folder' || isSame(definition, action.folderDefinition);
  if (on && ofFolder) await actions.removeAction(tenant.id, actor, name);
  else await actions.saveAction(tenant.id, actor, { name, definition: ofFolder ? null : definition, on });
  if (on) return said(`Done: ${quoted(action.title)} is on.`, ...broken(action), tryIt(action));
  return said(
    `Done: ${quoted(action.title)} is off. What customers ask for in such words is answered from articles again; what has begun already is finished.`,
    `\`/baton actions on ${name}\` brings it back.`,
  );
}

const broken = ({ problems }: CataloguedAction): readonly string[] =>
  problems.length > 0 ? [`But it can’t be done yet: ${problems.slice(0, 3).join('; ')}.`] : [];

const tryIt = ({ examples }: Pick<CataloguedAction, 'examples'>): string =>
  `Try it: \`/baton actions try ${(examples[0] ?? 'where is my order?').replaceAll('`', '')}\`.`;

/** Whatever the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

const canonical = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

async function remove(commanding: Commanding, rest: string): Promise<Content> {
  const action = await actionNamed(commanding, rest, '/baton actions remove order-status');
  const { name, title, origin } = action;
  if (origin === 'folder')
    throw new NotUnderstood(
      `${quoted(title)} comes from the folder of actions: take its file away there. \`/baton actions off ${name}\` switches it off at once.`,
    );
  const { actions, tenant, actor } = commanding;
  if (!(await actions.removeAction(tenant.id, actor, name)))
    throw new NotUnderstood(`${quoted(title)} was removed just now by somebody else.`);
  return origin === 'both'
    ? said(`Done: what was typed here is gone, and ${quoted(title)} is as its file in the folder says.`)
    : said(`Done: ${quoted(title)} is gone. What has begun already is given up, and its customers get a human.`);
}

/** What would be understood; nothing is called. */
async function tryAction(commanding: Commanding, rest: string): Promise<Content> {
  const words = questionIn(rest, '/baton actions try where is my order LU-10023?');
  const { tenant, channel, catalogue } = commanding;
  const [{ reply, judgement }, all] = await Promise.all([
    commanding.preview(tenant, words, channel),
    catalogue.all(tenant.id),
  ]);
  return triedActionCard({ words, judgement, reply, all });
}
