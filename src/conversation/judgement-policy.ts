import type { OfficeHours } from './office-hours.ts';
import type { Verdict } from './verdict.ts';

/** The reasons to call a human, in the order in which they are named when several are as strong. */
export const TRIGGER_NAMES = [
  'human-request',
  'mandatory-topic',
  'technical-depth',
  'strong-emotion',
  'stall',
  'no-answer',
  'complexity',
  'attribute-rule',
] as const;
export type TriggerName = (typeof TRIGGER_NAMES)[number];

/** Matters that a bot must not settle alone. */
export const MANDATORY_TOPICS = [
  'billing_dispute',
  'refund',
  'cancel',
  'complaint',
  'security',
  'legal',
  'policy_exception',
] as const;
export type MandatoryTopic = (typeof MANDATORY_TOPICS)[number];

/** `shadow`: looked at and written down, without consequence. `off`: not looked at. */
export const TRIGGER_MODES = ['live', 'shadow', 'off'] as const;
export type TriggerMode = (typeof TRIGGER_MODES)[number];

export interface TriggerSetting {
  readonly mode: TriggerMode;
  /** 0…1: trips at or above it. */
  readonly threshold: number;
}

/** A rule of an admin's own: when all of its conditions hold, its verdict counts. */
export interface AttributeRule {
  /** How the rule is called in the trace. */
  readonly name: string;
  readonly when: {
    /** The channel's tier, as an admin set it. Any of these; compared without case, like all words here. */
    readonly tiers?: readonly string[];
    readonly companies?: readonly string[];
    /** Any of these words or phrases stands in the message. */
    readonly keywords?: readonly string[];
    readonly hours?: 'open' | 'closed';
  };
  /** `answer`: the bot keeps it. `suppress`: the bot collects first, the first message of an engagement calls nobody. An explicit ask for a human goes before both. */
  readonly asks: Verdict | 'suppress';
}

/** How Baton judges, as data. */
export interface JudgementPolicy {
  readonly preset: PresetName;
  readonly triggers: Readonly<Record<TriggerName, TriggerSetting>>;
  /** What each matter asks for. `answer`: the bot may settle it. */
  readonly topics: Readonly<Record<MandatoryTopic, Verdict>>;
  /** Failed answers in a row after which a human is called. */
  readonly failuresBeforeHandoff: number;
  /** An answer below this (0…1) counts as none. */
  readonly confidence: number;
  /** Messages of the customer, and minutes, in one engagement without an end in sight. */
  readonly turnsBeforeHandoff: number;
  readonly minutesBeforeHandoff: number;
  /** "Thanks, solved" ends a conversation that the bot has. */
  readonly closeWhenSettled: boolean;
  /** The first rule that holds counts. */
  readonly rules: readonly AttributeRule[];
  /** Null: always open. */
  readonly hours: OfficeHours | null;
}

/** What an admin changed, for the workspace or for one channel: what is not named stays as it was. */
export interface JudgementChange {
  readonly preset?: PresetName;
  readonly triggers?: Readonly<Partial<Record<TriggerName, Partial<TriggerSetting>>>>;
  readonly topics?: Readonly<Partial<Record<MandatoryTopic, Verdict>>>;
  readonly failuresBeforeHandoff?: number;
  readonly confidence?: number;
  readonly turnsBeforeHandoff?: number;
  readonly minutesBeforeHandoff?: number;
  readonly closeWhenSettled?: boolean;
  readonly rules?: readonly AttributeRule[];
  readonly hours?: OfficeHours | null;
}

export const PRESET_NAMES = ['cautious', 'balanced', 'eager'] as const;
/** `cautious` calls a human early, `eager` lets the bot try longer. */
export type PresetName = (typeof PRESET_NAMES)[number];

const live = (threshold: number): TriggerSetting => ({ mode: 'live', threshold });

const balanced: JudgementPolicy = {
  preset: 'balanced',
  triggers: {
    'human-request': live(0.5),
    'mandatory-topic': live(0.5),
    'technical-depth': live(0.5),
    'strong-emotion': live(0.5),
    stall: live(0.5),
    'no-answer': live(1),
    complexity: live(0.7),
    'attribute-rule': live(0.5),
  },
  topics: {
    billing_dispute: 'escalate',
    refund: 'escalate',
    cancel: 'escalate',
    complaint: 'escalate',
    security: 'escalate',
    legal: 'escalate',
    policy_exception: 'escalate',
  },
  failuresBeforeHandoff: 2,
  confidence: 0.35,
  turnsBeforeHandoff: 7,
  minutesBeforeHandoff: 30,
  closeWhenSettled: true,
  rules: [],
  hours: null,
};

/**
 * Where an admin starts from. An explicit ask acts in all three: who wants a person must never have to argue for it.
 */
export const PRESETS: Readonly<Record<PresetName, JudgementPolicy>> = {
  cautious: {
    ...balanced,
    preset: 'cautious',
    triggers: {
      ...balanced.triggers,
      'mandatory-topic': live(0.35),
      'technical-depth': live(0.35),
      'strong-emotion': live(0.4),
      stall: live(0.4),
      complexity: live(0.5),
    },
    failuresBeforeHandoff: 1,
    confidence: 0.5,
    turnsBeforeHandoff: 4,
    minutesBeforeHandoff: 15,
  },
  balanced,
  eager: {
    ...balanced,
    preset: 'eager',
    triggers: {
      ...balanced.triggers,
      'mandatory-topic': live(0.7),
      'technical-depth': live(0.75),
      'strong-emotion': live(0.7),
      stall: live(0.7),
      complexity: live(0.9),
    },
    topics: { ...balanced.topics, refund: 'offer', cancel: 'offer' },
    failuresBeforeHandoff: 3,
    turnsBeforeHandoff: 12,
    minutesBeforeHandoff: 60,
  },
};

/** The policy with an admin's change. A preset starts anew, but for rules and hours: those are facts about the business. */
export function withChange(before: JudgementPolicy, change: JudgementChange): JudgementPolicy {
  const { preset, triggers, topics, ...rest } = change;
  const start = preset ? { ...PRESETS[preset], rules: before.rules, hours: before.hours } : before;
  return {
    ...start,
    ...rest,
    triggers: withSettings(start.triggers, triggers),
    topics: { ...start.topics, ...topics },
  };
}

function withSettings(
  before: JudgementPolicy['triggers'],
  change: JudgementChange['triggers'] = {},
): JudgementPolicy['triggers'] {
  const settings = TRIGGER_NAMES.map((name) => [name, { ...before[name], ...change[name] }] as const);
  return Object.fromEntries(settings) as Record<TriggerName, TriggerSetting>;
}
