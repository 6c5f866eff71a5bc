-- What the search finds people and papers by. All of it answers "begins with", which ordinary indexes do; a part of a
-- name is the beginning of one of its endings, the last digits of a number are the beginning of the number reversed.

-- The texts under which the people of a case's newest declaration are found: names, their endings, spellings, initials.
-- Filled when a declaration is kept; for those kept before this migration, by the one that follows it (028.1).
create table person_name_key (
    key         text collate "C" not null,
    case_number text collate "C" not null,
    version     integer not null,
    person_key  text    not null,
    primary key (key, case_number, person_key),
    foreign key (case_number, version, person_key) references declared_person
);
create index person_name_key_case on person_name_key (case_number);
revoke update on person_name_key from ${login};

create index declared_person_tail on declared_person (reverse(id_no));

-- Without the division, which nobody types: "20260301-00001", "核-2026-00001".
create index verification_case_local on verification_case (substr(number, 8));
create index verification_report_local on verification_report (substr(number, 8));
create index archive_file_local on archive_file (substr(number, 8));

create index delivery_file on delivery (lower(file_name) collate "C");
create index delivery_digest on delivery (split_part(file_digest, ':', 2));
