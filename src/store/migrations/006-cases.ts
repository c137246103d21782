/**
 * What agents work with: what happened to cases, who reacted to what, what customers were asked and answered at the end, how words
 * looked, which files came with them; and made-up customers to practise on.
 *
 * A program of before goes on working on these tables: what is new may be left out of every row that it writes, and nothing that it
 * reads or calls has another meaning.
 */
const TABLES = ['case_record', 'reaction', 'question_count', 'question_asked', 'recommendation', 'comment'];

const wall = (table: string): string => /* sql */ `
alter table app.${table} enable row level security;
alter table app.${table} force row level security;
create policy tenant on app.${table} using (tenant_id = current_setting('baton.tenant', true));`;

export const cases = /* sql */ `
alter table app.channel
  drop constraint channel_kind_check,
  add constraint channel_kind_check check (kind in ('customer', 'agents', 'drill'));

-- As it began: whatever counts leaves it out.
alter table app.conversation add column drill boolean not null default false;
-- Open cases by who has them; those of a customer's channel that have ended.
create index conversation_claimed on app.conversation (tenant_id, (state ->> 'agent')) where status = 'claimed';
create index conversation_ended on app.conversation (
  tenant_id, customer_channel, ((state ->> 'resolvedAt')::double precision)) where status = 'resolved';

alter table app.message
  -- How it looked; null: plain words.
  add column look jsonb,
  -- What it said before its first edit.
  add column was text,
  -- The platform's ids of the files, in their order; missing or null: none to be had.
  add column file_ids jsonb;

alter table app.outbox
  -- The platform's id of a file that was handed over, and is shared next.
  add column upload text;
-- Which message does that post show?
create index outbox_remote on app.outbox (tenant_id, channel, remote_id) where remote_id is not null;

-- Numbers are counted from these. No foreign key to the conversation: what happened stays counted when its words are erased.
create table app.case_record (
  tenant_id text not null references app.tenant on delete cascade,
  n bigint generated always as identity,
  conversation_id text not null,
  at double precision not null,
  what text not null,
  -- Of ours: who did it. Null: the customer, a timer, nobody.
  person text,
  -- How long it took, where that is said.
  ms double precision,
  detail jsonb not null,
  primary key (tenant_id, n)
);
create index case_record_claims on app.case_record (tenant_id, at) include (person, ms) where what = 'claimed';
create index case_record_conversation on app.case_record (tenant_id, conversation_id);

create table app.reaction (
  tenant_id text not null,
  conversation_id text not null,
  seq integer not null,
  side text not null check (side in ('customer', 'agents')),
  emoji text not null,
  person text not null,
  primary key (tenant_id, conversation_id, seq, side, emoji, person),
  foreign key (tenant_id, conversation_id, seq) references app.message on delete cascade
);

-- How many customers could be asked something so far. Its row is the lock of asking.
create table app.question_count (
  tenant_id text primary key references app.tenant on delete cascade,
  count integer not null default 0
);

create table app.question_asked (
  tenant_id text not null,
  conversation_id text not null,
  person text not null,
  question text not null check (question in ('rating', 'recommendation')),
  at double precision not null,
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);
create index question_asked_person on app.question_asked (tenant_id, person, at);

create table app.recommendation (
  tenant_id text not null,
  conversation_id text not null,
  person text not null,
  score integer not null check (score between 0 and 10),
  at double precision not null,
  primary key (tenant_id, conversation_id, person),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);

-- A word beside either of the two.
create table app.comment (
  tenant_id text not null,
  conversation_id text not null,
  person text not null,
  text text not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, conversation_id, person),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);

${TABLES.map(wall).join('\n')}

grant select, insert on app.case_record, app.question_asked to baton_app;
grant select, insert, update on app.question_count, app.recommendation, app.comment to baton_app;
grant select, insert, delete on app.reaction to baton_app;

-- What this person may be asked now, written down with it: 'rating', 'recommendation' or null. Nobody is asked twice within
-- p_quiet_ms, nor in one conversation; every tenth who can be asked gets the recommendation, where that is on. A drill asks
-- whenever it has not yet, and counts for nobody.
create function app.next_question(
  p_tenant text, p_conversation text, p_person text, p_at double precision, p_rating boolean, p_recommendation boolean,
  p_quiet_ms double precision
) returns text language plpgsql as $$
declare
  practice boolean;
  tenth boolean := false;
  chosen text;
begin
  -- Two who end at once wait for each other here; what is read after this is news.
  insert into app.question_count as q (tenant_id) values (p_tenant)
    on conflict (tenant_id) do update set count = q.count;
  select c.drill into practice from app.conversation c where c.tenant_id = p_tenant and c.id = p_conversation;
  if not found then return null; end if;
  if exists (select 1 from app.question_asked a where a.tenant_id = p_tenant and a.conversation_id = p_conversation) then
    return null;
  end if;
  if not practice then
    if exists (
      select 1 from app.question_asked a
      where a.tenant_id = p_tenant and a.person = p_person and a.at > p_at - p_quiet_ms) then return null;
    end if;
    update app.question_count q set count = q.count + 1 where q.tenant_id = p_tenant returning q.count % 10 = 0 into tenth;
  end if;
  chosen := case when tenth and p_recommendation then 'recommendation' when p_rating then 'rating' end;
  if chosen is null then return null; end if;
  insert into app.question_asked (tenant_id, conversation_id, person, question, at)
    values (p_tenant, p_conversation, p_person, chosen, p_at);
  return chosen;
end $$;

-- Writes down what was handed over, before it is shared. False: the lease is lost, or the item has ended.
create function app.set_upload(p_tenant text, p_lane text, p_lease bigint, p_id uuid, p_upload text)
returns boolean language plpgsql as $$
begin
  if not app.hold_lane('out', p_tenant, p_lane, p_lease) then return false; end if;
  update app.outbox o set upload = p_upload
    where o.tenant_id = p_tenant and o.id = p_id and o.lane = p_lane and o.state in ('queued', 'sending');
  return found;
end $$;
`;
