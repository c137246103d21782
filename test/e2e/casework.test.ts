import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../playground/slack/json.ts';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, BEN, CARLA, DAN, OLIVIA, SAM } = lumen;
const shown = (message: Message | undefined): string => JSON.stringify(message?.blocks ?? []);

describe('a case worked in windows', () => {
  let stage: Stage;
  let cases = 0;
  beforeAll(async () => {
    stage = await raise();
    await setUp(stage);
    await stage.slack.as(OLIVIA).command('support-agents', '/baton oncall @oncall');
  });
  afterAll(() => stage.close());

  const modal = (person: string): string => JSON.stringify(stage.slack.world.modals.get(person)?.at(-1) ?? {});
  const sees = (person: string, words: string) => stage.slack.until(() => modal(person).includes(words));
  const isTold = (person: string, words: string) =>
    stage.slack.until(() => stage.slack.ephemerals(person).find((e) => JSON.stringify(e).includes(words)));
  const agentsSee = (root: Message, words: string): Promise<Message> =>
    stage.slack.until(() => stage.slack.thread('support-agents', root.ts).find((m) => shown(m).includes(words)));
  const customerSees = (ts: string, words: string): Promise<Message> =>
    stage.slack.until(() => stage.slack.thread('ext-acme', ts).find((m) => shown(m).includes(words)));
  const rootShows = (root: Message, words: string) => stage.slack.until(() => shown(root).includes(words));
  const menu = (person: string, root: Message, value: string) =>
    stage.slack.as(person).press('support-agents', root.ts, 'baton.more', { value });
  const fill = (person: string, values: Json) =>
    stage.slack
      .as(person)
      .submit(Object.fromEntries(Object.entries(values).map(([name, value]) => [`field.${name}`, value])));

  /** Carla asks for a human; the case stands. */
  async function aCase(claimedBy?: string): Promise<{ readonly ts: string; readonly root: Message }> {
    cases += 1;
    const name = `matter number ${cases}`;
    const ts = stage.slack.as(CARLA).post('ext-acme', `I need a human for ${name} please`);
    const root = await stage.slack.until(() =>
      stage.slack
        .history('support-agents')
        .find((m) => shown(m).includes(`for ${name} please`) && shown(m).includes('baton.')),
    );
    await customerSees(ts, 'support team');
    if (claimedBy) {
      await stage.slack.as(claimedBy).press('support-agents', root.ts, 'baton.claim');
      await customerSees(ts, 'is helping you now');
      await rootShows(root, 'baton.release');
    }
    return { ts, root };
  }

  // First of all: nobody is asked twice within days.
  it('is rated with a word by its customer alone', async () => {
    const { ts, root } = await aCase(ANA);
    await stage.slack.as(ANA).press('support-agents', root.ts, 'baton.resolve');
    const closing = await customerSees(ts, 'baton.rate.5');
    await stage.slack.as(CARLA).press('ext-acme', closing.ts, 'baton.rate.5');
    const thanks = await customerSees(ts, 'baton.rate-word');
    await stage.slack.as(DAN).press('ext-acme', thanks.ts, 'baton.rate-word');
    await isTold(DAN, 'Only the person who asked can say how it was');
    await stage.slack.as(CARLA).press('ext-acme', thanks.ts, 'baton.rate-word');
    await sees(CARLA, 'How was it?');
    await fill(CARLA, { word: 'Quick and kind.' });
    await agentsSee(root, 'Quick and kind.');
  });

  it('is passed on to a colleague, and stays until they take it', async () => {
    const { ts, root } = await aCase(ANA);
    await menu(ANA, root, 'transfer');
    await sees(ANA, 'Pass this case on');
    await fill(ANA, { to: 'colleague', person: BEN, note: 'The refund is promised.' });
    await sees(ANA, 'Under way: Ben Okafor is asked');
    const offer = await agentsSee(root, 'asks you to take this over');
    expect(shown(offer)).toContain('The refund is promised.');
    expect(shown(offer)).toContain(`"user_id":"${BEN}"`);

    // Until then it is hers: her words still go out. Then it is his.
    stage.slack.as(ANA).post('support-agents', 'One moment, Carla.', { thread_ts: root.ts });
    await customerSees(ts, 'One moment, Carla.');
    await stage.slack.as(BEN).press('support-agents', offer.ts, 'baton.claim');
    await customerSees(ts, 'Ben Okafor is helping you now');
    await menu(ANA, root, 'transfer');
    await isTold(ANA, 'Ben Okafor has claimed this case, so only they can pass it on');
  });

  it('is not passed on to oneself, to nobody, or to another company’s people', async () => {
    const { root } = await aCase(ANA);
    await menu(ANA, root, 'transfer');
    await sees(ANA, 'Pass this case on');
    const wrong = async (values: Json) => JSON.stringify(await fill(ANA, values));
    expect(await wrong({ to: 'colleague' })).toContain('Please pick a colleague');
    expect(await wrong({ to: 'colleague', person: ANA })).toContain('with you already');
    await stage.slack.as(ANA).closeModal();
  });

  it('is passed on to who is on call', async () => {
    const { root } = await aCase(ANA);
    await menu(ANA, root, 'transfer');
    await sees(ANA, 'Whoever is on call');
    await fill(ANA, { to: `group slack:${lumen.ONCALL}` });
    const offer = await agentsSee(root, 'asks you to take this over');
    expect(shown(offer)).toContain(`"usergroup_id":"${lumen.ONCALL}"`);
  });

  it('is put aside until the customer writes', async () => {
    const { ts, root } = await aCase(ANA);
    await menu(ANA, root, 'snooze');
    await sees(ANA, 'Put this case aside');
    await fill(ANA, { until: 'customer' });
    await sees(ANA, 'being put aside until the customer writes');
    await isTold(ANA, 'Done: this is put aside');
    stage.slack.as(CARLA).post('ext-acme', 'I have found the invoice.', { thread_ts: ts });
    await agentsSee(root, 'no longer put aside');
  });

  it('is closed with its outcome, and whether a human was needed', async () => {
    const { ts, root } = await aCase(ANA);
    await menu(ANA, root, 'resolve-as');
    await sees(ANA, 'Resolve this case');
    await fill(ANA, { outcome: 'duplicate', 'right-call': 'bot' });
    await sees(ANA, 'being closed (a duplicate)');
    await rootShows(root, 'uplicate');
    await stage.settled();
    const { rows } = await stage.baton.data.bullPool.query(
      `select state ->> 'outcome' as outcome, state ->> 'rightCall' as call from app.conversation
       where state #>> '{customerPlace,thread}' like '%' || $1`,
      [ts],
    );
    expect(rows).toEqual([{ outcome: 'duplicate', call: 'bot' }]);
  });

  it('is answered from a message of the customer, which claims it', async () => {
    const { ts, root } = await aCase();
    await stage.slack.as(BEN).shortcut('support-agents', root.ts, 'baton.answer-case');
    await sees(BEN, 'This goes to Carla Diaz under your name. Nobody has claimed the case yet');
    expect(JSON.stringify(await fill(BEN, { text: '// only for us' }))).toContain('a note for colleagues');
    await fill(BEN, { text: 'Hello Carla, I am on it.' });
    await customerSees(ts, 'Hello Carla, I am on it.');
    await agentsSee(root, 'Hello Carla, I am on it.');
    await rootShows(root, `claimed by `);
    // Another who was writing meanwhile keeps their words, and they stay inside.
    await stage.slack.as(ANA).shortcut('support-agents', root.ts, 'baton.answer-case');
    await isTold(ANA, 'Ben Okafor has claimed this case');
  });

  it('keeps the words of an agent who was too late, and does not send them', async () => {
    const { ts, root } = await aCase();
    await stage.slack.as(ANA).shortcut('support-agents', root.ts, 'baton.answer-case');
    await sees(ANA, 'Answer the customer');
    await stage.slack.as(BEN).press('support-agents', root.ts, 'baton.resolve');
    await rootShows(root, 'baton.reopen');
    await fill(ANA, { text: 'Words that come too late' });
    await sees(ANA, 'nothing was sent');
    expect(modal(ANA)).toContain('Words that come too late');
    await stage.settled();
    expect(stage.slack.thread('ext-acme', ts).map(shown).join()).not.toContain('too late');
  });

  it('is nobody’s any more who lost the right while the window was open', async () => {
    const { ts, root } = await aCase(SAM);
    await menu(SAM, root, 'transfer');
    await sees(SAM, 'Pass this case on');
    stage.slack.edit.makeGuest(SAM);
    // What the directory believed may be minutes old; the news of it is not.
    await stage.slack.until(() =>
      stage.slack.thread('support-agents', root.ts).some((m) => shown(m).includes('can’t work here any more')),
    );
    await fill(SAM, { to: 'colleague', person: BEN, note: 'mine to give' });
    await sees(SAM, 'You can’t do that here');
    await stage.settled();
    expect(stage.slack.thread('support-agents', root.ts).map(shown).join()).not.toContain('mine to give');
    expect(ts).toBeTruthy();
  });

  it('adds to what the bot knows, by admins alone', async () => {
    const { root } = await aCase(ANA);
    const ts = stage.slack.as(ANA).post('support-agents', 'Refunds take three working days.', { thread_ts: root.ts });
    await stage.slack.as(ANA).shortcut('support-agents', ts, 'baton.add-knowledge');
    await isTold(ANA, 'Only admins of this workspace can add');
    await stage.slack.as(OLIVIA).shortcut('support-agents', ts, 'baton.add-knowledge');
    await sees(OLIVIA, 'Refunds take three working days.');
  });
});
