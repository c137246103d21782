/**
 * The law of isolation (P7, P8): whatever people of two companies and three agents do, in several cases at once, no word of one company
 * reaches the other, and no word from inside reaches either. Every message, file and note carries a token that stands nowhere else and
 * says who may ever read it. Looked for in all that we sent to Slack, also in vain, in all that stands there, and in the rows of the
 * database. (To see that the law can fail: let `speaksSince` answer for everybody who writes, or let a relay go to the place of the
 * conversation that was relayed to last.)
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chance, seededChance } from '../../playground/slack/chance.ts';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';
import { AGENTS, type Case, elementsOf, placeOf, type Relay, relayOn, type Side } from '../support/relay.ts';

const { ANA, BATON, BEN, CARLA, DAN, EXT_ACME, EXT_GLOBEX, GRACE, OLIVIA, SAM, SUPPORT_AGENTS } = lumen;

/** Who may read it: that company and the agents; or the agents alone. */
type Kind = 'acme' | 'globex' | 'inside';

const AGENTS_AT_WORK = [ANA, BEN, SAM];
const STEPS = 48;
const SEEDS = Array.from({ length: 20 }, (_, n) => n + 1);
const PER_STAGE = 5;

let made = 0;
const tokenOf = (kind: Kind): string => {
  made += 1;
  return `${kind}0${made.toString(36)}0z`;
};
const TOKEN = /(?<![a-z0-9])(acme|globex|inside)0[a-z0-9]{1,8}0z/g;

const pick = <T>(chance: Chance, from: readonly T[]): T | undefined => from[Math.floor(chance.next() * from.length)];

/** A round of people doing things at random. */
interface Round {
  readonly stage: Stage;
  readonly relay: Relay;
  readonly chance: Chance;
  readonly cases: Case[];
  /** Roots that somebody has ever tried to claim: from then on an agent's words may go out. */
  readonly touched: Set<string>;
}

const kindOf = ({ channel }: Case): Kind => (channel === 'ext-acme' ? 'acme' : 'globex');
const peopleOf = ({ channel }: Case): readonly string[] => (channel === 'ext-acme' ? [CARLA, DAN] : [GRACE]);

const LOOKS: readonly ((token: string) => string)[] = [
  (token) => `About ${token}.`,
  (token) => `*${token}* and _more_\n- of\n- this`,
  (token) => `\`\`\`\n${token}\n\`\`\``,
  (token) => `> ${token}\nas you said`,
  (token) => `${token} ${'and so on '.repeat(400)}`,
  (token) => `I am really angry about ${token}!!! Get me a human`,
];

type Act = (round: Round, one: Case) => Promise<unknown> | unknown;

const own = (round: Round, one: Case, side: Side, person: string): readonly Message[] =>
  round.relay.messages(one, side).filter((m) => m.user === person && m.subtype !== 'tombstone' && m.ts !== one.thread);

function write(round: Round, one: Case, side: Side, person: string, text: string, file: string | null = null): void {
  const files = file === null ? [] : [{ name: `${file}.txt`, content: `all about ${file}` }];
  round.relay.say(one, side, person, text, { files });
}

const looked = ({ chance }: Round, token: string): string => (pick(chance, LOOKS) ?? String)(token);
const maybeFile = ({ chance }: Round, kind: Kind): string | null => (chance.next() < 0.2 ? tokenOf(kind) : null);

const customerWrites: Act = (round, one) => {
  const kind = kindOf(one);
  const person = pick(round.chance, peopleOf(one)) ?? one.customer;
  write(round, one, 'customer', person, looked(round, tokenOf(kind)), maybeFile(round, kind));
};

const customerBegins: Act = ({ stage, chance }, one) => {
  const person = pick(chance, peopleOf(one)) ?? one.customer;
  stage.slack.as(person).post(one.channel, `How do I reset my password? ${tokenOf(kindOf(one))}`);
};

/** Before anybody has tried to claim it, nothing an agent says is for the customer. */
const kindOfWords = ({ touched }: Round, one: Case): Kind => (touched.has(one.root) ? kindOf(one) : 'inside');

/** More often than not the one who has it. */
function writerOf({ chance, relay }: Round, one: Case): string {
  const root = JSON.stringify(relay.rootOf(one)?.blocks ?? []);
  const claimer = AGENTS_AT_WORK.find((agent) => root.includes(`claimed by `) && root.includes(`"${agent}"`));
  return (chance.next() < 0.7 ? claimer : undefined) ?? pick(chance, AGENTS_AT_WORK) ?? ANA;
}

const agentWrites: Act = (round, one) => {
  const agent = writerOf(round, one);
  const kind = kindOfWords(round, one);
  write(round, one, 'agents', agent, looked(round, tokenOf(kind)), maybeFile(round, kind));
};

const agentNotes: Act = (round, one) => {
  const agent = writerOf(round, one);
  const note = pick(round.chance, [
    (token: string) => `// ${token}`,
    (token: string) => `*// ${token}*`,
    (token: string) => `@Olivia Park ${token}?`,
    (token: string) => `> // ${token}`,
  ]);
  const files = round.chance.next() < 0.2 ? tokenOf('inside') : null;
  write(round, one, 'agents', agent, note?.(tokenOf('inside')) ?? '', files);
};

const lineOfNotes: Act = (round, one) => {
  const agent = writerOf(round, one);
  const outer = tokenOf(kindOfWords(round, one));
  write(round, one, 'agents', agent, `${outer} for them\n// ${tokenOf('inside')}\n\`\`\`\n${outer}\n\`\`\``);
};

/** Olivia never claims, and never joins. */
const onlookerWrites: Act = (round, one) =>
  write(round, one, 'agents', OLIVIA, looked(round, tokenOf('inside')), maybeFile(round, 'inside'));

const colleagueAnswers: Act = (round, one) => write(round, one, 'customer', SAM, looked(round, tokenOf(kindOf(one))));

const someoneEdits: Act = (round, one) => {
  const { stage, chance } = round;
  const side: Side = chance.next() < 0.5 ? 'agents' : 'customer';
  const person = side === 'agents' ? (pick(chance, AGENTS_AT_WORK) ?? ANA) : one.customer;
  const message = pick(chance, own(round, one, side, person));
  if (!message) return;
  const asNote = side === 'agents' && chance.next() < 0.5;
  const kind = side === 'customer' ? kindOf(one) : kindOfWords(round, one);
  const text = asNote ? `// ${tokenOf('inside')}` : looked(round, tokenOf(kind));
  stage.slack.as(person).edit(placeOf(one, side).channel, message.ts, text);
};

const someoneDeletes: Act = (round, one) => {
  const { stage, chance } = round;
  const side: Side = chance.next() < 0.5 ? 'agents' : 'customer';
  const person = side === 'agents' ? (pick(chance, AGENTS_AT_WORK) ?? ANA) : one.customer;
  const message = pick(chance, own(round, one, side, person));
  if (message) stage.slack.as(person).delete(placeOf(one, side).channel, message.ts);
};

const someoneReacts: Act = ({ stage, chance, relay }, one) => {
  const side: Side = chance.next() < 0.5 ? 'agents' : 'customer';
  const person = side === 'agents' ? pick(chance, [...AGENTS_AT_WORK, OLIVIA]) : pick(chance, peopleOf(one));
  // On a word of the bot’s it means nothing to anybody.
  const spoken = relay.messages(one, side).filter(({ user, username }) => user !== BATON || username !== undefined);
  const message = pick(chance, spoken);
  const emoji = pick(chance, ['tada', 'heart', 'eyes', 'white_check_mark']) ?? 'heart';
  if (message && person) stage.slack.as(person).react(placeOf(one, side).channel, message.ts, emoji);
};

interface Pressable {
  readonly ts: string;
  readonly actionId: string;
  readonly value?: string;
}

/** Everything in a message that can be pressed, or chosen. */
function pressables({ ts, blocks }: Pick<Message, 'ts'> & { readonly blocks?: unknown }): readonly Pressable[] {
  const message = { ts, blocks } as Message;
  const buttons = elementsOf(message, 'button').map((each) => ({ ts, actionId: String(each['action_id']) }));
  const menus = ['overflow', 'static_select'].flatMap((type) => elementsOf(message, type));
  const choices = menus.flatMap((menu) =>
    ((menu['options'] ?? []) as readonly { readonly value: string }[]).map(({ value }) => ({
      ts,
      actionId: String(menu['action_id']),
      value,
    })),
  );
  return [...buttons, ...choices];
}

const press = ({ stage }: Round, person: string, channel: string, { ts, actionId, value }: Pressable) =>
  stage.slack.as(person).press(channel, ts, actionId, value === undefined ? {} : { value });

const customerPresses: Act = async (round, one) => {
  const person = pick(round.chance, peopleOf(one)) ?? one.customer;
  const on = pick(round.chance, round.relay.messages(one, 'customer').flatMap(pressables));
  if (on) await press(round, person, one.channel, on);
};

const agentPresses: Act = async (round, one) => {
  const { relay, chance, stage, touched } = round;
  const agent = pick(chance, AGENTS_AT_WORK) ?? ANA;
  const there = relay.messages(one, 'agents').filter((m) => m.bot_id !== undefined);
  const alone = stage.slack.ephemerals(agent).filter(({ thread_ts }) => thread_ts === one.root);
  const on = pick(chance, [...there, ...alone].flatMap(pressables));
  if (!on) return;
  touched.add(one.root);
  await press(round, agent, AGENTS, on);
};

const agentClaims: Act = async (round, one) => {
  round.touched.add(one.root);
  const agent = pick(round.chance, AGENTS_AT_WORK) ?? ANA;
  await press(round, agent, AGENTS, { ts: one.root, actionId: 'baton.claim' });
};

const agentAsksToAnswer: Act = async (round, one) => {
  const { stage, chance, touched } = round;
  const agent = pick(chance, AGENTS_AT_WORK) ?? ANA;
  touched.add(one.root);
  await stage.slack.as(agent).shortcut(AGENTS, one.root, 'baton.answer-case');
};

/** Whoever has a window open fills it in: notes are for colleagues, answers for the customer of its case. */
const someoneSubmits: Act = async ({ stage, chance }) => {
  const { modals } = stage.slack.world;
  const person = pick(
    chance,
    [...modals.keys()].filter((each) => (modals.get(each) ?? []).length > 0),
  );
  const view = person === undefined ? undefined : modals.get(person)?.at(-1);
  if (!person || !view) return;
  const kind = await kindOfWindow(stage, view);
  const blocks = JSON.stringify(view['blocks']);
  const fields: Readonly<Record<string, string>> = {
    'field.text': tokenOf(kind),
    'field.word': tokenOf(kind),
    'field.note': tokenOf('inside'),
    'field.person': pick(chance, AGENTS_AT_WORK) ?? ANA,
  };
  const values = Object.entries(fields).filter(([name]) => blocks.includes(`"${name}"`));
  if (kind !== 'inside') await stage.slack.as(person).submit(Object.fromEntries(values));
  else await stage.slack.as(person).closeModal();
};

/** Of whose case a window is; words that only tell something are nobody's. */
async function kindOfWindow({ baton }: Stage, view: Readonly<Record<string, unknown>>): Promise<Kind> {
  if (!JSON.stringify(view['blocks']).includes('field.')) return 'inside';
  const ids = String(view['private_metadata']).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  const { rows } = await baton.data.bullPool.query(
    `select customer_channel as channel from app.conversation where id = any($1)`,
    [ids],
  );
  const channel = rows[0]?.channel;
  return channel === undefined ? 'inside' : channel.endsWith(EXT_ACME) ? 'acme' : 'globex';
}

const looksAtHome: Act = ({ stage, chance }) => {
  stage.slack.as(pick(chance, [...AGENTS_AT_WORK, CARLA, GRACE]) ?? ANA).openHome();
};

const ACTS: readonly (readonly [weight: number, act: Act])[] = [
  ...([
    [5, customerWrites],
    [1, customerBegins],
    [9, agentWrites],
    [3, agentNotes],
    [2, lineOfNotes],
  ] as const),
  ...([
    [3, onlookerWrites],
    [1, colleagueAnswers],
    [3, someoneEdits],
    [2, someoneDeletes],
  ] as const),
  ...([
    [2, someoneReacts],
    [3, customerPresses],
    [4, agentPresses],
    [5, agentClaims],
  ] as const),
  ...([
    [1, agentAsksToAnswer],
    [2, someoneSubmits],
    [1, looksAtHome],
  ] as const),
];
const WEIGHTED: readonly Act[] = ACTS.flatMap(([weight, act]) => Array.from({ length: weight }, () => act));

async function play(stage: Stage, seed: number): Promise<void> {
  const relay = relayOn(stage);
  const chance = seededChance(seed * 7_919);
  const asked = [
    { channel: 'ext-acme', customer: CARLA, words: tokenOf('acme') },
    { channel: 'ext-globex', customer: GRACE, words: tokenOf('globex') },
    { channel: 'ext-acme', customer: DAN, words: tokenOf('acme') },
  ];
  const cases = await Promise.all(asked.map((each) => relay.aCase(each)));
  // What one person says in the same moment is one matter.
  cases.push(await relay.aCase({ channel: 'ext-globex', customer: GRACE, words: tokenOf('globex') }));
  const round: Round = { stage, relay, chance, cases, touched: new Set() };
  const [first, second] = cases;
  for (const [one, agent] of [
    [first, ANA],
    [second, BEN],
  ] as const) {
    if (one) await relay.claim(one, agent);
    round.touched.add(one?.root ?? '');
  }
  for (let step = 0; step < STEPS; step += 1) {
    // Now and then everything that was begun comes to its end; in between it overlaps.
    if (step % 8 === 7) await stage.settled();
    const one = pick(chance, cases);
    const act = pick(chance, WEIGHTED);
    if (one && act) await possible(() => act(round, one));
  }
  await stage.settled();
}

/** What a client would not let them do, they do not do. */
async function possible(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Error) || !/There is nothing called|There is no message|does not see/.test(error.message))
      throw error;
  }
}

// ── the law ──────────────────────────────────────────────────────────────────────────────────────────────────────

const AUDIENCES = [
  { kind: 'acme', channel: EXT_ACME, people: [CARLA, DAN] },
  { kind: 'globex', channel: EXT_GLOBEX, people: [GRACE] },
] as const;

/** Tokens in `where` that none of those may read. */
const strangers = (where: unknown, allowed: readonly Kind[]): readonly string[] => {
  const found = JSON.stringify(where ?? null).matchAll(TOKEN);
  return [...new Set([...found].filter(([, kind]) => !allowed.includes(kind as Kind)).map(([token]) => token))];
};

/** All that a company could see, and all that we tried to show it. */
function reaches(
  { slack }: Stage,
  { channel, people }: (typeof AUDIENCES)[number],
  since: number,
): Readonly<Record<string, unknown>> {
  const isTheirs = (id: unknown): boolean => people.some((person) => person === id);
  const { world, log } = slack;
  const files = [...world.files.values()].filter(({ shares }) => shares.some((share) => share.channel === channel));
  return {
    calls: log.calls
      .slice(since)
      .filter(
        (call) =>
          call.channel === channel ||
          call.args['channel_id'] === channel ||
          isTheirs(call.args['user']) ||
          isTheirs(call.args['user_id']),
      ),
    history: slack.history(channel),
    ephemerals: world.ephemerals.filter((each) => each.channel === channel || isTheirs(each.user)),
    windows: people.map((person) => world.modals.get(person) ?? []),
    homes: people.map((person) => world.homes.get(person) ?? null),
    files: files.map(({ name, title, bytes }) => [name, title, bytes.toString()]),
  };
}

/** `since`: how many calls have been looked at before. */
function leaks(stage: Stage, since: number): readonly string[] {
  return AUDIENCES.flatMap((audience) =>
    Object.entries(reaches(stage, audience, since)).flatMap(([where, what]) =>
      strangers(what, [audience.kind]).map((token) => `${token} in ${where} of ${audience.kind}`),
    ),
  );
}

/** Rows hold no words of another company's conversation, and what is marked as shown none from inside. */
async function leaksInRows({ baton }: Stage): Promise<readonly string[]> {
  const { rows: conversations } = await baton.data.bullPool.query(
    `select id, customer_channel as channel from app.conversation`,
  );
  const kinds = new Map<string, Kind>();
  for (const { id, channel } of conversations) kinds.set(id, channel.endsWith(EXT_ACME) ? 'acme' : 'globex');
  const { rows: messages } = await baton.data.bullPool.query(
    `select conversation_id as id, row_to_json(m) as row, role, internal from app.message m`,
  );
  const { rows: outbox } = await baton.data.bullPool.query(
    `select conversation_id as id, row_to_json(o) as row, target from app.outbox o where conversation_id is not null`,
  );
  const found: string[] = [];
  const told = (where: string, tokens: readonly string[]) => tokens.map((token) => `${token} in ${where}`);
  for (const { id, row, internal } of messages) {
    const kind = kinds.get(id) ?? 'inside';
    found.push(...told(`a message of ${kind}`, strangers(row, [kind, 'inside'])));
    if (!internal) found.push(...told(`a message for ${kind}`, strangers({ ...row, was: null }, [kind])));
  }
  for (const { id, row, target } of outbox) {
    const kind = kinds.get(id) ?? 'inside';
    const outside = JSON.stringify(target ?? null).includes(SUPPORT_AGENTS) ? ['inside' as const] : [];
    found.push(...told(`the outbox of ${kind}`, strangers(row, [kind, ...outside])));
  }
  for (const table of ['assessment', 'comment', 'case_record']) {
    const { rows } = await baton.data.bullPool.query(
      `select conversation_id as id, row_to_json(t) as row from app.${table} t`,
    );
    for (const { id, row } of rows) {
      const kind = kinds.get(id) ?? 'inside';
      found.push(...told(`${table} of ${kind}`, strangers(row, [kind, 'inside'])));
    }
  }
  return found;
}

describe.each(
  Array.from(
    { length: SEEDS.length / PER_STAGE },
    (_, n) => [SEEDS.slice(n * PER_STAGE, (n + 1) * PER_STAGE)] as const,
  ),
)('no word of one company reaches the other, and none from inside reaches either: seeds %j', (seeds) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise({ env: { BATON_HOLD_MS: '20', BATON_POST_INTERVAL_MS: '5' } });
    await setUp(stage);
  });
  afterAll(() => stage.close());

  it.each(seeds)('seed %i', async (seed) => {
    const before = stage.slack.log.calls.length;
    await play(stage, seed);
    expect(leaks(stage, before)).toEqual([]);
  });

  it('and in the rows of the database neither', async () => {
    expect(await leaksInRows(stage)).toEqual([]);
  });

  it('and what was to cross did cross, so that the law was put to a test', () => {
    const copies = (channel: string): number =>
      stage.slack.history(channel).filter(({ username = 'Baton' }) => username !== 'Baton').length;
    expect(Math.min(copies('ext-acme'), copies('ext-globex'))).toBeGreaterThan(5);
    expect(copies(AGENTS)).toBeGreaterThan(20);
  });
});
