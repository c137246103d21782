/** What agents and customers do with a case, and what becomes of it when somebody or something is gone: everyone hears what is true. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { pressed, sendInteraction } from '../support/as-slack.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';
import { AGENTS, type Case, type Relay, relayOn, said, token, wordsOf } from '../support/relay.ts';

const { ANA, BEN, CARLA, DAN, GRACE, OLIVIA, ONCALL, SAM, SUPPORT_AGENTS } = lumen;

let stage: Stage;
let relay: Relay;

async function begin(env: Readonly<Record<string, string>> = {}): Promise<void> {
  stage = await raise({ env: { BATON_HOLD_MS: '50', ...env } });
  await setUp(stage);
  relay = relayOn(stage);
}
const end = () => stage.close();

const press: Relay['press'] = (...given) => relay.press(...given);
const menu = (person: string, one: Case, value: string) => press(person, one, 'baton.more', value);
const customerSees = (one: Case, words: string) => relay.sees(one, 'customer', words);
const agentsSee = (one: Case, words: string) => relay.sees(one, 'agents', words);
const customerSays = (one: Case, text: string) => relay.say(one, 'customer', one.customer, text);
const baton = async (line: string): Promise<string> =>
  wordsOf((await stage.slack.as(OLIVIA).command(AGENTS, `/baton ${line}`))?.blocks);

/** The words reached neither the customer nor, as a try, Slack. */
async function neverGotOut(one: Case, word: string): Promise<void> {
  await stage.settled();
  expect(JSON.stringify(stage.slack.history(one.channel))).not.toContain(word);
}

/** So much time passes for timers of that name. */
async function passes(name: string, ms: number): Promise<void> {
  const { store } = stage.baton.data;
  await stage.settled();
  const due = (await store.overdueTimers(Date.now() + ms, 1_000)).filter((timer) => timer.name === name);
  expect(due.length).toBeGreaterThan(0);
  for (const timer of due) await store.fireTimer(timer);
  await stage.settled();
}

const windowOf = (person: string): string => wordsOf(stage.slack.world.modals.get(person)?.at(-1)?.['blocks']);
const windowShows = (person: string, words: string) =>
  relay.until(
    `“${words}” in the window of ${person}`,
    () => JSON.stringify(stage.slack.world.modals.get(person)?.at(-1) ?? '').includes(words),
    () => windowOf(person),
  );

describe('a case changes hands', () => {
  beforeAll(() => begin());
  afterAll(end);

  it('three press Claim at once: one has it, the others hear who, and the customer hears one name', async () => {
    const one = await relay.aCase();
    await Promise.all([ANA, BEN, SAM].map((agent) => press(agent, one, 'baton.claim')));
    await customerSees(one, 'is helping you now');
    await stage.settled();
    expect(relay.copies(one, 'customer', 'is helping you now')).toHaveLength(1);
    const [told] = relay.copies(one, 'customer', 'is helping you now');
    const winner = [ANA, BEN, SAM].find((each) => said(told).includes(nameOf(each)));
    for (const loser of [ANA, BEN, SAM].filter((each) => each !== winner))
      await relay.isTold(loser, `${nameOf(winner ?? '')} has this case already`);
  });

  it('released, it waits again: the customer hears that, and a colleague takes it', async () => {
    const one = await relay.claimed();
    await press(ANA, one, 'baton.release');
    await customerSees(one, 'Ana had to step away');
    const word = token();
    relay.say(one, 'agents', ANA, word);
    await relay.claim(one, BEN);
    await neverGotOut(one, word);
  });

  it('passed on to whoever is on call, the first of them takes it', async () => {
    await baton('oncall @oncall');
    const one = await relay.claimed();
    await menu(ANA, one, 'transfer');
    await windowShows(ANA, 'Pass this case on');
    await stage.slack.as(ANA).submit({ 'field.to': `group slack:${ONCALL}` });
    const offer = await agentsSee(one, 'asks you to take this over');
    await stage.slack.as(BEN).press(AGENTS, offer.ts, 'baton.claim');
    await customerSees(one, 'Ben Okafor is helping you now');
    await stage.slack.as(SAM).press(AGENTS, offer.ts, 'baton.claim');
    await relay.isTold(SAM, 'Ben Okafor has this case already');
  });

  it('passed on to one colleague, another who presses does not get it', async () => {
    const one = await relay.claimed();
    await menu(ANA, one, 'transfer');
    await windowShows(ANA, 'Pass this case on');
    await stage.slack.as(ANA).submit({ 'field.to': 'colleague', 'field.person': BEN });
    const offer = await agentsSee(one, 'asks you to take this over');
    await stage.slack.as(SAM).press(AGENTS, offer.ts, 'baton.claim');
    await relay.isTold(SAM, 'Ana Ruiz has this case already');
    await stage.slack.as(BEN).press(AGENTS, offer.ts, 'baton.claim');
    await customerSees(one, 'Ben Okafor is helping you now');
  });

  it('given back to the bot, it answers again; the next call for a human is for the same agent', async () => {
    const one = await relay.claimed();
    await menu(ANA, one, 'return');
    await customerSees(one, 'Ana has passed this back to me, the assistant');
    customerSays(one, 'How do I reset my password?');
    await customerSees(one, 'Forgot password');
    customerSays(one, 'I want to talk to a human after all');
    const call = await agentsSee(one, 'The customer asks for a human again');
    expect(wordsOf(call.blocks)).toContain(`<@${ANA}>`);
  });

  it('put aside until a time, it is called up again then; nobody else is called', async () => {
    const one = await relay.claimed();
    await menu(ANA, one, 'snooze');
    await windowShows(ANA, 'Put this case aside');
    await stage.slack.as(ANA).submit({ 'field.until': 'half-hour' });
    await relay.isTold(ANA, 'Done: this is put aside');
    await passes('snooze-over', 31 * 60_000);
    expect(wordsOf((await agentsSee(one, 'it is your turn again')).blocks)).toContain(`<@${ANA}>`);
  });

  it('put aside, and taken up again before that', async () => {
    const one = await relay.claimed();
    await menu(ANA, one, 'snooze');
    await windowShows(ANA, 'Put this case aside');
    await stage.slack.as(ANA).submit({ 'field.until': 'hour' });
    await relay.rootShows(one, 'wake');
    await menu(ANA, one, 'wake');
    await relay.rootShows(one, 'snooze');
    await stage.settled();
    const timers = await stage.baton.data.store.overdueTimers(Date.now() + 3_700_000, 1_000);
    expect(timers.filter(({ name }) => name === 'snooze-over')).toEqual([]);
  });

  it('its first message deleted by an admin, it stays workable', async () => {
    const one = await relay.aCase();
    stage.slack.edit.removePost(AGENTS, one.root);
    const again = await relay.until(
      'a first message that can be claimed',
      () =>
        relay
          .messages(one, 'agents')
          .find((m) => m.ts !== one.root && JSON.stringify(m.blocks ?? []).includes('baton.claim')),
      () => relay.story(one, 'agents'),
    );
    await stage.slack.as(BEN).press(AGENTS, again.ts, 'baton.claim');
    await customerSees(one, 'Ben Okafor is helping you now');
    const word = token();
    relay.say(one, 'agents', BEN, word);
    await relay.copy(one, 'customer', word);
  });

  it('whose agent’s account is switched off waits again: agents and the customer hear it', async () => {
    const one = await relay.claimed({ by: SAM });
    stage.slack.edit.deactivate(SAM);
    await agentsSee(one, 'Sam Lee can’t work here any more');
    await customerSees(one, 'Sam had to step away');
    await relay.claim(one, BEN);
  });

  it('whose customer has left the channel: its agent hears that', async () => {
    const one = await relay.claimed({ customer: DAN });
    stage.slack.as(DAN).leave('ext-acme');
    await agentsSee(one, 'Dan Novak has left the channel');
  });
});

describe('what comes too late, or twice', () => {
  beforeAll(() => begin());
  afterAll(end);

  it('a press on a card of yesterday says how things stand, and does nothing', async () => {
    const one = await relay.claimed();
    await press(ANA, one, 'baton.resolve');
    await customerSees(one, 'marked as solved');
    await stage.settled();
    for (const verb of ['claim', 'release', 'resolve', 'return', 'wake'])
      await sendInteraction(stage, pressed(`baton.${verb}`, { user: BEN, channel: SUPPORT_AGENTS, ts: one.root }));
    await relay.isTold(BEN, 'This conversation is resolved');
    await stage.settled();
    expect(relay.copies(one, 'customer', 'Ben')).toEqual([]);
    expect(relay.copies(one, 'customer', 'marked as solved')).toHaveLength(1);
  });

  it('a press of what only the owner may is refused politely', async () => {
    const one = await relay.claimed();
    for (const verb of ['release', 'resolve', 'return'])
      await sendInteraction(stage, pressed(`baton.${verb}`, { user: BEN, channel: SUPPORT_AGENTS, ts: one.root }));
    await relay.isTold(BEN, 'Ana Ruiz has claimed this, so only they can do that');
    await stage.settled();
    expect(JSON.stringify(relay.rootOf(one)?.blocks)).toContain('baton.release');
  });

  it('a window that is sent twice does it once', async () => {
    const one = await relay.claimed();
    const word = token();
    await stage.slack.as(ANA).shortcut(AGENTS, one.root, 'baton.answer-case');
    await windowShows(ANA, 'Answer the customer');
    const [view] = stage.slack.world.modals.get(ANA) ?? [];
    const copy = structuredClone(view ?? {});
    await stage.slack.as(ANA).submit({ 'field.text': word });
    await relay.copy(one, 'customer', word);
    stage.slack.world.modals.set(ANA, [copy]);
    await stage.slack.as(ANA).submit({ 'field.text': word });
    await stage.settled();
    expect(relay.copies(one, 'customer', word)).toHaveLength(1);
  });

  it('a window of a case that a colleague has taken over meanwhile: nothing is sent, the words are kept', async () => {
    const one = await relay.claimed();
    const word = token();
    await stage.slack.as(ANA).shortcut(AGENTS, one.root, 'baton.answer-case');
    await windowShows(ANA, 'Answer the customer');
    await press(ANA, one, 'baton.release');
    await customerSees(one, 'Ana had to step away');
    await relay.claim(one, BEN);
    await stage.slack.as(ANA).submit({ 'field.text': word });
    await windowShows(ANA, 'Ben Okafor has claimed this case');
    expect(windowOf(ANA)).toContain(word);
    await neverGotOut(one, word);
  });

  it('a reply into a case that was passed on stays inside, and its author hears who has it', async () => {
    const one = await relay.claimed();
    await press(ANA, one, 'baton.release');
    await customerSees(one, 'Ana had to step away');
    await relay.claim(one, BEN);
    const word = token();
    relay.say(one, 'agents', ANA, word);
    await relay.isTold(ANA, 'This stayed inside: Ben Okafor has claimed this');
    await neverGotOut(one, word);
  });

  it('an answer from a window of a case that nobody has claims it', async () => {
    const one = await relay.aCase({ channel: 'ext-globex', customer: GRACE });
    const word = token();
    await stage.slack.as(BEN).shortcut(AGENTS, one.root, 'baton.answer-case');
    await windowShows(BEN, 'Nobody has claimed the case yet');
    await stage.slack.as(BEN).submit({ 'field.text': word });
    expect((await relay.copy(one, 'customer', word)).username).toBe('Ben Okafor (Lumen)');
    await relay.rootShows(one, 'baton.release');
  });
});

describe('a case ends, and comes back', () => {
  beforeAll(() => begin());
  afterAll(end);

  const resolved = async (given: Parameters<Relay['claimed']>[0] = {}, words = 'marked as solved'): Promise<Case> => {
    const one = await relay.claimed(given);
    await press(given.by ?? ANA, one, 'baton.resolve');
    await customerSees(one, words);
    return one;
  };

  // First: nobody is asked twice within days.
  it('its customer rates it, once; others of the company can’t', async () => {
    const one = await resolved();
    const closing = await customerSees(one, 'How was it with Ana?');
    const rate = (person: string, score: number) =>
      stage.slack.as(person).press('ext-acme', closing.ts, `baton.rate.${score}`);
    await rate(DAN, 1);
    await relay.isTold(DAN, 'Only the person who asked can rate');
    await rate(CARLA, 2);
    const thanks = await customerSees(one, 'We’ll use it to do better');
    expect(JSON.stringify(thanks.blocks)).toContain('baton.human');
    await rate(CARLA, 5);
    await relay.isTold(CARLA, 'your rating is in already');
    await relay.rootShows(one, '2 of 5');
    const next = await resolved();
    expect(JSON.stringify(relay.messages(next, 'customer').at(-1)?.blocks)).not.toContain('baton.rate');
  });

  it('whether a human was needed is asked on its first message, of any agent', async () => {
    const one = await resolved();
    await relay.rootShows(one, 'baton.right-call.sooner');
    await press(BEN, one, 'baton.right-call.sooner');
    await relay.isTold(BEN, 'Thank you, noted');
    await relay.until('no more question', () => !JSON.stringify(relay.rootOf(one)).includes('baton.right-call'));
  });

  it('“thanks” does not open it again; another word does, for the same agent', async () => {
    const one = await resolved();
    customerSays(one, 'Thanks a lot!');
    await agentsSee(one, 'Thanks a lot!');
    await stage.settled();
    expect(JSON.stringify(relay.rootOf(one)?.blocks)).toContain('baton.reopen');
    customerSays(one, 'It is broken again, the page stays empty.');
    await customerSees(one, 'passed this on to Ana, who helped you before');
    const word = token();
    relay.say(one, 'agents', ANA, word);
    await relay.copy(one, 'customer', word);
  });

  it('by a press of an agent, who has it then', async () => {
    const one = await resolved();
    await relay.rootShows(one, 'baton.reopen');
    await press(BEN, one, 'baton.reopen');
    await customerSees(one, 'Ben Okafor is helping you now');
    await relay.rootShows(one, 'baton.release');
  });

  it('after the time in which it may open again it is a new matter, and the bot’s', async () => {
    await baton('reopen off');
    const one = await resolved();
    customerSays(one, 'How do I invite a teammate?');
    await customerSees(one, 'Source');
    await stage.settled();
    expect(relay.copies(one, 'customer', 'who helped you before')).toEqual([]);
    await baton('reopen reset');
  });

  it('the customer closes it themselves', async () => {
    const one = await relay.claimed();
    customerSays(one, 'nothing more');
    await stage.settled();
    const { ts } = await customerSees(one, 'support team');
    await sendInteraction(
      stage,
      pressed('baton.solved', { user: CARLA, channel: lumen.EXT_ACME, ts, thread: one.thread }),
    );
    await relay.rootShows(one, 'baton.reopen');
  });

  it('where that is on, every tenth is asked whether they would recommend us', async () => {
    await baton('ratings recommendation on quiet off');
    const asked: Message[] = [];
    for (let n = 0; n < 10 && asked.length === 0; n += 1) {
      const one = await resolved();
      await stage.settled();
      asked.push(
        ...relay.messages(one, 'customer').filter((m) => JSON.stringify(m.blocks).includes('baton.recommend.')),
      );
    }
    const [question] = asked;
    expect(said(question)).toContain('How likely are you to recommend us');
    await stage.slack.as(CARLA).press('ext-acme', question?.ts ?? '', 'baton.recommend.9');
    await relay.until('thanks', () =>
      stage.slack.history('ext-acme').some((m) => said(m).includes('that helps us to do better')),
    );
    const { rows } = await stage.baton.data.bullPool.query('select score from app.recommendation');
    expect(rows).toEqual([{ score: 9 }]);
    await baton('ratings reset');
  });
});

describe('emoji of agents on the first message', () => {
  beforeAll(() => begin());
  afterAll(end);

  it('mean nothing, until an admin turns that on', async () => {
    const one = await relay.aCase();
    stage.slack.as(ANA).react(AGENTS, one.root, 'eyes');
    await stage.settled();
    expect(JSON.stringify(relay.rootOf(one)?.blocks)).toContain('baton.claim');
    await baton('reactions on');
    stage.slack.as(BEN).react(AGENTS, one.root, 'eyes');
    await customerSees(one, 'Ben Okafor is helping you now');
    // One winner, one polite loser.
    stage.slack.as(SAM).react(AGENTS, one.root, 'eyes');
    await relay.isTold(SAM, 'Ben Okafor has this case already');
    stage.slack.as(SAM).react(AGENTS, one.root, 'white_check_mark');
    await relay.isTold(SAM, 'Ben Okafor has claimed this, so only they can do that');
    stage.slack.as(BEN).react(AGENTS, one.root, 'white_check_mark');
    await customerSees(one, 'marked as solved');
    await baton('reactions off');
  });
});

describe('while nobody claims', () => {
  beforeAll(() => begin({ BATON_CLAIM_REMINDER_S: '0.3', BATON_CLAIM_OVERDUE_S: '0.8', BATON_CLAIM_GIVE_UP_S: '1.4' }));
  afterAll(end);

  it('agents are reminded, then who is on call is called and the customer hears the truth, then they may leave it', async () => {
    await baton('oncall @oncall');
    const one = await relay.aCase();
    const reminded = await agentsSee(one, 'nobody has claimed this for');
    const told = await customerSees(one, 'nobody has picked this up yet');
    const called = await agentsSee(one, 'Nobody has claimed this yet');
    expect(wordsOf(called.blocks)).toContain(`<!${ONCALL}>`);
    const left = await customerSees(one, 'nobody has been free to take this so far');
    expect([reminded, told, left].map(({ ts }) => Number(ts))).toEqual(
      [reminded, told, left].map(({ ts }) => Number(ts)).sort((a, b) => a - b),
    );
    await relay.claim(one, BEN);
    await stage.settled();
    expect(relay.copies(one, 'customer', 'nobody has been free')).toHaveLength(1);
  });

  it('outside office hours the customer hears when people are back, and nobody is reminded', async () => {
    // A day of the week that is none of today’s, wherever one is.
    const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
    const other = days[(new Date().getUTCDay() + 3) % 7];
    await baton(`hours ${other} 09:00-17:00 Etc/UTC`);
    const one = await relay.aCase({ channel: 'ext-globex', customer: GRACE });
    const told = await customerSees(one, 'You don’t have to wait here');
    expect(said(told)).toMatch(/back/);
    await stage.settled();
    const timers = await stage.baton.data.store.overdueTimers(Date.now() + 86_400_000, 1_000);
    expect(timers.filter(({ name }) => name.startsWith('claim-'))).toEqual([]);
    expect(relay.copies(one, 'agents', 'Still waiting')).toEqual([]);
    await baton('hours off');
  });
});

describe('channels change in the middle of a case', () => {
  beforeAll(() => begin());
  afterAll(end);

  it('the customer’s channel gets another name: words go on both ways', async () => {
    const one = await relay.claimed();
    stage.slack.edit.rename('ext-acme', 'ext-acme-north');
    await stage.settled();
    const renamed: Case = { ...one, channel: 'ext-acme-north' };
    await bothWays(renamed);
    stage.slack.edit.rename('ext-acme-north', 'ext-acme');
  });

  it('the agents’ channel goes by another id: the case goes on there, and so do new ones', async () => {
    const one = await relay.claimed();
    stage.slack.edit.changeChannelId(AGENTS, 'C0AGENTSNEW');
    await stage.settled();
    await bothWays(one);
    await bothWays(await relay.claimed({ channel: 'ext-globex', customer: GRACE }));
  });

  async function bothWays(one: Case): Promise<void> {
    const [out, back] = [token(), token()];
    relay.say(one, 'agents', ANA, out);
    await relay.copy(one, 'customer', out);
    customerSays(one, back);
    await relay.copy(one, 'agents', back);
  }
});

const nameOf = (person: string): string => stage.slack.world.people.get(person)?.realName ?? '';
