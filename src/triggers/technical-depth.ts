import type { Topics } from '../nlp/topic.ts';
import { standing, type Trigger } from './trigger.ts';

/** The message needs somebody who can look inside: an outage, a bug with its symptoms, an integration that fails. */
export const technicalDepth: Trigger = (circumstances) => {
  const { heard } = circumstances;
  const { deep, score } = likeliest(heard.topics);
  return {
    score: score * standing(circumstances),
    asks: 'escalate',
    because: WHY[deep],
    otherwise: 'nothing that needs an engineer',
    evidence: score > 0 ? heard.topics.mandatory.evidence : [],
    parts: [
      { name: 'outage', value: heard.topics.scores.get('outage') ?? 0 },
      { name: 'technical', value: heard.topics.scores.get('tech_deep') ?? 0 },
    ],
  };
};

type Deep = 'outage' | 'tech_deep';

function likeliest({ label, mandatory, scores }: Topics): { readonly deep: Deep; readonly score: number } {
  const [outage, technical] = [scores.get('outage') ?? 0, scores.get('tech_deep') ?? 0];
  const deep = outage > technical ? 'outage' : 'tech_deep';
  return { deep, score: label === deep ? mandatory.score : Math.max(outage, technical) };
}

const WHY: Readonly<Record<Deep, string>> = {
  outage: 'reports an outage',
  tech_deep: 'reports a technical problem that needs an engineer',
};
