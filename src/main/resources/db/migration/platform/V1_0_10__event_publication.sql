-- The persistent registry of Spring Modulith 2.1 (its schema v2 for MariaDB): one row per event and listener. Spring Modulith writes its name in capitals.
create table EVENT_PUBLICATION (
    id varchar(36) not null,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date timestamp(6) not null,
    completion_date timestamp(6) null default null,
    status varchar(20) null,
    completion_attempts int null,
    last_resubmission_date timestamp(6) null,
    primary key (id),
    index ix_event_publication_completion (completion_date)
);
