import type { Assessment } from '../../src/conversation/assessment.ts';
import type { Candidate } from '../../src/conversation/clarifying.ts';
import type { Conversation, Escalation, Instant, Reason } from '../../src/conversation/conversation.ts';
import { newConversation } from '../../src/conversation/conversation.ts';
import type { Answer } from '../../src/conversation/event.ts';
import type { Message } from '../../src/conversation/message.ts';
import type { Policy } from '../../src/conversation/policy.ts';
import { defaultPolicy } from '../../src/conversation/policy.ts';
import type { ServiceClock } from '../../src/conversation/service-clock.ts';
import type { Undertaking } from '../../src/conversation/undertaking.ts';

/** `at('09:05')` or `at('09:05:30')`: that time on the day all tests happen on. */
export const at = (clock: string): Instant => Date.parse(`2026-11-23T${clock.length === 5 ? `${clock}:00` : clock}Z`);

export const policy: Policy = { ...defaultPolicy, agentsChannel: 'slack:T0LUMEN:C0AGENTS' };

export const carla = 'slack:U0CARLA';
export const dan = 'slack:U0DAN';
export const ana = 'slack:U0ANA';
export const ben = 'slack:U0BEN';
export const sam = 'slack:U0SAM';

export const customerThread = 'slack:T0LUMEN:C0EXTACME:1763888400.000100';
export const agentsThread = 'slack:T0LUMEN:C0AGENTS:1763888460.000200';
const agentsPlace = { channel: 'slack:T0LUMEN:C0AGENTS', thread: agentsThread };

export const reason: Reason = {
  trigger: 'human-request',
  because: 'asked for a human',
  evidence: ['talk to a person'],
  score: 0.97,
};
const escalation: Escalation = { reason, at: at('09:01') };

export const withBot: Conversation = {
  ...newConversation({
    id: '00000000-0000-4000-8000-000000000001',
    tenant: 'lumen',
    customerPlace: { channel: 'slack:T0LUMEN:C0EXTACME', thread: customerThread },
    customer: carla,
    at: at('09:00'),
  }),
  lastSeq: 1,
  lastCustomerAt: at('09:00'),
};

/** Since a human was called; nothing was promised. */
const clock: ServiceClock = {
  told: [],
  stoppedAt: null,
  startedAt: at('09:01'),
  target: { firstReplyMs: null, resolutionMs: null },
  firstReplyAt: null,
  spentMs: 0,
  runningSince: at('09:01'),
};

export const opening: Conversation = {
  ...withBot,
  clock,
  status: 'waiting',
  escalation,
  since: at('09:01'),
  handoff: 'opening',
  reminded: false,
  leftMessage: false,
};

export const unreachable: Conversation = { ...opening, handoff: 'failed' };

export const waiting: Conversation = {
  ...opening,
  handoff: 'posted',
  agentsPlace,
  agentsRoot: '1763888460.000200',
};

export const claimedBy = (agent: string): Conversation => ({
  ...withBot,
  clock,
  status: 'claimed',
  escalation,
  agent,
  claimedAt: at('09:02'),
  via: 'button',
  joined: [],
  snoozed: null,
  offered: null,
  agentsPlace,
  agentsRoot: '1763888460.000200',
  lastAgent: agent,
});

/** A colleague answered in the customer's thread before anybody was called. */
export const takenOverBy = (agent: string): Conversation => ({
  ...withBot,
  status: 'claimed',
  escalation: null,
  agent,
  claimedAt: at('09:02'),
  via: 'thread',
  joined: [],
  snoozed: null,
  offered: null,
  lastAgent: agent,
});

export const resolvedBy = (agent: string): Conversation => ({
  ...claimedBy(agent),
  clock: { ...clock, runningSince: null },
  status: 'resolved',
  escalation,
  resolvedAt: at('09:30'),
  resolvedBy: agent,
  outcome: 'solved',
  rightCall: null,
});

export const toBeAnswered: Assessment = {
  verdict: 'answer',
  reason: null,
  findings: [],
  counterfactual: 'Nothing came near to calling a human.',
  settled: null,
  shadow: null,
};
export const toBeEscalated: Assessment = { ...toBeAnswered, verdict: 'escalate', reason };
export const toBeOffered: Assessment = {
  ...toBeAnswered,
  verdict: 'offer',
  reason: { trigger: 'strong-emotion', because: 'sounds angry', evidence: ['useless'], score: 0.8 },
};
export const toBeClosed: Assessment = { ...toBeAnswered, settled: 'solved' };

export const answer: Answer = {
  text: 'Open Settings → Security and press “Reset password”.',
  source: { title: 'Reset your password', url: 'https://help.lumen.example/reset-password' },
  confidence: 0.9,
  article: '1',
  wording: null,
};

export const candidate = (article: string): Candidate => ({ article, title: `Article ${article}` });

export const undertaking: Undertaking = {
  id: '00000000-0000-4000-8000-0000000000aa',
  action: 'order-status',
  title: 'Order status',
  slots: [{ name: 'order', label: 'Order number', value: 'LU-10023', shown: 'LU-10023' }],
  stage: 'asking',
  asked: null,
  misses: 0,
  since: 1,
};

export const message = (given: Partial<Message> & Pick<Message, 'seq' | 'text'>): Message => ({
  role: 'customer',
  person: carla,
  name: 'Carla Diaz',
  look: null,
  was: null,
  files: [],
  sentAt: at('09:00'),
  internal: false,
  channel: 'slack:T0LUMEN:C0EXTACME',
  remoteId: `1763888400.${String(given.seq).padStart(6, '0')}`,
  source: null,
  editedAt: null,
  deletedAt: null,
  ...given,
});
