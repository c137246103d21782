declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  /** Porter's stemmer for English. */
  const porter: { stem(word: string): string };
  export default porter;
}
