import type { Reading } from './reading.ts';

/** How a text is written rather than what it says; each 0 or more. */
export interface Form {
  /** Words SHOUTED among others that are not. */
  readonly stressed: number;
  /** 1 where most of it is in capitals: more often a habit than a mood. */
  readonly allShouted: number;
  /** Marks beyond the first in rows of them: "!!" is one, "?!?!" three. */
  readonly marks: number;
  /** Words said twice or more in a row: "useless useless". */
  readonly repeated: number;
  readonly sadFaces: number;
  readonly angryFaces: number;
  readonly happyFaces: number;
}

const ANGRY = /[😠😡🤬👿💢🖕😤👎]/u;
const SAD = /[😞😟😢😣😥😦😧😨😩😫😭😰😱😓😔😕🙁☹💔😿🙄😒🙈🤦🥺😖🤮🤢😑]/u;
const HAPPY = /[😀😁😂😃😄😅😆😉😊😋😍😎😘🙂🤗🤣🤩🥰🥳☺❤♥💕💖💗💙💚💛💜👍👏🎉🙏😻✨🙌💝]/u;
/** Faces of signs, as the customer typed them. */
const SAD_SIGNS = /(?:^|\s)>?[:=;]['’]?-?[(/\\[|]{1,8}(?=\s|$|[.!?])/g;
const HAPPY_SIGNS = /(?:^|\s)[:=;]['’]?-?[)D\]pP]{1,8}(?=\s|$|[.!?])|<3/g;

/** From this share of its words on, a text is written in capitals altogether. */
const ALL = 0.6;

/** Looks at how the words [from, to) are written. `isKnown` tells words, which may be shouted, from abbreviations. */
export function formOf(
  reading: Reading,
  isKnown: (word: string) => boolean,
  from = 0,
  to = reading.words.length,
): Form {
  const { words, original } = reading;
  const found = { marks: 0, repeated: 0, ...facesOfSigns(reading, from, to), angryFaces: 0 };
  let shouted = 0;
  let known = 0;
  for (let at = from; at < to; at++) {
    const { text = '', start = 0, end = 0 } = words[at] ?? {};
    if (/^[!?]/.test(text)) found.marks += text.length - 1;
    else if (EMOJI.test(text)) countFace(text, found);
    else {
      if (text.length > 2 && at > from && text === words[at - 1]?.text) found.repeated++;
      if (!isKnown(text) || (text.length < 4 && !SHORT_YET_SHOUTED.has(text))) continue;
      known++;
      if (isShouted(original.slice(start, end))) shouted++;
    }
  }
  const all = known > 0 && shouted / known >= ALL;
  return { ...found, stressed: all ? 0 : shouted, allShouted: all ? 1 : 0 };
}

const EMOJI = /^\p{Extended_Pictographic}/u;
const SHORT_YET_SHOUTED: ReadonlySet<string> = new Set(['not', 'now', 'why', 'you', 'all', 'any', 'fix', 'no', 'my']);

const isShouted = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

function countFace(emoji: string, found: { angryFaces: number; sadFaces: number; happyFaces: number }): void {
  if (ANGRY.test(emoji)) found.angryFaces++;
  else if (SAD.test(emoji)) found.sadFaces++;
  else if (HAPPY.test(emoji)) found.happyFaces++;
}

/** The faces that are no words of a reading: ":(" and the like, also after the last word. */
function facesOfSigns({ words, original }: Reading, from: number, to: number): Pick<Form, 'sadFaces' | 'happyFaces'> {
  const start = words[from - 1]?.end ?? 0;
  const end = Math.min(words[to]?.start ?? original.length, start + MOST_LOOKED_AT);
  const stretch = original.slice(start, end);
  if (!/[:;=<]/.test(stretch)) return { sadFaces: 0, happyFaces: 0 };
  return { sadFaces: stretch.match(SAD_SIGNS)?.length ?? 0, happyFaces: stretch.match(HAPPY_SIGNS)?.length ?? 0 };
}

const MOST_LOOKED_AT = 6_000;
