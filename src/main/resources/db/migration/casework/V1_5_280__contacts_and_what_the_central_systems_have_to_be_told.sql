-- A conversation with somebody, by whoever had it. It is changed or recorded in error, never deleted.
create table contact (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    way varchar(12) character set ascii collate ascii_bin not null,
    happened_at datetime(6) not null,
    minutes int not null,
    note varchar(1000) not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    recorded_by uuid not null,
    recorded_at datetime(6) not null,
    changed_by uuid not null,
    changed_at datetime(6) not null,
    constraint pk_contact primary key (id),
    constraint fk_contact_person foreign key (person_id) references person (id),
    constraint fk_contact_recorded_by foreign key (recorded_by) references staff (id),
    constraint fk_contact_changed_by foreign key (changed_by) references staff (id),
    constraint ck_contact_way check (way in ('IN_PERSON', 'PHONE', 'VIDEO', 'WRITTEN', 'VISIT')),
    constraint ck_contact_minutes check (minutes between 1 and 480),
    constraint ck_contact_note check (note <> ''),
    constraint ck_contact_state check (state in ('RECORDED', 'RECORDED_IN_ERROR')),
    index ix_contact_person (person_id, happened_at)
);

-- What stands here and has to stand in a central system too (§ 50 Abs. 3 SGB II), and who took it over there.
-- open_matter holds the matter while nobody has, so that one matter waits once only.
create table central_system_handover (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    kind varchar(12) character set ascii collate ascii_bin not null,
    matter_id uuid not null,
    words varchar(2000) not null,
    noted_at datetime(6) not null,
    taken_at datetime(6),
    taken_by uuid,
    withdrawn_at datetime(6),
    open_matter uuid as (if(taken_at is null and withdrawn_at is null, matter_id, null)) virtual,
    constraint pk_central_system_handover primary key (id),
    constraint uq_central_system_handover_open_matter unique (open_matter),
    constraint fk_central_system_handover_person foreign key (person_id) references person (id),
    constraint fk_central_system_handover_taken_by foreign key (taken_by) references staff (id),
    constraint ck_central_system_handover_kind check (kind in ('CONTACT', 'PLAN', 'PERSON')),
    constraint ck_central_system_handover_taken check ((taken_at is null) = (taken_by is null)),
    constraint ck_central_system_handover_end check (taken_at is null or withdrawn_at is null),
    index ix_central_system_handover_person (person_id, noted_at)
);
