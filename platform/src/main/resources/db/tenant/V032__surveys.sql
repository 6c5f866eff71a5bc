-- What investigators saw of a household (社会调查, S1-13): added, never changed, quoted by its digest.
create table survey (
    number      text collate "C" primary key,
    case_number text collate "C" not null references verification_case,
    run         uuid        not null references check_run,
    content     jsonb       not null,
    digest      text collate "C" not null,
    scan        uuid        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index survey_case on survey (case_number, recorded_at);
revoke update, delete on survey from ${login};
