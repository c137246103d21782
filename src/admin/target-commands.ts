/** What customers of a tier are promised, and when the clocks stand still. */
import type { Content, Line } from '../channel/content.ts';
import { amendedCases, type CasesChange } from '../conversation/cases-policy.ts';
import type { Policy } from '../conversation/policy.ts';
import { isSame } from '../conversation/routing.ts';
import type { ServiceTarget } from '../conversation/service-clock.ts';
import { durationInWords, parseDuration } from './amounts.ts';
import { CASES_LIMITS, MOST_TARGETS } from './cases-change.ts';
import { changeCases, isReset, onlyEverywhere, policyNow, without } from './change-cases.ts';
import { lines } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { LONGEST_WORD } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';
import { ours, sayBack, sectionsOf, textOf, type Word } from './typed-words.ts';

const EXAMPLE = '`/baton targets gold first-reply 15m resolution 4h`';
const CLOCK = '`/baton targets clock customer stop closed run`';

/** `targets`, `targets <tier or default> first-reply 15m resolution 4h`, `remove <tier>`, `clock customer stop closed run`, `reset`. */
export async function targets(commanding: Commanding): Promise<Content> {
  const [first, ...rest] = commanding.words;
  onlyEverywhere(commanding, 'Targets go by tier: give the channel one with `/baton channel tier=gold #channel`.');
  if (!first) return list(await policyNow(commanding));
  if (isReset(commanding.words))
    return list(await changeCases(commanding, (before) => without(before, 'targets', 'clockStops')), 'Done.');
  if (ours(first) === 'remove') return remove(commanding, rest);
  if (ours(first) === 'clock') return clock(commanding, rest);
  const wanted = parseTarget(commanding.words);
  const after = await changeCases(commanding, (before) => withTarget(before, wanted));
  return list(after, 'Done.', ...(await hints(commanding, wanted.tier)));
}

type WantedTarget = Pick<ServiceTarget, 'tier'> & Partial<ServiceTarget>;

/** `gold first-reply 15m resolution 4h`; `off` for one that is not promised. Throws NotUnderstood. */
export function parseTarget(words: readonly Word[]): WantedTarget {
  const { head, behind } = sectionsOf(words.flatMap(asKeyword), ['first-reply', 'resolution']);
  const tier = textOf(head).trim();
  if (tier === '' || behind.size === 0) throw new NotUnderstood(`Say for which tier and how fast: ${EXAMPLE}.`);
  if (tier.length > LONGEST_WORD) throw new NotUnderstood(`A tier has at most ${LONGEST_WORD} characters.`);
  const isDefault = head.length === 1 && ours(head[0]) === 'default';
  const [firstReply, resolution] = [behind.get('first-reply'), behind.get('resolution')];
  return {
    tier: isDefault ? null : tier,
    ...(firstReply ? { firstReplyMs: promisedIn(firstReply) } : {}),
    ...(resolution ? { resolutionMs: promisedIn(resolution) } : {}),
  };
}

/** `first-reply`, however it is typed; else “first” would be the end of a tier’s name. */
function asKeyword(word: Word, at: number, words: readonly Word[]): readonly Word[] {
  const [before, text, next] = [ours(words[at - 1]), ours(word), ours(words[at + 1])];
  if (text === 'reply' && before === 'first') return [];
  const isFirstReply = (text === 'first' && next === 'reply') || /^first[-_]?reply$/.test(text);
  return [isFirstReply ? { text: 'first-reply', quoted: false } : word];
}

const promisedIn = (words: readonly Word[]): number | null =>
  words.length === 1 && ours(words[0]) === 'off'
    ? null
    : parseDuration(textOf(words), CASES_LIMITS.target, '/baton targets gold first-reply 15m');

const isOf =
  (tier: string | null) =>
  (target: ServiceTarget): boolean =>
    tier === null || target.tier === null ? target.tier === tier : isSame(target.tier, tier);

/** What was not named stays as it was. Throws NotUnderstood. */
export function withTarget(before: CasesChange, wanted: WantedTarget): CasesChange {
  const targets = before.targets ?? [];
  const old = targets.find(isOf(wanted.tier)) ?? { tier: wanted.tier, firstReplyMs: null, resolutionMs: null };
  const target = { ...old, ...wanted };
  const others = targets.filter((one) => one !== old);
  if (target.firstReplyMs === null && target.resolutionMs === null) return { ...before, targets: others };
  if (target.firstReplyMs !== null && target.resolutionMs !== null && target.resolutionMs < target.firstReplyMs)
    throw new NotUnderstood(
      `A case can’t be solved before its first reply: ${durationInWords(target.resolutionMs)} is less than ${durationInWords(target.firstReplyMs)}.`,
    );
  if (others.length >= MOST_TARGETS)
    throw new NotUnderstood(`There are targets for ${MOST_TARGETS} tiers already, and that is the most.`);
  return { ...before, targets: [...others, target] };
}

async function remove(commanding: Commanding, words: readonly Word[]): Promise<Content> {
  if (words.length === 0) throw new NotUnderstood('Of which tier? `/baton targets remove gold`.');
  const tier = words.length === 1 && ours(words[0]) === 'default' ? null : textOf(words);
  const after = await changeCases(commanding, (before) => {
    const targets = before.targets ?? [];
    if (!targets.some(isOf(tier)))
      throw new NotUnderstood(
        `Nothing is promised to ${tier === null ? 'all others' : `“${sayBack(tier)}”`}. \`/baton targets\` lists what is.`,
      );
    return { ...before, targets: targets.filter((one) => !isOf(tier)(one)) };
  });
  return list(after, 'Done. Cases that are open already keep their clocks.');
}

async function clock(commanding: Commanding, words: readonly Word[]): Promise<Content> {
  const clockStops = parseClock(words);
  const after = await changeCases(commanding, (before) => amendedCases(before, { clockStops }));
  return list(after, 'Done.');
}

/** `customer stop closed run`. Throws NotUnderstood. */
export function parseClock(words: readonly Word[]): Partial<Policy['clockStops']> {
  const { head, behind } = sectionsOf(words, ['customer', 'closed']);
  if (head.length > 0 || behind.size === 0) throw new NotUnderstood(`Say when clocks \`stop\` or \`run\`: ${CLOCK}.`);
  const stops = [...behind].map(([when, said]) => {
    const stop = said.length === 1 ? ours(said[0]) : '';
    if (stop !== 'stop' && stop !== 'run')
      throw new NotUnderstood(`Say \`stop\` or \`run\` behind “${when}”: ${CLOCK}.`);
    return [when === 'customer' ? 'forCustomer' : 'whenClosed', stop === 'stop'] as const;
  });
  return Object.fromEntries(stops);
}

/** What an admin might wonder about later. */
async function hints({ admin, tenant }: Commanding, tier: string | null): Promise<readonly string[]> {
  if (tier === null) return [];
  const channels = await admin.channels(tenant.id);
  const known = channels.some(({ attributes }) => attributes.tier !== null && isSame(attributes.tier, tier));
  return known ? [] : [`No channel has that tier yet: \`/baton channel tier=${sayBack(tier)} #channel\`.`];
}

function list({ targets, clockStops, judgement }: Policy, ...before: readonly string[]): Content {
  const items = [...targets].sort(defaultLast).map(targetLine);
  const none = `Nothing is promised yet. Type, for example, ${EXAMPLE}, or \`default\` in place of the tier for all others.`;
  const hours = clockStops.whenClosed && judgement.hours === null ? ' No hours are set yet: `/baton hours`.' : '';
  const { parts } = lines(...before, items.length === 0 ? none : 'Promised, from the call for a human on:');
  return {
    summary: 'What customers are promised',
    parts: [
      ...parts,
      ...(items.length === 0 ? [] : [{ part: 'list', items } as const]),
      ...lines(`${clocksInWords(clockStops)}${hours} To change that: ${CLOCK}.`).parts,
    ],
  };
}

const STANDS = { customer: 'while you wait for the customer', closed: 'outside your hours' } as const;

function clocksInWords({ forCustomer, whenClosed }: Policy['clockStops']): string {
  if (forCustomer === whenClosed)
    return `The clocks ${forCustomer ? 'stand still' : 'run on'} ${STANDS.customer}, and ${STANDS.closed}.`;
  const [stops, runs] = forCustomer ? [STANDS.customer, STANDS.closed] : [STANDS.closed, STANDS.customer];
  return `The clocks stand still ${stops}, and run on ${runs}.`;
}

const defaultLast = (one: ServiceTarget, other: ServiceTarget): number =>
  Number(one.tier === null) - Number(other.tier === null);

function targetLine({ tier, firstReplyMs, resolutionMs }: ServiceTarget): Line {
  const promises = [
    ...(firstReplyMs === null ? [] : [`a first reply within ${durationInWords(firstReplyMs)}`]),
    ...(resolutionMs === null ? [] : [`solved within ${durationInWords(resolutionMs)}`]),
  ];
  return [{ bold: tier ?? 'all others (default)' }, `: ${promises.join(', ')}`];
}
