import { beforeEach, describe, expect, it } from 'vitest';
import { readCasesChange } from '../../src/admin/cases-change.ts';
import { readJudgementChange } from '../../src/admin/judgement-change.ts';
import type { Assessment } from '../../src/conversation/assessment.ts';
import type { CasesChange } from '../../src/conversation/cases-policy.ts';
import { PRESETS, withChange } from '../../src/conversation/judgement-policy.ts';
import { defaultPolicy, NO_ATTRIBUTES } from '../../src/conversation/policy.ts';
import type { Verdict } from '../../src/conversation/verdict.ts';
import { at, toBeAnswered, withBot } from '../support/builders.ts';
import { quiet } from '../support/database.ts';
import { conversationOf, customerChannel, message } from './examples.ts';
import { stageOf } from './stage.ts';

let complaints: object[] = [];

const log = { ...quiet, error: (fields: object) => void complaints.push(fields) };
const stage = stageOf({ readChange: readJudgementChange, readCases: readCasesChange, log });
const { inLumen } = stage;
beforeEach(async () => {
  complaints = [];
  await inLumen((tx) => tx.setChannel({ channel: customerChannel, kind: 'customer', connectedBy: null }));
});

const olivia = 'slack:U0OLIVIA';
const NEW = 'slack:T0LUMEN:C0NEW';
const policyNow = () => inLumen((tx) => tx.policy());
const channelNow = (channel = customerChannel) => inLumen((tx) => tx.connectedChannel(channel));
const gold = {
  attributes: { tier: 'gold', company: null, owner: olivia },
  judgement: { failuresBeforeHandoff: 1 },
} as const;
const setGold = () => stage.opened.admin.changeChannel(stage.lumen.id, olivia, customerChannel, () => gold);

const settings = async () => {
  const { rows } = await stage.fresh.database.pool.query('select settings from app.tenant where id = $1', [
    stage.lumen.id,
  ]);
  return rows[0]?.settings.policy;
};

/** Puts into the settings what no command would write. */
async function damage(settings: unknown): Promise<void> {
  await stage.fresh.database.pool.query('update app.tenant set settings = $2 where id = $1', [
    stage.lumen.id,
    JSON.stringify(settings),
  ]);
}

describe('the workspace’s policy', () => {
  it('is the balanced one until an admin changes it', async () => {
    expect(await policyNow()).toMatchObject({ judgement: PRESETS.balanced, shadowJudgement: null });
  });

  it('is what the program comes with, with the admin’s change', async () => {
    const change = { triggers: { stall: { threshold: 0.9 } }, topics: { refund: 'offer' } } as const;
    await stage.opened.admin.changeJudgement(stage.lumen.id, olivia, 'judgement', () => change);
    expect((await policyNow()).judgement).toEqual(withChange(PRESETS.balanced, change));
  });

  it('is rewritten by one admin at a time, and every change is written down', async () => {
    const countUp = () =>
      stage.opened.admin.changeJudgement(stage.lumen.id, olivia, 'judgement', (before) => ({
        turnsBeforeHandoff: (before?.turnsBeforeHandoff ?? 0) + 1,
      }));
    await Promise.all(Array.from({ length: 8 }, countUp));
    expect((await policyNow()).judgement.turnsBeforeHandoff).toBe(8);
    const [latest, ...rest] = await stage.opened.admin.auditTrail(stage.lumen.id, 20);
    expect(rest).toHaveLength(7);
    expect(latest).toMatchObject({
      actor: olivia,
      action: 'judgement.change',
      detail: { before: { turnsBeforeHandoff: 7 }, after: { turnsBeforeHandoff: 8 } },
    });
  });

  it('stays as it was when the rewriting fails', async () => {
    const failing = stage.opened.admin.changeJudgement(stage.lumen.id, olivia, 'judgement', () => {
      throw new Error('no such rule');
    });
    await expect(failing).rejects.toThrow('no such rule');
    expect(await stage.opened.admin.auditTrail(stage.lumen.id, 5)).toEqual([]);
  });

  it('has a silent one beside it that starts from the live one', async () => {
    await stage.opened.admin.changeJudgement(stage.lumen.id, olivia, 'judgement', () => ({
      topics: { legal: 'offer' },
    }));
    await stage.opened.admin.changeJudgement(stage.lumen.id, olivia, 'shadowJudgement', () => ({
      failuresBeforeHandoff: 4,
    }));
    const { judgement, shadowJudgement } = await policyNow();
    expect(shadowJudgement).toEqual({ ...judgement, failuresBeforeHandoff: 4 });
    await stage.opened.admin.changeJudgement(stage.lumen.id, olivia, 'shadowJudgement', () => null);
    expect(await policyNow()).toMatchObject({ judgement, shadowJudgement: null });
  });

  it('counts as far as it is valid, and the log says once what is not', async () => {
    await damage({
      policy: {
        groupWindowMs: 5,
        judgement: { triggers: { stall: { threshold: 7 }, 'no-answer': { mode: 'off' } }, colour: 'red' },
      },
    });
    const { judgement, groupWindowMs } = await policyNow();
    expect(judgement).toEqual(withChange(PRESETS.balanced, { triggers: { 'no-answer': { mode: 'off' } } }));
    expect(groupWindowMs).toBe(5);
    await policyNow();
    expect(complaints).toHaveLength(1);
    expect(JSON.stringify(complaints)).toContain('triggers.stall.threshold');
  });

  it('is the one the program comes with when nothing of it can be read', async () => {
    for (const judgement of ['?', 7, [], [{ mode: 'off' }]]) {
      await damage({ policy: { judgement, shadowJudgement: judgement } });
      expect((await policyNow()).judgement).toEqual(PRESETS.balanced);
    }
  });
});

describe('how cases are worked', () => {
  const route = { name: 'gold', when: { tiers: ['gold'], channels: [customerChannel] }, to: NEW, calls: null };
  const rewrite = (change: (before: CasesChange) => CasesChange) =>
    stage.opened.admin.changeCases(stage.lumen.id, olivia, change);

  it('is as the program comes until an admin changes it, and then in that alone', async () => {
    expect(await policyNow()).toMatchObject(defaultPolicy);
    await rewrite(() => ({ onCall: { group: 'S1' }, asking: { recommendation: true }, routes: [route] }));
    expect(await policyNow()).toEqual({
      ...defaultPolicy,
      onCall: { group: 'S1' },
      asking: { ...defaultPolicy.asking, recommendation: true },
      routes: [route],
    });
    expect((await inLumen((tx) => tx.policyAt(customerChannel))).policy).toMatchObject({ routes: [route] });
    expect(await stage.opened.admin.ownPolicy(stage.lumen.id)).toMatchObject({ onCall: { group: 'S1' } });
  });

  it('is rewritten by one admin at a time, and every change is written down', async () => {
    const longer = () => rewrite((before) => ({ claimReminderMs: (before.claimReminderMs ?? 0) + 1_000 }));
    await Promise.all(Array.from({ length: 8 }, longer));
    expect(await policyNow()).toMatchObject({ claimReminderMs: 8_000 });
    const [latest, ...rest] = await stage.opened.admin.auditTrail(stage.lumen.id, 20);
    expect(rest).toHaveLength(7);
    expect(latest).toMatchObject({
      actor: olivia,
      action: 'cases.change',
      detail: { before: { claimReminderMs: 7_000 }, after: { claimReminderMs: 8_000 } },
    });
  });

  it('stays as it was when the rewriting fails, and leaves what stands beside it', async () => {
    await stage.opened.admin.changePolicy(stage.lumen.id, olivia, { groupWindowMs: 1 });
    await rewrite(() => ({ showsBrief: false }));
    const failing = rewrite(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await policyNow()).toMatchObject({ groupWindowMs: 1, showsBrief: false });
    await rewrite(() => ({}));
    expect(await policyNow()).toMatchObject({ groupWindowMs: 1, showsBrief: true });
  });

  it('counts as far as it is valid; the rest is told once, and lost only by being changed', async () => {
    const newer = { ...route, name: 'newer', when: { moon: 'full' } };
    await damage({ policy: { claimReminderMs: 'soon', routes: [route, newer], reopenWindowMs: 5 } });
    expect(await policyNow()).toMatchObject({
      claimReminderMs: defaultPolicy.claimReminderMs,
      routes: [route],
      reopenWindowMs: 5,
    });
    await policyNow();
    expect(complaints).toHaveLength(1);
    await rewrite((before) => ({ ...before, showsBrief: false }));
    expect(await settings()).toMatchObject({ routes: [route, newer], showsBrief: false });
    await rewrite((before) => ({ ...before, routes: [] }));
    expect(await settings()).toMatchObject({ routes: [], showsBrief: false });
  });

  it('is as the program comes when nothing of it can be read', async () => {
    for (const policy of ['?', 7, [], null, [{ routes: [] }]]) {
      await damage({ policy });
      expect(await policyNow()).toMatchObject(defaultPolicy);
      await rewrite(() => ({ showsBrief: false }));
      expect(await policyNow()).toMatchObject({ showsBrief: false });
    }
  });

  it('follows a channel that moves: where a route leads, and where it holds', async () => {
    await rewrite(() => ({ routes: [route], showsBrief: false }));
    await inLumen((tx) => tx.moveChannel(NEW, 'slack:T0LUMEN:C0NEWER'));
    await inLumen((tx) => tx.moveChannel(customerChannel, NEW));
    expect(await policyNow()).toMatchObject({
      routes: [{ ...route, to: 'slack:T0LUMEN:C0NEWER', when: { tiers: ['gold'], channels: [NEW] } }],
      showsBrief: false,
    });
  });
});

describe('a channel', () => {
  it('has no changes of its own until an admin makes some', async () => {
    expect(await channelNow()).toMatchObject({ attributes: NO_ATTRIBUTES, judgement: null });
  });

  it('keeps what was said about it, and the audit has before and after', async () => {
    expect(await setGold()).toBe(true);
    expect(await channelNow()).toMatchObject({ kind: 'customer', ...gold });
    const [entry] = await stage.opened.admin.auditTrail(stage.lumen.id, 1);
    expect(entry).toMatchObject({
      actor: olivia,
      action: 'channel.change',
      detail: { channel: customerChannel, before: {}, after: gold },
    });
  });

  it('has it beside the workspace’s policy, in one answer', async () => {
    await setGold();
    const { policy, connected } = await inLumen((tx) => tx.policyAt(customerChannel));
    expect(policy).toEqual(await policyNow());
    expect(connected).toEqual(await channelNow());
    expect(await inLumen((tx) => tx.policyAt('slack:T0LUMEN:C0NOWHERE'))).toMatchObject({ policy, connected: null });
  });

  it('keeps it when it is connected again, and when it moves', async () => {
    await setGold();
    await inLumen((tx) => tx.setChannel({ channel: customerChannel, kind: 'customer', connectedBy: olivia }));
    await inLumen((tx) => tx.setChannel({ channel: NEW, kind: 'customer', connectedBy: null }));
    await inLumen((tx) => tx.moveChannel(customerChannel, NEW));
    expect(await channelNow(NEW)).toMatchObject(gold);
    expect(await channelNow()).toBeNull();
  });

  it('that is not connected can’t be told anything', async () => {
    expect(await stage.opened.admin.changeChannel(stage.lumen.id, olivia, NEW, () => gold)).toBe(false);
  });

  it('counts as far as what was said about it is valid', async () => {
    await stage.fresh.database.pool.query('update app.channel set settings = $1', [
      JSON.stringify({ attributes: { tier: 5, company: 'Acme' }, judgement: { preset: 'reckless', confidence: 0.2 } }),
    ]);
    expect(await channelNow()).toMatchObject({
      attributes: { tier: null, company: 'Acme' },
      judgement: { confidence: 0.2 },
    });
    expect(JSON.stringify(complaints)).toContain('preset');
  });
});

describe('what ran silently', () => {
  const judged = (live: Verdict, silent: Verdict | null): Assessment => ({
    ...toBeAnswered,
    verdict: live,
    shadow: silent && { verdict: silent, reason: null },
  });

  it('counts each message once, by the strongest of its judgements, and shows the latest that differ', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen));
      for (const seq of [1, 2, 3, 4]) await tx.addMessage(withBot.id, message(seq));
      await tx.addAssessment(withBot.id, 1, at('09:01'), judged('offer', 'answer'));
      await tx.addAssessment(withBot.id, 1, at('09:02'), judged('answer', 'offer'));
      await tx.addAssessment(withBot.id, 2, at('09:03'), judged('answer', 'offer'));
      await tx.addAssessment(withBot.id, 3, at('09:04'), judged('escalate', 'answer'));
      await tx.addAssessment(withBot.id, 4, at('09:05'), judged('escalate', null));
    });
    const { counts, differing } = await stage.opened.admin.silentRuns(stage.lumen.id, at('09:00'), 5);
    expect(counts).toHaveLength(3);
    expect(counts).toContainEqual({ live: 'offer', silent: 'offer', messages: 1 });
    expect(differing).toEqual([
      { live: 'escalate', silent: 'answer', at: at('09:04'), channel: customerChannel, remoteId: 'ts-3' },
      { live: 'answer', silent: 'offer', at: at('09:03'), channel: customerChannel, remoteId: 'ts-2' },
    ]);
    expect((await stage.opened.admin.silentRuns(stage.lumen.id, at('09:04'), 5)).counts).toHaveLength(1);
  });

  it('in a drill counts for nothing', async () => {
    await inLumen(async (tx) => {
      await tx.createConversation(conversationOf(stage.lumen, { drill: true }));
      await tx.addMessage(withBot.id, message(1));
      await tx.addAssessment(withBot.id, 1, at('09:01'), judged('answer', 'offer'));
    });
    expect(await stage.opened.admin.silentRuns(stage.lumen.id, at('09:00'), 5)).toEqual({ counts: [], differing: [] });
  });
});
