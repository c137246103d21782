import { escalationOf } from '../conversation/step.ts';
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
const SURE = 0.6;
const LONGEST = 80;

/** A topic that is less sure than this gives way to an article that surely fits. */
const BEYOND_DOUBT = 0.95;

/** What the customer wants, in a few words: a grave topic, what they are doing with the bot, or the article that fits. Null beats a guess. */
export function intentOf(file: CaseFile, { sayable, internal }: Helps): string | null {
  const best = [...sayable, ...internal].sort((a, b) => b.confidence - a.confidence)[0];
  const subject = best && best.confidence >= SURE ? cutShort(flat(best.source.title), LONGEST) : null;
  const grave = graveOf(file);
  if (grave && (subject === null || grave.score >= BEYOND_DOUBT)) return TOPIC_WORDS[grave.topic];
  const begun = file.conversation.undertaking ?? file.conversation.deeds.findLast(({ ended }) => ended !== 'left');
  return begun ? cutShort(flat(begun.title), LONGEST) : subject;
}

/** The topic that needs a human; null: none surely. */
export const topicOf = (file: CaseFile): Topic | null => graveOf(file)?.topic ?? null;

interface Grave {
  readonly topic: Topic;
  readonly score: number;
}

/** Where nobody was called for it, a topic must be surer than where that was the reason. */
const CALLED_FOR = 0.5;
const NOT_CALLED_FOR = 0.9;

/** Of the matter that is the gravest; of equals the latest. In a language that the detector does not know, none. */
function graveOf({ matters, conversation }: CaseFile): Grave | null {
  const reason = escalationOf(conversation)?.reason.trigger;
  const least = reason === 'mandatory-topic' ? CALLED_FOR : NOT_CALLED_FOR;
  let worst: Grave | null = null;
  for (const { heard } of matters) {
    const { label, mandatory } = heard.topics;
    if (label === 'ordinary' || heard.language === 'unknown' || mandatory.score < least) continue;
    if (worst === null || mandatory.score >= worst.score - NEARLY) worst = { topic: label, score: mandatory.score };
  }
  return worst;
}

const NEARLY = 0.1;
