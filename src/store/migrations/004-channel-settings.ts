/** What an admin says about one channel, and a way to find what ran silently without reading every judgement. */
export const channelSettings = /* sql */ `
alter table app.channel add column settings jsonb not null default '{}';

create index assessment_silent on app.assessment (tenant_id, at) where jsonb_typeof(assessment -> 'shadow') = 'object';
`;
