alter table measure add column given_back_because varchar(500);

create table measure_review (
    id uuid not null,
    measure_id uuid not null,
    result varchar(10) character set ascii collate ascii_bin not null,
    use_words varchar(1000) not null,
    success_words varchar(1000) not null,
    sense_words varchar(1000) not null,
    reviewed_by uuid not null,
    reviewed_at datetime(6) not null,
    constraint pk_measure_review primary key (id),
    constraint fk_measure_review_measure foreign key (measure_id) references measure (id),
    constraint fk_measure_review_reviewed_by foreign key (reviewed_by) references staff (id),
    constraint ck_measure_review_result check (result in ('KEEP', 'CHANGE', 'END'))
);
