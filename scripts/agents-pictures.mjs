/**
 * Makes the pictures of docs/agents.md anew: `npm run build && node scripts/agents-pictures.mjs`. It plays a day of
 * support in the playground, on this machine alone, and photographs what the page shows. Needs a Chromium: one in
 * /usr/bin, or the one that CHROMIUM names.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'docs', 'images');

/** What was built; typed where it was written. @param {string} name @returns {Promise<any>} */
const built = (name) => import(path.join(root, 'dist', name));

const [{ startPretendSlack }, { startPlayground }, lumen, { startBaton }, { readConfig }, { openLog }, { openStore }] =
  await Promise.all(
    [
      'playground/slack/server.js',
      'playground/server.js',
      'playground/slack/lumen.js',
      'src/baton.js',
      'src/config.js',
      'src/log.js',
      'src/store/open.js',
    ].map(built),
  );
const { defaultScopes } = await built('playground/slack/scopes.js');
const { ANA, BEN, CARLA, DAN, GRACE, OLIVIA, EXT_ACME, EXT_GLOBEX, SUPPORT_AGENTS } = lumen;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ slack: any, page: Page, close: () => Promise<void> }} Stage */

const PATIENCE_MS = 20_000;

const LAST_SHOWN = '#company .feed:not([hidden]) .message:last-child, #company .home:not([hidden]) > :last-child';

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  await playTheDay();
  await playTheDoubt();
} finally {
  await browser.close();
}

/** One day of support: all pictures but that of a reply in doubt. */
async function playTheDay() {
  const stage = await raise();
  const earlier = await ask(stage, DAN, EXT_ACME, 'A payout of €320.00 is missing. Can I talk to a human please?');
  await press(stage, ANA, earlier.root, 'baton.claim');
  await shows(stage, earlier.root, 'baton.release');
  await press(stage, ANA, earlier.root, 'baton.resolve');
  await shows(stage, earlier.root, 'baton.reopen');

  const asked = stage.slack.as(CARLA).post(EXT_ACME, 'How do I download an invoice?');
  await answered(stage, EXT_ACME, asked);
  await pause(stage, 2500);
  const angry =
    'That did not help. I get error 502, and I have been waiting for INV-2041 over €49.00 since Friday, this is ridiculous! How can I export all our data? I want to talk to a human!';
  const carla = await ask(stage, CARLA, EXT_ACME, angry, asked);
  await pause(stage, 2500);
  await look(stage, ANA, carla.root);
  await photograph(stage, 'agents-01-package', { only: firstMessage });

  await press(stage, ANA, carla.root, 'baton.claim');
  await shows(stage, carla.root, 'baton.release');
  await write(
    stage,
    ANA,
    carla.root,
    'Hello Carla, this is Ana. I am sorry: downloads of invoices do fail since Friday.',
  );
  const slip = stage.slack.as(CARLA).post(EXT_ACME, 'Thank you. I need INV-2041 only.', { thread_ts: asked });
  await copied(stage, 'I need INV-2041 only.');
  stage.slack.as(CARLA).edit(EXT_ACME, slip, 'Thank you. I need INV-2041 and INV-2042.');
  await copied(stage, 'INV-2041 and INV-2042.');
  await write(stage, ANA, carla.root, '// for us: the storage team is on it, see #general');
  await photograph(stage, 'agents-02-claimed', { from: 'Hello Carla, this is Ana' });

  await write(stage, BEN, carla.root, 'I saw the same at Globex on Friday.');
  await look(stage, BEN, carla.root);
  await stage.page.locator('#company').getByRole('button', { name: 'Stay inside' }).waitFor();
  await photograph(stage, 'agents-03-join', { from: 'I saw the same at Globex' });

  await look(stage, ANA, carla.root);
  await chooseMore(stage, /Pass it on/);
  const form = stage.page.locator('#company .dialog');
  await form.locator('select').first().selectOption({ label: 'Ben Okafor' });
  await form.locator('textarea').fill('Both invoices are promised for today. You know this error better than I do.');
  await photographElement(stage, 'agents-04-transfer', form);
  await form.getByRole('button', { name: 'Pass on' }).click();
  await copied(stage, 'asks you to take this over');
  await closeForm(stage);
  await look(stage, BEN, carla.root);
  await stage.page.locator('#company').getByRole('button', { name: 'Take it over' }).waitFor();
  await photograph(stage, 'agents-05-offered', { from: 'asks you to take this over' });

  const grace = await ask(stage, GRACE, EXT_GLOBEX, 'I need a human: can we get our contract of 2024 again?');
  await press(stage, ANA, grace.root, 'baton.claim');
  await shows(stage, grace.root, 'baton.release');
  await write(stage, ANA, grace.root, 'Hello Grace, I ask our contracts team and come back to you tomorrow morning.');
  await look(stage, ANA, grace.root);
  await chooseMore(stage, /Put it aside/);
  await form.getByRole('button', { name: 'Put aside' }).click();
  await shows(stage, grace.root, 'put aside');
  await closeForm(stage);
  await look(stage, ANA, grace.root);
  await photograph(stage, 'agents-06-snoozed', { only: firstMessage });

  await ask(stage, DAN, EXT_ACME, 'Our webhooks fail with error 502 since this morning. I need to talk to a human.');
  await stage.page.locator('#company').getByRole('button', { name: '⌂ Home' }).click();
  await stage.page.locator('#company .home').getByText('Waiting for a human (1)').waitFor();
  await photograph(stage, 'agents-08-home', {});

  await press(stage, ANA, grace.root, 'baton.resolve');
  await shows(stage, grace.root, 'baton.reopen');
  const rating = await stage.slack.until(() => bearing(stage, EXT_GLOBEX, grace.ts, 'baton.rate.5'), PATIENCE_MS);
  await stage.slack.as(GRACE).press(EXT_GLOBEX, rating.ts, 'baton.rate.5');
  await shows(stage, grace.root, '5 of 5');
  await pause(stage, 1500);
  await look(stage, ANA, grace.root);
  await lookAsCustomer(stage, GRACE);
  await photographBoth(stage, 'agents-09-resolved');

  await stage.slack.as(ANA).command(SUPPORT_AGENTS, '/baton drill');
  const drill = await stage.slack.until(
    () => stage.slack.history(SUPPORT_AGENTS).find((/** @type {any} */ each) => says(each, 'made-up customer')),
    PATIENCE_MS,
  );
  await press(stage, ANA, drill.ts, 'baton.claim');
  await shows(stage, drill.ts, 'baton.release');
  await write(stage, ANA, drill.ts, 'Hello Pat, this is Ana. I am looking into it.');
  await pause(stage, 2500);
  await look(stage, ANA, drill.ts);
  await photograph(stage, 'agents-10-drill', { only: firstMessage });
  await stage.close();
}

/** A workspace that does not let Baton read along: what became of a reply can't be looked up there. */
async function playTheDoubt() {
  const scopes = defaultScopes.filter((/** @type {string} */ scope) => !scope.endsWith(':history'));
  const stage = await raise({ scopes });
  const carla = await ask(stage, CARLA, EXT_ACME, 'I was charged twice. Can I talk to a human please?');
  await press(stage, ANA, carla.root, 'baton.claim');
  await shows(stage, carla.root, 'baton.release');
  await pause(stage, 1500);
  const weather = stage.slack.weather();
  const before = posts(stage);
  stage.slack.setWeather({ late: 1, lateMs: [4000, 4000] });
  stage.slack.as(ANA).post(SUPPORT_AGENTS, 'One of the two goes back to you today.', { thread_ts: carla.root });
  await stage.slack.until(() => posts(stage) > before, PATIENCE_MS);
  stage.slack.setWeather(weather);
  const isAsked = (/** @type {any} */ each) => says(each, 'may not have reached');
  await stage.slack.until(() => stage.slack.ephemerals(ANA).some(isAsked), PATIENCE_MS);
  await look(stage, ANA, carla.root);
  await photograph(stage, 'agents-07-unclear', { from: 'One of the two goes back' });
  await stage.close();
}

// ── the stage ──────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The playground, with its page open on both sides.
 * @param {object} [options] of the pretend Slack
 * @returns {Promise<Stage>}
 */
async function raise(options = {}) {
  const slack = await startPretendSlack({ rateLimit: null, ackTimeoutMs: 15_000, ...options });
  const config = readConfig({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_API_URL: slack.apiUrl,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    HOST: '127.0.0.1',
    PORT: '0',
    BATON_POST_INTERVAL_MS: '20',
    BATON_GRACE_MS: '600',
    BATON_SEND_TIMEOUT_MS: '1500',
    BATON_KNOWLEDGE_DIR: path.join(root, 'knowledge'),
  });
  const log = openLog({ level: 'error', secrets: config.secrets, to: process.stderr });
  const open = (/** @type {object} */ given) => openStore({ ...given, dataDir: null });
  const baton = await startBaton(config, log, { open });
  slack.connectApp({ requestUrl: `http://127.0.0.1:${baton.port}/slack/events` });
  await setUp(slack);
  const playground = await startPlayground({ slack, explain: () => null });
  const page = await openPage(playground.url);
  return {
    slack,
    page,
    async close() {
      await page.close();
      await playground.close();
      await baton.stop();
      await slack.close();
    },
  };
}

/** @param {any} slack */
async function setUp(slack) {
  const olivia = slack.as(OLIVIA);
  await olivia.command(SUPPORT_AGENTS, '/baton agents #support-agents');
  for (const channel of [EXT_ACME, EXT_GLOBEX]) {
    olivia.inviteBot(channel);
    await olivia.command(channel, '/baton connect');
  }
}

/** Wide enough for two panes, and without the middle: it is about the bot, and these pictures are about people. @param {string} url */
async function openPage(url) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    bypassCSP: true,
  });
  await page.goto(url);
  await page.addStyleTag({
    content: '.middle{display:none}.stage{grid-template-columns:1fr 1fr!important}.below{display:none}',
  });
  await page.locator('#company .composer textarea').waitFor();
  return page;
}

// ── what people do ─────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Somebody asks, and a case stands in the agents' channel.
 * @param {Stage} stage
 * @param {string} who
 * @param {string} channel
 * @param {string} words
 * @param {string} [thread] where they have asked before
 */
async function ask({ slack }, who, channel, words, thread) {
  const known = new Set(slack.history(SUPPORT_AGENTS).map((/** @type {any} */ { ts }) => ts));
  const ts = slack.as(who).post(channel, words, thread === undefined ? {} : { thread_ts: thread });
  const isNew = (/** @type {any} */ each) => !known.has(each.ts) && says(each, 'baton.claim');
  const { ts: root } = await slack.until(() => slack.history(SUPPORT_AGENTS).find(isNew), PATIENCE_MS);
  return { ts: thread ?? ts, root };
}

/**
 * @param {Stage} stage
 * @param {string} channel
 * @param {string} ts
 */
function answered({ slack }, channel, ts) {
  const isAnswer = (/** @type {any} */ each) => each.bot_id !== undefined && !slack.world.streams.has(each.ts);
  return slack.until(() => slack.thread(channel, ts).some(isAnswer), PATIENCE_MS);
}

/**
 * @param {Stage} stage
 * @param {string} who
 * @param {string} ts
 * @param {string} action
 */
function press({ slack }, who, ts, action) {
  return slack.as(who).press(SUPPORT_AGENTS, ts, action);
}

/**
 * An agent writes, and Baton has shown what became of it.
 * @param {Stage} stage
 * @param {string} who
 * @param {string} thread
 * @param {string} words
 */
async function write(stage, who, thread, words) {
  const { slack } = stage;
  const ts = slack.as(who).post(SUPPORT_AGENTS, words, { thread_ts: thread });
  if (words.startsWith('//')) return pause(stage, 1500);
  const isTold = () => slack.ephemerals(who).some((/** @type {any} */ each) => Number(each.ts) > Number(ts));
  return slack.until(() => slack.reactions(SUPPORT_AGENTS, ts).length > 0 || isTold(), PATIENCE_MS);
}

/**
 * The root message of a case shows these words, or bears that button.
 * @param {Stage} stage
 * @param {string} ts
 * @param {string} words
 */
function shows({ slack }, ts, words) {
  return slack.until(() => says(slack.thread(SUPPORT_AGENTS, ts)[0], words), PATIENCE_MS);
}

/**
 * The words of a customer, or the bot's, have come to the agents.
 * @param {Stage} stage
 * @param {string} words
 */
function copied({ slack }, words) {
  return slack.until(
    () => slack.history(SUPPORT_AGENTS).some((/** @type {any} */ each) => says(each, words)),
    PATIENCE_MS,
  );
}

/**
 * @param {Stage} stage
 * @param {string} channel
 * @param {string} ts
 * @param {string} action
 */
function bearing({ slack }, channel, ts, action) {
  return slack.thread(channel, ts).find((/** @type {any} */ each) => says(each, action));
}

/**
 * @param {any} message
 * @param {string} words
 */
function says(message, words) {
  return JSON.stringify([message?.text, message?.blocks]).includes(words);
}

/** Posts to the customer, tried so far. @param {Stage} stage */
function posts({ slack }) {
  return slack.log.calls.filter(
    (/** @type {any} */ { method, channel }) => method === 'chat.postMessage' && channel === EXT_ACME,
  ).length;
}

/**
 * For what shows itself in no message.
 * @param {Stage} stage
 * @param {number} ms
 */
function pause({ page }, ms) {
  return page.waitForTimeout(ms);
}

// ── where one looks ────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Sits down as an agent, in the thread of a case.
 * @param {Stage} stage
 * @param {string} who
 * @param {string} thread
 */
async function look(stage, who, thread) {
  const { page } = stage;
  await page.locator(`#company label:has(input[value="${who}"])`).click();
  await page.locator('#company .channel-tab', { hasText: '#support-agents' }).click();
  await page.locator(`#company .message[data-key="${thread}"] .replies`).click();
  await pause(stage, 700);
}

/**
 * @param {Stage} stage
 * @param {string} who
 */
async function lookAsCustomer(stage, who) {
  const { page } = stage;
  await page.locator(`#customer label:has(input[value="${who}"])`).click();
  await pause(stage, 500);
  const back = page.locator('#customer .back');
  if ((await back.count()) === 0) await page.locator('#customer .replies').last().click();
  await pause(stage, 500);
}

/**
 * Opens the menu of a case's root message.
 * @param {Stage} stage
 * @param {RegExp} item
 */
async function chooseMore(stage, item) {
  const { page } = stage;
  await page.locator('#company .message').first().getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.locator('#company .dialog select, #company .dialog input').first().waitFor();
  await pause(stage, 400);
}

/** @param {Stage} stage */
async function closeForm(stage) {
  await pause(stage, 800);
  await stage.page.keyboard.press('Escape');
  await pause(stage, 500);
}

// ── pictures ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** @param {Page} page */
function firstMessage(page) {
  return page.locator('#company .message').first();
}

/**
 * The company's pane: all of it, or one element, or from the message with these words on.
 * @param {Stage} stage
 * @param {string} name
 * @param {{ only?: (page: Page) => import('playwright-core').Locator, from?: string }} crop
 */
async function photograph(stage, name, { only, from }) {
  const { page } = stage;
  await page.setViewportSize({ width: 1280, height: 1800 });
  await scroll(page, '#company', from ? 'end' : 'start');
  await pause(stage, 600);
  const pane = await boxOf(page.locator('#company'));
  const first = from ? page.locator('#company .message', { hasText: from }).last() : only?.(page);
  const begin = first ? (await boxOf(first)).y : pane.y;
  const last = await boxOf(only?.(page) ?? page.locator(LAST_SHOWN));
  const end = Math.min(last.y + last.height + (only ? 0 : 8), pane.y + pane.height);
  const clip = { x: pane.x, y: begin, width: pane.width, height: end - begin };
  await page.mouse.move(2, 2);
  // Large ones go without the finer grain: nobody waits for a picture.
  const scale = clip.height > 600 ? 'css' : 'device';
  await page.screenshot({ path: path.join(folder, `${name}.png`), clip, scale });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/**
 * @param {Stage} stage
 * @param {string} name
 * @param {import('playwright-core').Locator} element
 */
async function photographElement(stage, name, element) {
  await pause(stage, 400);
  await element.screenshot({ path: path.join(folder, `${name}.png`) });
}

/**
 * @param {Stage} stage
 * @param {string} name
 */
async function photographBoth(stage, name) {
  const { page } = stage;
  await page.mouse.move(2, 2);
  await page.setViewportSize({ width: 1280, height: 660 });
  await scroll(page, '#customer', 'end');
  await scroll(page, '#company', 'start');
  await pause(stage, 400);
  await page.locator('.stage').screenshot({ path: path.join(folder, `${name}.png`), scale: 'css' });
}

/**
 * @param {Page} page
 * @param {'#customer' | '#company'} side
 * @param {'start' | 'end'} to
 */
function scroll(page, side, to) {
  const list = `document.querySelector('${side} .messages')`;
  return page.evaluate(`${list}.scrollTop = ${to === 'start' ? 0 : `${list}.scrollHeight`}`);
}

/** @param {import('playwright-core').Locator} element */
async function boxOf(element) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`Nothing to be seen of ${element}`);
  return box;
}
