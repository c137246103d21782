/** Rules of the admins' own. They hold everywhere; what they ask about the channel tells channels apart. */

import { withCode } from '../cards/people.ts';
import type { Content, Line } from '../channel/content.ts';
import type { AttributeRule } from '../conversation/judgement-policy.ts';
import { amended } from './amend-change.ts';
import { changePolicy } from './change-policy.ts';
import { said } from './command-cards.ts';
import type { Commanding } from './commanding.ts';
import { MOST_RULES } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';
import { parseRule } from './parse-rule.ts';
import { ruleInWords } from './policy-words.ts';
import { ours, sayBack, type Word } from './typed-words.ts';

export async function rules(commanding: Commanding): Promise<Content> {
  const [first, ...words] = commanding.words;
  if (commanding.named)
    throw new NotUnderstood(
      'Rules hold in all channels. To tell channels apart, give them a tier: `/baton channel tier=gold`.',
    );
  switch (ours(first)) {
    case '':
      return list(commanding);
    case 'add':
      return add(commanding, parseRule(words));
    case 'remove':
      return remove(commanding, words);
    case 'move':
      return move(commanding, words);
    default:
      throw new NotUnderstood('`/baton rules` takes `add`, `remove` and `move`, or nothing.');
  }
}

/** All of them have to fit into one answer. */
const LONGEST_LINE = 140;

async function list({ store, tenant }: Commanding): Promise<Content> {
  const { judgement } = await store.inTenant(tenant.id, (tx) => tx.policy());
  if (judgement.rules.length === 0)
    return said(
      'There are no rules yet. Type, for example, `/baton rules add when tier is gold and hours are open then escalate`.',
    );
  const summary = 'Rules, in order: the first one that holds counts';
  const items = judgement.rules.map((rule, index): Line => `${index + 1}. ${shortened(ruleInWords(rule))}`);
  const { mode } = judgement.triggers['attribute-rule'];
  return {
    summary,
    parts: [
      { part: 'text', line: `${summary}.` },
      { part: 'list', items },
      ...(mode === 'live'
        ? []
        : [{ part: 'note', line: withCode(`They have no effect: \`attribute-rule\` is ${mode}.`) } as const]),
    ],
  };
}

const shortened = (text: string): string => (text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE - 1)}…` : text);

async function add(commanding: Commanding, rule: AttributeRule): Promise<Content> {
  let number = 0;
  await changeRules(commanding, (before) => {
    if (before.length >= MOST_RULES)
      throw new NotUnderstood(`There are ${MOST_RULES} rules already, and that is the most.`);
    number = before.length + 1;
    return [...before, rule];
  });
  return said(`Done: rule ${number}, ${ruleInWords(rule)}.`);
}

async function remove(commanding: Commanding, words: readonly Word[]): Promise<Content> {
  let gone: AttributeRule | undefined;
  await changeRules(commanding, (before) => {
    const [index = 0] = placesIn(words, 1, before.length);
    gone = before[index];
    return before.toSpliced(index, 1);
  });
  return said(`Done: the rule ${gone ? `“${gone.name}”` : ''} is gone.`);
}

async function move(commanding: Commanding, words: readonly Word[]): Promise<Content> {
  await changeRules(commanding, (before) => {
    const [from = 0, to = 0] = placesIn(words, 2, before.length);
    return before.toSpliced(from, 1).toSpliced(to, 0, ...before.slice(from, from + 1));
  });
  return list(commanding);
}

/** Numbers of rules, as the list shows them, from 0. */
function placesIn(words: readonly Word[], wanted: number, rules: number): readonly number[] {
  if (words.length !== wanted)
    throw new NotUnderstood(
      wanted === 1 ? 'Which one? `/baton rules remove 2`.' : 'Which one, and where to? `/baton rules move 3 1`.',
    );
  return words.map(({ text }) => {
    const place = /^\d{1,3}\.?$/.test(text) ? Number.parseInt(text, 10) : 0;
    if (place < 1 || place > rules)
      throw new NotUnderstood(
        `There is no rule ${sayBack(text)}. ${rules === 0 ? 'There are none.' : `They are numbered from 1 to ${rules}: \`/baton rules\`.`}`,
      );
    return place - 1;
  });
}

async function changeRules(
  commanding: Commanding,
  rewrite: (before: readonly AttributeRule[]) => readonly AttributeRule[],
): Promise<void> {
  await changePolicy(commanding, (before) => amended(before, { rules: rewrite(before.rules ?? []) }));
}
