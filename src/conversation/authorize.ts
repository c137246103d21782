import type { Conversation, PersonId } from './conversation.ts';

/** Who does something, by server-side facts only. */
export interface Actor {
  readonly person: PersonId;
  /** `internal`: a full member of our company. Whoever can't be placed is `unknown`, and has no right of ours. */
  readonly side: 'internal' | 'external' | 'unknown';
  readonly bot: boolean;
  readonly admin: boolean;
  /** What the channel it happens in is to us. */
  readonly where: 'customer-channel' | 'agents-channel' | 'elsewhere';
}

export type Action =
  /** Write or press as a customer. */
  | 'ask'
  | 'rate'
  /** Write to the customer directly, in their thread. */
  | 'answer-directly'
  /** Claim, release, resolve, write in the agents' thread. */
  | 'work'
  /** Let the bot answer in a channel. */
  | 'connect'
  /** Change what admins change. */
  | 'configure';

/**
 * May this actor do this, here? The one place that says so, for every kind of event; default deny.
 * `conversation` null: the action is not about one.
 */
export function authorize(actor: Actor, action: Action, conversation: Conversation | null): boolean {
  if (actor.bot) return false;
  const internal = actor.side === 'internal';
  switch (action) {
    case 'ask':
      return !internal && actor.where === 'customer-channel';
    case 'rate':
      return actor.where === 'customer-channel' && conversation?.customer === actor.person;
    case 'answer-directly':
      return internal && actor.where === 'customer-channel';
    case 'work':
      return internal && actor.where === 'agents-channel' && conversation !== null;
    case 'connect':
      return internal && actor.where !== 'agents-channel';
    case 'configure':
      return internal && actor.admin;
    default:
      return action satisfies never;
  }
}
