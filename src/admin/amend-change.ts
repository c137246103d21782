import type { JudgementChange } from '../conversation/judgement-policy.ts';
import { readJudgementChange } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';

/**
 * Both changes as one: laid over a policy it does what the two do one after the other. A preset starts anew, so of what
 * came before it only rules and hours are left. Throws NotUnderstood when the result is not valid.
 */
export function amended(before: JudgementChange, further: JudgementChange): JudgementChange {
  return valid(further.preset ? { ...businessFacts(before), ...further } : merged(before, further));
}

function merged(before: JudgementChange, further: JudgementChange): JudgementChange {
  const triggers = { ...before.triggers };
  for (const [name, setting] of Object.entries(further.triggers ?? {}))
    Object.assign(triggers, { [name]: { ...triggers[name as keyof typeof triggers], ...setting } });
  const topics = { ...before.topics, ...further.topics };
  return {
    ...before,
    ...further,
    ...(before.triggers || further.triggers ? { triggers } : {}),
    ...(before.topics || further.topics ? { topics } : {}),
  };
}

/** What is left when everything else starts anew: rules and hours are about the business, not about taste. */
export function businessFacts({ rules, hours }: JudgementChange): JudgementChange {
  return { ...(rules === undefined ? {} : { rules }), ...(hours === undefined ? {} : { hours }) };
}

function valid(change: JudgementChange): JudgementChange {
  const { problems } = readJudgementChange(change);
  if (problems[0] !== undefined) throw new NotUnderstood(`That can’t be: ${problems[0].replaceAll('`', '’')}.`);
  return change;
}
