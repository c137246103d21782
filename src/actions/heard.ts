import type { Conversation, Instant } from '../conversation/conversation.ts';
import type { Message } from '../conversation/message.ts';
import type { Reader } from '../conversation/reader.ts';
import type { Definition } from './definition.ts';
import type { Wanting } from './intent.ts';
import type { Moment } from './slots/slot-value.ts';

/** A customer's message, with all that an action may depend on. */
export interface Heard {
  readonly conversation: Conversation;
  readonly seq: number;
  readonly text: string;
  /** What was said before it, oldest first. */
  readonly earlier: readonly Message[];
  readonly reader: Reader;
  readonly at: Instant;
  /** For an undertaking that begins here. */
  readonly newId: string;
  /** The zone of the customer's clock, where it is known. IANA name. */
  readonly timeZone?: string | null;
}

/** The actions of a workspace. */
export interface Actions {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly wanted: Wanting;
}

export const momentOf = ({ at, timeZone }: Heard, definition: Definition): Moment => ({
  at,
  timeZone: timeZone ?? definition.timeZone,
  valueZone: definition.timeZone,
});

/** What the customer said since the bot was put in charge, and since that action was last done: oldest first, no more than is remembered. */
export function saidBefore({ conversation, earlier }: Heard, action: string): readonly Message[] {
  const done = conversation.deeds.filter((deed) => deed.action === action).map(({ at }) => at);
  const since = Math.max(conversation.engagement.startedAt, ...done);
  return earlier
    .filter(
      ({ role, internal, deletedAt, sentAt }) =>
        role === 'customer' && !internal && deletedAt === null && sentAt >= since,
    )
    .slice(-REMEMBERED);
}

const REMEMBERED = 10;
