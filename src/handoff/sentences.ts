/** Of a longer message only the two ends are looked at. UTF-16 units. */
const WINDOW = 4_000;
const MOST_SENTENCES = 80;

/**
 * The sentences of a message in its own words, each on one line; without code, and without lines that quote somebody else. Any text:
 * empty, long, in any script.
 */
export function sentencesIn(text: string): readonly string[] {
  const some = text.length > 2 * WINDOW ? `${text.slice(0, WINDOW)}\n${text.slice(-WINDOW)}` : text;
  const sentences = withoutCode(some)
    .split('\n')
    .filter((line) => !/^\s{0,40}>/.test(line))
    .flatMap((line) =>
      line.split(/(?<=[.!?…。？！؟])(?<!(?:^|\s)(?:e\.g|i\.e|z\.B|Dr|Mr|Mrs|Ms|No|Nr|approx|ca)\.)\s{1,20}/u),
    )
    .map((sentence) => sentence.replace(/\s{1,200}/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return sentences.length > MOST_SENTENCES
    ? [...sentences.slice(0, MOST_SENTENCES / 2), ...sentences.slice(-MOST_SENTENCES / 2)]
    : sentences;
}

/** Between fences. One that is never closed holds the rest. */
const withoutCode = (text: string): string =>
  text
    .split('```')
    .filter((_, at) => at % 2 === 0)
    .join('\n');

/** As words are compared: no case, straight apostrophes, and without what stands in quotation marks, for somebody else said that. */
export const plainly = (sentence: string): string =>
  sentence
    .replace(/["“„«][^"“”„«»]{0,300}["”“»]/g, ' ')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/\s{1,200}/g, ' ')
    .trim();
