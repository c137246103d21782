import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, CARLA } = lumen;
const shown = (message: Message): string => JSON.stringify(message.blocks ?? []);

describe('a channel that takes few posts', () => {
  let stage: Stage;
  let thread: string;
  let root: string;
  beforeAll(async () => {
    stage = await raise({ env: { BATON_POST_INTERVAL_MS: '400' } });
    await setUp(stage);
    const { slack } = stage;
    thread = slack.as(CARLA).post('ext-acme', 'I want to talk to a human');
    root = (await slack.until(() => slack.history('support-agents').find((m) => shown(m).includes('baton.claim')))).ts;
    await slack.as(ANA).press('support-agents', root, 'baton.claim');
    await stage.settled();
  });
  afterAll(() => stage.close());

  const lines = Array.from({ length: 12 }, (_, n) => `line-${n}.`);
  const linesIn = (messages: readonly Message[]): readonly string[] =>
    messages.flatMap((m) => shown(m).match(/line-\d+\./g) ?? []);
  const copies = (place: readonly Message[]): readonly Message[] =>
    place.filter((m) => m.bot_id && shown(m).includes('line-'));

  it('gets what the customer writes line by line in fewer posts, every line once and in order', async () => {
    const { slack } = stage;
    for (const line of lines) slack.as(CARLA).post('ext-acme', line, { thread_ts: thread });
    await stage.settled();
    const posts = copies(slack.thread('support-agents', root));
    expect(linesIn(posts)).toEqual(lines);
    expect(posts.length).toBeLessThan(lines.length);
  });

  it('shows an edit and a deletion of one line among the others', async () => {
    const { slack } = stage;
    const said = slack.thread('ext-acme', thread).filter((m) => m.user === CARLA);
    const joint = copies(slack.thread('support-agents', root)).find((m) => linesIn([m]).length > 1);
    const [first, second] = linesIn(joint ? [joint] : []);
    const tsOf = (line: string | undefined): string => said.find((m) => m.text === line)?.ts ?? '';
    slack.as(CARLA).edit('ext-acme', tsOf(first), 'something else');
    slack.as(CARLA).delete('ext-acme', tsOf(second));
    await stage.settled();
    const now = slack.thread('support-agents', root).find((m) => m.ts === joint?.ts);
    expect(now && shown(now)).toContain('something else');
    expect(linesIn(now ? [now] : [])).not.toContain(first);
    expect(linesIn(now ? [now] : [])).not.toContain(second);
  });

  it('puts a receipt on each of the agent’s lines', async () => {
    const { slack } = stage;
    const sent = lines.map((line) => slack.as(ANA).post('support-agents', `reply ${line}`, { thread_ts: root }));
    await stage.settled();
    expect(linesIn(copies(slack.thread('ext-acme', thread)))).toEqual(lines);
    for (const ts of sent)
      expect(slack.reactions('support-agents', ts).map((r) => r.name)).toEqual(['white_check_mark']);
  });
});
