import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, BEN, CARLA, GRACE, OLIVIA, SAM } = lumen;

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
  await setUp(stage);
  stage.slack.as(OLIVIA).inviteBot('general');
});
afterAll(() => stage.close());

/** What the admin reads, as one text: every word of it, whatever stands around them. */
async function baton(typed: string, { from = OLIVIA, where = 'support-agents' } = {}): Promise<string> {
  const answer = await stage.slack.as(from).command(where, `/baton ${typed}`);
  return wordsIn(answer?.blocks).join('');
}

function wordsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'user_id') return [`<@${value}>`];
    if (key === 'usergroup_id') return [`<!${value}>`];
    return key === 'text' && typeof value === 'string' ? [value] : wordsIn(value);
  });
}

const shown = (message: Message): string => JSON.stringify(message.blocks ?? message.text);

/** The first message of the agents' thread about those words, once it stands there. */
const rootIn = (channel: string, words: string): Promise<Message> =>
  stage.slack.until(() =>
    stage.slack
      .history(channel)
      .find((m) => (!m.thread_ts || m.thread_ts === m.ts) && m.bot_id !== undefined && shown(m).includes(words)),
  );
const sees = (channel: string, thread: string, words: string): Promise<Message> =>
  stage.slack.until(() => stage.slack.thread(channel, thread).find((m) => shown(m).includes(words)));

const audit = async () => {
  const entries = await stage.baton.data.admin.auditTrail(stage.baton.tenant.id, 100);
  return entries.map(({ action }) => action);
};

describe('settings of how cases are worked', () => {
  it('show what holds, change it, and take it back', async () => {
    expect(await baton('waiting')).toContain('reminded after 3 minutes');
    expect(await baton('waiting remind 4m call 9 minutes leave 1h')).toContain('After 9 minutes');
    expect(await baton('waiting leave 30m')).toContain('After 30 minutes the customer');
    expect(await baton('waiting reset')).toContain('reminded after 3 minutes');

    expect(await baton('oncall')).toContain('Nobody is on call');
    expect(await baton('oncall @oncall')).toContain('On call: <!S0ONCALL>');
    expect(await baton('status')).toContain('<!S0ONCALL>');
    expect(await baton('oncall @Ana Ruiz')).toContain(`On call: <@${ANA}>`);
    expect(await baton('oncall off')).toContain('Nobody is on call');

    expect(await baton('targets')).toContain('Nothing is promised yet');
    const gold = await baton('targets gold first-reply 15m resolution 4h');
    expect(gold).toContain('gold: a first reply within 15 minutes, solved within 4 hours');
    expect(gold).toContain('No channel has that tier yet');
    expect(await baton('targets default first-reply 1h')).toContain(
      'all others (default): a first reply within 1 hour',
    );
    expect(await baton('targets clock closed run customer run')).toContain(
      'run on while you wait for the customer, and outside',
    );
    expect(await baton('targets remove GOLD')).not.toContain('gold:');
    expect(await baton('targets reset')).toContain('stand still while you wait for the customer');

    expect(await baton('ratings')).toContain('asked for a rating from 1 to 5');
    expect(await baton('ratings off recommendation on quiet 2 weeks')).toContain('within 14 days');
    expect(await baton('ratings reset')).toContain('asked for a rating from 1 to 5');
    expect(await baton('reopen off')).toContain('is a new matter');
    expect(await baton('reopen 3d')).toContain('within 3 days');
    expect(await baton('reopen reset')).toContain('within 7 days');
    expect(await baton('reactions on')).toContain('👀 of an agent claims it');
    expect(await baton('reactions reset')).toContain('claim and resolve nothing');
    expect(await baton('brief off')).toContain('not shown');
    expect(await baton('brief on')).toContain('reads in two lines');
    expect(await baton('files most 5 MB count 3')).toContain('up to 3 files are carried over, each of at most 5 MB');
    expect(await baton('files reset')).toContain('at most 25 MB');
    expect(new Set(await audit())).toContain('cases.change');
  });

  it('say where handoffs of a kind go', async () => {
    expect(await baton('routes')).toContain('There are no routes. All else goes to #support-agents');
    expect(
      await baton('routes add billing to #general when topic refund, invoice and tier gold call @Ana Ruiz'),
    ).toContain(`billing: tier is gold and topic is refund or invoice → #general, calls <@${ANA}>`);
    expect(
      await baton('routes add acme to #support-agents when channel #ext-acme or #ext-globex call @oncall'),
    ).toContain('channel is #ext-acme or #ext-globex → #support-agents, calls <!S0ONCALL>');
    expect(await baton('status')).toContain('#general');
    expect(await baton('routes move acme 1')).toMatch(/1\. acme.*2\. billing.*All else goes to #support-agents/);
    expect(await baton('routes remove acme')).toContain('Gone: acme');
    expect(await baton('routes remove 1')).toContain('Gone: billing');
  });

  it('are kept when two admins change them at once', async () => {
    const names = ['one', 'two', 'three', 'four'];
    await Promise.all(names.map((name) => baton(`routes add ${name} to #general when tier ${name}`)));
    const listed = await baton('routes');
    for (const name of names) expect(listed).toContain(`tier is ${name}`);
    expect(await baton('routes add ONE to #general when tier gold')).toContain('There is a route “ONE” already');
    for (const name of names) await baton(`routes remove ${name}`);
    expect(await baton('routes')).toContain('There are no routes');
  });

  it('tell what keeps handoffs from going there', async () => {
    await baton('routes add late to #general when tier gold');
    await baton('oncall @Sam Lee', { where: 'general' });
    expect(await baton('routes')).not.toContain('⚠️');
    stage.slack.edit.archive('general');
    stage.slack.edit.makeGuest(SAM);
    await stage.settled();
    expect(await baton('routes')).toContain('⚠️ Nothing can be posted to #general: it is archived');
    const status = await baton('status');
    expect(status).toContain('#general (⚠️ nothing can be posted there: it is archived)');
    expect(status).toContain('no full member of this workspace any more');
    stage.slack.edit.unarchive('general');
    await baton('routes remove late');
    await baton('oncall off');
  });

  it('say who looks after an account', async () => {
    expect(await baton('channel owner @Ben Okafor #ext-acme')).toContain(`owner <@${BEN}>`);
    expect(await baton('channel tier=gold', { where: 'ext-acme' })).toContain(`tier gold, company not set`);
    expect(await baton('triggers #ext-acme')).toContain(`<@${BEN}>`);
    expect(await baton('channel owner off tier=- #ext-acme')).toContain('owner not set');
  });
});

describe('a mistake', () => {
  it.each([
    ['waiting soon', 'I don’t understand “soon” there'],
    ['waiting remind 10m', 'First agents are reminded'],
    ['waiting remind 1', 'is no length of time'],
    ['waiting remind 1m #ext-acme', 'Leave the channel out'],
    ['oncall ana', 'pick them from the list'],
    ['oncall @nobody', 'pick them from the list'],
    ['oncall @Nobody Here', 'pick them from the list'],
    ['oncall @Baton', 'is an app'],
    ['oncall @oncall @Ana Ruiz', 'One at a time'],
    ['targets gold', 'for which tier and how fast'],
    ['targets remove platinum', 'Nothing is promised to “platinum”'],
    ['targets clock', 'Say when clocks'],
    ['ratings maybe', 'Say on or off'],
    ['reopen yesterday', 'is no length of time'],
    ['reactions', 'Reactions of agents claim and resolve nothing'],
    ['reactions 1', 'Say on or off'],
    ['files most 2GB', 'must be between'],
    ['routes swap', 'takes add, remove and move'],
    ['routes add x to #general', 'Say when it holds'],
    ['routes add x to #nowhere when tier gold', 'pick the channel from the list'],
    ['routes add x to #ext-acme when tier gold', 'can’t be an agents channel'],
    ['routes add x to #general when channel #general', 'I don’t answer customers in #general'],
    ['routes remove x', 'There is no route “x”'],
    ['routes move x 3', 'Which one, and where to?'],
    ['channel owner #ext-acme', 'I don’t understand “owner”'],
    ['channel owner=ana #ext-acme', 'The owner is one person'],
  ])('%j is answered by what to type, and changes nothing', async (typed, words) => {
    const before = await audit();
    expect(await baton(typed)).toContain(words);
    expect(await audit()).toEqual(before);
  });

  it('calls nobody of another company to a case', async () => {
    const before = await audit();
    for (const typed of [
      'oncall @Carla Diaz',
      'routes add x to #general when tier gold call @Carla Diaz',
      'channel owner @Carla Diaz',
    ])
      expect(await baton(typed, { where: 'ext-acme' })).toContain('Carla Diaz is not a full member of this workspace');
    expect(await audit()).toEqual(before);
  });

  it('is no way around the rights of admins', async () => {
    const before = await audit();
    for (const typed of ['waiting reset', 'oncall off', 'routes', 'targets', 'ratings off', 'files reset'])
      expect(await baton(typed, { from: ANA })).toContain('Only admins');
    expect(await audit()).toEqual(before);
  });
});

describe('what an admin types changes what happens', () => {
  const ask = (person: string, channel: string, text: string): string => stage.slack.as(person).post(channel, text);

  it('a handoff goes where its route says, and calls the owner and whom the route names', async () => {
    await baton('channel owner @Ben Okafor tier=gold #ext-acme');
    await baton('routes add billing to #general when topic refund tier gold call @Ana Ruiz');
    const refund = ask(CARLA, 'ext-acme', 'I want a refund for the violet lamp, please get me a human');
    const root = await rootIn('general', 'violet lamp');
    expect(shown(root)).toContain(ANA);
    expect(shown(root)).toContain(BEN);
    await sees('ext-acme', refund, 'support team');

    ask(CARLA, 'ext-acme', 'The green lamp flickers, please get me a human');
    const other = await rootIn('support-agents', 'green lamp');
    expect(shown(other)).toContain(BEN);
    expect(shown(other)).not.toContain(ANA);
    ask(GRACE, 'ext-globex', 'I want a refund for the yellow lamp, please get me a human');
    expect(shown(await rootIn('support-agents', 'yellow lamp'))).not.toContain(BEN);

    // An agents channel like the first: whoever claims there is heard.
    await stage.slack.as(ANA).press('general', root.ts, 'baton.claim');
    await sees('ext-acme', refund, 'Ana Ruiz');
    stage.slack.as(ANA).post('general', 'It is on its way back to you.', { thread_ts: root.ts });
    await sees('ext-acme', refund, 'on its way back');
    await baton('routes remove billing');
    await baton('channel owner off tier=- #ext-acme');
  });

  it('whoever is on call is called when nobody claims, and then the customer may leave it', async () => {
    await baton('oncall @oncall');
    await baton('waiting remind 1s call 2s leave 3s');
    const ts = ask(CARLA, 'ext-acme', 'Nobody hears the copper bell, please get me a human');
    const root = await rootIn('support-agents', 'copper bell');
    await sees('support-agents', root.ts, 'nobody has claimed');
    await sees('support-agents', root.ts, lumen.ONCALL);
    await sees('ext-acme', ts, 'leave');
    await baton('waiting reset');
    await baton('oncall off');
  }, 30_000);

  /** Asks for a human, has Ana claim it and resolve it: the customer's thread, and the agents'. */
  async function solved(words: string): Promise<{ readonly ts: string; readonly root: Message }> {
    const ts = ask(CARLA, 'ext-acme', `${words}, please get me a human`);
    const root = await rootIn('support-agents', words);
    await stage.slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
    await sees('ext-acme', ts, 'Ana Ruiz');
    await stage.slack.as(ANA).press('support-agents', root.ts, 'baton.resolve');
    return { ts, root };
  }

  it('nobody is asked for a rating where ratings are off', async () => {
    await baton('ratings off');
    const { ts } = await solved('The silver spoon bends');
    const closing = await sees('ext-acme', ts, 'solved');
    expect(shown(closing)).not.toContain('baton.rate');
    await baton('ratings reset');
    const again = await solved('The silver fork bends');
    await sees('ext-acme', again.ts, 'baton.rate');
  });

  it('a message after the end is the bot’s where cases do not open again', async () => {
    await baton('reopen off');
    const { ts } = await solved('The paper crane is torn');
    await sees('ext-acme', ts, 'solved');
    stage.slack.as(CARLA).post('ext-acme', 'How do I download an invoice?', { thread_ts: ts });
    await sees('ext-acme', ts, 'Source');
    await baton('reopen reset');
    const other = await solved('The paper boat is torn');
    await sees('ext-acme', other.ts, 'solved');
    stage.slack.as(CARLA).post('ext-acme', 'It is torn again, after all', { thread_ts: other.ts });
    await sees('support-agents', other.root.ts, 'torn again');
  });

  it('👀 and ✅ of an agent work where that is on', async () => {
    await baton('reactions on');
    const ts = ask(CARLA, 'ext-acme', 'The wooden horse limps, please get me a human');
    const root = await rootIn('support-agents', 'wooden horse');
    stage.slack.as(ANA).react('support-agents', root.ts, 'eyes');
    await sees('ext-acme', ts, 'Ana Ruiz');
    stage.slack.as(ANA).react('support-agents', root.ts, 'white_check_mark');
    await sees('ext-acme', ts, 'solved');
    await baton('reactions off');
    ask(CARLA, 'ext-acme', 'The wooden goose limps, please get me a human');
    const next = await rootIn('support-agents', 'wooden goose');
    stage.slack.as(ANA).react('support-agents', next.ts, 'eyes');
    await stage.settled();
    expect(shown(next)).toContain('baton.claim');
  });

  it('what is passed on is shown to the customer, or not', async () => {
    const asked = async (number: string): Promise<string> => {
      const ts = ask(CARLA, 'ext-acme', `How do I read invoice ${number}?`);
      await stage.settled();
      stage.slack.as(CARLA).post('ext-acme', 'I was charged 49 EUR twice, please get me a human', { thread_ts: ts });
      await sees('ext-acme', ts, 'support team');
      await stage.settled();
      return stage.slack.thread('ext-acme', ts).map(shown).join();
    };
    expect(await asked('INV-204')).toContain('passing on');
    await baton('brief off');
    expect(await asked('INV-205')).not.toContain('passing on');
    await baton('brief reset');
  });

  it('files cross, or only their names', async () => {
    const send = (words: string) =>
      stage.slack.as(CARLA).post('ext-acme', `${words}, please get me a human`, {
        files: [{ name: 'broken.txt', content: 'it is broken' }],
      });
    const carried = (root: Message) =>
      stage.slack.thread('support-agents', root.ts).filter(({ files = [] }) => files.length > 0);
    send('The tin soldier fell');
    const first = await rootIn('support-agents', 'tin soldier');
    await stage.slack.until(() => carried(first).length > 0);
    await baton('files count 0');
    send('The tin drummer fell');
    const second = await rootIn('support-agents', 'tin drummer');
    // Of a file that another company's member uploaded, Slack tells no name before it is read.
    await sees('support-agents', second.ts, '📎');
    await stage.settled();
    expect(carried(second)).toEqual([]);
    await baton('files reset');
  });

  it('agents see what was promised, and hear when it is broken', async () => {
    await baton('targets clock closed run');
    await baton('targets default first-reply 2s');
    await baton('oncall @Ben Okafor');
    ask(CARLA, 'ext-acme', 'The glass bird is cracked, please get me a human');
    const root = await rootIn('support-agents', 'glass bird');
    const told = await sees('support-agents', root.ts, BEN);
    expect(told.thread_ts).toBe(root.ts);
    await baton('targets reset');
    await baton('oncall off');
  }, 30_000);
});
