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

/**
 * What a text is about, for searching: stems of its content words, joined words also in parts ("two-factor").
 * `stemOf` is for who has remembered stems.
 */
export function termsOf(text: string, stemOf: (word: string) => string = stem): string[] {
  return wordsOf(joined(text))
    .flatMap(withParts)
    .map((word) => word.replace(/'(?:s|re|ve|ll|d|m|t)?$/, ''))
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => SAME.get(word) ?? stemOf(word))
    .map((term) => SAME.get(term) ?? term);
}

/** "sign in" is one verb and "how much is" one question, made of words that alone say nothing. */
function joined(text: string): string {
  return text
    .replace(/\b(?:log|sign|logged|signed|logging|signing)[ -](?:in|on)(?:to)?\b/gi, 'login')
    .replace(/\bhow much (?=is|are|does|do|for|would|will)/gi, 'howmuch ');
}

/** "two-factor" is searched as "two", "factor" and "twofactor"; an address stays whole. */
function withParts(word: string): string[] {
  if (!/[-&+]/.test(word) || word.includes('@')) return [word];
  const parts = word.split(/[-&+]/).filter((part) => part !== '');
  return parts.length > 1 ? [...parts.filter((part) => part.length > 1), parts.join('')] : parts;
}

/** Words that say nothing about the subject of a question. Few on purpose: "not" and "before" can be the point. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its i im id ive ill me my mine we us our ours you your yours he she they him his her
  them their there is am are was were be been being do does did done doing don doesn didn isn aren wasn won
  have has had having can could cannot couldn will would shall should may might must let of in on at to for from by with as
  about into and or but so if then than also just too very really some any all how what where when who whom whose which why
  please pls plz hi hello hey thanks thank ok okay yes no well now here want need like know tell help get gets got getting
  possible way able use using used someone somebody anyone anybody something anything thing things one ones
  run runs work works working offer offers support supports supported take takes give gives put puts go goes see find make
  happen happens show shows shown try today yesterday tomorrow currently again still already always every each new pick choose`.split(
    /\s+/,
  ),
);

/** What customers call by several names, in every business. The first word, or its stem, stands for all. */
const SAME: ReadonlyMap<string, string> = new Map(
  `2fa mfa otp twofactor
  add adding
  login signin logon
  colleague coworker teammate employee
  email mail
  price cost pricing howmuch
  excel spreadsheet xlsx
  colour color
  password pw passwd passphrase
  documentation docs manual
  phone smartphone
  outage incident downtime
  sso singlesignon`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap(([first = '', ...others]) =>
      [first, ...others].flatMap(
        (word) =>
          [
            [word, stem(first)],
            [stem(word), stem(first)],
          ] as const,
      ),
    ),
);
