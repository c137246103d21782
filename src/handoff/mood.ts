import type { Mood } from '../conversation/handoff-package.ts';
import type { Emotion } from '../nlp/emotion.ts';
import { wordsQuoted } from '../nlp/reading.ts';
import type { CaseFile, Said } from './case-file.ts';
import { shortened } from './shortened.ts';

/** The latest messages say how it is now, the ones before how it was. */
const NOW = 2;
/** What was said before the last message counts a little less. */
const FADES = 0.85;
const LONGEST_WORDS = 80;

/** How the customer feels, by their latest messages, and where that goes. */
export function moodOf({ said }: Pick<CaseFile, 'said'>): Mood {
  const felt = said.filter(tellsMood);
  const strongest = strongestOf(felt);
  return {
    now: feelingAt(felt),
    trend: trendOf(felt),
    words: strongest && level(strongest) >= QUOTED ? wordsOf(strongest) : null,
  };
}

export const MOST_MOODS = 12;

/** How they felt at each of their messages, oldest first, the latest 12. The last of them is how they feel now. */
export function moodsOf({ said }: Pick<CaseFile, 'said'>): readonly Mood['now'][] {
  const felt = said.filter(tellsMood);
  return felt.map((_, at) => feelingAt(felt.slice(Math.max(0, at + 1 - NOW), at + 1))).slice(-MOST_MOODS);
}

const tellsMood = ({ heard }: Said): boolean => heard.smallTalk === null || heard.smallTalk === 'thanks';

function strongestOf(felt: readonly Said[]): Said | null {
  const latest = felt.slice(-NOW).reverse();
  return latest.reduce<Said | null>(
    (best, one, at) => (best === null || weighed(one, at) > level(best) ? one : best),
    null,
  );
}

function feelingAt(felt: readonly Said[]): Mood['now'] {
  const strongest = strongestOf(felt);
  return strongest ? feelingOf(level(strongest), strongest.heard.emotion.kind) : 'calm';
}

/** That something did not help is said in worn-out words by calm people too. */
const SOBER = 0.3;

function level({ heard: { emotion, setback } }: Said): number {
  const { distress, kind } = emotion;
  return kind === 'frustration' ? distress.score * (1 - SOBER * setback.score) : distress.score;
}
const weighed = (said: Said, ago: number): number => level(said) * FADES ** ago;

const ANGRY = 0.7;
const UPSET = 0.6;
const ANNOYED = 0.5;

/** Below this the words that the measure went by say little to a reader. */
const QUOTED = 0.55;

function feelingOf(distress: number, kind: Emotion['kind']): Mood['now'] {
  if (distress >= ANGRY && kind === 'anger') return 'angry';
  if (distress >= UPSET) return 'upset';
  return distress >= ANNOYED ? 'annoyed' : 'calm';
}

const MOVES = 0.22;

/** The last message against the first ones, where there are both. */
function trendOf(felt: readonly Said[]): Mood['trend'] {
  const last = felt.at(-1);
  const first = felt.slice(0, Math.max(1, Math.min(NOW, felt.length - 1)));
  if (!last || felt.length < 2) return 'steady';
  const moved = level(last) - first.reduce((sum, one) => sum + level(one), 0) / first.length;
  if (Math.abs(moved) < MOVES) return 'steady';
  // Below what counts as a mood at all, more or less of it is none.
  if (moved > 0) return level(last) >= ANNOYED ? 'worse' : 'steady';
  return first.some((one) => level(one) >= ANNOYED) ? 'better' : 'steady';
}

function wordsOf({ heard }: Said): string | null {
  const spans = heard.emotion.distress.evidence
    .map((span) => wordsQuoted(heard.reading, span))
    .filter((words) => words !== '');
  return spans.length > 0 ? shortened(spans.join(' … ').replaceAll('… … …', '…'), LONGEST_WORDS) : null;
}
