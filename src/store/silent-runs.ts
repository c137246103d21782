import type { Address, Instant, TenantId } from '../conversation/conversation.ts';
import type { Verdict } from '../conversation/verdict.ts';
import { manyRows, type Sql } from './sql.ts';

/**
 * What ran silently, and what it would have done. One message counts once: the bot's reply to it is judged after the message
 * itself, and does not take back what that led to. Drills count for nothing.
 */
export interface SilentRuns {
  readonly counts: readonly { readonly live: Verdict; readonly silent: Verdict; readonly messages: number }[];
  /** The latest on which the two differ, newest first. */
  readonly differing: readonly {
    readonly live: Verdict;
    readonly silent: Verdict;
    readonly at: Instant;
    /** Where the customer's message stands. */
    readonly channel: Address | null;
    readonly remoteId: string | null;
  }[];
}

/** Of judgements not before `since`; at most `limit` of those that differ. */
export async function silentRuns(sql: Sql, tenant: TenantId, since: Instant, limit: number): Promise<SilentRuns> {
  const counts = await manyRows<SilentRuns['counts'][number]>(
    sql,
    `with ${JUDGED} select live, silent, count(*)::integer as messages from judged group by live, silent order by 3 desc`,
    [tenant, since],
  );
  const differing = await manyRows<SilentRuns['differing'][number]>(
    sql,
    `with ${JUDGED} select live, silent, at, channel, remote_id as "remoteId" from judged j
     join app.message m on m.tenant_id = $1 and m.conversation_id = j.conversation_id and m.seq = j.seq
     where live <> silent order by at desc limit $3`,
    [tenant, since, limit],
  );
  return { counts, differing };
}

const STRONGEST_LAST = `array['answer', 'offer', 'escalate']`;
const strongest = (verdict: string): string =>
  `(${STRONGEST_LAST})[max(array_position(${STRONGEST_LAST}, ${verdict}))]`;

const JUDGED = `
  judged as (
    select conversation_id, seq, max(at) as at, ${strongest('verdict')} as live,
      ${strongest("assessment #>> '{shadow,verdict}'")} as silent
    from app.assessment a
    where tenant_id = $1 and at >= $2 and jsonb_typeof(assessment -> 'shadow') = 'object' and not exists (
      select 1 from app.conversation c where c.tenant_id = $1 and c.id = a.conversation_id and c.drill)
    group by conversation_id, seq)`;
