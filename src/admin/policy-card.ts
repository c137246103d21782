import { withCode } from '../cards/people.ts';
import type { Content, Line, Part } from '../channel/content.ts';
import { type JudgementPolicy, TRIGGER_NAMES } from '../conversation/judgement-policy.ts';
import type { ChannelAttributes } from '../conversation/policy.ts';
import {
  budgetsInWords,
  hoursInWords,
  isAsPreset,
  LOOKS_FOR,
  PRESET_MEANS,
  settingInWords,
  topicsInWords,
} from './policy-words.ts';

export interface PolicyView {
  readonly policy: JudgementPolicy;
  /** Another policy runs silently beside it. */
  readonly silent: boolean;
  /** Null: there are no hours. */
  readonly open: boolean | null;
  /** Null: it is the workspace's. */
  readonly channel: {
    readonly name: string;
    readonly own: readonly string[] | null;
    readonly attributes: ChannelAttributes | null;
  } | null;
  /** A channel that has changes of its own, worth a look. */
  readonly hint: string | null;
}

export function policyCard(view: PolicyView): Content {
  const { policy, channel, hint } = view;
  const title = `When a human is called ${channel ? `in ${channel.name}` : 'everywhere'}`;
  const triggers = TRIGGER_NAMES.map(
    (name): Line => [{ bold: name }, `: ${settingInWords(policy.triggers[name])} – ${LOOKS_FOR[name]}`],
  );
  return {
    summary: title,
    parts: [
      { part: 'heading', text: title },
      { part: 'list', items: triggers },
      { part: 'facts', rows: factsOf(view) },
      ...(hint ? [note(`${hint} has changes of its own: \`/baton triggers ${hint}\` shows what holds there.`)] : []),
      note(
        '“from 0.5” is where a trigger begins to count: lower calls a human sooner. `/baton help triggers` says how to change it.',
      ),
    ],
  };
}

const note = (text: string): Part => ({ part: 'note', line: withCode(text) });

function factsOf({ policy, channel, open, silent }: PolicyView): readonly (readonly [string, Line])[] {
  const { preset, rules, hours, closeWhenSettled } = policy;
  const { tier = null, company = null, owner = null } = channel?.attributes ?? {};
  return [
    ['Preset', `${preset} (${PRESET_MEANS[preset]})${isAsPreset(policy) ? '' : ', with changes'}`],
    ['Topics', topicsInWords(policy.topics)],
    ['Budgets', budgetsInWords(policy)],
    ['“Thanks, solved”', closeWhenSettled ? 'ends a conversation that the bot has' : 'ends nothing'],
    ['Rules', withCode(rules.length === 0 ? 'none' : `${rules.length}: \`/baton rules\` lists them`)],
    ['Hours', hours ? `${hoursInWords(hours)}, ${open ? 'open' : 'closed'} now` : 'always open'],
    ...(silent ? [['Silently beside it', withCode('another policy: `/baton shadow` tells more')] as const] : []),
    ...(channel ? [['Only in this channel', channel.own?.join(', ') ?? 'nothing'] as const] : []),
    ...(tier ? [['Tier', tier] as const] : []),
    ...(company ? [['Company', company] as const] : []),
    ...(owner ? [['Owner', [{ person: owner }]] as const] : []),
  ];
}
