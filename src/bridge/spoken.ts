/** What somebody said, as it is kept: names for ids, and of what agents write only what is meant to go out. */
import { outward, resolved } from '../cards/look-pieces.ts';
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

export function wordsIn({ said, look }: { readonly said: Said; readonly look: SaidLook | null }, who: WhoIs): Words {
  const nameOf = (person: PersonId): string => who(person).name;
  return { text: inWords(said, nameOf), look: look && resolved(look, nameOf) };
}

/** What of it is meant for the customer; `inside`: nothing is, and why. */
export function outwardOf(said: Said, words: Words, who: WhoIs): Words | { readonly inside: 'note' | 'colleague' } {
  if (speaksToColleague(said, who)) return { inside: 'colleague' };
  return outward(words.text, words.look) ?? { inside: 'note' };
}

/** It begins with the name of one of ours: "@Ben can you look at this?" is not for the customer. Fail closed. */
function speaksToColleague(said: Said, who: WhoIs): boolean {
  const [first, second] = said;
  const start = typeof first === 'string' && first.trim() === '' ? second : first;
  return typeof start === 'object' && 'person' in start && who(start.person).side === 'internal';
}

/** Colleagues whom it names. */
export function colleaguesIn(said: Said, who: WhoIs): readonly PersonId[] {
  return mentioned(said).filter((person) => who(person).side === 'internal' && !who(person).bot);
}
