import type { EarlierCase, TenantTx } from '../../bridge/ports.ts';
import type { CaseRecord } from '../../conversation/case-record.ts';
import type { Instant, PersonId } from '../../conversation/conversation.ts';
import { toJson } from '../json.ts';
import { manyRows, onlyRow, type Sql } from '../sql.ts';

type CaseRecords = Pick<TenantTx, 'record' | 'earlierCases' | 'waitFacts' | 'claimedBy' | 'roster'>;

/** How far back a claim says anything about those to come. */
const LATELY_MS = 14 * 24 * 3_600_000;
/** Of how many claims the usual time is the median, at most and at least. */
const LATEST_CLAIMS = 20;
const FEWEST_CLAIMS = 5;

export function caseRecordsOf(sql: Sql, tenant: string): CaseRecords {
  return {
    async record(conversation, at, record) {
      const { what, ...said } = record;
      await sql.query(RECORD, [tenant, conversation, at, what, personIn(record), timeIn(record), toJson(said)]);
    },

    earlierCases: (channel, except, limit) => manyRows<EarlierCase>(sql, EARLIER, [tenant, channel, except, limit]),

    waitFacts: (conversation, at) =>
      onlyRow<{ ahead: number; usualMs: number | null }>(sql, WAIT_FACTS, [
        tenant,
        conversation,
        at,
        at - LATELY_MS,
        LATEST_CLAIMS,
        FEWEST_CLAIMS,
      ]),

    async claimedBy(person) {
      const rows = await manyRows<{ id: string }>(
        sql,
        `select id from app.conversation where tenant_id = $1 and status = 'claimed' and state ->> 'agent' = $2
         order by (state ->> 'claimedAt')::double precision, id`,
        [tenant, person],
      );
      return rows.map(({ id }) => id);
    },

    roster: (at) =>
      manyRows<{ person: PersonId; open: number; lastClaimAt: Instant }>(sql, ROSTER, [tenant, at - LATELY_MS]),
  };
}

/** Of ours: who did it. */
function personIn(record: CaseRecord): PersonId | null {
  if ('agent' in record) return record.agent;
  if ('from' in record) return record.from;
  return 'by' in record ? record.by : null;
}

function timeIn(record: CaseRecord): number | null {
  if ('waitedMs' in record) return record.waitedMs;
  return 'afterMs' in record ? record.afterMs : null;
}

/** A drill leaves no record. */
const RECORD = `
  insert into app.case_record (tenant_id, conversation_id, at, what, person, ms, detail)
    select c.tenant_id, c.id, $3, $4, $5, $6, $7 from app.conversation c
    where c.tenant_id = $1 and c.id = $2 and not c.drill`;

/** Characters of what was asked. */
const ROOM = 500;

const EARLIER = `
  select c.id as conversation, asked.text as asked, (c.state ->> 'resolvedAt')::double precision as at,
    coalesce(c.state ->> 'outcome', 'solved') as outcome, c.state ->> 'lastAgent' as agent,
    (select m.name from app.message m
      where m.tenant_id = c.tenant_id and m.conversation_id = c.id and m.person = c.state ->> 'lastAgent'
      order by m.seq desc limit 1) as "agentName",
    (c.state ->> 'rating')::double precision as rating, c.customer_channel as channel, asked.remote_id as "remoteId"
  from app.conversation c
  cross join lateral (
    select left(m.text, ${ROOM}) as text, case when m.channel = c.customer_channel then m.remote_id end as remote_id
    from app.message m
    where m.tenant_id = c.tenant_id and m.conversation_id = c.id and m.role = 'customer' and not m.internal
      and m.deleted_at is null and m.text <> ''
    order by m.seq limit 1) asked
  where c.tenant_id = $1 and c.customer_channel = $2 and c.status = 'resolved' and c.id <> $3 and not c.drill
  order by (c.state ->> 'resolvedAt')::double precision desc limit $4`;

/** Ahead are those whom the same agents' channel has to look after; one whose handoff is not posted yet may come there too. */
const WAIT_FACTS = `
  select
    (select count(*)::integer from app.conversation me
      join app.conversation c on c.tenant_id = me.tenant_id and c.status = 'waiting' and c.id <> me.id and not c.drill
        and (c.waiting_since, c.id) < (coalesce(me.waiting_since, $3), me.id)
        and coalesce(c.agents_channel, me.agents_channel) is not distinct from coalesce(me.agents_channel, c.agents_channel)
      where me.tenant_id = $1 and me.id = $2) as ahead,
    (select case when count(*) >= $6 then percentile_cont(0.5) within group (order by ms) end from (
      select ms from app.case_record where tenant_id = $1 and what = 'claimed' and ms is not null and at >= $4
      order by at desc, n desc limit $5) latest) as "usualMs"`;

const ROSTER = `
  select claims.person, open, "lastClaimAt" from (
    select person, max(at) as "lastClaimAt" from app.case_record
    where tenant_id = $1 and what = 'claimed' and at >= $2 group by person) claims
  cross join lateral (
    select count(*)::integer as open from app.conversation c
    where c.tenant_id = $1 and c.status = 'claimed' and c.state ->> 'agent' = claims.person and not c.drill) held
  order by open, "lastClaimAt", person`;
