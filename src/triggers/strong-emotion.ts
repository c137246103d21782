import type { Emotion } from '../nlp/emotion.ts';
import type { Heard } from '../nlp/measures.ts';
import { type Circumstances, failedReplies, standing, type Trigger } from './trigger.ts';

/**
 * The customer is angry, worn out or afraid. Anger alone offers a human, because it says little about whether the bot
 * can help. It calls one after an answer that failed, about a matter that needs one anyway, or when it goes on: a
 * machine that stays friendly to somebody who gets angrier makes it worse. Great fear calls one at once.
 */
export const strongEmotion: Trigger = (circumstances) => {
  const { heard, saidBefore, threshold } = circumstances;
  const now = levelOf(heard) * standing(circumstances);
  const before = saidBefore.map(levelOf);
  const goesOn = isGoingOn(before, now, threshold);
  const worse = whatMakesItWorse(circumstances, goesOn);
  return {
    score: goesOn ? Math.min(1, now + STEADY) : now,
    asks: worse === null ? 'offer' : 'escalate',
    because: `${FEELING[heard.emotion.kind ?? 'frustration']}${worse === null ? '' : `, ${worse}`}`,
    otherwise: 'does not sound upset',
    evidence: heard.emotion.distress.evidence,
    parts: [
      ...partsOf(heard.emotion),
      ...before.slice(-2).map((value, index, all) => ({
        name: index === all.length - 1 ? 'the message before' : 'the one before that',
        value,
      })),
    ],
  };
};

/** That it did not help is frustrating, and the stall trigger's matter: what is more than that counts here. */
function levelOf({ emotion: { distress, kind }, setback }: Heard): number {
  return kind === 'frustration' ? distress.score * (1 - SOBER * setback.score) : distress.score;
}

const SOBER = 0.3;

const FEELING: Readonly<Record<NonNullable<Emotion['kind']>, string>> = {
  anger: 'is angry',
  frustration: 'is frustrated',
  anxiety: 'is worried',
};

/** What turns an offer into a call; null: nothing does. */
function whatMakesItWorse(circumstances: Circumstances, goesOn: boolean): string | null {
  const { heard, policy, threshold } = circumstances;
  const matters = heard.topics.mandatory.score >= policy.triggers['mandatory-topic'].threshold;
  if (matters) return 'about something that needs a human anyway';
  if (failedReplies(circumstances) > 0) return 'after the bot had no answer';
  if (heard.emotion.anger >= threshold && answeredJustBefore(circumstances)) return 'after an answer that did not help';
  if (goesOn) return 'and more so from message to message';
  return heard.emotion.anxiety >= GREAT_FEAR ? 'badly so' : null;
}

const GREAT_FEAR = 0.85;

/** Whoever is angry right after the bot's answer was not helped by it. Being worn out says so only when it goes on. */
function answeredJustBefore({ engagement }: Circumstances): boolean {
  const last = engagement.at(-1);
  return last?.role === 'bot' && last.source !== null;
}

/** Upset in two messages running, or more so from each of three messages to the next. */
function isGoingOn(before: readonly number[], now: number, threshold: number): boolean {
  const [earlier, last = 0] = before.length >= 2 ? before.slice(-2) : [1, before[0]];
  const twice = last >= threshold && now >= threshold;
  const rising = earlier !== undefined && earlier < last && last < now && now - earlier >= STEEP;
  return twice || (rising && now >= threshold);
}

const STEEP = 0.2;
/** What going on adds. */
const STEADY = 0.1;

const partsOf = ({ anger, frustration, anxiety }: Emotion): { name: string; value: number }[] => [
  { name: 'anger', value: anger },
  { name: 'frustration', value: frustration },
  { name: 'anxiety', value: anxiety },
];
