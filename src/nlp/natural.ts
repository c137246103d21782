import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * The one door to `natural`, and by sub-path only: its index takes over a second to load, opens files called .env,
 * and brings database drivers along.
 */

/**
 * The stem of an English word in lower case: `invoices` and `invoicing` meet at `invoic`. Other words come back as they
 * are. A stem takes two microseconds, and the same words come again: they are remembered until there are too many.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stemmed = /^[a-z]{3,40}$/.test(word) ? porter.stem(word) : word;
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(word, stemmed);
  return stemmed;
}

const stems = new Map<string, string>();
const REMEMBERED = 20_000;
