/** Row-level security: the second wall between tenants. The first is `tenant_id` in every query. */
const FORCED = ['channel', 'conversation', 'message', 'assessment', 'rating', 'audit', 'inbox', 'outbox'];
const OPEN_TO_OWNER = ['lane', 'timer'];

const enable = (table: string): string => /* sql */ `
alter table app.${table} enable row level security;
create policy tenant on app.${table} using (tenant_id = current_setting('baton.tenant', true));`;

const force = (table: string): string => /* sql */ `
alter table app.${table} force row level security;`;

export const walls = /* sql */ `
${[...FORCED, ...OPEN_TO_OWNER].map(enable).join('')}
${FORCED.map(force).join('')}
alter table app.tenant enable row level security;
create policy tenant on app.tenant using (id = current_setting('baton.tenant', true));

grant usage on schema app to baton_app;
grant select, insert, update, delete on
  app.channel, app.conversation, app.message, app.assessment, app.rating, app.timer, app.lane, app.inbox, app.outbox to baton_app;
grant select, update (name, settings) on app.tenant to baton_app;
-- What was done stays written.
grant select, insert on app.audit to baton_app;
grant usage on sequence app.lease to baton_app;
`;
