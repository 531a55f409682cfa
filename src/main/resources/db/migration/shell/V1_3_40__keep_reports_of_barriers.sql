create table barrier_report (
    id uuid not null,
    version bigint not null,
    received_at datetime(6) not null,
    page varchar(200),
    problem varchar(2000) not null,
    reply_to varchar(254),
    answered_at datetime(6),
    constraint pk_barrier_report primary key (id),
    index ix_barrier_report_open (answered_at, received_at)
);
