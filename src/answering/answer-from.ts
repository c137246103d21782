import type { Asked } from '../bridge/ports.ts';
import type { Clarifying } from '../conversation/clarifying.ts';
import type { Answer, Reply, Wording } from '../conversation/event.ts';
import type { Article } from '../knowledge/article.ts';
import { faintTerms } from '../knowledge/faint-words.ts';
import type { Knowledge, Passage } from '../knowledge/knowledge.ts';
import { excerpt } from '../knowledge/plain-text.ts';
import { isFollowUp } from '../nlp/follow-up.ts';
import { type Reading, read } from '../nlp/reading.ts';
import { settledOf, smallTalkOf } from '../nlp/small-talk.ts';
import { termsOf } from '../nlp/words.ts';
import { type Confidence, confidenceIn, LOOKED_AT } from './confidence.ts';
import { whichMeant } from './which-meant.ts';

/** From here on it is the answer. Below, a wrong one costs more than asking back or saying so. */
export const CONFIDENT = 0.65;
/** From here on one of a few passages is likely enough the right one to ask which. */
const WORTH_ASKING = 0.5;
/** Part of the best score that a passage must have to be named beside it. */
const NEAR = 0.5;
/** An article that says as much of what was asked, and is this near: neither of them is the answer yet. */
const AS_GOOD = 0.85;

/** What a customer reads in a chat without scrolling. */
const LONGEST_ANSWER = 700;
/** How many passages a model may word an answer from, and how much of each. */
const MOST_PASSAGES = 4;

/**
 * What the articles have to say to a customer's message: words of one, quoted with its name; a question back, when several
 * may be meant; or nothing. Only articles that the reader may read take part.
 */
export function answerFromKnowledge(knowledge: Knowledge, asked: Asked): Reply {
  if (asked.article !== null) return picked(knowledge, asked, asked.article, asked.text);
  const { clarifying } = asked.conversation;
  const meant = clarifying ? whichMeant(asked.text, clarifying.candidates) : null;
  if (meant?.kind === 'candidate')
    return picked(knowledge, asked, meant.candidate.article, wordsOf(asked, clarifying?.to) ?? asked.text);
  if (meant?.kind === 'neither') return meant.instead === '' ? NONE : searched(knowledge, asked, meant.instead);
  const reading = read(asked.text);
  const talk = politelyMet(reading);
  if (talk) return { kind: 'small-talk', talk };
  const alone = found(knowledge, asked, asked.text);
  if (clarifying)
    return alone.reply.kind === 'answer' ? alone.reply : explained(knowledge, asked, clarifying, alone.reply);
  return isFollowUp(reading) ? leaning(knowledge, asked, alone) : alone.reply;
}

const NONE: Reply = { kind: 'none' };

/** What a message that asks nothing is met with: a greeting by a greeting, all else as thanks. Null: it asks something. */
function politelyMet(reading: Reading): 'greeting' | 'thanks' | null {
  const talk = smallTalkOf(reading);
  if (talk === 'greeting') return 'greeting';
  return talk !== null || settledOf(reading) ? 'thanks' : null;
}

// ── with what was said before ────────────────────────────────────────────────────────────────────────────────────

/** An answer in other words than those of the candidates: it is read together with the question. */
function explained(knowledge: Knowledge, asked: Asked, { to, candidates }: Clarifying, alone: Reply): Reply {
  const before = wordsOf(asked, to);
  const reply = before === null ? alone : searched(knowledge, asked, `${asked.text}\n${before}`);
  const isAsked = (id: string): boolean => candidates.some(({ article }) => article === id);
  // The same question back would be asked in circles.
  return reply.kind === 'clarify' && reply.candidates.every(({ article }) => isAsked(article)) ? NONE : reply;
}

/** "And for refunds?": alone, or with the question that it leans on, whichever is surer. */
function leaning(knowledge: Knowledge, asked: Asked, alone: Found): Reply {
  const before = questionBefore(asked);
  if (before === null || isStrange(asked.text, alone)) return alone.reply;
  const together = found(knowledge, asked, `${asked.text}\n${before}`);
  return together.first > alone.first ? together.reply : alone.reply;
}

/** What it is about stands in no article: whatever is found for the question before does not answer that. */
function isStrange(text: string, { passages }: Found): boolean {
  return termsOf(text).some((term) => !faintTerms.has(term)) && !passages.some(({ coverage }) => coverage > 0);
}

/** The words of the customer's message `seq`. */
function wordsOf({ earlier }: Asked, seq: number | undefined): string | null {
  return earlier.find((message) => message.seq === seq && message.deletedAt === null)?.text ?? null;
}

/** What the customer asked before the bot's latest answer. */
function questionBefore({ earlier, seq }: Asked): string | null {
  const before = earlier.filter((message) => message.seq < seq && !message.internal && message.deletedAt === null);
  const answer = before.findLastIndex(({ role, source }) => role === 'bot' && source !== null);
  return before.slice(0, Math.max(0, answer)).findLast(({ role }) => role === 'customer')?.text ?? null;
}

// ── a search ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a search led to. */
interface Found {
  readonly reply: Reply;
  /** How sure it is that the first passage answers. */
  readonly first: number;
  readonly passages: readonly Passage[];
}

const searched = (knowledge: Knowledge, asked: Asked, question: string): Reply =>
  found(knowledge, asked, question).reply;

function found(knowledge: Knowledge, { reader, at }: Asked, question: string): Found {
  const passages = knowledge.search(question, MOST_PASSAGES, reader, at);
  const confidence = confidenceIn(passages);
  return { reply: replyFrom(passages, confidence, question), first: confidence.first, passages };
}

function replyFrom(passages: readonly Passage[], { first, among }: Confidence, question: string): Reply {
  const [best, second] = passages;
  if (!best) return NONE;
  const near = passages.filter(({ score }) => score >= NEAR * best.score);
  if (first >= CONFIDENT && !asGood(best, second)) return { kind: 'answer', answer: answerOf(near, first, question) };
  if (among < WORTH_ASKING || near.length < 2) return NONE;
  const candidates = near.slice(0, LOOKED_AT).map(({ id, article }) => ({ article: id, title: article.source.title }));
  return { kind: 'clarify', candidates };
}

/** "Webhooks": two articles are all about it, and neither is more what was asked than the other. */
function asGood(best: Passage, second: Passage | undefined): boolean {
  return second !== undefined && second.score >= AS_GOOD * best.score && second.together >= best.together;
}

function answerOf(near: readonly Passage[], confidence: number, question: string): Answer {
  const [best] = near as readonly [Passage, ...Passage[]];
  return {
    text: quote(best),
    ...headingsIn(best),
    source: best.article.source,
    confidence,
    article: best.id,
    wording: { question, passages: near.map(passageOf) },
  };
}

/** What the customer chose themselves is what they want, as long as they may read it. */
function picked(knowledge: Knowledge, { reader, at }: Asked, id: string, question: string): Reply {
  const article = knowledge.article(id, reader, at);
  if (!article) return NONE;
  const passages = knowledge.search(question, MOST_PASSAGES, reader, at);
  const passage = passages.find((one) => one.id === id) ?? { article, section: article.sections[0] };
  return {
    kind: 'answer',
    answer: {
      text: quote(passage),
      ...headingsIn(passage),
      source: article.source,
      confidence: 1,
      article: id,
      wording: { question, passages: [passageOf(passage)] },
    },
  };
}

type Quotable = Pick<Passage, 'article' | 'section'>;

const passageOf = (passage: Quotable): Wording['passages'][number] => ({
  ...passage.article.source,
  text: quote(passage),
});

/** The whole article when it is short, else the part that fits, ending with a sentence. */
function quote({ article, section }: Quotable): string {
  const whole = wholeOf(article);
  return whole.length <= LONGEST_ANSWER ? whole : excerpt(section.text, LONGEST_ANSWER);
}

/** Of a quoted section alone the heading is not said. */
function headingsIn({ article }: Quotable): Pick<Answer, 'headings'> {
  const headings = article.sections.flatMap(({ heading }) => heading ?? []);
  return headings.length > 0 && wholeOf(article).length <= LONGEST_ANSWER ? { headings } : {};
}

function wholeOf({ sections }: Article): string {
  return sections.map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)).join('\n\n');
}
