/** Routes: where handoffs of a kind go, and whom they call there. */
import type { Content } from '../channel/content.ts';
import type { CasesChange } from '../conversation/cases-policy.ts';
import type { Policy } from '../conversation/policy.ts';
import { isSame, type Route } from '../conversation/routing.ts';
import { MOST_ROUTES } from './cases-change.ts';
import { changeCases, policyNow } from './change-cases.ts';
import { channelName } from './change-policy.ts';
import { fitForAgents, isRefusal, troubleWith } from './channels.ts';
import { checkedCallee } from './checked-callee.ts';
import { lines, said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { NotUnderstood } from './not-understood.ts';
import { nameIn, parseRoute, type TypedRoute } from './parse-route.ts';
import { type NameOf, routeLine, routesCard } from './route-words.ts';
import { ours, sayBack, type Word } from './typed-words.ts';

/** `routes`, `routes add <name> to #channel when … call @ana`, `routes remove <name>`, `routes move <name> <place>`. */
export async function routes(commanding: Commanding): Promise<Content> {
  const [first, ...words] = commanding.words;
  switch (ours(first)) {
    case '':
    case 'list':
      return list(commanding, await policyNow(commanding));
    case 'add':
      return add(commanding, parseRoute(words));
    case 'remove':
      return remove(commanding, words);
    case 'move':
      return move(commanding, words);
    default:
      throw new NotUnderstood('`/baton routes` takes `add`, `remove` and `move`, or nothing.');
  }
}

/** More would not fit into one answer. */
const MOST_TROUBLES = 5;

async function add(commanding: Commanding, { name, when, to, call }: TypedRoute): Promise<Content> {
  const { store, tenant, actor } = commanding;
  const facts = await fitForAgents({ ...commanding, channel: to });
  if (isRefusal(facts)) return facts;
  await customersAre(commanding, when.channels ?? []);
  const calls = call.length === 0 ? null : await checkedCallee(commanding, call, '`… call @ana`');
  const route: Route = { name, when, to, calls };
  withRoute({ routes: (await policyNow(commanding)).routes }, route);
  // A handoff that comes between the two must find the channel to be one of agents.
  await store.inTenant(tenant.id, async (tx) => {
    if ((await tx.connectedChannel(to))?.kind === 'agents') return;
    await tx.setChannel({ channel: to, kind: 'agents', connectedBy: actor });
    await tx.audit({ actor, action: 'channel.connect', detail: { channel: to, kind: 'agents', by: 'route' } });
  });
  await changeCases(commanding, (before) => withRoute(before, route));
  return lines(
    ['Done: ', ...routeLine(route, await namesOf(commanding, [route]))],
    ...(await hints(commanding, route)),
  );
}

/** Throws NotUnderstood. */
function withRoute(before: CasesChange, route: Route): CasesChange {
  const routes = before.routes ?? [];
  if (routes.some(({ name }) => isSame(name, route.name)))
    throw new NotUnderstood(
      `There is a route “${sayBack(route.name)}” already. Remove it first, \`/baton routes remove ${sayBack(route.name)}\`, or choose another name.`,
    );
  if (routes.length >= MOST_ROUTES)
    throw new NotUnderstood(`There are ${MOST_ROUTES} routes already, and that is the most.`);
  return { ...before, routes: [...routes, route] };
}

/** Throws NotUnderstood for a channel in which customers are not answered. */
async function customersAre(commanding: Commanding, channels: readonly string[]): Promise<void> {
  for (const channel of channels) {
    const connected = await commanding.store.inTenant(commanding.tenant.id, (tx) => tx.connectedChannel(channel));
    if (connected?.kind === 'customer') continue;
    const name = await channelName(commanding, channel);
    throw new NotUnderstood(`I don’t answer customers in ${name}. Type \`/baton connect ${name}\` first.`);
  }
}

/** What an admin might wonder about later. */
async function hints({ admin, tenant }: Commanding, { when: { tiers } }: Route): Promise<readonly string[]> {
  if (!tiers) return [];
  const channels = await admin.channels(tenant.id);
  const known = tiers.some((tier) =>
    channels.some(({ attributes }) => attributes.tier && isSame(attributes.tier, tier)),
  );
  return known ? [] : [`No channel has that tier yet: \`/baton channel tier=${sayBack(tiers[0] ?? '')} #channel\`.`];
}

async function remove(commanding: Commanding, words: readonly Word[]): Promise<Content> {
  let gone: Route | undefined;
  await changeCases(commanding, (before) => {
    const routes = before.routes ?? [];
    gone = routes[placeOf(words, routes, '`/baton routes remove billing`')];
    return { ...before, routes: routes.filter((route) => route !== gone) };
  });
  if (!gone) return said('Done.');
  return lines(
    ['Gone: ', ...routeLine(gone, await namesOf(commanding, [gone]))],
    'Cases that it has placed already stay where they are.',
  );
}

async function move(commanding: Commanding, words: readonly Word[]): Promise<Content> {
  const [last] = words.slice(-1);
  const place = last && /^\d{1,3}\.?$/.test(last.text) ? Number.parseInt(last.text, 10) : 0;
  const after = await changeCases(commanding, (before) => {
    const routes = before.routes ?? [];
    if (place < 1 || place > routes.length)
      throw new NotUnderstood(
        `Which one, and where to? They are numbered from 1 to ${routes.length}: \`/baton routes move billing 1\`.`,
      );
    const from = placeOf(words.slice(0, -1), routes, '`/baton routes move billing 1`');
    return { ...before, routes: routes.toSpliced(from, 1).toSpliced(place - 1, 0, ...routes.slice(from, from + 1)) };
  });
  return list(commanding, after);
}

/** By its name, else by its number in the list; from 0. Throws NotUnderstood. */
function placeOf(words: readonly Word[], routes: readonly Route[], usage: string): number {
  if (words.length === 0) throw new NotUnderstood(`Which one? ${usage}.`);
  const wanted = nameIn(words);
  const named = routes.findIndex(({ name }) => isSame(name, wanted));
  if (named >= 0) return named;
  const number = /^\d{1,3}\.?$/.test(wanted) ? Number.parseInt(wanted, 10) : 0;
  if (number >= 1 && number <= routes.length) return number - 1;
  const names = routes.slice(0, 10).map(({ name }) => `“${sayBack(name)}”`);
  throw new NotUnderstood(
    `There is no route “${sayBack(wanted)}”. ${names.length === 0 ? 'There are none.' : `There are: ${names.join(', ')}.`}`,
  );
}

async function list(commanding: Commanding, { routes, agentsChannel }: Policy): Promise<Content> {
  const home = agentsChannel ? await channelName(commanding, agentsChannel) : null;
  const card = routesCard(routes, home, await namesOf(commanding, routes));
  return { ...card, parts: [...card.parts, ...lines(...(await troubles(commanding, routes))).parts] };
}

/** Channels to which no handoff can go at present, a sentence each. */
async function troubles({ directory, tenant }: Commanding, routes: readonly Route[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const channel of new Set(routes.map(({ to }) => to))) {
    const facts = await directory.channelFacts(tenant.installation, channel).catch(() => undefined);
    const trouble = facts === undefined ? null : troubleWith(facts);
    if (trouble) found.push(`⚠️ Nothing can be posted to ${facts ? `#${facts.name}` : 'one of them'}: ${trouble}.`);
  }
  return found.slice(0, MOST_TROUBLES);
}

/** How the channels are called that routes name. */
async function namesOf(commanding: Commanding, routes: readonly Route[]): Promise<NameOf> {
  const names = new Map<string, string>();
  for (const channel of new Set(routes.flatMap(({ to, when }) => [to, ...(when.channels ?? [])])))
    names.set(channel, await channelName(commanding, channel));
  return (channel) => names.get(channel) ?? 'that channel';
}
