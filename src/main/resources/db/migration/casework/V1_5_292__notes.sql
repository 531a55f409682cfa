-- what a counsellor notes is never changed or deleted: what is wrong is marked so
create table case_note (
    id uuid not null,
    person_id uuid not null,
    kind varchar(15) character set ascii collate ascii_bin not null,
    words varchar(2000) not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    error_at datetime(6),
    error_by uuid,
    error_reason varchar(300),
    constraint pk_case_note primary key (id),
    constraint fk_case_note_person foreign key (person_id) references person (id),
    constraint fk_case_note_written_by foreign key (written_by) references staff (id),
    constraint fk_case_note_error_by foreign key (error_by) references staff (id),
    constraint ck_case_note_kind check (kind in ('CONVERSATION', 'FAMILY', 'WORK', 'LANGUAGE', 'PAPERS', 'OTHER')),
    constraint ck_case_note_error check (
        (error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null)),
    index ix_case_note_person (person_id, written_at)
);
