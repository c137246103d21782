/**
 * Every table that holds what people said carries `tenant_id` in its key, in its foreign keys and in its policy. FORCE binds the
 * owner too. `lane`, `timer` and `tenant` are enabled without FORCE: the owner claims lanes, finds overdue timers and looks up
 * tenants across all of them; they hold positions, times and names, nothing anybody said.
 *
 * Times that platforms gave us are `double precision`, ms since 1970, exactly as they came. Times of our own are the database's.
 */
export const tables = /* sql */ `
create table app.instance (
  id text primary key,
  seen_at timestamptz not null
);

create table app.tenant (
  id text primary key,
  platform text not null,
  installation text not null,
  name text not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null default clock_timestamp(),
  unique (platform, installation)
);

create table app.channel (
  tenant_id text not null references app.tenant on delete cascade,
  channel text not null,
  kind text not null check (kind in ('customer', 'agents')),
  connected_by text,
  connected_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, channel)
);

create table app.conversation (
  tenant_id text not null references app.tenant on delete cascade,
  id text not null,
  status text not null,
  customer text,
  customer_channel text not null,
  customer_thread text,
  agents_channel text,
  agents_thread text,
  last_customer_at double precision not null,
  waiting_since double precision,
  state jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id)
);
create unique index conversation_customer_thread on app.conversation (tenant_id, customer_thread) where customer_thread is not null;
create index conversation_agents_thread on app.conversation (tenant_id, agents_thread) where agents_thread is not null;
create index conversation_running on app.conversation (tenant_id, customer_channel, customer, last_customer_at) where status <> 'resolved';
create index conversation_waiting on app.conversation (tenant_id, waiting_since) where status = 'waiting';

create table app.message (
  tenant_id text not null,
  conversation_id text not null,
  seq integer not null,
  role text not null,
  person text,
  name text not null,
  text text not null,
  files jsonb not null,
  sent_at double precision not null,
  internal boolean not null,
  channel text,
  remote_id text,
  source jsonb,
  edited_at double precision,
  deleted_at double precision,
  stored_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, conversation_id, seq),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);
create unique index message_remote on app.message (tenant_id, channel, remote_id) where remote_id is not null;

create table app.assessment (
  tenant_id text not null,
  conversation_id text not null,
  n bigint generated always as identity,
  seq integer not null,
  at double precision not null,
  verdict text not null,
  assessment jsonb not null,
  primary key (tenant_id, conversation_id, n),
  foreign key (tenant_id, conversation_id, seq) references app.message on delete cascade
);
create index assessment_message on app.assessment (tenant_id, conversation_id, seq);

create table app.rating (
  tenant_id text not null,
  conversation_id text not null,
  person text not null,
  score integer not null,
  at double precision not null,
  primary key (tenant_id, conversation_id, person),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);

create table app.timer (
  tenant_id text not null,
  conversation_id text not null,
  name text not null,
  at double precision not null,
  primary key (tenant_id, conversation_id, name),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);
create index timer_at on app.timer (at);

create table app.audit (
  tenant_id text not null references app.tenant,
  n bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  action text not null,
  detail jsonb not null,
  primary key (tenant_id, n)
);

-- One row per lane: at once its lock, its pace and its lease.
create sequence app.lease;
create table app.lane (
  direction text not null check (direction in ('in', 'out')),
  tenant_id text not null references app.tenant on delete cascade,
  key text not null,
  -- Items that have not ended.
  pending integer not null default 0,
  -- Not to be claimed before.
  next_at timestamptz not null default clock_timestamp(),
  -- Failed tries of the item at the head.
  attempts integer not null default 0,
  owner text,
  -- Number of the latest claim; no two claims of any lane ever have the same.
  lease bigint not null default 0,
  -- Null: nobody holds it.
  lease_until timestamptz,
  -- Out: when the paced posts so far will have been paid for (theoretical arrival time of the next).
  paid_until timestamptz,
  -- In: the latest platform time seen; what comes with an earlier one was overtaken.
  newest_at double precision,
  -- In: until then items rest for a moment, so that overtaken ones can catch up.
  disorder_until timestamptz,
  primary key (direction, tenant_id, key)
);
create index lane_due on app.lane (direction, next_at) where pending > 0;

create table app.inbox (
  tenant_id text not null references app.tenant on delete cascade,
  id uuid not null,
  seq bigint generated always as identity,
  lane text not null,
  delivery_id text,
  key text not null,
  -- Null: an event of our own.
  platform_at double precision,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'handled', 'buried')),
  why text,
  received_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, delivery_id),
  unique (tenant_id, key)
);
create index inbox_waiting on app.inbox (tenant_id, lane) where state = 'waiting';
create index inbox_buried on app.inbox (tenant_id, ended_at) where state = 'buried';

create table app.outbox (
  tenant_id text not null references app.tenant on delete cascade,
  id uuid not null,
  seq bigint generated always as identity,
  lane text not null,
  conversation_id text,
  job jsonb not null,
  -- From the job, to be found by: the effect's type, and the message it is about.
  effect_type text,
  message_seq integer,
  part integer not null,
  -- Whose words it relays, and how many characters more its post can take; null: nothing may join it.
  join_author text,
  join_room integer,
  -- Null: it goes nowhere, it is work of our own.
  target jsonb,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'done', 'dropped', 'refused', 'uncertain')),
  why text,
  -- Where it stands on the platform, as soon as anybody knows: our own try, or the echo.
  channel text,
  remote_id text,
  created_at timestamptz not null default clock_timestamp(),
  tried_at timestamptz,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);
create index outbox_waiting on app.outbox (tenant_id, lane, seq) where state in ('queued', 'sending');
create index outbox_message on app.outbox (tenant_id, conversation_id, message_seq);
create index outbox_uncertain on app.outbox (tenant_id, ended_at) where state = 'uncertain';
`;
