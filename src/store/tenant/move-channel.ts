/** A channel that got another id, with everything that stands in it. */
import { withMovedChannel } from '../../conversation/cases-policy.ts';
import type { Address } from '../../conversation/conversation.ts';
import type { Sql } from '../sql.ts';
import { rewrittenCases, type StoredCases } from '../stored-cases.ts';
import { decidedIn, lockSettings, writeSettings } from './own-policy.ts';

/** A thread's address begins with that of its channel; so what follows stays as it is. */
const moved = (column: string): string => `$3 || substr(${column}, length($2) + 1)`;

/** One end of a conversation: its columns, and the place in its state. */
const conversations = (channel: string, thread: string, place: string): string => `
  update app.conversation set ${channel} = $3, ${thread} = ${moved(thread)},
    state = jsonb_set(state, '{${place}}', jsonb_build_object('channel', $3::text, 'thread', ${moved(thread)}))
  where tenant_id = $1 and ${channel} = $2
    -- Whoever wrote there before we heard of the move has a conversation at the new address already.
    and not exists (
      select 1 from app.conversation there
      where there.tenant_id = $1 and there.${thread} = ${moved(`app.conversation.${thread}`)})`;

const STATEMENTS: readonly string[] = [
  `delete from app.channel where tenant_id = $1 and channel = $3
     and exists (select 1 from app.channel c where c.tenant_id = $1 and c.channel = $2)`,
  'update app.channel set channel = $3 where tenant_id = $1 and channel = $2',
  `update app.tenant set settings = jsonb_set(settings, '{policy,agentsChannel}', to_jsonb($3::text))
   where id = $1 and settings #>> '{policy,agentsChannel}' = $2`,
  conversations('customer_channel', 'customer_thread', 'customerPlace'),
  conversations('agents_channel', 'agents_thread', 'agentsPlace'),
  `update app.message set channel = $3 where tenant_id = $1 and channel = $2
     and not exists (
       select 1 from app.message there
       where there.tenant_id = $1 and there.channel = $3 and there.remote_id = app.message.remote_id)`,
  // Posts that arrived are where the channel is; those that wait go there. Their lane is only a name.
  'update app.outbox set channel = $3 where tenant_id = $1 and channel = $2',
  `update app.outbox set target = jsonb_build_object('channel', $3::text, 'thread', ${moved("target ->> 'thread'")})
   where tenant_id = $1 and target ->> 'channel' = $2 and state in ('queued', 'sending')`,
];

/** The connection, the policy, its routes and every conversation follow. */
export async function moveChannel(
  sql: Sql,
  tenant: string,
  from: Address,
  to: Address,
  storedCases: StoredCases,
): Promise<void> {
  for (const statement of STATEMENTS) await sql.query(statement, [tenant, from, to]);
  const settings = await lockSettings(sql, tenant);
  const stored = decidedIn(settings);
  const before = storedCases(stored, `tenant ${tenant}`);
  const after = withMovedChannel(before, from, to);
  if (after !== before)
    await writeSettings(sql, tenant, { ...settings, policy: rewrittenCases(stored, before, after) });
}
