import type { Heard } from '../nlp/measures.ts';
import type { Span } from '../nlp/reading.ts';
import { sameQuestion } from '../nlp/repetition.ts';
import { type Circumstances, failedReplies, isAnswer, type Trigger } from './trigger.ts';

/**
 * The conversation goes in circles or nowhere: the same article again, the same question once more in other words, the
 * customer saying that it did not help, too many messages or too much time. A first circle offers a human, a second
 * one calls one; so does a budget that is used up.
 */
export const stall: Trigger = (circumstances) => {
  const signs = signsOf(circumstances);
  const circles = Math.max(...signs.map(({ times }) => times ?? 0));
  const strongest = signs.reduce((best, next) => (next.score > best.score ? next : best));
  const usedUp = signs.some(({ times, score }) => times === null && score >= circumstances.threshold);
  return {
    score: strongest.score,
    asks: circles >= 2 || usedUp ? 'escalate' : 'offer',
    because: strongest.because,
    otherwise: 'is getting on',
    evidence: strongest.evidence,
    parts: signs.map(({ name, score }) => ({ name, value: score })),
  };
};

interface Sign {
  readonly name: string;
  /** 0…1. */
  readonly score: number;
  readonly because: string;
  readonly evidence: readonly Span[];
  /** How many circles; null: it is a budget that is spent. */
  readonly times: number | null;
}

function signsOf(circumstances: Circumstances): readonly [Sign, ...Sign[]] {
  return [
    sameArticle(circumstances),
    rewordedQuestion(circumstances),
    didNotHelp(circumstances),
    manyTurns(circumstances),
    longTime(circumstances),
  ];
}

/** One circle is worth an offer at a threshold of .5, two are beyond doubt. */
const ONE_CIRCLE = 0.55;
const scoreOf = (times: number): number => (times === 0 ? 0 : Math.min(1, ONE_CIRCLE + (times - 1) * 0.3));

/** The bot gives, or has given, an article that it gave before. */
function sameArticle({ engagement, reply, heard }: Circumstances): Sign {
  const given = engagement.filter(isAnswer).map(({ source }) => source?.title ?? '');
  const now = reply?.kind === 'answer' ? [reply.answer.source.title] : [];
  const all = [...given, ...now];
  const repeats = all.length - new Set(all).size;
  // Whoever goes on after a repeated answer is in the second circle; who says thank you is in none.
  const times = isContent(heard) ? 0 : repeats + (repeats > 0 && reply === null ? 1 : 0);
  return {
    name: 'same article',
    score: scoreOf(times),
    because: 'the bot gives the same answer again',
    evidence: [],
    times,
  };
}

/** The customer asks once more what they asked before. Only what the bot had its say on counts. */
function rewordedQuestion({ heard, saidBefore, engagement }: Circumstances): Sign {
  const hadItsSay = engagement.some(isAnswer);
  const likeness = hadItsSay && !heard.smallTalk ? saidBefore.map((before) => likenessOf(before, heard)) : [];
  const alike = likeness.filter((score) => score >= ALIKE);
  const best = Math.max(0, ...likeness);
  return {
    name: 'same question',
    score: alike.length === 0 ? best * ONE_CIRCLE : scoreOf(alike.length),
    because: alike.length > 1 ? `has asked the same ${alike.length + 1} times` : 'asks the same again',
    evidence: alike.length > 0 ? [{ start: 0, end: heard.reading.original.length }] : [],
    times: alike.length,
  };
}

const ALIKE = 0.5;
const likenessOf = (before: Heard, now: Heard): number => sameQuestion(before.reading, now.reading).score;

/** The customer says so, of something that the bot said. */
function didNotHelp({ heard, saidBefore, engagement, ...rest }: Circumstances): Sign {
  const spoken = engagement.some(isAnswer);
  const before = spoken ? saidBefore.slice(1).filter(({ setback }) => setback.score >= SAYS_SO).length : 0;
  const now = spoken && heard.setback.score >= SAYS_SO ? 1 : 0;
  const times = now === 0 ? 0 : before + now;
  // After a failed answer it is the second failure already.
  const failed = now > 0 && failedReplies(rest) > 0 ? 1 : 0;
  return {
    name: 'did not help',
    score: scoreOf(times + failed),
    because: times + failed > 1 ? 'says once more that it did not help' : 'says that it did not help',
    evidence: heard.setback.evidence,
    times: times + failed,
  };
}

const SAYS_SO = 0.8;

/** Messages since the bot took over or the customer was last content. */
function manyTurns({ policy, heard, saidBefore }: Circumstances): Sign {
  const contentAt = saidBefore.findLastIndex(isContent);
  const turns = isContent(heard) ? 0 : saidBefore.length - contentAt;
  return {
    name: 'messages',
    score: budget(turns, policy.turnsBeforeHandoff),
    because: `still not solved after ${turns} messages`,
    evidence: [],
    times: null,
  };
}

const isContent = ({ smallTalk, settled }: Heard): boolean =>
  settled || smallTalk === 'thanks' || smallTalk === 'assent' || smallTalk === 'goodbye';

function longTime({ policy, conversation, at, engagement, heard }: Circumstances): Sign {
  const minutes = (at - conversation.engagement.startedAt) / 60_000;
  // Whoever comes back the next day starts anew: only a conversation that goes on is long.
  const lastWord = engagement.at(-1)?.sentAt ?? at;
  const goesOn = at - lastWord < policy.minutesBeforeHandoff * 60_000 && engagement.length >= 2 && !isContent(heard);
  return {
    name: 'minutes',
    score: goesOn ? budget(minutes, policy.minutesBeforeHandoff) : 0,
    because: `still not solved after ${Math.round(minutes)} minutes`,
    evidence: [],
    times: null,
  };
}

/** Half at the budget's end, so that a threshold of .5 trips there; more beyond it. */
const budget = (spent: number, most: number): number => Math.min(1, spent / most / 2);
