/** Characters of somebody's text in one post. Slack refuses blocks of about 12,000 characters together and cuts sections at 3,000. */
export const POST_CHARACTERS = 2_900;

/**
 * Splits a text into pieces of at most `limit` UTF-16 units, in order; joined they are the text again.
 * Prefers the end of a paragraph, line, sentence or word in the last third; never cuts a grapheme in two.
 */
export function splitText(text: string, limit: number = POST_CHARACTERS): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = goodCut(rest, limit);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

const BREAKS = ['\n\n', '\n', '. ', ' '] as const;

function goodCut(text: string, limit: number): number {
  const earliest = Math.floor((limit * 2) / 3);
  for (const mark of BREAKS) {
    const found = text.lastIndexOf(mark, limit - mark.length);
    if (found >= earliest) return found + mark.length;
  }
  return wholeGraphemes(text, limit);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** No grapheme that people type is longer; looking at the end only keeps a 50 KB text cheap. */
const LOOK_BACK = 64;

function wholeGraphemes(text: string, limit: number): number {
  const from = Math.max(limit - LOOK_BACK, 0);
  let cut = limit;
  for (const { index } of graphemes.segment(text.slice(from, limit + LOOK_BACK))) {
    if (from + index > limit) break;
    cut = from + index;
  }
  return cut > from ? cut : limit;
}
