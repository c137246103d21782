import { describe, expect, it } from 'vitest';
import { needsMatters, type Route, type Routed, type RouteFacts, routed } from '../../src/conversation/routing.ts';

const HOME = 'slack:T1:CHOME';
const BILLING = 'slack:T1:CBILLING';
const GOLD = 'slack:T1:CGOLD';
const ana = { person: 'slack:U1ANA' };
const ben = { person: 'slack:U1BEN' };
const group = { group: 'slack:S1' };

const facts: RouteFacts = {
  channel: 'slack:T1:CACME',
  company: 'Acme Inc',
  tier: 'gold',
  owner: null,
  topics: ['billing_dispute', 'invoices', 'tax'],
  language: 'de',
};

const route = (when: Route['when'], to = BILLING, calls: Route['calls'] = null): Route => ({
  name: 'one',
  when,
  to,
  calls,
});
const policy = (...routes: readonly Route[]): Routed => ({
  agentsChannel: HOME,
  routes,
  calls: [],
  targets: [],
  target: null,
});
const goesTo = (when: Route['when'], changes: Partial<RouteFacts> = {}) =>
  routed(policy(route(when)), { ...facts, ...changes }).agentsChannel;

describe('a handoff goes', () => {
  it('to the agents’ channel where no route holds', () => {
    expect(routed(policy(), facts).agentsChannel).toBe(HOME);
    expect(goesTo({ tiers: ['silver'] })).toBe(HOME);
  });

  it('where the first route says that holds', () => {
    const routes = [route({ tiers: ['silver'] }, HOME), route({ tiers: ['gold'] }, GOLD), route({ languages: ['de'] })];
    expect(routed(policy(...routes), facts).agentsChannel).toBe(GOLD);
  });

  it.each<[string, Route['when'], Partial<RouteFacts>]>([
    ['a tier', { tiers: ['Gold', 'platinum'] }, {}],
    ['a company, whatever its case', { companies: ['ACME inc '] }, {}],
    ['a channel', { channels: ['slack:T1:CACME'] }, {}],
    ['a language', { languages: ['DE'] }, {}],
    ['a matter by its name', { topics: ['billing_dispute'] }, {}],
    ['a matter as people write it', { topics: ['Billing-Dispute'] }, {}],
    ['a word in the singular', { topics: ['invoice'] }, {}],
    ['a word in the plural', { topics: ['taxes', 'tax'] }, {}],
    ['all words of a phrase', { topics: ['tax invoice'] }, {}],
    ['everything, where nothing is asked', {}, { tier: null, company: null, language: null, topics: [] }],
    ['words that programs know', { topics: ['constructor'] }, { topics: ['constructor'] }],
  ])('by %s', (_, when, changes) => {
    expect(goesTo(when, changes)).toBe(BILLING);
  });

  it.each<[string, Route['when'], Partial<RouteFacts>]>([
    ['a tier that nobody has set', { tiers: ['gold'] }, { tier: null }],
    ['a company that is unknown', { companies: ['Acme Inc'] }, { company: null }],
    ['a language that can’t be told', { languages: ['de'] }, { language: null }],
    ['half a phrase', { topics: ['tax return'] }, {}],
    ['a part of a word', { topics: ['inv'] }, {}],
    ['words that nobody said', { topics: ['__proto__', 'constructor', 'toString'] }, {}],
    ['one of two conditions', { tiers: ['gold'], languages: ['fr'] }, {}],
  ])('not by %s', (_, when, changes) => {
    expect(goesTo(when, changes)).toBe(HOME);
  });
});

it('a handoff that could not be posted goes where all go, if there is such a place', () => {
  expect(goesTo({ tiers: ['gold'] }, { failed: true })).toBe(HOME);
  const homeless = { ...policy(route({ tiers: ['gold'] })), agentsChannel: null };
  expect(routed(homeless, { ...facts, failed: true }).agentsChannel).toBe(BILLING);
});

describe('a handoff calls', () => {
  it('the owner of the account, and whom its route names', () => {
    expect(routed(policy(route({}, BILLING, group)), { ...facts, owner: ana.person }).calls).toEqual([ana, group]);
    expect(routed(policy(), { ...facts, owner: ana.person }).calls).toEqual([ana]);
    expect(routed(policy(route({ tiers: ['silver'] }, BILLING, ben)), facts).calls).toEqual([]);
  });

  it('nobody twice', () => {
    expect(routed(policy(route({}, BILLING, ana)), { ...facts, owner: ana.person }).calls).toEqual([ana]);
  });
});

describe('what is promised', () => {
  const gold = { tier: 'Gold', firstReplyMs: 1, resolutionMs: 2 };
  const all = { tier: null, firstReplyMs: 3, resolutionMs: null };
  const promised = (targets: Routed['targets'], tier: string | null) =>
    routed({ ...policy(), targets }, { ...facts, tier }).target;

  it('is what the channel’s tier is promised, else what all are', () => {
    expect(promised([all, gold], 'gold')).toEqual({ firstReplyMs: 1, resolutionMs: 2 });
    expect(promised([gold, all], 'silver')).toEqual({ firstReplyMs: 3, resolutionMs: null });
    expect(promised([gold, all], null)).toEqual({ firstReplyMs: 3, resolutionMs: null });
    expect(promised([gold], 'silver')).toBeNull();
    expect(promised([], 'gold')).toBeNull();
  });
});

it('what a conversation is about is read only where a route asks for it', () => {
  expect(needsMatters(policy())).toBe(false);
  expect(needsMatters(policy(route({ tiers: ['gold'] }), route({ channels: ['x'] })))).toBe(false);
  expect(needsMatters(policy(route({ tiers: ['gold'] }), route({ topics: ['refund'] })))).toBe(true);
  expect(needsMatters(policy(route({ languages: ['de'] })))).toBe(true);
});
