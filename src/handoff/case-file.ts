import type { Conversation } from '../conversation/conversation.ts';
import type { Message, Source } from '../conversation/message.ts';
import type { Deed } from '../conversation/undertaking.ts';
import type { Heard } from '../nlp/measures.ts';

/** A conversation as read by somebody who has to hand it over. */
export interface CaseFile {
  readonly conversation: Conversation;
  /** All that was said between the two sides, in order; nothing internal, nothing that was taken back. */
  readonly messages: readonly Message[];
  /** What the customer said, measured. */
  readonly said: readonly Said[];
  /** Those of it that a helper has to know: not the greeting, the thanks, the "still doesn't work", the mere call for a human. */
  readonly matters: readonly Matter[];
  /** What these are about, one thing after the other. */
  readonly strands: readonly Strand[];
  /** What the bot answered, in order. */
  readonly given: readonly Given[];
}

export interface Said {
  readonly message: Message;
  readonly heard: Heard;
}

export interface Matter extends Said {
  /** How many different words say what it is about. */
  readonly terms: number;
  /** Number of the last message that belongs to it: what was said in many short ones is one. */
  readonly until: number;
}

/** An article that the bot answered with, or where an action found what it told. */
export interface Given {
  readonly seq: number;
  readonly source: Source;
  /** What was told is what came of this; null: it was an article. */
  readonly deed: Deed | null;
  /** True: they said so, or pressed 👍. False: they said that it did not, or pressed 👎. Null: they said nothing to that. */
  readonly helped: boolean | null;
  /** Their words for that; null: they pressed a button, or said nothing. */
  readonly words: string | null;
  /** How often it was given, up to here. */
  readonly times: number;
}

/** One of the things that a conversation is about, from the message that brings it up to the one that brings up the next. */
export interface Strand {
  readonly begins: Matter;
  readonly matters: readonly Matter[];
  /** Nobody has helped with it yet, as far as we know. At least one strand is. */
  readonly open: boolean;
}

/** What still has to be helped with. */
export const openMatters = ({ strands }: CaseFile): readonly Matter[] =>
  strands.flatMap(({ open, matters }) => (open ? matters : []));

/** The first and the latest of the things that are still open, each once. */
export function openEnds({ strands }: CaseFile): readonly Strand[] {
  const open = strands.filter((one) => one.open);
  return open.length > 2 ? [...open.slice(0, 1), ...open.slice(-1)] : open;
}

/** A stretch of a conversation: what was wanted there, and what was done about it. */
export interface Stretch extends Pick<CaseFile, 'matters' | 'given'>, Pick<Conversation, 'undertaking' | 'deeds'> {}

/** From one message until before another; null: from the beginning, to the end. */
export function stretchOf(
  { matters, given, conversation: { undertaking, deeds } }: CaseFile,
  from: Message | null,
  to: Message | null,
): Stretch {
  const [first, end] = [from?.seq ?? 0, to?.seq ?? Number.POSITIVE_INFINITY];
  const isWithin = (seq: number): boolean => seq >= first && seq < end;
  // Of what has ended only the time is known.
  const [since, until] = [from?.sentAt ?? Number.NEGATIVE_INFINITY, to?.sentAt ?? Number.POSITIVE_INFINITY];
  return {
    matters: matters.filter(({ message }) => isWithin(message.seq)),
    given: given.filter(({ seq }) => isWithin(seq)),
    undertaking: undertaking && isWithin(undertaking.since) ? undertaking : null,
    deeds: deeds.filter(({ at }) => at >= since && at < until),
  };
}

/** All that belongs to one thing: what came before the first belongs to it too. */
export function stretchAbout(file: CaseFile, strand: Strand): Stretch {
  const at = file.strands.indexOf(strand);
  return stretchOf(file, at > 0 ? strand.begins.message : null, file.strands[at + 1]?.begins.message ?? null);
}

/** The articles given, each once, in the order of their first time, with the worst that was said of it. */
export function distinctGiven(given: readonly Given[]): readonly Given[] {
  const byTitle = new Map<string, Given>();
  for (const one of given) {
    const before = byTitle.get(one.source.title);
    const worst = before?.helped === false ? before : one;
    byTitle.set(one.source.title, { ...worst, times: one.times });
  }
  return [...byTitle.values()];
}
