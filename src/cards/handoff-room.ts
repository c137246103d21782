import type { Content } from '../channel/content.ts';
import { excerpt } from './excerpt.ts';

/** How much of everything is shown. */
export interface Room {
  /** Cuts at `limit` characters where all of it is shown, earlier where there is less room. */
  cut(text: string, limit: number): string;
  /** Whether that link may stand there: it opens a page, and is not so long that it takes the room of words. */
  opens(url: string | null): url is string;
}

/** Links count towards what a post may hold. */
const LONGEST_LINK = 400;

const roomOf = (scale: number): Room => ({
  cut: (text, limit) => excerpt(text, Math.max(12, Math.floor(limit * scale))),
  opens: (url): url is string => url !== null && url.length <= LONGEST_LINK * scale,
});

/** Characters that a post surely holds: Slack's own limit lies higher, and `adapters/slack` refuses more than 9,000. */
const MOST_CHARACTERS = 8_500;
const SCALES = [1, 0.7, 0.45, 0.25] as const;

/** The roomiest of these that fits into a post. What anybody wrote is cut in every one of them, so that the last always does. */
export function fitting(draw: (room: Room) => Content): Content {
  for (const scale of SCALES) {
    const content = draw(roomOf(scale));
    if (sizeOf(content.parts) <= MOST_CHARACTERS) return content;
  }
  return draw(roomOf(SCALES[SCALES.length - 1] ?? 0));
}

/** All characters of what is shown, and a little more. */
function sizeOf(node: unknown): number {
  if (typeof node === 'string') return node.length;
  if (typeof node !== 'object' || node === null) return 0;
  return Object.values(node).reduce((sum: number, one) => sum + sizeOf(one), 0);
}
