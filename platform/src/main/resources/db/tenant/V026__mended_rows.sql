-- A row that was set aside is kept whole, and what people do about it stands beside it, step upon step. Step 0 is the row
-- as delivered; each later step names who, when and why. Nothing here is ever changed: the login may insert and select.
-- The cells are sealed by the platform's key, each bound to its delivery, row and step.

create table quarantine_step (
    delivery_id  uuid        not null references delivery,
    row_no       bigint      not null,
    step         integer     not null check (step >= 0),
    deed         text        not null check (deed in ('SET_ASIDE', 'MEND', 'UNDO', 'REJECT', 'RELEASE')),
    state        text        not null check (state in ('WAITING', 'MENDED', 'RELEASED', 'REJECTED')),
    content_step integer     not null,
    before_step  integer     not null,
    faults       integer     not null check (faults >= 0),
    row_hash     text collate "C" not null,
    sealed       bytea,
    at           timestamptz not null,
    by_user      text        not null,
    by_name      text        not null,
    reason       text        not null,
    primary key (delivery_id, row_no, step),
    unique (delivery_id, row_no, step, deed),
    check ((step = 0) = (deed = 'SET_ASIDE')),
    check ((sealed is not null) = (deed in ('SET_ASIDE', 'MEND'))),
    check ((content_step = step) = (deed in ('SET_ASIDE', 'MEND'))),
    check (content_step <= step and before_step <= step),
    check ((deed = 'RELEASE') = (state = 'RELEASED')),
    check ((deed = 'REJECT') = (state = 'REJECTED')),
    check (state not in ('MENDED', 'RELEASED') or faults = 0),
    check (step = 0 or deed = 'RELEASE' or reason <> '')
);
revoke update, delete on quarantine_step from ${login};

-- What may follow what, and four eyes: whoever mended a row does not release it.
create function check_quarantine_step() returns trigger
    language plpgsql
    set search_path = ${schema}, pg_temp
    as $$
declare
    last record;
begin
    if new.step = 0 then
        if not exists (select 1 from delivery d where d.id = new.delivery_id and d.state = 'CHECKING') then
            raise exception 'delivery % is not being checked: no row of it is set aside', new.delivery_id;
        end if;
        return new;
    end if;
    select s.step, s.state into last from quarantine_step s
        where s.delivery_id = new.delivery_id and s.row_no = new.row_no order by s.step desc limit 1;
    if last.step is null or last.step < new.step - 1 then
        raise exception 'row % has no step %', new.row_no, new.step - 1;
    end if;
    if last.step >= new.step then
        return new; -- The primary key refuses it.
    end if;
    if last.state = 'RELEASED' then
        raise exception 'row % is released', new.row_no;
    end if;
    if new.deed = 'RELEASE' and (last.state <> 'MENDED' or exists (
            select 1 from quarantine_step m where m.delivery_id = new.delivery_id and m.row_no = new.row_no
                and m.deed = 'MEND' and m.by_user = new.by_user)) then
        raise exception 'row % is not mended, or not by somebody else', new.row_no;
    end if;
    return new;
end $$;
create trigger check_quarantine_step before insert on quarantine_step
    for each row execute function check_quarantine_step();

-- Released rows answer together with the partition of their delivery, for as long as that is live. A row is released once,
-- by a step that says so.
create table released_record (
    delivery_id  uuid    not null,
    row_no       bigint  not null,
    step         integer not null,
    deed         text    not null default 'RELEASE' check (deed = 'RELEASE'),
    id_no        text collate "C",
    person_name  text    not null,
    fields       jsonb   not null,
    raw_row_hash text collate "C" not null,
    mending      text collate "C" not null,
    primary key (delivery_id, row_no),
    foreign key (delivery_id, row_no, step, deed) references quarantine_step (delivery_id, row_no, step, deed)
);
create index released_record_id on released_record (id_no);
revoke update, delete on released_record from ${login};

-- Evidence quotes the mending of its row; empty for a row as it was delivered.
alter table evidence_record add column mending text;
