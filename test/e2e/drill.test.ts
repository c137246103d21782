import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, BEN, CARLA, SAM } = lumen;
const shown = (message: Message | undefined): string => JSON.stringify(message?.blocks ?? []);

describe('a drill', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await raise();
    await setUp(stage);
  });
  afterAll(() => stage.close());

  const said = (channel: string): number => stage.slack.history(channel).length;
  const roots = (): readonly Message[] =>
    stage.slack
      .history('support-agents')
      .filter((m) => shown(m).includes('Pat Example (drill)') && shown(m).includes('baton.claim'));
  const inThread = (ts: string, test: (words: string) => boolean): Promise<Message> =>
    stage.slack.until(() => stage.slack.thread('support-agents', ts).find((m) => test(shown(m))));
  const numbers = async (query: string): Promise<unknown> => (await stage.baton.data.bullPool.query(query)).rows;

  it('is a whole case with a made-up customer, and no word of it reaches a real one', async () => {
    const { slack } = stage;
    const before = ['ext-acme', 'ext-globex'].map(said);
    const ana = slack.as(ANA);

    const answer = await ana.command('support-agents', '/baton drill');
    expect(JSON.stringify(answer)).toContain('A drill has begun');
    const root = await slack.until(() => roots()[0]);
    expect(shown(root)).toContain('Drill');

    // A second one finds it taken, as with any case.
    await ana.press('support-agents', root.ts, 'baton.claim');
    await slack.as(BEN).press('support-agents', root.ts, 'baton.claim');
    await slack.until(() => slack.ephemerals(BEN).find((e) => e.text?.includes('Ana Ruiz has this case already')));

    // Pat answers what Ana writes, and only that.
    const customers = () =>
      slack.thread('support-agents', root.ts).filter((m) => m.username?.includes('Pat Example') ?? false).length;
    const first = customers();
    ana.post('support-agents', '// a note for the team', { thread_ts: root.ts });
    ana.post('support-agents', 'Hello Pat, this is Ana. I am looking into it.', { thread_ts: root.ts });
    await slack.until(() => customers() === first + 1);
    const receipts = slack
      .thread('support-agents', root.ts)
      .filter((m) => m.reactions?.some((r) => r.name === 'white_check_mark'));
    expect(receipts).toHaveLength(1);

    // Closing it ends it: Pat rates, and the agents see that.
    await ana.press('support-agents', root.ts, 'baton.resolve');
    await inThread(root.ts, (words) => words.includes('5 of 5'));
    await stage.settled();

    expect(['ext-acme', 'ext-globex'].map(said)).toEqual(before);
    expect(await numbers('select 1 from app.case_record')).toEqual([]);
    expect(await numbers(`select drill from app.conversation where customer_channel like 'drill:%'`)).toEqual([
      { drill: true },
    ]);
  });

  it('is for our own people', async () => {
    const answer = await stage.slack
      .as(CARLA)
      .command('ext-acme', '/baton drill')
      .catch(() => null);
    expect(JSON.stringify(answer)).not.toContain('has begun');
  });

  it('starts from the bot’s page too, which marks it as one', async () => {
    const { slack } = stage;
    const home = () => JSON.stringify(slack.world.homes.get(BEN) ?? {});
    slack.as(BEN).openHome();
    await slack.until(() => home().includes('How to work a case'));
    const view = String(slack.world.homes.get(BEN)?.['id']);
    await slack.as(BEN).pressInView(view, 'baton.drill');
    await slack.until(() => home().includes('A drill has begun'));
    const root = await slack.until(() => roots().find((m) => !shown(m).includes('baton.reopen')));
    expect(root).toBeDefined();
    await slack.as(BEN).pressInView(String(slack.world.homes.get(BEN)?.['id']), 'baton.refresh');
    await slack.until(() => home().includes('🎓 Drill: '));

    // Another full member of the workspace, who is not in the agents channel, sees nothing of who waits there.
    const others = () => JSON.stringify(slack.world.homes.get(SAM) ?? {});
    slack.as(SAM).leave('support-agents');
    slack.as(SAM).openHome();
    await slack.until(() => others().includes('shown to those who are in the agents channel'));
    for (const words of ['🎓', 'Pat', 'baton.drill', 'ext-acme']) expect(others()).not.toContain(words);
    slack.as(SAM).join('support-agents');
    slack.as(SAM).openHome();
    await slack.until(() => others().includes('🎓 Drill: '));
  });
});
