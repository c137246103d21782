import { describe, expect, it } from 'vitest';
import { customerIn, formatDrill, isDrill, parseDrill } from '../../adapters/drill/addresses.ts';
import { SILENCE_MS } from '../../adapters/drill/made-up-customer.ts';
import { LOST, SILENT, STORIES, UNCONVINCED } from '../../adapters/drill/stories.ts';
import { withDrills } from '../../adapters/drill/with-drills.ts';
import type { Channel } from '../../src/channel/channel.ts';
import type { Content } from '../../src/channel/content.ts';
import type { Inbound } from '../../src/channel/inbound.ts';
import { at } from '../support/builders.ts';

const T = 'T0LUMEN';
const REAL = 'slack:T0LUMEN:C0EXTACME';
const words = (text: string): Content => ({ summary: text, parts: [{ part: 'text', line: text }] });
const asking = (...verbs: readonly string[]): Content => ({
  summary: 'asked',
  parts: [{ part: 'buttons', buttons: verbs.map((verb) => ({ verb, label: verb })) }],
});
const rating: Content = {
  summary: 'How was it?',
  parts: [
    { part: 'buttons', buttons: [1, 2, 3, 4, 5].map((n) => ({ verb: 'rate', value: String(n), label: `${n}` })) },
  ],
};
const ana = { name: 'Ana Ruiz (Lumen)', picture: null };

/** The platform's far end: whatever reaches it is written down. */
function platform(): { readonly channel: Channel; readonly reached: string[] } {
  const reached: string[] = [];
  const hears =
    (name: string, answer: unknown = null) =>
    (...given: readonly unknown[]) => {
      reached.push(`${name} ${JSON.stringify(given)}`);
      return Promise.resolve(answer);
    };
  const posted = { channel: REAL, remoteId: '1.1', thread: `${REAL}:1.1` };
  const channel = {
    platform: 'slack',
    post: hears('post', posted),
    update: hears('update'),
    find: hears('find'),
    whisper: hears('whisper'),
    mark: hears('mark'),
    react: hears('react'),
    who: hears('who'),
    channelFacts: hears('channelFacts'),
    isMember: hears('isMember', true),
    permalink: hears('permalink', 'https://lumen.slack.com/archives/C0EXTACME/p1'),
    messageBehind: () => null,
    threadOf: (address: string, remoteId: string) => `${address}:${remoteId}`,
    streaming: {
      streamsIn: () => true,
      begin: hears('begin', posted),
      append: hears('append'),
      end: hears('end'),
    },
    files: {
      read: hears('read'),
      upload: hears('upload', 'F1'),
      share: hears('share', posted),
      shared: hears('shared'),
      remove: hears('remove'),
    },
  } as Channel;
  return { channel, reached };
}

/** A stage on which time passes when the test says so. */
function stage({ random = 0, from = at('09:00') } = {}) {
  const heard: Inbound[] = [];
  const waiting: { due: number; run: () => void }[] = [];
  let now = from;
  let ids = 0;
  let refuses = 0;
  const { channel, reached } = platform();
  const drills = withDrills(channel, {
    receive: async (inbound) => {
      if (refuses > 0) {
        refuses -= 1;
        throw new Error('the database is away');
      }
      heard.push(inbound);
    },
    now: () => now,
    newId: () => `id-${++ids}`,
    later(ms, run) {
      const timer = { due: now + ms, run };
      waiting.push(timer);
      return () => void (waiting.includes(timer) && waiting.splice(waiting.indexOf(timer), 1));
    },
    pauseMs: 3_000,
    random: () => random,
  });
  const settle = async () => {
    for (let i = 0; i < 10; i++) await Promise.resolve();
  };
  return {
    drills,
    reached,
    heard,
    refuse: (times: number) => {
      refuses = times;
    },
    async passes(ms: number) {
      const until = now + ms;
      for (;;) {
        const next = waiting.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        waiting.splice(waiting.indexOf(next), 1);
        now = Math.max(now, next.due);
        next.run();
        await settle();
      }
      now = until;
      await settle();
    },
    async begins() {
      const address = drills.open(T) ?? '';
      await drills.begin(T, address);
      const [opening] = heard;
      const thread = opening?.kind === 'message' ? opening.place.thread : '';
      return { address, to: { channel: address, thread } };
    },
    said: () => heard.flatMap((inbound) => (inbound.kind === 'message' ? [inbound.said.join('')] : [])),
    pressed: () => heard.flatMap((inbound) => (inbound.kind === 'press' ? [`${inbound.verb} ${inbound.value}`] : [])),
  };
}

describe('the address of a drill', () => {
  it('is read as it was made, whatever the installation is called', () => {
    for (const installation of ['T0LUMEN', 'a:b', '__proto__', 'ä/ö', '19:x@thread.tacv2']) {
      const parts = { installation, story: 'charge', bornAt: at('09:00'), id: '5f0c-1' };
      const address = formatDrill(parts);
      expect(parseDrill(address)).toEqual({ ...parts, installation: encodeURIComponent(installation) });
      expect(isDrill(address) && isDrill(customerIn(address))).toBe(true);
    }
  });

  it('is no address of a platform', () => {
    for (const address of [REAL, 'slack:U0ANA', 'teams:x', '', 'xdrill:T1:a-1-b']) expect(isDrill(address)).toBe(false);
  });
});

describe('what goes to a drill', () => {
  it('never reaches the platform, by whichever way', async () => {
    const { drills, reached, begins } = stage();
    const { address, to } = await begins();
    const post = { channel: address, remoteId: '1' };
    const pat = customerIn(address);
    await drills.post(T, to, words('hello'), 'relay-1');
    await drills.post(T, to, words('hello'), 'relay-2', ana);
    await drills.post(T, { channel: address, thread: null }, words('hello'), 'relay-3', ana);
    await drills.update(T, post, words('hello'));
    await drills.find(T, to, 'relay-1', 0);
    await drills.whisper(T, to, 'slack:U0ANA', words('hello'));
    await drills.whisper(T, { channel: REAL, thread: null }, pat, words('hello'));
    await drills.mark(T, post, 'delivered');
    await drills.react(T, post, 'eyes', true);
    await drills.permalink(T, address, '1');
    await drills.channelFacts(T, address, { fresh: true });
    await drills.who(T, pat);
    drills.threadOf(address, '1');
    await drills.streaming?.begin(T, to, pat).catch(() => {});
    await drills.streaming?.append(T, post, 'hello');
    await drills.streaming?.end(T, post, words('hello'), 'relay-4');
    await drills.files.share(T, to, 'F1', ana);
    await drills.files.shared(T, to, 'F1');
    await drills.files.remove(T, 'F1', post);
    expect(reached).toEqual([]);
  });

  it('never reaches it after a restart either, nor when the address is broken', async () => {
    for (const channel of [
      'drill:T0LUMEN:charge-1-x',
      'drill:',
      'drill:T0LUMEN:nothing-1-x',
      'drill:slack:T0LUMEN:C0EXTACME',
    ]) {
      const { drills, reached, passes } = stage();
      await drills.post(T, { channel, thread: `${channel}:1` }, words('hello'), 'relay-1', ana);
      await passes(60_000);
      expect(reached).toEqual([]);
    }
  });

  it('is found again by its relay id', async () => {
    const { drills, begins } = stage();
    const { to } = await begins();
    const posted = await drills.post(T, to, words('hello'), 'relay-1');
    expect(await drills.find(T, to, 'relay-1', 0)).toEqual(posted);
    expect(await drills.find(T, to, 'relay-2', 0)).toBeNull();
    expect(posted).toMatchObject(to);
  });

  it('does not stream', async () => {
    const { drills, begins } = stage();
    const { address, to } = await begins();
    expect(drills.streaming?.streamsIn(address)).toBe(false);
    await expect(drills.streaming?.begin(T, to, 'x')).rejects.toThrow('no_streaming_in_drills');
  });
});

describe('what goes anywhere else', () => {
  it('goes to the platform untouched', async () => {
    const { drills, reached } = stage();
    const to = { channel: REAL, thread: null };
    const post = { channel: REAL, remoteId: '1' };
    await drills.post(T, to, words('hello'), 'relay-1', ana);
    await drills.update(T, post, words('hello'), ana);
    await drills.find(T, to, 'relay-1', 7);
    await drills.whisper(T, to, 'slack:U0ANA', words('hello'));
    await drills.mark(T, post, 'delivered');
    await drills.react(T, post, 'eyes', true);
    await drills.who(T, 'slack:U0ANA');
    await drills.channelFacts(T, REAL, { fresh: true });
    await drills.isMember(T, REAL, 'slack:U0ANA');
    await drills.permalink(T, REAL, '1');
    await drills.streaming?.begin(T, to, 'slack:U0ANA');
    await drills.streaming?.append(T, post, 'hello');
    await drills.streaming?.end(T, post, words('hello'), 'relay-1');
    await drills.files.share(T, to, 'F1', ana);
    await drills.files.shared(T, to, 'F1');
    await drills.files.remove(T, 'F1', post);
    expect(reached.map((call) => call.split(' ', 1)[0])).toEqual(
      'post update find whisper mark react who channelFacts isMember permalink begin append end share shared remove'.split(
        ' ',
      ),
    );
    expect(reached[0]).toBe(`post ${JSON.stringify([T, to, words('hello'), 'relay-1', ana])}`);
    expect(drills.threadOf(REAL, '1.1')).toBe(`${REAL}:1.1`);
  });
});

describe('a made-up customer', () => {
  it('is an outsider with a name that says what they are', async () => {
    const { drills, begins } = stage();
    const { address } = await begins();
    expect(await drills.who(T, customerIn(address))).toMatchObject({
      name: 'Pat Example',
      company: 'drill',
      side: 'external',
      bot: false,
      admin: false,
    });
    expect(await drills.channelFacts(T, address)).toMatchObject({ name: 'drill', shared: false });
    for (const person of ['slack:U0ANA', customerIn(address)])
      expect(await drills.isMember(T, address, person)).toBe(false);
    expect(await drills.permalink(T, address, '1')).toBeNull();
  });

  it.each(STORIES.map(({ name }, n) => [name, n] as const))('tells the story “%s” to its end', async (_, n) => {
    const { drills, begins, passes, said, pressed } = stage({ random: (n + 0.5) / STORIES.length });
    const { to } = await begins();
    const story = STORIES[n];
    for (const reply of ['one', 'two', 'three', 'four']) {
      await drills.post(T, to, words(reply), reply, ana);
      await passes(10_000);
    }
    expect(said()).toEqual([story?.opening, ...(story?.replies ?? [])]);
    await drills.post(T, to, rating, 'closing');
    await passes(10_000);
    expect(pressed()).toEqual(['rate 5']);
    await passes(2 * SILENCE_MS);
    expect(pressed()).toEqual(['rate 5']);
  });

  it('takes its time, and answers several replies in a row once', async () => {
    const { drills, begins, passes, said } = stage();
    const { to } = await begins();
    await drills.post(T, to, words('one'), '1', ana);
    expect(said()).toHaveLength(1);
    await passes(1_000);
    await drills.post(T, to, words('two'), '2', ana);
    await passes(10_000);
    expect(said()).toHaveLength(2);
  });

  it('asks for a human in words, then by the button, and no third time', async () => {
    const { drills, begins, passes, said, pressed } = stage({ random: 0.99 });
    const { to } = await begins();
    for (const post of ['1', '2', '3']) {
      await drills.post(T, to, asking('solved', 'human'), post);
      await passes(10_000);
    }
    expect(said().slice(1)).toEqual([UNCONVINCED]);
    expect(pressed()).toEqual(['human ']);
  });

  it('says nothing to what the bot merely tells it', async () => {
    const { drills, begins, passes, heard } = stage();
    const { to } = await begins();
    await drills.post(T, to, words('I have asked our team'), '1');
    await passes(10_000);
    expect(heard).toHaveLength(1);
  });

  it('does not open a case again that was closed while it was typing', async () => {
    const { drills, begins, passes, said, pressed } = stage();
    const { to } = await begins();
    await drills.post(T, to, words('done'), '1', ana);
    await drills.post(T, to, rating, '2');
    await passes(10_000);
    expect(said()).toHaveLength(1);
    expect(pressed()).toEqual(['rate 5']);
  });

  it('answers the recommendation question where that is asked instead', async () => {
    const { drills, begins, passes, pressed } = stage();
    const { to } = await begins();
    const buttons = [...'0123456789'].map((n) => ({ verb: 'recommend', value: n, label: n }));
    await drills.post(T, to, { summary: '', parts: [{ part: 'buttons', buttons }] }, '1');
    await passes(10_000);
    expect(pressed()).toEqual(['recommend 9']);
  });

  it('leaves when nobody has written for half an hour', async () => {
    const { drills, begins, passes, said, pressed } = stage();
    const { to } = await begins();
    await drills.post(T, to, words('I have asked our team'), '1');
    await passes(SILENCE_MS - 1);
    expect(said()).toHaveLength(1);
    await passes(1);
    expect(said().at(-1)).toBe(SILENT);
    expect(pressed()).toEqual(['solved ']);
  });

  it('says good-bye to an agent whose drill a restart has lost', async () => {
    const before = stage({ from: at('09:00') });
    const { to } = await before.begins();
    const after = stage({ from: at('10:00') });
    await after.drills.post(T, to, words('are you there?'), '1', ana);
    await after.passes(10_000);
    expect(after.said()).toEqual([LOST]);
    expect(after.pressed()).toEqual(['solved ']);
    expect(after.heard.every((inbound) => 'place' in inbound && inbound.place.thread === to.thread)).toBe(true);
  });

  it('is silent towards the bot when it was lost, so that no two machines talk for ever', async () => {
    const before = stage({ from: at('09:00') });
    const { to } = await before.begins();
    const after = stage({ from: at('10:00') });
    await after.drills.post(T, to, asking('human'), '1');
    await after.drills.post(T, to, rating, '2');
    await after.passes(10_000);
    expect(after.heard).toEqual([]);
  });

  it('goes on in a process that did not begin it', async () => {
    const worker = stage({ from: at('09:00') });
    const web = stage({ from: at('09:30') });
    const { to } = await web.begins();
    await worker.drills.post(T, to, words('hello'), '1', ana);
    await worker.passes(10_000);
    expect(worker.said()).toEqual([STORIES[0].replies[0]]);
  });

  it('says again what was not taken', async () => {
    const { drills, begins, passes, said, refuse } = stage();
    const { to } = await begins();
    refuse(2);
    await drills.post(T, to, words('one'), '1', ana);
    await passes(20_000);
    expect(said()).toHaveLength(2);
  });

  it('is not there when its first words were not taken', async () => {
    const { drills, refuse, heard } = stage();
    refuse(1);
    await expect(drills.begin(T, drills.open(T) ?? '')).rejects.toThrow('away');
    expect(heard).toEqual([]);
  });

  it('is one of five at most', async () => {
    const { drills } = stage();
    // All at once, as by somebody who presses again and again.
    const opened = Array.from({ length: 6 }, () => drills.open(T));
    expect(opened.filter((channel) => channel === null)).toHaveLength(1);
    for (const channel of opened.slice(0, 5)) await drills.begin(T, channel ?? '');
    expect(drills.open(T)).toBeNull();
    expect(drills.open('T0OTHER')).not.toBeNull();
  });
});
