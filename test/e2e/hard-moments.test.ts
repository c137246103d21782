/** Channels close, move and open up, people press what is not theirs, words change: nothing is lost, and nobody is told what is not true. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { callback, pressed, said, send, sendInteraction } from '../support/as-slack.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, BEN, CARLA, DAN, EXT_ACME, GLOBEX, GRACE, OLIVIA, SUPPORT_AGENTS } = lumen;

let stage: Stage;
const begin = async (): Promise<void> => {
  await stage?.close();
  stage = await raise({ env: { BATON_HOLD_MS: '50' } });
  await setUp(stage);
};
afterAll(() => stage.close());

const shown = (message: Message): string => JSON.stringify([message.username ?? '', message.blocks ?? message.text]);
const thread = (channel: string, ts: string): string => stage.slack.thread(channel, ts).map(shown).join('\n');
const sees = (channel: string, ts: string, words: string): Promise<Message> =>
  stage.slack.until(() => stage.slack.thread(channel, ts).find((m) => shown(m).includes(words)), 10_000);
const isTold = (person: string, words: string) =>
  stage.slack.until(() => stage.slack.ephemerals(person).find((e) => e.text?.includes(words)), 10_000);
const rootAbout = (words: string): Promise<Message> =>
  stage.slack.until(
    () => stage.slack.history('support-agents').find((m) => shown(m).includes('baton.') && shown(m).includes(words)),
    10_000,
  );

let cases = 0;

/** Carla asks for a human about something that no other case is about. */
async function asked(words = '', channel = 'ext-acme', customer = CARLA) {
  cases += 1;
  const subject = `case-${cases}.`;
  const ts = stage.slack.as(customer).post(channel, `Can I talk to a human about ${subject} ${words}`);
  return { ts, subject };
}

/** Ana has claimed it. */
async function claimed(words = '', channel = 'ext-acme', customer = CARLA) {
  const { ts, subject } = await asked(words, channel, customer);
  const root = await rootAbout(subject);
  await sees(channel, ts, 'asked our support team');
  await stage.slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
  await sees(channel, ts, 'Ana Ruiz is helping');
  return { ts, subject, root: root.ts };
}

describe('a button', () => {
  beforeAll(begin);

  it('is nobody’s but theirs whose it is', async () => {
    const { slack } = stage;
    const { ts, subject } = await asked();
    const root = (await rootAbout(subject)).ts;
    await sees('ext-acme', ts, 'asked our support team');

    // A customer cannot see the agents' thread. A forged press names it all the same.
    await sendInteraction(stage, pressed('baton.claim', { user: CARLA, channel: SUPPORT_AGENTS, ts: root }));
    await sendInteraction(stage, pressed('baton.resolve', { user: DAN, channel: SUPPORT_AGENTS, ts: root }));
    // Nor does it help to say that it was pressed in the customer's channel.
    await sendInteraction(stage, pressed('baton.claim', { user: CARLA, channel: EXT_ACME, ts, thread: ts }));
    await isTold(CARLA, 'You can’t do that here');
    await stage.settled();
    expect(thread('support-agents', root)).not.toMatch(/claimed by|resolved by/i);

    await slack.as(ANA).press('support-agents', root, 'baton.claim');
    await slack.as(ANA).press('support-agents', root, 'baton.resolve');
    const closing = await sees('ext-acme', ts, 'marked as solved');
    // Her colleague, her supporter, and a stranger to the channel.
    for (const user of [DAN, ANA, GRACE])
      await sendInteraction(stage, pressed('baton.rate.1', { user, channel: EXT_ACME, ts: closing.ts, thread: ts }));
    await isTold(DAN, 'Only the person who asked');
    // A score that is none.
    await sendInteraction(
      stage,
      pressed('baton.rate.9', { user: CARLA, channel: EXT_ACME, ts: closing.ts, thread: ts }),
    );
    await isTold(CARLA, 'no longer in use');
    await stage.settled();
    expect(thread('support-agents', root)).not.toContain('of 5');
    await slack.as(CARLA).press('ext-acme', closing.ts, 'baton.rate.4');
    await sees('support-agents', root, '4 of 5');
    await slack.as(CARLA).press('ext-acme', closing.ts, 'baton.rate.1');
    await isTold(CARLA, 'your rating is in already');
  });

  it('on a message that belongs to nothing says so', async () => {
    await sendInteraction(stage, pressed('baton.human', { user: DAN, channel: EXT_ACME, ts: '1700000000.000001' }));
    await isTold(DAN, 'no longer in use');
  });

  it('does not connect a channel for an outsider, nor the agents’ own', async () => {
    const { slack, baton } = stage;
    await slack.as(OLIVIA).command('ext-globex', '/baton disconnect');
    await sendInteraction(
      stage,
      pressed('baton.connect', { user: GRACE, channel: 'C0EXTGLOBEX', ts: '1700000000.000002' }),
    );
    await sendInteraction(
      stage,
      pressed('baton.connect', { user: ANA, channel: SUPPORT_AGENTS, ts: '1700000000.000003' }),
    );
    await isTold(GRACE, 'You can’t do that here');
    await isTold(ANA, 'You can’t do that here');
    const channels = await baton.data.admin.channels(baton.tenant.id);
    expect(channels.map(({ channel, kind }) => `${kind} ${channel.split(':').at(-1)}`).sort()).toEqual([
      `agents ${SUPPORT_AGENTS}`,
      `customer ${EXT_ACME}`,
    ]);
    await slack.as(OLIVIA).command('ext-globex', '/baton connect');
  });
});

describe('words that change', () => {
  beforeAll(begin);

  it('change on the other side', async () => {
    const { slack } = stage;
    const carla = slack.as(CARLA);
    const { ts, root } = await claimed();
    const said = carla.post('ext-acme', 'My number is 1111', { thread_ts: ts });
    await sees('support-agents', root, '1111');
    carla.edit('ext-acme', said, 'My number is 2222');
    await sees('support-agents', root, '2222');
    await stage.settled();
    expect(thread('support-agents', root)).toContain('Edited. Before: My number is 1111');
    expect(thread('support-agents', root).match(/1111/g)).toHaveLength(1);
    carla.delete('ext-acme', said);
    await sees('support-agents', root, 'deleted by its author');
    await stage.settled();
    expect(thread('support-agents', root)).not.toContain('2222');

    const ana = slack.as(ANA);
    const reply = ana.post('support-agents', 'It costs 5 euros', { thread_ts: root });
    await sees('ext-acme', ts, '5 euros');
    ana.edit('support-agents', reply, 'It costs 6 euros');
    await sees('ext-acme', ts, '6 euros');
    ana.delete('support-agents', reply);
    await sees('ext-acme', ts, 'deleted by its author');
    expect(thread('ext-acme', ts)).not.toMatch(/[56] euros/);
  });

  it('change even before they are heard: an edit that overtakes its message waits for it', async () => {
    const { ts, root } = await claimed();
    const before = said('first words.', { thread_ts: ts });
    const editTs = `${Number(before['ts']) + 5}.000002`.replace(/\.\d+(?=\.)/, '');
    const message = { ...before, text: 'better words.', edited: { user: DAN, ts: editTs } };
    const edit = { type: 'message', subtype: 'message_changed', channel: EXT_ACME, message, previous_message: before };
    await send(stage, callback({ ...edit, ts: editTs, event_ts: editTs }));
    await send(stage, callback(before));
    await sees('support-agents', root, 'better words.');
    await stage.settled();
    expect(thread('support-agents', root).match(/(Before: )?first words\./g)).toEqual(['Before: first words.']);
  });

  it('grow and shrink, and nothing of them is missing', async () => {
    const { slack } = stage;
    const carla = slack.as(CARLA);
    const { ts, root } = await claimed();
    const said = carla.post('ext-acme', 'short', { thread_ts: ts });
    await sees('support-agents', root, 'short');
    const long = `begins ${'and goes on '.repeat(500)} ends`;
    carla.edit('ext-acme', said, long);
    await sees('support-agents', root, ' ends');
    carla.edit('ext-acme', said, 'short again');
    await slack.until(() => !thread('support-agents', root).includes('goes on'), 10_000);
    expect(thread('support-agents', root)).toContain('short again');
  });

  it('change where they were told before anybody claimed', async () => {
    const carla = stage.slack.as(CARLA);
    const { ts, subject } = await asked('PIN 1234');
    const root = (await rootAbout(subject)).ts;
    await sees('support-agents', root, 'PIN 1234');
    await stage.settled();
    carla.edit('ext-acme', ts, `Can I talk to a human about ${subject} please`);
    await stage.slack.until(() => !thread('support-agents', root).includes('1234'), 10_000);
  });

  it('never appear when they were taken back before they were sent', async () => {
    const { slack } = stage;
    const { ts, root } = await claimed();
    await stage.settled();
    // Slack holds us back while she changes her mind.
    slack.setWeather({ rateLimited: 1, retryAfterSec: [1, 1] });
    const said = slack.as(CARLA).post('ext-acme', 'my password is sesame', { thread_ts: ts });
    await slack.until(() => slack.log.calls.find((c) => !c.accepted && JSON.stringify(c.args).includes('sesame')));
    slack.as(CARLA).delete('ext-acme', said);
    await slack.until(() => slack.pendingDeliveries() === 0);
    slack.setWeather({ rateLimited: 0 });
    await stage.settled();
    // Not for a moment.
    expect(slack.log.calls.filter((c) => c.accepted && JSON.stringify(c.args).includes('sesame'))).toEqual([]);
    expect(thread('support-agents', root)).not.toContain('deleted by its author');
  });
});

describe('the agents’ channel', () => {
  beforeAll(begin);

  it('that outsiders can read gets no word of a customer, and the customer hears the truth', async () => {
    const { slack, baton } = stage;
    const before = await claimed();
    slack.edit.share('support-agents', GLOBEX);
    await stage.settled();
    const count = slack.history('support-agents').length;

    // What is under way is not shown there any more, and who says something hears that.
    slack.as(CARLA).post('ext-acme', 'My password is sesame', { thread_ts: before.ts });
    await sees('ext-acme', before.ts, 'did not get through');
    // No new handoff either.
    const after = await asked();
    await sees('ext-acme', after.ts, 'could not reach our support team');
    expect(slack.history('support-agents')).toHaveLength(count);
    const audit = await baton.data.admin.auditTrail(baton.tenant.id, 10);
    expect(audit).toContainEqual(expect.objectContaining({ action: 'channel.shared' }));

    // When they are out again, it goes on by itself.
    slack.edit.unshare('support-agents', GLOBEX);
    await stage.settled();
    await handoffRetryIsDue();
    await rootAbout(after.subject);
    await sees('ext-acme', after.ts, 'asked our support team');
    slack.as(CARLA).post('ext-acme', 'Are you there?', { thread_ts: before.ts });
    await sees('support-agents', before.root, 'Are you there?');
    slack.as(ANA).post('support-agents', 'Here I am', { thread_ts: before.root });
    await sees('ext-acme', before.ts, 'Here I am');
  });

  it('is not used for a handoff once outsiders are invited, of which Slack tells nobody', async () => {
    stage.slack.edit.inviteTeam('support-agents', GLOBEX);
    const { ts, subject } = await asked();
    await sees('ext-acme', ts, 'could not reach our support team');
    expect(stage.slack.history('support-agents').some((m) => shown(m).includes(subject))).toBe(false);
    stage.slack.edit.unshare('support-agents', GLOBEX);
    stage.slack.world.channels.get(SUPPORT_AGENTS)?.pendingTeams.splice(0);
    await handoffRetryIsDue();
    await rootAbout(subject);
  });

  it('that is archived is tried again until it is back', async () => {
    stage.slack.edit.archive('support-agents');
    const { ts, subject } = await asked();
    const told = await sees('ext-acme', ts, 'could not reach our support team');
    await handoffRetryIsDue();
    await stage.settled();
    // Once is enough.
    expect(stage.slack.thread('ext-acme', ts).filter((m) => shown(m).includes('could not reach'))).toHaveLength(1);
    stage.slack.edit.unarchive('support-agents');
    await stage.slack.as(CARLA).press('ext-acme', told.ts, 'baton.human');
    await rootAbout(subject);
    await sees('ext-acme', ts, 'asked our support team');
  });

  it('is the agents’ again when the bot was taken out and let in', async () => {
    const { slack } = stage;
    slack.as(BEN).removeBot('support-agents');
    const { ts, subject } = await asked();
    await sees('ext-acme', ts, 'could not reach our support team');
    slack.as(BEN).inviteBot('support-agents');
    await stage.settled();
    expect(slack.ephemerals(BEN).filter((e) => e.text?.includes('Shall I answer'))).toEqual([]);
    await handoffRetryIsDue();
    const root = await rootAbout(subject);
    await slack.as(BEN).press('support-agents', root.ts, 'baton.claim');
    await sees('ext-acme', ts, 'Ben Okafor is helping');
  });

  /** A minute passes for the timers that wait for the next try. */
  async function handoffRetryIsDue(): Promise<void> {
    const { store } = stage.baton.data;
    await stage.settled();
    const timers = await store.overdueTimers(Date.now() + 61_000, 100);
    for (const timer of timers.filter(({ name }) => name === 'handoff-retry')) await store.fireTimer(timer);
  }
});

describe('the customer’s channel', () => {
  beforeAll(begin);

  it('that goes by another id takes its conversations along', async () => {
    const { slack } = stage;
    const { ts, root } = await claimed();
    slack.edit.changeChannelId('ext-acme', 'C0EXTACMENEW');
    await stage.settled();
    slack.as(ANA).post('support-agents', 'Still with you', { thread_ts: root });
    await sees('ext-acme', ts, 'Still with you');
    slack.as(CARLA).post('ext-acme', 'And how do I reset my password?', { thread_ts: ts });
    await sees('support-agents', root, 'reset my password');
    await stage.settled();
    // It is Ana's: the bot has not answered.
    expect(thread('ext-acme', ts)).not.toContain('Forgot password');
  });

  it('that the bot is taken out of: agents are told, and nothing they write is lost unseen', async () => {
    const { slack } = stage;
    const { root } = await claimed();
    slack.as(OLIVIA).removeBot('ext-acme');
    await sees('support-agents', root, 'removed from their channel');
    const reply = slack.as(ANA).post('support-agents', 'Do you hear me?', { thread_ts: root });
    await isTold(ANA, 'did not reach the customer');
    await sees('support-agents', root, 'did not arrive');
    await slack.until(() => slack.reactions('support-agents', reply).some(({ name }) => name === 'warning'));
    slack.as(OLIVIA).inviteBot('ext-acme');
    await slack.as(OLIVIA).command('ext-acme', '/baton connect');
  });

  it('that is archived: agents are told, and it goes on as it was when it is back', async () => {
    const { slack } = stage;
    const { ts, root } = await claimed();
    slack.edit.archive('ext-acme');
    await sees('support-agents', root, 'their channel was archived');
    slack.edit.unarchive('ext-acme');
    slack.as(ANA).post('support-agents', 'Here again', { thread_ts: root });
    await sees('ext-acme', ts, 'Here again');
  });

  it('that is no longer shared: agents are told', async () => {
    const { root } = await claimed('', 'ext-globex', GRACE);
    stage.slack.edit.unshare('ext-globex', GLOBEX);
    await sees('support-agents', root, 'their channel was disconnected');
  });
});

describe('an uninstalled app', () => {
  beforeAll(begin);

  it('keeps what it has to say for the day it is back, and stays alive', async () => {
    const { slack, baton } = stage;
    const { root } = await claimed();
    await stage.settled();
    slack.as(ANA).post('support-agents', 'One more thing', { thread_ts: root });
    slack.edit.uninstall();
    await slack.until(() => slack.pendingDeliveries() === 0);
    const live = await fetch(`http://127.0.0.1:${baton.port}/livez`);
    expect(live.status).toBe(200);
    await expect.poll(() => baton.data.admin.backlog('in'), { timeout: 5_000 }).toMatchObject({ items: 0 });
    // It waits, neither lost nor given up.
    const { undelivered, uncertain } = await baton.data.admin.status(baton.tenant.id);
    expect(undelivered).toBeGreaterThan(0);
    expect(uncertain).toBe(0);
  });
});
