import type { Address } from '../conversation/conversation.ts';
import { NotUnderstood } from './not-understood.ts';
import { ours, sayBack, typedWords, type Word } from './typed-words.ts';

const VERBS = [
  'status',
  'agents',
  'connect',
  'disconnect',
  'drill',
  'triggers',
  'topics',
  'preset',
  'budget',
  'closing',
  'rules',
  'hours',
  'channel',
  'waiting',
  'oncall',
  'routes',
  'targets',
  'ratings',
  'reopen',
  'reactions',
  'brief',
  'files',
  'shadow',
  'why',
  'knowledge',
  'actions',
  'model',
] as const;
export type Verb = (typeof VERBS)[number];

/** Verbs that take a channel and nothing else. */
const BARE: readonly Verb[] = ['status', 'agents', 'connect', 'disconnect'];
/** Verbs behind which customers' words may stand: quotes, `#` and `<` are nothing but characters there. */
const LITERAL: readonly Verb[] = ['knowledge', 'actions', 'model'];

/** Verbs behind which several channels may stand, each in its place among the words. */
const MANY: readonly Verb[] = ['routes'];

export type Parsed =
  | { readonly verb: 'help'; readonly about: string }
  | {
      readonly verb: Verb;
      readonly words: readonly Word[];
      readonly channel: Address | null;
      /** Everything behind the verb as it was typed, without the channel; only where words are taken literally. */
      readonly typed: string;
    };

/** `<#address|name>`, as adapters write a channel that was picked from the list. */
const REFERENCE = /^<#([^|>\s]{1,200})(?:\|[^>]{0,200})?>$/;
/** The channel that was picked; null: the word is none. */
export const referenceIn = ({ text, quoted }: Word): Address | null =>
  quoted ? null : (REFERENCE.exec(text)?.[1] ?? null);

/** Reads what stands behind `/baton`. Throws NotUnderstood, with a sentence that says what to type instead. */
export function parseCommand(text: string): Parsed {
  const literal = literally(text);
  if (literal) return literal;
  const [first, ...rest] = typedWords(text);
  if (!first) return { verb: 'help', about: '' };
  const verb = ours(first);
  if (verb === 'help') return { verb, about: ours(rest[0]) };
  const known = VERBS.find((one) => one === verb);
  if (!known) throw new NotUnderstood(`I don’t know “${sayBack(first.text)}”.`);
  const isApart = (word: Word): boolean => !MANY.includes(known) && referenceIn(word) !== null;
  const channels = rest.filter(isApart).flatMap((word) => referenceIn(word) ?? []);
  const words = rest.filter((word) => !isApart(word));
  if (channels.length > 1 || (BARE.includes(known) && rest.length > 1))
    throw new NotUnderstood(`\`/baton ${verb}\` takes one channel at most.`);
  if (words.some(({ text, quoted }) => !quoted && text.startsWith('#')) || (BARE.includes(known) && words.length > 0))
    throw new NotUnderstood(
      'Please pick the channel from the list that opens when you type `#`, so that I get the right one.',
    );
  const [channel = null] = channels;
  if (known === 'agents' && channel === null) throw new NotUnderstood(WHICH);
  return { verb: known, words, channel, typed: '' };
}

/** Longer ones come from no keyboard. */
const LONGEST = 3_000;
/** A channel that was picked from the list counts at the end; elsewhere it is one of the words. */
const AT_THE_END = /<#([^|>\s]{1,200})(?:\|[^>]{0,200})?>\s{0,50}$/;
const ANYWHERE = /<#[^|>\s]{1,200}(?:\|([^>]{0,200}))?>/g;

function literally(text: string): Parsed | null {
  const [, first = '', rest = ''] = /^\s{0,50}(\S{1,20})(?:\s([\s\S]*))?$/.exec(text) ?? [];
  const verb = LITERAL.find((one) => one === first.toLowerCase());
  if (!verb) return null;
  if (rest.length > LONGEST) throw new NotUnderstood('That is too long for one command.');
  const channel = AT_THE_END.exec(rest)?.[1] ?? null;
  const typed = (channel === null ? rest : rest.replace(AT_THE_END, '')).replace(
    ANYWHERE,
    (_, name) => `#${name || 'channel'}`,
  );
  return { verb, words: [], channel, typed: typed.trim() };
}

const WHICH = 'Which channel? Type `/baton agents #support-agents` and pick the channel from the list.';
