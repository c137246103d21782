/** Cases as people at their clients see them: both threads, in readable words, and errors that show what stood there instead. */
import type { PostOptions } from '../../playground/slack/actors.ts';
import type { Message } from '../../playground/slack/world.ts';
import * as lumen from './lumen.ts';

const { ANA, BATON, CARLA } = lumen.lumen;

/** A handoff that stands in the agents' channel. */
export interface Case {
  /** The customer's channel, by name. */
  readonly channel: string;
  readonly customer: string;
  /** First message of the customer's thread, and of the agents'. */
  readonly thread: string;
  readonly root: string;
}

export type Side = 'agents' | 'customer';

export const AGENTS = 'support-agents';

/** Where that side reads. */
export const placeOf = (one: Case, side: Side): { readonly channel: string; readonly ts: string } =>
  side === 'agents' ? { channel: AGENTS, ts: one.root } : { channel: one.channel, ts: one.thread };

export const otherSide = (side: Side): Side => (side === 'agents' ? 'customer' : 'agents');

/** What a client shows of blocks: words with a line for each passage, mentions as ids, so that a living one is seen. */
export function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const each = node as Readonly<Record<string, unknown>>;
  const type = String(each['type'] ?? '');
  if (type === 'user') return `<@${each['user_id']}>`;
  if (type === 'usergroup') return `<!${each['usergroup_id']}>`;
  if (type === 'broadcast') return `<!${each['range']}>`;
  if (type === 'channel') return `<#${each['channel_id']}>`;
  if (type === 'emoji') return `:${each['name']}:`;
  if (type === 'link') return String(each['text'] ?? each['url']);
  const own = typeof each['text'] === 'string' ? each['text'] : wordsOf(each['text']);
  const inner = `${own}${wordsOf(each['elements'])}${wordsOf(each['accessory'])}${wordsOf(each['options'])}`;
  return type === 'text' || inner.endsWith('\n') ? inner : `${inner}\n`;
}

export const shown = (message: Message | undefined): string =>
  message?.blocks ? wordsOf(message.blocks) : (message?.text ?? '');

/** The same without the name of its author, which a customer reads below the words. */
export const said = (message: Message | undefined): string =>
  shown(message)
    .replace(/(?:^|\n)– [^\n]{1,100}\n?$/, '')
    .trim();

/** Where two texts part; null: they are the same. Of long texts nobody reads more. */
export function parting(a: string, b: string): string | null {
  if (a === b) return null;
  const at = [...a].findIndex((letter, n) => letter !== [...b][n]);
  const from = Math.max(0, at < 0 ? a.length : at);
  return `${from}: “${a.slice(from, from + 80)}” / “${b.slice(from, from + 80)}”`;
}

/** The elements of one kind among the blocks, at whatever depth. */
export function elementsOf(message: Message, type: string): readonly Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ((node as Record<string, unknown>)['type'] === type) found.push(node as Record<string, unknown>);
    for (const child of Object.values(node)) visit(child);
  };
  visit(message.blocks);
  return found;
}

let tokens = 0;

/** A word that stands nowhere else. */
export function token(kind = 'tok'): string {
  tokens += 1;
  return `${kind}${tokens.toString(36)}q${(tokens * 7919).toString(36)}z`;
}

export type Relay = ReturnType<typeof relayOn>;

/** `patience`: how long anything may take to show. */
export function relayOn(stage: lumen.Stage, patience = 10_000) {
  const { slack } = stage;

  /** The first thing that `look` finds; when there is none, the error names what was looked for, and what stood there. */
  async function until<T>(what: string, look: () => T, there: () => string = () => '') {
    try {
      return await slack.until(look, patience);
    } catch (error) {
      throw new Error(`looked for ${what}\n${there()}`, { cause: error });
    }
  }

  const messages = (one: Case, side: Side): readonly Message[] => {
    const { channel, ts } = placeOf(one, side);
    return slack.thread(channel, ts);
  };
  const story = (one: Case, side: Side): string =>
    `the ${side}’ thread:\n${messages(one, side)
      .map((m) => {
        const marks = (m.reactions ?? []).map(({ name, count }) => `:${name}: ${count}`).join(' ');
        const files = (m.files ?? []).map((file) => `📎 ${file['name']}`).join(' ');
        return `  ${m.username ?? m.user}: ${shown(m).trim()} ${files} ${marks}`.slice(0, 500);
      })
      .join('\n')}`;

  const sees = (one: Case, side: Side, words: string): Promise<Message> =>
    until(
      `“${words}” towards ${side}`,
      () => messages(one, side).find((m) => shown(m).includes(words)),
      () => story(one, side),
    );
  const unseen = (one: Case, side: Side, words: string): Promise<true> =>
    until(
      `no “${words}” any more towards ${side}`,
      () => messages(one, side).every((m) => !shown(m).includes(words)),
      () => story(one, side),
    );
  /** Posts of ours with those words; the first message, which tells of the whole case, is no copy. */
  const copies = (one: Case, side: Side, words: string): readonly Message[] =>
    messages(one, side).filter((m) => m.bot_id !== undefined && m.ts !== one.root && shown(m).includes(words));
  /** Names of the files that we have shown there, in their order. */
  const carried = (one: Case, side: Side): readonly string[] =>
    messages(one, side)
      .filter(({ bot_id, user }) => bot_id !== undefined || user === BATON)
      .flatMap(({ files }) => (files ?? []).map((file) => String(file['name'])));
  const copy = (one: Case, side: Side, words: string): Promise<Message> =>
    until(
      `a copy of “${words}” towards ${side}`,
      () => copies(one, side, words)[0],
      () => story(one, side),
    );
  const isTold = (person: string, words: string) =>
    until(
      `“${words}” said to ${person} alone`,
      () => slack.ephemerals(person).find((e) => wordsOf(e.blocks).includes(words) || e.text.includes(words)),
      () =>
        slack
          .ephemerals(person)
          .map((e) => `  ${e.text}`)
          .join('\n'),
    );
  const marked = (channel: string, ts: string, name: string) =>
    until(
      `:${name}: on ${ts}`,
      () => slack.reactions(channel, ts).find((r) => r.name === name),
      () => JSON.stringify(slack.reactions(channel, ts)),
    );
  const unmarked = (channel: string, ts: string, name: string) =>
    until(
      `no :${name}: on ${ts}`,
      () => slack.reactions(channel, ts).every((r) => r.name !== name),
      () => JSON.stringify(slack.reactions(channel, ts)),
    );

  /** Words in the thread of that side. */
  const say = (one: Case, side: Side, person: string, text: string, options: PostOptions = {}): string => {
    const { channel, ts } = placeOf(one, side);
    return slack.as(person).post(channel, text, { thread_ts: ts, ...options });
  };

  /** The first message of the agents' thread about those words. */
  const rootAbout = (words: string): Promise<Message> =>
    until(
      `a handoff about “${words}”`,
      () =>
        slack
          .history(AGENTS)
          .find((m) => (m.thread_ts ?? m.ts) === m.ts && m.user === BATON && shown(m).includes(words)),
      () =>
        slack
          .history(AGENTS)
          .map((m) => `  ${shown(m).slice(0, 200)}`)
          .join('\n'),
    );

  /** Somebody asks for a human; the case stands, and they have heard so. */
  async function aCase({ channel = 'ext-acme', customer = CARLA, words = '' } = {}): Promise<Case> {
    const about = token('case');
    const thread = slack.as(customer).post(channel, `Can I talk to a human about ${about} ${words}`.trim());
    const root = await rootAbout(about);
    const one = { channel, customer, thread, root: root.ts };
    await sees(one, 'customer', 'asked our support team');
    return one;
  }

  /** As soon as the first message has it. */
  const press = async (person: string, one: Case, actionId: string, value?: string) => {
    await rootShows(one, value === undefined ? `"action_id":"${actionId}"` : `"value":"${value}"`);
    await slack.as(person).press(AGENTS, one.root, actionId, value === undefined ? {} : { value });
  };
  const claim = async (one: Case, agent = ANA): Promise<void> => {
    await press(agent, one, 'baton.claim');
    await sees(one, 'customer', `${slack.world.people.get(agent)?.realName} is helping you now`);
  };

  /** The same, claimed. */
  async function claimed(given: Parameters<typeof aCase>[0] & { readonly by?: string } = {}): Promise<Case> {
    const one = await aCase(given);
    await claim(one, given.by);
    return one;
  }

  const rootShows = (one: Case, words: string) =>
    until(
      `“${words}” on the first message`,
      () => JSON.stringify(rootOf(one)?.blocks ?? []).includes(words),
      () => shown(rootOf(one)),
    );
  const rootOf = ({ root }: Case): Message | undefined => slack.history(AGENTS).find(({ ts }) => ts === root);

  return {
    ...{ until, messages, story, sees, unseen, copies, copy, carried, isTold, marked, unmarked, say, rootAbout },
    ...{ aCase, press, claim, claimed, rootShows, rootOf },
  };
}
