/** The rules around a delivery: is it still wanted when its turn comes, and what follows from how it ended. */
import type { Callee, Conversation, PersonId } from './conversation.ts';
import type { AgentsNotice, CustomerNotice, Effect } from './effect.ts';
import type { Message } from './message.ts';

/**
 * Asked right before a send, against the state of that moment: an effect may have waited in its lane while things
 * changed. Null: still wanted; else why not.
 */
export function noLongerWanted(effect: Effect, conversation: Conversation, message: Message | null): string | null {
  if (message?.deletedAt != null && showsIt(effect)) return 'deleted before it was sent';
  switch (effect.type) {
    // The bot never talks over a human (P6): this is the last moment to notice one.
    case 'find-answer':
    case 'post-answer':
    case 'perform-action':
      return conversation.status === 'bot' ? null : 'a human has it';
    case 'open-handoff':
      if (conversation.agentsPlace) return 'the thread stands already';
      return conversation.status === 'waiting' ? null : 'nobody is waiting any more';
    case 'tell-customer':
      return saidTooLate(effect.say, conversation);
    case 'restore-root':
      return conversation.agentsRoot === null ? null : 'there is a new one already';
    case 'tell-agents':
      return saidToAgentsTooLate(effect.say, conversation);
    default:
      return null;
  }
}

/** Nobody is called for what is no longer needed. */
function saidToAgentsTooLate(say: AgentsNotice, c: Conversation): string | null {
  switch (say.notice) {
    case 'claim-reminder':
    case 'customer-told-of-wait':
    case 'customer-left-message':
      return c.status === 'waiting' ? null : 'somebody has it';
    case 'transfer-offered':
      return c.status === 'claimed' && c.agent === say.from && isSame(c.offered?.to, say.to)
        ? null
        : 'it is no longer offered';
    default:
      return null;
  }
}

const isSame = (one: Callee | undefined, other: Callee): boolean =>
  one !== undefined && ('person' in one ? 'person' in other && one.person === other.person : isGroup(other, one.group));

const isGroup = (callee: Callee, group: string): boolean => 'group' in callee && callee.group === group;

/** Shows a message, or answers it. */
const showsIt = ({ type }: Effect): boolean =>
  type === 'relay-to-customer' || type === 'relay-to-agents' || type === 'relay-file' || type === 'find-answer';

/** What the customer hears must be true when they hear it (P5). */
function saidTooLate(say: CustomerNotice, c: Conversation): string | null {
  const { status, lastAgent } = c;
  switch (say.notice) {
    // Said of an answer of the bot, also after it was the last word.
    case 'not-helpful':
      return status === 'bot' || (status === 'resolved' && lastAgent === null) ? null : 'a human has it';
    case 'greeting':
    case 'you-are-welcome':
    case 'no-answer':
    case 'human-offered':
    case 'clarify':
    case 'slot-asked':
    case 'confirm-action':
    case 'action-left':
    case 'action-failed':
    case 'returned-to-bot':
      return status === 'bot' ? null : 'a human has it';
    case 'handoff-slow':
    case 'handoff-failed':
      return status === 'waiting' && c.handoff !== 'posted' ? null : 'it stands by now, or nobody is waiting any more';
    case 'human-asked':
    case 'still-waiting':
    case 'agent-left':
    case 'leave-message':
      return status === 'waiting' ? null : 'nobody is waiting any more';
    case 'agent-joined':
    case 'already-asked':
    case 'reopened':
      return isWith(say.agent, c) ? null : 'it is in other hands by now';
    case 'resolved':
      return status === 'resolved' ? null : 'it is open again';
    default:
      return null;
  }
}

/** It has been claimed by them; null: nobody has yet. */
const isWith = (agent: PersonId | null, c: Conversation): boolean =>
  agent === null ? c.status === 'waiting' : c.status === 'claimed' && c.agent === agent;

/** `begun`: it is posted, and grows from here on. */
export type Ending = 'sent' | 'begun' | 'dropped' | 'refused' | 'uncertain';

/** What an ended delivery asks for at once: receipts for agents, and words that are only true now. */
export function followUps(effect: Effect, ending: Ending, part: { readonly last: boolean }): readonly Effect[] {
  if (effect.type === 'relay-to-customer') return receipt(effect.seq, ending, part.last);
  // It has begun to stand there, empty: a model fills it.
  if (effect.type === 'post-answer' && ending === 'begun')
    return [{ type: 'word-answer', seq: effect.seq, answer: effect.answer }];
  // No path ends in silence: what the platform does not show was not said, and a human is one press away.
  if (effect.type === 'post-answer' && ending === 'refused')
    return [{ type: 'tell-customer', say: { notice: 'no-answer' } }];
  if (effect.type === 'tell-agents') return toldCustomer(effect.say, ending);
  return [];
}

/** What the customer hears once agents have been told; and that they could not be, where it calls them. */
function toldCustomer(say: AgentsNotice, ending: Ending): readonly Effect[] {
  if (say.notice === 'reopened' && ending === 'sent')
    return [{ type: 'tell-customer', say: { notice: 'reopened', agent: say.agent } }];
  if (say.notice !== 'asked-again' || !say.asks) return [];
  if (ending === 'sent') return [{ type: 'tell-customer', say: { notice: 'human-asked' } }];
  return ending === 'dropped' ? [] : [{ type: 'tell-customer', say: { notice: 'not-passed-on' } }];
}

/** A long reply goes out in parts: its receipt comes with the last one, a failure with the part that failed. */
function receipt(seq: number, ending: Ending, last: boolean): readonly Effect[] {
  switch (ending) {
    case 'sent':
      return last ? [{ type: 'mark-receipt', seq, receipt: 'delivered' }] : [];
    case 'refused':
      return [{ type: 'mark-receipt', seq, receipt: 'failed' }];
    case 'uncertain':
      return [{ type: 'mark-receipt', seq, receipt: 'unclear' }];
    case 'begun':
    case 'dropped':
      return [];
    default:
      return ending satisfies never;
  }
}

/** Towards whom an effect carries words; null: nobody, it is work of our own. */
export function towards(effect: Effect): 'customer' | 'agents' | null {
  switch (effect.type) {
    case 'post-answer':
    case 'tell-customer':
    case 'relay-to-customer':
      return 'customer';
    case 'relay-to-agents':
    case 'open-handoff':
    case 'refresh-handoff':
    case 'post-transcript':
    case 'tell-agents':
    case 'mark-receipt':
      return 'agents';
    case 'restore-root':
      return 'agents';
    case 'relay-file':
      return effect.towards;
    case 'sync-reaction':
      return effect.side === 'customer' ? 'agents' : 'customer';
    case 'whisper':
      return effect.side;
    case 'find-answer':
    case 'word-answer':
    case 'perform-action':
    case 'enrich-handoff':
    case 'save-feedback':
    case 'import-articles':
    case 'sync-edit':
    case 'save-rating':
    case 'save-comment':
    case 'save-recommendation':
    case 'record':
    case 'drop-suggestion':
    case 'start-timer':
    case 'stop-timer':
      return null;
    default:
      return effect satisfies never;
  }
}
