/** What somebody said, as it is kept: names for ids, and of what agents write only what is meant to go out. */
import { plainOf, resolved } from '../cards/look-words.ts';
import { outward } from '../cards/outward.ts';
import type { Who } from '../channel/channel.ts';
import type { Said } from '../channel/inbound.ts';
import type { Look, SaidLook } from '../channel/look.ts';
import type { PersonId } from '../conversation/conversation.ts';
import { inWords, mentioned } from './said.ts';

export interface Words {
  readonly text: string;
  readonly look: Look | null;
}

type WhoIs = (person: PersonId) => Who;

/** Where the look is known, the text is what it shows: no marks of a platform. */
export function wordsIn(said: Spoken, who: WhoIs): Words {
  const words = asWritten(said, who);
  return { ...words, text: words.look ? plainOf(words.look) : words.text };
}

export interface Spoken {
  readonly said: Said;
  readonly look: SaidLook | null;
  readonly forwards?: boolean;
}

/** With the marks that somebody typed: they tell a note from a comment in code. */
function asWritten({ said, look }: Spoken, who: WhoIs): Words {
  const nameOf = (person: PersonId): string => who(person).name;
  return { text: inWords(said, nameOf), look: look && resolved(look, nameOf) };
}

/** What of an agent's words is meant for the customer; `inside`: nothing is, and why. Fail closed (P7). */
export function outwardOf(spoken: Spoken, who: WhoIs): Words | { readonly inside: 'note' | 'colleague' | 'forward' } {
  if (spoken.forwards) return { inside: 'forward' };
  if (speaksToColleague(spoken.said, who)) return { inside: 'colleague' };
  const words = asWritten(spoken, who);
  const out = outward(words.text, words.look);
  if (!out) return { inside: 'note' };
  return { look: out.look, text: out.look ? plainOf(out.look) : out.text };
}

/** It begins with the name of one of ours, or of a group: "@Ben can you look at this?" is not for the customer. Fail closed. */
function speaksToColleague(said: Said, who: WhoIs): boolean {
  const [first, second] = said;
  const start = typeof first === 'string' && MARKS.test(first) ? second : first;
  if (typeof start === 'string') return CALLS.test(start);
  return start !== undefined && 'person' in start && who(start.person).side === 'internal';
}

/** Nothing but what styles and quotes are typed with. */
const MARKS = /^[\s*_~>]{0,50}$/;
/** `@here`, `@billing-team`: groups are nothing but words here, and customers come by their ids. `@types/node` calls nobody. */
const CALLS = /^[\s*_~>]{0,50}@[\p{L}\p{N}][\p{L}\p{N}._-]{0,80}(?![\p{L}\p{N}._/-])/u;

/** Colleagues whom it names. */
export function colleaguesIn(said: Said, who: WhoIs): readonly PersonId[] {
  return mentioned(said).filter((person) => who(person).side === 'internal' && !who(person).bot);
}
