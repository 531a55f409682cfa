-- jobs of others that came in as files, by what identifies them there: each comes in once
create table job_exchange_arrival (
    reference char(64) character set ascii collate ascii_bin not null,
    job_id uuid not null,
    arrived_at datetime(6) not null,
    constraint pk_job_exchange_arrival primary key (reference)
);
