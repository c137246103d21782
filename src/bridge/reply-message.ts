import type { Event } from '../conversation/event.ts';
import type { Message } from '../conversation/message.ts';

/** A reply of an agent that stands nowhere on a platform but where it goes to. */
export function replyMessage(
  { seq, agent, at }: Extract<Event, { type: 'agent.reply' }>,
  { name, text }: { readonly name: string; readonly text: string },
): Message {
  return {
    seq,
    role: 'agent',
    person: agent,
    name,
    text,
    look: null,
    was: null,
    files: [],
    sentAt: at,
    internal: false,
    channel: null,
    remoteId: null,
    source: null,
    editedAt: null,
    deletedAt: null,
  };
}
