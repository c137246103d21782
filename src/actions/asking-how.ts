import { phraseBook, phrasesIn } from '../nlp/phrase-book.ts';

/** Whether the words ask to be told something in general, rather than for something to be done or looked up. In lower case, without apostrophes. */
export function asksHow(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !OPENERS.has(word));
  return from >= 0 && HOW.at(words, from).length > 0 && REQUESTS.at(words, from).length === 0;
}

/** Whether something is said not to be wanted, to have been done already, or to have gone wrong. */
export function deniesWanting(words: readonly string[]): boolean {
  return words.some((_, at) => DENIALS.at(words, at).length > 0);
}

/** What may stand before a question. */
const OPENERS: ReadonlySet<string> = new Set(
  phrasesIn(
    `hi, hello, hey, so, and, but, also, ok, okay, well, um, uh, oh, please, there, team, all, quick, question, just, wondering, btw, guys, folks, sorry, thanks`,
  ),
);

const HOW = phraseBook<true>(
  phrasesIn(`
    how do/can/could/would/should/might/will/does/is/are/did, how to, how long/much/many/often/soon/fast/far, howto, how come
    what happens/does/do/if/kind/sort/time/should/would, which, why, who, whose
    where do/can/could/should/would/does i/we/you/one/it/the/my/our
    when do/does you/your, is there, are there, is it possible/safe/normal/allowed
    do you, do we, do i, does it, does the, does your, can i/we, could i/we, may i/we, am i, should i/we, must i/we
    i wonder/wondered how/if/whether/what/why, i want/need/would to/like/- know/understand/learn how/why/what/if/-, tell/show me how/why/what
    explain, can/could you explain/recommend/describe, i am not sure how/if/whether/why, im not sure how/if/whether/why
  `).map((phrase) => [phrase, true] as const),
);

/** Begins like a question of how, and asks for something to be done. */
const REQUESTS = phraseBook<true>(
  phrasesIn(`
    do you know where/when/if/whether, do/is you/there have/- any/an/a/the/- latest/new/tracking/delivery/shipping/- news/update/updates/word/tracking/eta
    can/could/may i/we please/- get/have/request/track/check/confirm
  `).map((phrase) => [phrase, true] as const),
);

const DENIALS = phraseBook<true>(
  phrasesIn(`
    dont/never/not want/need/wish, dont/never/not please/- reset/send/confirm/check/track
    ignore/disregard that/this/it/my/the, no need to, didnt/not ask/asked/request/want for/to/-, instead of, without, tired of
    already/just did/done/reset/changed/confirmed/tried, have/i/we already/just/- reset/changed/confirmed
    was/were/been reset/changed/confirmed
    expired, expires, invalid, error, errors, broken, damaged, scratched, defective, crashes, crashed, fails, failed, rejected
  `).map((phrase) => [phrase, true] as const),
);
