-- One household's way: case, declaration, authorization, entrustment, evidence, assessment, conclusion, report.
-- Each stage adds rows of its own and quotes the row it came from; only verification_case changes, under a version.

create table verification_case (
    number          text collate "C" primary key,
    version         integer     not null,
    status          text        not null,
    scheme          text        not null,
    area            text        not null,
    township        text        not null,
    applicant_name  text        not null,
    applicant_id    text collate "C" not null,
    persons         integer     not null,
    declared_at     timestamptz not null,
    declared_by     text        not null,
    declared_by_name text       not null,
    received_at     timestamptz,
    due_on          date,
    status_since    timestamptz not null,
    outcome         text
);
create index verification_case_worklist on verification_case (status, due_on, number);

create table case_day (
    day  date primary key,
    last integer not null
);

create table case_event (
    case_number text collate "C" not null references verification_case,
    step        integer     not null,
    event       text        not null,
    from_status text,
    to_status   text        not null,
    at          timestamptz not null,
    actor       text        not null,
    actor_name  text        not null,
    note        text        not null,
    primary key (case_number, step)
);

create table declaration (
    case_number text collate "C" not null references verification_case,
    version     integer     not null,
    content     jsonb       not null,
    digest      text        not null,
    declared_at timestamptz not null,
    declared_by text        not null,
    primary key (case_number, version)
);

-- The people of each declaration, so that one person in two households is seen.
create table declared_person (
    case_number text collate "C" not null,
    version     integer not null,
    person_key  text    not null,
    member      boolean not null,
    id_no       text collate "C" not null,
    name        text    not null,
    primary key (case_number, version, person_key),
    foreign key (case_number, version) references declaration
);
create index declared_person_id on declared_person (id_no);

create table authorization_letter (
    number              text collate "C" primary key,
    case_number         text collate "C" not null,
    declaration_version integer     not null,
    content             jsonb       not null,
    digest              text        not null,
    valid_until         date        not null,
    scan                uuid        not null,
    recorded_at         timestamptz not null,
    recorded_by         text        not null,
    revoked_at          timestamptz,
    foreign key (case_number, declaration_version) references declaration
);
create index authorization_letter_case on authorization_letter (case_number);

create table entrustment_letter (
    number        text collate "C" primary key,
    case_number   text collate "C" not null references verification_case,
    authorization_number text collate "C" not null references authorization_letter,
    content       jsonb       not null,
    digest        text        not null,
    received_at   timestamptz not null,
    sent_by       text        not null
);
create index entrustment_letter_case on entrustment_letter (case_number);

create table check_run (
    id                   uuid primary key,
    case_number          text collate "C" not null references verification_case,
    authorization_number text collate "C" not null references authorization_letter,
    started_at           timestamptz not null,
    started_by           text        not null
);
create index check_run_case on check_run (case_number, started_at);

create table reply (
    run         uuid not null references check_run,
    dataset     text not null,
    kind        text not null,
    department  text not null,
    source      text not null,
    reason      text not null,
    feedback_at timestamptz,
    rows        integer not null,
    digest      text not null,
    primary key (run, dataset)
);

create table evidence_record (
    run          uuid    not null,
    dataset      text    not null,
    delivery     uuid    not null,
    row_no       bigint  not null,
    person_key   text    not null,
    degree       text    not null,
    fields       jsonb   not null,
    raw_row_hash text    not null,
    digest       text    not null,
    primary key (run, dataset, delivery, row_no, person_key),
    foreign key (run, dataset) references reply
);

create table assessment (
    id           uuid primary key,
    case_number  text collate "C" not null references verification_case,
    run          uuid not null references check_run,
    pack         text not null,
    pack_version text not null,
    facts        jsonb not null,
    result       jsonb not null,
    digest       text not null,
    assessed_at  timestamptz not null,
    assessed_by  text not null
);
create index assessment_case on assessment (case_number, assessed_at);

create table determination (
    assessment  uuid primary key references assessment,
    case_number text collate "C" not null references verification_case,
    outcome     text not null,
    opinion     text not null,
    digest      text not null,
    proposed_at timestamptz not null
);
create index determination_case on determination (case_number);

create table determination_signature (
    assessment     uuid not null references determination,
    signer         text not null,
    signer_name    text not null,
    role           text not null,
    authentication text not null,
    agrees         boolean not null,
    remark         text not null,
    signed_at      timestamptz not null,
    signature      text not null,
    primary key (assessment, signer)
);

create table verification_report (
    number      text collate "C" primary key,
    case_number text collate "C" not null references verification_case,
    assessment  uuid not null references determination,
    document    uuid not null,
    digest      text not null,
    seal        text not null,
    issued_at   timestamptz not null,
    issued_by   text not null,
    issued_by_name text not null,
    delivered_at timestamptz,
    delivered_to text,
    prints      integer not null
);
create index verification_report_case on verification_report (case_number);

create table report_year (
    year integer primary key,
    last integer not null
);
