-- The tenant's audit outbox. Run as audit_owner, never as the tenant's owner: who owns a table may grant himself
-- everything on it again. The tenant's login may read it and insert the columns granted below, nothing else.
create table audit_outbox (
    -- Not the order of commits: a row with a smaller number may appear later. Whoever drains the outbox
    -- goes by "transaction", which the database fills in.
    seq bigint generated always as identity primary key,
    transaction xid8 not null default pg_current_xact_id(),
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by text collate "C" not null default session_user,
    at timestamptz not null,
    tenant text collate "C" not null check (tenant = '${tenant}'),
    actor_id text collate "C" not null,
    actor_name text not null,
    roles text[] not null,
    authentication_level text collate "C" not null,
    deed text collate "C" not null,
    case_number text collate "C",
    subject text not null,
    purpose text not null,
    fields text[] not null,
    outcome text collate "C" not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    details jsonb not null
);

create index audit_outbox_at on audit_outbox (at desc, seq desc);
create index audit_outbox_deed on audit_outbox (deed, seq desc);
create index audit_outbox_case on audit_outbox (case_number, seq desc) where case_number is not null;

revoke all on audit_outbox from public;
grant select on audit_outbox to ${login};
-- Columns, not the table: number, transaction, time of recording and login are the database's word.
grant insert (at, tenant, actor_id, actor_name, roles, authentication_level, deed, case_number, subject, purpose,
    fields, outcome, details) on audit_outbox to ${login};
