import type { Preparing } from '../bridge/ports.ts';
import { type Conversation, type Instant, newConversation, type TenantId } from '../conversation/conversation.ts';
import type { Message } from '../conversation/message.ts';

/**
 * Prepares a handoff that never happened, so that the first real one does not wait for articles and past conversations to be read,
 * nor for what runs for the first time. Nothing comes of it. To be called once it is ready, by whoever works; rejects as
 * `prepare` does.
 */
export async function warmUp(preparing: Preparing, tenant: TenantId, at: Instant): Promise<void> {
  const reader = { channel: '', channelName: null, companies: [], side: 'customer' } as const;
  const feedback = [{ seq: 2, helpful: false }];
  for (const lines of TALKS)
    await preparing.prepare({
      tenant,
      conversation: invented(tenant, at),
      messages: said(lines, at),
      feedback,
      earlierCases: [],
      reader,
      at,
    });
}

/** In words of every kind that is read for something; of nothing that a colleague could have answered to. */
const TALKS: readonly (readonly string[])[] = [
  [
    'Hi! The zyzzyva of order ZZ-100 from 3 March fails with error 503',
    'Look there.',
    'That did not help, it is useless',
  ],
  ['How do I set up a zyzzyva?', 'Look there.', 'Why is the quokka charged 12.50 € twice? I want a human'],
];

/** The second line is the bot's. */
const said = (lines: readonly string[], sentAt: Instant): readonly Message[] =>
  lines.map((text, index) => ({
    seq: index + 1,
    role: index === 1 ? 'bot' : 'customer',
    person: null,
    name: 'Zoe',
    text,
    look: null,
    was: null,
    files: [],
    sentAt: sentAt + index,
    internal: false,
    channel: null,
    remoteId: null,
    source: index === 1 ? { title: 'There', url: null } : null,
    editedAt: null,
    deletedAt: null,
  }));

function invented(tenant: TenantId, at: Instant): Conversation {
  const reason = { trigger: 'human-request', because: '', evidence: [], score: 1 };
  const customerPlace = { channel: '', thread: null };
  return {
    ...newConversation({ id: '', tenant, customerPlace, customer: null, at }),
    status: 'waiting',
    escalation: { reason, at },
    since: at,
    handoff: 'opening',
    reminded: false,
    leftMessage: false,
  };
}
