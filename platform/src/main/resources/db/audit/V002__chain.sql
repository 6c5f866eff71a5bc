-- The tenant's chain over its outbox: a link for each entry, in the order in which the sequencer saw them. Written by
-- the functions of schema audit alone.
create table audit_chain (
    number bigint primary key,
    entry bigint not null unique,
    hash bytea not null check (octet_length(hash) = 32)
);

-- Links that were made together: which algorithms made them, and the root of their Merkle tree.
create table audit_batch (
    first_number bigint primary key,
    last_number bigint not null check (last_number >= first_number),
    suite smallint not null,
    root bytea not null check (octet_length(root) = 32),
    sealed_at timestamptz not null default clock_timestamp(),
    -- Transactions before this one were all over, and all their entries are in the chain.
    horizon xid8 not null
);

create index audit_outbox_transaction on audit_outbox (transaction, seq);

create trigger audit_entered after insert on audit_outbox referencing new table as fresh_entries
    for each statement execute function audit.entered('${tenant}');

revoke all on audit_chain, audit_batch from public;
grant select on audit_chain, audit_batch to ${login};
