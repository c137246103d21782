declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    addDocument(text: string, label: string): void;
    train(): void;
    /** Most likely first. */
    getClassifications(text: string): readonly { readonly label: string; readonly value: number }[];
  }
}

declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  export default class SentimentAnalyzer {
    constructor(language: string, stemmer: object, vocabulary: string);
    /** A mean over the words: below 0 is unkind. */
    getSentiment(words: readonly string[]): number;
  }
}
