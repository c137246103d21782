import type { Emotion } from '../nlp/emotion.ts';
import { type Circumstances, failedReplies, type Trigger } from './trigger.ts';

/**
 * The customer is angry, worn out or afraid. Anger alone offers a human, because it says little about whether the bot
 * can help. It calls one after an answer that failed, about a matter that needs one anyway, or when it goes on: a
 * machine that stays friendly to somebody who gets angrier makes it worse. Great fear calls one at once.
 */
export const strongEmotion: Trigger = (circumstances) => {
  const { heard, threshold } = circumstances;
  const { distress } = heard.emotion;
  const before = circumstances.saidBefore.map(({ emotion }) => emotion.distress.score);
  const trend = goingOn(before, distress.score);
  const score = Math.max(distress.score, trend);
  const worse = whatMakesItWorse(circumstances, trend >= threshold);
  return {
    score,
    asks: worse === null ? 'offer' : 'escalate',
    because: `${FEELING[heard.emotion.kind ?? 'frustration']}${worse === null ? '' : `, ${worse}`}`,
    otherwise: 'does not sound upset',
    evidence: distress.evidence,
    parts: [
      ...partsOf(heard.emotion),
      ...before.slice(-2).map((value, index, all) => ({ name: `${all.length - index} before`, value })),
    ],
  };
};

const FEELING: Readonly<Record<NonNullable<Emotion['kind']>, string>> = {
  anger: 'is angry',
  frustration: 'is frustrated',
  anxiety: 'is worried',
};

/** What turns an offer into a call; null: nothing does. */
function whatMakesItWorse(circumstances: Circumstances, goesOn: boolean): string | null {
  const { heard, policy } = circumstances;
  const matters = heard.topics.mandatory.score >= policy.triggers['mandatory-topic'].threshold;
  if (matters) return 'about something that needs a human anyway';
  if (failedReplies(circumstances) > 0) return 'after the bot had no answer';
  if (answeredJustBefore(circumstances)) return 'after an answer that did not help';
  if (goesOn) return 'and more so from message to message';
  return heard.emotion.anxiety >= GREAT_FEAR ? 'badly so' : null;
}

const GREAT_FEAR = 0.8;

/** Whoever is upset right after the bot's answer was not helped by it. */
function answeredJustBefore({ engagement }: Circumstances): boolean {
  const last = engagement.at(-1);
  return last?.role === 'bot' && last.source !== null;
}

/** Upset in two messages running, or more so from each of three messages to the next: 0 where it is neither. */
function goingOn(before: readonly number[], now: number): number {
  const [earlier = 0, last = 0] = before.length >= 2 ? before.slice(-2) : [0, before[0] ?? 0];
  const twice = last >= NOTICEABLE && now >= NOTICEABLE ? (last + now) / 2 + STEADY : 0;
  const rising = earlier < last && last < now && now - earlier >= STEEP ? now + STEADY : 0;
  return Math.min(1, Math.max(twice, rising));
}

const NOTICEABLE = 0.4;
const STEEP = 0.2;
const STEADY = 0.1;

const partsOf = ({ anger, frustration, anxiety }: Emotion): { name: string; value: number }[] => [
  { name: 'anger', value: anger },
  { name: 'frustration', value: frustration },
  { name: 'anxiety', value: anxiety },
];
