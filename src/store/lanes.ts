import {
  type Direction,
  type InboxItem,
  type InboxPayload,
  type Job,
  type LaneLease,
  type Lanes,
  LeaseLost,
  type OutboxItem,
  type Outcome,
  type Pace,
} from '../bridge/ports.ts';
import type { Target } from '../channel/channel.ts';
import type { Heartbeat } from './heartbeat.ts';
import { wholeJob, wholePayload } from './older-records.ts';
import { manyRows, maybeRow, onlyValue, type Sql } from './sql.ts';

export interface LaneTimes {
  /** Whoever has held a lane this long is taken for stuck. */
  readonly leaseMs: number;
  /** Whoever has not been heard of this long is taken for dead. Shorter than 15 s, busy processes are declared dead. */
  readonly aliveMs: number;
  /** How often each instance is heard of. */
  readonly beatMs: number;
  /** The longest a send may take: none begins nearer to the end of its lease than this. */
  readonly sendMs: number;
  /** How long the words "I live" and "send this" may be on their way. */
  readonly slackMs: number;
}

export const laneTimes: LaneTimes = {
  leaseMs: 60_000,
  aliveMs: 15_000,
  beatMs: 3_000,
  sendMs: 15_000,
  slackMs: 4_000,
};

interface Collaborators {
  readonly sql: Sql;
  readonly heartbeat: Heartbeat;
  readonly times: LaneTimes;
  readonly onWake: Lanes['onWake'];
}

export function lanesOn({ sql, heartbeat, times, onWake }: Collaborators): Lanes {
  return {
    onWake,

    async claim(direction) {
      const heardOf = await heartbeat.lately();
      const asked = performance.now();
      const row = await maybeRow<ClaimRow>(sql, 'select * from app.claim_lane($1, $2, $3, $4)', [
        direction,
        heartbeat.instance,
        times.leaseMs,
        times.aliveMs,
      ]);
      return row && toLease(direction, row, sendDeadline(asked, heardOf, times));
    },

    async nextDueIn(direction) {
      const ms = await onlyValue<number | null>(sql, 'select app.next_due($1, $2) as value', [
        direction,
        times.aliveMs,
      ]);
      return ms === null ? null : Math.max(0, ms);
    },

    async inboxHead({ tenant, lane, lease }) {
      const row = await maybeRow<InboxRow>(sql, 'select * from app.inbox_head($1, $2, $3)', [tenant, lane, lease]);
      return row && toInboxItem(row);
    },

    async outboxHead({ tenant, lane, lease }, limit) {
      const rows = await manyRows<OutboxRow>(sql, OUTBOX_HEAD, [tenant, lane, lease, limit]);
      return rows.map(toOutboxItem);
    },

    async markSending(lease, id) {
      const job = await onlyValue<Job | null>(sql, 'select app.mark_sending($1, $2, $3, $4) as value', [
        ...fence(lease),
        id,
      ]);
      if (job === null) throw leaseLost(lease);
      return wholeJob(job);
    },

    async retry(lease, { id, delayMs, why, maybeSent, countTry }) {
      const held = await onlyValue<boolean>(sql, 'select app.retry_lane($1, $2, $3, $4, $5, $6, $7, $8, $9) as value', [
        lease.direction,
        ...fence(lease),
        id,
        delayMs,
        why,
        maybeSent,
        countTry,
      ]);
      demand(held, lease);
    },

    async bury(lease, id, why) {
      const held = await onlyValue<boolean>(sql, 'select app.bury_inbox($1, $2, $3, $4, $5) as value', [
        ...fence(lease),
        id,
        why,
      ]);
      demand(held, lease);
    },

    async release(lease) {
      await sql.query(
        `update app.lane set owner = null, lease_until = null
         where direction = $1 and tenant_id = $2 and key = $3 and lease = $4`,
        [lease.direction, ...fence(lease)],
      );
    },

    async finish(lease, id, outcome, pace) {
      const held = await onlyValue<boolean>(
        sql,
        `select ${END_OUTBOX} as value from app.enter($1)`,
        endingOf(lease, id, outcome, pace),
      );
      demand(held, lease);
    },
  };
}

/** Takes the values of `endingOf`. */
export const END_OUTBOX = 'app.end_outbox($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';

export function endingOf(lease: LaneLease, id: string, outcome: Outcome, pace: Pace | null): readonly unknown[] {
  const why = 'why' in outcome ? outcome.why : null;
  const [channel, remoteId] = outcome.state === 'sent' ? [outcome.channel, outcome.remoteId] : [null, null];
  return [...fence(lease), id, outcome.state, why, channel, remoteId, pace?.everyMs, pace?.burst];
}

/** What every write into a held lane names. */
export function fence(lease: LaneLease): readonly [tenant: string, lane: string, lease: number] {
  return [lease.tenant, lease.lane, lease.lease];
}

export function demand(held: boolean, lease: LaneLease): void {
  if (!held) throw leaseLost(lease);
}

const leaseLost = ({ direction, lane }: LaneLease): LeaseLost =>
  new LeaseLost(`Lane ${lane} (${direction}) is no longer held by this lease`);

/** Before both: the lease ends, and the others, hearing nothing more of us, take the lane. */
function sendDeadline(asked: number, heardOf: number, { leaseMs, sendMs, aliveMs, slackMs }: LaneTimes): number {
  return Math.min(asked + leaseMs - sendMs, heardOf + aliveMs - slackMs);
}

interface ClaimRow {
  readonly key: string;
  readonly tenant_id: string;
  readonly lease: number;
  readonly attempts: number;
}

function toLease(direction: Direction, row: ClaimRow, deadline: number): LaneLease {
  return { direction, lane: row.key, tenant: row.tenant_id, lease: row.lease, attempts: row.attempts, deadline };
}

interface InboxRow {
  readonly id: string;
  readonly payload: InboxPayload;
  readonly received_at: number;
}

function toInboxItem({ id, payload, received_at }: InboxRow): InboxItem {
  return { id, payload: wholePayload(payload), receivedAt: received_at };
}

const OUTBOX_HEAD = `
  select id, lane, conversation_id, job, part, target, state, channel, remote_id, upload,
    extract(epoch from tried_at)::double precision * 1000 as tried_at,
    extract(epoch from clock_timestamp() - tried_at)::double precision * 1000 as tried_ago,
    extract(epoch from created_at)::double precision * 1000 as created_at
  from app.outbox_head($1, $2, $3, $4)`;

interface OutboxRow {
  readonly id: string;
  readonly lane: string;
  readonly conversation_id: string | null;
  readonly job: Job;
  readonly part: number;
  readonly target: Target | null;
  readonly state: 'queued' | 'sending';
  readonly channel: string | null;
  readonly remote_id: string | null;
  readonly upload: string | null;
  readonly tried_at: number | null;
  readonly tried_ago: number | null;
  readonly created_at: number;
}

function toOutboxItem(row: OutboxRow): OutboxItem {
  return {
    id: row.id,
    lane: row.lane,
    conversation: row.conversation_id,
    job: wholeJob(row.job),
    part: row.part,
    target: row.target,
    coalesce: false,
    state: row.state,
    settled: row.channel === null || row.remote_id === null ? null : { channel: row.channel, remoteId: row.remote_id },
    triedAt: row.tried_at,
    triedAgoMs: row.tried_ago,
    createdAt: row.created_at,
    upload: row.upload,
  };
}
