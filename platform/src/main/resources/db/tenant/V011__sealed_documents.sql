-- Scans and papers, sealed by the platform's key: the database holds no readable one.
create table sealed_document (
    id          uuid primary key,
    kind        text        not null,
    media_type  text        not null,
    size        bigint      not null,
    digest      text collate "C" not null,
    sealed_name bytea       not null,
    sealed      bytea       not null,
    stored_at   timestamptz not null
);
revoke update, delete on sealed_document from ${login};
