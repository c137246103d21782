/** Triggers, topics, presets and budgets: when a human is called. */
import type { Content } from '../channel/content.ts';
import {
  type JudgementChange,
  MANDATORY_TOPICS,
  PRESET_NAMES,
  TRIGGER_MODES,
  TRIGGER_NAMES,
  type TriggerSetting,
  withChange,
} from '../conversation/judgement-policy.ts';
import { isOpen } from '../conversation/office-hours.ts';
import { amended, businessFacts } from './amend-change.ts';
import { changePolicy, channelName } from './change-policy.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { VERDICTS } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';
import { policyCard } from './policy-card.ts';
import { BUDGETS, changeInWords } from './policy-words.ts';
import { ours, sayBack, type Word } from './typed-words.ts';

/** `triggers`, `triggers reset`, `triggers <trigger> <mode> <threshold>`. */
export async function triggers(commanding: Commanding): Promise<Content> {
  const { words } = commanding;
  if (words.length === 0) return show(commanding);
  if (words.length === 1 && ours(words[0]) === 'reset') return reset(commanding);
  return change(commanding, parseTrigger(words));
}

/** `<trigger> <live, shadow, off, 0…1, or a mode and a number>`. Throws NotUnderstood. */
export function parseTrigger([first, ...settings]: readonly Word[]): JudgementChange {
  const trigger = choice(first, TRIGGER_NAMES, 'trigger');
  if (settings.length === 0 || settings.length > 2)
    throw new NotUnderstood(
      `Say what ${trigger} shall be: \`live\`, \`shadow\`, \`off\`, or from where on it counts, such as \`0.6\`.`,
    );
  return { triggers: { [trigger]: Object.assign({}, ...settings.map(parseSetting)) } };
}

function parseSetting(word: Word): Partial<TriggerSetting> {
  const mode = TRIGGER_MODES.find((one) => one === ours(word));
  return mode ? { mode } : { threshold: numberIn(word, { least: 0, most: 1 }) };
}

export async function topics(commanding: Commanding): Promise<Content> {
  const [first, second, ...more] = commanding.words;
  if (!first) return show(commanding);
  const topic = choice(first, MANDATORY_TOPICS, 'topic');
  const verdict = VERDICTS.find((one) => one === ours(second));
  if (!verdict || more.length > 0)
    throw new NotUnderstood(
      `Say what ${topic} asks for: \`answer\` (the bot may settle it), \`offer\` (a human is offered) or \`escalate\` (a human is called).`,
    );
  return change(commanding, { topics: { [topic]: verdict } });
}

export async function preset(commanding: Commanding): Promise<Content> {
  const [first, ...more] = commanding.words;
  if (!first) return show(commanding);
  if (more.length > 0) throw new NotUnderstood('`/baton preset` takes one of `cautious`, `balanced` and `eager`.');
  return change(commanding, { preset: choice(first, PRESET_NAMES, 'preset') });
}

const LIMITS = {
  failures: { least: 1, most: 20, whole: true },
  turns: { least: 1, most: 200, whole: true },
  minutes: { least: 1, most: 10_080 },
  confidence: { least: 0, most: 1 },
} as const;

const EXAMPLES = { failures: 2, turns: 7, minutes: 30, confidence: 0.4 } as const;

export async function budget(commanding: Commanding): Promise<Content> {
  const [first, second, ...more] = commanding.words;
  if (!first) return show(commanding);
  const names = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
  const name = choice(first, names, 'budget');
  if (!second || more.length > 0) throw new NotUnderstood(`Say how much: \`/baton budget ${name} ${EXAMPLES[name]}\`.`);
  return change(commanding, { [BUDGETS[name]]: numberIn(second, LIMITS[name]) });
}

export async function closing(commanding: Commanding): Promise<Content> {
  const [first, ...more] = commanding.words;
  if (!first) return show(commanding);
  const onOrOff = ours(first);
  if (more.length > 0 || (onOrOff !== 'on' && onOrOff !== 'off'))
    throw new NotUnderstood(
      '`/baton closing` takes `on` (“thanks, solved” ends a conversation with the bot) or `off`.',
    );
  return change(commanding, { closeWhenSettled: onOrOff === 'on' });
}

async function change(commanding: Commanding, further: JudgementChange): Promise<Content> {
  const { where, but } = await changePolicy(commanding, (before) => amended(before, further));
  const deaf = further.triggers?.['human-request']?.mode;
  return said(
    `Done, ${where}: ${changeInWords(further).join(', ')}.`,
    ...but,
    ...(deaf && deaf !== 'live'
      ? ['Who asks for a human in their own words is not heard then; the button still works.']
      : []),
  );
}

/** A channel goes by the workspace again; the workspace, but for rules and hours, by what the program comes with. */
async function reset(commanding: Commanding): Promise<Content> {
  const { named } = commanding;
  const { where, but } = await changePolicy(commanding, (before) => (named ? {} : businessFacts(before)));
  if (named) return said(`Done: ${where} the policy of the workspace holds.`);
  return said('Done: everything is as it was at the start. Rules and hours stay.', ...but);
}

/** What holds in the workspace, or in the channel that was named. */
async function show(commanding: Commanding): Promise<Content> {
  const { store, tenant, channel, named, now } = commanding;
  const { policy, connected } = await store.inTenant(tenant.id, (tx) => tx.policyAt(channel));
  const own = connected?.judgement ?? null;
  const judgement = named ? withChange(policy.judgement, own ?? {}) : policy.judgement;
  const name = await channelName(commanding, channel);
  return policyCard({
    policy: judgement,
    silent: policy.shadowJudgement !== null,
    open: judgement.hours && isOpen(judgement.hours, now()),
    channel: named ? { name, own: own && changeInWords(own), attributes: connected?.attributes ?? null } : null,
    // Whoever asks in a channel that differs shall not take the answer for its own.
    hint: !named && own ? name : null,
  });
}

/** The one of `names` that was typed. Throws NotUnderstood, and lists them. */
export function choice<const Name extends string>(word: Word | undefined, names: readonly Name[], what: string): Name {
  const name = names.find((one) => alike(one) === alike(ours(word)));
  if (name) return name;
  throw new NotUnderstood(
    `There is no ${what} “${sayBack(word?.text ?? '')}”. There are: ${names.map((one) => `\`${one}\``).join(', ')}.`,
  );
}

/** Some of our names have hyphens, some underscores: nobody has to know which. */
const alike = (name: string): string => name.replaceAll('_', '-');

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

/** `0.5`, `.5` and `0,5`. */
function numberIn({ text }: Word, { least, most, whole = false }: Limits): number {
  const number = /^\d{0,6}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  const fits = text !== '' && number >= least && number <= most && (!whole || Number.isInteger(number));
  if (fits) return number;
  throw new NotUnderstood(
    `“${sayBack(text)}” must be a ${whole ? 'whole number' : 'number'} between ${least} and ${most}.`,
  );
}
