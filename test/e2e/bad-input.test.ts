/** Whatever arrives at the door: a clear answer or nothing at all, no crash, and the next customer is served. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../playground/slack/world.ts';
import { callback, newTs, pressed, said, send, sendInteraction } from '../support/as-slack.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, BATON, CARLA, DAN, EXT_ACME, GENERAL, GRACE } = lumen;

let stage: Stage;
beforeAll(async () => {
  stage = await raise({ env: { BATON_HOLD_MS: '50' } });
  await setUp(stage);
});
afterAll(() => stage.close());

const status = async (answer: Promise<Response>): Promise<number> => (await answer).status;
const shown = (message: Message): string => JSON.stringify(message.blocks ?? message.text);
const posts = (): readonly Message[] =>
  [...stage.slack.world.channels.keys()].flatMap((id) => stage.slack.history(id).filter((m) => m.bot_id));

/** Carla asks something, and gets her answer: the product is as well as ever. */
async function isWell(): Promise<void> {
  const { slack, baton } = stage;
  const ts = slack.as(CARLA).post('ext-acme', 'How do I reset my password?');
  await slack.until(() => slack.thread('ext-acme', ts).some((m) => shown(m).includes('Forgot password')), 10_000);
  await stage.settled();
  expect(await baton.data.admin.deadLetters(baton.tenant.id, 10)).toEqual([]);
}

describe('the door', () => {
  it('lets in what Slack signed within the last five minutes, and nothing else', async () => {
    const hello = { type: 'url_verification', challenge: 'x' };
    expect(await status(send(stage, hello))).toBe(200);
    expect(await status(send(stage, hello, { ageMs: 290_000 }))).toBe(200);
    expect(await status(send(stage, hello, { ageMs: 301_000 }))).toBe(401);
    expect(await status(send(stage, hello, { ageMs: -302_000 }))).toBe(401);
    expect(await status(send(stage, hello, { headers: { 'x-slack-signature': 'v0=00' } }))).toBe(401);
    expect(await status(send(stage, hello, { headers: { 'x-slack-signature': '' } }))).toBe(401);
    expect(await status(send(stage, hello, { headers: { 'x-slack-request-timestamp': 'soon' } }))).toBe(401);
  });

  it('cares for the content, not for what its type says beside', async () => {
    const typed = (type: string) => status(send(stage, callback(said('Hello')), { headers: { 'content-type': type } }));
    expect(await typed('application/json; charset=utf-8')).toBe(200);
    expect(await typed('text/plain')).toBe(200);
    // A form without a payload is nothing that Slack sends.
    expect(await typed('application/x-www-form-urlencoded')).toBe(404);
  });

  it('refuses what cannot be read', async () => {
    for (const broken of ['', 'null', '[]', '"text"', '{"type":"event_callback"', '\u0000', '{}{}'])
      expect(await status(send(stage, broken)), broken).toBe(400);
    const deep = `{"type":"event_callback","event":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;
    expect(await status(send(stage, deep))).toBe(400);
    expect(await status(sendInteraction(stage, []))).toBe(400);
  });

  it('refuses ten megabytes before it has read them', async () => {
    const began = performance.now();
    expect(await status(send(stage, `{"pad":"${'x'.repeat(10_000_000)}"}`))).toBe(413);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('answers every kind of callback, known or not', async () => {
    for (const type of ['block_suggestion', 'message_action', 'shortcut', 'view_submission', 'view_closed', 'new_kind'])
      expect([200, 404], type).toContain(await status(sendInteraction(stage, { ...pressedNothing, type })));
    expect(await status(send(stage, { type: 'app_rate_limited', minute_rate_limited: 1 }))).toBe(200);
    expect(await status(send(stage, callback({ type: 'something_new', channel: EXT_ACME })))).toBe(200);
  });
  const pressedNothing = pressed('baton.claim', { user: DAN, channel: EXT_ACME, ts: '1.000001' });
});

describe('an event', () => {
  it('that says nothing to us, for whatever reason, has no effect', async () => {
    await isWell();
    const before = posts().length;
    const meaningless = [
      callback(said('Hello', { subtype: 'brand_new_kind' })),
      callback(said('Hello', { subtype: 'channel_topic' })),
      callback(said('Hello', { channel: GENERAL })),
      callback(said('Hello', { channel: 'C0NOWHERE' })),
      callback(said('Hello', { user: BATON })),
      callback(said('Hello', { bot_id: 'B0OTHER', app_id: 'A0OTHER', user: 'U0OTHERBOT' })),
      callback(said('Hello', { subtype: 'bot_message', bot_id: 'B0OTHER' })),
      callback(said('Hello', { user: 'USLACKBOT' })),
      callback(said('Hello', { user: undefined })),
      callback(said('Hello', { ts: 'never' })),
      callback(said('Hello'), { team_id: 'T0OTHER', authorizations: [{ team_id: 'T0OTHER' }] }),
      callback({ type: 'message', subtype: 'message_deleted', channel: EXT_ACME, deleted_ts: '1.000001' }),
      callback({ type: 'channel_id_changed', old_channel_id: 'C0NOWHERE', new_channel_id: 'C0ELSEWHERE' }),
      callback({ type: 'channel_archive', channel: 'C0NOWHERE', user: DAN }),
    ];
    for (const event of meaningless) expect(await status(send(stage, event)), JSON.stringify(event)).toBe(200);
    await isWell();
    expect(posts()).toHaveLength(before + 1);
  });

  it('that is wrong in any one place is taken or dropped, and never asked for again', async () => {
    const before = callback(said('My invoice', { files: [{ name: 'a.pdf' }], edited: { user: DAN, ts: '1.000001' } }));
    const event = before['event'] as object;
    const edit = callback({ type: 'message', subtype: 'message_changed', channel: EXT_ACME, message: event });
    const press = pressed('baton.human', { user: DAN, channel: EXT_ACME, ts: newTs() });
    const refused: string[] = [];
    const check = async (wrong: unknown, answer: Promise<Response>): Promise<void> => {
      if (![200, 404].includes(await status(answer))) refused.push(JSON.stringify(wrong));
    };
    for (const wrong of [before, edit].flatMap(spoiled)) await check(wrong, send(stage, wrong));
    for (const wrong of spoiled(press)) await check(wrong, sendInteraction(stage, wrong));
    expect(refused).toEqual([]);
    await isWell();
  });

  it('counts once, delivered a hundred times at the same moment', async () => {
    const ts = stage.slack.as(DAN).post('ext-acme', 'How do I reset my password?');
    const same = callback(said('How do I reset my password?', { ts }));
    const sent = await Promise.all(Array.from({ length: 100 }, () => status(send(stage, same))));
    expect(new Set(sent)).toEqual(new Set([200]));
    await isWell();
    expect(answersIn(ts)).toHaveLength(1);
  });

  it('counts once, told a hundred times under other ids, as a message and as a mention', async () => {
    const ts = stage.slack.as(DAN).post('ext-acme', 'How do I download an invoice?');
    const question = said('How do I download an invoice?', { ts });
    const told = Array.from({ length: 100 }, (_, n) =>
      callback({ ...question, type: n % 2 ? 'app_mention' : 'message' }),
    );
    expect(new Set(await Promise.all(told.map((one) => status(send(stage, one)))))).toEqual(new Set([200]));
    await isWell();
    expect(answersIn(ts)).toHaveLength(1);
  });

  const answersIn = (ts: string): readonly Message[] => stage.slack.thread('ext-acme', ts).filter((m) => m.bot_id);
});

describe('bots', () => {
  it('never keep each other talking', async () => {
    const before = posts().length;
    const bot = { bot_id: 'B0OTHER', bot_profile: { app_id: 'A0OTHER' }, user: 'U0OTHERBOT' };
    for (let n = 0; n < 20; n += 1) await send(stage, callback(said(`How do I reset my password? ${n}`, bot)));
    // Our own post, told as if somebody had said it.
    for (const post of posts()) await send(stage, callback({ ...post, channel: EXT_ACME, channel_type: 'channel' }));
    await stage.settled();
    expect(posts()).toHaveLength(before);
  });
});

describe('two customers of different companies', () => {
  it('see nothing of each other', async () => {
    const { slack } = stage;
    const acme = slack.as(CARLA).post('ext-acme', 'Our secret is ACME-ONLY, please let me talk to a human');
    const globex = slack.as(GRACE).post('ext-globex', 'Our secret is GLOBEX-ONLY, please let me talk to a human');
    for (const [channel, ts] of [
      ['ext-acme', acme],
      ['ext-globex', globex],
    ] as const) {
      await slack.until(
        () => slack.thread(channel, ts).some((m) => shown(m).includes('asked our support team')),
        10_000,
      );
    }
    const roots = slack.history('support-agents').filter((m) => shown(m).includes('baton.claim'));
    for (const root of roots.filter((m) => shown(m).includes('-ONLY'))) {
      await slack.as(ANA).press('support-agents', root.ts, 'baton.claim');
      const whose = shown(root).includes('ACME-ONLY') ? 'ACME' : 'GLOBEX';
      slack.as(ANA).post('support-agents', `Answer for ${whose}`, { thread_ts: root.ts });
    }
    await slack.until(() => slack.thread('ext-acme', acme).some((m) => shown(m).includes('Answer for ACME')), 10_000);
    await slack.until(
      () => slack.thread('ext-globex', globex).some((m) => shown(m).includes('Answer for GLOBEX')),
      10_000,
    );
    await stage.settled();
    expect(JSON.stringify(slack.history('ext-acme'))).not.toContain('GLOBEX');
    expect(JSON.stringify(slack.history('ext-globex'))).not.toContain('ACME');
    const rootOf = (words: string) => roots.find((m) => shown(m).includes(words))?.ts ?? '';
    expect(JSON.stringify(slack.thread('support-agents', rootOf('ACME-ONLY')))).not.toContain('GLOBEX');
    expect(rootOf('ACME-ONLY')).not.toBe(rootOf('GLOBEX-ONLY'));
  });
});

/** The same value with one thing in it replaced by something it should not be, for every thing and several somethings. */
function spoiled(whole: Readonly<Record<string, unknown>>): readonly unknown[] {
  const wrongs: readonly unknown[] = [null, 7, '', 'x\u0000\ud800', [], {}, [null], { __proto__: null, toString: 1 }];
  return pathsIn(whole).flatMap((path) => wrongs.map((wrong) => replaced(whole, path, wrong)));
}

function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[name], ...pathsIn(inner).map((rest) => [name, ...rest])]);
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[name] = replaced(copy[name], rest, by);
  return copy;
}
