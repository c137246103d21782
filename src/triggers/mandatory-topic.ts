import { MANDATORY_TOPICS, type MandatoryTopic } from '../conversation/judgement-policy.ts';
import type { Topics } from '../nlp/topic.ts';
import { type Circumstances, standing, type Trigger } from './trigger.ts';

/** The message is about something that a machine must not settle alone. */
export const mandatoryTopic: Trigger = (circumstances) => {
  const { heard, policy } = circumstances;
  const { topic, score } = likeliest(heard.topics);
  const language = heard.language === 'unknown' ? GUESSED : 1;
  const rule = topic === 'policy_exception' && isAboutTheRule(circumstances) ? RULE : 1;
  return {
    score: score * rule * language * standing(circumstances),
    asks: policy.topics[topic],
    because: WHY[topic],
    otherwise: 'no topic that needs a human',
    evidence: score > 0 ? heard.topics.mandatory.evidence : [],
    parts: MANDATORY_TOPICS.map((name) => ({
      name: name.replace('_', ' '),
      value: heard.topics.scores.get(name) ?? 0,
    })),
  };
};

/**
 * "Can I return it after 30 days?", asked first, wants to know the rule, which the bot may tell. Whoever tells their
 * story with it, asks us to do something, or asks once the rule has been told, wants an exception.
 */
function isAboutTheRule({ heard, engagement }: Circumstances): boolean {
  const words = heard.reading.words.map(({ text }) => text);
  if (engagement.length > 0 || words.length > SHORT) return false;
  return MAY.has(words[0] ?? '') && OURSELVES.has(words[1] ?? '') && !words.some((word) => STORY.has(word));
}

const RULE = 0.5;
/** In a language that we don't know, whatever was measured is a guess. */
const GUESSED = 0.5;
const SHORT = 16;
const MAY: ReadonlySet<string> = new Set(['can', 'may', 'could']);
const OURSELVES: ReadonlySet<string> = new Set(['i', 'we', 'one', 'customers']);
const STORY: ReadonlySet<string> = new Set(
  'you u your because although though but since was were had missed forgot expired exception special please'.split(' '),
);

/** A message that is surely one of two such matters is as sure as both together; which of them is another question. */
function likeliest({ label, mandatory, scores }: Topics): { readonly topic: MandatoryTopic; readonly score: number } {
  const of = (topic: MandatoryTopic): number => scores.get(topic) ?? 0;
  const topic = MANDATORY_TOPICS.reduce((best, next) => (of(next) > of(best) ? next : best));
  return { topic, score: label === topic ? mandatory.score : of(topic) };
}

const WHY: Readonly<Record<MandatoryTopic, string>> = {
  billing_dispute: 'disputes a charge',
  refund: 'wants money back',
  cancel: 'wants to cancel',
  complaint: 'makes a complaint',
  security: 'reports a security problem',
  legal: 'speaks of legal steps',
  policy_exception: 'asks for an exception to the rules',
};
