import { type Emotion, openEmotion } from './emotion.ts';
import { featuresOf } from './features.ts';
import { isFollowUp } from './follow-up.ts';
import { openHumanRequest } from './human-request.ts';
import { type LanguageCode, languageOf } from './language.ts';
import type { Learning, Measured } from './measured.ts';
import { type Reading, read } from './reading.ts';
import { openSetback } from './setback.ts';
import { type SmallTalk, settledOf, smallTalkOf, solvedOf } from './small-talk.ts';
import { openTopics, type Topics } from './topic.ts';

/** Everything that is measured of one message. */
export interface Heard {
  readonly reading: Reading;
  readonly language: LanguageCode;
  readonly humanRequest: Measured;
  readonly emotion: Emotion;
  readonly topics: Topics;
  /** Says that what was tried did not help. */
  readonly setback: Measured;
  /** A few words that lean on what was said before. */
  readonly followUp: boolean;
  /** Says nothing but hello, thanks or the like; null: more than that. */
  readonly smallTalk: SmallTalk | null;
  /** Is content: says that it is solved, or just "cool". */
  readonly settled: boolean;
  /** Says that it is solved. */
  readonly solved: boolean;
}

/** All detectors, trained. */
export interface Measures {
  /** Measures a message once, for all that judge it. About 100 µs for a short one. */
  hear(text: string): Heard;
}

/** What the detectors learn from beside their own seed lines. */
export interface Lessons {
  readonly humanRequest?: Learning;
  readonly emotion?: Learning;
  readonly topic?: Learning;
}

/** Trains every detector on its seed lines: well under a second, once per process. */
export function openMeasures(lessons: Lessons = {}): Measures {
  const humanRequest = openHumanRequest(lessons.humanRequest);
  const emotion = openEmotion(lessons.emotion);
  const topics = openTopics(lessons.topic);
  const setback = openSetback();
  return {
    hear: remembering((text) => {
      const reading = read(text);
      const features = featuresOf(reading);
      return {
        reading,
        language: languageOf(reading).language,
        humanRequest: humanRequest(reading, features),
        emotion: emotion(reading, features),
        topics: topics(reading, features),
        setback: setback(reading, features),
        followUp: isFollowUp(reading),
        smallTalk: smallTalkOf(reading),
        settled: settledOf(reading),
        solved: solvedOf(reading),
      };
    }),
  };
}

/** How many messages are remembered, and up to what length (UTF-16 units): a few megabytes at most. */
const REMEMBERED = 300;
const SHORT = 500;

/**
 * Each message is judged again with the bot's reply, and as an earlier one with every message after it. What it measures
 * does not change, so the latest ones are remembered; the one heard longest ago is forgotten first.
 */
function remembering(hear: (text: string) => Heard): (text: string) => Heard {
  const known = new Map<string, Heard>();
  return (text) => {
    const heard = known.get(text) ?? hear(text);
    if (text.length > SHORT) return heard;
    known.delete(text);
    known.set(text, heard);
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
    return heard;
  };
}
