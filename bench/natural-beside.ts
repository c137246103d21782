/** What `natural` offers for the same work, taught the same lines: its Bayes classifier, and sentiment by AFINN. */
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Flagged } from '../src/evaluation/flags.ts';
import type { Example } from '../src/nlp/linear-model.ts';
import { seedLines } from './seed-lines.ts';

export interface Natural {
  readonly humanRequest: (text: string) => Labelled;
  readonly emotion: (text: string) => Labelled;
  readonly topic: (text: string) => Labelled;
  readonly sentiment: (text: string) => Flagged;
}

/** A flag with the label that it rests on. */
export interface Labelled extends Flagged {
  readonly label: string;
}

/** Labels of seed lines on which nobody need act. */
const HARMLESS: ReadonlySet<string> = new Set(['none', 'ordinary', 'neutral', 'positive', 'calm']);

export async function openNatural(): Promise<Natural> {
  const [humanRequest, emotion, topic] = await Promise.all(['human-request', 'emotion', 'topic'].map(seedLines));
  return {
    humanRequest: classifier(humanRequest ?? []),
    emotion: classifier(emotion ?? []),
    topic: classifier(topic ?? []),
    sentiment: sentimentOf(),
  };
}

function classifier(lines: readonly Example[]): (text: string) => Labelled {
  const bayes = new BayesClassifier();
  for (const { text, label } of lines) bayes.addDocument(text, label);
  bayes.train();
  return (text) => {
    const guesses = bayes.getClassifications(text);
    const label = guesses[0]?.label ?? 'none';
    const sum = guesses.reduce((all, { value }) => all + value, 0);
    const harm = guesses.filter((guess) => !HARMLESS.has(guess.label)).reduce((all, { value }) => all + value, 0);
    return { label, flag: !HARMLESS.has(label), score: sum > 0 ? harm / sum : 0 };
  };
}

function sentimentOf(): (text: string) => Flagged {
  const analyzer = new SentimentAnalyzer('English', porter, 'afinn');
  return (text) => {
    const words = text.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');
    const sentiment = words.length === 0 ? 0 : analyzer.getSentiment(words);
    return { flag: sentiment < 0, score: -sentiment };
  };
}
