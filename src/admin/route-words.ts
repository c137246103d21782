/** Routes in the words that admins read and type. */
import type { Content, Inline } from '../channel/content.ts';
import type { Address } from '../conversation/conversation.ts';
import type { Route } from '../conversation/routing.ts';
import { lines, mention, said } from './command-cards.ts';
import { ROUTE } from './parse-route.ts';

/** `#billing`. */
export type NameOf = (channel: Address) => string;

/** As many as there may be have to fit into one answer. */
const LONGEST_NAME = 40;
const LONGEST_LINE = 120;

/** All routes in order. `home`: where everything else goes; null: nowhere yet. */
export function routesCard(routes: readonly Route[], home: string | null, nameOf: NameOf): Content {
  const rest = home ? `All else goes to ${home}.` : 'All else goes nowhere yet: `/baton agents #support-agents`.';
  if (routes.length === 0) return said(`There are no routes. ${rest}`, `To add one: ${ROUTE}.`);
  const summary = 'Routes, in order: the first one that holds counts';
  const items = routes.map((route, index) => [`${index + 1}. `, ...routeLine(route, nameOf)]);
  return {
    summary,
    parts: [{ part: 'text', line: `${summary}.` }, { part: 'list', items }, ...lines(rest).parts],
  };
}

/** "**billing**: topic is refund or billing and tier is gold → #billing, calls @ana". */
export function routeLine({ name, when, to, calls }: Route, nameOf: NameOf): readonly Inline[] {
  const where = ` → ${cut(nameOf(to), LONGEST_NAME)}`;
  const conditions = cut(`: ${conditionsInWords(when, nameOf)}`, LONGEST_LINE - where.length);
  return [{ bold: cut(name, LONGEST_NAME) }, `${conditions}${where}`, ...(calls ? [', calls ', mention(calls)] : [])];
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function conditionsInWords({ companies, tiers, topics, languages, channels }: Route['when'], nameOf: NameOf): string {
  const conditions = [
    companies && `company is ${companies.join(' or ')}`,
    tiers && `tier is ${tiers.join(' or ')}`,
    topics && `topic is ${topics.join(' or ')}`,
    languages && `language is ${languages.join(' or ')}`,
    channels && `channel is ${channels.map(nameOf).join(' or ')}`,
  ];
  return conditions.filter(Boolean).join(' and ');
}
