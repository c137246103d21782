import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BackEnd, startBackEnd } from '../../playground/back-end/server.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { ACME, CARLA, EXT_ACME } from '../../playground/slack/lumen.ts';
import { calm, storm } from '../../playground/slack/weather.ts';
import { type Complaints, describeInBrowser, watchPage } from '../support/browser.ts';

describeInBrowser('the page and the playground’s own server', (browser) => {
  let backEnd: BackEnd;
  let playground: Playground;
  let page: Page;
  let complaints: Complaints;

  beforeEach(async () => {
    backEnd = await startBackEnd();
    playground = await startPlayground({ explain: explainNothing, backEnd });
    page = await browser().newPage();
    complaints = watchPage(page, playground.url);
    await page.goto(playground.url);
    await box('customer').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await playground.close();
    await backEnd.close();
  });

  const explainNothing = (channel: string, ts: string) => ({
    message: { text: `${channel} ${ts}`, who: 'Carla Diaz', at: 0 },
    steps: [],
  });
  const box = (side: 'customer' | 'company') => page.locator(`#${side} .composer textarea`);
  const messages = (side: 'customer' | 'company') => page.locator(`#${side} .messages`);
  const postAsCarla = async (words: string) => {
    await box('customer').fill(words);
    await box('customer').press('Enter');
    await messages('customer').getByText(words, { exact: true }).waitFor();
  };

  it('show a customer’s words on both sides, and ask to have them explained', async () => {
    await postAsCarla('Is 1 < 2 & "so" on?');
    await page
      .locator('#company')
      .getByRole('button', { name: /#ext-acme/ })
      .click();
    await messages('company').getByText('Is 1 < 2 & "so" on?').waitFor();
    await page
      .locator('#trace')
      .getByText(/C0EXTACME/)
      .waitFor();
    expect(complaints).toEqual({ errors: [], foreignRequests: [], popUps: [] });
  });

  it('show an answer while it grows, and as it is when it has ended', async () => {
    await postAsCarla('How long does a refund take?');
    const { slack } = playground;
    const asked = slack.history(EXT_ACME).at(-1)?.ts ?? '';
    const call = async (method: string, args: Record<string, string>) => {
      const headers = { authorization: `Bearer ${slack.botToken}` };
      const body = new URLSearchParams({ channel: EXT_ACME, ...args });
      const answer = await fetch(`${slack.apiUrl}${method}`, { method: 'POST', headers, body });
      return (await answer.json()) as { ts: string };
    };
    const reader = { recipient_user_id: CARLA, recipient_team_id: ACME };
    const { ts } = await call('chat.startStream', { thread_ts: asked, ...reader });
    await messages('customer').getByText('Writing').waitFor();
    await call('chat.appendStream', { ts, markdown_text: 'It takes \\*five\\* ' });
    await messages('customer').getByText('It takes *five*').waitFor();
    expect(await messages('customer').locator('.body.growing').count()).toBe(1);
    await call('chat.appendStream', { ts, markdown_text: 'days.' });
    await call('chat.stopStream', { ts });
    await messages('customer').getByText('It takes *five* days.', { exact: true }).waitFor();
    await messages('customer').locator('.body.growing').waitFor({ state: 'detached' });
    expect(complaints).toEqual({ errors: [], foreignRequests: [], popUps: [] });
  });

  it('carry a thread, an edit, a reaction and a deletion', async () => {
    await postAsCarla('A typo');
    await page
      .locator('#company')
      .getByRole('button', { name: /#ext-acme/ })
      .click();
    await messages('company').getByRole('article').hover();
    await messages('company').getByRole('button', { name: 'Reply in thread' }).click();
    await box('company').fill('Hello Carla');
    await box('company').press('Enter');
    await messages('customer').getByText('Hello Carla').waitFor();

    const own = messages('customer').getByRole('article', { name: /Carla/ });
    await own.hover();
    await own.getByRole('button', { name: 'Add a reaction' }).click();
    await own.getByRole('menuitem', { name: 'React with heart' }).click();
    await own.getByRole('button', { name: 'heart, 1: Carla Diaz' }).waitFor();
    await chooseFromMenu(own, 'Edit');
    await own.getByLabel('Edit the message').fill('No typo');
    await own.getByLabel('Edit the message').press('Enter');
    await messages('company').getByText('(edited)').waitFor();
    await chooseFromMenu(own, 'Delete');
    await messages('company').getByText('This message was deleted.').waitFor();
  });

  it('show a picture small, and give a file to whoever sees its message', async () => {
    // One dark pixel.
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYGD4DwABDAEBHzgR8wAAAABJRU5ErkJggg==',
      'base64',
    );
    await page
      .locator('#customer')
      .getByLabel('Files to send')
      .first()
      .setInputFiles([
        { name: 'screen.png', mimeType: 'image/png', buffer: png },
        { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('error') },
      ]);
    await box('customer').press('Enter');
    const picture = messages('customer').locator('.shared-picture');
    await picture.waitFor();
    await expect.poll(() => page.evaluate("document.querySelector('.shared-picture').naturalWidth")).toBe(1);
    const link = messages('customer').getByRole('link', { name: /log\.txt/ });
    const given = await fetch(new URL((await link.getAttribute('href')) ?? '', playground.url));
    expect([await given.text(), given.headers.get('content-disposition')]).toEqual([
      'error',
      "attachment; filename*=UTF-8''log.txt",
    ]);
    expect(complaints).toEqual({ errors: [], foreignRequests: [], popUps: [] });
  });

  it('say why something is not possible', async () => {
    await box('company').fill('/baton help');
    await box('company').press('Enter');
    await page.locator('#company .composer [role=alert]').waitFor();
    expect(await box('company').inputValue()).toBe('/baton help');
  });

  it('change the weather, and mean the same by its names', async () => {
    await page.getByRole('button', { name: 'Storm' }).click();
    await expect.poll(() => playground.slack.weather()).toEqual(storm);
    await page.getByRole('button', { name: 'Calm' }).click();
    await expect.poll(() => playground.slack.weather()).toEqual(calm);
  });

  it('change how the back end feels, and mean the same by its names', async () => {
    for (const [name, feels] of [
      ['Slow', 'slow'],
      ['Down', 'breaks-down'],
      ['Fine', 'fine'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => backEnd.weather()).toBe(feels);
    }
    expect(complaints).toEqual({ errors: [], foreignRequests: [], popUps: [] });
  });

  async function chooseFromMenu(message: ReturnType<Page['locator']>, name: string) {
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await message.getByRole('menuitem', { name }).click();
  }
});
