import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Complaints, describeInBrowser, watchPage } from '../support/browser.ts';
import { bot, carla, extAcme, messageOf, type PageFixture, startPageFixture } from '../support/page-fixture.ts';

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>';
const ESCAPED = MARKUP.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describeInBrowser('words that would like to come alive', (browser) => {
  let fixture: PageFixture;
  let page: Page;
  let complaints: Complaints;

  beforeEach(async () => {
    fixture = await startPageFixture();
    page = await browser().newPage();
    complaints = watchPage(page, fixture.url);
  });
  afterEach(async () => {
    await page.close();
    await fixture.close();
  });

  const channel = () => {
    const found = fixture.channels.find(({ id }) => id === extAcme);
    if (!found) throw new Error('the fixture has no #ext-acme');
    return found;
  };
  const open = async () => {
    await page.goto(fixture.url);
    await page.locator('#customer .message').first().waitFor();
  };
  const expectQuiet = () => expect(complaints).toEqual({ errors: [], foreignRequests: [], popUps: [] });

  it('stay words in names, texts, file names and reactions', async () => {
    const person = fixture.people[carla];
    if (person) person.name = MARKUP;
    channel().name = MARKUP;
    channel().messages.push(
      messageOf(carla, 0, MARKUP),
      messageOf(carla, 1, ESCAPED, {
        files: [{ id: 'F1', name: MARKUP, size: 1 }],
        reactions: [{ name: MARKUP, count: 1, users: [carla] }],
      }),
      messageOf(bot, 2, `<@${carla}> said so`, { username: MARKUP, icon_url: 'https://evil.example/p.png' }),
    );
    await open();
    expect(await page.locator('#customer').textContent()).toContain(MARKUP);
    expect(await page.locator('main :is(img, script, svg)').count()).toBe(0);
    expectQuiet();
  });

  it('stay words in every block, and in a modal', async () => {
    const text = { type: 'plain_text', text: MARKUP };
    const mrkdwn = { type: 'mrkdwn', text: ESCAPED };
    const blocks = [
      { type: 'header', text },
      { type: 'section', text: mrkdwn, fields: [text, mrkdwn] },
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: MARKUP }] }] },
      { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: MARKUP }] }] },
      { type: 'context', elements: [text, { type: 'image', image_url: '//evil.example/a.png', alt_text: MARKUP }] },
      { type: 'image', image_url: 'https://evil.example/b.png', alt_text: MARKUP, title: text },
      { type: 'actions', block_id: 'b', elements: [{ type: 'button', action_id: 'a', text, value: MARKUP }] },
      { type: MARKUP },
    ];
    channel().messages.push(messageOf(bot, 0, 'x', { blocks }));
    const input = { type: 'plain_text_input', action_id: MARKUP, placeholder: text, initial_value: MARKUP };
    fixture.modal[carla] = {
      id: 'V1',
      view: {
        title: text,
        submit: text,
        blocks: [...blocks, { type: 'input', block_id: MARKUP, label: text, element: input }],
      },
    };
    await open();
    await page.locator('#customer .dialog').waitFor();
    expect(await page.locator('main :is(img, script, svg)').count()).toBe(0);
    expectQuiet();
  });

  it('open only web addresses', async () => {
    channel().messages.push(
      messageOf(bot, 0, 'x', {
        blocks: [
          { type: 'section', text: { type: 'mrkdwn', text: '<javascript:alert(1)|one> <data:text/html,x|two>' } },
          {
            type: 'rich_text',
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'link', url: 'javascript:alert(1)', text: 'three' }] },
            ],
          },
          {
            type: 'actions',
            elements: [{ type: 'button', action_id: 'a', url: 'javascript:alert(1)', text: { text: 'four' } }],
          },
          { type: 'section', text: { type: 'mrkdwn', text: '<https://lumen.example/a?b=1&amp;c=2|five>' } },
        ],
      }),
    );
    await open();
    const links = await page
      .locator('#customer .message a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toEqual(['https://lumen.example/a?b=1&c=2']);
    await page.locator('#customer').getByText('three').click();
    await page.locator('#customer').getByText('four').click();
    expectQuiet();
  });

  it('ask nothing of any other server, and break no rule of the content security policy', async () => {
    channel().messages.push(messageOf(carla, 0, 'See https://lumen.example/help'));
    await open();
    expectQuiet();
  });
});
