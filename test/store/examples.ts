import type { Direction, LaneLease, Lanes, NewOutboxItem, Tenant } from '../../src/bridge/ports.ts';
import type { Inbound } from '../../src/channel/inbound.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Effect } from '../../src/conversation/effect.ts';
import { type HandoffPackage, NO_LIVE_NOTES } from '../../src/conversation/handoff-package.ts';
import type { ImportReport } from '../../src/conversation/import-report.ts';
import type { Message } from '../../src/conversation/message.ts';
import { type Article, EVERYBODY } from '../../src/knowledge/article.ts';
import type { ModelCall } from '../../src/model/model-usage.ts';
import { laneTimes } from '../../src/store/lanes.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { at, carla, customerThread, withBot } from '../support/builders.ts';

export const customerChannel = withBot.customerPlace.channel;
export const agentsChannel = 'slack:T0LUMEN:C0AGENTS';

/** So long that nothing which has to wait for it becomes due while a test runs. */
export const LONG = 600_000;

/** A worker that is dead as soon as it has not been heard of for a moment. */
export const soonDead = { ...laneTimes, aliveMs: 200, beatMs: LONG };

export const lumenOf = (opened: Pick<OpenStore, 'admin'>): Promise<Tenant> =>
  opened.admin.upsertTenant({ platform: 'slack', installation: 'T0LUMEN', name: 'Lumen' });

export const acmeOf = (opened: Pick<OpenStore, 'admin'>): Promise<Tenant> =>
  opened.admin.upsertTenant({ platform: 'slack', installation: 'T0ACME', name: 'Acme' });

/** A customer's message as the adapter delivers it. */
export function said(
  text: string,
  over: { at?: number; lane?: string; deliveryId?: string; key?: string } = {},
): Inbound {
  return {
    kind: 'message',
    installation: 'T0LUMEN',
    deliveryId: `delivery of ${text}`,
    key: `message ${text}`,
    lane: customerThread,
    at: at('09:00'),
    sender: { person: carla, team: null },
    place: { channel: customerChannel, thread: customerThread },
    topLevel: true,
    remoteId: text,
    said: [text],
    look: null,
    files: [],
    ...over,
  };
}

export function conversationOf(tenant: Tenant, over: Partial<Conversation> = {}): Conversation {
  return { ...withBot, tenant: tenant.id, ...over } as Conversation;
}

export function message(seq: number, over: Partial<Message> = {}): Message {
  return {
    seq,
    role: 'customer',
    person: carla,
    name: 'Carla',
    text: `message ${seq}`,
    look: null,
    was: null,
    files: [],
    sentAt: at('09:00') + 0.125,
    internal: false,
    channel: customerChannel,
    remoteId: `ts-${seq}`,
    source: null,
    editedAt: null,
    deletedAt: null,
    ...over,
  };
}

/** A post to the agents' channel. */
export function post(effect: Effect, over: Partial<NewOutboxItem> = {}): NewOutboxItem {
  return {
    lane: agentsChannel,
    conversation: withBot.id,
    job: { effect },
    part: 0,
    target: { channel: agentsChannel, thread: null },
    coalesce: false,
    ...over,
  };
}

export const relay = (seq: number): NewOutboxItem => post({ type: 'relay-to-agents', seq, late: false });

export const article: Article = {
  source: { title: 'Reset your password', url: null },
  questions: ['How do I reset my password?'],
  sections: [{ heading: null, text: 'Open Settings and press “Reset password”.' }],
  audience: EVERYBODY,
  validUntil: null,
  owner: null,
};

export const importReport: ImportReport = {
  from: 'help.zip',
  added: 1,
  changed: 0,
  unchanged: 0,
  removed: 0,
  problems: [{ where: 'b.md', what: 'a title is missing' }],
  remarks: [],
};

export const handoff: HandoffPackage = {
  changesSeen: '',
  intent: 'login and passwords',
  summary: { text: 'Carla can’t log in.', by: 'bot' },
  facts: [{ label: 'Order number', value: '4711' }],
  mood: { now: 'annoyed', trend: 'worse', words: 'still broken' },
  upTo: 2,
  moods: ['calm', 'annoyed'],
  live: NO_LIVE_NOTES,
  brief: 'You can’t log in. We know your order number.',
  earlier: [],
  tried: [],
  nextSteps: [{ text: 'Reset it for her', source: article.source }],
  suggestedReply: { text: 'I have reset it.', from: [{ kind: 'article', source: article.source }], by: 'bot' },
};

export const modelCall: ModelCall = {
  conversation: withBot.id,
  purpose: 'wording',
  at: at('09:00'),
  ms: 812.5,
  ended: 'used',
  tokensIn: 100,
  tokensOut: 10,
  costMicros: 250,
};

/** A lane must be due: claims it. */
export async function claimed(lanes: Lanes, direction: Direction): Promise<LaneLease> {
  const lease = await lanes.claim(direction);
  if (!lease) throw new Error(`No ${direction} lane is due`);
  return lease;
}
