/**
 * Folding: what looks the same to a reader is made the same for measuring. Compatibility forms (NFKC), letters of other
 * scripts that pass for Latin ones inside a Latin word, invisible characters, curly apostrophes, case.
 */
export interface Folded {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where its character starts in the text that was folded. */
  readonly origin: Uint32Array;
}

/** Cyrillic and Greek letters that look Latin (a short list after Unicode's confusables.txt, the ones in use for evasion). */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ғ: 'f',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    ѵ: 'v',
    ѡ: 'w',
    ո: 'n',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  }),
);

/** A letter with its accents, which may come as characters of their own. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const BREAKS = /[\n\r\u2028\u2029\u0085]/;
const APOSTROPHE = /[’‘ʼ`´ʹ′＇]/;

/** Folds a text, and remembers where everything came from. Time grows with its length. */
export function foldText(text: string): Folded {
  if (isPlain(text)) return { folded: text.toLowerCase(), origin: identity(text.length) };
  const pieces: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const [character] of text.matchAll(CHARACTER)) {
    const folded = foldCharacter(character);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit++) origin.push(at);
    at += character.length;
  }
  return { folded: unmasked(pieces.join('')), origin: Uint32Array.from(origin) };
}

/** Only what ASCII has: nothing to fold but case. */
const isPlain = (text: string): boolean => /^[\n\r\t\x20-\x5f\x61-\x7e]*$/.test(text);

const identities = new Uint32Array(8_192).map((_, index) => index);
const identity = (length: number): Uint32Array =>
  length <= identities.length ? identities : new Uint32Array(length).map((_, index) => index);

function foldCharacter(character: string): string {
  if (character >= ' ' && character < '\x7f' && character !== '`') return character.toLowerCase();
  if (character.startsWith('\t')) return ' ';
  if (BREAKS.test(character)) return '\n';
  if (APOSTROPHE.test(character)) return "'";
  return character.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
}

/** "аgent" with a Cyrillic first letter is "agent"; a word all in Cyrillic stays what it is. Lengths do not change. */
function unmasked(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /[a-z]/.test(word) ? word.replace(/[^a-z]/gu, (letter) => LOOK_ALIKE.get(letter) ?? letter) : word,
  );
}
