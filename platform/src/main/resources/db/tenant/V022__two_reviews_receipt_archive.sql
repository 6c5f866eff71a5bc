-- Who looked the papers of an entrustment through, and what was found in order (S4-24, S4-25).
create table paper_review (
    entrustment   text collate "C" not null references entrustment_letter,
    stage         text        not null check (stage in ('FIRST', 'APPROVAL')),
    reviewer      text        not null,
    reviewer_name text        not null,
    checked       jsonb       not null,
    reviewed_at   timestamptz not null,
    primary key (entrustment, stage)
);
revoke update, delete on paper_review from ${login};

-- How often the time limit of the present entrustment was extended (S4-31).
alter table verification_case add column extensions integer not null default 0;
alter table verification_case alter column extensions drop default;

-- The entrusting unit's word that it has the report.
alter table verification_report
    add column receipt_at timestamptz,
    add column receipt_by text,
    add column receipt_by_name text;

-- One file a household, by month (S4-33 「一户一档」「按月存档」): what is in it, each by its number and digest.
create table archive_file (
    number           text collate "C" primary key,
    case_number      text collate "C" not null unique references verification_case,
    month            date        not null check (extract(day from month) = 1),
    household        text        not null,
    township         text        not null,
    contents         jsonb       not null,
    digest           text collate "C" not null,
    archived_at      timestamptz not null,
    archived_by      text        not null,
    archived_by_name text        not null
);
create index archive_file_month on archive_file (month, number);
revoke update, delete on archive_file from ${login};

create table archive_month (
    month date primary key,
    last  integer not null
);
