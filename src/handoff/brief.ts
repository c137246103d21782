/** What is passed on, as the customer may read it. */
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import { type CaseFile, type Matter, openMatters } from './case-file.ts';
import { distinctFacts, type Fact, factsGiven, slotsGiven } from './facts.ts';
import { calmly, cutShort, essence, isAsked } from './shortened.ts';

const LONGEST = 280;
const LONGEST_FIRST = 190;
const LONGEST_SECOND = 110;
const MOST_FACTS = 4;
const LONGEST_FACT = 60;
/** In a channel where several people read along. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Phone', 'Link', 'Links', 'Plan', 'Browser', 'Device', 'Writes in']);

/**
 * Two lines: their own words for what they want, and what they have given beside. Only from what the customer of the case wrote
 * and what actions collected of them: no article, nobody else's words. Null: too little was said.
 */
export function briefOf(file: CaseFile): HandoffPackage['brief'] {
  const matters = ownMatters(file);
  const wanted = wantedIn(matters);
  if (wanted === null) return null;
  const given = factsBeside(file, wanted);
  const line = given.length > 0 ? `\nYou also gave: ${given.join(', ')}.` : '';
  return line.length + wanted.length <= LONGEST ? `${wanted}${line}` : cutShort(wanted, LONGEST);
}

function ownMatters(file: CaseFile): readonly Matter[] {
  const { customer } = file.conversation;
  return openMatters(file).filter(({ message }) => customer === null || message.person === customer);
}

function wantedIn(matters: readonly Matter[]): string | null {
  const first = matters[0];
  if (!first) return null;
  const latest = matters.findLast((one) => one !== first && one.terms >= TELLS_MORE && !isAngry(one));
  const words = calmly(essence(first.heard.reading, latest ? LONGEST_FIRST_OF_TWO : LONGEST_FIRST));
  const more = latest ? `, then: ${quoted(calmly(essence(latest.heard.reading, LONGEST_SECOND)))}` : '';
  const whole = `You ${isAsked(words) ? 'asked' : 'wrote'}: ${quoted(words)}${more}`;
  return /[.!?…]”$/.test(whole) ? whole : `${whole}.`;
}

/** Nobody likes to have that said back to them. */
const isAngry = ({ heard: { emotion } }: Matter): boolean =>
  emotion.kind === 'anger' && emotion.distress.score >= ANGRY;

const ANGRY = 0.5;
const TELLS_MORE = 3;
const LONGEST_FIRST_OF_TWO = 110;
const quoted = (words: string): string => `“${words.replace(/[“”"]/g, '’')}”`;

/** What stands in the words already is not said twice. */
function factsBeside({ conversation, said }: CaseFile, wanted: string): readonly string[] {
  const own = said.map(({ message }) => message).filter(({ person }) => isOwn(person, conversation.customer));
  const shown = wanted.toLowerCase();
  return distinctFacts([...slotsGiven(conversation), ...factsGiven(own)])
    .filter(({ label, value }) => !LEFT_OUT.has(label) && !shown.includes(value.toLowerCase()))
    .slice(0, MOST_FACTS)
    .map(told);
}

const isOwn = (person: string | null, customer: string | null): boolean => customer === null || person === customer;

/** "order number LU-10023"; of an address only its first letter: others read along. */
function told({ label, value }: Fact): string {
  const shown = value.replace(/([\p{L}\p{N}])[\w.+-]{0,63}@/gu, '$1…@');
  const name = /^[A-Z]{2}/.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  return cutShort(`${name} ${shown}`, LONGEST_FACT);
}
