import type { Topic } from '../nlp/topic.ts';
import type { CaseFile } from './case-file.ts';
import { cutShort, flat } from './shortened.ts';
import type { Helps } from './sources.ts';

const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  billing_dispute: 'a charge that they dispute',
  refund: 'a refund',
  cancel: 'cancelling',
  complaint: 'a complaint',
  security: 'a security problem',
  legal: 'legal steps',
  policy_exception: 'an exception to the rules',
  outage: 'an outage',
  tech_deep: 'a technical problem',
};

/** An article is the subject from there on: a guess would send the agent the wrong way. */
const SURE = 0.55;
const LONGEST = 80;

/** What the customer wants, in a few words: what they are doing with the bot, a grave topic, or the article that fits. Null beats a guess. */
export function intentOf(file: CaseFile, { sayable, internal }: Helps): string | null {
  const begun = file.conversation.undertaking ?? file.conversation.deeds.findLast(({ ended }) => ended !== 'left');
  const topic = topicOf(file);
  if (topic) return TOPIC_WORDS[topic];
  if (begun) return cutShort(flat(begun.title), LONGEST);
  const best = [...sayable, ...internal].sort((a, b) => b.confidence - a.confidence)[0];
  return best && best.confidence >= SURE ? cutShort(flat(best.source.title), LONGEST) : null;
}

/** Of the matter that is the gravest; of equals the latest. In a language that the detector does not know, none. */
export function topicOf({ matters }: CaseFile): Topic | null {
  const grave = matters
    .map(({ heard }) => heard)
    .filter(({ topics, language }) => topics.label !== 'ordinary' && language !== 'unknown');
  const worst = grave.reduce<(typeof grave)[number] | null>(
    (best, one) => (best === null || one.topics.mandatory.score >= best.topics.mandatory.score - NEARLY ? one : best),
    null,
  );
  return worst && worst.topics.label !== 'ordinary' ? worst.topics.label : null;
}

const NEARLY = 0.1;
