/**
 * What no reader sees: control characters other than tab and new line, halves of characters, marks that turn the direction of
 * everything behind them, and Unicode's tags, in which whole sentences for a model can hide.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Surrogate}\u202D\u202E\uFEFF\u{E0000}-\u{E007F}]/gu;

/** A text from outside as it is stored: without what no reader sees. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, to be named in a sentence. */
export function shortened(text: string, most = 80): string {
  const line = cleanLine(text.slice(0, 4 * most));
  return line.length <= most ? line : `${cleanLine(line.slice(0, most - 2))} …`;
}
