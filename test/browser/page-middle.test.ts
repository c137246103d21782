import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import {
  bot,
  carla,
  extAcme,
  messageOf,
  type PageFixture,
  startPageFixture,
  supportAgents,
} from '../support/page-fixture.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const buttons = (...ids: string[]) => [
  { type: 'actions', block_id: 'b', elements: ids.map((id) => ({ type: 'button', action_id: id, text: plain(id) })) },
];

describeInBrowser('between the two sides of the playground’s page', (browser) => {
  let fixture: PageFixture;
  let page: Page;

  beforeEach(async () => {
    fixture = await startPageFixture();
    page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(fixture.url);
    await page.locator('#company .composer textarea').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await fixture.close();
  });

  const say = (channel: string, ...messages: ReturnType<typeof messageOf>[]) => {
    fixture.channels.find(({ id }) => id === channel)?.messages.push(...messages);
    fixture.changed();
  };

  it('tells why: the verdict, each trigger against its threshold, the words it rests on, and how long it took', async () => {
    const finding = {
      asks: 'escalate',
      because: 'asked for a human',
      evidence: [{ text: 'a human', start: 0, end: 7 }],
      mode: 'live',
      parts: [],
    };
    fixture.trace = {
      message: { text: 'a human, please', who: 'Carla Diaz', at: 0 },
      verdict: 'escalate',
      counterfactual: 'Would have stayed with the bot below .60.',
      findings: [
        { ...finding, trigger: 'distress', score: 0.2, threshold: 0.7, tripped: false },
        { ...finding, trigger: 'human-request', score: 0.9, threshold: 0.6, tripped: true },
      ],
      steps: [
        { name: 'received', ms: 0, text: 'in #ext-acme' },
        { name: 'posted', ms: 112.4, text: 'to the agents', detail: ['open-handoff'] },
      ],
    };
    say(extAcme, messageOf(carla, 0, 'a human, please'));
    const trace = page.locator('#trace');
    await trace.getByText('A human is called').waitFor();
    expect(await trace.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/human-request[\s\S]*asked for a human[\s\S]*a human/),
      'distress',
      expect.stringMatching(/0 ms[\s\S]*received in #ext-acme/),
      expect.stringMatching(/112 ms[\s\S]*posted to the agents[\s\S]*open-handoff/),
      'open-handoff',
    ]);
    const bar = trace.getByRole('img', { name: 'human-request: 90%, tripped at 60%, asks to escalate' });
    expect(await bar.locator('.bar-fill').getAttribute('style')).toBe('width: 90%;');
  });

  it('ticks the guide off as things happen', async () => {
    const done = () => page.locator('#guide .done').count();
    const question = messageOf(carla, 0, 'Where is it?', { reply_count: 1 });
    say(extAcme, question);
    await expect.poll(done).toBe(1);
    say(extAcme, messageOf(bot, 1, 'There.', { thread_ts: question.ts }));
    await expect.poll(done).toBe(2);
    const root = messageOf(bot, 2, 'Handoff', { blocks: buttons('baton.claim', 'baton.resolve') });
    say(supportAgents, root);
    await expect.poll(done).toBe(3);
    await page.getByRole('button', { name: 'baton.claim' }).click();
    await expect.poll(done).toBe(4);
    await page.locator('#company').getByRole('button', { name: 'Reply in thread' }).click();
    await page.locator('#company .composer textarea').fill('Hello Carla');
    await page.locator('#company .composer textarea').press('Enter');
    await expect.poll(done).toBe(5);
    await page.getByRole('button', { name: 'baton.resolve' }).click();
    await expect.poll(done).toBe(6);
    say(extAcme, messageOf(bot, 3, 'How was it?', { thread_ts: question.ts, blocks: buttons('baton.rate.5') }));
    await page.getByRole('button', { name: 'baton.rate.5' }).click();
    await expect.poll(done).toBe(7);
  });

  it('does not tick off what failed', async () => {
    fixture.answer = () => ({ ok: false, error: 'no' });
    say(supportAgents, messageOf(bot, 2, 'Handoff', { blocks: buttons('baton.claim') }));
    await page.getByRole('button', { name: 'baton.claim' }).click();
    await page.getByText('That did not work: no').waitFor();
    expect(await page.locator('#guide .done').allTextContents()).toEqual(['Ask for a human (done)']);
  });

  it('shows a second way, a case in two hands, and ticks it off too', async () => {
    await page.locator('#guide').getByRole('button', { name: 'In two hands' }).click();
    const done = () => page.locator('#guide .done').count();
    const root = messageOf(bot, 0, 'Handoff', { blocks: buttons('baton.claim') });
    say(supportAgents, root);
    await expect.poll(done).toBe(1);
    root.blocks = buttons('baton.release');
    const thread = { thread_ts: root.ts };
    say(supportAgents, messageOf(bot, 1, 'Yours too?', { ...thread, ephemeral: true, blocks: buttons('baton.join') }));
    await expect.poll(done).toBe(3);
    await page.getByRole('button', { name: 'baton.join' }).click();
    await expect.poll(done).toBe(4);
    say(supportAgents, messageOf(bot, 2, 'Ben?', { ...thread, blocks: buttons('baton.claim') }));
    await expect.poll(done).toBe(5);
    await page.getByRole('button', { name: 'baton.claim' }).click();
    await expect.poll(done).toBe(6);
  });

  it('changes the weather: a whole one, or one field of it', async () => {
    const storm = page.getByRole('button', { name: 'Storm' });
    await storm.click();
    await expect.poll(() => fixture.weather['resetAfter']).toBe(0.08);
    await expect.poll(() => storm.getAttribute('aria-pressed')).toBe('true');
    await page.getByText('Details').click();
    await page.getByLabel('An event comes twice under two ids').fill('35');
    await page.getByLabel('An event comes twice under two ids').press('Enter');
    await expect.poll(() => fixture.weather['duplicate']).toBe(0.35);
    await page.getByText('Your own mixture.').waitFor();
  });

  it('has no switch for a back end that is not there', async () => {
    await page.getByRole('button', { name: 'Storm' }).waitFor();
    expect(await page.getByRole('button', { name: 'Down', exact: true }).count()).toBe(0);
  });

  it('changes how the back end feels, and shows how it does', async () => {
    fixture.backEnd = 'slow';
    await page.reload();
    const choice = (name: string) => page.getByRole('group', { name: 'Back end' }).getByRole('button', { name });
    await expect.poll(() => choice('Slow').getAttribute('aria-pressed')).toBe('true');
    await choice('Down').click();
    await expect.poll(() => fixture.backEnd).toBe('breaks-down');
    await expect.poll(() => choice('Down').getAttribute('aria-pressed')).toBe('true');
    expect(await choice('Slow').getAttribute('aria-pressed')).toBe('false');
  });

  it('plays a conversation with one click', async () => {
    await page.getByRole('button', { name: /A quick answer/ }).click();
    await expect.poll(() => fixture.deeds).toEqual([{ as: '', do: 'scenario', id: 'answer' }]);
  });

  it.each([1024, 1440])('fits a window %i pixels wide', async (width) => {
    fixture.backEnd = 'fine';
    await page.setViewportSize({ width, height: 768 });
    await page.reload();
    await page.getByRole('button', { name: 'Down', exact: true }).waitFor();
    say(extAcme, messageOf(carla, 0, 'a'.repeat(500)));
    await page.locator('#customer .message').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
    for (const box of await page.locator('.composer textarea, .topbar > :not(:empty)').all()) {
      const { x = 0, width: own = 0 } = (await box.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + own).toBeLessThan(width);
    }
  });

  it('shows one side at a time where there is room for one, and goes to the others', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    say(extAcme, messageOf(carla, 0, 'a'.repeat(500)));
    await page.locator('#customer .message').waitFor();
    const leftOf = async (side: string) => (await page.locator(side).boundingBox())?.x ?? -1;
    for (const [name, side] of [
      ['Company', '#company'],
      ['What happened', '#middle'],
      ['Customer', '#customer'],
    ] as const) {
      await page.getByRole('link', { name }).click();
      await expect.poll(() => leftOf(side)).toBeGreaterThanOrEqual(0);
      await expect.poll(() => leftOf(side)).toBeLessThan(20);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
  });
});
