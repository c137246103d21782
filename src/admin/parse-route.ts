import type { Address } from '../conversation/conversation.ts';
import type { Route } from '../conversation/routing.ts';
import { MOST_CHANNELS } from './cases-change.ts';
import { LONGEST_WORD, MOST_WORDS } from './judgement-change.ts';
import { NotUnderstood } from './not-understood.ts';
import { referenceIn } from './parse-command.ts';
import { ours, sayBack, sectionsOf, textOf, type Word } from './typed-words.ts';

export const ROUTE =
  '`/baton routes add billing to #billing when topic is refund or billing and tier is gold call @ana`';
const CONDITIONS =
  'A condition is `company Acme`, `tier gold`, `topic refund, billing`, `language de` or `channel #ext-acme`';

/** A route as it was typed: whether channels and people fit is for others to say. */
export interface TypedRoute {
  readonly name: string;
  readonly when: Route['when'];
  readonly to: Address;
  /** Empty: nobody is called. */
  readonly call: readonly Word[];
}

const SUBJECTS = {
  channel: 'channels',
  company: 'companies',
  tier: 'tiers',
  topic: 'topics',
  language: 'languages',
} as const;
type Subject = keyof typeof SUBJECTS;
const isSubject = (key: string): key is Subject => Object.hasOwn(SUBJECTS, key);

const KEYS = ['to', 'when', 'call', 'channel', 'company', 'tier', 'topic', 'language'] as const;

/** `<name> to #channel when company Acme tier gold topic refund,billing … call @ana`. Throws NotUnderstood. */
export function parseRoute(words: readonly Word[]): TypedRoute {
  const end = words.findIndex((word, at) => ours(word) === 'when' || isTo(word, words[at + 1]));
  if (end < 0)
    throw new NotUnderstood(
      `Say where to, and pick the channel from the list that opens when you type \`#\`: ${ROUTE}.`,
    );
  const name = nameIn(words.slice(0, end));
  const { behind } = sectionsOf(words.slice(end).flatMap(asKeyword), KEYS);
  const [channel, ...more] = behind.get('to') ?? [];
  const address = channel && referenceIn(channel);
  if (!address || more.length > 0)
    throw new NotUnderstood(
      `Behind “to” stands one channel, picked from the list that opens when you type \`#\`: ${ROUTE}.`,
    );
  if ((behind.get('when') ?? []).length > 0)
    throw new NotUnderstood(`I don’t understand “${sayBack(textOf(behind.get('when') ?? []))}”. ${CONDITIONS}.`);
  const when = conditionsIn(behind);
  return { name, when, to: address, call: behind.get('call') ?? [] };
}

/** A name may have a “to” in it. */
const isTo = (word: Word, next: Word | undefined): boolean =>
  ours(word) === 'to' && next !== undefined && referenceIn(next) !== null;

/** Throws NotUnderstood. */
export function nameIn(words: readonly Word[]): string {
  const name = textOf(words).replace(/:$/, '').trim();
  if (name === '') throw new NotUnderstood(`Give the route a name: ${ROUTE}.`);
  if (name.length > LONGEST_WORD) throw new NotUnderstood(`A name has at most ${LONGEST_WORD} characters.`);
  return name;
}

const PLURALS: ReadonlyMap<string, Subject> = new Map([
  ['channels', 'channel'],
  ['companies', 'company'],
  ['tiers', 'tier'],
  ['topics', 'topic'],
  ['languages', 'language'],
]);

/** `tier=gold` is `tier gold`, `topics` is `topic`, `calls` is `call`. */
function asKeyword(word: Word): readonly Word[] {
  const [, key = '', value = ''] = (word.quoted ? null : /^([a-z]{3,9})=(.{0,400})$/is.exec(word.text)) ?? [];
  const subject = key.toLowerCase();
  if (isSubject(subject))
    return [
      { text: subject, quoted: false },
      { text: value, quoted: true },
    ];
  const plural = PLURALS.get(ours(word)) ?? (ours(word) === 'calls' ? 'call' : undefined);
  return [plural ? { text: plural, quoted: false } : word];
}

function conditionsIn(behind: ReadonlyMap<string, readonly Word[]>): Route['when'] {
  const found = [...behind].flatMap(([key, words]) =>
    isSubject(key) ? [[SUBJECTS[key], READERS[key](valuesIn(key, words))] as const] : [],
  );
  if (found.length === 0) throw new NotUnderstood(`Say when it holds. ${CONDITIONS}: ${ROUTE}.`);
  return Object.fromEntries(found);
}

/** The values behind a condition: between them stands a comma or “or”. Throws NotUnderstood when there is none. */
function valuesIn(subject: Subject, words: readonly Word[]): readonly Word[] {
  const values: Word[][] = [[]];
  for (const word of withoutLinks(words)) {
    if (ours(word) === 'or') values.push([]);
    else if (word.quoted) values.at(-1)?.push(word);
    else
      for (const [index, text] of word.text.split(',').entries()) {
        if (index > 0) values.push([]);
        if (text !== '') values.at(-1)?.push({ text, quoted: false });
      }
  }
  const said = values.flatMap((value) => (value.length === 0 ? [] : [phrase(value)]));
  if (said.length === 0) throw new NotUnderstood(`A word is missing behind “${subject}”. ${CONDITIONS}.`);
  if (said.length > MOST_WORDS) throw new NotUnderstood(`At most ${MOST_WORDS} of them can stand behind “${subject}”.`);
  return said;
}

function phrase(words: readonly Word[]): Word {
  const [only] = words;
  return words.length === 1 && only ? only : { text: textOf(words), quoted: true };
}

/** `tier is gold and …`: those words say nothing here. */
function withoutLinks(words: readonly Word[]): readonly Word[] {
  const from = ['is', 'are', '=', 'in'].includes(ours(words[0])) ? 1 : 0;
  return words.slice(from, ours(words.at(-1)) === 'and' ? -1 : undefined);
}

type Reader = (values: readonly Word[]) => readonly string[];

const READERS: Readonly<Record<Subject, Reader>> = {
  channel: channelsIn,
  company: wordsIn,
  tier: wordsIn,
  topic: wordsIn,
  language: (values) => values.map(languageCode),
};

function wordsIn(values: readonly Word[]): readonly string[] {
  return values.map(({ text }) => {
    const word = text.trim();
    if (word === '' || word.length > LONGEST_WORD)
      throw new NotUnderstood(`“${sayBack(word)}” must have between 1 and ${LONGEST_WORD} characters.`);
    return word;
  });
}

function channelsIn(values: readonly Word[]): readonly string[] {
  if (values.length > MOST_CHANNELS)
    throw new NotUnderstood(`At most ${MOST_CHANNELS} channels; give them a tier instead.`);
  return values.map((value) => {
    const address = referenceIn({ ...value, quoted: false });
    if (address) return address;
    throw new NotUnderstood(
      `“${sayBack(value.text)}” is no channel that I know. Pick it from the list that opens when you type \`#\`.`,
    );
  });
}

/** The languages that can be told apart, as people call them. */
const LANGUAGES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['en', 'english'],
  ['de', 'german', 'deutsch'],
  ['es', 'spanish', 'español', 'espanol'],
  ['fr', 'french', 'français', 'francais'],
  ['nl', 'dutch', 'nederlands'],
  ['pt', 'portuguese', 'português', 'portugues'],
];

function languageCode({ text }: Word): string {
  const found = LANGUAGES.find((names) => names.includes(text.trim().toLowerCase()));
  if (found) return found[0];
  const known = LANGUAGES.map(([code, name]) => `\`${code}\` (${name})`).join(', ');
  throw new NotUnderstood(`I can’t tell “${sayBack(text)}” from other languages. There are: ${known}.`);
}
