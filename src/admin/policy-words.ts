/** The policy in the words that admins read and type. */

import {
  type AttributeRule,
  type JudgementChange,
  type JudgementPolicy,
  MANDATORY_TOPICS,
  PRESETS,
  type PresetName,
  TRIGGER_NAMES,
  type TriggerName,
  type TriggerSetting,
} from '../conversation/judgement-policy.ts';
import type { OfficeHours, Weekday } from '../conversation/office-hours.ts';
import type { Verdict } from '../conversation/verdict.ts';

/** What each trigger looks for. */
export const LOOKS_FOR: Readonly<Record<TriggerName, string>> = {
  'human-request': 'they ask for a human',
  'mandatory-topic': 'a matter that a bot must not settle alone',
  'technical-depth': 'a technical problem that no article solves',
  'strong-emotion': 'they are angry, worn out or afraid',
  stall: 'it goes round in circles',
  'no-answer': 'the bot had no answer, several times in a row',
  complexity: 'several things at once',
  'attribute-rule': 'a rule of yours holds',
};

export const PRESET_MEANS: Readonly<Record<PresetName, string>> = {
  cautious: 'calls a human early',
  balanced: 'the middle',
  eager: 'lets the bot try longer',
};

export const BUDGETS = {
  failures: 'failuresBeforeHandoff',
  turns: 'turnsBeforeHandoff',
  minutes: 'minutesBeforeHandoff',
  confidence: 'confidence',
} as const;

/** `live, from 0.5`. */
export function settingInWords({ mode, threshold }: TriggerSetting): string {
  if (mode === 'off') return 'off';
  return `${mode === 'live' ? 'live' : 'silent'}, from ${threshold}`;
}

/** "2 failed answers in a row, 7 messages or 30 minutes". */
export function budgetsInWords(policy: JudgementPolicy): string {
  const { failuresBeforeHandoff: failures, turnsBeforeHandoff: turns, minutesBeforeHandoff: minutes } = policy;
  const answers = failures === 1 ? '1 failed answer' : `${failures} failed answers in a row`;
  return `a human after ${answers}, ${turns} messages or ${minutes} minutes; an answer less sure than ${policy.confidence} is none`;
}

const ASKS: readonly (readonly [Verdict, string])[] = [
  ['escalate', 'a human is called'],
  ['offer', 'a human is offered'],
  ['answer', 'the bot may settle it'],
];

/** "a human is called: refund, legal; the bot may settle it: cancel". */
export function topicsInWords(topics: JudgementPolicy['topics']): string {
  const groups = ASKS.map(([verdict, words]) => {
    const those = MANDATORY_TOPICS.filter((topic) => topics[topic] === verdict);
    return those.length > 0 ? `${words}: ${those.join(', ')}` : '';
  });
  return groups.filter(Boolean).join('; ');
}

/** Everything but rules and hours is as the preset has it. */
export function isAsPreset(policy: JudgementPolicy): boolean {
  const { rules, hours } = policy;
  return JSON.stringify({ ...PRESETS[policy.preset], rules, hours }) === JSON.stringify(policy);
}

/** Each thing that the change names, in a few words. */
export function changeInWords(change: JudgementChange): readonly string[] {
  const { preset, triggers = {}, topics = {}, closeWhenSettled, rules, hours } = change;
  return [
    ...(preset ? [`preset ${preset}`] : []),
    ...TRIGGER_NAMES.flatMap((name) => {
      const { mode, threshold } = triggers[name] ?? {};
      const said = [mode === 'shadow' ? 'silent' : mode, threshold === undefined ? undefined : `from ${threshold}`];
      const words = said.filter((word) => word !== undefined).join(', ');
      return words ? [`${name} ${words}`] : [];
    }),
    ...MANDATORY_TOPICS.flatMap((topic) => (topics[topic] ? [`${topic}: ${topics[topic]}`] : [])),
    ...Object.entries(BUDGETS).flatMap(([name, field]) =>
      change[field] === undefined ? [] : [`${name} ${change[field]}`],
    ),
    ...(closeWhenSettled === undefined ? [] : [`closing ${closeWhenSettled ? 'on' : 'off'}`]),
    ...(rules ? [rules.length === 1 ? '1 rule' : `${rules.length} rules`] : []),
    ...(hours === undefined ? [] : [`hours ${hours ? hoursInWords(hours) : 'off'}`]),
  ];
}

// ── rules ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** "gold: when tier is gold and hours are closed then escalate". */
export function ruleInWords({ name, when, asks }: AttributeRule): string {
  const rule = `when ${conditionsInWords(when)} then ${asks}`;
  return name === nameFor(when) ? rule : `${name}: ${rule}`;
}

/** How a rule is called that nobody gave a name. */
export const nameFor = (when: AttributeRule['when']): string => conditionsInWords(when).slice(0, 80).trim();

export function conditionsInWords({ tiers, companies, keywords, hours }: AttributeRule['when']): string {
  const conditions = [
    tiers && `tier is ${tiers.join(' or ')}`,
    companies && `company is ${companies.join(' or ')}`,
    keywords && `message says ${keywords.map((word) => `“${word}”`).join(' or ')}`,
    hours && `hours are ${hours}`,
  ];
  return conditions.filter(Boolean).join(' and ');
}

// ── hours ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** People's weeks begin on Monday. */
export const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "mon–fri 09:00–17:30, sat 10:00–14:00 (Europe/Berlin), but for 2 holidays". Days that are alike and follow each other stand together. */
export function hoursInWords({ timeZone, open, holidays = [] }: OfficeHours): string {
  const groups: { readonly from: Weekday; to: Weekday; readonly times: string }[] = [];
  let previous = '';
  for (const day of WEEK) {
    const times = (open[day] ?? []).map(({ from, to }) => `${from}–${to}`).join(' and ');
    const last = groups.at(-1);
    if (times !== '' && times === previous && last) last.to = day;
    else if (times !== '') groups.push({ from: day, to: day, times });
    previous = times;
  }
  const said = groups.map(({ from, to, times }) => `${from === to ? from : `${from}–${to}`} ${times}`);
  const free = holidays.length === 1 ? ', but for 1 holiday' : `, but for ${holidays.length} holidays`;
  return `${said.join(', ') || 'never open'} (${timeZone})${holidays.length > 0 ? free : ''}`;
}
