import { describe, expect, it } from 'vitest';
import { changeInWords, isAsPreset, topicsInWords } from '../../src/admin/policy-words.ts';
import { attributesFor, policyIn } from '../../src/bridge/handling.ts';
import type { ConnectedChannel } from '../../src/bridge/ports.ts';
import { MANDATORY_TOPICS, PRESETS, TRIGGER_NAMES, withChange } from '../../src/conversation/judgement-policy.ts';
import { NO_ATTRIBUTES } from '../../src/conversation/policy.ts';
import { policy } from '../support/builders.ts';

const { cautious, balanced, eager } = PRESETS;
const pairs = [
  [cautious, balanced],
  [balanced, eager],
] as const;
const STRENGTH = { answer: 0, offer: 1, escalate: 2 };

describe('the presets', () => {
  it.each(pairs)('call a human in their order, in every respect', (sooner, later) => {
    for (const trigger of TRIGGER_NAMES)
      expect(sooner.triggers[trigger].threshold).toBeLessThanOrEqual(later.triggers[trigger].threshold);
    for (const topic of MANDATORY_TOPICS)
      expect(STRENGTH[sooner.topics[topic]]).toBeGreaterThanOrEqual(STRENGTH[later.topics[topic]]);
    expect(sooner.failuresBeforeHandoff).toBeLessThanOrEqual(later.failuresBeforeHandoff);
    expect(sooner.turnsBeforeHandoff).toBeLessThanOrEqual(later.turnsBeforeHandoff);
    expect(sooner.minutesBeforeHandoff).toBeLessThanOrEqual(later.minutesBeforeHandoff);
    expect(sooner.confidence).toBeGreaterThanOrEqual(later.confidence);
  });

  it('all hear an explicit ask alike', () => {
    for (const preset of [cautious, eager])
      expect(preset.triggers['human-request']).toEqual(balanced.triggers['human-request']);
  });

  it('are told from a policy with changes; rules and hours are none', () => {
    expect(isAsPreset(withChange(balanced, { preset: 'eager' }))).toBe(true);
    expect(isAsPreset(withChange(eager, { rules: [], hours: { timeZone: 'UTC', open: {} } }))).toBe(true);
    expect(isAsPreset(withChange(eager, { confidence: 0.1 }))).toBe(false);
    expect(topicsInWords(eager.topics)).toContain('a human is offered: refund, cancel');
    expect(changeInWords(eager)).toContain('preset eager');
  });
});

describe('in a channel', () => {
  const channel: ConnectedChannel = {
    channel: 'slack:T0LUMEN:C0EXTACME',
    kind: 'customer',
    connectedBy: null,
    attributes: { tier: 'gold', company: null, owner: null },
    judgement: { triggers: { stall: { mode: 'off' } } },
  };
  const both = { ...policy, shadowJudgement: eager };

  it('its own changes hold for the policy that counts, and for the silent one', () => {
    const there = policyIn(channel, both);
    expect(there.judgement).toEqual(withChange(policy.judgement, { triggers: { stall: { mode: 'off' } } }));
    expect(there.shadowJudgement).toEqual(withChange(eager, { triggers: { stall: { mode: 'off' } } }));
    expect(there).toMatchObject({ agentsChannel: policy.agentsChannel, groupWindowMs: policy.groupWindowMs });
    expect(policyIn(channel, policy).shadowJudgement).toBeNull();
  });

  it('without changes, and where nobody is connected, the workspace’s policy holds', () => {
    expect(policyIn({ ...channel, judgement: null }, both)).toBe(both);
    expect(policyIn(null, both)).toBe(both);
  });

  it('the company that an admin named goes before the customer’s own', () => {
    expect(attributesFor(channel, 'Acme')).toEqual({ tier: 'gold', company: 'Acme', owner: null });
    const named = { ...channel, attributes: { tier: null, company: 'Globex', owner: null } };
    expect(attributesFor(named, 'Acme')).toEqual({ tier: null, company: 'Globex', owner: null });
    expect(attributesFor(null, null)).toEqual(NO_ATTRIBUTES);
  });
});
