import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { ana, bot, messageOf, type PageFixture, startPageFixture, supportAgents } from '../support/page-fixture.ts';

const plain = (text: string) => ({ type: 'plain_text', text });

describeInBrowser('what an app shows on the playground’s page', (browser) => {
  let fixture: PageFixture;
  let page: Page;

  beforeEach(async () => {
    fixture = await startPageFixture();
    page = await browser().newPage();
    await page.goto(fixture.url);
    await page.locator('#company .composer textarea').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await fixture.close();
  });

  const company = () => page.locator('#company');
  const show = async (...blocks: unknown[]) => {
    const message = messageOf(bot, 0, 'fallback', { blocks });
    fixture.channels.find(({ id }) => id === supportAgents)?.messages.push(message);
    fixture.changed();
    await company().locator('.message').waitFor();
    return message.ts;
  };
  const html = () => company().locator('.body').innerHTML();
  const button = (name: string, more: object = {}) => ({
    type: 'button',
    action_id: `baton.${name}`,
    text: plain(name),
    ...more,
  });

  describe('markup', () => {
    const drawn = async (text: string, verbatim = false) => {
      await show({ type: 'section', text: { type: 'mrkdwn', text, verbatim } });
      return company().locator('.section-words').innerHTML();
    };

    it.each([
      ['*bold* and _italic_ and ~gone~', '<p><strong>bold</strong> and <em>italic</em> and <s>gone</s></p>'],
      ['snake_case_name and 2*3*4', '<p>snake_case_name and 2*3*4</p>'],
      ['*a _b_ c*', '<p><strong>a <em>b</em> c</strong></p>'],
      ['`*raw*` ```\nline\n```', '<p><code>*raw*</code> </p><pre>line</pre>'],
      ['said:\n> one\n> two\nend', '<p>said:</p><blockquote>one\ntwo</blockquote><p>end</p>'],
      ['1 &lt; 2 &amp;amp; so', '<p>1 &lt; 2 &amp;amp; so</p>'],
      ['<@U0CARLA> <#C0GENERAL|x> <@U0NOBODY>', '@Carla Diaz #general @U0NOBODY'],
      [':white_check_mark: :no_such_thing:', '✅ :no_such_thing:'],
    ])('draws %j', async (text, expected) => {
      const result = await drawn(text);
      const words = result.replace(/<\/?(span|p)[^>]*>/g, '');
      expect([result, words]).toContain(expected);
    });

    it('makes bare addresses and mentions live, unless they are verbatim', async () => {
      expect(await drawn('@here https://lumen.example.')).toMatch(
        /class="mention calls">@here<.*href="https:\/\/lumen/,
      );
    });

    it('leaves verbatim text alone', async () => {
      expect(await drawn('@here https://lumen.example.', true)).toBe('<p>@here https://lumen.example.</p>');
    });
  });

  it('draws rich text: literal words, styles, lists, quotes and references', async () => {
    const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
    const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style ? { style } : {}) });
    await show({
      type: 'rich_text',
      elements: [
        section(text('*not bold* '), text('bold', { bold: true }), { type: 'user', user_id: ana }),
        { type: 'rich_text_list', style: 'ordered', indent: 1, elements: [section(text('one')), section(text('two'))] },
        { type: 'rich_text_quote', elements: [text('quoted')] },
        { type: 'rich_text_preformatted', elements: [text('pre')] },
      ],
    });
    expect(await html()).toContain(
      '<p>*not bold* <strong>bold</strong><span class="mention calls">@Ana Ruiz</span></p>' +
        '<ol class="depth-1 indent-1" start="1"><li>one</li><li>two</li></ol><blockquote>quoted</blockquote><pre>pre</pre>',
    );
  });

  it('draws what a client makes of typed words: no empty lines, groups, emoji by their code, code with links', async () => {
    const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
    const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style ? { style } : {}) });
    await show({
      type: 'rich_text',
      elements: [
        section(text('Steps '), { type: 'emoji', name: 'made_up', unicode: '1f44b-1f3fc' }, text('\n')),
        { type: 'rich_text_list', style: 'ordered', indent: 0, offset: 2, elements: [section(text('three'))] },
        { type: 'rich_text_list', style: 'bullet', indent: 2, elements: [section(text('deep'))] },
        section(
          text('x', { code: true, bold: true }),
          { type: 'link', url: 'https://a.example/', text: 'y', style: { code: true } },
          { type: 'usergroup', usergroup_id: 'S1' },
        ),
      ],
    });
    const drawn = (await html()).replace(/ (?:role|aria-label|title|target|rel)="[^"]*"/g, '');
    expect(drawn).toContain(
      '<p>Steps <span class="emoji">👋🏼</span></p><ol class="depth-0 indent-0" start="3"><li>three</li></ol>' +
        '<ul class="depth-2 indent-2"><li>deep</li></ul>' +
        '<p><strong><code>x</code></strong><code><a href="https://a.example/">y</a></code><span class="mention">@S1</span></p>',
    );
  });

  it('writes moments in the zone of whoever reads, and what stands beside them where it can’t', async () => {
    const element = (format: string) => ({ type: 'date', timestamp: 1_764_144_000, format, fallback: '08:00 UTC' });
    await show(
      { type: 'section', text: { type: 'mrkdwn', text: 'at <!date^1764144000^{date_num} {time}|08:00 UTC>' } },
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [element('{time_secs}'), element('{no_such_part}')] }],
      },
    );
    const words = ((await company().locator('.body').textContent()) ?? '').replaceAll('\u202f', ' ');
    expect(words).toBe('at 11/26/2025 01:30 PM01:30:00 PM08:00 UTC');
    expect(await company().locator('.body time').first().getAttribute('datetime')).toBe('2025-11-26T08:00:00.000Z');
  });

  it('presses what is chosen behind three dots, and chooses nothing for good', async () => {
    const options = [
      { text: plain('Pass on'), value: 'transfer' },
      { text: plain('Put aside'), value: 'snooze' },
    ];
    const more = { type: 'overflow', action_id: 'baton.more', options };
    await show({ type: 'actions', block_id: 'b1', elements: [button('claim'), more] });
    const opener = company().getByRole('button', { name: 'More', exact: true });
    await opener.click();
    await page.getByRole('menuitem', { name: 'Pass on' }).click();
    await expect.poll(() => fixture.deeds.length).toBe(1);
    await opener.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => fixture.deeds)
      .toMatchObject([
        { do: 'press', action_id: 'baton.more', value: 'transfer' },
        { do: 'press', action_id: 'baton.more', value: 'snooze' },
      ]);
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('closes what stands behind three dots with Escape, and asks first where the app wants that', async () => {
    const confirm = { title: plain('Sure?'), text: plain('It ends.'), confirm: plain('End it'), deny: plain('No') };
    const options = [{ text: plain('End'), value: 'end' }];
    await show({
      type: 'actions',
      block_id: 'b1',
      elements: [{ type: 'overflow', action_id: 'baton.more', options, confirm }],
    });
    const opener = company().getByRole('button', { name: 'More', exact: true });
    await opener.click();
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false');
    await opener.click();
    await page.getByRole('menuitem', { name: 'End' }).click();
    expect(fixture.deeds).toEqual([]);
    await company().getByRole('button', { name: 'End it' }).click();
    await expect.poll(() => fixture.deeds).toMatchObject([{ do: 'press', value: 'end' }]);
  });

  it('tells the server what was pressed, on which message', async () => {
    const ts = await show({ type: 'actions', block_id: 'b1', elements: [button('claim', { value: 'v' })] });
    await company().getByRole('button', { name: 'claim' }).click();
    const pressed = {
      as: ana,
      do: 'press',
      channel: supportAgents,
      ts,
      action_id: 'baton.claim',
      block_id: 'b1',
      value: 'v',
    };
    await expect.poll(() => fixture.deeds).toEqual([pressed]);
  });

  it('asks first where the app wants a confirmation', async () => {
    const confirm = { title: plain('Sure?'), text: plain('It ends.'), confirm: plain('End it'), deny: plain('No') };
    await show({ type: 'actions', block_id: 'b1', elements: [button('resolve', { confirm })] });
    await company().getByRole('button', { name: 'resolve' }).click();
    await company().getByRole('button', { name: 'No', exact: true }).click();
    await company().getByRole('dialog').waitFor({ state: 'hidden' });
    expect(fixture.deeds).toEqual([]);
    await company().getByRole('button', { name: 'resolve' }).click();
    await company().getByRole('button', { name: 'End it' }).click();
    await expect.poll(() => fixture.deeds.length).toBe(1);
  });

  it('presses a select with the chosen value, and feedback with the thumb’s', async () => {
    const options = [{ text: plain('Snooze'), value: 'snooze' }];
    await show(
      {
        type: 'actions',
        block_id: 'b1',
        elements: [{ type: 'static_select', action_id: 'more', placeholder: plain('More'), options }],
      },
      {
        type: 'context_actions',
        block_id: 'b2',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'fb',
            positive_button: { text: plain('Good'), value: 'up' },
            negative_button: { text: plain('Bad'), value: 'down' },
          },
        ],
      },
    );
    await company().getByLabel('More', { exact: true }).selectOption('snooze');
    await expect.poll(() => fixture.deeds[0]).toMatchObject({ action_id: 'more', value: 'snooze' });
    await company().getByRole('button', { name: 'Bad' }).click();
    await expect.poll(() => fixture.deeds[1]).toMatchObject({ action_id: 'fb', value: 'down' });
    const message = fixture.channels.find(({ id }) => id === supportAgents)?.messages[0];
    if (message) message.edited = true;
    fixture.changed();
    await company().getByText('(edited)').waitFor();
    const thumb = (name: string) => company().getByRole('button', { name }).getAttribute('aria-pressed');
    expect([await thumb('Good'), await thumb('Bad')]).toEqual(['false', 'true']);
  });

  it('keeps the keyboard on the button when its message is redrawn', async () => {
    await show({ type: 'actions', block_id: 'b1', elements: [button('claim'), button('resolve')] });
    await company().getByRole('button', { name: 'resolve' }).focus();
    const message = fixture.channels.find(({ id }) => id === supportAgents)?.messages[0];
    if (message) message.edited = true;
    fixture.changed();
    await company().getByText('(edited)').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('resolve');
  });

  it('shows a notice when a press fails', async () => {
    fixture.answer = () => ({ ok: false, error: 'the app did not answer' });
    await show({ type: 'actions', block_id: 'b1', elements: [button('claim')] });
    await company().getByRole('button', { name: 'claim' }).click();
    await company().getByText('That did not work: the app did not answer').waitFor();
  });

  describe('a modal', () => {
    const input = (block_id: string, element: object, more: object = {}) => ({
      type: 'input',
      block_id,
      label: plain(block_id),
      element,
      ...more,
    });
    const openModal = async (...blocks: unknown[]) => {
      fixture.modal[ana] = {
        id: 'V1',
        view: { title: plain('Settings'), submit: plain('Save'), close: plain('Not now'), blocks },
      };
      fixture.changed();
      await company().getByRole('dialog', { name: 'Settings' }).waitFor();
    };
    const save = () => company().getByRole('button', { name: 'Save' }).click();
    const words = { type: 'plain_text_input', action_id: 'words' };

    it('fits its window whatever stands in it, and keeps its buttons in sight', async () => {
      const long = Array.from({ length: 60 }, (_, line) => `${line}${'x'.repeat(90)}`).join('\n');
      await page.setViewportSize({ width: 1024, height: 768 });
      const text = { ...words, multiline: true, initial_value: long };
      await openModal(input('one', text), input('two', { ...text, action_id: 'more' }));
      const dialog = company().getByRole('dialog', { name: 'Settings' });
      const edge = async (of: ReturnType<Page['locator']>) => {
        const { x = 0, y = 0, width = 0, height = 0 } = (await of.boundingBox()) ?? {};
        return { right: x + width, bottom: y + height };
      };
      const [window, button] = [await edge(dialog), await edge(company().getByRole('button', { name: 'Save' }))];
      const pane = await edge(company());
      expect(window.right).toBeLessThan(pane.right);
      expect(button.right).toBeLessThan(window.right);
      expect(button.bottom).toBeLessThan(window.bottom);
      for (const box of await dialog.getByRole('textbox').all())
        expect((await edge(box)).right).toBeLessThan(window.right);
    });

    it('submits its state in the platform’s shape', async () => {
      const choices = [
        { text: plain('Email'), value: 'email' },
        { text: plain('Phone'), value: 'phone' },
      ];
      await openModal(
        input('words', words),
        input('ways', { type: 'checkboxes', action_id: 'ways', options: choices }),
        input('one', { type: 'radio_buttons', action_id: 'one', options: choices, initial_option: choices[1] }),
        input('where', { type: 'conversations_select', action_id: 'where', initial_conversation: supportAgents }),
        input('many', { type: 'number_input', action_id: 'many' }, { optional: true }),
      );
      await company().getByLabel('words').fill('Back at nine');
      await company().getByRole('checkbox', { name: 'Phone' }).check();
      await save();
      const values = {
        words: { words: { type: 'plain_text_input', value: 'Back at nine' } },
        ways: { ways: { type: 'checkboxes', selected_options: [choices[1]] } },
        one: { one: { type: 'radio_buttons', selected_option: choices[1] } },
        where: { where: { type: 'conversations_select', selected_conversation: supportAgents } },
        many: { many: { type: 'number_input', value: null } },
      };
      await expect.poll(() => fixture.deeds).toEqual([{ as: ana, do: 'submit', view_id: 'V1', state: { values } }]);
    });

    it('shows the app’s errors at their inputs, and keeps what was typed', async () => {
      fixture.answer = () => ({ ok: true, errors: { words: 'Too short.' } });
      await openModal(input('words', words));
      await company().getByLabel('words').fill('x');
      await save();
      await company().getByText('Too short.').waitFor();
      expect(await company().getByLabel('words').inputValue()).toBe('x');
    });

    it('sends chosen files with what is in them, and keeps them when something is wrong', async () => {
      fixture.answer = () => ({ ok: true, errors: { files: 'It is empty.' } });
      const element = { type: 'file_input', action_id: 'files', filetypes: ['md'], max_files: 1 };
      await openModal(input('files', element), input('until', { type: 'datepicker', action_id: 'until' }));
      const content = Buffer.from('# Grüße\0');
      await company()
        .getByLabel('files', { exact: true })
        .setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer: content });
      await company().getByLabel('until').fill('2027-01-31');
      await save();
      await company().getByText('It is empty.').waitFor();
      await save();
      const files = { type: 'file_input', files: [{ name: 'a.md', base64: content.toString('base64') }] };
      const until = { type: 'datepicker', selected_date: '2027-01-31' };
      const submitted = expect.objectContaining({ state: { values: { files: { files }, until: { until } } } });
      await expect.poll(() => fixture.deeds).toEqual([submitted, submitted]);
    });

    it('does not send what lacks a required input', async () => {
      await openModal(input('words', words));
      await save();
      await company().getByText('Please complete this required field.').waitFor();
      expect(fixture.deeds).toEqual([]);
    });

    it('keeps what was typed when the app updates it', async () => {
      await openModal(input('words', words));
      await company().getByLabel('words').fill('half a sen');
      await openModal({ type: 'section', text: plain('Loaded.') }, input('words', words));
      await company().getByText('Loaded.').waitFor();
      expect(await company().getByLabel('words').inputValue()).toBe('half a sen');
    });

    it('closes with Escape, tells the app, and gives the pane back', async () => {
      await company().locator('.composer textarea').focus();
      await openModal(input('words', words));
      await company().getByLabel('words').press('Escape');
      await expect.poll(() => fixture.deeds).toEqual([{ as: ana, do: 'close', view_id: 'V1' }]);
      expect(await page.evaluate('document.activeElement.placeholder')).toBe('Message #support-agents');
    });
  });

  it('shows the app’s Home', async () => {
    fixture.home = { id: 'VHOME', blocks: [{ type: 'header', text: plain('Good morning') }] };
    fixture.changed();
    await company().getByRole('button', { name: 'Home' }).click();
    await company().getByText('Good morning').waitFor();
    expect(fixture.deeds).toEqual([{ as: ana, do: 'home' }]);
  });
});
