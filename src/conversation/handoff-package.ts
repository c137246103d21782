import type { Instant } from './conversation.ts';
import type { Message, Source } from './message.ts';

/**
 * What an agent gets beside the customer's words. Made when the handoff is opened, and kept: it does not change under the reader, but
 * where words that it may rest on were changed or taken back.
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
  /** What the bot answered with, in order, each article once. `helped` null: they said nothing to that. */
  readonly tried: readonly { readonly source: Source; readonly helped: boolean | null }[];
  /** What to do next, the most useful first. */
  readonly nextSteps: readonly { readonly text: string; readonly source: Source | null }[];
  /** A draft for the agent, never sent by itself. Null: nothing fits. */
  readonly suggestedReply: SuggestedReply | null;
}

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

/** Which changes of words were seen: another one after each edit and each deletion of what is no secret of the agents. */
export function changesIn(messages: readonly Message[]): string {
  return messages
    .filter(({ internal, editedAt, deletedAt }) => !internal && (editedAt !== null || deletedAt !== null))
    .map(({ seq, editedAt, deletedAt }) => `${seq}:${editedAt ?? ''}:${deletedAt ?? ''}`)
    .join(' ');
}
