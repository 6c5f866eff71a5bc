-- What a tenant was last brought to: a digest of all migrations and of the rules of the wall. If it is the present one,
-- nothing need be migrated.
alter table platform.tenant_version add column release text collate "C" not null default '';
