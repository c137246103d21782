declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  /** Porter's stemmer for English. */
  export function stem(word: string): string;
}
