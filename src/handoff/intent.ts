import type { Conversation } from '../conversation/conversation.ts';
import { escalationOf } from '../conversation/step.ts';
import type { Topic } from '../nlp/topic.ts';
import {
  type CaseFile,
  type Matter,
  openEnds,
  openMatters,
  type Strand,
  type Stretch,
  stretchAbout,
  stretchOf,
} from './case-file.ts';
import { cutShort, essence, flat } from './shortened.ts';
import { type Help, type Helps, likeliest } from './sources.ts';

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

/**
 * What the customer wants, in a few words: a grave topic, what they are doing with the bot, or the article that fits. Of several
 * things the first that is open and the latest. Null beats a guess.
 */
export function intentOf(file: CaseFile, helps: Helps): string | null {
  if (file.strands.length < 2)
    return wantOf(stretchOf(file, null, null), file.conversation, likeliest([...helps.sayable, ...helps.internal]));
  const ends = openEnds(file);
  const wants = ends.map((strand) => {
    const best = helps.subjects.get(strand.begins.message.seq);
    const want = wantOf(stretchAbout(file, strand), file.conversation, best);
    // The latest is named in any case: the first alone would send the agent the wrong way.
    return want ?? (strand === ends.at(-1) ? quotation(strand) : null);
  });
  return [...new Set(wants)].filter((want) => want !== null).join('; ') || null;
}

function wantOf(
  { matters, undertaking, deeds }: Stretch,
  conversation: Conversation,
  best: Help | undefined,
): string | null {
  const subject = best && best.confidence >= SURE ? cutShort(flat(best.source.title), LONGEST) : null;
  const grave = graveIn(matters, conversation);
  if (grave && (subject === null || grave.score >= BEYOND_DOUBT)) return TOPIC_WORDS[grave.topic];
  const begun = undertaking ?? deeds.findLast(({ ended }) => ended !== 'left');
  return begun ? cutShort(flat(begun.title), LONGEST) : subject;
}

const LONGEST_QUOTATION = 60;

const quotation = ({ begins }: Strand): string => `“${essence(begins.heard.reading, LONGEST_QUOTATION)}”`;

/** The topic that needs a human; null: none surely. */
export const topicOf = (file: CaseFile): Topic | null => graveIn(openMatters(file), file.conversation)?.topic ?? null;

interface Grave {
  readonly topic: Topic;
  readonly score: number;
}

/** Where nobody was called for it, a topic must be surer than where that was the reason. */
const CALLED_FOR = 0.5;
const NOT_CALLED_FOR = 0.9;

/** Of the matter that is the gravest; of equals the latest. In a language that the detector does not know, none. */
function graveIn(matters: readonly Matter[], conversation: Conversation): Grave | null {
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
