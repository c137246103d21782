import type { Address, Callee, PersonId } from './conversation.ts';
import type { ServiceTarget } from './service-clock.ts';

/** Where handoffs of a kind go. All conditions that are named must hold; of each any of its words, compared without case. */
export interface Route {
  readonly name: string;
  readonly when: {
    readonly channels?: readonly Address[];
    readonly companies?: readonly string[];
    readonly tiers?: readonly string[];
    /** Matters as the judgement names them (`refund`), or words of the intent. */
    readonly topics?: readonly string[];
    /** ISO 639-1: `de`. */
    readonly languages?: readonly string[];
  };
  /** An agents' channel. */
  readonly to: Address;
  /** Whom the handoff calls there; null: nobody by name. */
  readonly calls: Callee | null;
}

/** What is known of a conversation when it is decided where it goes. */
export interface RouteFacts {
  /** The customer's. */
  readonly channel: Address;
  readonly company: string | null;
  readonly tier: string | null;
  /** Who looks after the account. */
  readonly owner: PersonId | null;
  readonly topics: readonly string[];
  /** ISO 639-1; null: can't be told. */
  readonly language: string | null;
  /** Its handoff could not be posted so far: rather than wait for a channel that may be gone, it goes where all go. */
  readonly failed?: boolean;
}

/** What routing reads of the policy, and settles in it. */
export interface Routed {
  readonly agentsChannel: Address | null;
  readonly routes: readonly Route[];
  readonly calls: readonly Callee[];
  readonly targets: readonly ServiceTarget[];
  readonly target: Omit<ServiceTarget, 'tier'> | null;
}

/**
 * The policy as it holds for that conversation: where its handoff goes (the first route that holds, else the agents' channel), whom
 * it calls (the owner of the account, then the route's), and what is promised (to its tier, else to all).
 */
export function routed<Of extends Routed>(policy: Of, facts: RouteFacts): Of {
  const route = policy.routes.find((one) => holds(one, facts)) ?? null;
  const owner = facts.owner === null ? [] : [{ person: facts.owner }];
  return {
    ...policy,
    agentsChannel: (facts.failed ? policy.agentsChannel : null) ?? route?.to ?? policy.agentsChannel,
    calls: eachOnce([...owner, ...(route?.calls ? [route.calls] : [])]),
    target: targetOf(policy.targets, facts.tier),
  };
}

/** Some route asks what a conversation is about, or in which language it is: reading that costs time. */
export const needsMatters = ({ routes }: Pick<Routed, 'routes'>): boolean =>
  routes.some(({ when }) => when.topics !== undefined || when.languages !== undefined);

/** What is promised to that tier, else to every channel. */
export function targetOf(targets: readonly ServiceTarget[], tier: string | null): Routed['target'] {
  const own = tier === null ? undefined : targets.find((one) => one.tier !== null && isSame(one.tier, tier));
  const found = own ?? targets.find((one) => one.tier === null);
  return found ? { firstReplyMs: found.firstReplyMs, resolutionMs: found.resolutionMs } : null;
}

function holds({ when }: Route, { channel, company, tier, topics, language }: RouteFacts): boolean {
  if (when.channels && !when.channels.includes(channel)) return false;
  if (when.companies && !isOneOf(company, when.companies)) return false;
  if (when.tiers && !isOneOf(tier, when.tiers)) return false;
  if (when.languages && !isOneOf(language, when.languages)) return false;
  return !when.topics || isAbout(topics, when.topics);
}

/** A topic of several words holds when each of them does. */
function isAbout(topics: readonly string[], wanted: readonly string[]): boolean {
  const known = new Set(topics.map(topicWord));
  return wanted.some((topic) => {
    const name = topicWord(topic);
    return known.has(name) || name.split('-').every((word) => known.has(topicWord(word)));
  });
}

/** However it is joined, and in the plural or not: `billing_dispute`, "invoices". */
function topicWord(topic: string): string {
  const name = folded(topic).replace(/[\s_-]{1,80}/g, '-');
  return name.length > 3 && name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
}

const isOneOf = (value: string | null, wanted: readonly string[]): boolean =>
  value !== null && wanted.some((word) => isSame(word, value));

export const isSame = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (word: string): string => word.normalize('NFKC').trim().toLowerCase();

const idOf = (callee: Callee): string => ('person' in callee ? `person ${callee.person}` : `group ${callee.group}`);

const eachOnce = (callees: readonly Callee[]): readonly Callee[] => [
  ...new Map(callees.map((callee) => [idOf(callee), callee])).values(),
];
