/**
 * One function per command on a lane: each is one round trip, and each says once what it promises. They run as whoever calls them:
 * those of a transaction under `baton_app`; the few that stand alone go behind the wall first (`app.enter`).
 *
 * The lane's row is the lock. Whatever must be in order is read and numbered while it is held, in a statement of its own: a
 * statement that waited for the lock sees the row anew, but everything else as it was before.
 */
export const lanes = /* sql */ `
-- From here to the end of the transaction only this tenant exists.
create function app.enter(p_tenant text) returns void language sql as $$
  select set_config('baton.tenant', p_tenant, true), set_config('role', 'baton_app', true)
$$;

-- Nobody holds it, or who does is stuck or dead.
create function app.is_free(p_lane app.lane, p_alive_ms integer) returns boolean language sql as $$
  select p_lane.lease_until is null or p_lane.lease_until < clock_timestamp() or not exists (
    select 1 from app.instance i
    where i.id = p_lane.owner and i.seen_at > clock_timestamp() - p_alive_ms * interval '1 ms')
$$;

-- Takes the due lane that has waited longest, of whichever tenant. Runs as the owner.
create function app.claim_lane(p_direction text, p_owner text, p_lease_ms integer, p_alive_ms integer)
returns table (key text, tenant_id text, lease double precision, attempts integer) language plpgsql as $$
begin
  return query
    update app.lane l set
        owner = p_owner, lease = nextval('app.lease'), lease_until = clock_timestamp() + p_lease_ms * interval '1 ms'
      where (l.direction, l.tenant_id, l.key) = (
        select d.direction, d.tenant_id, d.key from app.lane d
        where d.direction = p_direction and d.pending > 0 and d.next_at <= clock_timestamp()
          and (d.lease_until is null or app.is_free(d, p_alive_ms))
        order by d.next_at limit 1 for update skip locked)
      returning l.key, l.tenant_id, l.lease::double precision, l.attempts;
end $$;

-- In how many ms the next lane falls due (below 0: since then); null: none that is free has anything. Runs as the owner.
create function app.next_due(p_direction text, p_alive_ms integer) returns double precision language plpgsql as $$
begin
  return (
    select ceil(extract(epoch from l.next_at - clock_timestamp()) * 1000)::double precision from app.lane l
    where l.direction = p_direction and l.pending > 0 and (l.lease_until is null or app.is_free(l, p_alive_ms))
    order by l.next_at limit 1);
end $$;

-- Makes the lane if need be, and locks it.
create function app.lock_lane(p_direction text, p_tenant text, p_lane text) returns app.lane language sql as $$
  insert into app.lane as l (direction, tenant_id, key) values (p_direction, p_tenant, p_lane)
  on conflict (direction, tenant_id, key) do update set pending = l.pending
  returning l.*
$$;

-- Locks the lane if this lease still holds. False: somebody else has claimed it since.
create function app.hold_lane(p_direction text, p_tenant text, p_lane text, p_lease bigint) returns boolean language plpgsql as $$
begin
  perform 1 from app.lane
    where direction = p_direction and tenant_id = p_tenant and key = p_lane and lease = p_lease
    for update;
  return found;
end $$;

-- Appends to an inbox lane. False: that delivery, or its key, was here before.
-- In a lane where something has lately been overtaken every item rests for p_hold_ms first. Events of our own (p_platform_at null)
-- never rest and never overtake.
create function app.append_inbox(
  p_tenant text, p_lane text, p_id uuid, p_delivery text, p_key text, p_platform_at double precision, p_payload jsonb, p_hold_ms integer
) returns boolean language plpgsql as $$
declare
  lane app.lane := app.lock_lane('in', p_tenant, p_lane);
  overtaken boolean := coalesce(p_platform_at < lane.newest_at, false);
  unsettled_until timestamptz := case when overtaken then clock_timestamp() + interval '2 minutes' else lane.disorder_until end;
  rests boolean := coalesce(p_platform_at is not null and unsettled_until > clock_timestamp(), false);
  due timestamptz := clock_timestamp() + case when rests then p_hold_ms * interval '1 ms' else interval '0' end;
begin
  insert into app.inbox (tenant_id, id, lane, delivery_id, key, platform_at, payload, due_at)
    values (p_tenant, p_id, p_lane, p_delivery, p_key, p_platform_at, p_payload, due)
    on conflict do nothing;
  if not found then return false; end if;
  update app.lane l set
      pending = l.pending + 1,
      next_at = case when l.pending = 0 then due else l.next_at end,
      newest_at = greatest(l.newest_at, p_platform_at),
      disorder_until = unsettled_until,
      -- A new head has not failed yet.
      attempts = case when overtaken then 0 else l.attempts end
    where l.direction = 'in' and l.tenant_id = p_tenant and l.key = p_lane;
  perform pg_notify('baton_in', '');
  return true;
end $$;

-- The same for what a platform told us: one round trip, on the path of the acknowledgement.
create function app.take_inbound(
  p_tenant text, p_lane text, p_id uuid, p_delivery text, p_key text, p_platform_at double precision, p_payload jsonb, p_hold_ms integer
) returns boolean language plpgsql as $$
begin
  perform app.enter(p_tenant);
  return app.append_inbox(p_tenant, p_lane, p_id, p_delivery, p_key, p_platform_at, p_payload, p_hold_ms);
end $$;

-- The waiting item with the earliest platform time. An empty lane that believed otherwise is put right.
create function app.inbox_head(p_tenant text, p_lane text, p_lease bigint)
returns table (id uuid, payload jsonb, received_at double precision) language plpgsql as $$
begin
  perform app.enter(p_tenant);
  return query select i.id, i.payload, extract(epoch from i.received_at)::double precision * 1000
    from app.inbox i
    where i.tenant_id = p_tenant and i.lane = p_lane and i.state = 'waiting'
    order by i.platform_at nulls first, i.seq limit 1;
  if not found then perform app.note_empty('in', p_tenant, p_lane, p_lease); end if;
end $$;

-- Rows can go with their conversation; the lane that counted them must not be claimed for ever.
create function app.note_empty(p_direction text, p_tenant text, p_lane text, p_lease bigint) returns void language sql as $$
  update app.lane l set pending = 0, attempts = 0
    where l.direction = p_direction and l.tenant_id = p_tenant and l.key = p_lane and l.lease = p_lease
      and case p_direction
        when 'in' then not exists (
          select 1 from app.inbox i where i.tenant_id = p_tenant and i.lane = p_lane and i.state = 'waiting')
        else not exists (
          select 1 from app.outbox o where o.tenant_id = p_tenant and o.lane = p_lane and o.state in ('queued', 'sending'))
        end
$$;

-- Ends an inbox item, and with it the lease. False: the lease is lost.
create function app.end_inbox(p_tenant text, p_lane text, p_lease bigint, p_id uuid, p_state text, p_why text)
returns boolean language plpgsql as $$
begin
  if not app.hold_lane('in', p_tenant, p_lane, p_lease) then return false; end if;
  update app.inbox i set state = p_state, why = p_why, ended_at = clock_timestamp()
    where i.tenant_id = p_tenant and i.id = p_id and i.lane = p_lane and i.state = 'waiting';
  if not found then return true; end if;
  update app.lane l set
      pending = l.pending - 1, attempts = 0, owner = null, lease_until = null,
      next_at = coalesce(
        (select min(i.due_at) from app.inbox i where i.tenant_id = p_tenant and i.lane = p_lane and i.state = 'waiting'),
        clock_timestamp())
    where l.direction = 'in' and l.tenant_id = p_tenant and l.key = p_lane;
  return true;
end $$;

-- Sets an inbox item aside. False: the lease is lost.
create function app.bury_inbox(p_tenant text, p_lane text, p_lease bigint, p_id uuid, p_why text) returns boolean language plpgsql as $$
begin
  perform app.enter(p_tenant);
  return app.end_inbox(p_tenant, p_lane, p_lease, p_id, 'buried', p_why);
end $$;

-- Puts a dead letter back. False: it is none.
create function app.revive_inbox(p_tenant text, p_id uuid) returns boolean language plpgsql as $$
declare
  lane app.lane;
  letter app.inbox;
begin
  select * into letter from app.inbox i where i.tenant_id = p_tenant and i.id = p_id;
  if not found then return false; end if;
  lane := app.lock_lane('in', p_tenant, letter.lane);
  update app.inbox i set state = 'waiting', ended_at = null, due_at = clock_timestamp()
    where i.tenant_id = p_tenant and i.id = p_id and i.state = 'buried';
  if not found then return false; end if;
  update app.lane l set pending = l.pending + 1, next_at = case when l.pending = 0 then clock_timestamp() else l.next_at end
    where l.direction = 'in' and l.tenant_id = p_tenant and l.key = letter.lane;
  perform pg_notify('baton_in', '');
  return true;
end $$;

-- Lets words that are to be relayed join the post of the same author that waits untried, when no other words of that conversation
-- wait behind it. False: there is none, or it is full.
create function app.join_outbox(
  p_tenant text, p_lane text, p_conversation text, p_effect_type text, p_seq integer, p_author text, p_characters integer
) returns boolean language plpgsql as $$
begin
  update app.outbox o set
      join_room = o.join_room - p_characters,
      job = jsonb_set(o.job, '{joined}', coalesce(o.job -> 'joined', jsonb_build_array(o.message_seq)) || to_jsonb(p_seq))
    where o.tenant_id = p_tenant and o.state = 'queued' and o.effect_type = p_effect_type
      and o.join_author = p_author and o.join_room >= p_characters
      and o.id = (
        select x.id from app.outbox x
        where x.tenant_id = p_tenant and x.lane = p_lane and x.conversation_id = p_conversation and x.state in ('queued', 'sending')
          and x.effect_type not in ('refresh-handoff', 'mark-receipt', 'whisper')
        order by x.seq desc limit 1);
  return found;
end $$;

-- Appends to outbox lanes, in the order of the items:
-- [{id, lane, conversation, job, effectType, messageSeq, part, target, coalesce, join: {author, characters, room}}].
-- Returns the ids that were taken: one that is to be coalesced is not, while its equal waits untried; nor is one that joined another.
create function app.append_outbox(p_tenant text, p_items jsonb) returns setof uuid language plpgsql as $$
declare
  item record;
begin
  -- Always in the same order, so that two transactions don't wait for each other.
  perform app.lock_lane('out', p_tenant, l.lane) from (
    select distinct value ->> 'lane' as lane from jsonb_array_elements(p_items) order by 1) l;
  for item in
    select * from jsonb_to_recordset(p_items) as x(
      id uuid, lane text, conversation text, job jsonb, "effectType" text, "messageSeq" integer, part integer, target jsonb, "coalesce" boolean, "join" jsonb)
  loop
    continue when item."coalesce" and exists (
      select 1 from app.outbox o
      where o.tenant_id = p_tenant and o.lane = item.lane and o.state = 'queued'
        and o.conversation_id = item.conversation and o.effect_type = item."effectType");
    continue when jsonb_typeof(item."join") = 'object' and app.join_outbox(
      p_tenant, item.lane, item.conversation, item."effectType", item."messageSeq",
      item."join" ->> 'author', (item."join" ->> 'characters')::integer);
    insert into app.outbox (
        tenant_id, id, lane, conversation_id, job, effect_type, message_seq, part, target, join_author, join_room)
      values (p_tenant, item.id, item.lane, item.conversation, item.job, item."effectType", item."messageSeq", item.part,
        nullif(item.target, 'null'), item."join" ->> 'author',
        (item."join" ->> 'room')::integer - (item."join" ->> 'characters')::integer);
    update app.lane l set
        pending = l.pending + 1,
        next_at = case when l.pending = 0 then greatest(l.next_at, clock_timestamp()) else l.next_at end
      where l.direction = 'out' and l.tenant_id = p_tenant and l.key = item.lane;
    return next item.id;
  end loop;
  perform pg_notify('baton_out', '');
end $$;

-- The waiting items of an outbox lane, in order.
create function app.outbox_head(p_tenant text, p_lane text, p_lease bigint, p_limit integer)
returns setof app.outbox language plpgsql as $$
begin
  perform app.enter(p_tenant);
  return query select o.* from app.outbox o
    where o.tenant_id = p_tenant and o.lane = p_lane and o.state in ('queued', 'sending')
    order by o.seq limit p_limit;
  if not found then perform app.note_empty('out', p_tenant, p_lane, p_lease); end if;
end $$;

-- A try begins. Takes the lane's lock: whoever appends an equal item after this sees that it is too late to coalesce, and whoever
-- appended before has committed, so that what is read after this is news. Returns the job as it is from here on; null: the lease
-- is lost or over.
create function app.mark_sending(p_tenant text, p_lane text, p_lease bigint, p_id uuid) returns jsonb language plpgsql as $$
declare
  final_job jsonb;
begin
  perform app.enter(p_tenant);
  perform 1 from app.lane l
    where l.direction = 'out' and l.tenant_id = p_tenant and l.key = p_lane and l.lease = p_lease and l.lease_until > clock_timestamp()
    for update;
  if not found then return null; end if;
  update app.outbox o set state = 'sending', tried_at = clock_timestamp()
    where o.tenant_id = p_tenant and o.id = p_id and o.lane = p_lane and o.state in ('queued', 'sending')
    returning o.job into final_job;
  return final_job;
end $$;

-- The lane rests, and the lease ends. What the platform has shown meanwhile needs no rest. False: the lease is lost.
create function app.retry_lane(
  p_direction text, p_tenant text, p_lane text, p_lease bigint, p_id uuid, p_delay_ms double precision, p_why text,
  p_maybe_sent boolean, p_count boolean
) returns boolean language plpgsql as $$
declare
  settled boolean := false;
begin
  perform app.enter(p_tenant);
  if not app.hold_lane(p_direction, p_tenant, p_lane, p_lease) then return false; end if;
  if p_direction = 'in' then
    update app.inbox i set why = p_why where i.tenant_id = p_tenant and i.id = p_id;
  else
    update app.outbox o set why = p_why, state = case when p_maybe_sent then 'sending' else 'queued' end
      where o.tenant_id = p_tenant and o.id = p_id and o.state in ('queued', 'sending')
      returning o.remote_id is not null into settled;
  end if;
  update app.lane l set
      attempts = l.attempts + case when p_count then 1 else 0 end, owner = null, lease_until = null,
      next_at = clock_timestamp() + case when settled then 0 else p_delay_ms end * interval '1 ms'
    where l.direction = p_direction and l.tenant_id = p_tenant and l.key = p_lane;
  return true;
end $$;

-- A message of the bot stands where its post stands. Of a long one: where its first piece does.
create function app.place_answer(p_tenant text, p_id uuid) returns void language sql as $$
  update app.message m set channel = o.channel, remote_id = o.remote_id
    from app.outbox o
    where o.tenant_id = p_tenant and o.id = p_id and o.effect_type = 'post-answer' and o.part = 0 and o.remote_id is not null
      and m.tenant_id = o.tenant_id and m.conversation_id = o.conversation_id and m.seq = o.message_seq and m.remote_id is null
      and not exists (
        select 1 from app.message x where x.tenant_id = o.tenant_id and x.channel = o.channel and x.remote_id = o.remote_id)
$$;

-- Ends an outbox item, and with it the lease; paced posts push the lane's next turn out (GCRA: one per p_every_ms in the long run,
-- up to p_burst at once). False: the lease is lost, or the platform has shown meanwhile that the post arrived.
create function app.end_outbox(
  p_tenant text, p_lane text, p_lease bigint, p_id uuid, p_state text, p_why text, p_channel text, p_remote_id text,
  p_every_ms double precision, p_burst integer
) returns boolean language plpgsql as $$
declare
  item app.outbox;
  paid timestamptz;
begin
  if not app.hold_lane('out', p_tenant, p_lane, p_lease) then return false; end if;
  select * into item from app.outbox o where o.tenant_id = p_tenant and o.id = p_id and o.lane = p_lane for update;
  if item.state not in ('queued', 'sending') then return true; end if;
  if item.remote_id is not null and p_state <> 'sent' then return false; end if;
  update app.outbox o set
      state = p_state, why = p_why, ended_at = clock_timestamp(),
      channel = coalesce(o.channel, p_channel), remote_id = coalesce(o.remote_id, p_remote_id)
    where o.tenant_id = p_tenant and o.id = p_id;
  if p_state = 'sent' then perform app.place_answer(p_tenant, p_id); end if;
  select greatest(l.paid_until, clock_timestamp()) + p_every_ms * interval '1 ms' into paid
    from app.lane l where l.direction = 'out' and l.tenant_id = p_tenant and l.key = p_lane;
  update app.lane l set
      pending = l.pending - 1, attempts = 0, owner = null, lease_until = null,
      paid_until = coalesce(paid, l.paid_until),
      next_at = greatest(clock_timestamp(), coalesce(paid, l.paid_until) - (p_burst - 1) * p_every_ms * interval '1 ms')
    where l.direction = 'out' and l.tenant_id = p_tenant and l.key = p_lane;
  return true;
end $$;

-- The platform shows our own post. While the item waits, its lane's worker ends it (and does what follows a delivery): it falls due
-- now if it waits for this. If the item has ended otherwise, that was a wrong guess.
create function app.settle_echo(p_tenant text, p_id uuid, p_channel text, p_remote_id text) returns void language plpgsql as $$
declare
  item app.outbox;
begin
  perform app.enter(p_tenant);
  -- The lane first, as everywhere.
  perform 1 from app.lane l
    where l.direction = 'out' and l.tenant_id = p_tenant
      and l.key = (select o.lane from app.outbox o where o.tenant_id = p_tenant and o.id = p_id)
    for update;
  update app.outbox o set
      channel = p_channel, remote_id = p_remote_id,
      state = case when o.state in ('queued', 'sending') then o.state else 'sent' end
    where o.tenant_id = p_tenant and o.id = p_id and o.remote_id is null and o.target is not null
    returning o.* into item;
  if not found then return; end if;
  if item.state = 'sent' then
    perform app.place_answer(p_tenant, p_id);
    return;
  end if;
  update app.lane l set next_at = clock_timestamp()
    where l.direction = 'out' and l.tenant_id = p_tenant and l.key = item.lane
      and not exists (
        select 1 from app.outbox o
        where o.tenant_id = p_tenant and o.lane = item.lane and o.state in ('queued', 'sending') and o.seq < item.seq);
  perform pg_notify('baton_out', '');
end $$;
`;
