import type { Mood } from '../conversation/handoff-package.ts';
import type { Emotion } from '../nlp/emotion.ts';
import { wordsIn } from '../nlp/reading.ts';
import type { CaseFile, Said } from './case-file.ts';
import { shortened } from './shortened.ts';

/** The latest messages say how it is now, the ones before how it was. */
const NOW = 2;
/** What was said before the last message counts a little less. */
const FADES = 0.85;
const LONGEST_WORDS = 90;

/** How the customer feels, by their latest messages, and where that goes. */
export function moodOf({ said }: CaseFile): Mood {
  const felt = said.filter(({ heard }) => heard.smallTalk === null || heard.smallTalk === 'thanks');
  const latest = felt.slice(-NOW).reverse();
  const strongest = latest.reduce<Said | null>(
    (best, one, at) => (best === null || weighed(one, at) > level(best) ? one : best),
    null,
  );
  const now = strongest ? feelingOf(strongest.heard.emotion) : 'calm';
  return { now, trend: trendOf(felt), words: now === 'calm' || !strongest ? null : wordsOf(strongest) };
}

const level = ({ heard }: Said): number => heard.emotion.distress.score;
const weighed = (said: Said, ago: number): number => level(said) * FADES ** ago;

const ANGRY = 0.7;
const UPSET = 0.6;
const ANNOYED = 0.42;

function feelingOf({ distress, kind }: Emotion): Mood['now'] {
  if (distress.score >= ANGRY && kind === 'anger') return 'angry';
  if (distress.score >= UPSET) return 'upset';
  return distress.score >= ANNOYED ? 'annoyed' : 'calm';
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
    .map((span) => wordsIn(heard.reading, span).trim())
    .filter((words) => words !== '');
  return spans.length > 0 ? shortened(spans.join(' … '), LONGEST_WORDS) : null;
}
