import type { AttributeRule } from '../conversation/judgement-policy.ts';
import { isOpen } from '../conversation/office-hours.ts';
import type { Reading } from '../nlp/reading.ts';
import { read } from '../nlp/reading.ts';
import type { Circumstances, Trigger } from './trigger.ts';

/** A rule of the admin's own holds. The first one that does counts. */
export const attributeRule: Trigger = (circumstances) => {
  const rule = ruleThatHolds(circumstances);
  return {
    score: rule ? 1 : 0,
    asks: rule === null || rule.asks === 'suppress' ? 'answer' : rule.asks,
    because: rule ? `the rule “${rule.name}” says so` : '',
    otherwise: 'no rule of yours holds',
    evidence: rule
      ? (rule.when.keywords ?? []).flatMap((keyword) => placesOf(keyword, circumstances.heard.reading))
      : [],
    parts: [],
  };
};

export function ruleThatHolds({ policy, ...circumstances }: Circumstances): AttributeRule | null {
  return policy.rules.find((rule) => holds(rule, { policy, ...circumstances })) ?? null;
}

function holds({ when }: AttributeRule, { attributes, heard, policy, at }: Circumstances): boolean {
  const { tiers, companies, keywords, hours } = when;
  if (tiers && !isOneOf(attributes.tier, tiers)) return false;
  if (companies && !isOneOf(attributes.company, companies)) return false;
  if (keywords && !keywords.some((keyword) => placesOf(keyword, heard.reading).length > 0)) return false;
  return !hours || hours === (policy.hours === null || isOpen(policy.hours, at) ? 'open' : 'closed');
}

function isOneOf(value: string | null, wanted: readonly string[]): boolean {
  const given = value?.trim().toLowerCase();
  return given !== undefined && wanted.some((word) => word.trim().toLowerCase() === given);
}

/** Where whole words of the message are those of the keyword, whatever their case. */
function placesOf(keyword: string, { words }: Reading): { readonly start: number; readonly end: number }[] {
  const wanted = read(keyword).words.map(({ text }) => text);
  if (wanted.length === 0) return [];
  return words.flatMap((first, index) => {
    const last = words[index + wanted.length - 1];
    const same = last && wanted.every((word, offset) => words[index + offset]?.text === word);
    return same ? [{ start: first.start, end: last.end }] : [];
  });
}
