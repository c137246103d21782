import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, BEN, CARLA, DAN, OLIVIA, SAM } = lumen;

const textsOf = (messages: readonly Message[]): readonly string[] =>
  messages.map((m) => JSON.stringify(m.blocks ?? m.text));
const blockText = (message: Message): string => JSON.stringify(message.blocks ?? []);

describe.each(['http', 'socket'] as const)('the main job over %s', (via) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise({ via });
    await setUp(stage);
  });
  afterAll(() => stage.close());

  /** The agents' root message of the newest conversation, once it stands. */
  const rootAbout = (words: string): Promise<Message> =>
    stage.slack.until(() =>
      stage.slack
        .history('support-agents')
        .find((m) => (!m.thread_ts || m.thread_ts === m.ts ? blockText(m).includes(words) : false)),
    );
  const customerSees = (ts: string, words: string): Promise<Message> =>
    stage.slack.until(() => stage.slack.thread('ext-acme', ts).find((m) => blockText(m).includes(words)));
  const agentsSee = (ts: string, words: string): Promise<Message> =>
    stage.slack.until(() => stage.slack.thread('support-agents', ts).find((m) => blockText(m).includes(words)));
  const isTold = (person: string, words: string) =>
    stage.slack.until(() => stage.slack.ephemerals(person).find((e) => e.text?.includes(words)));

  it('goes from question to rating, and back to the same agent', async () => {
    const { slack } = stage;
    const carla = slack.as(CARLA);
    const ana = slack.as(ANA);
    const ben = slack.as(BEN);

    // A customer asks something the articles know.
    const ts = carla.post('ext-acme', 'How do I reset my password?');
    const answer = await customerSees(ts, 'Forgot password');
    expect(answer.thread_ts).toBe(ts);
    expect(blockText(answer)).toContain('Source');
    expect(blockText(answer)).toContain('baton.human');

    // She asks for a human: the agents' thread stands before she hears of it.
    carla.post('ext-acme', 'That did not help, can I talk to a human please?', { thread_ts: ts });
    const root = await rootAbout('How do I reset my password?');
    const told = await customerSees(ts, 'asked our support team');
    expect(Number(told.ts)).toBeGreaterThan(Number(root.ts));
    for (const shown of [
      'Carla Diaz',
      'Acme',
      'human-request',
      'talk to a human',
      'Reset your password',
      'baton.claim',
      'baton.resolve',
    ])
      expect(blockText(root)).toContain(shown);
    await agentsSee(root.ts, 'That did not help');

    // Two agents press Claim: one wins, the other is told who.
    await ana.press('support-agents', root.ts, 'baton.claim');
    await ben.press('support-agents', root.ts, 'baton.claim');
    await isTold(BEN, 'Ana Ruiz has this case already');
    await customerSees(ts, 'Ana Ruiz is helping you now');
    await slack.until(() => blockText(root).includes('claimed by'));

    // Ana's words go to the customer under her name, with a receipt; Ben's stay inside, and he is told how to join.
    const reply = ana.post('support-agents', 'Hi Carla, I have just sent you a fresh link.', { thread_ts: root.ts });
    const relayed = await customerSees(ts, 'fresh link');
    expect(relayed.username).toContain('Ana Ruiz (Lumen)');
    await slack.until(() => slack.reactions('support-agents', reply).some((r) => r.name === 'white_check_mark'));
    ben.post('support-agents', 'between us: her account is locked', { thread_ts: root.ts });
    await isTold(BEN, 'This stayed inside');

    // The customer's next words appear in the agents' thread.
    carla.post('ext-acme', 'Got it, works now!', { thread_ts: ts });
    await agentsSee(root.ts, 'Got it, works now!');

    // Resolve, rate, and come back.
    await ana.press('support-agents', root.ts, 'baton.resolve');
    const closing = await customerSees(ts, 'marked as solved');
    await slack.as(DAN).press('ext-acme', closing.ts, 'baton.rate.1');
    await isTold(DAN, 'Only the person who asked');
    await carla.press('ext-acme', closing.ts, 'baton.rate.5');
    await slack.until(() => blockText(root).includes('5 of 5'));
    const { rows } = await stage.baton.data.bullPool.query('select score from app.rating');
    expect(rows).toEqual([{ score: 5 }]);
    carla.post('ext-acme', 'Hm, it is broken again.', { thread_ts: ts });
    await agentsSee(root.ts, 'it is broken again');
    await slack.until(() => blockText(root).includes('claimed by'));

    expect(textsOf(slack.thread('ext-acme', ts)).join()).not.toContain('between us');
  });

  it('hands over when the bot has failed twice', async () => {
    const carla = stage.slack.as(CARLA);
    const ts = carla.post('ext-acme', 'My quantum flux capacitor hums in B flat, is that normal?');
    await customerSees(ts, 'not sure about that one');
    carla.post('ext-acme', 'The hum of the capacitor changes on Tuesdays, what now?', { thread_ts: ts });
    const root = await rootAbout('quantum flux');
    expect(blockText(root)).toContain('no-answer');
    await customerSees(ts, 'asked our support team');
  });

  it('falls silent when a colleague answers in the customer’s thread', async () => {
    const { slack } = stage;
    const dan = slack.as(DAN);
    const ts = dan.post('ext-acme', 'How do I invite a teammate?');
    await customerSees(ts, 'Source');
    slack.as(SAM).post('ext-acme', 'Hi Dan, I am on it.', { thread_ts: ts });
    await stage.settled();
    dan.post('ext-acme', 'Thanks Sam. And how do I change my plan?', { thread_ts: ts });
    // Something that comes after it in every lane has been answered: so would this have been.
    const other = slack.as(CARLA).post('ext-acme', 'How do I download an invoice?');
    await customerSees(other, 'Source');
    expect(slack.thread('ext-acme', ts).filter((m) => m.bot_id)).toHaveLength(1);
  });

  it('shows the agents when a colleague answers the customer directly', async () => {
    const { slack } = stage;
    const ts = slack.as(DAN).post('ext-acme', 'Please connect me to a human about webhooks');
    const root = await rootAbout('about webhooks');
    await customerSees(ts, 'asked our support team');
    slack.as(SAM).post('ext-acme', 'I wrote the webhooks, ask away.', { thread_ts: ts });
    await agentsSee(root.ts, 'I wrote the webhooks');
    await slack.until(() => blockText(root).includes('answering in the customer'));
  });

  it('takes the button for the words', async () => {
    const { slack } = stage;
    const ts = slack.as(DAN).post('ext-acme', 'Where can I see the status page?');
    const answer = await customerSees(ts, 'Source');
    await slack.as(DAN).press('ext-acme', answer.ts, 'baton.human');
    const root = await rootAbout('Where can I see the status page?');
    expect(blockText(root)).toContain('pressed');
  });

  it('can say of every message why it was treated as it was', async () => {
    const { slack, baton } = stage;
    await stage.settled();
    const acme = 'slack:T0LUMEN:C0EXTACME';
    const said = slack.history('ext-acme').filter((m) => m.user === CARLA || m.user === DAN);
    expect(said.length).toBeGreaterThan(5);
    for (const { ts } of said) {
      const trace = await baton.data.admin.traceOf(baton.tenant.id, acme, ts);
      const findings = trace?.assessments.flatMap(({ assessment }) => assessment.findings) ?? [];
      expect(findings.map((f) => f.trigger)).toContain('human-request');
    }
  });

  it('posts nothing that comes alive, and no previews', () => {
    const ours = stage.slack.log.live.filter((l) => l.kind !== 'link' && l.channel === lumen.EXT_ACME);
    expect(ours).toEqual([]);
    expect(stage.slack.log.unfurls).toEqual([]);
  });

  it('answers help and status to everybody inside, and changes things for admins only', async () => {
    const { slack } = stage;
    const help = await slack.as(ANA).command('general', '/baton help');
    expect(help?.text).toContain('call your team');
    const refused = await slack.as(ANA).command('general', '/baton agents #general');
    expect(refused?.text).toContain('Only admins');
    const status = await slack.as(ANA).command('general', '/baton status');
    expect(JSON.stringify(status?.blocks)).toContain('#ext-acme');
    const shared = await slack.as(OLIVIA).command('general', '/baton agents #ext-globex');
    expect(shared?.text).toContain('another company');
  });
});

describe('nobody claims in time', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise({ env: { BATON_CLAIM_REMINDER_S: '0.3', BATON_CLAIM_OVERDUE_S: '0.8' } });
    await setUp(stage);
  });
  afterAll(() => stage.close());

  it('reminds the agents, then tells the customer the truth', async () => {
    const { slack } = stage;
    const ts = slack.as(CARLA).post('ext-acme', 'I want to speak to a human');
    const reminded = await slack.until(() =>
      slack.history('support-agents').find((m) => blockText(m).includes('nobody has claimed this for')),
    );
    const told = await slack.until(() =>
      slack.thread('ext-acme', ts).find((m) => blockText(m).includes('nobody has picked this up yet')),
    );
    expect(Number(told.ts)).toBeGreaterThan(Number(reminded.ts));
  });
});

describe('an invitation', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise();
  });
  afterAll(() => stage.close());

  it('offers the inviter a button, and the bot is silent until it is pressed', async () => {
    const { slack } = stage;
    const ana = slack.as(ANA);
    ana.inviteBot('ext-acme');
    const offer = await slack.until(() => slack.ephemerals(ANA).find((e) => e.text?.includes('Shall I answer')));
    slack.as(CARLA).post('ext-acme', 'How do I reset my password?');
    await stage.settled();
    await ana.press('ext-acme', offer.ts, 'baton.connect');
    await slack.until(() => slack.ephemerals(ANA).find((e) => e.text?.includes('from now on')));
    const ts = slack.as(CARLA).post('ext-acme', 'How do I reset my password?');
    await slack.until(() => slack.thread('ext-acme', ts).find((m) => m.bot_id));
    expect(slack.history('ext-acme').filter((m) => m.bot_id)).toHaveLength(1);
  });
});
