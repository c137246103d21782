import { stem } from './natural.ts';

/** Numbers keep their separators ("1,000.50", "2-3"), words their inner apostrophes, and an address or a host name is one word. */
const WORD = /[\p{L}\p{N}_]{1,64}(?:[.@'&+-][\p{L}\p{N}_]{1,64}){0,16}(?:[+#](?![\p{L}\p{N}]))?/gu;

/** The words of a text, in order: lower case, accents composed, every kind of apostrophe straight. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[’‘ʼ`´]/g, "'")
      .toLowerCase()
      .match(WORD) ?? []
  );
}

/** What a text is about, for searching: stems of its content words, joined words also in parts ("two-factor"). */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .flatMap(withParts)
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => stem(word.replace(/'s?$/, '')))
    .filter((term) => term !== '');
}

/** "two-factor" is searched as "two", "factor" and "twofactor"; an address stays whole. */
function withParts(word: string): string[] {
  if (!/[-&+]/.test(word) || word.includes('@')) return [word];
  const parts = word.split(/[-&+]/).filter((part) => part !== '');
  return parts.length > 1 ? [...parts, parts.join('')] : [word];
}

/** Words that say nothing about the subject of a question. Few on purpose: "not" and "before" can be the point. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its it's i i'm i'd i've i'll me my mine we we're we'd we've our us you you're your yours he she
  they them their there there's is am are was were be been being do does did done doing doesn't don't didn't have has had having
  can could can't cannot couldn't will would shall should may might must let let's of in on at to for from by with as about into
  and or but so if then than also just too very really some any all how what what's where when who whom whose which why
  please pls plz hi hello hey thanks thank ok okay yes no well now here want wants wanted need needs needed like know tell help
  get gets got getting possible way able use using someone somebody anyone anybody`.split(/\s+/),
);
