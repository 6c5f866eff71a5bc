-- What chains the outboxes of all tenants of this database. Owned by audit_owner, like the outboxes; the sequencer's
-- login may call the functions granted below and nothing else, so it can lengthen a chain and alter none.
create schema audit authorization audit_owner;
set local role audit_owner;

-- A hint that a tenant has entries that are in no chain: one row for each statement that wrote some, seen by the
-- sequencer when its transaction has committed. Rows are only ever added here, so no deed waits for another.
create table audit.fresh (tenant text collate "C" not null);

-- When the last checkpoint reached its witness. Without patience (no sequencer ever ran here) nothing is demanded.
create table audit.anchor (
    single boolean primary key default true check (single),
    number bigint not null default 0,
    at timestamptz not null default clock_timestamp(),
    patience interval
);
insert into audit.anchor default values;

-- Copies of what the witness took: to be quoted. What proves anything is the witness's own.
create table audit.checkpoint (
    number bigint primary key,
    at timestamptz not null,
    body text not null
);

-- After each insert into an outbox. A deed is refused while nobody outside the database has seen the chain for too
-- long; a refusal or a failure is recorded all the same.
create function audit.entered() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if (select clock_timestamp() - a.at > a.patience from audit.anchor a)
        and exists (select from fresh_entries e where e.outcome = 'DONE') then
        raise exception 'the last checkpoint of the audit chain is too old' using errcode = 'HD001';
    end if;
    insert into audit.fresh (tenant) values (tg_argv[0]);
    return null;
end $$;

-- Every tenant that has a chain, so that the next call of pending looks at each.
create function audit.sweep() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into audit.fresh (tenant)
    select t.id from reference.tenant t where to_regclass(format('t_%s.audit_chain', t.id)) is not null;
$$;

-- The entries that are in no chain, of the tenants hinted at, at most so many; and where each chain ends. An entry
-- counts once its transaction has committed, whatever older transactions still run: what is older than the horizon
-- was seen by an earlier call, what is younger is looked for in the chain.
create function audit.pending(most integer) returns table (
    tenant text, horizon xid8, size bigint, head bytea,
    seq bigint, transaction xid8, recorded_at timestamptz, recorded_by text, at timestamptz, actor_id text,
    actor_name text, roles text[], authentication_level text, deed text, case_number text, subject text,
    purpose text, fields text[], outcome text, details text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    hinted text[];
    one text;
    oldest xid8;
    remaining integer := most;
    found integer;
begin
    with gone as (delete from audit.fresh f returning f.tenant)
    select array_agg(distinct g.tenant) into hinted from gone g;
    foreach one in array coalesce(hinted, '{}') loop
        if remaining = 0 then
            insert into audit.fresh (tenant) values (one);
            continue;
        end if;
        oldest := pg_snapshot_xmin(pg_current_snapshot());
        return query execute format($query$
            select $1, $2, coalesce(h.number, 0), h.hash, o.*
            from (select seq, transaction, recorded_at, recorded_by, at, actor_id, actor_name, roles,
                    authentication_level, deed, case_number, subject, purpose, fields, outcome, details::text
                from t_%1$s.audit_outbox o
                where o.transaction >= coalesce(
                        (select b.horizon from t_%1$s.audit_batch b order by b.first_number desc limit 1), '0'::xid8)
                    and not exists (select from t_%1$s.audit_chain c where c.entry = o.seq)
                order by o.seq limit $3) o
            left join lateral (select number, hash from t_%1$s.audit_chain order by number desc limit 1) h on true
            $query$, one) using one, oldest, remaining;
        get diagnostics found = row_count;
        remaining := remaining - found;
        if remaining = 0 then
            insert into audit.fresh (tenant) values (one);
        end if;
    end loop;
end $$;

-- Lengthens one tenant's chain. A second sequencer, or one that remembers wrongly, is refused.
create function audit.extend(of_tenant text, size bigint, head bytea, entries bigint[], hashes bytea[],
    suite smallint, root bytea, horizon xid8) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    last record;
begin
    execute format('select number, hash from t_%s.audit_chain order by number desc limit 1', of_tenant) into last;
    if coalesce(last.number, 0) <> size or last.hash is distinct from head then
        raise exception 'the chain of % does not end at %', of_tenant, size using errcode = 'HD002';
    end if;
    execute format('insert into t_%s.audit_chain (number, entry, hash)
        select $1 + u.place, u.entry, u.hash from unnest($2, $3) with ordinality as u (entry, hash, place)', of_tenant)
        using size, entries, hashes;
    execute format('insert into t_%s.audit_batch (first_number, last_number, suite, root, horizon)
        values ($1 + 1, $1 + cardinality($2), $3, $4, coalesce($5,
            (select b.horizon from t_%1$s.audit_batch b order by b.first_number desc limit 1), ''0''::xid8))', of_tenant)
        using size, entries, suite, root, horizon;
end $$;

-- Where each chain ends.
create function audit.heads() returns table (tenant text, size bigint, hash bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    one text;
begin
    for one in select t.id from reference.tenant t
        where to_regclass(format('t_%s.audit_chain', t.id)) is not null order by t.id loop
        return query execute format('select $1, number, hash from t_%s.audit_chain order by number desc limit 1', one)
            using one;
    end loop;
end $$;

-- The hash of one link, to be compared with what the witness saw; nothing if the chain is shorter.
create function audit.hash_at(of_tenant text, place bigint) returns bytea
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    answer bytea;
begin
    execute format('select hash from t_%s.audit_chain where number = $1', of_tenant) into answer using place;
    return answer;
end $$;

-- The witness has taken this checkpoint, now.
create function audit.anchored(number bigint, at timestamptz, body text, patience interval) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into audit.checkpoint (number, at, body) values (anchored.number, anchored.at, anchored.body);
    update audit.anchor set number = anchored.number, at = clock_timestamp(), patience = anchored.patience;
$$;

-- How long deeds may go on without a checkpoint: set when a sequencer begins, from then on demanded.
create function audit.demand(patience interval) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update audit.anchor set patience = demand.patience;
$$;

-- The last checkpoint's number and time: everyone may know them.
create function audit.last_checkpoint() returns table (number bigint, at timestamptz, patience interval)
language sql security definer stable set search_path = pg_catalog, pg_temp as $$
    select a.number, a.at, a.patience from audit.anchor a;
$$;

-- Links with their entries, for whoever verifies: an entry that is gone leaves its columns empty.
create function audit.links(of_tenant text, after bigint, most integer) returns table (
    number bigint, hash bytea, suite smallint,
    seq bigint, transaction xid8, recorded_at timestamptz, recorded_by text, at timestamptz, tenant text, actor_id text,
    actor_name text, roles text[], authentication_level text, deed text, case_number text, subject text,
    purpose text, fields text[], outcome text, details text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query execute format($query$
        select c.number, c.hash, b.suite, o.seq, o.transaction, o.recorded_at, o.recorded_by, o.at, o.tenant,
            o.actor_id, o.actor_name, o.roles, o.authentication_level, o.deed, o.case_number, o.subject, o.purpose,
            o.fields, o.outcome, o.details::text
        from (select * from t_%1$s.audit_chain where number > $1 order by number limit $2) c
        left join t_%1$s.audit_outbox o on o.seq = c.entry
        left join lateral (select suite from t_%1$s.audit_batch b where b.first_number <= c.number
            order by b.first_number desc limit 1) b on true
        order by c.number
        $query$, of_tenant) using after, most;
end $$;

-- Entries older than every chain's horizon that are in no chain: somebody put them there behind the sequencer's back.
create function audit.loose(of_tenant text) returns table (seq bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query execute format($query$
        select o.seq from t_%1$s.audit_outbox o
        where o.transaction < (select b.horizon from t_%1$s.audit_batch b order by b.first_number desc limit 1)
            and not exists (select from t_%1$s.audit_chain c where c.entry = o.seq)
        order by o.seq
        $query$, of_tenant);
end $$;

revoke execute on all functions in schema audit from public;
grant usage on schema audit to public;
grant execute on function audit.last_checkpoint() to public;
grant execute on function audit.sweep(), audit.pending(integer), audit.heads(), audit.hash_at(text, bigint),
    audit.extend(text, bigint, bytea, bigint[], bytea[], smallint, bytea, xid8),
    audit.anchored(bigint, timestamptz, text, interval), audit.demand(interval) to hedui_sequencer;
grant execute on function audit.heads(), audit.links(text, bigint, integer), audit.loose(text) to hedui_auditor;
reset role;
