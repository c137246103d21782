import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lumen, raise, type Stage, setUp } from '../support/lumen.ts';

const { ANA, CARLA, OLIVIA } = lumen;

let stage: Stage;
beforeAll(async () => {
  stage = await raise();
  await setUp(stage);
});
afterAll(() => stage.close());

/** What the admin reads, as one text: every word of it, whatever stands around them. */
async function baton(typed: string, { from = OLIVIA, where = 'general' } = {}): Promise<string> {
  const answer = await stage.slack.as(from).command(where, `/baton ${typed}`);
  return wordsIn(answer?.blocks).join('');
}

function wordsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : wordsIn(value),
  );
}

const audit = async () => {
  const entries = await stage.baton.data.admin.auditTrail(stage.baton.tenant.id, 100);
  return entries.map(({ action }) => action);
};

const linkTo = (channel: string, ts: string, thread = ts): string =>
  `https://lumen.slack.com/archives/${channel}/p${ts.replace('.', '')}?thread_ts=${thread}&cid=${channel}`;

describe('the policy', () => {
  it('is shown: triggers, topics, budgets, hours', async () => {
    const shown = await baton('triggers');
    for (const words of [
      'everywhere',
      'human-request: live, from 0.5',
      'balanced',
      'billing_dispute',
      '7 messages or 30 minutes',
      'always open',
    ])
      expect(shown).toContain(words);
  });

  it('is changed everywhere, or in one channel', async () => {
    expect(await baton('triggers stall 0.8')).toContain('stall from 0.8');
    expect(await baton('triggers stall off 0.6 #ext-acme')).toContain('in #ext-acme: stall off, from 0.6');
    expect(await baton('budget turns 8')).toContain('Channels that have changes of their own');
    expect(await baton('topics refund offer #ext-acme')).toContain('refund: offer');
    expect(await baton('triggers #ext-globex')).toContain('stall: live, from 0.8');
    const acme = await baton('triggers #ext-acme');
    for (const words of [
      'stall: off',
      'a human is offered: refund',
      'Only in this channel: stall off, from 0.6, refund: offer',
    ])
      expect(acme).toContain(words);
    expect(await baton('triggers', { where: 'ext-acme' })).toContain('#ext-acme has changes of its own');
    expect(await baton('triggers reset #ext-acme')).toContain('the policy of the workspace holds');
    expect(await baton('triggers #ext-acme')).toContain('stall: live, from 0.8');
  });

  it('starts anew from a preset, but rules and hours stay', async () => {
    await baton('rules add gold: when tier is gold then offer');
    await baton('hours mon-fri 09:00-17:30 Europe/Berlin');
    expect(await baton('preset eager')).toContain('preset eager');
    const shown = await baton('triggers');
    for (const words of [
      'eager (lets the bot try longer)',
      'stall: live, from 0.7',
      '1: /baton rules',
      'mon–fri 09:00–17:30 (Europe/Berlin)',
    ])
      expect(shown).toContain(words);
    expect(await baton('triggers reset')).toContain('Rules and hours stay');
    expect(await baton('triggers')).toContain('balanced');
  });

  it('has budgets, an end for thanks, and hours', async () => {
    expect(await baton('budget failures 4')).toContain('failures 4');
    expect(await baton('budget confidence 0,5')).toContain('confidence 0.5');
    expect(await baton('closing off')).toContain('closing off');
    expect(await baton('hours')).toMatch(/Right now it is (?:open|closed)/);
    expect(await baton('hours sat 10:00-14:00')).toContain('sat 10:00–14:00');
    expect(await baton('hours off')).toContain('open all the time');
  });

  it('has holidays, which stay when the hours change', async () => {
    expect(await baton('hours holiday 2030-12-25 Christmas')).toContain('There are no hours');
    await baton('hours mon-fri 09:00-17:30 Europe/Berlin');
    const added = await baton('hours holiday 2030-12-24..2030-12-26 Christmas 2020-01-01 New Year');
    for (const words of ['2030-12-24..2030-12-26 Christmas', 'Over already:', '2020-01-01 New Year'])
      expect(added).toContain(words);
    expect(await baton('hours sat 10:00-14:00')).toContain('but for 4 holidays');
    expect(await baton('hours holiday remove 2030-12-25 past')).not.toContain('New Year');
    expect(await baton('hours holiday 25.12.2030')).toContain('Dates are written 2026-12-25');
    expect(await baton('hours holidays')).toContain('2030-12-26 Christmas');
    expect(await baton('hours off')).toContain('The holidays are gone with them.');
  });

  it('has rules, with quotes as Slack makes them', async () => {
    expect(await baton('rules add when message says “server is down” or "outage" then escalate')).toContain(
      'rule 2, when message',
    );
    expect(await baton('rules')).toContain('2. when message says “server is down” or “outage” then escalate');
    expect(await baton('rules move 2 1')).toContain('1. when message says');
    expect(await baton('rules remove 2')).toContain('“gold” is gone');
    expect(await baton('rules')).not.toContain('gold');
  });

  it('knows what a channel is', async () => {
    expect(await baton('channel tier=gold company="Smith & Sons" #ext-acme')).toContain(
      'tier gold, company Smith & Sons',
    );
    expect(await baton('channel', { where: 'ext-acme' })).toContain('company Smith & Sons');
    expect(await baton('channel tier=- company=acme.com', { where: 'ext-acme' })).toContain(
      'tier not set, company acme.com',
    );
  });

  it('has every change written down', async () => {
    expect(await audit()).toEqual(expect.arrayContaining(['judgement.change', 'channel.change']));
  });
});

describe('a mistake', () => {
  it.each([
    ['triggers anger off', 'There is no trigger “anger”. There are: human-request'],
    ['triggers stall', 'Say what stall shall be'],
    ['triggers stall 1.5', 'must be a number between 0 and 1'],
    ['triggers stall 0.5 #general', 'I don’t answer customers in #general'],
    ['triggers stall 0.5 #nowhere', 'pick the channel from the list'],
    ['topics refund maybe', 'Say what refund asks for'],
    ['preset reckless', 'There are: cautious, balanced, eager'],
    ['budget confidence 2', 'must be a number between 0 and 1'],
    ['budget turns 2.5', 'must be a whole number between 1 and 200'],
    ['budget patience 3', 'There is no budget “patience”'],
    ['closing sometimes', 'takes on'],
    ['rules add when tier is gold then panic', 'After “then”'],
    ['rules remove 9', 'There is no rule 9'],
    ['rules #ext-acme', 'Rules hold in all channels'],
    ['hours mon 9:00-17:00 berlin', 'Europe/Berlin'],
    ['channel tier=gold', 'I don’t answer customers here'],
    ['channel colour=red #ext-acme', 'I don’t understand “colour=red”'],
    ['shadow anger', 'There is no trigger'],
    ['why', 'Copy link'],
    ['why https://example.com/archives/C1/p1700000000000100', 'no link to a message'],
    ['why https://lumen.slack.com/archives/C0EXTACME/p1700000000000100', 'I know of no such message'],
    ['say "hello', 'other half'],
  ])('%j is answered by what to type, and changes nothing', async (typed, words) => {
    const before = await audit();
    expect(await baton(typed)).toContain(words);
    expect(await audit()).toEqual(before);
  });

  it('is no way around the rights of admins', async () => {
    const before = await audit();
    for (const typed of [
      'triggers',
      'triggers stall off',
      'preset eager',
      'rules',
      'hours off',
      'channel tier=gold',
      'shadow',
      'why x',
    ])
      expect(await baton(typed, { from: ANA })).toContain('Only admins');
    expect(await audit()).toEqual(before);
  });

  it('may be looked up by everybody', async () => {
    expect(await baton('help', { from: ANA })).toContain('press Claim');
    expect(await baton('help')).toContain('/baton why <link>');
    for (const [page, words] of [
      ['triggers', 'eight reasons'],
      ['rules', 'suppress'],
      ['hours', 'sat off'],
      ['shadow', 'preset eager'],
    ] as const)
      expect(await baton(`help ${page}`, { from: ANA })).toContain(words);
  });
});

describe('what was decided', () => {
  const customerSees = (ts: string, words: string) =>
    stage.slack.until(() =>
      stage.slack.thread('ext-acme', ts).find((m) => JSON.stringify(m.blocks ?? []).includes(words)),
    );

  it('can be asked of a message that stayed with the bot, and of the bot’s answer', async () => {
    await baton('triggers reset');
    const ts = stage.slack.as(CARLA).post('ext-acme', 'How do I reset my password?');
    const answer = await customerSees(ts, 'Source');
    const told = await baton(`why ${linkTo(lumen.EXT_ACME, ts)}`);
    for (const words of [
      'It stayed with the bot',
      'How do I reset my password?',
      'human-request',
      'no-answer',
      'balanced',
    ])
      expect(told).toContain(words);
    expect(await baton(`why ${linkTo(lumen.EXT_ACME, answer.ts, ts)}`)).toContain('How do I reset my password?');
  });

  it('can be asked of one that called a human, on either side, and its words stay words', async () => {
    const said = 'Please let me talk to a human <!channel> now';
    const ts = stage.slack.as(CARLA).post('ext-acme', said);
    await customerSees(ts, 'asked our support team');
    const told = await baton(`why ${linkTo(lumen.EXT_ACME, ts)}`);
    for (const words of ['A human was called', 'human-request', 'tripped', '“', said]) expect(told).toContain(words);
    expect(told).toMatch(/Would .* below/);
    const more = stage.slack.as(CARLA).post('ext-acme', 'Are you there?', { thread_ts: ts });
    const copy = await stage.slack.until(() =>
      stage.slack.history('support-agents').length > 0
        ? allAgentsSee().find((m) => JSON.stringify(m.blocks ?? []).includes('Are you there?'))
        : undefined,
    );
    const relayed = await baton(`why ${linkTo(lumen.SUPPORT_AGENTS, copy.ts, copy.thread_ts)}`);
    expect(relayed).toContain('A human had it already');
    expect(await baton(`why ${linkTo(lumen.EXT_ACME, more, ts)}`)).toBe(relayed);
  });

  const allAgentsSee = () =>
    stage.slack.history('support-agents').flatMap((root) => stage.slack.thread('support-agents', root.ts).slice(1));

  it('is decided by the channel’s own policy', async () => {
    await baton('triggers human-request off #ext-acme');
    const ts = stage.slack.as(CARLA).post('ext-acme', 'Where can I see the status page? I want a human');
    await customerSees(ts, 'Source');
    expect(await baton(`why ${linkTo(lumen.EXT_ACME, ts)}`)).toContain('some of it for #ext-acme alone');
    await baton('triggers reset #ext-acme');
  });

  it('is decided by rules about the channel, also when only the customer’s own company says what it is', async () => {
    await baton('rules add acme: when company is acme and message says "webhook" then escalate');
    await baton('channel tier=- company=- #ext-acme');
    const ts = stage.slack.as(CARLA).post('ext-acme', 'How do I create a webhook?');
    await customerSees(ts, 'asked our support team');
    expect(await baton(`why ${linkTo(lumen.EXT_ACME, ts)}`)).toContain('the rule “acme”');
    await baton('rules remove 2');
  });

  it('can be compared with what another policy would have done', async () => {
    expect(await baton('shadow human-request off')).toContain('judges silently');
    const ts = stage.slack.as(CARLA).post('ext-acme', 'How do I download an invoice? I need to speak to a human');
    await customerSees(ts, 'asked our support team');
    expect(await baton(`why ${linkTo(lumen.EXT_ACME, ts)}`)).toContain('Silently, it would have stayed with the bot');
    const shown = await baton('shadow');
    for (const words of [
      'human-request off',
      '1 of them otherwise',
      '1 × a human was called; silently, it would have stayed with the bot',
    ])
      expect(shown).toContain(words);
    expect(await baton('shadow off')).toContain('no other policy');
    expect(await baton('shadow')).toContain('Nothing runs silently');
  });
});
