-- what somebody has typed into the form of a written event and not saved: hers alone, and only the fields that differ
create table event_rewrite (
    event_id uuid not null,
    written_by uuid not null,
    -- which edition of the event she saw
    seen bigint not null,
    written_at datetime(6) not null,
    constraint pk_event_rewrite primary key (event_id, written_by),
    constraint fk_event_rewrite_event foreign key (event_id) references event (id) on delete cascade,
    constraint fk_event_rewrite_written_by foreign key (written_by) references staff (id),
    index ix_event_rewrite_written_at (written_at)
);

create table event_rewrite_field (
    event_id uuid not null,
    written_by uuid not null,
    name varchar(60) character set ascii collate ascii_bin not null,
    content varchar(4000) not null,
    constraint pk_event_rewrite_field primary key (event_id, written_by, name),
    constraint fk_event_rewrite_field foreign key (event_id, written_by) references event_rewrite (event_id, written_by)
        on delete cascade
);
