/** Words keep their look on their way to the other side, and what shall stay inside stays there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, BEN, CARLA } = lumen;

let stage: Stage;
let thread: string;
let root: string;

const shown = ({ blocks, text }: Message): string => JSON.stringify(blocks ?? text);
const at = { 'ext-acme': () => thread, 'support-agents': () => root };
/** The first message of a thread sums it up, and is nobody's words. */
const arrived = (channel: keyof typeof at, words: string): Promise<Message> =>
  stage.slack.until(
    () =>
      stage.slack
        .thread(channel, at[channel]())
        .find((m) => m.bot_id && m.ts !== at[channel]() && shown(m).includes(words)),
    10_000,
  );

/** The passages of a message without the names that Slack gives to blocks. */
const passages = ({ blocks }: Message): unknown[] =>
  (blocks ?? []).flatMap((block) => (block['type'] === 'rich_text' ? (block['elements'] as unknown[]) : []));

/** Ana has claimed what Carla asked. */
beforeAll(async () => {
  stage = await raise({ env: { BATON_HOLD_MS: '50' } });
  await setUp(stage);
  const { slack } = stage;
  thread = slack.as(CARLA).post('ext-acme', 'Can I talk to a human?');
  root = (await slack.until(() => slack.history('support-agents').find((m) => shown(m).includes('baton.claim')))).ts;
  await slack.as(ANA).press('support-agents', root, 'baton.claim');
  await arrived('ext-acme', 'Ana Ruiz');
  await stage.settled();
});
afterAll(() => stage.close());

const STEPS = [
  '*Bold*, _slanted_, ~gone~ and `code` :tada:',
  '1. open the page',
  '2. press *Save*',
  '    - or _wait_',
  '> they said so',
  '```',
  'if (a < b) *retry()*',
  '```',
  'see https://help.example/a_b',
].join('\n');

const text = (words: string, ...styles: string[]) => ({
  type: 'text',
  text: words,
  ...(styles.length > 0 ? { style: Object.fromEntries(styles.map((style) => [style, true])) } : {}),
});
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const LOOK = [
  section(
    text('Bold', 'bold'),
    text(', '),
    text('slanted', 'italic'),
    text(', '),
    text('gone', 'strike'),
    text(' and '),
    text('code', 'code'),
    text(' 🎉'),
    text('\n'),
  ),
  {
    type: 'rich_text_list',
    style: 'ordered',
    indent: 0,
    elements: [section(text('open the page')), section(text('press '), text('Save', 'bold'))],
  },
  { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [section(text('or '), text('wait', 'italic'))] },
  { type: 'rich_text_quote', elements: [text('they said so')] },
  { type: 'rich_text_preformatted', elements: [text('if (a < b) *retry()*')] },
  section(text('see '), { type: 'link', url: 'https://help.example/a_b', text: 'https://help.example/a_b' }),
];

describe('words keep their look', () => {
  it('on their way to the agents', async () => {
    stage.slack.as(CARLA).post('ext-acme', STEPS, { thread_ts: thread });
    expect(passages(await arrived('support-agents', 'they said so'))).toEqual(LOOK);
  });

  it('on their way to the customer', async () => {
    stage.slack.as(ANA).post('support-agents', STEPS, { thread_ts: root });
    expect(passages(await arrived('ext-acme', 'they said so'))).toEqual(LOOK);
  });

  it('when the whole channel reads along', async () => {
    stage.slack.as(CARLA).post('ext-acme', 'to *all* of you', { thread_ts: thread, broadcast: true });
    expect(passages(await arrived('support-agents', 'of you'))).toEqual([
      section(text('to '), text('all', 'bold'), text(' of you')),
    ]);
  });

  it('when they are edited into another one', async () => {
    const { slack } = stage;
    const ts = slack.as(CARLA).post('ext-acme', 'quite plain words', { thread_ts: thread });
    await arrived('support-agents', 'quite plain words');
    slack.as(CARLA).edit('ext-acme', ts, 'quite *bold* words');
    const copy = await arrived('support-agents', 'Edited. Before: quite plain words');
    expect(passages(copy)).toEqual([section(text('quite '), text('bold', 'bold'), text(' words'))]);
  });

  it('in as many posts as they need: code goes on as code', async () => {
    const { slack } = stage;
    const before = slack.thread('support-agents', root).length;
    const code = Array.from({ length: 400 }, (_, n) => `line ${n} of a long log`).join('\n');
    slack.as(CARLA).post('ext-acme', `\`\`\`\n${code}\n\`\`\``, { thread_ts: thread });
    await arrived('support-agents', 'line 399 of');
    const posts = slack.thread('support-agents', root).slice(before).flatMap(passages);
    expect(posts.length).toBeGreaterThan(2);
    const texts = posts.map((each) => (each as { type: string; elements: { text: string }[] }).elements[0]?.text);
    expect(posts).toEqual(texts.map((words) => ({ type: 'rich_text_preformatted', elements: [text(words ?? '')] })));
    expect(texts.join('')).toBe(code);
  });
});

describe('what stays inside', () => {
  it('notes among other lines, in words, lists and quotes; comments in code go out', async () => {
    const words =
      'Please *try* this:\n// she is in the wrong plan\n- one\n- // two, if I am right\n```\n// a comment\n```\nLast line one.';
    stage.slack.as(ANA).post('support-agents', words, { thread_ts: root });
    const copy = await arrived('ext-acme', 'Last line one');
    expect(shown(copy)).toContain('// a comment');
    expect(`${shown(copy)} ${copy.text}`).not.toMatch(/wrong plan|two, if/);
  });

  it('ids of people and links into our own workspace', async () => {
    const link = 'https://lumen.slack.com/archives/C0SUPPORTAGENTS/p1700000000000100';
    const words = `*Look*, I asked @Ben Okafor in #general: ${link} Last line two.`;
    stage.slack.as(ANA).post('support-agents', words, { thread_ts: root });
    const copy = await arrived('ext-acme', 'Last line two');
    expect(shown(copy)).toContain('@Ben');
    expect(shown(copy)).toContain('(internal link)');
    expect(`${shown(copy)} ${copy.text}`).not.toMatch(new RegExp(`${BEN}|slack\\.com|C0SUPPORT`));
  });
});
