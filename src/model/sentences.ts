/** Longer is no sentence that anybody wants to read: it is cut off as unfit. */
export const LONGEST_SENTENCE = 600;

/** Cuts what streams in into sentences: each comes out as soon as the next one, or a line break, begins. */
export interface SentenceCutter {
  /** Sentences that are complete now, without the white space around them. */
  add(piece: string): readonly string[];
  /** What is left at the end; empty: nothing. */
  rest(): string;
}

export function cutSentences(): SentenceCutter {
  let open = '';
  return {
    add(piece) {
      open += piece;
      const complete: string[] = [];
      for (let end = endOfSentence(open); end !== null; end = endOfSentence(open)) {
        complete.push(open.slice(0, end).trim());
        open = open.slice(end);
      }
      return complete.filter((sentence) => sentence !== '');
    },
    rest: () => open.trim(),
  };
}

/** The sentences of a whole text. */
export function sentencesOf(text: string): readonly string[] {
  const cutter = cutSentences();
  const complete = cutter.add(text);
  const rest = cutter.rest();
  return rest === '' ? complete : [...complete, rest];
}

const END = /[\n\r]|[.!?…]["'”’)\]*_]{0,3}(?=\s)|[。！？](?!$)/gu;
/** A full stop after one of these ends no sentence; nor does one after a single letter ("J. Smith"). */
const SHORT_FORM =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|no|nr|mr|mrs|ms|dr|st|inc|ltd|z\.B|bzw|ca|p\.ex|\p{L})\.$/iu;

const isListNumber = (text: string, end: number): boolean => end < 12 && /^\s*\d{1,2}\.$/.test(text.slice(0, end));

function endOfSentence(text: string): number | null {
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = index + mark.length;
    if (/[\n\r]/.test(mark)) return end;
    if (!mark.startsWith('.') || !(SHORT_FORM.test(text.slice(Math.max(0, end - 12), end)) || isListNumber(text, end)))
      return end;
  }
  return text.length > LONGEST_SENTENCE ? LONGEST_SENTENCE + 1 : null;
}
