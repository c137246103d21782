import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import {
  ana,
  bot,
  carla,
  extAcme,
  messageOf,
  type PageFixture,
  startPageFixture,
  supportAgents,
} from '../support/page-fixture.ts';

describeInBrowser('writing and reading on the playground’s page', (browser) => {
  let fixture: PageFixture;
  let page: Page;

  beforeEach(async () => {
    fixture = await startPageFixture();
    page = await browser().newPage();
    await page.goto(fixture.url);
    await box('customer').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await fixture.close();
  });

  const pane = (side: 'customer' | 'company') => page.locator(`#${side}`);
  const messages = (side: 'customer' | 'company') => pane(side).locator('.messages');
  const box = (side: 'customer' | 'company') => pane(side).locator('.composer textarea');
  const deedsOf = (kind: string) => fixture.deeds.filter((deed) => deed.do === kind);
  const said = (channel: string, ...messages: ReturnType<typeof messageOf>[]) => {
    fixture.channels.find(({ id }) => id === channel)?.messages.push(...messages);
    fixture.changed();
  };

  it('sends with Enter, and makes a new line with Shift+Enter', async () => {
    await box('customer').fill('First');
    await box('customer').press('Shift+Enter');
    await box('customer').pressSequentially('Second');
    await box('customer').press('Enter');
    await expect
      .poll(() => deedsOf('post'))
      .toEqual([{ as: carla, do: 'post', channel: extAcme, text: 'First\nSecond' }]);
    await expect.poll(() => box('customer').inputValue()).toBe('');
  });

  it('keeps what was typed when it could not be sent, and says why', async () => {
    fixture.answer = () => ({ ok: false, error: 'is_archived' });
    await box('customer').fill('Hello?');
    await box('customer').press('Enter');
    await pane('customer').getByText('is_archived').waitFor();
    expect(await box('customer').inputValue()).toBe('Hello?');
  });

  it('opens a thread by itself when it has news', async () => {
    const question = messageOf(carla, 0, 'Where is my invoice?', { reply_count: 1 });
    said(extAcme, question);
    await messages('customer').getByText('Where is my invoice?').waitFor();
    said(extAcme, messageOf(bot, 1, 'Under Billing.', { thread_ts: question.ts }));
    await messages('customer').getByText('Under Billing.').waitFor();
    expect(await pane('customer').getByRole('button', { name: '← #ext-acme' }).isVisible()).toBe(true);
    await box('customer').fill('Thanks');
    await box('customer').press('Enter');
    await expect.poll(() => deedsOf('post')[0]?.['thread_ts']).toBe(question.ts);
  });

  it('never takes a person away from what they are writing', async () => {
    const question = messageOf(carla, 0, 'Where is my invoice?', { reply_count: 1 });
    said(extAcme, question);
    await box('customer').fill('Another thing');
    said(extAcme, messageOf(bot, 1, 'Under Billing.', { thread_ts: question.ts }));
    await messages('customer').getByText('1 new').waitFor();
    expect(await box('customer').inputValue()).toBe('Another thing');
    expect(await box('customer').getAttribute('placeholder')).toBe('Message #ext-acme');
  });

  it('keeps a draft for each place', async () => {
    const question = messageOf(carla, 0, 'Where is my invoice?');
    said(extAcme, question);
    await messages('customer').getByText('Where is my invoice?').hover();
    await box('customer').fill('for the channel');
    await pane('customer').getByRole('button', { name: 'Reply in thread' }).click();
    await box('customer').fill('for the thread');
    await box('customer').press('Escape');
    expect(await box('customer').inputValue()).toBe('for the channel');
  });

  it('counts what is new elsewhere, until it is looked at', async () => {
    said(extAcme, messageOf(carla, 0, 'One'), messageOf(carla, 1, 'Two'));
    const tab = pane('company').getByRole('button', { name: /#ext-acme/ });
    await expect.poll(() => tab.textContent()).toContain('2');
    await tab.click();
    await messages('company').getByText('Two').waitFor();
    await expect.poll(() => tab.textContent()).not.toContain('2');
  });

  it('moves nothing when news come', async () => {
    const top = async () => (await messages('company').boundingBox())?.y;
    const question = messageOf(carla, 0, 'One');
    said(supportAgents, messageOf(bot, 0, 'A case'));
    await messages('company').getByText('A case').waitFor();
    const before = await top();
    said(extAcme, question, ...Array.from({ length: 120 }, (_, minute) => messageOf(carla, minute + 1, 'More')));
    await pane('company').getByText('99+').waitFor();
    expect(await top()).toBe(before);
  });

  it('marks what only one person sees', async () => {
    said(supportAgents, messageOf(bot, 0, 'Claim it first.', { ephemeral: true }));
    await messages('company').getByText('Only visible to you').waitFor();
  });

  it('shows edits, files, deletions, and the name under which the bot relays', async () => {
    said(
      extAcme,
      messageOf(bot, 0, 'On it', {
        username: 'Ana Ruiz (Lumen)',
        edited: true,
        files: [{ id: 'F1', name: 'refund.pdf', size: 2048 }],
      }),
      messageOf(carla, 1, '', { deleted: true }),
    );
    const message = pane('customer').getByRole('article', { name: /Ana Ruiz \(Lumen\)/ });
    await message.waitFor();
    expect(await message.textContent()).toMatch(/app.*\(edited\)On it.*refund\.pdf 2 KB/);
    expect(await messages('customer').getByText('This message was deleted.').isVisible()).toBe(true);
  });

  it('runs a command of the company’s side, and refuses it in threads and to customers', async () => {
    await box('company').fill('/bat');
    await pane('company').getByText('/baton help').click();
    await box('company').press('Enter');
    await expect
      .poll(() => deedsOf('command'))
      .toEqual([{ as: ana, do: 'command', channel: supportAgents, command: '/baton', text: 'help' }]);
    await box('customer').fill('/baton help');
    await box('customer').press('Enter');
    await pane('customer').getByText('customers have no commands').waitFor();
    expect(deedsOf('command')).toHaveLength(1);
  });

  it('edits and deletes one’s own messages only', async () => {
    said(extAcme, messageOf(carla, 0, 'A typo &amp; more'), messageOf(bot, 1, 'Not yours'));
    const own = pane('customer').getByRole('article', { name: /Carla/ });
    await own.hover();
    await own.getByRole('button', { name: 'More actions' }).click();
    await own.getByRole('menuitem', { name: 'Edit' }).click();
    const editor = own.getByLabel('Edit the message');
    expect(await editor.inputValue()).toBe('A typo & more');
    await editor.fill('No typo');
    await editor.press('Enter');
    await expect.poll(() => deedsOf('edit')[0]?.['text']).toBe('No typo');
    const other = pane('customer').getByRole('article', { name: /Baton/ });
    await other.hover();
    await other.getByRole('button', { name: 'More actions' }).click();
    expect(await other.getByRole('menuitem').allTextContents()).toEqual(['What happened', 'Copy link']);
  });

  it('reacts from a small picker, and by the reactions that are there', async () => {
    const reactions = [{ name: 'eyes', count: 2, users: [carla, ana] }];
    said(extAcme, messageOf(bot, 0, 'Under Billing.', { reactions }));
    const message = pane('customer').getByRole('article', { name: /Baton/ });
    await message.hover();
    await message.getByRole('button', { name: 'Add a reaction' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['👍', '❤️', '🎉', '👀', '✅', '🙏']);
    await page.getByRole('menuitem', { name: 'tada' }).click();
    await message.getByRole('button', { name: 'eyes, 2: Carla Diaz, Ana Ruiz' }).click();
    await expect
      .poll(() => deedsOf('react'))
      .toMatchObject([
        { as: carla, name: 'tada', remove: false },
        { as: carla, name: 'eyes', remove: true },
      ]);
  });

  it('offers the app’s shortcuts on every message to those who have it installed, and to nobody else', async () => {
    fixture.shortcuts.push({ id: 'baton.hand-over', name: 'Hand to a human' });
    const question = messageOf(carla, 0, 'Where is my invoice?');
    said(extAcme, question);
    await pane('company')
      .getByRole('button', { name: /#ext-acme/ })
      .click();
    const actionsIn = async (side: 'customer' | 'company') => {
      const message = pane(side).getByRole('article', { name: /Carla/ });
      await message.hover();
      await message.getByRole('button', { name: 'More actions' }).click();
      return message.getByRole('menuitem').allTextContents();
    };
    expect(await actionsIn('customer')).not.toContain('Hand to a human');
    await page.keyboard.press('Escape');
    expect(await actionsIn('company')).toContain('Hand to a human');
    await page.getByRole('menuitem', { name: 'Hand to a human' }).click();
    const shortcut = { as: ana, do: 'shortcut', channel: extAcme, ts: question.ts, callback_id: 'baton.hand-over' };
    await expect.poll(() => deedsOf('shortcut')).toEqual([shortcut]);
  });

  it('goes through messages by keyboard, and does by one key what the platform’s client does', async () => {
    const first = messageOf(carla, 0, 'One');
    said(extAcme, first, messageOf(carla, 1, 'Two'));
    await messages('customer').getByText('Two').waitFor();
    await messages('customer').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('r');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => deedsOf('react')).toMatchObject([{ ts: first.ts, name: 'heart' }]);
    await messages('customer').getByRole('article').first().press('t');
    await pane('customer').getByRole('button', { name: '← #ext-acme' }).waitFor();
  });

  it('sends files with a message, or alone; what was left out stays here', async () => {
    const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });
    await pane('customer')
      .getByLabel('Files to send')
      .first()
      .setInputFiles([file('a.txt'), file('b.txt')]);
    await pane('customer').getByRole('button', { name: 'Leave out b.txt' }).click();
    await box('customer').fill('Here');
    await box('customer').press('Enter');
    const files = [{ name: 'a.txt', base64: Buffer.from('a.txt').toString('base64') }];
    await expect
      .poll(() => deedsOf('post'))
      .toEqual([{ as: carla, do: 'post', channel: extAcme, text: 'Here', files }]);
    await pane('customer')
      .getByLabel('Files to send')
      .first()
      .setInputFiles([file('a.txt')]);
    await box('customer').press('Enter');
    await expect.poll(() => deedsOf('post')[1]).toMatchObject({ text: '', files });
  });

  it('keeps chosen files when they could not be sent', async () => {
    fixture.answer = () => ({ ok: false, error: 'is_archived' });
    const name = 'a.txt';
    await pane('customer')
      .getByLabel('Files to send')
      .first()
      .setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from('a') }]);
    await box('customer').press('Enter');
    await pane('customer').getByText('is_archived').waitFor();
    await pane('customer').getByRole('button', { name: 'Leave out a.txt' }).waitFor();
  });

  it('puts away what only one person sees, for that person', async () => {
    said(supportAgents, messageOf(bot, 0, 'Claim it first.', { ephemeral: true }));
    await pane('company').getByRole('button', { name: 'Dismiss' }).click();
    await messages('company').getByText('Claim it first.').waitFor({ state: 'detached' });
    await pane('company').locator('label', { hasText: 'Ben' }).click();
    await messages('company').getByText('Claim it first.').waitFor();
  });

  it('lets a colleague sit down where one was, with a draft of their own', async () => {
    const root = messageOf(bot, 0, 'A case', { reply_count: 1 });
    said(supportAgents, root, messageOf(bot, 1, 'And its transcript', { thread_ts: root.ts }));
    await pane('company').getByRole('button', { name: '← #support-agents' }).waitFor();
    await box('company').fill('Ana’s words');
    await page.keyboard.press('Alt+ArrowRight');
    await messages('company').getByText('And its transcript').waitFor();
    expect(await box('company').inputValue()).toBe('');
    await box('company').fill('Ben’s words');
    await box('company').press('Enter');
    await expect.poll(() => deedsOf('post')).toMatchObject([{ as: 'U0BEN', thread_ts: root.ts, text: 'Ben’s words' }]);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => box('company').inputValue()).toBe('Ana’s words');
  });

  it('copies the link of a message, as /baton why wants it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const question = messageOf(carla, 0, 'Where is my invoice?');
    said(extAcme, question);
    const article = pane('customer').getByRole('article', { name: /Carla/ });
    await article.hover();
    await article.getByRole('button', { name: 'More actions' }).click();
    await article.getByRole('menuitem', { name: 'Copy link' }).click();
    const link = `https://lumen.slack.com/archives/${extAcme}/p${question.ts.replace('.', '')}`;
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(link);
  });

  it('changes the person of a pane', async () => {
    await pane('customer').locator('label', { hasText: 'Grace' }).click();
    await pane('customer').getByText('Globex’s workspace').waitFor();
    await expect.poll(() => box('customer').getAttribute('placeholder')).toBe('Message #ext-globex');
  });

  it('goes to the other side by keyboard, and leaves a thread with Escape', async () => {
    await box('customer').focus();
    await page.keyboard.press('Control+k');
    expect(await focusedIn('#company')).toBe(true);
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => box('company').getAttribute('placeholder')).toBe('Message #general');
    await page.keyboard.press('Control+k');
    expect(await focusedIn('#customer')).toBe(true);
  });

  it('says what is new in the open channel aloud, and not one’s own words', async () => {
    said(extAcme, messageOf(carla, 0, 'My words'));
    said(supportAgents, messageOf(bot, 1, 'A handoff'));
    await expect.poll(() => announced('company')).toBe('Baton in #support-agents: A handoff');
    expect(await announced('customer')).toBe('');
  });

  it('counts replies only for those who take part in the thread', async () => {
    const question = messageOf(carla, 0, 'Where is my invoice?', { reply_count: 1 });
    said(extAcme, question, messageOf(bot, 1, 'Under Billing.', { thread_ts: question.ts }));
    const tab = pane('company').getByRole('button', { name: /#ext-acme/ });
    await expect.poll(() => tab.locator('.badge').textContent()).toBe('1');
  });

  it('begins to read at the beginning of what does not fit, and goes on to the answer to one’s next command', async () => {
    const list = messages('customer');
    const top = async (of: ReturnType<Page['locator']>) => (await of.boundingBox())?.y ?? 0;
    const isAtTop = async () => Math.abs((await top(list.getByRole('article').nth(1))) - (await top(list))) < 2;
    const lines = Array.from({ length: 80 }, (_, line) => `Line ${line}`);
    said(extAcme, messageOf(bot, 0, 'Before'));
    await list.getByText('Before').waitFor();
    said(extAcme, messageOf(bot, 1, lines.join('\n'), { ephemeral: true }));
    await list.getByText('Line 79').waitFor();
    await expect.poll(isAtTop).toBe(true);
    said(extAcme, messageOf(bot, 2, 'Somebody else'));
    await pane('customer').getByRole('button', { name: 'New messages' }).waitFor();
    expect(await isAtTop()).toBe(true);
    said(extAcme, messageOf(bot, 3, 'Your answer', { ephemeral: true }));
    await expect.poll(isAtTop).toBe(false);
  });

  it('opens a link to a message on the page itself', async () => {
    const question = messageOf(carla, 0, 'Where is my invoice?');
    const permalink = `https://lumen.slack.com/archives/${extAcme}/p${question.ts.replace('.', '')}`;
    said(extAcme, question);
    said(supportAgents, messageOf(bot, 1, `<${permalink}|the question>`));
    await messages('company').getByRole('button', { name: 'the question' }).click();
    await messages('company').getByText('Where is my invoice?').waitFor();
  });

  function focusedIn(selector: string) {
    return page.evaluate(`document.querySelector('${selector}').contains(document.activeElement)`);
  }

  function announced(side: 'customer' | 'company') {
    return pane(side).locator('[aria-live=polite]').textContent();
  }
});
