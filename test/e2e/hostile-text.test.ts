/** Words that want to be more than words, or are more than fits: they arrive as what they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { callback, said, send } from '../support/as-slack.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, CARLA, DAN, SAM } = lumen;

let stage: Stage;
let ts: string;
let root: string;

const shown = (message: Message): string => JSON.stringify([message.username ?? '', message.blocks ?? message.text]);
const seen = (channel: string, thread: string, words: string): Promise<Message> =>
  stage.slack.until(
    () => stage.slack.thread(channel, thread).find((m) => m.bot_id && shown(m).includes(words)),
    10_000,
  );

/** The words of a message of ours as people read them: all the literal text in its blocks. */
function wordsOf({ blocks }: Message): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      const { type, text } = value as { type?: unknown; text?: unknown };
      if (type === 'text' && typeof text === 'string') texts.push(text);
      for (const one of Object.values(value)) walk(one);
    }
  };
  walk(blocks ?? []);
  return texts.join('');
}

function linksIn(node: unknown): readonly { readonly url: string; readonly text: string }[] {
  if (Array.isArray(node)) return node.flatMap(linksIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, url, text } = node as Record<string, unknown>;
  const own = type === 'link' && typeof url === 'string' ? [{ url, text: typeof text === 'string' ? text : url }] : [];
  return [...own, ...Object.values(node).flatMap(linksIn)];
}

/** Ana has claimed what Carla asked. */
beforeAll(async () => {
  stage = await raise({ env: { BATON_HOLD_MS: '50' } });
  await setUp(stage);
  const { slack } = stage;
  ts = slack.as(CARLA).post('ext-acme', 'Can I talk to a human?');
  root = (await slack.until(() => slack.history('support-agents').find((m) => shown(m).includes('baton.claim')))).ts;
  await slack.as(ANA).press('support-agents', root, 'baton.claim');
  await seen('ext-acme', ts, 'Ana Ruiz is helping');
  await stage.settled();
});
afterAll(() => stage.close());

describe('hostile words', () => {
  const hostile = [
    '<!channel> <!here> <!everyone> <@U0ANARUIZ> <#C0GENERAL|general> <!subteam^S0AGENTS>',
    '@here @channel @everyone #general',
    '[free money](https://evil.example/a) <https://evil.example/b|your bank> https://evil.example/c evil.example',
    '&lt;!channel&gt; &amp;lt;!here&amp;gt;',
    'abc\u202Egnp.exe\u2066hidden\u2069',
    '*bold* _italic_ ~gone~ `code` ```block``` > quote',
    '👩‍👩‍👧‍👦 🏳️‍🌈 é ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
    '{"type":"baton.claim"} "; drop table app.message; --',
  ];

  it('stay words, in both directions', async () => {
    const { slack } = stage;
    const from = slack.log.live.length;
    for (const [n, words] of hostile.entries()) {
      slack.as(CARLA).post('ext-acme', `${words} c${n}.`, { thread_ts: ts });
      // What begins by calling a group is said to colleagues.
      slack.as(ANA).post('support-agents', `Look: ${words} a${n}.`, { thread_ts: root });
    }
    for (const n of hostile.keys()) {
      await seen('support-agents', root, `c${n}.`);
      await seen('ext-acme', ts, `a${n}.`);
    }
    await stage.settled();
    expect(alive(from)).toEqual([]);
    expect(lying()).toEqual([]);
    expect(slack.log.unfurls).toEqual([]);
    expect(wordsOf(await seen('support-agents', root, 'c3.'))).toContain('&lt;!channel&gt;');
    expect(wordsOf(await seen('support-agents', root, 'c7.'))).toContain('drop table');
    // What turns words around is gone or harmless; the words are there.
    expect(wordsOf(await seen('support-agents', root, 'c4.'))).toContain('exe');
  });
  /** What calls people or leads into a workspace; but for what the first message of the thread names itself: the claimer, the case. */
  const alive = (from: number): readonly string[] =>
    stage.slack.log.live
      .slice(from)
      .filter(
        ({ target, channel }) =>
          !(channel === lumen.SUPPORT_AGENTS && (target === ANA || target.endsWith(`/p${ts.replace('.', '')}`))),
      )
      .filter(({ kind, target }) => kind !== 'link' || target.includes('slack.com'))
      .map(({ kind, target, channel }) => `${kind} ${target} in ${channel}`);

  /** Links of people that lead elsewhere than they say. */
  const lying = (): readonly string[] =>
    [...stage.slack.thread('ext-acme', ts), ...stage.slack.thread('support-agents', root).slice(1)]
      .filter(({ bot_id }) => bot_id)
      .flatMap(({ blocks }) => linksIn(blocks))
      .filter(({ url, text }) => !text.includes(new URL(url).host))
      .map(({ url, text }) => `${text} → ${url}`);

  it('in the events themselves stay words, too', async () => {
    const from = stage.slack.log.live.length;
    // Not escaped as Slack does it: as if Slack, or somebody in between, had a bad day.
    for (const [n, text] of [
      '<!channel> raw0.',
      '<https://evil.example|bank> raw1.',
      '<!subteam^S1|@x> raw2.',
    ].entries()) {
      await send(stage, callback(said(text, { user: CARLA, thread_ts: ts })));
      await seen('support-agents', root, `raw${n}.`);
    }
    await stage.settled();
    expect(alive(from)).toEqual([]);
    expect(lying()).toEqual([]);
  });

  it('that ask us to call the bot by name start no quarrel', async () => {
    const { slack } = stage;
    slack.as(CARLA).post('ext-acme', '@Baton are you there? mention.', { thread_ts: ts });
    await seen('support-agents', root, 'mention.');
    await stage.settled();
    expect(slack.thread('support-agents', root).filter((m) => shown(m).includes('mention.'))).toHaveLength(1);
  });
});

describe('words of every size', () => {
  it('arrive whole and in order when they are 40,000 characters', async () => {
    const { slack } = stage;
    const long = Array.from({ length: 4_000 }, (_, n) => `word${String(n).padStart(5, '0')}`)
      .join(' ')
      .slice(0, 40_000);
    const before = slack.thread('support-agents', root).length;
    slack.as(CARLA).post('ext-acme', long, { thread_ts: ts });
    await seen('support-agents', root, long.slice(-9));
    const posts = slack.thread('support-agents', root).slice(before);
    const words =
      posts
        .map(wordsOf)
        .join('')
        .match(/word\d{5}/g) ?? [];
    expect(words).toEqual(long.match(/word\d{5}/g));
  });

  it('arrive when they are nothing but space, a picture, or a file', async () => {
    const { slack } = stage;
    const carla = slack.as(CARLA);
    for (const nothing of [' ', '\n\n\t', '\u200B', '👍🏽']) carla.post('ext-acme', nothing, { thread_ts: ts });
    carla.post('ext-acme', '', { thread_ts: ts, files: [{ name: 'log<!here>.txt', content: 'x' }] });
    carla.post('ext-acme', 'after the files.', { thread_ts: ts });
    await seen('support-agents', root, 'after the files.');
    await stage.settled();
    const { baton } = stage;
    expect(await baton.data.admin.deadLetters(baton.tenant.id, 10)).toEqual([]);
    expect(slack.log.live.filter(({ kind }) => kind === 'broadcast')).toEqual([]);
  });
});

describe('the ways to say something', () => {
  it('each count once: a broadcast, a /me, a mention', async () => {
    const { slack } = stage;
    slack.as(CARLA).post('ext-acme', 'to everybody.', { thread_ts: ts, broadcast: true });
    await seen('support-agents', root, 'to everybody.');
    const question = slack.as(DAN).post('ext-acme', '@Baton How do I reset my password?');
    await seen('ext-acme', question, 'Forgot password');
    slack.as(DAN).me('ext-acme', 'waves goodbye to the me-message.');
    await stage.settled();
    expect(slack.thread('ext-acme', question).filter((m) => m.bot_id)).toHaveLength(1);
    expect(slack.thread('support-agents', root).filter((m) => shown(m).includes('to everybody.'))).toHaveLength(1);
  });

  it('in a thread that a colleague opened are for the colleague: the bot stays out', async () => {
    const { slack } = stage;
    const opened = slack.as(SAM).post('ext-acme', 'We shall be down for ten minutes at noon.');
    await stage.settled();
    slack.as(CARLA).post('ext-acme', 'How do I reset my password?', { thread_ts: opened });
    slack.as(DAN).post('ext-acme', 'This is terrible, I am furious!', { thread_ts: opened });
    // What comes after it has been answered: so would this have been.
    const other = slack.as(DAN).post('ext-acme', 'How do I download an invoice?');
    await seen('ext-acme', other, 'Source');
    await stage.settled();
    expect(slack.thread('ext-acme', opened).filter((m) => m.bot_id)).toEqual([]);
  });
});
