import type { CaseOutcome, Instant } from './conversation.ts';
import type { Message, Source } from './message.ts';

/**
 * What an agent gets beside the customer's words. Made when the handoff is opened, and kept: what is said about the past does not change
 * under the reader, but where words that it may rest on were changed or taken back. What stands in `mood`, `moods` and `live`, and the
 * steps that follow from these, go with the talk (`Preparing.renew`).
 */
export interface HandoffPackage {
  /** `changesIn` the messages that it was made from. */
  readonly changesSeen: string;
  /** What the customer wants, in a few words: "refund", "login and passwords"; null: it can't be told. */
  readonly intent: string | null;
  /** One paragraph. `by`: put together from what was said, or written by a model and checked against it. Null: too little was said. */
  readonly summary: { readonly text: string; readonly by: 'bot' | 'model' } | null;
  /** What the customer has given already, so that nobody asks again: numbers, addresses, what actions collected. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly mood: Mood;
  /** The newest message that these know of. */
  readonly upTo: number;
  /** How they felt at each of their messages, oldest first, the latest 12. */
  readonly moods: readonly Mood['now'][];
  /** What has come up since the handoff was opened. */
  readonly live: LiveNotes;
  /**
   * What is passed on, in two lines for the customer's own eyes: from their words and from facts they gave, never from articles of ours.
   * Null: too little was said.
   */
  readonly brief: string | null;
  /** Cases of the same channel that have ended, newest first; at most 3. `link` null: none to be had. */
  readonly earlier: readonly {
    readonly asked: string;
    readonly at: Instant;
    readonly outcome: CaseOutcome;
    readonly agentName: string | null;
    readonly rating: number | null;
    readonly link: string | null;
  }[];
  /** What the bot answered with, in order, each article once. `helped` null: they said nothing to that. */
  readonly tried: readonly { readonly source: Source; readonly helped: boolean | null }[];
  /** What to do next, the most useful first. */
  readonly nextSteps: readonly { readonly text: string; readonly source: Source | null }[];
  /** A draft for the agent, never sent by itself. Null: nothing fits. */
  readonly suggestedReply: SuggestedReply | null;
}

export interface LiveNotes {
  /** The newest message that the handoff was made from: what came after it is new. */
  readonly since: number;
  /** What agents promised in words that went out: "I'll call you at 3 pm". The latest 3. */
  readonly promises: readonly { readonly by: string; readonly text: string; readonly at: Instant }[];
  /** What the customer has given since; not what stood in `facts` already. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The latest question of the customer that no agent has given an answer to ("one moment" is none); null: there is none. */
  readonly openQuestion: string | null;
}

export const NO_LIVE_NOTES: LiveNotes = { since: 0, promises: [], facts: [], openQuestion: null };

export interface Mood {
  readonly now: 'calm' | 'annoyed' | 'upset' | 'angry';
  readonly trend: 'better' | 'steady' | 'worse';
  /** The words that show it; null: nothing stands out. */
  readonly words: string | null;
}

export interface SuggestedReply {
  readonly text: string;
  /** What it rests on: articles, or what a colleague answered before. */
  readonly from: readonly (
    | { readonly kind: 'article'; readonly source: Source }
    | { readonly kind: 'past'; readonly by: string; readonly at: Instant; readonly link: string | null }
  )[];
  readonly by: 'bot' | 'model';
}

/** Which draft that is, in a few letters (FNV-1a): a button to send it says which one stood beside it. */
export function markOf({ text }: SuggestedReply): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Which changes of words were seen: another one after each edit and each deletion of what is no secret of the agents. */
export function changesIn(messages: readonly Message[]): string {
  return messages
    .filter(({ internal, editedAt, deletedAt }) => !internal && (editedAt !== null || deletedAt !== null))
    .map(({ seq, editedAt, deletedAt }) => `${seq}:${editedAt ?? ''}:${deletedAt ?? ''}`)
    .join(' ');
}
