import type { AttributeRule } from '../conversation/judgement-policy.ts';
import { NotUnderstood } from './not-understood.ts';
import { nameFor } from './policy-words.ts';
import { ours, sayBack, type Word } from './typed-words.ts';

const RULE = '`/baton rules add gold at night: when tier is gold and hours are closed then escalate`';
const CONDITIONS =
  'A condition is `tier is gold`, `company is Acme`, `message says "down" or "outage"`, or `hours are closed`.';
const ASKS = ['answer', 'offer', 'escalate', 'suppress'] as const;

/** `[name:] when <condition> and <condition> … then <verdict>`. Throws NotUnderstood. */
export function parseRule(words: readonly Word[]): AttributeRule {
  const when = words.findIndex((word) => ours(word) === 'when');
  const then = words.findLastIndex((word) => ours(word) === 'then');
  if (when < 0 || then < when) throw new NotUnderstood(`A rule has a “when” and a “then”: ${RULE}.`);
  const conditions = parseConditions(words.slice(when + 1, then));
  const asks = ASKS.find((one) => one === ours(words[then + 1]));
  if (!asks || words.length > then + 2)
    throw new NotUnderstood('After “then” stands one of `answer`, `offer`, `escalate` and `suppress`.');
  const name = nameIn(words.slice(0, when)) || nameFor(conditions);
  return { name, when: conditions, asks };
}

function nameIn(words: readonly Word[]): string {
  const name = words.map(({ text }) => text).join(' ');
  if (name !== '' && !name.endsWith(':'))
    throw new NotUnderstood(`Before “when” stands nothing, or a name and a colon: ${RULE}.`);
  return name.replace(/:$/, '').trim();
}

type Conditions = AttributeRule['when'];

function parseConditions(words: readonly Word[]): Conditions {
  const all: Record<string, unknown> = {};
  for (const condition of separated(words, 'and')) {
    const [kind, value] = parseCondition(condition);
    if (kind in all)
      throw new NotUnderstood('Each sort of condition stands once in a rule; between its words stands “or”.');
    all[kind] = value;
  }
  return all as Conditions;
}

const SUBJECTS: ReadonlyMap<string, keyof Conditions> = new Map([
  ['tier', 'tiers'],
  ['company', 'companies'],
  ['message', 'keywords'],
  ['hours', 'hours'],
]);
const LINKS: readonly string[] = ['is', 'are', 'says', '=', 'contains'];

function parseCondition(words: readonly Word[]): readonly [kind: keyof Conditions, value: unknown] {
  const [subject, link, ...rest] = words;
  const kind = SUBJECTS.get(ours(subject));
  if (!kind || !LINKS.includes(ours(link)) || rest.length === 0)
    throw new NotUnderstood(`I don’t understand “${sayBack(words.map(({ text }) => text).join(' '))}”. ${CONDITIONS}`);
  if (kind !== 'hours') return [kind, separated(rest, 'or').map(phrase)];
  const hours = (['open', 'closed'] as const).find((one) => rest.length === 1 && one === ours(rest[0]));
  if (!hours) throw new NotUnderstood('Hours are `open` or `closed`: `hours are closed`.');
  return [kind, hours];
}

function phrase(words: readonly Word[]): string {
  const text = words.map((word) => word.text).join(' ');
  const said = (words.length === 1 && words[0]?.quoted ? text : text.replace(/,$/, '')).trim();
  if (said === '') throw new NotUnderstood(`A word is missing. ${CONDITIONS}`);
  return said;
}

/** The stretches between those words of ours; what stands in quotes separates nothing. */
function separated(words: readonly Word[], by: string): readonly (readonly Word[])[] {
  const stretches: Word[][] = [[]];
  for (const word of words) {
    if (ours(word) === by) stretches.push([]);
    else stretches.at(-1)?.push(word);
  }
  return stretches;
}
