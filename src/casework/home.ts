/** What stands on the bot's own page for whoever looks at it. */
import type { ConnectedChannel, Tenant } from '../bridge/ports.ts';
import { type HomeCase, type HomeCases, type HomeView, homeCard, MOST_CASES } from '../cards/home-card.ts';
import { DeliveryDelayed, type Who } from '../channel/channel.ts';
import type { Content } from '../channel/content.ts';
import type { Visit } from '../channel/inbound.ts';
import { dueAt } from '../conversation/clock-targets.ts';
import type { Address, Conversation, PersonId } from '../conversation/conversation.ts';
import { isOpen, nextOpening } from '../conversation/office-hours.ts';
import type { Policy } from '../conversation/policy.ts';
import type { CaseOnFile, CasePage } from './case-store.ts';
import { notNow } from './case-words.ts';
import { type Asked, type CaseworkTools, firstWith, whoAsks } from './casework-tools.ts';
import { usableZone } from './local-days.ts';
import { startDrill } from './start-drill.ts';

/**
 * Null: it is not for them. Of those who wait, only whoever is in an agents channel sees anything: it may be private, and this page is
 * open to every full member.
 */
export async function homeFor(visit: Visit, tools: CaseworkTools): Promise<Content | null> {
  try {
    const asked = await whoAsks(visit, tools);
    if (asked?.who.side !== 'internal' || asked.who.bot) return null;
    const { tenant, who } = asked;
    const looking = await looks(asked, tools);
    const starts = looking.isAgent && visit.pressed?.verb === 'drill';
    const news = starts ? await startDrill({ tenant, person: who.person }, tools) : null;
    return homeCard(await viewOf(looking, news));
  } catch (error) {
    if (error instanceof DeliveryDelayed) return notNow;
    throw error;
  }
}

async function looks(asked: Asked, tools: CaseworkTools): Promise<Looking> {
  const [policy, connected] = await Promise.all([
    tools.store.inTenant(asked.tenant.id, (tx) => tx.policy()),
    tools.connectedChannels(asked.tenant.id),
  ]);
  const isAgent = (await firstWith(agentsChannels(connected, policy), asked, tools)) !== null;
  return { ...asked, policy, connected, isAgent, tools };
}

async function viewOf(looking: Looking, news: string | null): Promise<HomeView> {
  const { tenant, who, policy, connected, isAgent, tools } = looking;
  const now = tools.now();
  const [mine, waiting] = await Promise.all([
    tools.cases.casesOf(tenant.id, who.person, MOST_CASES),
    isAgent ? tools.cases.waitingCases(tenant.id, MOST_CASES) : null,
  ]);
  const [ofMine, ofWaiting, answersIn, callsIn] = await Promise.all([
    drawn(mine, looking),
    waiting && drawn(waiting, looking),
    namesFor(connectedAs(connected, 'customer'), looking),
    namesFor(agentsChannels(connected, policy), looking),
  ]);
  const { hours } = policy.judgement;
  return {
    name: who.name,
    timeZone: usableZone(who.timeZone, hours?.timeZone ?? null),
    news,
    mine: ofMine,
    waiting: ofWaiting,
    answersIn,
    callsIn,
    hours: hours && { open: isOpen(hours, now), opensAt: nextOpening(hours, now) },
    onCall: policy.onCall,
    now,
  };
}

interface Looking {
  readonly tenant: Tenant;
  readonly who: Who;
  readonly policy: Policy;
  readonly connected: readonly ConnectedChannel[];
  /** Is in one of the channels that handoffs go to. */
  readonly isAgent: boolean;
  readonly tools: CaseworkTools;
}

const connectedAs = (all: readonly ConnectedChannel[], kind: ConnectedChannel['kind']): readonly Address[] =>
  all.filter((one) => one.kind === kind).map(({ channel }) => channel);

/** Where handoffs go: those that routes name too. */
const agentsChannels = (all: readonly ConnectedChannel[], { agentsChannel, routes }: Policy): readonly Address[] => {
  const used = new Set([...(agentsChannel ? [agentsChannel] : []), ...routes.map(({ to }) => to)]);
  return connectedAs(all, 'agents').filter((channel) => used.has(channel));
};

/** The card shows no more of them. */
const MOST_NAMES = 20;

/** A channel's name can say who our customers are. That there is no channel yet is said to everybody. */
const namesFor = async (channels: readonly Address[], looking: Looking): Promise<readonly string[] | null> =>
  looking.isAgent || channels.length === 0 ? namesOf(channels, looking) : null;

async function namesOf(channels: readonly Address[], looking: Looking): Promise<readonly string[]> {
  const names = await Promise.all(
    channels.map((channel, n) => (n < MOST_NAMES ? channelName(channel, looking) : null)),
  );
  return names.map((name) => name ?? 'a channel I can’t see');
}

const channelName = async (channel: Address, { tenant, tools }: Looking): Promise<string | null> =>
  (await tools.directory.channelFacts(tenant.installation, channel).catch(() => null))?.name ?? null;

async function drawn({ cases, total }: CasePage, looking: Looking): Promise<HomeCases> {
  return { cases: await Promise.all(cases.map((one) => homeCase(one, looking))), total };
}

async function homeCase({ conversation, asked }: CaseOnFile, looking: Looking): Promise<HomeCase> {
  const [customer, channel, link] = await Promise.all([
    conversation.customer && customerName(conversation.customer, looking),
    channelName(conversation.customerPlace.channel, looking),
    linkTo(conversation, looking),
  ]);
  const { policy, who } = looking;
  return {
    customer,
    channel,
    link,
    asked,
    ...standing(conversation, who.person),
    due: dueOf(conversation, policy),
    drill: conversation.drill,
  };
}

async function customerName(person: PersonId, { tenant, tools }: Looking): Promise<string | null> {
  const found = await tools.directory.who(tenant.installation, person).catch(() => null);
  if (!found) return null;
  return found.company ? `${found.name} (${found.company})` : found.name;
}

const linkTo = async ({ agentsPlace, agentsRoot }: Conversation, { tenant, tools }: Looking): Promise<string | null> =>
  agentsPlace && agentsRoot !== null
    ? tools.directory.permalink(tenant.installation, agentsPlace.channel, agentsRoot).catch(() => null)
    : null;

function standing(c: Conversation, person: PersonId): Pick<HomeCase, 'since' | 'state' | 'snoozed'> {
  if (c.status === 'waiting') return { since: c.since, state: 'waiting', snoozed: null };
  if (c.status === 'claimed' && c.agent === person) return { since: c.claimedAt, state: 'claimed', snoozed: c.snoozed };
  return { since: c.lastCustomerAt, state: 'offered', snoozed: null };
}

/** What is due next of what was promised. A clock that stands still owes nothing at a time that could be told. */
function dueOf({ clock }: Conversation, policy: Policy): HomeCase['due'] {
  if (!clock || clock.runningSince === null) return null;
  const what = clock.firstReplyAt === null && clock.target.firstReplyMs !== null ? 'first-reply' : 'resolution';
  const at = dueAt(clock, `${what}-missed`, policy);
  return at === null ? null : { what, at };
}
