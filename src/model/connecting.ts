import { wordsOf } from '../nlp/words.ts';

/** Sentences that claim nothing and lead over to those that do. Said only together with one that is backed. */
export function isConnecting(sentence: string): boolean {
  return SENTENCES.has(wordsOf(sentence).join(' '));
}

const SENTENCES: ReadonlySet<string> = new Set(
  `Here is how. Here's how. Here is how to do it. Here's how to do it. Here is how it works. Here's how it works.
  Here is what to do. Here's what to do. Here is what you can do. Here's what you can do. Here are the steps.
  Follow these steps. Please follow these steps. You can follow these steps. To do this. To do that. To do so.
  This is how. This is how it works. This is how you do it. Here is the answer. Here you go.
  From the article. According to the article. From our help pages. Thanks for asking. Thank you for asking.
  Good question. Hi. Hello. Hi there. Hello there. Thanks for your question. Thank you for your question.
  Thanks for your message. Thank you for your message. Thanks for reaching out. Thank you for reaching out.
  I hope this helps. Hope this helps. Kind regards. Best regards.`
    .split('.')
    .map((sentence) => wordsOf(sentence).join(' '))
    .filter((sentence) => sentence !== ''),
);
