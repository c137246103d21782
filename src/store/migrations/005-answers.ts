/**
 * What answers come from, what they led to and what models cost: articles with their versions, actions, feedback, handoff packages,
 * calls. All of it is bound for its owner too (FORCE), and none of it can be deleted by a tenant's transaction but its actions:
 * versions, imports and calls stay as they were written; feedback and packages go with their conversation.
 */
const TABLES = [
  'change_count',
  'article',
  'article_version',
  'article_import',
  'action',
  'feedback',
  'handoff',
  'model_call',
];

const wall = (table: string): string => /* sql */ `
alter table app.${table} enable row level security;
alter table app.${table} force row level security;
create policy tenant on app.${table} using (tenant_id = current_setting('baton.tenant', true));`;

export const answers = /* sql */ `
-- Moves with each change, so that whoever holds a copy knows when it is old. Its row is the lock of a change.
create table app.change_count (
  tenant_id text not null references app.tenant on delete cascade,
  kind text not null check (kind in ('articles', 'actions')),
  count integer not null default 0,
  -- The highest number given to an article so far; of actions: unused.
  latest_id integer not null default 0,
  primary key (tenant_id, kind)
);

create table app.article (
  tenant_id text not null references app.tenant on delete cascade,
  id integer not null,
  origin text not null,
  key text not null,
  -- The version on top.
  version integer not null,
  -- Null: in use.
  retired_at timestamptz,
  -- Null: in use, or the program itself did it.
  retired_by text check (retired_by is null or retired_at is not null),
  primary key (tenant_id, id)
);
-- Hashed: a key can be a question of any length, and an index takes no more than 2,700 bytes.
create unique index article_key on app.article (tenant_id, md5(origin), md5(key));

create table app.article_version (
  tenant_id text not null,
  article_id integer not null,
  version integer not null,
  content jsonb not null,
  -- Null: the program itself.
  changed_by text,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, article_id, version),
  foreign key (tenant_id, article_id) references app.article on delete cascade
);

create table app.article_import (
  tenant_id text not null references app.tenant on delete cascade,
  id text not null,
  n bigint generated always as identity,
  imported_by text not null,
  at timestamptz not null default clock_timestamp(),
  report jsonb not null,
  primary key (tenant_id, id)
);
create index article_import_newest on app.article_import (tenant_id, n);

create table app.action (
  tenant_id text not null references app.tenant on delete cascade,
  name text not null,
  definition jsonb not null,
  is_on boolean not null,
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, name)
);

create table app.feedback (
  tenant_id text not null,
  conversation_id text not null,
  seq integer not null,
  person text not null,
  helpful boolean not null,
  at double precision not null,
  primary key (tenant_id, conversation_id, seq, person),
  foreign key (tenant_id, conversation_id, seq) references app.message on delete cascade
);

create table app.handoff (
  tenant_id text not null,
  conversation_id text not null,
  package jsonb not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references app.conversation on delete cascade
);

-- Numbers only, and no foreign key to the conversation: what was spent stays spent when its words are erased.
create table app.model_call (
  tenant_id text not null references app.tenant on delete cascade,
  n bigint generated always as identity,
  conversation_id text not null,
  purpose text not null,
  at double precision not null,
  ms double precision not null,
  ended text not null,
  tokens_in integer not null,
  tokens_out integer not null,
  cost_micros double precision not null,
  primary key (tenant_id, n)
);
create index model_call_conversation on app.model_call (tenant_id, conversation_id) include (tokens_in, tokens_out);
create index model_call_at on app.model_call (tenant_id, at) include (tokens_in, tokens_out);

-- To learn from the latest that were resolved.
create index conversation_resolved on app.conversation (tenant_id, ((state ->> 'resolvedAt')::double precision))
  where status = 'resolved';

${TABLES.map(wall).join('\n')}

grant select, insert, update on app.change_count, app.article, app.feedback, app.handoff to baton_app;
grant select, insert on app.article_version, app.article_import, app.model_call to baton_app;
grant select, insert, update, delete on app.action to baton_app;

-- How often they have changed. One round trip: it is asked before each use.
create function app.changes(p_tenant text, p_kind text) returns integer language plpgsql as $$
begin
  perform app.enter(p_tenant);
  return coalesce((select c.count from app.change_count c where c.tenant_id = p_tenant and c.kind = p_kind), 0);
end $$;

-- Nobody else changes them until the transaction ends. Returns the highest number given so far.
create function app.lock_changes(p_tenant text, p_kind text) returns integer language sql as $$
  insert into app.change_count as c (tenant_id, kind) values (p_tenant, p_kind)
    on conflict (tenant_id, kind) do update set count = c.count
    returning c.latest_id
$$;
`;
