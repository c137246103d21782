/**
 * What crosses between a customer's thread and the agents', in each direction: one test for each cell of the table in docs/agents.md,
 * which names them.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callback, send } from '../support/as-slack.ts';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';
import {
  AGENTS,
  type Case,
  elementsOf,
  otherSide,
  parting,
  placeOf,
  type Relay,
  relayOn,
  type Side,
  said,
  shown,
  token,
  wordsOf,
} from '../support/relay.ts';

const { ACME, ANA, BATON, BEN, CARLA, DAN, EXT_ACME, LUMEN, OLIVIA, SUPPORT_AGENTS } = lumen;

let stage: Stage;
let relay: Relay;
let one: Case;

async function begin(env: Readonly<Record<string, string>> = {}): Promise<void> {
  stage = await raise({ env: { BATON_HOLD_MS: '50', ...env } });
  await setUp(stage);
  relay = relayOn(stage);
}

interface Direction {
  readonly name: string;
  /** Who speaks, and who else is on that side. */
  readonly author: string;
  readonly second: string;
  readonly from: Side;
  /** Name and company, as the other side shows them. */
  readonly byline: string;
  readonly team: string;
}

const directions: readonly Direction[] = [
  { name: 'customer → agents', author: CARLA, second: DAN, from: 'customer', byline: 'Carla Diaz (Acme)', team: ACME },
  { name: 'agent → customer', author: ANA, second: ANA, from: 'agents', byline: 'Ana Ruiz (Lumen)', team: LUMEN },
];

describe.each(directions)('$name', ({ author, from, byline, team }) => {
  const to = otherSide(from);
  const say = (text: string, options = {}) => relay.say(one, from, author, text, options);
  const copy = (words: string) => relay.copy(one, to, words);
  const here = () => placeOf(one, from);
  const there = () => placeOf(one, to);

  beforeAll(async () => {
    await begin();
    stage.slack.edit.addEmoji(team, 'our-own');
    one = await relay.claimed();
  });
  afterAll(() => stage.close());

  it('text crosses once, whole, into the thread of the case and nowhere else', async () => {
    const word = token();
    const text = `${word} costs 5 < 6 & "7" — Grüße, 你好 👋🏽, *not bold`;
    say(text);
    const found = await copy(word);
    await stage.settled();
    expect(said(found)).toBe(text);
    expect(found.thread_ts).toBe(there().ts);
    const all = [...stage.slack.world.channels.values()].flatMap(({ messages }) => [...messages.values()]);
    expect(all.filter((m) => m.bot_id && m.ts !== one.root && shown(m).includes(word))).toHaveLength(1);
  });

  it('the name, the company and the picture of the author stand above the copy', async () => {
    const word = token();
    say(word);
    const found = await copy(word);
    expect(found.username).toBe(byline);
    expect(JSON.stringify(found.icons)).toContain(author);
  });

  it.each([
    ['bold', '*', 'bold'],
    ['italic', '_', 'italic'],
    ['struck out', '~', 'strike'],
    ['code', '`', 'code'],
  ])('words in %s keep their look', async (_, mark, style) => {
    const word = token();
    say(`This is ${mark}${word}${mark} to me`);
    const styled = elementsOf(await copy(word), 'text').find((each) => each['text'] === word);
    expect(styled?.['style']).toEqual({ [style]: true });
  });

  it('lists stay lists, with their bullets, numbers and depth', async () => {
    const word = token();
    say(`- ${word}\n- second\n    - deeper\n3. third\n4. fourth`);
    const lists = elementsOf(await copy(word), 'rich_text_list');
    expect(lists.map(({ style, indent, offset }) => [style, indent, offset])).toEqual([
      ['bullet', 0, undefined],
      ['bullet', 1, undefined],
      ['ordered', 0, 2],
    ]);
    expect(lists.map((list) => wordsOf(list['elements']))).toEqual([
      `${word}\nsecond\n`,
      'deeper\n',
      'third\nfourth\n',
    ]);
  });

  it('quotes stay quotes', async () => {
    const word = token();
    say(`You said:\n> ${word}\nand I agree`);
    expect(wordsOf(elementsOf(await copy(word), 'rich_text_quote'))).toContain(word);
  });

  it('a block of code stays one, character by character', async () => {
    const word = token();
    const code = `{\n  "${word}": [1, 2],\n\t// kept\n}`;
    say(`See this:\n\`\`\`\n${code}\n\`\`\``);
    expect(wordsOf(elementsOf(await copy(word), 'rich_text_preformatted')).replace(/\n$/, '')).toBe(code);
  });

  it('links stay links, and show where they lead', async () => {
    const word = token();
    say(`Please read https://help.example.com/${word}?a=1&b=2 today`);
    const [link] = elementsOf(await copy(word), 'link');
    expect(link?.['url']).toBe(`https://help.example.com/${word}?a=1&b=2`);
    expect(stage.slack.log.unfurls).toEqual([]);
  });

  it('emoji stay what they are; one that only one company has crosses by its name', async () => {
    const word = token();
    say(`${word} :wave: and :our-own:`);
    expect(said(await copy(word))).toBe(`${word} 👋 and :our-own:`);
  });

  it('mentions cross as plain names: nobody is called, and no id crosses', async () => {
    const word = token();
    say(`${word}, tell @Carla Diaz and @Olivia Park and @here about #ext-acme`);
    const found = await copy(word);
    expect(shown(found)).toContain('@Carla Diaz and @Olivia Park and @here about #ext-acme');
    expect(JSON.stringify(found.blocks)).not.toMatch(/U0[A-Z]{3}|<!here>|C0EXTACME|"type":"(user|broadcast|channel)"/);
    expect(stage.slack.log.live.filter(({ ts, kind }) => ts === found.ts && kind !== 'link')).toEqual([]);
  });

  it('an answer that is also sent to the channel crosses into the thread alone', async () => {
    const word = token();
    say(word, { broadcast: true });
    const found = await copy(word);
    expect(found.thread_ts).toBe(there().ts);
    expect(found.subtype).not.toBe('thread_broadcast');
    await stage.settled();
    expect(relay.copies(one, to, word)).toHaveLength(1);
  });

  it.each([
    ['plain', (words: string) => words],
    ['formatted', (words: string) => `*Look:* ${words}`],
    ['in a block of code', (words: string) => `\`\`\`\n${words}\n\`\`\``],
  ])('40,000 characters cross whole, in order, no part twice: %s', async (_, dress) => {
    const word = token();
    const lines = Array.from({ length: 1_400 }, (_unused, n) => `${word} line ${n} of a long log`);
    const text = lines.join('\n').slice(0, 39_900);
    say(dress(text));
    const last = text.split('\n').at(-2) ?? '';
    await copy(last);
    await stage.settled();
    const pieces = relay.copies(one, to, word);
    expect(pieces.length).toBeGreaterThan(10);
    const read = pieces
      .map(said)
      .join('')
      .replaceAll(/\s/g, '')
      .replace(/^Look:/, '');
    expect(parting(read, text.replaceAll(/\s/g, ''))).toBeNull();
    expect(pieces.every(({ username }) => username === byline)).toBe(true);
  });

  it('many short lines at once cross in order, each once', async () => {
    const words = Array.from({ length: 25 }, () => token());
    for (const word of words) say(word);
    await copy(words.at(-1) ?? '');
    await stage.settled();
    const read = relay.messages(one, to).map(shown).join('\n');
    expect(words.map((word) => read.split(word).length - 1)).toEqual(words.map(() => 1));
    expect([...words].sort((a, b) => read.indexOf(a) - read.indexOf(b))).toEqual(words);
  });

  it('an edit changes the copy: agents also see what stood there before, a customer does not', async () => {
    const [before, after] = [token(), token()];
    const ts = say(`It was ${before}.`);
    const found = await copy(before);
    stage.slack.as(author).edit(here().channel, ts, `It is *${after}*.`);
    await relay.sees(one, to, after);
    await stage.settled();
    expect(relay.copies(one, to, after).map((m) => m.ts)).toEqual([found.ts]);
    const now = said(relay.copies(one, to, after)[0]);
    if (to === 'agents') expect(now).toContain(`Edited. Before: It was ${before}.`);
    else expect(now).toBe(`It is ${after}.`);
    expect(elementsOf(found, 'text').find((each) => each['text'] === after)?.['style']).toEqual({ bold: true });
  });

  it('an edit that shortens, and one that makes it grow, leave nothing behind and nothing out', async () => {
    const [short, long, last] = [token(), token(), token()];
    const ts = say(short);
    await copy(short);
    stage.slack.as(author).edit(here().channel, ts, `${`${long} goes on. `.repeat(500)} ${last}`);
    await relay.sees(one, to, last);
    await stage.settled();
    const read = () => relay.copies(one, to, '').map(shown).join('');
    expect(read().split(`${long} goes on.`)).toHaveLength(501);
    stage.slack.as(author).edit(here().channel, ts, `${short} again`);
    await relay.sees(one, to, `${short} again`);
    await stage.settled();
    expect(read()).not.toContain(last);
    // Agents see how it began before.
    expect(read().split(long).length - 1).toBeLessThanOrEqual(to === 'agents' ? 30 : 0);
  });

  it('an edit a day later still changes the copy', async () => {
    const [before, after] = [token(), token()];
    const ts = say(before);
    const found = await copy(before);
    await stage.settled();
    const message = stage.slack.history(here().channel).find((m) => m.ts === ts);
    const editTs = `${Number(ts) + 86_400}`.replace(/(\.\d{6})\d*$/, '$1');
    const changed = { ...message, text: after, blocks: undefined, edited: { user: author, ts: editTs } };
    const where = {
      channel: from === 'agents' ? SUPPORT_AGENTS : EXT_ACME,
      hidden: true,
      ts: editTs,
      event_ts: editTs,
    };
    await send(
      stage,
      callback({ type: 'message', subtype: 'message_changed', message: changed, previous_message: message, ...where }),
    );
    await relay.sees(one, to, after);
    expect(found.ts).toBe(relay.copies(one, to, after)[0]?.ts);
  });

  it('an edit that Slack takes no more: agents read what the customer changed in a new post, and of their own changes that they did not arrive', async () => {
    const [before, after] = [token(), token()];
    const ts = say(before);
    await copy(before);
    await stage.settled();
    stage.slack.setWeather({ editsClosed: 1 });
    stage.slack.as(author).edit(here().channel, ts, after);
    if (to === 'agents') {
      expect(said(await copy(after))).toBe(`${after}\n✏️ Edited. Before: ${before}`);
      await stage.settled();
      expect(relay.copies(one, to, after)).toHaveLength(1);
    } else expect(said(await relay.copy(one, from, 'could not be changed'))).toContain(before);
    stage.slack.setWeather({ editsClosed: 0 });
  });

  it('an edit that overtakes its message waits for it', async () => {
    const [before, after] = [token(), token()];
    const spoken = saidNow(before);
    const editTs = `${(Number(spoken.ts) + 1).toFixed(6)}`;
    const message = { ...spoken, text: after, edited: { user: author, ts: editTs } };
    const change = {
      type: 'message',
      subtype: 'message_changed',
      channel: spoken.channel,
      message,
      previous_message: spoken,
    };
    await send(stage, callback({ ...change, ts: editTs, event_ts: editTs }));
    await send(stage, callback(spoken));
    await relay.sees(one, to, after);
    await stage.settled();
    const read = said(relay.copies(one, to, after)[0]);
    expect(read).toBe(to === 'agents' ? `${after}\n✏️ Edited. Before: ${before}` : after);
    expect(relay.copies(one, to, before).length).toBe(to === 'agents' ? 1 : 0);
  });

  it('a deletion takes the copy’s words away', async () => {
    const word = token();
    const ts = say(word);
    const found = await copy(word);
    await stage.settled();
    stage.slack.as(author).delete(here().channel, ts);
    await relay.unseen(one, to, word);
    expect(shown(found)).toContain('deleted by its author');
  });

  it('what was deleted before it was sent never appears, not for a moment', async () => {
    const word = token();
    await stage.settled();
    stage.slack.setWeather({ rateLimited: 1, retryAfterSec: [1, 1] });
    const ts = say(word);
    const tried = () => stage.slack.log.calls.find((c) => JSON.stringify(c.args).includes(word));
    await relay.until(`a try to send “${word}”`, tried);
    stage.slack.as(author).delete(here().channel, ts);
    await stage.slack.until(() => stage.slack.pendingDeliveries() === 0);
    stage.slack.setWeather({ rateLimited: 0 });
    await stage.settled();
    expect(stage.slack.log.calls.filter((c) => c.accepted && JSON.stringify(c.args).includes(word))).toEqual([]);
  });

  it('a deletion that overtakes its message leaves none of it', async () => {
    const [word, next] = [token(), token()];
    const spoken = saidNow(word);
    const ts = `${(Number(spoken.ts) + 1).toFixed(6)}`;
    await send(
      stage,
      callback({
        ...{ type: 'message', subtype: 'message_deleted', channel: spoken.channel, hidden: true },
        ...{ deleted_ts: spoken.ts, previous_message: spoken, ts, event_ts: ts },
      }),
    );
    await send(stage, callback(spoken));
    say(next);
    await copy(next);
    await stage.settled();
    expect(relay.messages(one, to).map(shown).join()).not.toContain(word);
  });

  it('an emoji on the original shows on the copy, until nobody on that side has it there', async () => {
    const word = token();
    const ts = say(word);
    const found = await copy(word);
    await stage.settled();
    const put = (person: string) => stage.slack.as(person).react(here().channel, ts, 'tada');
    const off = (person: string) => stage.slack.as(person).unreact(here().channel, ts, 'tada');
    const [first, second] = await twoOf(from);
    put(first);
    put(second);
    expect((await relay.marked(there().channel, found.ts, 'tada')).users).toEqual([BATON]);
    await stage.settled();
    off(first);
    await stage.settled();
    expect(stage.slack.reactions(there().channel, found.ts).map(({ name }) => name)).toContain('tada');
    off(second);
    await relay.unmarked(there().channel, found.ts, 'tada');
  });

  it('an emoji on the copy shows on the original', async () => {
    const word = token();
    const ts = relay.say(one, to, to === 'agents' ? ANA : CARLA, word);
    const found = await relay.copy(one, from, word);
    await stage.settled();
    stage.slack.as(author).react(here().channel, found.ts, 'heart');
    expect((await relay.marked(there().channel, ts, 'heart')).users).toEqual([BATON]);
    stage.slack.as(author).unreact(here().channel, found.ts, 'heart');
    await relay.unmarked(there().channel, ts, 'heart');
  });

  it('an emoji that the other company does not have stays behind, and nothing else is held up by it', async () => {
    const [word, next] = [token(), token()];
    const ts = say(word);
    const found = await copy(word);
    stage.slack.edit.addEmoji(team, 'our-logo');
    stage.slack.as(author).react(here().channel, ts, 'our-logo');
    say(next);
    await copy(next);
    stage.slack.as(author).react(here().channel, ts, 'eyes');
    await relay.marked(there().channel, found.ts, 'eyes');
  });

  it.each([
    ['white_check_mark', 'heavy_check_mark'],
    ['warning', 'exclamation'],
    ['grey_question', 'question'],
  ])('an emoji that is a receipt among agents is none when it comes from outside: %s', async (name, beside) => {
    const word = token();
    const ts = relay.say(one, to, to === 'agents' ? ANA : CARLA, word);
    const found = await relay.copy(one, from, word);
    await stage.settled();
    const names = () => stage.slack.reactions(there().channel, ts).map((each) => each.name);
    const receipts = to === 'agents' ? ['white_check_mark'] : [];
    expect(names()).toEqual(receipts);
    stage.slack.as(author).react(here().channel, found.ts, name);
    await stage.settled();
    expect(names()).toEqual([...receipts, to === 'agents' ? beside : name]);
    stage.slack.as(author).unreact(here().channel, found.ts, name);
    await stage.settled();
    expect(names()).toEqual(receipts);
  });

  it('files cross with their names and bytes, several at once, beside the words', async () => {
    const word = token();
    const files = ['a.txt', 'b.txt', 'c — Grüße.txt'].map((name) => ({
      name: `${word} ${name}`,
      content: `of ${name}`,
    }));
    say(`${word} come along`, { files });
    await copy(word);
    const carried = () => relay.carried(one, to).filter((name) => name.includes(word));
    await relay.until(
      'three files',
      () => carried().length === 3,
      () => relay.story(one, to),
    );
    await stage.settled();
    expect(carried()).toEqual(files.map(({ name }) => name));
    const ids = relay.messages(one, to).flatMap((m) => (m.files ?? []).map((file) => String(file['id'])));
    const bytes = ids
      .map((id) => stage.slack.world.files.get(id))
      .filter((f) => f?.name.includes(word))
      .map((f) => f?.bytes.toString());
    expect(bytes).toEqual(files.map(({ content }) => content));
  });

  it.each<[string, string, string | Buffer, string]>([
    ['that can start a program', 'setup.exe', 'MZ', 'start a program'],
    ['that is too large', 'video.mp4', Buffer.alloc(25_000_001), 'larger than 25 MB'],
    ['that is empty', 'nothing.txt', '', 'it is empty'],
  ])('a file %s stays behind, and both sides read which, and why', async (_, ending, content, why) => {
    const name = `${token()}-${ending}`;
    say('', { files: [{ name, content }] });
    for (const side of ['agents', 'customer'] as const) expect(shown(await relay.sees(one, side, name))).toContain(why);
    await stage.settled();
    expect(relay.carried(one, to)).not.toContain(name);
  });

  it('of sixty files ten cross, the others are named or counted', async () => {
    const word = token();
    const names = Array.from({ length: 60 }, (_, n) => `${word}-${n}.csv`);
    say(`${word}: all of them`, { files: names.map((name) => ({ name, content: name })) });
    const carried = () => relay.carried(one, to).filter((name) => name.includes(word));
    await relay.until(
      'ten files',
      () => carried().length === 10,
      () => relay.story(one, to),
    );
    await stage.settled();
    expect(carried()).toEqual(names.slice(0, 10));
    const told = said(relay.copies(one, to, word)[0]);
    // In a channel of several companies Slack tells no names.
    expect(told).toMatch(from === 'customer' ? /50 × file: in the customer/ : new RegExp(`${word}-10.csv`));
    if (from === 'agents') expect(told).toContain('… (50 files): not sent along');
  });

  /** Words that Slack tells of this very moment, and that stand in no history. */
  function saidNow(text: string) {
    const channel = from === 'agents' ? SUPPORT_AGENTS : EXT_ACME;
    const ts = (Date.now() / 1000).toFixed(6);
    const where = { channel, channel_type: from === 'agents' ? 'group' : 'channel', thread_ts: here().ts };
    return { type: 'message', user: author, user_team: team, team, text, ts, event_ts: ts, ...where };
  }

  /** Two whose emoji cross: of agents the claimer, and one who joined. */
  async function twoOf(side: Side): Promise<readonly [string, string]> {
    if (side === 'customer') return [CARLA, DAN];
    await join(BEN);
    return [ANA, BEN];
  }
});

/** They write, are asked, and press the button. */
async function join(person: string): Promise<void> {
  relay.say(one, 'agents', person, token('inside'));
  const asked = await relay.isTold(person, 'Shall what you write from now on go out too?');
  await stage.slack.as(person).press(AGENTS, asked.ts, 'baton.join');
  await relay.isTold(person, 'You have joined');
}

describe('what agents write and do stays inside', () => {
  beforeAll(async () => {
    await begin();
    one = await relay.aCase();
  });
  afterAll(() => stage.close());

  const write = (person: string, text: string, options = {}) => relay.say(one, 'agents', person, text, options);
  /** Words that come after it in every lane have reached the customer. */
  async function nothingOf(...words: readonly string[]): Promise<void> {
    const after = token();
    write(ANA, after);
    await relay.copy(one, 'customer', after);
    await stage.settled();
    const outside = JSON.stringify(
      ['ext-acme', 'ext-globex'].map((channel) => [stage.slack.history(channel), stage.slack.ephemerals(CARLA)]),
    );
    for (const word of words) expect(outside).not.toContain(word);
    const sent = stage.slack.log.calls.filter(({ channel }) => channel === EXT_ACME).map(({ args }) => args);
    for (const word of words) expect(JSON.stringify(sent)).not.toContain(word);
  }

  it('words and files before the claim', async () => {
    const [word, name] = [token(), token()];
    write(ANA, word, { files: [{ name, content: 'x' }] });
    await relay.isTold(ANA, 'To answer the customer, press Claim');
    await relay.claim(one);
    await nothingOf(word, name);
  });

  it('words that were written before the claim and arrive after it', async () => {
    const word = token();
    const ts = (Number(one.root) + 0.002).toFixed(6);
    const own = { user: ANA, user_team: LUMEN, team: LUMEN, channel: SUPPORT_AGENTS, channel_type: 'group' };
    await send(stage, callback({ type: 'message', ...own, text: word, ts, event_ts: ts, thread_ts: one.root }));
    await nothingOf(word);
  });

  it.each([
    ['a whole message', (word: string) => `// ${word}`],
    ['a whole message with further lines', (word: string) => `// look:\n${word}`],
    ['in bold', (word: string) => `*// ${word}*`],
    ['in a list', (word: string) => `- // ${word}`],
    ['in a quote', (word: string) => `> // ${word}`],
    ['with strokes of full width', (word: string) => `／／ ${word}`],
    ['behind what cannot be seen', (word: string) => `\u200b// ${word}`],
  ])('a note: %s', async (_, note) => {
    const word = token();
    write(ANA, note(word));
    await nothingOf(word);
  });

  it('lines of a note among others, which go out', async () => {
    const [inside, first, second] = [token(), token(), token()];
    write(ANA, `${first} is for them\n// ${inside} is for us\n${second} too`);
    expect(said(await relay.copy(one, 'customer', first))).toBe(`${first} is for them\n${second} too`);
    await nothingOf(inside);
  });

  it('not what stands in a block of code, whatever its lines begin with', async () => {
    const [word, inside] = [token(), token()];
    write(ANA, `Try this:\n\`\`\`\n// ${word}\nrun();\n\`\`\`\n// ${inside}`);
    expect(wordsOf(elementsOf(await relay.copy(one, 'customer', word), 'rich_text_preformatted'))).toContain(
      `// ${word}\nrun();`,
    );
    await nothingOf(inside);
  });

  it('a file that comes with a note', async () => {
    const [word, name] = [token(), token()];
    write(ANA, `// ${word}`, { files: [{ name, content: 'x' }] });
    await nothingOf(word, name);
  });

  it('a message that begins with a colleague’s name, and its author is told', async () => {
    const word = token();
    write(ANA, `@Sam Lee ${word}, can you look?`);
    await relay.isTold(ANA, 'it begins with the name of a colleague');
    await nothingOf(word);
  });

  it('addresses inside the workspace: the customer reads that there was one', async () => {
    const [word, secret] = [token(), token()];
    write(ANA, `${word}: see https://lumen.slack.com/archives/C0GENERAL/${secret} and https://example.com/${word}`);
    const text = said(await relay.copy(one, 'customer', word));
    expect(text).toBe(`${word}: see (internal link) and https://example.com/${word}`);
    await nothingOf(secret, 'C0GENERAL');
  });

  it('what colleagues write who have not joined, with files and emoji', async () => {
    const [word, name, theirs] = [token(), token(), token()];
    write(BEN, word, { files: [{ name, content: 'x' }] });
    await relay.isTold(BEN, 'Shall what you write from now on go out too?');
    const ts = relay.say(one, 'customer', CARLA, theirs);
    const found = await relay.copy(one, 'agents', theirs);
    stage.slack.as(BEN).react(AGENTS, found.ts, 'rocket');
    await nothingOf(word, name);
    expect(stage.slack.reactions('ext-acme', ts)).toEqual([]);
  });

  it('what an expert writes who was called in: nobody asks them to join', async () => {
    const [call, word] = [token(), token()];
    write(ANA, `One moment please ${call}. @Olivia Park`);
    await relay.copy(one, 'customer', call);
    const before = stage.slack.ephemerals(OLIVIA).length;
    write(OLIVIA, word);
    await nothingOf(word);
    expect(stage.slack.ephemerals(OLIVIA)).toHaveLength(before);
  });

  it('not what a colleague writes who has joined: it goes out under their own name, until they stay inside again', async () => {
    await join(BEN);
    const [word, note, later] = [token(), token(), token()];
    write(BEN, word);
    write(BEN, `// ${note}`);
    expect((await relay.copy(one, 'customer', word)).username).toBe('Ben Okafor (Lumen)');
    const asked = await relay.isTold(BEN, 'Shall what you write from now on go out too?');
    await stage.slack.as(BEN).press(AGENTS, asked.ts, 'baton.stay');
    await relay.isTold(BEN, 'All right: what you write in this thread stays inside');
    write(BEN, later);
    await nothingOf(note, later);
  });

  it('an emoji on the first message of the thread, and what is written after it does not wait', async () => {
    stage.slack.as(ANA).react(AGENTS, one.root, 'eyes');
    await stage.slack.until(() => stage.slack.pendingDeliveries() === 0);
    const word = token();
    write(ANA, word);
    await stage.slack.until(() => relay.copies(one, 'customer', word)[0], 3_000);
    expect(stage.slack.reactions('ext-acme', one.thread)).toEqual([]);
  });

  it('a reply that becomes a note: the customer’s copy is taken back', async () => {
    const [word, after] = [token(), token()];
    const ts = write(ANA, word);
    const found = await relay.copy(one, 'customer', word);
    await stage.settled();
    stage.slack.as(ANA).edit(AGENTS, ts, `// ${word} ${after}`);
    await relay.unseen(one, 'customer', word);
    expect(shown(found)).toContain('deleted by its author');
    await nothingOf(after);
  });

  it('/me, which stands in no thread', async () => {
    const word = token();
    stage.slack.as(ANA).me(AGENTS, `waves ${word}`);
    await nothingOf(word);
  });

  it('words after the case was resolved, and their author is told', async () => {
    const word = token();
    await stage.slack.as(ANA).press(AGENTS, one.root, 'baton.resolve');
    await relay.sees(one, 'customer', 'marked as solved');
    write(ANA, word);
    await relay.isTold(ANA, 'This conversation is resolved');
    await stage.settled();
    expect(JSON.stringify(stage.slack.history('ext-acme'))).not.toContain(word);
  });
});

describe('what a customer says', () => {
  beforeAll(() => begin({ BATON_GROUP_WINDOW_S: '60' }));
  afterAll(() => stage.close());

  it('as /me crosses in italics', async () => {
    one = await relay.claimed();
    const word = token();
    stage.slack.as(CARLA).me('ext-acme', `waves ${word}`);
    const found = await relay.copy(one, 'agents', word);
    expect(elementsOf(found, 'text').map(({ style }) => style)).toEqual([{ italic: true }]);
  });

  it('before the claim crosses too, and so do words of their colleagues, each under their own name', async () => {
    const waiting = await relay.aCase({ channel: 'ext-globex', customer: lumen.GRACE });
    const word = token();
    relay.say(waiting, 'customer', lumen.GRACE, word);
    expect((await relay.copy(waiting, 'agents', word)).username).toBe('Grace Kim (Globex)');
    const theirs = token();
    relay.say(one, 'customer', DAN, theirs);
    expect((await relay.copy(one, 'agents', theirs)).username).toBe('Dan Novak (Acme)');
  });

  it('and what people of ours say in the customer’s thread, the agents see', async () => {
    const word = token();
    relay.say(one, 'customer', OLIVIA, word);
    expect((await relay.copy(one, 'agents', word)).username).toContain('Olivia Park');
  });
});
