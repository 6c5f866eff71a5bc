-- Departments that are not on line are asked by letter and visit (S4-28): one letter for one dataset and any number of
-- cases, each request under its case's authorization, and what was brought back.
create table request_letter (
    number        text collate "C" primary key,
    dataset       text        not null,
    department    text        not null,
    asked_at      timestamptz not null,
    asked_by      text        not null,
    asked_by_name text        not null,
    due_on        date        not null,
    paper         uuid        not null references sealed_document,
    form          uuid        not null references sealed_document,
    prints        integer     not null,
    form_prints   integer     not null
);

create table request_letter_year (
    year integer primary key,
    last integer not null
);

-- The persons are those the authorization opened on the day of the letter: nobody else's row is taken.
create table department_request (
    letter               text collate "C" not null references request_letter,
    case_number          text collate "C" not null references verification_case,
    authorization_number text collate "C" not null references authorization_letter,
    persons              jsonb not null,
    primary key (letter, case_number)
);
create index department_request_case on department_request (case_number);
revoke update, delete on department_request from ${login};

-- Each file once: its digest is the key, so that two officers at once cannot bring the same one.
create table department_reply_file (
    digest      text collate "C" primary key,
    letter      text collate "C" not null references request_letter,
    document    uuid        not null references sealed_document,
    recorded_at timestamptz not null
);
revoke update, delete on department_reply_file from ${login};

-- At most two for a request: that the department does not answer, and an answer, which ends it.
create table department_answer (
    letter           text collate "C" not null,
    case_number      text collate "C" not null,
    silent           boolean     not null,
    kind             text        not null check (kind in ('FOUND', 'NOTHING_ON_RECORD', 'SILENT')),
    answered_by      text        not null,
    answered_on      date        not null,
    reason           text        not null,
    document         uuid references sealed_document,
    run              uuid        not null references check_run,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    recorded_by_name text        not null,
    primary key (letter, case_number, silent),
    foreign key (letter, case_number) references department_request,
    check (silent = (kind = 'SILENT')),
    check (silent = (reason <> ''))
);
revoke update, delete on department_answer from ${login};

-- An answer to a letter makes a run of its own, which continues a system check: what was done for that check still counts.
alter table check_run add column continues uuid references check_run;
