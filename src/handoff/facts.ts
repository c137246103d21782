import type { Conversation } from '../conversation/conversation.ts';
import type { HandoffPackage } from '../conversation/handoff-package.ts';
import type { Message } from '../conversation/message.ts';
import type { Slot } from '../conversation/undertaking.ts';
import { redact } from '../model/redact.ts';
import { FACT_KINDS, factsSaid } from '../nlp/facts-said.ts';
import type { LanguageCode } from '../nlp/language.ts';
import type { CaseFile } from './case-file.ts';
import { cutShort, flat } from './shortened.ts';

export type Fact = HandoffPackage['facts'][number];

const MOST_FACTS = 10;
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 160;
/** Of a long conversation the first messages and the last are read. */
const MOST_MESSAGES = 40;
/** How much is read in all, and of one message: of a long paste its two ends. UTF-16 units. */
const READ_IN_ALL = 32_000;
const LONGEST_READ = 8_000;

/** What the customer has given already, each thing once: what actions collected and did, then what stands in their words. */
export function factsOf(file: CaseFile): readonly Fact[] {
  const said = file.said.map(({ message }) => message);
  return distinctFacts([
    ...slotsGiven(file.conversation),
    ...inWords(said),
    ...files(file.messages),
    ...language(file),
  ]).slice(0, MOST_FACTS);
}

/** What stands in these messages of a customer, each thing once. */
export const factsGiven = (messages: readonly Message[]): readonly Fact[] =>
  distinctFacts([...inWords(messages), ...files(messages)]);

/** What actions collected. */
export function slotsGiven({ undertaking, deeds }: Pick<Conversation, 'undertaking' | 'deeds'>): readonly Fact[] {
  const slots = [...(undertaking?.slots ?? []), ...deeds.toReversed().flatMap((deed) => deed.slots)];
  return slots.map(({ label, shown, value }: Slot) => ({ label, value: shown || value }));
}

/** "LU-10023", as an answer to "which order?": nothing but what stands among the facts. */
export function isBareFact(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  const rest = factsSaid(text).reduce((some, { value }) => some.replaceAll(value, ' '), text);
  return rest !== text && !/[\p{L}\p{N}]{2}/u.test(rest);
}

/** "A-1043" and "a 1043" are one number. */
export const sameFact = (one: Fact, other: Fact): boolean => keyOf(one.value) === keyOf(other.value);

/** Each value once, cut to what is shown, without secrets. */
export function distinctFacts(all: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  return all
    .map(({ label, value }) => ({
      label: cutShort(flat(label), LONGEST_LABEL),
      value: cutShort(flat(value), LONGEST_VALUE),
    }))
    .filter(({ value }) => {
      const isNew = value !== '' && !seen.has(keyOf(value));
      seen.add(keyOf(value));
      return isNew;
    });
}

const keyOf = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}@.]/gu, '') || value;

/** By use; of one kind the latest first, because people correct themselves. */
function inWords(said: readonly Message[]): Fact[] {
  const some =
    said.length > MOST_MESSAGES ? [...said.slice(0, MOST_MESSAGES / 2), ...said.slice(-MOST_MESSAGES / 2)] : said;
  const room = Math.min(LONGEST_READ, Math.floor(READ_IN_ALL / Math.max(1, some.length)));
  const found = some.toReversed().flatMap(({ text }) => factsSaid(redact(ends(text, room))));
  return FACT_KINDS.flatMap((kind) => found.filter((fact) => fact.kind === kind));
}

const ends = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, Math.floor(room * 0.75))}\n${text.slice(-Math.floor(room / 4))}`;

function files(messages: readonly Message[]): Fact[] {
  const theirs = messages.filter(({ role }) => role === 'customer').flatMap((message) => message.files);
  // Where a platform tells no name, there is nothing to tell.
  const names = [...new Set(theirs.map(({ name }) => name))].filter((name) => name !== NAMELESS);
  return names.length > 0 ? [{ label: names.length === 1 ? 'File' : 'Files', value: names.join(', ') }] : [];
}

/** What an adapter calls a file whose name it was not told. */
const NAMELESS = 'file';

const LANGUAGES: ReadonlyMap<LanguageCode, string> = new Map([
  ['de', 'German'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['pt', 'Portuguese'],
  ['nl', 'Dutch'],
]);

/** The language of most of what they wrote, where that is not English. */
function language(file: CaseFile): Fact[] {
  const name = LANGUAGES.get(languageOfCase(file));
  return name ? [{ label: 'Writes in', value: name }] : [];
}

export function languageOfCase({ said }: CaseFile): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { heard } of said)
    counts.set(heard.language, (counts.get(heard.language) ?? 0) + heard.reading.words.length);
  counts.delete('unknown');
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'unknown';
}
