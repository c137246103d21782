/**
 * What stands in the database as JSON may have been written by an older program, before some of its fields existed. Whatever reads
 * such a record reads it through here, and finds it whole.
 */
import type { InboxPayload, Job, OwnEvent } from '../bridge/ports.ts';
import type { FileRef, Inbound } from '../channel/inbound.ts';
import {
  type Conversation,
  freshEngagement,
  type Held,
  newConversation,
  type Status,
} from '../conversation/conversation.ts';
import type { AgentsNotice, CustomerNotice, Effect, Whisper } from '../conversation/effect.ts';
import type { Answer } from '../conversation/event.ts';
import { type HandoffPackage, NO_LIVE_NOTES } from '../conversation/handoff-package.ts';

/** A conversation's state. What is missing is as it was when the conversation began, or when it got its status. */
export function wholeConversation(state: Conversation): Conversation {
  const { id, tenant, customerPlace, customer, engagement } = state;
  const at = engagement.startedAt;
  return {
    ...newConversation({ id, tenant, customerPlace, customer, at }),
    ...NEW_IN_STATUS[state.status],
    ...state,
    engagement: { ...freshEngagement(at), ...engagement },
  } as Conversation;
}

/** Fields that a status did not always have. Whoever resolved a case without a word solved it. */
const NEW_IN_STATUS: { readonly [S in Status]: Partial<Extract<Held, { status: S }>> } = {
  bot: {},
  waiting: { leftMessage: false },
  claimed: { joined: [], snoozed: null, offered: null },
  resolved: { outcome: 'solved', rightCall: null },
};

/** What was prepared for the agent. */
export function wholeHandoff(handoff: HandoffPackage): HandoffPackage {
  return { ...NEW_IN_HANDOFF, ...handoff };
}

const NEW_IN_HANDOFF = { upTo: 0, moods: [], live: NO_LIVE_NOTES, brief: null, earlier: [] } as const;

/** What an outbox item does. */
export function wholeJob(job: Job): Job {
  const effect = wholeEffect(job.effect);
  return effect === job.effect ? job : { ...job, effect };
}

function wholeEffect(effect: Effect): Effect {
  switch (effect.type) {
    case 'find-answer':
      return { ...effect, article: effect.article ?? null };
    case 'post-answer':
      return { ...effect, reader: effect.reader ?? null, answer: wholeAnswer(effect.answer) };
    case 'open-handoff':
      return { ...effect, calls: effect.calls ?? [] };
    case 'tell-customer':
      return { ...effect, say: wholeCustomerNotice(effect.say) };
    case 'tell-agents':
      return { ...effect, say: wholeAgentsNotice(effect.say) };
    case 'whisper':
      return { ...effect, say: wholeWhisper(effect.say) };
    default:
      return effect;
  }
}

/** The closing line always asked for a rating. */
function wholeCustomerNotice(say: CustomerNotice): CustomerNotice {
  if (say.notice !== 'resolved' || say.ask !== undefined) return say;
  return { ...say, outcome: 'solved', ask: 'rating' };
}

function wholeAgentsNotice(say: AgentsNotice): AgentsNotice {
  if (say.notice === 'asked-again') return { ...say, agent: say.agent ?? null };
  if (say.notice === 'customer-told-of-wait') return { ...say, calls: say.calls ?? null };
  return say;
}

/** Whoever wrote without having claimed was told to claim. */
function wholeWhisper(say: Whisper | { readonly whisper: 'claim-to-join'; readonly agent: string }): Whisper {
  return say.whisper === 'claim-to-join' ? { whisper: 'join-or-stay', agent: say.agent } : say;
}

/** What an inbox item says. */
export function wholePayload(payload: InboxPayload): InboxPayload {
  if (payload.from === 'self') return { ...payload, event: wholeEvent(payload.event) };
  return { ...payload, inbound: wholeInbound(payload.inbound) };
}

function wholeEvent(event: OwnEvent): OwnEvent {
  if (event.type !== 'bot.answered' || event.reply.kind !== 'answer') return event;
  return { ...event, reply: { ...event.reply, answer: wholeAnswer(event.reply.answer) } };
}

function wholeInbound(inbound: Inbound): Inbound {
  if (inbound.kind === 'edit') return { ...inbound, look: inbound.look ?? null };
  if (inbound.kind !== 'message') return inbound;
  return { ...inbound, look: inbound.look ?? null, files: inbound.files.map(wholeFile) };
}

/** It was its name alone. */
const wholeFile = (file: FileRef | string): FileRef => (typeof file === 'string' ? { id: null, name: file } : file);

const wholeAnswer = (answer: Answer): Answer => ({
  ...answer,
  article: answer.article ?? null,
  wording: answer.wording ?? null,
});
