import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBackEnd } from '../../playground/back-end/server.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { ANA, CARLA, EXT_ACME, GRACE, OLIVIA, SUPPORT_AGENTS } from '../../playground/slack/lumen.ts';

let playground: Playground;
const explained = { message: { text: 'Hi', who: 'Carla Diaz', at: 0 }, steps: [] };

beforeEach(async () => {
  playground = await startPlayground({ explain: (channel) => (channel === EXT_ACME ? explained : null) });
});
afterEach(async () => {
  await playground.close();
});

type Named = { readonly name: string };

const get = (path: string) => fetch(new URL(path, playground.url));
// biome-ignore lint/suspicious/noExplicitAny: what is under test is what stands in it
const json = async (path: string): Promise<any> => (await get(path)).json();
const send = (path: string, body: object, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(new URL(path, playground.url), { method: 'POST', headers, body: JSON.stringify(body) });
const act = async (deed: object) => (await send('/play/do', deed)).json() as Promise<{ ok: boolean; ts?: string }>;

/** As the app does. */
// biome-ignore lint/suspicious/noExplicitAny: what is under test is what stands in it
async function callSlack(method: string, body: object): Promise<any> {
  const { slack } = playground;
  const headers = { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' };
  const answer = await fetch(`${slack.apiUrl}${method}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return answer.json();
}

describe('the page', () => {
  it('is served with a policy that loads nothing from elsewhere', async () => {
    const page = await get('/');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Baton playground');
    expect((await get('/page/app.js')).headers.get('content-type')).toContain('javascript');
  });

  it('gives out no other file', async () => {
    expect((await get('/page/..%2fserver.ts')).status).toBe(404);
    expect((await get('/page/jsconfig.json')).status).toBe(404);
  });

  it('takes orders from its own page only', async () => {
    const deed = { as: CARLA, do: 'post', channel: EXT_ACME, text: 'x' };
    const foreign = { 'content-type': 'application/json', origin: 'https://evil.example' };
    expect((await send('/play/do', deed, foreign)).status).toBe(403);
    expect((await send('/play/do', deed, { 'content-type': 'text/plain' })).status).toBe(403);
    expect(playground.slack.history(EXT_ACME)).toEqual([]);
  });
});

describe('what somebody sees', () => {
  const channelNames = async (as: string) =>
    (await json(`/play/view?as=${as}`)).channels.map(({ name }: { name: string }) => name);

  it('are the channels they are in', async () => {
    expect(await channelNames(CARLA)).toEqual(['ext-acme']);
    expect(await channelNames(ANA)).toEqual(['general', 'support-agents', 'ext-acme', 'ext-globex']);
  });

  it('is an agent’s own picture where the app speaks for her', async () => {
    const { user } = await callSlack('users.info', { user: ANA });
    const asAna = { username: 'Ana Ruiz (Lumen)', icon_url: user.profile.image_192 };
    await callSlack('chat.postMessage', { channel: EXT_ACME, text: 'On it', ...asAna });
    const { channels, people } = await json(`/play/view?as=${CARLA}`);
    expect(channels[0].messages).toMatchObject([{ username: 'Ana Ruiz (Lumen)', icon_url: people[ANA].avatar }]);
    expect((await get(people[ANA].avatar)).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('is a picture of each whose part one can take, whoever one is', async () => {
    for (const { avatar } of await json('/play/people')) {
      expect((await get(avatar)).headers.get('content-type')).toBe('image/svg+xml');
    }
  });

  it('is nobody whom no channel shows them', async () => {
    const { people } = await json(`/play/view?as=${CARLA}`);
    expect(people[ANA]).toMatchObject({ name: 'Ana Ruiz', teamName: 'Lumen', external: false });
    expect(people[GRACE]).toBeUndefined();
  });

  it('is told as it changes', async () => {
    const reader = (await get(`/play/events?as=${CARLA}`)).body?.getReader();
    await reader?.read();
    playground.slack.as(CARLA).post(EXT_ACME, 'Hi');
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toContain('"changed"');
    await reader?.cancel();
  });
});

describe('what somebody does', () => {
  it('posts, edits, reacts and deletes', async () => {
    const { ts } = await act({ as: CARLA, do: 'post', channel: EXT_ACME, text: 'Helo' });
    await act({ as: CARLA, do: 'edit', channel: EXT_ACME, ts, text: 'Hello' });
    await act({ as: ANA, do: 'react', channel: EXT_ACME, ts, name: 'eyes' });
    const { channels } = await json(`/play/view?as=${CARLA}`);
    expect(channels[0].messages).toMatchObject([
      { text: 'Hello', edited: true, reactions: [{ name: 'eyes', count: 1 }] },
    ]);
    expect(await act({ as: CARLA, do: 'delete', channel: EXT_ACME, ts })).toEqual({ ok: true });
    expect(playground.slack.history(EXT_ACME)).toEqual([]);
  });

  it('shares files with those who see the message, and nothing but pictures opens in a browser', async () => {
    const files = ['shot.png', 'page.html', 'evil.svg'].map((name) => ({ name, base64: 'PGI+' }));
    await act({ as: CARLA, do: 'post', channel: EXT_ACME, text: '', files });
    const { channels } = await json(`/play/view?as=${CARLA}`);
    const shown: { name: string; size: number; url: string; image: boolean }[] = channels[0].messages[0].files;
    expect(shown.map(({ name, size, image }) => [name, size, image])).toEqual([
      ['shot.png', 3, true],
      ['page.html', 3, false],
      ['evil.svg', 3, false],
    ]);
    const types = await Promise.all(shown.map(async ({ url }) => (await get(url)).headers.get('content-type')));
    expect(types).toEqual(['image/png', 'application/octet-stream', 'application/octet-stream']);
    expect((await get(shown[0]?.url.replace(CARLA, GRACE) ?? '')).status).toBe(404);
  });

  it('uses the app’s shortcuts where their company has it installed', async () => {
    const { ts } = await act({ as: CARLA, do: 'post', channel: EXT_ACME, text: 'Hello' });
    const names = async (as: string) => (await json(`/play/view?as=${as}`)).shortcuts.map((each: Named) => each.name);
    expect(await names(ANA)).toEqual(['Hand to a human', 'Answer this case', 'Add to knowledge']);
    expect(await names(CARLA)).toEqual([]);
    const deed = { do: 'shortcut', channel: EXT_ACME, ts, callback_id: 'baton.hand-over' };
    expect(await act({ as: CARLA, ...deed })).toMatchObject({ error: expect.stringContaining('another company') });
    expect(await act({ as: ANA, ...deed })).toMatchObject({ error: expect.stringContaining('refused') });
  });

  it('hears why something could not be done', async () => {
    expect(await act({ as: CARLA, do: 'post', channel: SUPPORT_AGENTS, text: 'x' })).toMatchObject({ ok: false });
    expect(await act({ as: OLIVIA, do: 'command', channel: EXT_ACME, command: '/baton', text: 'help' })).toEqual({
      ok: false,
      error: '/baton failed: refused',
    });
    expect(await act({ as: OLIVIA, do: 'fly' })).toMatchObject({ ok: false });
  });

  it('changes the weather', async () => {
    const changed = await (await send('/play/weather', { duplicate: 0.5 })).json();
    expect(changed).toMatchObject({ duplicate: 0.5, late: 0 });
    expect((await send('/play/weather', { duplicate: 7 })).status).toBe(400);
  });
});

it('shows what the app thought', async () => {
  expect(await json(`/play/trace?channel=${EXT_ACME}&ts=1.0`)).toEqual(explained);
  expect(await json(`/play/trace?channel=${SUPPORT_AGENTS}&ts=1.0`)).toBeNull();
});

it('plays a scenario, and waits for the bot', async () => {
  const { slack } = playground;
  const played = send('/play/scenarios/answer', {});
  const [question] = await slack.until(() => slack.history(EXT_ACME).length > 0 && slack.history(EXT_ACME));
  await callSlack('chat.postMessage', { channel: EXT_ACME, thread_ts: question?.ts, text: 'Under Settings.' });
  expect(await (await played).json()).toEqual({ ok: true });
  expect((await send('/play/scenarios/nothing', {})).status).toBe(404);
});

describe('the back end of its actions', () => {
  it('feels as the page says, and as nothing the page does not offer', async () => {
    const backEnd = await startBackEnd();
    const own = await startPlayground({ explain: () => null, backEnd });
    const change = (feels: unknown) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ feels });
      return fetch(new URL('/play/back-end', own.url), { method: 'POST', headers, body });
    };
    expect(await (await change('breaks-down')).json()).toEqual({ ok: true, feels: 'breaks-down' });
    expect((await fetch(`${backEnd.origin}/orders/LU-10023`)).status).toBe(500);
    for (const nonsense of ['endless', 'constructor', null, 7]) expect((await change(nonsense)).status).toBe(400);
    expect(await (await fetch(new URL('/play/back-end', own.url))).json()).toBe('breaks-down');
    await own.close();
    await backEnd.close();
  });

  it('has no switch where there is none', async () => {
    expect(await json('/play/back-end')).toBeNull();
    expect((await send('/play/back-end', { feels: 'slow' })).status).toBe(400);
  });
});

it('starts with no real Slack in reach', async () => {
  const found = { token: 'xoxb-somebody' };
  await expect(startPlayground({ explain: () => null, found })).rejects.toThrow('real Slack token');
});
