-- What departments delivered. A delivery is immutable once it is live: its rows stand in a partition of their own, which
-- the login fills while it is bare and may only read after it is attached.

create table delivery (
    id                uuid primary key,
    dataset           text collate "C" not null,
    period_from       date        not null,
    period_to         date        not null,
    file_name         text        not null,
    file_digest       text collate "C" not null,
    file_size         bigint      not null,
    charset           text        not null,
    state             text        not null
        check (state in ('RECEIVED', 'CHECKING', 'READY', 'LIVE', 'SUPERSEDED', 'REFUSED')),
    rows              bigint      not null,
    quarantined       bigint      not null,
    control           jsonb       not null,
    supplied_on       date        not null,
    received_at       timestamptz not null,
    imported_by       text        not null,
    imported_by_name  text        not null,
    live_since        timestamptz,
    superseded_by     uuid references delivery,
    refusal_code      text,
    refusal_message   text,
    refusal_arguments jsonb,
    check (period_from < period_to)
);
create index delivery_received on delivery (received_at desc, id);
create index delivery_live on delivery (dataset, period_to) where state = 'LIVE';
create unique index delivery_once on delivery (dataset, file_digest) where state in ('LIVE', 'SUPERSEDED');

create table department_record (
    delivery_id  uuid   not null,
    row_no       bigint not null,
    id_no        text collate "C",
    person_name  text   not null,
    fields       jsonb  not null,
    raw_row_hash text collate "C" not null
) partition by list (delivery_id);

create table quarantined_row (
    delivery_id  uuid   not null references delivery,
    row_no       bigint not null,
    column_label text   not null,
    fault        text   not null,
    stands       text   not null,
    expected     text   not null,
    primary key (delivery_id, row_no, column_label)
);

revoke insert, update, delete on department_record from ${login};
revoke update, delete on quarantined_row from ${login};
revoke delete on delivery from ${login};

-- The login has no DDL. It may call these two, whose one argument is a uuid: nothing of it reaches a name unchecked.
create function delivery_partition_name(delivery_id uuid) returns text
    language sql immutable
    set search_path = ${schema}, pg_temp
    as $$ select 'department_record_' || replace(delivery_id::text, '-', '') $$;

-- A bare table for the rows of a delivery that is being checked. Its CHECK spares the scan when it is attached.
create function create_delivery_partition(delivery_id uuid) returns void
    language plpgsql security definer
    set search_path = ${schema}, pg_temp
    as $$
begin
    if not exists (select 1 from delivery d where d.id = delivery_id and d.state = 'CHECKING') then
        raise exception 'delivery % is not being checked', delivery_id;
    end if;
    execute format('create table %I (like department_record including all, check (delivery_id = %L))',
        delivery_partition_name(delivery_id), delivery_id);
end $$;

-- Index, statistics, then one change of metadata; from here on the rows can only be read.
create function attach_delivery_partition(delivery_id uuid) returns void
    language plpgsql security definer
    set search_path = ${schema}, pg_temp
    as $$
declare
    part text := delivery_partition_name(delivery_id);
begin
    if not exists (select 1 from delivery d where d.id = delivery_id and d.state = 'CHECKING') then
        raise exception 'delivery % is not being checked', delivery_id;
    end if;
    execute format('alter table %I add primary key (row_no)', part);
    execute format('create index on %I (id_no)', part);
    execute format('analyze %I', part);
    execute format('revoke insert, update, delete on %I from ${login}', part);
    execute format('alter table department_record attach partition %I for values in (%L)', part, delivery_id);
end $$;
