-- What people must look at in rows that were taken; and a number as it stood in the file, where that was another form.

create table delivery_warning (
    delivery_id  uuid   not null references delivery,
    row_no       bigint not null,
    column_label text   not null,
    fault        text   not null,
    stands       text   not null,
    expected     text   not null,
    primary key (delivery_id, row_no, column_label, fault)
);
revoke update, delete on delivery_warning from ${login};

alter table department_record add column id_written text collate "C";
