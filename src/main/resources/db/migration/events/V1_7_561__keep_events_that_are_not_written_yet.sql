-- what stands in the fields of the form, as it was typed; with the event itself it goes
create table event_sketch (
    id uuid not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    title varchar(120) not null,
    -- how much was missing when somebody kept it as a draft; null while only the form has kept it
    lacking int,
    written_by uuid not null,
    written_at datetime(6) not null,
    constraint pk_event_sketch primary key (id),
    constraint fk_event_sketch_written_by foreign key (written_by) references staff (id),
    constraint ck_event_sketch_kind check (kind in ('GROUP_SESSION', 'INFORMATION_DAY', 'CONSULTATION_DAY',
        'APPLICANT_DAY', 'EMPLOYER_EVENT', 'DISTRICT_MEETING', 'STAFF_WORKSHOP', 'STAFF_TRAINING', 'STAFF_ASSEMBLY')),
    constraint ck_event_sketch_lacking check (lacking >= 0),
    index ix_event_sketch_written_at (written_at)
);

create table event_sketch_field (
    sketch_id uuid not null,
    name varchar(60) character set ascii collate ascii_bin not null,
    content varchar(4000) not null,
    constraint pk_event_sketch_field primary key (sketch_id, name),
    constraint fk_event_sketch_field foreign key (sketch_id) references event_sketch (id) on delete cascade
);
