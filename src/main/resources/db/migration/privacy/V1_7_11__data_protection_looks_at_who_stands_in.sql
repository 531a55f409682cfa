-- each time that data protection has looked through who may open what
create table access_review (
    id uuid not null,
    reviewed_at datetime(6) not null,
    reviewed_by varchar(64) character set ascii collate ascii_bin not null,
    terms int not null,
    note varchar(1000) not null,
    constraint pk_access_review primary key (id),
    index ix_access_review_reviewed_at (reviewed_at)
);
