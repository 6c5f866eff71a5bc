-- Shared by all tenants, written by the provisioner only.
create schema reference;
comment on schema reference is 'read-only for every tenant: divisions and the register of tenants';
grant usage on schema reference to public;

create table reference.division (
    code text collate "C" primary key check (code ~ '^[0-9]{6}$'),
    name text not null,
    parent text collate "C" references reference.division
);

-- What everyone may know about a tenant: that it exists, its name and its place in the tree.
create table reference.tenant (
    id text collate "C" primary key check (id ~ '^[a-z][a-z0-9]{1,29}$'),
    name text not null,
    short_name text not null,
    division text collate "C" not null check (division ~ '^[0-9]{6}$'),
    level text collate "C" not null check (level in ('PROVINCE', 'CITY', 'COUNTY')),
    -- No foreign key: a parent that fails to be provisioned must not stop its children.
    parent text collate "C"
);

grant select on reference.division, reference.tenant to public;

-- The control table of versions. No tenant's login can see this schema.
create schema platform;
create table platform.tenant_version (
    tenant text collate "C" primary key,
    audit_version text not null,
    schema_version text not null,
    key_version text collate "C" not null,
    state text collate "C" not null check (state in ('CURRENT', 'FAILED')),
    failure text,
    changed_at timestamptz not null,
    took_ms bigint not null
);
