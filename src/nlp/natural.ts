import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * The one door to `natural`, and by sub-path only: its index takes over a second to load, opens files called .env,
 * and brings database drivers along.
 */

/** The stem of an English word in lower case: `invoices` and `invoicing` meet at `invoic`. Other words come back as they are. */
export function stem(word: string): string {
  return /^[a-z]{3,40}$/.test(word) ? porter.stem(word) : word;
}
