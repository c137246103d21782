/** What happened to a case, told from its state before and after. */
import type { CaseRecord } from './case-record.ts';
import type { Conversation } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';

/** What an event made happen to a case. */
export function recordsOf(before: Conversation, after: Conversation, event: Event): readonly Effect[] {
  const records = [moved(before, after, event), replied(before, after, event), said(before, after, event)];
  return records.flatMap((record) => (record ? [{ type: 'record', record } as const] : []));
}

/** It changed hands. */
function moved(before: Conversation, after: Conversation, event: Event): CaseRecord | null {
  const { at, type } = event;
  if (after.status === 'resolved') return before.status === 'resolved' ? null : ended(after, event);
  if (before.status === 'resolved') return { what: 'reopened' };
  if (type === 'agent.return' && before.status !== 'bot' && after.status === 'bot')
    return { what: 'returned', agent: event.agent };
  if (after.status === 'waiting' && before.status !== 'waiting') {
    if (before.status === 'claimed' && before.via === 'button') return { what: 'released', agent: before.agent };
    return { what: 'escalated', trigger: after.escalation.reason.trigger };
  }
  if (after.status !== 'claimed' || (before.status === 'claimed' && before.agent === after.agent)) return null;
  if (before.status === 'claimed' && before.via === 'button')
    return { what: 'transferred', from: before.agent, to: after.agent };
  return {
    what: 'claimed',
    agent: after.agent,
    waitedMs: before.status === 'waiting' ? Math.max(0, at - before.since) : null,
  };
}

function ended(after: Extract<Conversation, { status: 'resolved' }>, { at, type }: Event): CaseRecord {
  const began = after.clock?.startedAt ?? after.engagement.startedAt;
  const by = type === 'agent.resolve' ? after.resolvedBy : null;
  return { what: 'resolved', by, outcome: after.outcome, afterMs: Math.max(0, at - began) };
}

/** A human said the first word. */
function replied(before: Conversation, after: Conversation, { at }: Event): CaseRecord | null {
  const isFirst = after.clock?.firstReplyAt != null && before.clock?.firstReplyAt == null;
  if (!isFirst || !after.clock || !after.lastAgent) return null;
  return { what: 'first-reply', agent: after.lastAgent, afterMs: Math.max(0, at - after.clock.startedAt) };
}

function said(before: Conversation, after: Conversation, event: Event): CaseRecord | null {
  if (event.type === 'agent.snooze' && after !== before && after.status === 'claimed' && after.snoozed)
    return { what: 'snoozed', agent: event.agent, until: event.until };
  if (after.status !== 'resolved' || after.rightCall === null) return null;
  const isNew = before.status !== 'resolved' || before.rightCall !== after.rightCall;
  if (!isNew || !('agent' in event)) return null;
  return { what: 'right-call', agent: event.agent, rightCall: after.rightCall };
}
