import type { Sorting } from '../bridge/ports.ts';
import { MANDATORY_TOPICS } from '../conversation/judgement-policy.ts';
import type { Message } from '../conversation/message.ts';
import type { Heard, Measures } from '../nlp/measures.ts';
import { TOPICS, type Topic, type Topics } from '../nlp/topic.ts';

/** So many messages of the customer tell, the latest. */
const LATEST = 10;
/** What is measured once and remembered, in UTF-16 units; of what is longer so much of each end. */
const SHORT = 500;
const END = 150;
/** From here on a topic counts, as it does for calling a human. */
const COUNTS = 0.5;

/**
 * Finds out what a conversation is about: the grave matters in it by name, with other words for them, and whatever else the customer
 * said, word by word. Words that are names of grave matters count only where one was measured: "no refund needed" is none.
 */
export function sortingWith(measures: () => Measures): Sorting {
  return {
    mattersOf(messages) {
      const heard = saidBy(messages).map((text) => measures().hear(text));
      const told = heard.filter(({ smallTalk }) => smallTalk === null);
      return { topics: topicsIn(told), language: languageIn(told.length > 0 ? told : heard) };
    },
  };
}

/** What the customer said last, oldest first; of a long paste its two ends. */
function saidBy(messages: readonly Message[]): readonly string[] {
  return messages
    .filter(({ role, internal, deletedAt }) => role === 'customer' && !internal && deletedAt === null)
    .slice(-LATEST)
    .map(({ text }) => (text.length <= SHORT ? text : `${text.slice(0, END)}\n${text.slice(-END)}`));
}

/** What else a matter is called. */
const ALSO: Readonly<Record<Topic, readonly string[]>> = {
  billing_dispute: ['billing', 'dispute', 'charge', 'payment'],
  refund: ['money-back'],
  cancel: ['cancellation'],
  complaint: [],
  security: [],
  legal: [],
  policy_exception: ['exception'],
  outage: ['downtime'],
  tech_deep: ['technical'],
};

const NAMES: ReadonlySet<string> = new Set(MANDATORY_TOPICS);

function topicsIn(heard: readonly Heard[]): readonly string[] {
  const found = new Set<string>();
  for (const { topics, language, reading } of heard) {
    for (const topic of language === 'unknown' ? [] : graveIn(topics))
      for (const name of [topic, ...ALSO[topic]]) found.add(name);
    for (const { text } of reading.words) if (text.length > 1 && !NAMES.has(text)) found.add(text);
  }
  return [...found];
}

const graveIn = ({ label, scores }: Topics): readonly Topic[] =>
  TOPICS.filter((topic) => topic === label || (scores.get(topic) ?? 0) >= COUNTS);

/** The one that most of the words are in; of equals the latest. */
function languageIn(heard: readonly Heard[]): string | null {
  const words = new Map<string, number>();
  for (const { language, reading } of heard) {
    if (language === 'unknown') continue;
    const count = (words.get(language) ?? 0) + reading.words.length;
    // The latest stands last.
    words.delete(language);
    words.set(language, count);
  }
  let best: string | null = null;
  for (const [language, count] of words) if (best === null || count >= (words.get(best) ?? 0)) best = language;
  return best;
}
