-- Rosters (花名册, S4-23) that were taken in: the workbook as it came, sealed, and the cases it opened.
create table roster (
    number           text collate "C" primary key,
    file_name        text        not null,
    digest           text collate "C" not null unique,
    original         uuid        not null references sealed_document,
    households       integer     not null,
    persons          integer     not null,
    schemes          jsonb       not null,
    imported_at      timestamptz not null,
    imported_by      text        not null,
    imported_by_name text        not null
);
create index roster_imported on roster (imported_at, number);
revoke update, delete on roster from ${login};

create table roster_year (
    year integer primary key,
    last integer not null
);

-- What the roster says of a household beside its declaration: the office's own numbers, and how they are found again.
create table roster_case (
    roster           text collate "C" not null references roster,
    place            integer not null,
    household_no     text    not null,
    authorization_no text    not null,
    hukou_address    text    not null,
    remark           text    not null,
    case_number      text collate "C" not null unique references verification_case,
    primary key (roster, place),
    unique (roster, household_no),
    unique (roster, authorization_no)
);
revoke update, delete on roster_case from ${login};

-- Scans of letters of authorization that came in one go, each found its household by its file name; the newest counts.
create table roster_scan (
    document    uuid primary key references sealed_document,
    case_number text collate "C" not null references roster_case (case_number),
    arrived     bigint generated always as identity,
    uploaded_at timestamptz not null,
    uploaded_by text        not null
);
create index roster_scan_case on roster_scan (case_number, arrived);
revoke update, delete on roster_scan from ${login};

-- One sealed letter of entrustment for many households of a roster.
create table roster_entrustment (
    roster       text collate "C" not null references roster,
    act          integer     not null,
    letter       uuid        not null references sealed_document,
    unit         text        not null,
    contact      text        not null,
    reason       text        not null,
    sent_at      timestamptz not null,
    sent_by      text        not null,
    sent_by_name text        not null,
    primary key (roster, act)
);
revoke update, delete on roster_entrustment from ${login};

create table roster_entrusted (
    entrustment text collate "C" primary key references entrustment_letter,
    roster      text collate "C" not null,
    act         integer not null,
    foreign key (roster, act) references roster_entrustment
);
create index roster_entrusted_act on roster_entrusted (roster, act);
revoke update, delete on roster_entrusted from ${login};
